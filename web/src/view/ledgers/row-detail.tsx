import type { VNode } from 'preact'
import { formatAddress } from '../../api/address.ts'
import { PassageCard } from '../../passage/passage-card.tsx'
import { DecisionForm } from './decision-form.tsx'
import { DecisionHistory } from './decision-history.tsx'
import type { AnyRow, LedgerSheet } from './row-sheet.ts'

/** Evidence shown at once; an event may be told by hundreds of documents. */
const MOST_EVIDENCE = 4

/** What a row rests on, what its fields are, and what people decided of it. */
export function RowDetail<R extends AnyRow>({
  sheet,
  row,
  onDecided,
}: {
  readonly sheet: LedgerSheet<R>
  readonly row: R
  readonly onDecided: (row: R) => void
}): VNode {
  const facts = sheet.facts(row)
  const { leadsWithMore = false } = sheet
  const more = sheet.more?.(row)
  const most = leadsWithMore ? 1 : MOST_EVIDENCE
  const { evidence } = row
  return (
    <div class="row-detail">
      <div class="row-evidence">
        {leadsWithMore ? more : null}
        {evidence.slice(0, most).map(({ document, start, end }, k) => (
          <PassageCard
            key={`${document} ${start}`}
            address={
              k === 0 && row.address !== undefined
                ? row.address
                : formatAddress({ id: document, span: { start, end } })
            }
            heading={evidence.length === 1 ? 'Evidence' : `Evidence ${k + 1} of ${evidence.length}`}
          />
        ))}
        {evidence.length > most && !leadsWithMore ? (
          <p class="lead">{evidence.length - most} more are in the JSON of the row.</p>
        ) : null}
        {leadsWithMore ? null : more}
      </div>
      <div class="row-side">
        {facts.length === 0 ? null : (
          <dl class="facts">
            {facts.map(([label, value]) => (
              <div key={label} class="fact">
                <dt>{label}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <DecisionHistory decisions={row.decisions ?? []} />
        <DecisionForm sheet={sheet} row={row} onDecided={onDecided} />
        <p class="lead">
          Row <code>{row.id}</code>
        </p>
      </div>
    </div>
  )
}
