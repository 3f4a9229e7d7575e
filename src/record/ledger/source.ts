import type { DocumentDate } from '../../document/date.ts'
import type { DocumentId, DocumentKind } from '../../document/document.ts'
import type { ProblemCode } from '../../document/problem.ts'
import type { Role } from '../../document/turn.ts'
import { type DocumentLedger, type DocumentRows, deriveRows } from '../../ledger/derive-rows.ts'
import type { Row } from '../../ledger/row.ts'
import type { KeptDocument } from '../../store/document-codec.ts'
import { Cache } from '../cache.ts'

/** A document as ledgers list its rows. */
export interface LedgerDocument {
  readonly number: number
  readonly id: DocumentId
  /** Which revision it is; absent when no record keeps it. */
  readonly revision?: number
  readonly kind: DocumentKind
  readonly title?: string
  readonly date?: DocumentDate
  readonly publisher?: string
  readonly path?: string
  /** Words that can be found. */
  readonly words: number
  /** The text is in a language without rules: nothing but dates in figures is read in it. */
  readonly isUnread?: true
}

/** The rows of one document. */
export interface RowsOfDocument<Ledger extends DocumentLedger> {
  readonly document: LedgerDocument
  readonly rows: readonly DocumentRows[Ledger][]
}

/** Where ledgers get their rows from. Everything in it is of the newest revisions. */
export interface LedgerSource {
  /**
   * The documents, or only those of some ids, by date and then by id; those without a date stand last.
   */
  documents(ids?: readonly string[]): readonly LedgerDocument[]
  /** The rows of documents, in their order. Those that are missing are derived, and kept where that can be. */
  readAll<Ledger extends DocumentLedger>(
    ledger: Ledger,
    documents: readonly LedgerDocument[],
  ): AsyncIterable<RowsOfDocument<Ledger>>
  /** The rows of one document; none when it is no longer there. */
  rows<Ledger extends DocumentLedger>(
    ledger: Ledger,
    document: LedgerDocument,
  ): readonly DocumentRows[Ledger][]
  /** A document with its text; `undefined` when it is no longer there. */
  kept(document: LedgerDocument): KeptDocument | undefined
  /** Who has the word in each turn, by role. */
  roles(document: LedgerDocument): readonly Role[]
}

/** Documents by date and then by id; those without a date stand last. */
export function inOrderOfDate(documents: readonly LedgerDocument[]): LedgerDocument[] {
  return documents.toSorted((a, b) => {
    const [before, after] = [a.date?.value ?? UNDATED, b.date?.value ?? UNDATED]
    if (before !== after) return before < after ? -1 : 1
    return a.id < b.id ? -1 : a.id > b.id ? 1 : a.number - b.number
  })
}

/** Whether the problems of a document tell that its language has no rules. */
export function isUnread(problemCodes: readonly string[]): boolean {
  return problemCodes.includes(UNREAD_CODE)
}

const UNREAD_CODE: ProblemCode = 'languageNotKnown'

/** Behind every date. */
export const UNDATED = '\uffff'

/** Documents that are held in memory, and rows that are derived when they are asked for. */
export class MemoryLedgerSource implements LedgerSource {
  readonly #texts: readonly MemoryDocument[]
  readonly #rows = new RowCache()

  constructor(texts: readonly MemoryDocument[]) {
    this.#texts = texts
  }

  documents(ids?: readonly string[]): readonly LedgerDocument[] {
    const all = this.#documents()
    return ids === undefined ? all : all.filter(({ id }) => ids.includes(id))
  }

  #documents(): LedgerDocument[] {
    return inOrderOfDate(
      this.#texts.map(({ document, path }, number) => {
        const { id, kind, title, date, publisher } = document
        return {
          number,
          id,
          kind,
          ...(title === undefined ? {} : { title }),
          ...(date === undefined ? {} : { date }),
          ...(publisher === undefined ? {} : { publisher }),
          ...(path === undefined ? {} : { path }),
          // Counting them would take longer than reading what is asked for.
          words: Math.ceil(document.text.length / LETTERS_OF_WORD),
          ...(isUnread(document.problems.map(({ code }) => code)) ? { isUnread: true } : {}),
        }
      }),
    )
  }

  async *readAll<Ledger extends DocumentLedger>(
    ledger: Ledger,
    documents: readonly LedgerDocument[],
  ): AsyncGenerator<RowsOfDocument<Ledger>> {
    for (const document of documents) yield { document, rows: this.rows(ledger, document) }
  }

  rows<Ledger extends DocumentLedger>(
    ledger: Ledger,
    { number }: LedgerDocument,
  ): readonly DocumentRows[Ledger][] {
    return this.#rows.get(ledger, number, () => {
      const { document, quotations } = this.#texts[number] as MemoryDocument
      return deriveRows(document, quotations, [ledger]).rows[ledger]
    })
  }

  kept({ number }: LedgerDocument): KeptDocument | undefined {
    const text = this.#texts[number]
    return text === undefined ? undefined : { notSpeech: [], ...text }
  }

  roles({ number }: LedgerDocument): readonly Role[] {
    return this.#texts[number]?.document.turns.map(({ role }) => role) ?? []
  }
}

/** A text that was read. */
export interface MemoryDocument extends Pick<KeptDocument, 'document' | 'quotations'> {
  readonly path?: string
}

/** The rows of the documents that were used last, by ledger. */
export class RowCache {
  readonly #caches = new Map<DocumentLedger, Cache<readonly Row[]>>()

  get<Ledger extends DocumentLedger>(
    ledger: Ledger,
    number: number,
    make: () => readonly DocumentRows[Ledger][],
  ): readonly DocumentRows[Ledger][] {
    const cache = this.#caches.get(ledger) ?? new Cache(REMEMBERED)
    this.#caches.set(ledger, cache)
    // What is in the cache of a ledger was made as its rows.
    return cache.get(number, make) as readonly DocumentRows[Ledger][]
  }

  clear(): void {
    this.#caches.clear()
  }
}

/** Code units of a word with the space behind it. */
const LETTERS_OF_WORD = 6

/** Documents of each ledger whose rows are remembered. */
const REMEMBERED = 64
