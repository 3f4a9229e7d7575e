/** Finds the line and column of offsets in one text. */
export class LineFinder {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
      this.#starts.push(at + 1)
  }

  /** The line of an offset, and the column in it; both count from 1. */
  find(offset: number): { readonly line: number; readonly column: number } {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#starts[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    return { line: low, column: offset - (this.#starts[low - 1] as number) + 1 }
  }
}
