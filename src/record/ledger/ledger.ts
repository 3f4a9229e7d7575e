import type { Evidence, LedgerName, Row } from '../../ledger/row.ts'
import type { StoredRecord } from '../stored-record.ts'
import type { Decision, NewDecision } from './decision.ts'
import { isMemory, keepDecision } from './desk.ts'
import type { LedgerFilter } from './filter.ts'
import type { LedgerListing, LedgerRows, ListedRow, SearchedDocuments } from './listing.ts'
import type { MemoryDocument } from './source.ts'

/** A row that was looked for by its id. */
export type FoundRow<R extends Row> =
  | { readonly ok: true; readonly listed: ListedRow<R> }
  /**
   * There is none, with the ids of all rows; or the id that was given is the beginning of several, or
   * too short to name one, with the ids that begin so.
   */
  | { readonly ok: false; readonly ids: readonly string[] }

/**
 * The ledgers of a record, or of documents in memory: what was promised, asked, done and counted.
 *
 * Rows are derived when they are first asked for, and kept in the record as long as neither their
 * document nor a rule changes. What people decide is kept beside them, and never overwritten.
 */
export class Ledger {
  readonly #of: StoredRecord | readonly MemoryDocument[]
  #listing: LedgerListing | undefined

  /** The ledgers of a record, or of documents that are read and not kept. */
  constructor(of: StoredRecord | readonly MemoryDocument[]) {
    this.#of = of
  }

  /**
   * The rows of a ledger, the earliest first and those without a date last; formulas by their rank.
   *
   * @throws {StoreError} If the record cannot be read.
   */
  async *list<Name extends keyof LedgerRows>(
    ledger: Name,
    filter: LedgerFilter = {},
  ): AsyncGenerator<ListedRow<LedgerRows[Name]>> {
    yield* (await this.#load()).list(ledger, filter)
  }

  /** Which documents rows are looked for in. */
  async searched(filter: LedgerFilter = {}): Promise<SearchedDocuments> {
    return (await this.#load()).searched(filter)
  }

  /** The row of an id, of an id that it had before, or of the beginning of an id. */
  async find<Name extends keyof LedgerRows>(
    ledger: Name,
    id: string,
  ): Promise<FoundRow<LedgerRows[Name]>> {
    const near: ListedRow<LedgerRows[Name]>[] = []
    const ids: string[] = []
    let former: ListedRow<LedgerRows[Name]> | undefined
    const mention = ledger === 'events' ? await (await this.#load()).mentionOf(id) : undefined
    for await (const listed of this.list(ledger, { rejected: true })) {
      const { row, standing } = listed
      if (row.id === id) return { ok: true, listed }
      const wasDecided = standing?.decisions.some((decision) => decision.row.id === id) ?? false
      if (wasDecided || (mention !== undefined && row.evidence.some((at) => isSame(at, mention))))
        former = listed
      if (row.id.startsWith(id)) near.push(listed)
      ids.push(row.id)
    }
    if (former !== undefined) return { ok: true, listed: former }
    const [listed, ...others] = near
    if (listed !== undefined && others.length === 0 && id.length >= LEAST_OF_ID)
      return { ok: true, listed }
    return { ok: false, ids: near.length > 0 ? near.map(({ row }) => row.id) : ids }
  }

  /**
   * Keep what a person decided of a row.
   *
   * @throws {RangeError} If the ledger is of no record.
   * @throws {StoreError} If the record cannot be written.
   */
  decide(
    ledger: LedgerName,
    { row, document, standing }: ListedRow<Row>,
    decision: NewDecision,
    at: string,
  ): Decision {
    if (isMemory(this.#of)) throw new RangeError('Only a record keeps decisions')
    const revision = document?.revision ?? standing?.decisions.at(-1)?.revision
    const stood = { row, ...(revision === undefined ? {} : { revision }) }
    return keepDecision(this.#of, ledger, stood, decision, at)
  }

  async #load(): Promise<LedgerListing> {
    // Most of what runs with a record needs no rule that makes rows, and those take long to load.
    const { LedgerListing } = await import('./listing.ts')
    this.#listing ??= new LedgerListing(this.#of)
    return this.#listing
  }
}

function isSame(a: Evidence, b: Evidence): boolean {
  return a.document === b.document && a.start === b.start && a.end === b.end
}

/** Letters of an id by which a row is found when no other begins so. */
const LEAST_OF_ID = 4
