import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { useApi } from '../../api/use-api.ts'
import { Loading } from '../../component/empty.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { hrefWith } from '../../shell/router.ts'
import { RowDetail } from './row-detail.tsx'
import type { AnyRow, LedgerSheet } from './row-sheet.ts'
import { Standing } from './status-badge.tsx'

/** A row that an address names and the list does not show: on a later page, or left out by a filter. */
export function LinkedRow<R extends AnyRow>({
  sheet,
  id,
}: {
  readonly sheet: LedgerSheet<R>
  readonly id: string
}): VNode {
  const { value, problem, again } = useApi<R>(`/ledgers/${sheet.ledger}/${encodeURIComponent(id)}`)
  const [decided, setDecided] = useState<R>()
  const row = decided ?? value
  if (problem !== undefined) return <ProblemNote problem={problem} onAgain={again} />
  if (row === undefined) return <Loading />
  return (
    <section class="linked-row stack" aria-labelledby="linked-heading">
      <h2 id="linked-heading" dir="auto">
        {sheet.columns.find(({ opens }) => opens === true)?.text(row)} <Standing row={row} />
      </h2>
      <p class="lead">
        {sheet.columns
          .filter(({ opens }) => opens !== true)
          .map(({ label, text }) => [label, text(row)])
          .filter(([, text]) => text !== '')
          .map(([label, text]) => `${label}: ${text}`)
          .join(' · ')}
      </p>
      <RowDetail sheet={sheet} row={row} onDecided={setDecided} />
      <p>
        <a class="button" href={hrefWith({ row: undefined })}>
          Close the row
        </a>
      </p>
    </section>
  )
}
