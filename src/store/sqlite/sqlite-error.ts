import { StoreError, type StoreErrorCode } from '../store.ts'

/**
 * The {@link StoreError} that an error of SQLite or of the file system means, or the error itself when
 * it is no trouble with the store at `path` but a fault of the program.
 */
export function toStoreError(error: unknown, path: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error
  const code = isSqliteError(error)
    ? codeOf(error.errcode)
    : 'code' in error && typeof error.code === 'string'
      ? SYSTEM_CODES[error.code]
      : undefined
  if (code === undefined) return error
  return new StoreError(code, path, `${MESSAGES[code](path)} (${error.message})`, { cause: error })
}

/** An error of `node:sqlite`, with the extended result code of SQLite. */
export interface SqliteError extends Error {
  readonly errcode: number
}

export function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
}

/** Whether SQLite could not make the files that it needs beside a database. */
export function isUnwritable(error: unknown): boolean {
  return isSqliteError(error) && codeOf(error.errcode) === 'readOnly'
}

function codeOf(errcode: number): StoreErrorCode | undefined {
  // The low byte is the primary code, all of it says more: https://www.sqlite.org/rescode.html
  return EXTENDED_CODES[errcode] ?? PRIMARY_CODES[errcode & 0xff]
}

const PRIMARY_CODES: Readonly<Record<number, StoreErrorCode>> = {
  3: 'readOnly', // SQLITE_PERM
  5: 'busy', // SQLITE_BUSY
  6: 'busy', // SQLITE_LOCKED
  8: 'readOnly', // SQLITE_READONLY
  10: 'damaged', // SQLITE_IOERR
  11: 'damaged', // SQLITE_CORRUPT
  13: 'full', // SQLITE_FULL
  14: 'readOnly', // SQLITE_CANTOPEN
  26: 'damaged', // SQLITE_NOTADB
}

// A quota and a limit on the size of files are told as a write that failed.
const EXTENDED_CODES: Readonly<Record<number, StoreErrorCode>> = {
  778: 'full', // SQLITE_IOERR_WRITE
  1034: 'full', // SQLITE_IOERR_FSYNC
  1290: 'full', // SQLITE_IOERR_DIR_FSYNC
  1546: 'full', // SQLITE_IOERR_TRUNCATE
  4874: 'full', // SQLITE_IOERR_SHMSIZE
}

const SYSTEM_CODES: Readonly<Record<string, StoreErrorCode>> = {
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EROFS: 'readOnly',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
}

const MESSAGES: Readonly<Record<StoreErrorCode, (path: string) => string>> = {
  missing: (path) => `There is no record at ${path}`,
  busy: (path) => `Another process is writing to the record ${path}`,
  readOnly: (path) => `The record ${path} may not be opened or written`,
  full: (path) => `No space is left to write the record ${path}`,
  damaged: (path) => `The record ${path} is damaged`,
  newer: (path) => `The record ${path} was made by a newer version of verbale`,
  older: (path) => `The record ${path} was made by an older version of verbale`,
}
