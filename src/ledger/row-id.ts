import type { DocumentId } from '../document/document.ts'
import { wordId } from '../text/token.ts'
import type { LedgerName } from './row.ts'

/**
 * Gives the rows of one ledger of one document their ids.
 *
 * An id is made of the words that prove the row and not of where they stand, so that it stays when a
 * revision of the document moves them, and with it what people decided. Rows of the same words are
 * counted.
 *
 * @example
 * const ids = new RowIds('commitments', 'drast-talks')
 * ids.give('We will sail') === ids.give('We will sail') // => false
 */
export class RowIds {
  readonly #prefix: string
  readonly #given = new Map<string, number>()

  constructor(ledger: LedgerName, document: DocumentId) {
    this.#prefix = `${ledger}\n${document}`
  }

  /** The id of a row by the words that prove it, in order. */
  give(...words: readonly string[]): string {
    const key = words.map((text) => text.replace(/\s+/g, ' ').toLowerCase()).join('\n')
    const count = (this.#given.get(key) ?? 0) + 1
    this.#given.set(key, count)
    const whole = `${this.#prefix}\n${key}\n${count}`
    return `${this.#prefix.charAt(0)}${digits(wordId(whole))}${digits(wordId(`2\n${whole}`))}`
  }
}

/** Seven digits of base 36 hold 32 bits. */
function digits(id: number): string {
  return (id >>> 0).toString(36).padStart(7, '0')
}
