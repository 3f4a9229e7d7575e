import type { VNode } from 'preact'
import { DownloadButton } from '../../rows/download-button.tsx'
import { ExportButtons } from '../../rows/export-buttons.tsx'
import type { AnyRow, LedgerSheet } from './row-sheet.ts'

/** Saves the rows on the screen, or all rows that the filters choose. */
export function ExportRows<R extends AnyRow>({
  sheet,
  rows,
  all,
}: {
  readonly sheet: LedgerSheet<R>
  readonly rows: readonly R[]
  /** What the API is asked for rows that are not on the screen yet; absent when all are. */
  readonly all: string | undefined
}): VNode {
  const { ledger } = sheet
  return (
    <>
      <ExportButtons
        name={ledger}
        count={rows.length}
        table={() => tableOf(sheet, rows)}
        lines={() => rows}
      />
      {all === undefined ? null : (
        <DownloadButton path={all} file={`all-${ledger}.csv`} label="CSV of all rows" />
      )}
    </>
  )
}

/** The columns on the screen, then what leads back to the words. */
function tableOf<R extends AnyRow>(
  { columns }: LedgerSheet<R>,
  rows: readonly R[],
): readonly (readonly string[])[] {
  return [
    [...columns.map(({ label }) => label), 'Evidence', 'Address', 'Verdict', 'Row'],
    ...rows.map((row) => [
      ...columns.map(({ text }) => text(row)),
      row.evidence[0]?.text ?? '',
      row.address ?? '',
      row.verdict ?? '',
      row.id,
    ]),
  ]
}
