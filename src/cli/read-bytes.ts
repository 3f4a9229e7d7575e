import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { MOST_BYTES } from '../verbale.ts'
import { isSystemError } from './output.ts'
import { visibleName } from './visible.ts'

/** Why a file or a part of it cannot be read. */
export interface Unread {
  readonly ok: false
  readonly code: 'unreadable' | 'tooLarge'
  /** A sentence without a period. */
  readonly message: string
}

/** The most that one text may have, in words. */
const LIMIT = `${MOST_BYTES / 1024 / 1024} MB`

/** All bytes of a file, or of standard input when `path` is `-`; no more than a text may have. */
export function readWhole(path: string): { ok: true; bytes: Uint8Array } | Unread {
  try {
    return withOpen(path, (descriptor, size) => {
      if (size > MOST_BYTES) return tooLarge(size)
      const chunks: Uint8Array[] = []
      let total = 0
      for (const chunk of readChunks(descriptor)) {
        chunks.push(chunk)
        total += chunk.length
        // Standard input, a pipe or a device does not say beforehand how long it is.
        if (total > MOST_BYTES) return tooLarge()
      }
      return { ok: true, bytes: Buffer.concat(chunks, total) }
    })
  } catch (error) {
    return unreadable(error)
  }
}

/** A line of a file; one that is too long comes without its bytes. */
export interface Line {
  /** Counts from 1. */
  readonly number: number
  readonly bytes?: Uint8Array
}

/**
 * The lines of a file, or of standard input when `path` is `-`, one after the other, so that files of
 * any size can be read. Last comes why reading stopped, if it was not the end of the file.
 */
export function* readLines(path: string): Generator<Line | Unread> {
  let descriptor: number
  try {
    descriptor = open(path)
  } catch (error) {
    yield unreadable(error)
    return
  }
  try {
    yield* splitLines(readChunks(descriptor))
  } catch (error) {
    yield unreadable(error)
  } finally {
    if (path !== '-') closeSync(descriptor)
  }
}

/** What is said of a line that is too long. */
export function tooLong(): Unread {
  return { ...tooLarge(), message: `The line has more than ${LIMIT}, the most that is read` }
}

/** What is said of a path that the system cannot read. */
export function unreadable(error: unknown): Unread {
  if (isSystemError(error)) {
    const code = error.code ?? ''
    const message = REASONS[code] ?? `Not readable (${code})`
    return { ok: false, code: 'unreadable', message }
  }
  // A path from JSON may hold characters that no path can.
  if (error instanceof TypeError && 'code' in error && error.code === 'ERR_INVALID_ARG_VALUE') {
    return { ok: false, code: 'unreadable', message: 'No file can have this name' }
  }
  throw error
}

/** Why a file named in a line cannot be read, with its name. */
export function namedUnread(path: string, { code, message }: Unread): Unread {
  const reason = message.charAt(0).toLowerCase() + message.slice(1)
  return { ok: false, code, message: `"path" names ${visibleName(path)}: ${reason}` }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or folder',
  ENOTDIR: 'A part of the path is a file and no folder',
  EACCES: 'No permission to read it',
  EPERM: 'Not permitted',
  EISDIR: 'It is a folder and no file',
  ELOOP: 'Its links lead round in a circle',
  ENAMETOOLONG: 'The name is too long',
  ENXIO: 'It is a socket or a device that cannot be read',
  EBADF: 'It is closed',
  EIO: 'The disk or the network failed',
}

function tooLarge(size?: number): Unread {
  const has =
    size === undefined ? `more than ${LIMIT}` : `${Math.ceil(size / 1024 / 1024)} MB, over ${LIMIT}`
  return {
    ok: false,
    code: 'tooLarge',
    message: `It has ${has}, the most that is read of one text`,
  }
}

function open(path: string): number {
  return path === '-' ? 0 : openSync(path, 'r')
}

/** Do something with a file while it is open; `size` is 0 when it is not known. */
function withOpen<T>(path: string, read: (descriptor: number, size: number) => T): T {
  const descriptor = open(path)
  try {
    const stat = fstatSync(descriptor)
    return read(descriptor, stat.isFile() ? stat.size : 0)
  } finally {
    if (path !== '-') closeSync(descriptor)
  }
}

const CHUNK_BYTES = 1024 * 1024

function* readChunks(descriptor: number): Generator<Uint8Array> {
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
    const count = readOrWait(descriptor, chunk)
    if (count === 0) return
    yield chunk.subarray(0, count)
  }
}

/** Read once; a pipe that has nothing yet is waited for. */
function readOrWait(descriptor: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      // Windows tells the end of a pipe so.
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS)
    }
  }
}

const WAIT_MS = 10
const NEWLINE = 0x0a

function* splitLines(chunks: Iterable<Uint8Array>): Generator<Line> {
  let number = 1
  let open: Uint8Array[] = []
  let length = 0
  const take = (part: Uint8Array): void => {
    length += part.length
    // What is too long is not kept, however long it is.
    if (length <= MOST_BYTES) open.push(part)
    else open = []
  }
  const close = (): Line => {
    const line = length > MOST_BYTES ? { number } : { number, bytes: Buffer.concat(open, length) }
    number++
    open = []
    length = 0
    return line
  }
  for (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at))
      yield close()
      from = at + 1
    }
    if (from < chunk.length) take(chunk.subarray(from))
  }
  if (length > 0) yield close()
}
