import type { LedgerName } from '../../../../src/wire/names.ts'

export type { LedgerName }

/** What each ledger lists. */
export const LEDGER_DESCRIPTIONS: Readonly<Record<LedgerName, string>> = {
  commitments: 'What was promised, offered, warned of and demanded, on what condition and by when.',
  questions: 'What was asked, by whom, and what became of each part of it.',
  events: 'What happened or is planned: meetings, calls, visits, letters, announcements.',
  figures: 'How many and how much, as stated, and where statements differ.',
  positions: 'What speakers support and what they oppose.',
  formulas: 'Wording that recurs: who used it first, who took it up, and how it changed.',
  times: 'The times that texts name, and the days that they mean.',
}

/** The ledgers of a record, in the order in which they are shown. */
export const LEDGERS: readonly LedgerName[] = Object.keys(LEDGER_DESCRIPTIONS) as LedgerName[]

/** The ledger of a name; `undefined` when there is none. */
export function ledgerOf(name: string | undefined): LedgerName | undefined {
  return LEDGERS.find((ledger) => ledger === name)
}
