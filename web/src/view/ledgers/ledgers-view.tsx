import type { VNode } from 'preact'
import type { StatusJson } from '../../../../src/wire/status-json.ts'
import { useApi } from '../../api/use-api.ts'
import { groupDigits, upperFirst } from '../../component/wording.ts'
import { usePage } from '../../shell/page.ts'
import { pathParts, place } from '../../shell/router.ts'
import { LEDGER_DESCRIPTIONS, LEDGERS, type LedgerName, ledgerOf } from './ledger-names.ts'
import { LedgerPage } from './ledger-page.tsx'
import { COMMITMENTS } from './sheet/commitments.tsx'
import { EVENTS } from './sheet/events.tsx'
import { FIGURES } from './sheet/figures.tsx'
import { FORMULAS } from './sheet/formulas.tsx'
import { POSITIONS } from './sheet/positions.tsx'
import { QUESTIONS } from './sheet/questions.tsx'
import { TIMES } from './sheet/times.tsx'
import '../../rows/lists.css'
import './ledgers.css'

/** What the record says was promised, asked, done and counted, each row with the words that prove it. */
export default function LedgersView(): VNode {
  const [first] = pathParts(place.value.path)
  const name = ledgerOf(first)
  if (name === undefined) return <Overview wanted={first} />
  return <Ledger key={name} name={name} />
}

function Ledger({ name }: { readonly name: LedgerName }): VNode {
  switch (name) {
    case 'commitments':
      return <LedgerPage sheet={COMMITMENTS} />
    case 'questions':
      return <LedgerPage sheet={QUESTIONS} />
    case 'events':
      return <LedgerPage sheet={EVENTS} />
    case 'figures':
      return <LedgerPage sheet={FIGURES} />
    case 'positions':
      return <LedgerPage sheet={POSITIONS} />
    case 'formulas':
      return <LedgerPage sheet={FORMULAS} />
    case 'times':
      return <LedgerPage sheet={TIMES} />
  }
}

function Overview({ wanted }: { readonly wanted: string | undefined }): VNode {
  const heading = usePage('Ledgers')
  const { value } = useApi<StatusJson>('/status')
  const counts = new Map(value?.ledgers.rows.map(({ name, count }) => [name, count]))
  return (
    <div class="page">
      <h1 ref={heading} tabIndex={-1}>
        Ledgers
      </h1>
      {wanted === undefined ? (
        <p class="lead">
          What the record says was promised, asked, done and counted. Every row has the words that
          prove it, and what people decided of it.
        </p>
      ) : (
        <p>There is no ledger “{wanted}”. These there are:</p>
      )}
      <ul class="ledger-cards">
        {LEDGERS.map((name) => {
          const count = counts.get(name)
          return (
            <li key={name}>
              <h2>
                <a href={`/ledgers/${name}`}>{upperFirst(name)}</a>
              </h2>
              <p>{LEDGER_DESCRIPTIONS[name]}</p>
              {count === undefined ? null : <p class="lead">{groupDigits(count)} rows are kept</p>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
