import { openSqliteStore } from '../store/sqlite/sqlite-store.ts'
import { type Store, StoreError } from '../store/store.ts'
import type { RecordFolder } from './record-folder.ts'

/**
 * Open the database of a record. One that an older version made is brought up to date first.
 *
 * @throws {StoreError} If it cannot be read, or cannot be written and has to be.
 */
export function openDatabase({ database }: RecordFolder, readOnly: boolean): Store {
  try {
    return openSqliteStore(database, { readOnly })
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'older') throw error
    openSqliteStore(database).close()
    return openSqliteStore(database, { readOnly })
  }
}
