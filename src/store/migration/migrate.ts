import { firstSchema } from './0001-first-schema.ts'
import { tallies } from './0002-tallies.ts'
import { foldedSurnames } from './0003-folded-surnames.ts'
import { listedDocuments } from './0004-listed-documents.ts'
import type { MigratedDatabase, Migration } from './migration.ts'

/** Every migration, the first one first. */
export const MIGRATIONS: readonly Migration[] = [
  firstSchema,
  tallies,
  foldedSurnames,
  listedDocuments,
]

/** The version of the schema that this verbale reads and writes. */
export const SCHEMA_VERSION: number = MIGRATIONS.length

/** The version of the schema of a database. */
export function schemaVersionOf(database: MigratedDatabase): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version)
}

/**
 * Bring a database to the schema of the last of `migrations`. Each step is all or nothing, so that a
 * database is of one version or the other whenever this ends, and goes on from there the next time.
 */
export function migrate(
  database: MigratedDatabase,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  for (const { version, up } of migrations) {
    if (schemaVersionOf(database) >= version) continue
    database.exec('BEGIN IMMEDIATE')
    try {
      // Another process may have done it while this one waited.
      if (schemaVersionOf(database) < version) {
        up(database)
        database.exec(`PRAGMA user_version = ${version}`)
      }
      database.exec('COMMIT')
    } catch (error) {
      // A full disk makes SQLite roll back by itself.
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }
}
