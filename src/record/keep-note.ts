import type { NewNote } from '../store/store.ts'
import { openDatabase } from './open-database.ts'
import { recordFolder } from './record-folder.ts'

/**
 * Keep what a person noted in the record at `path`, and return its number.
 *
 * Notes touch neither documents nor index, so they need no writer's lock: people go on deciding while
 * others add, and whoever notes at the same moment waits for the few milliseconds of the other.
 *
 * @throws {StoreError} `busy` when another process writes for seconds on end, `readOnly`, `full`,
 *   `damaged`.
 */
export function keepNote(path: string, note: NewNote): number {
  const store = openDatabase(recordFolder(path), false)
  try {
    return store.addNote(note)
  } finally {
    store.close()
  }
}
