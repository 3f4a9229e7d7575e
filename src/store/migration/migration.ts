import type { DatabaseSync } from 'node:sqlite'

/** The few methods of a database that a migration needs. */
export type MigratedDatabase = Pick<DatabaseSync, 'exec' | 'prepare' | 'isTransaction'>

/** One step from a schema to the next. A step that was published is never changed. */
export interface Migration {
  /** The version of the schema that it leads to: 1 for the first, each next one higher. */
  readonly version: number
  /** Change schema and rows; runs in a transaction. */
  readonly up: (database: MigratedDatabase) => void
}
