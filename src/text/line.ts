import { partitionPoint } from './partition-point.ts'

/** Finds the line and column of offsets in one text. */
export class LineFinder {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
      this.#starts.push(at + 1)
  }

  /** The line of an offset, and the column in it; both count from 1. */
  find(offset: number): { readonly line: number; readonly column: number } {
    const starts = this.#starts
    const line = partitionPoint(starts.length, (k) => (starts[k] as number) <= offset)
    return { line, column: offset - (starts[line - 1] as number) + 1 }
  }
}
