import { BestPlaces } from './best-places.ts'
import type { FoundPlace, Hit } from './hit.ts'
import type { NothingFound } from './nothing-found.ts'
import type { Searched } from './scope.ts'

/** What a search found, and in what. */
export interface SearchResult {
  readonly hits: readonly Hit[]
  /** How many hits there are; at least so many when not {@link isExact}. */
  readonly total: number
  /** Whether every place was looked at; {@link limits} says why not. */
  readonly isExact: boolean
  /** Which limits cut the search short, in plain sentences. */
  readonly limits: readonly string[]
  readonly searched: Searched
  /** Why there is no hit; absent when there is one. */
  readonly nothing?: NothingFound
}

/** The places that a search found, before any is read out. */
export interface Tally {
  /** The best first. */
  readonly places: readonly FoundPlace[]
  readonly total: number
  readonly isExact: boolean
  readonly limits: readonly string[]
}

/** Adds up what a search finds, document by document. */
export class TallyBuilder {
  readonly #best: BestPlaces
  readonly #limits: readonly string[]
  #total = 0
  #unread = 0

  constructor(limit: number, limits: readonly string[]) {
    this.#best = new BestPlaces(limit)
    this.#limits = limits
  }

  /** Whether a place would only be counted. */
  get isFull(): boolean {
    return this.#best.isFull
  }

  /** Count a place, and keep it if its rank is among the least. */
  add(rank: number, place: FoundPlace): void {
    this.#total++
    this.#best.offer(rank, place)
  }

  /** Count places without keeping them. */
  count(places: number): void {
    this.#total += places
  }

  /** Count a document that was not read because too many were. */
  skip(): void {
    this.#unread++
  }

  build(): Tally {
    const limits = [...this.#limits]
    if (this.#unread > 0) {
      limits.push(`The newest ${this.#unread} documents that may hold the words were not read`)
    }
    return {
      places: this.#best.take(),
      total: this.#total,
      isExact: limits.length === 0,
      limits,
    }
  }
}

/**
 * Read out the best places of a tally. A place that proves not to hold the words, because two words
 * share an id, is dropped and counted off.
 */
export function readHits(
  { places, total, isExact, limits }: Tally,
  limit: number,
  read: (place: FoundPlace) => Hit | undefined,
): Pick<SearchResult, 'hits' | 'total' | 'isExact' | 'limits'> {
  const hits: Hit[] = []
  let wrong = 0
  for (const place of places) {
    if (hits.length === limit) break
    const hit = read(place)
    if (hit === undefined) wrong++
    else hits.push(hit)
  }
  return { hits, total: total - wrong, isExact, limits }
}
