import { stringify } from 'csv-stringify/sync'
import type { ExportSource } from '../source.ts'

/** Rows of one kind: what their columns are, and what gives them. */
export interface Table {
  readonly columns: readonly string[]
  rows(source: ExportSource): AsyncIterable<Readonly<Record<string, string>>>
}

/** The names of the columns as the first line of a file. */
export function headerLine(columns: readonly string[]): string {
  return stringify([[...columns]])
}

/**
 * Rows as lines, in the order of the columns.
 *
 * Cells that a spreadsheet would take for a formula are escaped: those that begin with `=`, `+`, `-`,
 * `@`, a tab or a line end get a `'` in front.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function rowLines(
  rows: readonly Readonly<Record<string, string>>[],
  columns: readonly string[],
): string {
  return stringify([...rows], { columns: [...columns], escape_formulas: true })
}
