import type { Unbuilt } from '../../ledger/derive-rows.ts'
import { LEDGERS, type LedgerName } from '../../ledger/row.ts'
import { LEDGER_RULES } from '../../ledger/rules-version.ts'
import type { DerivedRow, Store } from '../../store/store.ts'

/** The rows of one revision as they are kept. */
export interface PackedRows {
  readonly number: number
  readonly id: string
  readonly rows: readonly DerivedRow[]
  readonly unbuilt: readonly Unbuilt[]
}

/** What is kept of a document and a ledger beside the rows: of what they were made, and by which rules. */
export interface RowsHead {
  readonly id: string
  readonly number: number
  readonly rules: number
  readonly count: number
  readonly unbuilt: readonly Unbuilt[]
}

/** What is kept of a ledger, by document. */
export function readHeads(store: Store, ledger: LedgerName): Map<string, RowsHead> {
  return new Map(
    store.rows(`${kindOf(ledger)}.head`).map(({ id, json }) => [id, JSON.parse(json) as RowsHead]),
  )
}

/** Take all rows of documents out of a store: what proves them is there no more. */
export function forgetRows(store: Store, id: string): void {
  for (const ledger of LEDGERS) {
    store.replaceRows(kindOf(ledger), id, [])
    store.replaceRows(`${kindOf(ledger)}.head`, id, [])
  }
}

/** Keep rows in the place of those that the document had. */
export function keepRows(store: Store, ledger: LedgerName, packed: PackedRows): void {
  const { number, id, rows, unbuilt } = packed
  const row = store.revision(number)
  // It may have been removed, or got a later revision, since it was read.
  if (row === undefined || row.newest !== row.revision) return
  const head: RowsHead = { id, number, rules: LEDGER_RULES, count: rows.length, unbuilt }
  store.replaceRows(kindOf(ledger), id, [{ id: '', json: stampOf(number) }, ...rows])
  store.replaceRows(`${kindOf(ledger)}.head`, id, [{ id, json: JSON.stringify(head) }])
}

/** What rows of a ledger are called in a store. */
export function kindOf(ledger: LedgerName): string {
  return `ledger.${ledger}`
}

/** What stands before the rows of a document: of which revision and by which rules they were made. */
export function stampOf(number: number): string {
  return JSON.stringify({ number, rules: LEDGER_RULES })
}
