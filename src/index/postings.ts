/**
 * What candidate search needs to know of an index of words, wherever it is kept.
 *
 * A *position* is the number of a word in the whole index. A *shingle* is a run of words, of two to
 * four mostly; its *postings* are the positions where it begins.
 */
export interface Postings {
  /** Words in the index. */
  readonly wordCount: number
  /** Parts that the index is searched in; each has a range of postings for every shingle. */
  readonly partCount: number
  /** The id of the word at a position; 0 where one section ends and the next begins. */
  idAt(position: number): number
  /** How often a word occurs. */
  frequency(id: number): number
  /**
   * Find the postings of the word `ids[at]` and of the shingles of two, three and four words that
   * begin there. Returns how many entries were read for it.
   */
  probe(ids: Uint32Array, at: number, count: number, into: ShingleRanges): number
  /**
   * Write the positions of the postings of a shingle to `into`, from element `from` on, `most` at most.
   * Returns how many. They come in no order that means anything.
   */
  copyPositions(
    ranges: ShingleRanges,
    n: ShingleLength,
    at: number,
    most: number,
    into: Uint32Array | Float64Array,
    from: number,
  ): number
}

/** Words of a run that leads to its postings. */
export type ShingleLength = 1 | 2 | 3 | 4

/**
 * The postings of the shingles that begin at each word of a query, as columns of ranges.
 *
 * Part `p` of the index keeps those of the shingle of `n` words at word `at` as its entries
 * `[starts[n][at * partCount + p], ends[n][at * partCount + p])`; the range is empty when the shingle
 * is not in the part or does not fit into the query. Every posting of a shingle is among its entries;
 * now and then an entry is of another shingle whose hash looks the same, so whoever relies on one
 * compares the words.
 */
export class ShingleRanges {
  readonly partCount: number
  readonly starts: Record<ShingleLength, Uint32Array>
  readonly ends: Record<ShingleLength, Uint32Array>

  /** `capacity` is the words of the longest query. */
  constructor(capacity: number, partCount: number) {
    const column = (): Uint32Array => new Uint32Array(capacity * partCount)
    this.partCount = partCount
    this.starts = { 1: column(), 2: column(), 3: column(), 4: column() }
    this.ends = { 1: column(), 2: column(), 3: column(), 4: column() }
  }

  /** How many postings the shingle of `n` words at word `at` has. */
  size(n: ShingleLength, at: number): number {
    const starts = this.starts[n]
    const ends = this.ends[n]
    const end = (at + 1) * this.partCount
    let size = 0
    for (let k = at * this.partCount; k < end; k++)
      size += (ends[k] as number) - (starts[k] as number)
    return size
  }
}
