import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { removeFile } from '../store/segment-file.ts'
import { StoreError } from '../store/store.ts'

/** The files of a record. */
export interface RecordFolder {
  readonly path: string
  /** The database of documents. */
  readonly database: string
  /** The folder of index segments. */
  readonly index: string
  /** The people that the project knows, as Popolo JSON; there when some were added. */
  readonly people: string
  /** Held by whoever writes. */
  readonly lock: string
}

export function recordFolder(path: string): RecordFolder {
  return {
    path,
    database: join(path, 'record.db'),
    index: join(path, 'index'),
    people: join(path, 'people.json'),
    lock: join(path, 'writer.lock'),
  }
}

/** Whether a folder holds a record. */
export function isRecord(path: string): boolean {
  return statSync(recordFolder(path).database, { throwIfNoEntry: false })?.isFile() ?? false
}

/**
 * Make the folders of a record, if they are not there.
 *
 * @throws {StoreError} `readOnly` or `full` when they cannot be made.
 */
export function makeRecordFolder({ path, index }: RecordFolder): void {
  try {
    mkdirSync(index, { recursive: true })
  } catch (error) {
    throw folderError(error, path)
  }
}

/** The right to write to a record, which one process has at a time. */
export class WriterLock {
  readonly #database: DatabaseSync

  /**
   * Take the lock, waiting for it a little.
   *
   * The lock is a lock on a file, so the system releases it when the process ends, however it ends.
   *
   * @throws {StoreError} `busy` when another process has it, `readOnly` when the folder cannot be
   *   written.
   */
  constructor({ lock, path }: RecordFolder) {
    try {
      this.#database = new DatabaseSync(lock, { timeout: PATIENCE_MS })
      this.#database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    } catch (error) {
      throw lockError(error, path)
    }
  }

  release(): void {
    this.#database.close()
  }
}

/** How long a lock is waited for: long enough for another process that is about to end. */
const PATIENCE_MS = 2000

/** Remove the files of an index that no segment is in: what a writer that was ended left behind. */
export function removeStrayFiles({ index }: RecordFolder, names: ReadonlySet<string>): void {
  for (const name of readdirSync(index)) {
    if (/\.seg(?:\.new)?$/.test(name) && !names.has(name)) removeFile(join(index, name))
  }
}

function lockError(error: unknown, path: string): StoreError {
  const text = error instanceof Error && 'errstr' in error ? String(error.errstr) : ''
  if (/locked|busy/.test(text)) {
    return new StoreError(
      'busy',
      path,
      `Another process is adding to the record ${path}; try again when it is done`,
      { cause: error },
    )
  }
  if (/full/.test(text))
    return new StoreError('full', path, `No space is left for the record ${path}`, { cause: error })
  return new StoreError('readOnly', path, `The record ${path} cannot be written`, { cause: error })
}

function folderError(error: unknown, path: string): StoreError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC') {
    return new StoreError('full', path, `No space is left for the record ${path}`, { cause: error })
  }
  const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'a file is in its way' : 'no permission'
  return new StoreError('readOnly', path, `The record ${path} cannot be made: ${why}`, {
    cause: error,
  })
}
