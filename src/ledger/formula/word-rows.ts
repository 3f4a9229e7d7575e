import { scanTokens, TokenBuffer } from '../../text/token.ts'
import { BREAK, SMALL, type Vocabulary } from './vocabulary.ts'

/**
 * The words of a text that formulas are made of, as columns, without the small words between them; one
 * piece of memory serves all texts.
 *
 * Rows end at figures, and at marks that part clauses, but for commas: "swift, severe and united" is one.
 */
export class WordRows {
  readonly #tokens = new TokenBuffer(4096)
  readonly #vocabulary: Vocabulary
  #codes = new Uint32Array(4096)
  #places = new Uint32Array(4096)
  /** Words, and ends of rows, in {@link codes}. */
  length = 0

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** The numbers of words in the vocabulary; {@link BREAK} at the end of a row. */
  get codes(): Uint32Array {
    return this.#codes
  }

  /** For each of {@link codes}, the number of the token. */
  get places(): Uint32Array {
    return this.#places
  }

  get tokens(): TokenBuffer {
    return this.#tokens
  }

  /** Whether the word at a place of the rows stands with a capital. */
  isCapitalAt(text: string, at: number): boolean {
    return isCapital(text.charCodeAt(this.#tokens.starts[this.#places[at] as number] as number))
  }

  /** How many of the words at `[start, end)` of the rows stand in small letters. */
  lowerWords(text: string, start: number, end: number): number {
    let count = 0
    for (let at = start; at < end; at++) if (!this.isCapitalAt(text, at)) count++
    return count
  }

  /** Read a text. `isFirst` tells to count its words in the vocabulary. */
  read(text: string, isFirst: boolean): void {
    const tokens = this.#tokens
    tokens.clear()
    scanTokens(text, 0, text.length, tokens)
    const { count, starts, ends, ids } = tokens
    if (this.#codes.length < 2 * count + 2) {
      this.#codes = new Uint32Array(4 * count)
      this.#places = new Uint32Array(4 * count)
    }
    const vocabulary = this.#vocabulary
    const codes = this.#codes
    const places = this.#places
    let length = 0
    let isOpen = false
    let end = 0
    for (let k = 0; k < count; k++) {
      const start = starts[k] as number
      const parts = endsRow(text, end, start)
      end = ends[k] as number
      if (parts && isOpen) {
        codes[length++] = BREAK
        isOpen = false
      }
      const code = vocabulary.code(ids[k] as number, text, start, end)
      if (code === SMALL) continue
      if (code === BREAK) {
        if (isOpen) codes[length++] = BREAK
        isOpen = false
        continue
      }
      if (isFirst) vocabulary.count(code, !parts && isCapital(text.charCodeAt(start)))
      places[length] = k
      codes[length++] = code
      isOpen = true
    }
    if (isOpen) codes[length++] = BREAK
    this.length = length
  }
}

/** Whether a mark between two words parts clauses. */
function endsRow(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x20 || unit === 0x2c || unit === 0x2d) continue
    // Closing and opening marks of quotation stand inside formulas: “free and open” Indo-Pacific.
    if (unit === 0x22 || unit === 0x27 || (unit >= 0x2018 && unit <= 0x201d)) continue
    if (unit >= 0x2010 && unit <= 0x2012) continue
    return true
  }
  return false
}

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const letter = String.fromCharCode(unit)
  return letter !== letter.toLowerCase()
}
