import type { PositionJson } from '../../../../../src/wire/ledger/position-json.ts'
import { type LedgerSheet, wordsOf } from '../row-sheet.ts'
import { StatusBadge } from '../status-badge.tsx'

/** Positions: who is for what, and who against it. */
export const POSITIONS: LedgerSheet<PositionJson> = {
  ledger: 'positions',
  noun: 'position',
  columns: [
    { name: 'date', label: 'Stated', text: ({ date }) => date ?? '', isShort: true },
    {
      name: 'actor',
      label: 'Who',
      text: ({ actor, post }) => [actor ?? 'unknown', post].filter(Boolean).join(', '),
    },
    { name: 'organization', label: 'Of', text: ({ organization }) => organization ?? '' },
    {
      name: 'agreement',
      label: 'Is',
      text: ({ agreement }) => (agreement ? 'for' : 'against'),
      cell: ({ agreement }) => <StatusBadge status={agreement ? 'for' : 'against'} />,
    },
    { name: 'concept', label: 'What', text: ({ concept }) => concept, opens: true },
  ],
  facts: ({ about, cue, speaker, level }) => [
    ['In the words', `“${about.text}”`],
    ['Told by', `“${cue.text}”`],
    ...(speaker === undefined ? [] : [['Said by', speaker] as const]),
    ['Said', wordsOf(level)],
  ],
  filters: [],
}
