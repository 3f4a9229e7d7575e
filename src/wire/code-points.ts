/**
 * Counts the code points before offsets of a text, which are UTF-16 code units everywhere else.
 *
 * Finding the pairs takes one pass over the text, and each offset the logarithm of their number.
 *
 * @example
 * new CodePoints('a\u{1F54A}b').before(3) // => 2
 */
export class CodePoints {
  readonly #length: number
  /** Where the second halves of surrogate pairs stand, ascending. A half without the other counts as one. */
  readonly #pairs: Uint32Array

  constructor(text: string) {
    this.#length = text.length
    const pairs: number[] = []
    for (const { index } of text.matchAll(PAIR)) pairs.push(index + 1)
    this.#pairs = Uint32Array.from(pairs)
  }

  /**
   * How many code points stand before an offset.
   *
   * @throws {RangeError} If the offset is outside of the text, or between the halves of a character.
   */
  before(offset: number): number {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.#length) {
      throw new RangeError(`Invalid offset ${offset} in a text of length ${this.#length}`)
    }
    let [low, high] = [0, this.#pairs.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#pairs[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    if (this.#pairs[low] === offset) {
      throw new RangeError(`Invalid offset ${offset}: it cuts a character in two`)
    }
    return offset - low
  }
}

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g
