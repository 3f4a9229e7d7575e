/**
 * What candidate search needs to know of an index of words, wherever it is kept.
 *
 * A *position* is the number of a word in the whole index. A *shingle* is a run of two to four
 * words; its *postings* are the positions where it begins. An *entry* is the place of one posting in
 * the index's own order, in which all postings of a shingle are neighbors.
 */
export interface Postings {
  /** The id of the word at each position; 0 where one section ends and the next begins. */
  readonly ids: Uint32Array
  /** Words in the index, the zeros not counted. */
  readonly wordCount: number
  /** How often a word occurs; an estimate that is never too low. */
  frequency(id: number): number
  /**
   * Find the entries of the shingles of two, three and four words that begin at `ids[at]`. Returns how
   * many keys were read for it.
   */
  probe(ids: Uint32Array, at: number, count: number, into: ShingleRanges): number
  /** The position that an entry stands for. */
  position(entry: number): number
}

/**
 * The entries of the shingles that begin at each word of a query, as columns.
 *
 * The postings of the shingle of `n` words at word `at` are the entries
 * `[starts[n][at], ends[n][at])`, for `n` from 2 to 4; the range is empty when the shingle is not in
 * the index or does not fit into the query. Every posting of a shingle is among its entries; now and
 * then an entry is of another shingle whose hash looks the same, so whoever relies on one compares
 * the words.
 */
export class ShingleRanges {
  readonly starts: Record<2 | 3 | 4, Uint32Array>
  readonly ends: Record<2 | 3 | 4, Uint32Array>

  constructor(capacity: number) {
    const column = (): Uint32Array => new Uint32Array(capacity)
    this.starts = { 2: column(), 3: column(), 4: column() }
    this.ends = { 2: column(), 3: column(), 4: column() }
  }

  /** How many postings the shingle of `n` words at word `at` has. */
  size(n: 2 | 3 | 4, at: number): number {
    return (this.ends[n][at] as number) - (this.starts[n][at] as number)
  }
}
