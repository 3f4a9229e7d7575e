import { toListedRow } from '../listing.ts'
import { tallyOf } from '../overview.ts'
import type { NewRevision } from '../store.ts'
import type { Connection, Row } from './connection.ts'
import { toStrings } from './stored-text.ts'

/** What of a revision counts for something while it is the newest of its document. */
type CountedRevision = Pick<NewRevision, 'about' | 'counts' | 'problemCodes' | 'surnames'>

/** Surnames, tallies and the list of documents, for which only the newest revision of each counts. */
export class NewestCounts {
  readonly #database: Connection

  constructor(database: Connection) {
    this.#database = database
  }

  /** Count a revision that is now the newest. */
  add(number: number, revision: CountedRevision): void {
    for (const surname of new Set(revision.surnames)) {
      this.#database.run('INSERT INTO surname VALUES (?, ?)', surname, number)
    }
    for (const { kind, name, count } of tallyOf(revision)) {
      this.#database.run(ADD_TALLY, kind, name, count)
    }
    const listed = toListedRow(number, revision)
    this.#database.run(
      ADD_LISTED,
      number,
      listed.date,
      listed.firstDay,
      listed.lastDay,
      listed.kind,
      listed.publisher,
      listed.publisherWords,
      listed.titleWords,
      listed.words,
    )
  }

  /** Take out what a revision counted for while it was the newest. */
  remove(number: number): void {
    const revision = this.read(number)
    this.#database.run('DELETE FROM listed WHERE number = ?', number)
    for (const surname of revision.surnames) {
      this.#database.run('DELETE FROM surname WHERE surname = ? AND number = ?', surname, number)
    }
    for (const { kind, name, count } of tallyOf(revision)) {
      this.#database.run(ADD_TALLY, kind, name, -count)
      this.#database.run('DELETE FROM tally WHERE kind = ? AND name = ? AND count = 0', kind, name)
    }
  }

  /** What a revision that is kept would count for. */
  read(number: number): CountedRevision {
    const row = this.#database.get(COUNTED, number) as Row
    return {
      about: row.decoded('about', JSON.parse),
      problemCodes: row.decoded('problems', toStrings),
      surnames: row.decoded('surnames', toStrings),
      counts: {
        words: row.number('words'),
        turns: row.number('turns'),
        quotations: row.number('quotations'),
      },
    }
  }
}

const COUNTED = `
  SELECT about, words, turns, quotations, problems, surnames FROM revision WHERE number = ?`

const ADD_TALLY = `
  INSERT INTO tally (kind, name, count) VALUES (?, ?, ?)
  ON CONFLICT DO UPDATE SET count = count + excluded.count`

const ADD_LISTED = 'INSERT INTO listed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'
