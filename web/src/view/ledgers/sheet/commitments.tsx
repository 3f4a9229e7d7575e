import type { CommitmentJson } from '../../../../../src/wire/ledger/commitment-json.ts'
import { localTime } from '../../../component/wording.ts'
import { formatDays } from '../../../plot/period.ts'
import { COMMITMENT_TYPES, STATUSES } from '../decidable.ts'
import { type LedgerSheet, optionsOf, wordsOf } from '../row-sheet.ts'
import { StatusBadge } from '../status-badge.tsx'

/** Commitments: who binds himself to what, to whom, and by when. */
export const COMMITMENTS: LedgerSheet<CommitmentJson> = {
  ledger: 'commitments',
  noun: 'commitment',
  columns: [
    { name: 'date', label: 'Said', text: ({ date }) => date ?? '', isShort: true },
    {
      name: 'speaker',
      label: 'By',
      text: ({ speaker, onBehalfOf }) =>
        [speaker ?? 'unknown', ...onBehalfOf.map((name) => `for ${name}`)].join(', '),
    },
    {
      name: 'action',
      label: 'What',
      text: ({ action }) => action.span.text,
      opens: true,
    },
    { name: 'type', label: 'Type', text: ({ type, polarity }) => typeOf(type, polarity) },
    {
      name: 'target',
      label: 'About or to',
      text: ({ target, hearer }) => [...new Set([...target, ...hearer])].join(', '),
    },
    {
      name: 'due',
      label: 'Due',
      text: dueOf,
      cell: (row) => (isPast(row) ? `${dueOf(row)}, past` : dueOf(row)),
      isShort: true,
    },
    {
      name: 'status',
      label: 'Status',
      text: ({ status }) => wordsOf(status),
      cell: ({ status }) => <StatusBadge status={status} />,
    },
  ],
  facts: ({ condition, deadline, modality, strength, level, target, hearer, plover, ...row }) => [
    ...(condition === undefined ? [] : [['On the condition', `“${condition.span.text}”`] as const]),
    ...(deadline?.span === undefined
      ? []
      : [['Deadline', `“${deadline.span.text}”, ${daysOf(deadline)}`] as const]),
    ...(modality === undefined ? [] : [['Put as', `“${modality.span.text}”`] as const]),
    ['Strength', strength],
    ['Said', wordsOf(level)],
    ...(target.length === 0 ? [] : [['About', target.join(', ')] as const]),
    ...(hearer.length === 0 ? [] : [['To', hearer.join(', ')] as const]),
    ...(plover === undefined
      ? []
      : [['PLOVER', [plover, row.ploverAuxiliary].filter(Boolean).join(', ')] as const]),
    ...(row.cameo === undefined ? [] : [['CAMEO', row.cameo] as const]),
    ...(row.statusEvidence ?? []).map(({ text }) => ['Status rests on', `“${text}”`] as const),
  ],
  filters: [
    { name: 'type', label: 'Type', type: 'select', options: optionsOf(COMMITMENT_TYPES) },
    { name: 'status', label: 'Status', type: 'select', options: optionsOf(STATUSES.commitments) },
    { name: 'target', label: 'About or to', isMore: true },
    { name: 'dueBefore', label: 'Due until', type: 'date', isMore: true },
    { name: 'settle', label: 'Look for what became of them', type: 'check', isMore: true },
  ],
}

function typeOf(type: string, polarity: string): string {
  return polarity === 'negative' ? `${wordsOf(type)} not to` : wordsOf(type)
}

function dueOf({ deadline }: CommitmentJson): string {
  return deadline === undefined ? '' : (deadline.to ?? deadline.from ?? deadline.timex)
}

/** Whether the day has come and nobody knows of the deed. */
function isPast({ deadline, status }: CommitmentJson): boolean {
  const last = deadline?.to
  return last !== undefined && status === 'open' && last < localTime(Date.now()).slice(0, 10)
}

function daysOf({ from, to, timex }: NonNullable<CommitmentJson['deadline']>): string {
  return formatDays(from, to) || timex
}
