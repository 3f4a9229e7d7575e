import { howToRaise } from './limit-options.ts'
import { isSystemError } from './output.ts'

/** Why a file or a part of it cannot be read. */
export interface Unread {
  readonly ok: false
  /** `damaged` is said of what does not unpack, `changed` of what was written meanwhile. */
  readonly code: 'unreadable' | 'tooLarge' | 'damaged' | 'changed'
  /** A sentence without a period. */
  readonly message: string
}

/** Bytes of an archive or a compressed file that do not unpack, or unpack to too much. */
export class UnpackError extends Error {
  override readonly name = 'UnpackError'
  readonly code: Unread['code']

  constructor(code: Unread['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** What is said of a text of more than `most` bytes; `size` is left out when it is not known. */
export function tooLarge(most: number, size?: number): Unread {
  const has =
    size === undefined
      ? `more than ${inMegabytes(most)}`
      : `${inMegabytes(Math.ceil(size / MEGABYTE) * MEGABYTE)}, over ${inMegabytes(most)}`
  const message = `It has ${has}, the most that is read of one text${howToRaise('mostBytes')}`
  return { ok: false, code: 'tooLarge', message }
}

/** What is said of a line of more than `most` bytes. */
export function tooLong(most: number): Unread {
  const message = `The line has more than ${inMegabytes(most)}, the most that is read${howToRaise('mostBytes')}`
  return { ok: false, code: 'tooLarge', message }
}

function inMegabytes(bytes: number): string {
  return `${bytes / MEGABYTE} MB`
}

const MEGABYTE = 1024 * 1024

/** What is said of a file that was written while it was read. */
export function changed(): Unread {
  const message = 'It changed while it was read; read it again when it is whole'
  return { ok: false, code: 'changed', message }
}

/** What is said of a place that is to hold a file, and has something else. */
export function unreadable(message: string): Unread {
  return { ok: false, code: 'unreadable', message }
}

/**
 * What is said of bytes that the system cannot read or that do not unpack.
 *
 * @throws {unknown} The error itself, when it says nothing of the input.
 */
export function whyUnread(error: unknown): Unread {
  if (error instanceof UnpackError) return { ok: false, code: error.code, message: error.message }
  if (isSystemError(error)) {
    const code = error.code ?? ''
    return unreadable(REASONS[code] ?? `Not readable (${code})`)
  }
  // A path from JSON may hold characters that no path can.
  if (error instanceof TypeError && 'code' in error && error.code === 'ERR_INVALID_ARG_VALUE') {
    return unreadable('No file can have this name')
  }
  throw error
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
