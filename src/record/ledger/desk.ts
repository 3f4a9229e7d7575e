import type { LedgerName, Row } from '../../ledger/row.ts'
import { keepNote } from '../keep-note.ts'
import type { StoredRecord } from '../stored-record.ts'
import { type Decision, type NewDecision, toNote } from './decision.ts'
import { type DecidedRow, type JudgedRow, Refinder, readDecisions } from './refind.ts'
import type { LedgerDocument, MemoryDocument } from './source.ts'

/** What people decided of the rows of one ledger, at one time, by the documents that they stand on. */
export class DecisionBook {
  readonly #ledger: LedgerName
  readonly #refinder: Refinder
  readonly #byDocument: ReadonlyMap<string | undefined, readonly DecidedRow[]>
  readonly #all: readonly DecidedRow[]

  constructor(record: StoredRecord, ledger: LedgerName) {
    this.#ledger = ledger
    this.#refinder = new Refinder(record)
    this.#all = readDecisions(record, ledger)
    this.#byDocument = Map.groupBy(this.#all, (decided) => this.#refinder.documentOf(decided))
  }

  /** The rows of one document as people left them, and behind them those that are no more. */
  judge<R extends Row>({ id }: LedgerDocument, rows: readonly R[]): readonly JudgedRow<R>[] {
    return this.#refinder.judge(this.#ledger, rows, this.#byDocument.get(id) ?? [])
  }

  /** The same for rows that stand on many documents. */
  judgeAll<R extends Row>(rows: readonly R[]): readonly JudgedRow<R>[] {
    return this.#refinder.judge(this.#ledger, rows, this.#all)
  }

  /** Rows of documents that are no longer in the record, as they stood when they were decided on. */
  removed<R extends Row>(): readonly JudgedRow<R>[] {
    return this.#refinder.judge<R>(this.#ledger, [], this.#byDocument.get(undefined) ?? [])
  }
}

/**
 * Keep what a person decided of a row.
 *
 * @throws {StoreError} `busy` when another process writes, `readOnly`, `full`, `damaged`.
 */
export function keepDecision(
  { path }: StoredRecord,
  ledger: LedgerName,
  { row, revision }: { readonly row: Row; readonly revision?: number },
  decision: NewDecision,
  at: string,
): Decision {
  const made = { ...decision, at, row, ...(revision === undefined ? {} : { revision }) }
  keepNote(path, toNote(ledger, made))
  return made
}

/** Whether ledgers are of documents that are read and not kept. */
export function isMemory(
  of: StoredRecord | readonly MemoryDocument[],
): of is readonly MemoryDocument[] {
  return Array.isArray(of)
}
