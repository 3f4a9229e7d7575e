import { barred, visibleLine } from './visible-words.ts'

/** Lines of an answer in plain text. */
export class Lines {
  readonly #lines: string[] = []

  /** A fact on one line, behind its name; nothing when it is not known. */
  fact(name: string, value: string | undefined): this {
    if (value !== undefined && value !== '') this.#lines.push(`${name}: ${visibleLine(value)}`)
    return this
  }

  /** Words of a document behind bars; nothing when there are none. */
  words(name: string, value: string | undefined): this {
    if (value !== undefined && value.trim() !== '') this.#lines.push(`${name}:`, barred(value))
    return this
  }

  /** A sentence of the program's own. */
  say(sentence: string): this {
    this.#lines.push(sentence)
    return this
  }

  /** An empty line. */
  gap(): this {
    if (this.#lines.at(-1) !== '') this.#lines.push('')
    return this
  }

  add(other: Lines): this {
    this.#lines.push(...other.#lines)
    return this
  }

  toString(): string {
    return this.#lines.join('\n').trim()
  }
}
