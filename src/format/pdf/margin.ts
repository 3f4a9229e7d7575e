import { type Row, rowText } from './row.ts'
import type { RowedSheet } from './running-head.ts'

/**
 * Take the numbers of lines from the margin of a page, as transcripts of hearings have them.
 *
 * They are figures at the left edge that count up by one from row to row, on most rows of the page.
 */
export function withoutLineNumbers(sheet: RowedSheet): RowedSheet {
  const { rows } = sheet
  const numbered = new Set<Row>()
  let last: number | undefined
  for (const row of rows) {
    const value = lineNumber(row)
    if (value === undefined) continue
    if (last === undefined ? value > 1 : value !== last + 1) {
      if (value !== 1) continue
    }
    last = value
    numbered.add(row)
  }
  if (numbered.size < LEAST_NUMBERED || numbered.size < NUMBERED_SHARE * rows.length) return sheet
  const bare = rows.map((row) => (numbered.has(row) ? row.slice(1) : row))
  return { ...sheet, rows: bare.filter((row) => row.length > 0) }
}

/** Numbered rows of a page; a list of questions has fewer. */
const LEAST_NUMBERED = 10
const NUMBERED_SHARE = 0.6

function lineNumber(row: Row): number | undefined {
  const [first] = row
  if (first === undefined || first.letters > 3) return undefined
  const text = rowText([first])
  return /^\d{1,2}$/.test(text) ? Number(text) : undefined
}

/**
 * The notes at the foot of a page: rows in smaller letters, from the first that begins with the sign of
 * a note to the last of the page.
 */
export function withoutFootnotes(
  rows: readonly Row[],
  usual: number,
): { readonly rows: readonly Row[]; readonly notes: readonly string[] } {
  let first = rows.length
  let from = rows.length
  while (from > 0 && (rows[from - 1] as Row).every(({ size }) => size <= NOTE_SHARE * usual)) {
    from--
    if (NOTE_START.test(rowText(rows[from] as Row))) first = from
  }
  if (from === 0) return { rows, notes: [] }
  return { rows: rows.slice(0, first), notes: rows.slice(first).map(rowText) }
}

/** Height of the letters of notes as a share of the usual height. */
const NOTE_SHARE = 0.93
const NOTE_START = /^\s*(?:\d{1,3}|[*†‡§]{1,3}|\[\d{1,3}\]|\(\d{1,3}\))[\s.]*\p{L}/u
