import { resolve } from 'node:path'
import { type TallyRow, toOverview } from '../overview.ts'
import {
  type CoverageRow,
  type DerivedRow,
  type DocumentQuery,
  type ListRow,
  type NewNote,
  type NewRevision,
  type Note,
  type Overview,
  type RevisionBody,
  type RevisionRow,
  type SegmentRow,
  type Store,
  StoreError,
  type Totals,
  type TurnRow,
} from '../store.ts'
import { Connection, type Row } from './connection.ts'
import { countSql, listSql, toValues } from './document-list.ts'
import { NewestCounts } from './newest-counts.ts'
import { openForReading, openForWriting } from './open-database.ts'
import { toStrings } from './stored-text.ts'
import { decodeTurns, encodeTurns } from './turn-list.ts'
import { verifyDatabase } from './verify-database.ts'

export interface SqliteStoreOptions {
  /** Whether nothing is to be written, as in a folder where nothing may be. Default: false. */
  readonly readOnly?: boolean
  /** How long to wait for another process that writes, in milliseconds. Default: 5000. */
  readonly busyTimeoutMs?: number
}

/**
 * Open the store in the file at `path`, which is made when there is none, in a folder that is there.
 *
 * @throws {StoreError} `missing` when there is no folder, or no file to read; `readOnly`, `damaged`,
 *   `newer`, `older`, `busy`, `full`.
 */
export function openSqliteStore(path: string, options: SqliteStoreOptions = {}): SqliteStore {
  return new SqliteStore(path, options)
}

/** A store in one file, by SQLite. For use by one thread; others open the file again. */
export class SqliteStore implements Store {
  readonly #path: string
  readonly #database: Connection
  readonly #newest: NewestCounts

  constructor(path: string, { readOnly = false, busyTimeoutMs = 5000 }: SqliteStoreOptions = {}) {
    this.#path = resolve(path)
    const open = readOnly ? openForReading : openForWriting
    this.#database = new Connection(this.#path, () => open(this.#path, busyTimeoutMs))
    this.#newest = new NewestCounts(this.#database)
  }

  version(): number {
    return this.#database.version()
  }

  documentState(): string {
    return this.#database.get(DOCUMENT_STATE)?.text('state') ?? ''
  }

  write<T>(change: () => T): T {
    return this.#database.write(change)
  }

  read<T>(read: () => T): T {
    return this.#database.read(read)
  }

  addRevision(revision: NewRevision): number {
    return this.#database.change(() => {
      const id = this.#resolve(revision.id)
      const document = this.#document(id)
      if (document !== undefined && revision.revision <= document.last) {
        throw new RangeError(
          `Invalid revision ${revision.revision} of ${id}: it had revision ${document.last} before`,
        )
      }
      const number = this.#lastNumber() + 1
      const key = this.#keepDocument(id, document, number, revision.revision)
      this.#keepRevision(number, key, revision)
      if (document?.newest !== undefined) this.#newest.remove(document.newest)
      this.#newest.add(number, revision)
      const { words, turns, quotations } = revision.counts
      const documents = document?.newest === undefined ? 1 : 0
      this.#database.run(ADD_TOTAL, documents, 1, words, turns, quotations)
      if (revision.about.address !== undefined) this.#keepAddress(key, revision.about.address)
      return number
    })
  }

  revision(number: number): RevisionRow | undefined {
    const row = this.#database.get(REVISION, number)
    return row === undefined ? undefined : toRevision(row)
  }

  body(number: number): RevisionBody | undefined {
    const row = this.#database.get('SELECT * FROM body WHERE number = ?', number)
    if (row === undefined) return undefined
    const original = row.optionalBytes('original')
    return {
      text: row.bytes('text'),
      structure: row.bytes('structure'),
      ...(original === undefined ? {} : { original }),
      sketch: row.bytes('sketch'),
    }
  }

  turns(number: number): readonly TurnRow[] {
    const row = this.#database.get('SELECT turns FROM turns WHERE number = ?', number)
    return row?.decoded('turns', decodeTurns) ?? []
  }

  numbers(first = 0, most?: number): readonly number[] {
    const sql = 'SELECT number FROM revision WHERE number >= ? ORDER BY number LIMIT ?'
    return this.#database.numbers(sql, first, most ?? -1)
  }

  earlierNumbers(): readonly number[] {
    return this.#database.numbers(EARLIER)
  }

  revisionsOf(id: string): readonly number[] {
    return this.#database.numbers(REVISIONS_OF, this.#resolve(id))
  }

  lastRevisionOf(id: string): number {
    return this.#document(this.#resolve(id))?.last ?? 0
  }

  withHash(hash: string): readonly number[] {
    const sql = 'SELECT number FROM revision WHERE hash = ? ORDER BY number'
    return this.#database.numbers(sql, hash)
  }

  withAddress(address: string): readonly number[] {
    return this.#database.numbers(WITH_ADDRESS, address)
  }

  withEventKey(key: string): readonly number[] {
    return this.#database.numbers(WITH_EVENT_KEY, key)
  }

  withSurname(surname: string): readonly number[] {
    const sql = 'SELECT number FROM surname WHERE surname = ? ORDER BY number'
    return this.#database.numbers(sql, surname)
  }

  addAlias(alias: string, id: string): void {
    this.#database.change(() => {
      if (this.#document(alias)?.newest !== undefined) {
        throw new RangeError(
          `Invalid alias ${alias}: it is the id of a document that has revisions`,
        )
      }
      if (this.#trail(id).includes(alias)) {
        throw new RangeError(`Invalid alias ${alias} of ${id}: it would lead to itself`)
      }
      this.#database.run('INSERT OR REPLACE INTO alias (alias, id) VALUES (?, ?)', alias, id)
    })
  }

  addAddress(id: string, address: string): void {
    this.#database.change(() => {
      const target = this.#resolve(id)
      const document = this.#document(target)
      const key = document?.key ?? this.#keepDocument(target, undefined, undefined, 0)
      this.#keepAddress(key, address)
    })
  }

  removeRevision(number: number): void {
    this.#database.change(() => {
      const row = this.#database.get(REVISION, number)
      if (row === undefined) return
      const revision = toRevision(row)
      const { key, newest } = this.#document(revision.id) as KeptDocument
      if (newest === number) this.#newest.remove(number)
      for (const eventKey of row.decoded('event_keys', toStrings)) {
        this.#database.run('DELETE FROM event_key WHERE key = ? AND number = ?', eventKey, number)
      }
      for (const sql of DELETE_REVISION) this.#database.run(sql, number)
      this.#database.run('INSERT INTO removed (number) VALUES (?)', number)
      this.#database.run(FORGET_REVISION, key, key)
      const next = newest === number ? this.#document(revision.id)?.newest : newest
      if (newest === number && next !== undefined) {
        this.#newest.add(next, this.#newest.read(next))
      }
      const { words, turns, quotations } = revision.counts
      this.#database.run(ADD_TOTAL, next === undefined ? -1 : 0, -1, -words, -turns, -quotations)
    })
  }

  removedNumbers(): readonly number[] {
    return this.#database.numbers('SELECT number FROM removed ORDER BY number')
  }

  totals(): Totals {
    return this.#database.read(() => {
      const row = this.#total()
      const from = this.#database.get(FIRST_DAY)?.text('day')
      const to = this.#database.get(LAST_DAY)?.text('day')
      return {
        revisions: row.number('revisions'),
        words: row.number('words'),
        ...(from === undefined || to === undefined ? {} : { from, to }),
      }
    })
  }

  overview(): Overview {
    return this.#database.read(() => {
      const row = this.#total()
      const revised = this.#database.all(REVISED)
      return toOverview({
        documents: row.number('documents'),
        revisions: row.number('revisions'),
        words: row.number('words'),
        turns: row.number('turns'),
        quotations: row.number('quotations'),
        tally: this.#database.all('SELECT * FROM tally').map(toTallyRow),
        revised: revised.map((found) => ({ name: found.text('id'), count: found.number('kept') })),
      })
    })
  }

  listDocuments(query: DocumentQuery): readonly ListRow[] {
    const rows = this.#database.all(listSql(query), ...toValues(query), query.limit ?? -1)
    return rows.map((row) => ({
      date: row.text('date'),
      number: row.number('number'),
      words: row.number('words'),
    }))
  }

  countDocuments({ after: _, ...query }: DocumentQuery): number {
    return this.#database.get(countSql(query), ...toValues(query))?.number('count') ?? 0
  }

  coverage(): readonly CoverageRow[] {
    return this.#database.all(COVERAGE).map((row) => {
      const publisher = row.optionalText('publisher')
      return {
        date: row.text('date'),
        ...(publisher === undefined ? {} : { publisher }),
        documents: row.number('documents'),
        words: row.number('words'),
      }
    })
  }

  segments(): readonly SegmentRow[] {
    return this.#database.all('SELECT * FROM segment ORDER BY first, last').map((row) => ({
      name: row.text('name'),
      first: row.number('first'),
      last: row.number('last'),
      words: row.number('words'),
      bytes: row.number('bytes'),
      checksum: row.number('checksum'),
    }))
  }

  replaceSegments(names: readonly string[], segments: readonly SegmentRow[]): void {
    this.#database.change(() => {
      const known = new Set(this.segments().map(({ name }) => name))
      for (const name of names) {
        if (!known.delete(name)) throw new RangeError(`No segment ${name} to replace`)
      }
      for (const { name } of segments) {
        if (known.has(name))
          throw new RangeError(`Invalid segment ${name}: there is one of that name`)
        known.add(name)
      }
      for (const name of names) this.#database.run('DELETE FROM segment WHERE name = ?', name)
      for (const { name, first, last, words, bytes, checksum } of segments) {
        this.#database.run(ADD_SEGMENT, name, first, last, words, bytes, checksum)
      }
    })
  }

  replaceRows(kind: string, origin: string, rows: readonly DerivedRow[]): void {
    this.#database.change(() => {
      this.#database.run('DELETE FROM derived WHERE kind = ? AND origin = ?', kind, origin)
      for (const { id, json } of rows) this.#database.run(ADD_ROW, kind, origin, id, json)
    })
  }

  rows(kind: string, origin?: string): readonly DerivedRow[] {
    const rows =
      origin === undefined
        ? this.#database.all(`${ROWS} ORDER BY position`, kind)
        : this.#database.all(`${ROWS} AND origin = ? ORDER BY position`, kind, origin)
    return rows.map((row) => ({ id: row.text('id'), json: row.text('json') }))
  }

  addNote({ target, author, at, text }: NewNote): number {
    return this.#database.change(() => {
      this.#database.run(ADD_NOTE, target, author, at, text)
      return this.#database.get('SELECT last_insert_rowid() AS number')?.number('number') ?? 0
    })
  }

  notes(target: string): readonly Note[] {
    const sql = 'SELECT * FROM note WHERE target = ? ORDER BY number'
    return this.#database.all(sql, target).map((row) => ({
      number: row.number('number'),
      target: row.text('target'),
      author: row.text('author'),
      at: row.text('at'),
      text: row.text('text'),
    }))
  }

  notedTargets(prefix: string): readonly string[] {
    // People note little, and the text of a column may be in a form that does not sort as it reads.
    return this.#database
      .all('SELECT DISTINCT target FROM note')
      .map((row) => row.text('target'))
      .filter((target) => target.startsWith(prefix))
      .sort()
  }

  verify(): readonly string[] {
    try {
      return verifyDatabase(this.#database).map((found) => `${this.#path}: ${found}`)
    } catch (error) {
      if (error instanceof StoreError && error.code === 'damaged') return [error.message]
      throw error
    }
  }

  close(): void {
    this.#database.close()
  }

  /** The id of the document that an id leads to. */
  #resolve(id: string): string {
    return this.#trail(id).at(-1) as string
  }

  /** An id and those that it leads to, one after the other. */
  #trail(id: string): string[] {
    const trail: string[] = []
    for (let at: string | undefined = id; at !== undefined; ) {
      trail.push(at)
      at = this.#database.get('SELECT id FROM alias WHERE alias = ?', at)?.text('id')
    }
    return trail
  }

  #document(id: string): KeptDocument | undefined {
    const row = this.#database.get('SELECT key, newest, last FROM document WHERE id = ?', id)
    if (row === undefined) return undefined
    const newest = row.optionalNumber('newest')
    return {
      key: row.number('key'),
      last: row.number('last'),
      ...(newest === undefined ? {} : { newest }),
    }
  }

  #lastNumber(): number {
    return this.#database.get(LAST_NUMBER)?.number('last') ?? 0
  }

  /** Note what a document has now, and return its key. */
  #keepDocument(
    id: string,
    document: KeptDocument | undefined,
    newest: number | undefined,
    last: number,
  ): number {
    if (document !== undefined) {
      this.#database.run(KEEP_NEWEST, newest, last, document.key)
      return document.key
    }
    this.#database.run(ADD_DOCUMENT, id, newest, newest === undefined ? 0 : 1, last)
    return this.#database.get('SELECT last_insert_rowid() AS key')?.number('key') ?? 0
  }

  #keepRevision(number: number, key: number, revision: NewRevision): void {
    const { about, counts, body, turns } = revision
    const surnames = [...new Set(revision.surnames)]
    const eventKeys = [...new Set(revision.eventKeys)]
    this.#database.run(
      ADD_REVISION,
      number,
      key,
      revision.revision,
      revision.hash,
      revision.addedAt,
      revision.path,
      about.date?.precision === 'day' ? about.date.value : undefined,
      counts.words,
      counts.turns,
      counts.quotations,
      JSON.stringify(about),
      JSON.stringify(revision.problemCodes),
      JSON.stringify(surnames),
      JSON.stringify(eventKeys),
    )
    this.#database.run(ADD_BODY, number, body.sketch, body.structure, body.text, body.original)
    if (turns.length > 0) {
      this.#database.run('INSERT INTO turns VALUES (?, ?)', number, encodeTurns(turns))
    }
    for (const eventKey of eventKeys) {
      this.#database.run('INSERT INTO event_key VALUES (?, ?)', eventKey, number)
    }
  }

  #keepAddress(key: number, address: string): void {
    this.#database.run('INSERT OR IGNORE INTO address VALUES (?, ?)', address, key)
  }

  #total(): Row {
    return this.#database.get('SELECT * FROM total') as Row
  }
}

interface KeptDocument {
  readonly key: number
  readonly last: number
  /** Number of its newest revision, when it has any. */
  readonly newest?: number
}

function toRevision(row: Row): RevisionRow {
  const path = row.optionalText('path')
  return {
    number: row.number('number'),
    id: row.text('id'),
    revision: row.number('revision'),
    newest: row.number('newest_revision'),
    hash: row.text('hash'),
    addedAt: row.text('added_at'),
    ...(path === undefined ? {} : { path }),
    about: row.decoded('about', JSON.parse),
    counts: {
      words: row.number('words'),
      turns: row.number('turns'),
      quotations: row.number('quotations'),
    },
    problemCodes: row.decoded('problems', toStrings),
  }
}

function toTallyRow(row: Row): TallyRow {
  return {
    kind: row.text('kind') as TallyRow['kind'],
    name: row.text('name'),
    count: row.number('count'),
  }
}

const REVISION = `
  SELECT revision.*, document.id, newest.revision AS newest_revision
  FROM revision
    JOIN document ON document.key = revision.document
    JOIN revision AS newest ON newest.number = document.newest
  WHERE revision.number = ?`

/** Numbers of revisions are never given twice, so that the last one and those that were removed tell all. */
const DOCUMENT_STATE = `
  SELECT json_array(
    (SELECT max(number) FROM revision),
    (SELECT json_group_array(number) FROM removed),
    (SELECT json_group_array(json_array(alias, id)) FROM alias),
    (SELECT json_group_array(name) FROM segment)
  ) AS state`

const REVISIONS_OF = `
  SELECT revision.number FROM document JOIN revision ON revision.document = document.key
  WHERE document.id = ? ORDER BY revision.revision`

const EARLIER = `
  SELECT revision.number FROM document JOIN revision ON revision.document = document.key
  WHERE document.kept > 1 AND revision.number <> document.newest ORDER BY revision.number`

const WITH_ADDRESS = `
  SELECT newest AS number FROM address JOIN document ON document.key = address.document
  WHERE address = ? AND newest IS NOT NULL ORDER BY newest`

const WITH_EVENT_KEY = `
  SELECT DISTINCT newest AS number
  FROM event_key
    JOIN revision ON revision.number = event_key.number
    JOIN document ON document.key = revision.document
  WHERE event_key.key = ? ORDER BY newest`

const LAST_NUMBER = `
  SELECT max(
    (SELECT ifnull(max(number), 0) FROM revision), (SELECT ifnull(max(number), 0) FROM removed)
  ) AS last`

const FIRST_DAY = 'SELECT day FROM revision WHERE day IS NOT NULL ORDER BY day LIMIT 1'
const LAST_DAY = 'SELECT day FROM revision WHERE day IS NOT NULL ORDER BY day DESC LIMIT 1'
const REVISED = 'SELECT id, kept FROM document WHERE kept > 1'

const ADD_DOCUMENT = 'INSERT INTO document (id, newest, kept, last) VALUES (?, ?, ?, ?)'
const KEEP_NEWEST = 'UPDATE document SET newest = ?, kept = kept + 1, last = ? WHERE key = ?'
const FORGET_REVISION = `
  UPDATE document
  SET kept = kept - 1, newest = (SELECT max(number) FROM revision WHERE document = ?)
  WHERE key = ?`

const ADD_REVISION = 'INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
const ADD_BODY =
  'INSERT INTO body (number, sketch, structure, text, original) VALUES (?, ?, ?, ?, ?)'
const DELETE_REVISION = ['revision', 'body', 'turns'].map(
  (table) => `DELETE FROM ${table} WHERE number = ?`,
)

const ADD_TOTAL = `
  UPDATE total SET
    documents = documents + ?, revisions = revisions + ?,
    words = words + ?, turns = turns + ?, quotations = quotations + ?`

const COVERAGE = `
  SELECT date, publisher, count(*) AS documents, sum(words) AS words
  FROM listed GROUP BY date, publisher`

const ADD_SEGMENT = 'INSERT INTO segment VALUES (?, ?, ?, ?, ?, ?)'
const ADD_ROW = 'INSERT INTO derived (kind, origin, id, json) VALUES (?, ?, ?, ?)'
const ROWS = 'SELECT id, json FROM derived WHERE kind = ?'
const ADD_NOTE = 'INSERT INTO note (target, author, at, text) VALUES (?, ?, ?, ?)'
