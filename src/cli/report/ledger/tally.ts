import { groupDigits, plural } from '../../../wire/wording.ts'
import { spaced } from './row-lines.ts'

/** Counts names, and lists them with the most frequent first. */
export class Tally {
  readonly #of: 'names' | 'labels'
  readonly #counts = new Map<string, number>()

  /** `labels` are those of rows, and are shown with their words apart. */
  constructor(of: 'names' | 'labels' = 'labels') {
    this.#of = of
  }

  add(name: string | undefined): void {
    if (name !== undefined) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  /** `plan 6, forecast 3`; at most so many, and how many are left. */
  list(most: number = MOST_NAMES): string {
    const counts = [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    const listed = counts
      .slice(0, most)
      .map(([name, count]) => `${this.#of === 'names' ? name : spaced(name)} ${groupDigits(count)}`)
    const rest = counts.length - listed.length
    return rest > 0 ? `${listed.join(', ')}, and ${rest} more` : listed.join(', ')
  }

  get size(): number {
    return this.#counts.size
  }
}

const MOST_NAMES = 8

/** A share of a count: `12 of 40 (30%)`. */
export function shareOf(count: number, all: number, noun: string): string {
  const percent = all === 0 ? 0 : Math.round((100 * count) / all)
  return `${groupDigits(count)} of ${plural(all, noun)} (${percent}%)`
}
