import { partitionPoint } from './partition-point.ts'
import { type Span, trimSpan } from './span.ts'

/** Finds the line and column of offsets in one text. */
export class LineFinder {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
      this.#starts.push(at + 1)
  }

  /** The line of an offset, and the column in it, in UTF-16 code units; both count from 1. */
  find(offset: number): { readonly line: number; readonly column: number } {
    const starts = this.#starts
    const line = partitionPoint(starts.length, (k) => (starts[k] as number) <= offset)
    return { line, column: offset - (starts[line - 1] as number) + 1 }
  }
}

/**
 * The lines of a part of a text, without line ends and without white space at their edges; an empty
 * line is an empty span.
 *
 * @example
 * lineSpans('one\n two', { start: 0, end: 8 }) // => [{ start: 0, end: 3 }, { start: 5, end: 8 }]
 */
export function lineSpans(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  for (let from = start; from <= end; ) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 || newline > end ? end : newline
    lines.push(trimSpan(text, { start: from, end: to }))
    from = to + 1
  }
  return lines
}
