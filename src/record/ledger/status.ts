import { LEDGERS } from '../../ledger/row.ts'
import { LEDGER_RULES } from '../../ledger/rules-version.ts'
import { type UnbuiltCode, whyUnbuilt } from '../../ledger/why-unbuilt.ts'
import type { Count } from '../../store/store.ts'
import type { StoredRecord } from '../stored-record.ts'
import { readHeads } from './kept.ts'

/** What is kept of the ledgers of a record, and what keeps rows from being built. */
export interface LedgerStatus {
  /** Rows that are kept, by ledger; ledgers of which nothing was asked yet are absent. */
  readonly rows: readonly Count[]
  /** Documents of which some rows cannot be built or not wholly, by the reason; see `UNBUILT_CODES`. */
  readonly unbuilt: readonly (Count & { readonly name: UnbuiltCode })[]
}

/** What is kept of the ledgers; rows are not derived for it. */
export function readLedgerStatus({ store, documents }: StoredRecord): LedgerStatus {
  const counts = new Map<UnbuiltCode, number>()
  const earlier = new Set(store.earlierNumbers())
  for (const number of store.numbers()) {
    if (earlier.has(number)) continue
    const { about, problemCodes } = documents.row(number)
    const turns = store.turns(number)
    const codes = whyUnbuilt({
      kind: about.kind,
      ...(about.date === undefined ? {} : { date: about.date }),
      problemCodes,
      voices:
        turns.length === 0
          ? [{ role: 'unknown', isNamed: about.voice !== undefined }]
          : turns.map(({ role, speaker }) => ({ role, isNamed: speaker !== undefined })),
    })
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return {
    rows: LEDGERS.flatMap((name) => {
      const heads = [...readHeads(store, name).values()]
      const kept = heads.filter(({ rules }) => rules === LEDGER_RULES)
      const count = kept.reduce((sum, head) => sum + head.count, 0)
      return kept.length === 0 ? [] : [{ name, count }]
    }),
    unbuilt: [...counts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  }
}
