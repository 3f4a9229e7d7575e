import { type Document, LineFinder, type Span } from '../../verbale.ts'

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

  /**
   * Where the first of `spans` is looked up in the file `name`: by its line, or by its page where the
   * text was extracted from pages and has no lines that a person could see.
   */
  place(name: string, document: Pick<Document, 'text' | 'blocks'>, spans: readonly Span[]): string {
    const page = pageOf(document, spans)
    return page === undefined ? `${name}:${this.find(document, spans)}` : `${name}, page ${page}`
  }
}

/** The page of the source that the first of `spans` stands on, when it has pages. */
function pageOf(
  { blocks }: Pick<Document, 'blocks'>,
  [first]: readonly Span[],
): number | undefined {
  const offset = first?.start ?? 0
  return blocks.find(({ span }) => offset < span.end)?.page
}
