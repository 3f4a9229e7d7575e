import { fromStoredText, toStoredText } from '../sqlite/stored-text.ts'
import type { MigratedDatabase, Migration } from './migration.ts'

/**
 * How often each kind, publisher, person, problem and day occurs in the newest revisions, kept up to
 * date. Counting them anew takes more than a second at 100,000 documents.
 */
export const tallies: Migration = {
  version: 2,
  up(database) {
    database.exec(`
      CREATE TABLE tally (
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (kind, name)
      ) STRICT, WITHOUT ROWID
    `)
    const insert = database.prepare('INSERT INTO tally VALUES (?, ?, ?)')
    for (const [kind, counts] of Object.entries(countNewest(database))) {
      for (const [name, count] of counts) insert.run(kind, toStoredText(name), count)
    }
  },
}

function countNewest(database: MigratedDatabase): Record<string, Map<string, number>> {
  const kind = new Map<string, number>()
  const publisher = new Map<string, number>()
  const speaker = new Map<string, number>()
  const problem = new Map<string, number>()
  const day = new Map<string, number>()
  const undated = new Map<string, number>()
  const rows = database.prepare(
    'SELECT about, problems FROM document JOIN revision ON revision.number = newest',
  )
  for (const row of rows.iterate()) {
    const about: About = JSON.parse(fromStoredText(String(row.about)))
    const problems: string[] = JSON.parse(fromStoredText(String(row.problems)))
    add(kind, about.kind)
    if (about.publisher !== undefined) add(publisher, about.publisher)
    for (const person of new Set(about.people)) add(speaker, person)
    for (const code of problems) add(problem, code)
    if (about.date === undefined) add(undated, '')
    else if (about.date.precision === 'day') add(day, about.date.value)
  }
  return { kind, publisher, speaker, problem, day, undated }
}

/** What the first schema has in the column `about`. */
interface About {
  readonly kind: string
  readonly publisher?: string
  readonly people: readonly string[]
  readonly date?: { readonly value: string; readonly precision: string }
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
