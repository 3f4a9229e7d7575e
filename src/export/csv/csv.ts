import type { ExportedCheck, Exporter, ExportSource } from '../source.ts'
import { FINDINGS, findingRows } from './findings-table.ts'
import { QUOTATIONS } from './quotations-table.ts'
import { headerLine, rowLines, type Table } from './table.ts'
import { TURNS } from './turns-table.ts'

/** What the rows of a table can stand for. */
export const TABLES: Readonly<Record<string, Table>> = {
  turns: TURNS,
  quotations: QUOTATIONS,
  findings: FINDINGS,
}

/** A table with a header row, a row for each turn, quotation or finding. */
export const exportCsv: Exporter = async function* exportCsv(source, { rows = 'turns' }) {
  const table = TABLES[rows]
  if (table === undefined) throw new RangeError(`No table of "${rows}"; ${Object.keys(TABLES)}`)
  yield* linesOf(table, source)
}

async function* linesOf(table: Table, source: ExportSource): AsyncGenerator<string> {
  yield headerLine(table.columns)
  let batch: Readonly<Record<string, string>>[] = []
  for await (const row of table.rows(source)) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield rowLines(batch, table.columns)
    batch = []
  }
  if (batch.length > 0) yield rowLines(batch, table.columns)
}

/** Rows that are written at once. */
const BATCH = 200

/** The findings of drafts as one table with a header row. */
export function renderFindings(checks: readonly ExportedCheck[]): string {
  const rows = checks.flatMap((check) => [...findingRows(check)])
  return headerLine(FINDINGS.columns) + rowLines(rows, FINDINGS.columns)
}
