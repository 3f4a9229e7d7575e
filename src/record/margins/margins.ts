import { setImmediate } from 'node:timers/promises'
import type { DocumentDate } from '../../document/date.ts'
import { StoreError } from '../../store/store.ts'
import { openDatabase } from '../open-database.ts'
import { recordFolder } from '../record-folder.ts'
import type { Snapshot, StoredRecord } from '../stored-record.ts'
import type { StoredSource } from '../stored-source.ts'
import { findReports, type ReportsFound } from './find-reports.ts'
import {
  findQuoting,
  keepFound,
  keepQuoting,
  type Quoting,
  type QuotingRows,
  readFound,
  readQuoting,
  stateOf,
} from './quoting.ts'

/** What press reports of the record quote of a document. */
export interface Margins {
  readonly id: string
  readonly revision: number
  /** In the order of the passages, and of the days of the reports. */
  readonly quotedBy: readonly QuotedBy[]
  /** What the document itself quotes, when it is a press report. */
  readonly quotes: readonly Quoting[]
  readonly looked: MarginsLooked
}

/** A passage of a document, and the report that quotes it. */
export interface QuotedBy extends Quoting {
  readonly report: QuotingReport
}

export interface QuotingReport {
  readonly id: string
  readonly revision: number
  readonly title?: string
  readonly date?: DocumentDate
  readonly publisher?: string
}

/** What was looked at: a negative answer says so. */
export interface MarginsLooked {
  /** Press reports of the record, this document left out. */
  readonly reports: number
  /** Those that share rare words with the document, and those of the days after it that share none. */
  readonly sharing: number
  readonly near: number
  /** Reports that fit too, and were left out because there are so many. */
  readonly leftOut: number
  /** Reports that were checked now; of the others the findings were kept. */
  readonly checked: number
}

/**
 * What press reports quote of a document, each checked against the whole record.
 *
 * Only reports that share rare words with the document, or were written in the days after it, are
 * looked at. Each is checked once, and its findings are kept until a document comes or goes. Other work
 * is let through between two checks.
 *
 * @returns `undefined` when there is no document of that id.
 * @throws {StoreError} If the record cannot be read.
 */
export async function readMargins(
  record: StoredRecord,
  id: string,
  { signal }: { readonly signal?: Pick<AbortSignal, 'throwIfAborted'> } = {},
): Promise<Margins | undefined> {
  for (;;) {
    const reader = record.ask((snapshot) => MarginsReader.open(record, snapshot, id))
    if (reader === undefined) return undefined
    while (record.ask((snapshot) => reader.checkNext(snapshot))) {
      signal?.throwIfAborted()
      await setImmediate()
    }
    const margins = record.ask(() => reader.finish())
    // Somebody may have added or removed a document meanwhile; then all is looked at again.
    if (margins !== undefined) return margins
  }
}

/** The margins of one document, in one state of the record. */
class MarginsReader {
  readonly #record: StoredRecord
  readonly #state: string
  readonly #of: { readonly number: number; readonly id: string }
  readonly #found: ReportsFound
  readonly #isFoundNow: boolean
  readonly #rows = new Map<number, QuotingRows>()
  readonly #fresh: QuotingRows[] = []
  readonly #missing: number[]

  /** @returns `undefined` when there is no document of an id. */
  static open(record: StoredRecord, { source }: Snapshot, id: string): MarginsReader | undefined {
    const number = record.store.revisionsOf(id).at(-1)
    return number === undefined ? undefined : new MarginsReader(record, source, number)
  }

  constructor(record: StoredRecord, source: StoredSource, number: number) {
    const { store, documents } = record
    this.#record = record
    this.#state = stateOf(store)
    this.#of = { number, id: documents.row(number).id }
    const kept = readFound<ReportsFound>(store, this.#of, this.#state)
    this.#isFoundNow = kept === undefined
    this.#found = kept ?? findReports(record, source, number)
    const own = documents.row(number).about.kind === 'pressReport' ? [number] : []
    this.#missing = [...own, ...this.#found.sharing, ...this.#found.near].filter((report) => {
      const rows = readQuoting(store, { number: report, id: documents.row(report).id }, this.#state)
      if (rows !== undefined) this.#rows.set(report, rows)
      return rows === undefined
    })
  }

  /** Check a report of which nothing is kept. Returns whether there was one to check. */
  checkNext({ checker }: Snapshot): boolean {
    const { store, documents } = this.#record
    const number = this.#missing.pop()
    if (number === undefined || stateOf(store) !== this.#state) return false
    const rows = findQuoting(checker, number, documents.kept(number))
    this.#rows.set(number, rows)
    this.#fresh.push(rows)
    return true
  }

  /** What was found; `undefined` when the record has changed since. */
  finish(): Margins | undefined {
    const { store, documents } = this.#record
    if (stateOf(store) !== this.#state) return undefined
    this.#keep()
    const { number, id } = this.#of
    const { sharing, near, reports, fitting } = this.#found
    const quotedBy = [...sharing, ...near].flatMap((report) =>
      (this.#rows.get(report)?.rows ?? [])
        .filter(({ passage }) => this.#idNow(passage.document) === id)
        .map((row): QuotedBy => ({ ...row, report: this.#describe(report) })),
    )
    return {
      id,
      revision: documents.row(number).revision,
      quotedBy: quotedBy.sort(compareQuoted),
      quotes: this.#rows.get(number)?.rows ?? [],
      looked: {
        reports,
        sharing: sharing.length,
        near: near.length,
        leftOut: fitting - sharing.length - near.length,
        checked: this.#fresh.length,
      },
    }
  }

  #describe(number: number): QuotingReport {
    const { id, revision, about } = this.#record.documents.row(number)
    const { title, date, publisher } = about
    return {
      id,
      revision,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(publisher === undefined ? {} : { publisher }),
    }
  }

  /** The id that a document has now. */
  #idNow(id: string): string {
    const number = this.#record.store.revisionsOf(id).at(-1)
    return number === undefined ? id : this.#record.documents.row(number).id
  }

  /** Keep what was found, unless the record cannot be written now: then it is found again. */
  #keep(): void {
    if (this.#fresh.length === 0 && !this.#isFoundNow) return
    try {
      const store = openDatabase(recordFolder(this.#record.path), false)
      try {
        store.write(() => {
          for (const rows of this.#fresh) keepQuoting(store, rows, this.#state)
          if (this.#isFoundNow) keepFound(store, this.#of, this.#found, this.#state)
        })
      } finally {
        store.close()
      }
    } catch (error) {
      if (!isUnkept(error)) throw error
    }
  }
}

function isUnkept(error: unknown): boolean {
  return error instanceof StoreError && UNKEPT.has(error.code)
}

/** Reasons for which nothing is kept, and no harm is done. */
const UNKEPT: ReadonlySet<string> = new Set(['busy', 'readOnly', 'full'])

function compareQuoted(a: QuotedBy, b: QuotedBy): number {
  const first = (a.passage.spans[0]?.start ?? 0) - (b.passage.spans[0]?.start ?? 0)
  if (first !== 0) return first
  const [before, after] = [a.report.date?.value ?? '~', b.report.date?.value ?? '~']
  if (before !== after) return before < after ? -1 : 1
  return a.report.id < b.report.id ? -1 : a.report.id > b.report.id ? 1 : 0
}
