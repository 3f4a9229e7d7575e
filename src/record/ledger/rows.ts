import { availableParallelism } from 'node:os'
import type { DocumentId } from '../../document/document.ts'
import type { Role } from '../../document/turn.ts'
import { type DocumentLedger, type DocumentRows, deriveRows } from '../../ledger/derive-rows.ts'
import { LEDGER_RULES } from '../../ledger/rules-version.ts'
import type { KeptDocument } from '../../store/document-codec.ts'
import { type DerivedRow, type Store, StoreError } from '../../store/store.ts'
import { openDatabase } from '../open-database.ts'
import { recordFolder, WriterLock } from '../record-folder.ts'
import type { StoredRecord } from '../stored-record.ts'
import type { StoredDocuments } from '../stored-source.ts'
import { Thread } from '../thread.ts'
import { keepRows, kindOf, type PackedRows, readHeads, stampOf } from './kept.ts'
import {
  inOrderOfDate,
  isUnread,
  type LedgerDocument,
  type LedgerSource,
  RowCache,
  type RowsOfDocument,
} from './source.ts'

/** What a thread that derives rows is asked. */
export interface LedgerQuestion {
  readonly ledger: DocumentLedger
  readonly numbers: readonly number[]
}

/**
 * The ledger rows of a record: those that are kept, and those that are derived because a document or a
 * rule is newer than what is kept.
 *
 * Rows are kept by document, so that those of a new revision or of new rules take the place of the old
 * ones. What another process keeps from being written is derived again the next time.
 */
export class StoredLedgerSource implements LedgerSource {
  readonly #record: StoredRecord
  readonly #rows = new RowCache()
  /** Whether rows can be kept, as far as is known. */
  #isWritable = true

  constructor(record: StoredRecord) {
    this.#record = record
  }

  documents(ids?: readonly string[]): readonly LedgerDocument[] {
    const { store } = this.#record
    this.#record.documentVersion()
    this.#rows.clear()
    return store.read(() => {
      if (ids !== undefined) {
        const named = new Set(ids.map((id) => store.revisionsOf(id).at(-1)))
        const asked = [...named].flatMap((number) =>
          number === undefined ? [] : this.#documentOf(number),
        )
        return inOrderOfDate(asked.filter(({ id }) => ids.includes(id)))
      }
      const earlier = new Set(store.earlierNumbers())
      const newest = store.numbers().filter((number) => !earlier.has(number))
      return inOrderOfDate(newest.map((number) => this.#documentOf(number)))
    })
  }

  async *readAll<Ledger extends DocumentLedger>(
    ledger: Ledger,
    documents: readonly LedgerDocument[],
  ): AsyncGenerator<RowsOfDocument<Ledger>> {
    const heads = readHeads(this.#record.store, ledger)
    const isKept = ({ id, number }: LedgerDocument): boolean => {
      const head = heads.get(id)
      return head?.number === number && head.rules === LEDGER_RULES
    }
    const missing = documents.filter((document) => !isKept(document))
    const derived = this.#derive(ledger, missing)
    try {
      for (const document of documents) {
        if (isKept(document)) {
          yield { document, rows: this.rows(ledger, document) }
          continue
        }
        const { value, done } = await derived.next()
        yield { document, rows: done === true ? [] : unpack<Ledger>(value.rows) }
      }
    } finally {
      await derived.return(undefined)
    }
  }

  rows<Ledger extends DocumentLedger>(
    ledger: Ledger,
    { number, id }: LedgerDocument,
  ): readonly DocumentRows[Ledger][] {
    return this.#rows.get(ledger, number, () => {
      const { store, documents } = this.#record
      return store.read(() => {
        const [head, ...rows] = store.rows(kindOf(ledger), id)
        // Another process may have put rows of another revision in their place.
        if (head?.json === stampOf(number)) return unpack<Ledger>(rows)
        return unpack<Ledger>(packRows(store, documents, ledger, number).rows)
      })
    })
  }

  kept({ number }: LedgerDocument): KeptDocument | undefined {
    const { store, documents } = this.#record
    return store.read(() =>
      store.revision(number) === undefined ? undefined : documents.kept(number),
    )
  }

  roles({ number }: LedgerDocument): readonly Role[] {
    return this.#record.store.turns(number).map(({ role }) => role)
  }

  #documentOf(number: number): LedgerDocument {
    const { id, revision, about, path, counts, problemCodes } = this.#record.documents.row(number)
    const { kind, title, date, publisher } = about
    return {
      number,
      id: id as DocumentId,
      revision,
      kind,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(path === undefined ? {} : { path }),
      words: counts.words,
      ...(isUnread(problemCodes) ? { isUnread: true } : {}),
    }
  }

  /** Derive the rows of documents, in order, and keep them a batch at a time. */
  async *#derive(
    ledger: DocumentLedger,
    missing: readonly LedgerDocument[],
  ): AsyncGenerator<PackedRows> {
    if (missing.length === 0) return
    const { store, documents, path } = this.#record
    const batches = batchesOf(missing)
    const threads =
      batches.length <= FEW_BATCHES
        ? []
        : Array.from(
            { length: Math.min(batches.length, availableParallelism()) },
            () => new Thread<LedgerQuestion, readonly PackedRows[]>('ledger-thread', path),
          )
    const ask = async (numbers: readonly number[]): Promise<readonly PackedRows[]> => {
      const [idlest] = threads.toSorted((a, b) => a.pending - b.pending)
      if (idlest !== undefined) return idlest.ask({ ledger, numbers })
      return numbers.map((number) => packRows(store, documents, ledger, number))
    }
    const ahead: Promise<readonly PackedRows[]>[] = []
    const finish = async (): Promise<readonly PackedRows[]> => {
      const packed = (await ahead.shift()) ?? []
      this.#keep(ledger, packed)
      return packed
    }
    try {
      for (const batch of batches) {
        ahead.push(ask(batch))
        if (ahead.length > 2 * threads.length) yield* await finish()
      }
      while (ahead.length > 0) yield* await finish()
    } finally {
      for (const rest of ahead) rest.catch(() => {})
      await Promise.all(threads.map((thread) => thread.close()))
    }
  }

  /** Keep rows, unless another process writes or the record cannot be written. */
  #keep(ledger: DocumentLedger, packed: readonly PackedRows[]): void {
    if (!this.#isWritable) return
    const folder = recordFolder(this.#record.path)
    try {
      const lock = new WriterLock(folder)
      try {
        const store = openDatabase(folder, false)
        try {
          store.write(() => {
            for (const rows of packed) keepRows(store, ledger, rows)
          })
        } finally {
          store.close()
        }
      } finally {
        lock.release()
      }
    } catch (error) {
      if (!(error instanceof StoreError) || !UNKEPT.has(error.code)) throw error
      this.#isWritable = false
    }
  }
}

/** Reasons for which rows are not kept, and no harm is done. */
const UNKEPT: ReadonlySet<string> = new Set(['busy', 'readOnly', 'full'])

/** Derive the rows of a revision, as they are kept; none when it was removed meanwhile. */
export function packRows(
  store: Store,
  documents: StoredDocuments,
  ledger: DocumentLedger,
  number: number,
): PackedRows {
  return store.read(() => {
    const row = store.revision(number)
    if (row === undefined) return { number, id: '', rows: [], unbuilt: [] }
    const { document, quotations } = documents.kept(number)
    const { rows, unbuilt } = deriveRows(document, quotations, [ledger])
    const packed = rows[ledger].map((derived) => ({
      id: derived.id,
      json: JSON.stringify(derived),
    }))
    return { number, id: row.id, rows: packed, unbuilt }
  })
}

function unpack<Ledger extends DocumentLedger>(
  rows: readonly DerivedRow[],
): readonly DocumentRows[Ledger][] {
  return rows.map(({ json }) => JSON.parse(json) as DocumentRows[Ledger])
}

/** Numbers of documents in batches of about as many words. */
function batchesOf(documents: readonly LedgerDocument[]): number[][] {
  const batches: number[][] = []
  let size = BATCH_WORDS
  for (const { number, words } of documents) {
    if (size >= BATCH_WORDS) {
      batches.push([])
      size = 0
    }
    batches.at(-1)?.push(number)
    size += words
  }
  return batches
}

/** Words that are read before their rows are kept: a lock and a write for each batch. */
const BATCH_WORDS = 50_000
/** Batches that are read before threads are started, each of which reads the grammar anew. */
const FEW_BATCHES = 2
