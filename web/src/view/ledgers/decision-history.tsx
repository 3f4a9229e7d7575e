import type { VNode } from 'preact'
import type { DecisionJson } from '../../../../src/wire/ledger/row-json.ts'
import { readHref } from '../../api/address.ts'
import { shortTime } from '../../component/wording.ts'
import { wordsOf } from './row-sheet.ts'

/** Everything that people decided of a row, the first first; nothing is ever left out. */
export function DecisionHistory({
  decisions,
}: {
  readonly decisions: readonly DecisionJson[]
}): VNode {
  return (
    <section aria-label="What people decided">
      <h3>What people decided</h3>
      {decisions.length === 0 ? <p class="lead">Nobody has decided anything yet.</p> : null}
      <ol class="decisions">
        {decisions.map((decision) => (
          <li key={`${decision.at} ${decision.by} ${decision.action}`}>
            <p>
              <strong>{decision.by}</strong> {describe(decision)}{' '}
              <time dateTime={decision.at}>{shortTime(decision.at)}</time>
            </p>
            {decision.note === undefined ? null : <p class="decision-note">{decision.note}</p>}
            {decision.evidence?.map(({ address, text }) => (
              <p key={address ?? text} class="decision-note" dir="auto">
                “{text}” {address === undefined ? '' : <a href={readHref(address)}>{address}</a>}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function describe({ action, status, part, corrected }: DecisionJson): string {
  if (action === 'set') {
    return `set ${part === undefined ? 'it' : `part ${part}`} to ${wordsOf(status ?? 'unknown')}`
  }
  if (action === 'correct') {
    const fields = Object.entries(corrected ?? {}).map(
      ([field, value]) => `${wordsOf(field)} to “${value}”`,
    )
    return `corrected ${fields.join(', ')}`
  }
  return action === 'confirm' ? 'confirmed it' : 'rejected it'
}
