import { toListedRow } from '../listing.ts'
import { fromStoredText, toStoredText } from '../sqlite/stored-text.ts'
import type { NewRevision } from '../store.ts'
import type { MigratedDatabase, Migration } from './migration.ts'

/**
 * What documents are listed by, in short rows of their newest revisions. Reading it from the column
 * `about` takes a second for forty thousand documents, and a page of them is asked for at every click.
 */
export const listedDocuments: Migration = {
  version: 4,
  up(database) {
    database.exec(`
      CREATE TABLE listed (
        number INTEGER PRIMARY KEY,
        date TEXT NOT NULL,               -- a day, a month or a year; empty when there is none
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        kind TEXT NOT NULL,
        publisher TEXT,
        publisher_words TEXT NOT NULL,    -- folded, a space before and behind each
        title_words TEXT NOT NULL,
        words INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX listed_date ON listed (date, number);
    `)
    const insert = database.prepare('INSERT INTO listed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
    for (const { number, words, about } of newestOf(database)) {
      const row = toListedRow(number, { about, counts: { words, turns: 0, quotations: 0 } })
      insert.run(
        number,
        row.date,
        row.firstDay,
        row.lastDay,
        row.kind,
        row.publisher === undefined ? null : toStoredText(row.publisher),
        toStoredText(row.publisherWords),
        toStoredText(row.titleWords),
        row.words,
      )
    }
  },
}

function newestOf(
  database: MigratedDatabase,
): { number: number; words: number; about: NewRevision['about'] }[] {
  const rows = database.prepare(
    'SELECT number, words, about FROM document JOIN revision ON revision.number = newest',
  )
  // All of it is read before anything is changed.
  return Array.from(rows.iterate(), ({ number, words, about }) => ({
    number: Number(number),
    words: Number(words),
    about: JSON.parse(fromStoredText(String(about))),
  }))
}
