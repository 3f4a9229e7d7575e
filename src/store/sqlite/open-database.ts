import { randomBytes } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { MIGRATIONS, migrate, SCHEMA_VERSION, schemaVersionOf } from '../migration/migrate.ts'
import type { Migration } from '../migration/migration.ts'
import { StoreError } from '../store.ts'
import { isUnwritable } from './sqlite-error.ts'

/** A database that was found to be a record. */
export interface OpenDatabase {
  readonly database: DatabaseSync
  /** Whether it is read as it was when it was opened, and changes by others are not seen. */
  readonly isFrozen: boolean
}

/** Says in the head of a file that it is a record: `vrbl`. */
const APPLICATION_ID = 0x7672626c

/**
 * Open a record for reading and writing: it is made when there is none, and brought to the schema of
 * this version when an older one made it.
 */
export function openForWriting(path: string, timeout: number): OpenDatabase {
  if (!existsSync(path)) createDatabase(path)
  checkFile(path)
  // SQLite would open what it may not write for reading, and say so at the first write.
  for (const needed of [path, dirname(path)]) accessSync(needed, constants.R_OK | constants.W_OK)
  const database = new DatabaseSync(path, { timeout })
  return closingOnError(database, () => {
    checkHead(database, path)
    // A copy made by other tools of SQLite need not be in this mode.
    database.exec('PRAGMA journal_mode = WAL')
    database.exec(SETTINGS)
    migrateRecord(database, path)
    return { database, isFrozen: false }
  })
}

/**
 * Open a record for reading.
 *
 * SQLite reads a database in WAL mode by means of two files beside it: `-wal`, which holds what was
 * written last, and `-shm`, in which readers and writers tell each other where they are. Where it may
 * not make them, it reads only when it finds both. Otherwise nobody is writing, and:
 *
 * - without a `-wal`, or with an empty one, all is in the database itself, which is read as a file that
 *   does not change (`immutable`);
 * - with a `-wal`, that has to be read too: alone, without locks, and with memory of its own in the
 *   place of `-shm`.
 *
 * The folder of somebody else, who writes again later, is told by {@link fingerprint}.
 */
export function openForReading(path: string, timeout: number): OpenDatabase {
  checkFile(path)
  accessSync(path, constants.R_OK)
  try {
    return { database: openReader(path, timeout), isFrozen: false }
  } catch (error) {
    // Without leave to write, that is, and not for want of something else.
    if (!isUnwritable(error) || mayWriteAll(path)) throw error
  }
  const url = pathToFileURL(path)
  const isWhole = sizeOf(`${path}-wal`) === 0
  if (isWhole) url.searchParams.set('immutable', '1')
  else url.searchParams.set('vfs', process.platform === 'win32' ? 'win32-none' : 'unix-none')
  return { database: openReader(path, timeout, url, !isWhole), isFrozen: true }
}

/** Whether SQLite could write a database at a path and make what it needs beside it. */
function mayWriteAll(path: string): boolean {
  return [dirname(path), path, `${path}-wal`, `${path}-shm`]
    .filter((place) => existsSync(place))
    .every((place) => mayWrite(place))
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch (error) {
    // Whatever the reason is, a write would fail for it too.
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}

/** What changes when a record is written by somebody else, for those who read it without locks. */
export function fingerprint(path: string): string {
  return [path, `${path}-wal`]
    .map((file) => statSync(file, { throwIfNoEntry: false, bigint: true }))
    .map((found) => (found ? `${found.ino} ${found.size} ${found.mtimeNs}` : ''))
    .join()
}

/**
 * Make a record at a path where there is none.
 *
 * It appears whole or not at all: it is made aside and gets its name when it is on the disk.
 */
export function createDatabase(path: string, migrations: readonly Migration[] = MIGRATIONS): void {
  const aside = `${path}.${randomBytes(6).toString('hex')}.new`
  try {
    const file = openSync(aside, 'wx')
    try {
      writeFileSync(file, emptyDatabase(migrations))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    giveName(aside, path)
  } finally {
    rmSync(aside, { force: true })
  }
  syncFolder(dirname(path))
}

function emptyDatabase(migrations: readonly Migration[]): Uint8Array {
  const database = new DatabaseSync(':memory:')
  try {
    database.exec(`PRAGMA page_size = ${PAGE_SIZE}; PRAGMA application_id = ${APPLICATION_ID}`)
    migrate(database, migrations)
    const bytes = database.serialize()
    // The versions for writing and reading at offsets 18 and 19: 2 is WAL mode, which no database in
    // memory can have. See https://www.sqlite.org/fileformat.html#the_database_header
    bytes[18] = 2
    bytes[19] = 2
    return bytes
  } finally {
    database.close()
  }
}

const PAGE_SIZE = 4096

/**
 * Settings of a writer. A commit is on the disk when it returns. What was committed is moved from the
 * `-wal` into the database when there are 16 MB of it: with 4 MB, the default, adding takes a fifth
 * longer. A `-wal` that one long transaction made long is cut afterwards.
 */
const SETTINGS = `
  PRAGMA synchronous = FULL;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -16000;
  PRAGMA wal_autocheckpoint = 4000;
  PRAGMA journal_size_limit = 67108864;
`

/** Link what nobody else has made meanwhile; where there are no links, rename. */
function giveName(aside: string, path: string): void {
  try {
    linkSync(aside, path)
  } catch (error) {
    // Somebody else was quicker, and theirs may hold documents already.
    if (existsSync(path)) return
    if (!(error instanceof Error && 'code' in error && NO_LINKS.has(String(error.code))))
      throw error
    renameSync(aside, path)
  }
}

const NO_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
])

function syncFolder(folder: string): void {
  // Windows opens no folder, and needs none to be synced.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function openReader(path: string, timeout: number, url?: URL, isAlone = false): DatabaseSync {
  const database = new DatabaseSync(url ?? path, { timeout, readOnly: true })
  return closingOnError(database, () => {
    if (isAlone) database.exec('PRAGMA locking_mode = EXCLUSIVE')
    checkHead(database, path)
    const version = schemaVersionOf(database)
    if (version < SCHEMA_VERSION) {
      throw new StoreError(
        'older',
        path,
        `The record ${path} was made by an older version of verbale, with schema ${version}; ` +
          `adding to it once brings it to schema ${SCHEMA_VERSION}, which this one reads`,
      )
    }
    return database
  })
}

/** What SQLite would take for a new database, or would not say clearly. */
function checkFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new StoreError('missing', path, `There is no record at ${path}`)
  if (!found.isFile()) throw damaged(path, 'it is not a file')
  if (found.size === 0) throw damaged(path, 'the file is empty')
}

function checkHead(database: DatabaseSync, path: string): void {
  const id = database.prepare('PRAGMA application_id').get()?.application_id
  if (id !== APPLICATION_ID) throw damaged(path, 'it is a database of another program')
  const version = schemaVersionOf(database)
  if (version < 1) throw damaged(path, `it has schema ${version}`)
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      'newer',
      path,
      `The record ${path} has schema ${version}, made by a newer version of verbale; ` +
        `this one reads up to schema ${SCHEMA_VERSION}`,
    )
  }
}

function migrateRecord(database: DatabaseSync, path: string): void {
  try {
    migrate(database)
  } catch (error) {
    // A migration reads JSON that a store wrote.
    if (error instanceof SyntaxError) throw damaged(path, `a row cannot be read: ${error.message}`)
    throw error
  }
}

function damaged(path: string, why: string): StoreError {
  return new StoreError('damaged', path, `The record ${path} is damaged: ${why}`)
}

function closingOnError<T>(database: DatabaseSync, use: () => T): T {
  try {
    return use()
  } catch (error) {
    database.close()
    throw error
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
