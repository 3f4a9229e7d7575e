import type { VNode } from 'preact'
import { type FilterField, Filters } from '../../component/filters.tsx'
import { upperFirst } from '../../component/wording.ts'
import { KINDS, ROLES } from '../../filter/choices.ts'
import { usePage } from '../../shell/page.ts'
import { hrefWith, place } from '../../shell/router.ts'
import { LEDGER_DESCRIPTIONS, LEDGERS, type LedgerName } from './ledger-names.ts'
import { LedgerRows } from './ledger-rows.tsx'
import type { AnyRow, LedgerSheet } from './row-sheet.ts'
import { UnansweredCounts } from './unanswered-counts.tsx'

/** A ledger with its filters. */
export function LedgerPage<R extends AnyRow>({ sheet }: { readonly sheet: LedgerSheet<R> }): VNode {
  const { ledger } = sheet
  const { query } = place.value
  const heading = usePage(upperFirst(ledger))
  const isCounts = ledger === 'questions' && query.get('show') === 'counts'
  return (
    <div class="page ledger-page">
      <nav class="tabs" aria-label="Ledgers">
        {LEDGERS.map((name) => (
          <a
            key={name}
            href={`/ledgers/${name}`}
            aria-current={name === ledger ? 'page' : undefined}
          >
            {upperFirst(name)}
          </a>
        ))}
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {upperFirst(ledger)}
      </h1>
      <p class="lead">{LEDGER_DESCRIPTIONS[ledger]}</p>
      <Filters label={`Choose ${ledger}`} fields={fieldsOf(sheet)} />
      {ledger === 'questions' ? (
        <p class="toolbar">
          <a class="button" href={hrefWith({ show: isCounts ? undefined : 'counts' })}>
            {isCounts ? 'List the questions' : 'Count what got no answer'}
          </a>
        </p>
      ) : null}
      {isCounts ? <UnansweredCounts /> : <LedgerRows sheet={sheet} />}
    </div>
  )
}

function fieldsOf<R extends AnyRow>({ ledger, filters }: LedgerSheet<R>): readonly FilterField[] {
  const options = (choices: typeof KINDS): NonNullable<FilterField['options']> =>
    choices.map(([value, label]) => ({ value, label }))
  return [
    { name: 'q', label: 'Words in the evidence', type: 'search', placeholder: 'grain ship*' },
    { name: 'speaker', label: SPEAKER_LABELS[ledger] ?? 'Speaker' },
    ...filters.filter(({ isMore }) => isMore !== true),
    { name: 'from', label: 'From', type: 'date', isMore: true },
    { name: 'to', label: 'To', type: 'date', isMore: true },
    ...filters.filter(({ isMore }) => isMore === true),
    {
      name: 'kind',
      label: 'Kind of document',
      type: 'select',
      options: options(KINDS),
      isMore: true,
    },
    ...(NO_ROLE.has(ledger)
      ? []
      : [
          {
            name: 'role',
            label: 'Role',
            type: 'select',
            options: options(ROLES),
            isMore: true,
          } as const,
        ]),
    { name: 'document', label: 'Document, by id', isMore: true },
    { name: 'certain', label: 'Only what a rule proves', type: 'check', isMore: true },
    { name: 'confirmed', label: 'Only what people confirmed', type: 'check', isMore: true },
    { name: 'all', label: 'Rejected rows too', type: 'check', isMore: true },
  ]
}

const SPEAKER_LABELS: Partial<Readonly<Record<LedgerName, string>>> = {
  questions: 'Asked by or of',
  events: 'With, or told by',
  positions: 'Who',
}

/** Ledgers whose rows stand in several turns, or in none. */
const NO_ROLE: ReadonlySet<LedgerName> = new Set(['formulas', 'events', 'questions'])
