import { openSqliteStore } from '../store/sqlite/sqlite-store.ts'
import type { Store } from '../store/store.ts'
import type { RecordFolder } from './record-folder.ts'

/** @throws {StoreError} If the documents of a record cannot be read, or written to. */
export function openDatabase({ database }: RecordFolder, readOnly: boolean): Store {
  return openSqliteStore(database, { readOnly })
}
