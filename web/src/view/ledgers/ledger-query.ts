import { apiPath } from '../../api/client.ts'
import type { LedgerName } from './ledger-names.ts'

/** Filters that the API takes of every ledger. */
const COMMON = [
  'q',
  'speaker',
  'role',
  'kind',
  'document',
  'from',
  'to',
  'certain',
  'confirmed',
  'all',
] as const

/** Filters of single ledgers. */
const OWN: Readonly<Record<LedgerName, readonly string[]>> = {
  commitments: ['type', 'status', 'target', 'dueBefore', 'settle'],
  questions: ['status', 'unanswered'],
  events: ['type', 'status'],
  figures: ['differs'],
  positions: [],
  formulas: [],
  times: ['type'],
}

/** A day behind all others: whatever has a deadline is due before it. */
const LAST_DAY = '9999-12-31'

/** Whether commitments are listed by the day they are due. */
export function isByDue(ledger: LedgerName, query: URLSearchParams): boolean {
  return ledger === 'commitments' && query.get('order') === 'due'
}

/** What the API is asked for the rows that an address chooses. */
export function rowsPath(
  ledger: LedgerName,
  query: URLSearchParams,
  more: { readonly format?: 'csv' } = {},
): string {
  const names = [...COMMON, ...OWN[ledger]]
  const values = Object.fromEntries(names.map((name) => [name, query.get(name) ?? undefined]))
  if (!isByDue(ledger, query)) return apiPath(`/ledgers/${ledger}`, { ...values, ...more })
  // The order is made here, so as many are asked for as a page can have.
  const dueBefore = values.dueBefore ?? LAST_DAY
  return apiPath(`/ledgers/${ledger}`, {
    ...values,
    dueBefore,
    // A file has all rows, whatever their number.
    ...(more.format === undefined ? { limit: 200 } : more),
  })
}

/** What the API is asked for the counts of what got no answer. */
export function unansweredPath(query: URLSearchParams): string {
  const values = Object.fromEntries(COMMON.map((name) => [name, query.get(name) ?? undefined]))
  return apiPath('/ledgers/questions/unanswered', values)
}
