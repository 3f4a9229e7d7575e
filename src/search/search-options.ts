/** How hits are chosen and ordered. */
export interface SearchOptions {
  /**
   * `date`, the default: oldest first, those of documents without a date last. `closeness`: words that
   * stand nearest each other first, and with a phrase those that stand exactly as typed before those
   * whose capitals, marks or spaces were folded; then by date.
   */
  readonly sort?: 'date' | 'closeness'
  /** Puts documents, given by number, into another order than that of their dates. */
  readonly order?: DocumentOrder
  /** Hits returned, from 0 to {@link MOST_HITS}; all are counted. 20 by default. */
  readonly limit?: number
}

/** Negative when the first of two documents, given by number, comes before the second. */
export type DocumentOrder = (a: number, b: number) => number

export const DEFAULT_LIMIT = 20

/** Hits that are returned at most: each is read from its text, and nobody reads more. */
export const MOST_HITS = 10_000

/**
 * Places that are put in order, for a phrase with prefixes or in some sections only. Every place costs
 * some hundred nanoseconds; only words such as "the" stand more often in a record of a hundred million
 * words. Places that are only counted have no limit.
 */
export const MOST_PLACES = 1_000_000

/**
 * Places of the rarest word that are looked at when words may stand in any order. Each costs a look at
 * all words around it.
 */
export const MOST_SEEDS = 200_000

/**
 * Documents whose text is read to tell capitals and marks, the oldest first. Each costs about a tenth
 * of a millisecond, so the longest search takes about a second.
 */
export const MOST_TEXTS = 10_000

/** Words from the first to the last that still is near; more is the same contribution at best. */
export const MOST_DISTANCE = 100

/** @throws {RangeError} If a limit is no whole number from 0 to `most`. */
export function checkLimit(limit: number, most: number = MOST_HITS): number {
  if (!Number.isInteger(limit) || limit < 0 || limit > most) {
    throw new RangeError(`Invalid limit ${limit}; it is a whole number from 0 to ${most}`)
  }
  return limit
}
