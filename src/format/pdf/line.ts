import type { Span } from '../../text/span.ts'
import type { Region } from './columns.ts'
import { type Row, readRow, usualSize } from './row.ts'

/** A line of a column, with the words in it. */
export interface Line {
  readonly page: number
  readonly text: string
  /** Words in bold, in `text`. */
  readonly bold: readonly Span[]
  readonly isBold: boolean
  readonly isRightToLeft: boolean
  /** Whether wide gaps divide it, as the rows of a table are. */
  readonly isDivided: boolean
  /** Left and right edge, height of its letters, and the line they stand on. */
  readonly x: number
  readonly end: number
  readonly size: number
  readonly y: number
  readonly column: Column
}

/** The column that a line stands in. */
export interface Column {
  readonly left: number
  readonly right: number
}

/** Regions of a page with its number. */
export interface CutSheet {
  readonly number: number
  readonly regions: readonly Region[]
}

/** The lines of all pages in reading order. */
export function findLines(sheets: readonly CutSheet[]): Line[] {
  const widths = usualWidths(sheets)
  return sheets.flatMap(({ number, regions }) =>
    regions.flatMap(({ rows, columns }) => {
      const { left, right } = edgesOf(rows)
      const isShort = rows.length < ENOUGH_ROWS
      const usual = isShort ? left + (widths.get(columns) ?? 0) : right
      const column = { left, right: Math.max(right, usual) }
      return rows.map((row) => toLine(row, number, column))
    }),
  )
}

/** Rows of a column one of which, at least, is filled to its end. */
const ENOUGH_ROWS = 8

/** The widths of columns by how many there are beside each other; what most pages have. */
function usualWidths(sheets: readonly CutSheet[]): ReadonlyMap<number, number> {
  const found = new Map<number, number[]>()
  for (const { regions } of sheets) {
    for (const { rows, columns } of regions) {
      const { left, right } = edgesOf(rows)
      if (rows.length >= ENOUGH_ROWS) {
        found.set(columns, [...(found.get(columns) ?? []), right - left])
      }
    }
  }
  const usual = (widths: readonly number[]): number =>
    widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0
  return new Map([...found].map(([columns, widths]) => [columns, usual(widths)]))
}

function edgesOf(rows: readonly Row[]): Column {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const row of rows) {
    for (const { x, end } of row) {
      left = Math.min(left, x)
      right = Math.max(right, end)
    }
  }
  return { left, right }
}

function toLine(row: Row, page: number, column: Column): Line {
  const bold: Span[] = []
  let text = ''
  let letters = 0
  let boldLetters = 0
  for (const words of readRow(row)) {
    const raw = text === '' ? words.text.trimStart() : words.text
    const start = text.length + (raw.length - raw.trimStart().length)
    text += raw
    const end = text.trimEnd().length
    letters += Math.max(0, end - start)
    if (!words.isBold || end <= start) continue
    boldLetters += end - start
    const last = bold.at(-1)
    if (last !== undefined && text.slice(last.end, start).trim() === '') {
      bold[bold.length - 1] = { start: last.start, end }
    } else bold.push({ start, end })
  }
  const pieces = row.flatMap((segment) => segment.pieces)
  const { left, right } = edgesOf([row])
  const towardLeft = pieces.filter(({ isRightToLeft }) => isRightToLeft)
  return {
    page,
    text: text.trimEnd(),
    bold,
    isBold: letters > 0 && boldLetters >= BOLD_SHARE * letters,
    isDivided: row.some(({ x, size }, i) => x - (row[i - 1]?.end ?? x) > DIVIDING_GAP * size),
    isRightToLeft: 2 * towardLeft.length > pieces.length,
    x: left,
    end: right,
    size: usualSize(pieces),
    y: row[0]?.y ?? 0,
    column,
  }
}

/** Gap in heights between the cells of a row. */
const DIVIDING_GAP = 2
/** Share of a line's letters that are bold when the line is: a stop may not be. */
const BOLD_SHARE = 0.9
