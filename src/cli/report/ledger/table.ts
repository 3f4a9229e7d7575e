import { type Style, shown } from '../../style.ts'
import { cutEnd, cutStart } from './row-lines.ts'

/** A column of a table on a terminal. */
export interface Column {
  readonly title: string
  /** Columns of the terminal that it takes; those without share what is left. */
  readonly width?: number
  /** How much of the rest it takes, beside the others without a width. */
  readonly share?: number
  readonly isRight?: boolean
  /** `never`: half of a number tells another number. `start`: of a name the surname is kept. */
  readonly cut?: 'start' | 'end' | 'never'
  /** Left out where the terminal is narrower than this. */
  readonly from?: number
}

/** A table whose cells are cut to a line each, but for numbers, so that columns can be read downward. */
export class Table {
  readonly #columns: readonly (Column & { readonly width: number; readonly at: number })[]
  readonly #style: Style

  constructor(columns: readonly Column[], style: Style) {
    this.#style = style
    const shownColumns = columns
      .map((column, at) => ({ ...column, at }))
      .filter(({ from = 0 }) => style.width >= from)
    const fixed = shownColumns.reduce((sum, { width = 0 }) => sum + width, 0)
    const shares = shownColumns.reduce(
      (sum, { width, share = 1 }) => sum + (width === undefined ? share : 0),
      0,
    )
    const room = style.width - fixed - GAP.length * (shownColumns.length - 1)
    this.#columns = shownColumns.map((column) => ({
      ...column,
      width: column.width ?? Math.max(LEAST, Math.floor((room * (column.share ?? 1)) / shares)),
    }))
  }

  /** The titles of the columns. */
  head(): string {
    return this.#style.dim(this.#line(this.#columns.map(({ title }) => title))).text
  }

  /** A row; `cells` are those of all columns, shown or not. */
  row(cells: readonly string[]): string {
    return shown`${this.#line(this.#columns.map(({ at }) => cells[at] ?? ''))}`.text
  }

  #line(cells: readonly string[]): string {
    return this.#columns
      .map(({ width, isRight = false, cut = 'end' }, k) => {
        const cell = cutCell(cells[k] ?? '', width, cut)
        return isRight ? cell.padStart(width) : cell.padEnd(width)
      })
      .join(GAP)
      .trimEnd()
  }
}

const GAP = '  '
/** Columns in which a word can still be told. */
const LEAST = 8

function cutCell(text: string, width: number, cut: 'start' | 'end' | 'never'): string {
  if (text.length <= width || cut === 'never') return text
  if (cut === 'start') return cutStart(text, width - 2).slice(-width)
  return cutEnd(text, width - 2).slice(0, width)
}
