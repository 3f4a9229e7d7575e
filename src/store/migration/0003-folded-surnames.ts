import { parsePersonName } from '../../document/person-name.ts'
import { fromStoredText, toStoredText } from '../sqlite/stored-text.ts'
import type { MigratedDatabase, Migration } from './migration.ts'

/**
 * Surnames folded so that the spellings of several transcriptions are one (`Tarnovskyy`, `Tarnovsky`).
 * Whoever is looked up is folded so, and would not be found under what earlier versions kept.
 */
export const foldedSurnames: Migration = {
  version: 3,
  up(database) {
    const keep = database.prepare('UPDATE revision SET surnames = ? WHERE number = ?')
    const insert = database.prepare('INSERT INTO surname VALUES (?, ?)')
    const folded = foldAll(database)
    database.exec('DELETE FROM surname')
    for (const { number, surnames, isNewest } of folded) {
      keep.run(toStoredText(JSON.stringify(surnames)), number)
      // Only the newest revision of a document is found by its people.
      if (!isNewest) continue
      for (const surname of surnames) insert.run(toStoredText(surname), number)
    }
  },
}

/** The surnames of the people of every revision. */
function foldAll(
  database: MigratedDatabase,
): { number: number; surnames: readonly string[]; isNewest: boolean }[] {
  const rows = database.prepare(
    'SELECT number, about, newest FROM revision LEFT JOIN document ON newest = number',
  )
  // All of it is read before anything is changed.
  return Array.from(rows.iterate(), ({ number, about, newest }) => {
    const { people }: About = JSON.parse(fromStoredText(String(about)))
    const surnames = people.flatMap((name) => parsePersonName(name)?.folded.surname ?? [])
    return { number: Number(number), surnames: [...new Set(surnames)], isNewest: newest !== null }
  })
}

/** What the first schema has in the column `about`. */
interface About {
  readonly people: readonly string[]
}
