import type { FoundPlace } from './hit.ts'

/**
 * Keeps the first few of many places: those with the least rank, and among these the first offered.
 * Rank 0 is the best there is.
 */
export class BestPlaces {
  readonly #limit: number
  readonly #byRank = new Map<number, FoundPlace[]>()

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Whether no place offered later can be among the first few. */
  get isFull(): boolean {
    return (this.#byRank.get(0)?.length ?? 0) >= this.#limit
  }

  offer(rank: number, place: FoundPlace): void {
    if (this.#limit === 0) return
    const places = this.#byRank.get(rank)
    if (places === undefined) this.#byRank.set(rank, [place])
    else if (places.length < this.#limit) places.push(place)
  }

  /** The places kept, best first. More than the limit may be among them, for those that prove wrong. */
  take(): FoundPlace[] {
    return [...this.#byRank].sort(([a], [b]) => a - b).flatMap(([, places]) => places)
  }
}
