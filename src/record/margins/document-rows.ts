import type { Ledger } from '../ledger/ledger.ts'
import type { LedgerRows, ListedRow } from '../ledger/listing.ts'

/** The ledgers whose rows are shown beside a document. */
export const MARGIN_LEDGERS = ['commitments', 'questions', 'figures', 'events'] as const

/** Rows of one document, by ledger. */
export type RowsOfMargins = {
  readonly [Name in (typeof MARGIN_LEDGERS)[number]]: readonly ListedRow<LedgerRows[Name]>[]
}

/**
 * The rows of the ledgers that stand on one document, as people left them. Of an event and a figure only
 * what this document tells is looked at.
 *
 * @throws {StoreError} If the record cannot be read.
 */
export async function rowsOfDocument(ledger: Ledger, id: string): Promise<RowsOfMargins> {
  const list = async <Name extends keyof LedgerRows>(
    name: Name,
  ): Promise<ListedRow<LedgerRows[Name]>[]> => {
    const rows: ListedRow<LedgerRows[Name]>[] = []
    for await (const row of ledger.list(name, { documents: [id] })) rows.push(row)
    return rows
  }
  return {
    commitments: await list('commitments'),
    questions: await list('questions'),
    figures: await list('figures'),
    events: await list('events'),
  }
}
