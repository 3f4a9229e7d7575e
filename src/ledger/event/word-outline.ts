/** What words look like from outside: rules most others out before they are cut out of a text. */
export class WordOutlines {
  readonly #shortest: number
  readonly #longest: number
  /** For the first letter of a word, the letters that such a word ends with, as bits. */
  readonly #ends = new Uint32Array(26)

  /** Of words that begin and end with a letter from A to Z. */
  constructor(words: Iterable<string>) {
    const lengths: number[] = []
    for (const word of words) {
      lengths.push(word.length)
      const first = letterOf(word.charCodeAt(0))
      this.#ends[first] = (this.#ends[first] as number) | bitOf(word.charCodeAt(word.length - 1))
    }
    this.#shortest = Math.min(...lengths)
    this.#longest = Math.max(...lengths)
  }

  /** Whether a word of a text may be one of these, in any case: by its length, its first and its last letter. */
  mayHold(text: string, start: number, end: number): boolean {
    if (end - start < this.#shortest || end - start > this.#longest) return false
    const ends = this.#ends[letterOf(text.charCodeAt(start))] as number
    return (ends & bitOf(text.charCodeAt(end - 1))) !== 0
  }
}

/** Whether a code unit is a letter from A to Z, of either case. */
export function isLetter(unit: number): boolean {
  return (unit >= SMALL_A && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

const SMALL_A = 0x61

/** The number of a letter in the alphabet, from 0, whatever its case. */
function letterOf(unit: number): number {
  return (unit | 0x20) - SMALL_A
}

function bitOf(unit: number): number {
  return 1 << letterOf(unit)
}
