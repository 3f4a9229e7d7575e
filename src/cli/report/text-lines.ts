import { LineFinder, type Span } from '../../verbale.ts'

/** A text that a report points into. */
interface Pointed {
  readonly text: string
}

/** Finds lines in the texts of a report, each of which is scanned once. */
export class TextLines {
  readonly #finders = new Map<string, LineFinder>()

  /** The line that the first of `spans` begins in, counted from 1; the first line without one. */
  find({ text }: Pointed, [first]: readonly Span[]): number {
    const known = this.#finders.get(text)
    const finder = known ?? new LineFinder(text)
    if (known === undefined) this.#finders.set(text, finder)
    return finder.find(first?.start ?? 0).line
  }
}
