import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { Segment } from '../index/segment.ts'
import type { BuiltSegment } from '../index/segment-builder.ts'
import {
  layOut,
  PAGE_BYTES,
  PAGE_SHIFT,
  SEGMENT_VERSION,
  type SegmentHeader,
} from '../index/segment-layout.ts'
import { StoreError } from './store.ts'

/**
 * A segment in a file.
 *
 * ```text
 * magic       8 bytes   "VERBSEG" and the version of this envelope
 * length      4 bytes   of the header; numbers are little-endian
 * pages       4 bytes   how many pages of columns follow
 * checksum    4 bytes   CRC-32 of the header and of the checksums
 * header      the segment's header, as JSON
 * checksums   4 bytes a page, CRC-32
 * columns     as in segment-layout.ts
 * ```
 *
 * The checksum is kept in the store too, so a file of another time is told from the right one.
 */
export interface SegmentFile {
  readonly bytes: number
  readonly checksum: number
}

/** The bytes of a segment, to be shared between threads, and what is in them by now. */
export interface SegmentPages {
  readonly path: string
  readonly header: SegmentHeader
  /** CRC-32 of each page. */
  readonly checksums: Uint32Array
  /** Where the columns begin in the file. */
  readonly offset: number
  readonly buffer: SharedArrayBuffer
  /** 1 for each page that some thread has brought into the buffer. */
  readonly loaded: Uint8Array
}

/**
 * Write a segment: aside first, then under its name, so that a file of that name is whole.
 *
 * @throws {StoreError} `full` or `readOnly`.
 */
export function writeSegmentFile(path: string, { header, buffer }: BuiltSegment): SegmentFile {
  const columns = new Uint8Array(buffer)
  const pageCount = Math.ceil(columns.length / PAGE_BYTES)
  const checksums = Uint32Array.from({ length: pageCount }, (_, page) =>
    crc32(columns.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES)),
  )
  const json = Buffer.from(JSON.stringify(header))
  const sums = new Uint8Array(checksums.buffer)
  const checksum = crc32(sums, crc32(json))
  const lead = Buffer.alloc(LEAD_BYTES)
  lead.write(MAGIC, 'latin1')
  lead.writeUInt32LE(json.length, 8)
  lead.writeUInt32LE(pageCount, 12)
  lead.writeUInt32LE(checksum, 16)
  try {
    writeAside(path, [lead, json, sums, columns])
  } catch (error) {
    throw unwritten(path, error)
  }
  return { bytes: lead.length + json.length + sums.length + columns.length, checksum }
}

/**
 * Open a segment file. Only its head is read; pages come when they are looked at.
 *
 * @throws {StoreError} `damaged` when it is not the file that `checksum` was taken of.
 */
export function openSegmentFile(path: string, checksum: number): SegmentPages {
  const file = openForReading(path)
  try {
    const lead = Buffer.alloc(LEAD_BYTES)
    if (readAt(path, file, lead, 0) < LEAD_BYTES) throw damaged(path, 'it is cut short')
    if (lead.toString('latin1', 0, 8) !== MAGIC) throw damaged(path, 'it is no segment')
    const jsonLength = lead.readUInt32LE(8)
    const pageCount = lead.readUInt32LE(12)
    const headLength = jsonLength + 4 * pageCount
    const { size } = fstatSync(file)
    if (LEAD_BYTES + headLength > size) throw damaged(path, 'it is cut short')
    const head = Buffer.alloc(headLength)
    readAt(path, file, head, LEAD_BYTES)
    const found = crc32(head)
    if (found !== lead.readUInt32LE(16)) throw damaged(path, 'its head fails its checksum')
    if (found !== checksum) throw damaged(path, 'it is not the file that the record names')
    const header = JSON.parse(head.toString('utf8', 0, jsonLength)) as SegmentHeader
    const checksums = Uint32Array.from({ length: pageCount }, (_, page) =>
      head.readUInt32LE(jsonLength + 4 * page),
    )
    if (header.version !== SEGMENT_VERSION) {
      throw otherVersion(path, header.version)
    }
    const { byteLength } = layOut(header.lengths)
    if (size !== LEAD_BYTES + headLength + byteLength) {
      throw damaged(path, `it has ${size} bytes instead of ${LEAD_BYTES + headLength + byteLength}`)
    }
    return {
      path,
      header,
      checksums,
      offset: LEAD_BYTES + headLength,
      buffer: new SharedArrayBuffer(byteLength),
      loaded: new Uint8Array(new SharedArrayBuffer(checksums.length)),
    }
  } finally {
    closeSync(file)
  }
}

/** A segment over the pages of a file, for one thread. Close it when it is no longer used. */
export class PagedSegment extends Segment {
  readonly path: string
  readonly #load: () => void
  readonly #close: () => void

  /**
   * Reading the segment throws `StoreError` `damaged` when a page is not what was written.
   *
   * @throws {StoreError} `damaged` when the file is gone.
   */
  constructor(pages: SegmentPages) {
    const { path, header, checksums, offset, buffer, loaded } = pages
    // The file stays readable through this, even when a merge has put another in its place.
    const file = openForReading(path)
    const bytes = new Uint8Array(buffer)
    const present = new Uint8Array(loaded.length)
    const page = Buffer.alloc(PAGE_BYTES)
    const load = (number: number): void => {
      if (Atomics.load(loaded, number) === 0) {
        const start = number << PAGE_SHIFT
        const length = Math.min(PAGE_BYTES, bytes.length - start)
        // Read aside, so that no other thread sees bytes that are not proved.
        const count = readAt(path, file, page.subarray(0, length), offset + start)
        if (count < length || crc32(page.subarray(0, length)) !== checksums[number]) {
          throw damaged(path, `page ${number} fails its checksum`)
        }
        bytes.set(page.subarray(0, length), start)
        Atomics.store(loaded, number, 1)
      }
      present[number] = 1
    }
    super(header, { buffer, present, load })
    this.#load = () => {
      for (let number = 0; number < loaded.length; number++) if (present[number] === 0) load(number)
    }
    this.path = path
    this.#close = () => closeSync(file)
  }

  /**
   * Bring all pages into memory.
   *
   * @throws {StoreError} `damaged` when one is not what was written.
   */
  load(): void {
    this.#load()
  }

  close(): void {
    this.#close()
  }
}

/**
 * Read every page of a segment file and compare it with its checksum.
 *
 * @throws {StoreError} `damaged` at the first that fails.
 */
export function verifySegmentFile(path: string, checksum: number): void {
  const { checksums, offset, header } = openSegmentFile(path, checksum)
  const { byteLength } = layOut(header.lengths)
  const file = openForReading(path)
  try {
    const page = Buffer.alloc(PAGE_BYTES)
    for (const [number, wanted] of checksums.entries()) {
      const start = number * PAGE_BYTES
      const length = Math.min(PAGE_BYTES, byteLength - start)
      const count = readAt(path, file, page.subarray(0, length), offset + start)
      if (count < length || crc32(page.subarray(0, length)) !== wanted) {
        throw damaged(path, `page ${number} fails its checksum`)
      }
    }
  } finally {
    closeSync(file)
  }
}

/** Make what was renamed or removed in a folder durable, where the system can. */
export function syncFolder(path: string): void {
  // Windows opens no folders, and needs none of this.
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/** Remove a file; one that is not there, or that somebody reads where that forbids it, is left. */
export function removeFile(path: string): void {
  try {
    unlinkSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'ENOENT' && code !== 'EBUSY' && code !== 'EPERM') throw error
  }
}

const MAGIC = 'VERBSEG1'
const LEAD_BYTES = 20

function openForReading(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw damaged(path, isGone ? 'it is gone' : 'it cannot be read', error)
  }
}

/** Fill a buffer from a place in a file; returns how many bytes there were. */
function readAt(path: string, file: number, bytes: Uint8Array, position: number): number {
  try {
    return readSync(file, bytes, 0, bytes.length, position)
  } catch (error) {
    // A folder has taken its place, or the disk fails.
    throw damaged(path, 'it cannot be read', error)
  }
}

function writeAside(path: string, parts: readonly Uint8Array[]): void {
  const aside = `${path}.new`
  const file = openSync(aside, 'w')
  try {
    for (const part of parts) writeWhole(file, part)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(aside, path)
  syncFolder(dirname(path))
}

function writeWhole(file: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) {
    written += writeSync(file, bytes, written, Math.min(bytes.length - written, MOST_WRITTEN))
  }
}

/** Bytes that are handed to the system at once. */
const MOST_WRITTEN = 64 * 1024 * 1024

/** What a file that cannot be written means for the record. */
function unwritten(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (NO_SPACE.has(code)) {
    return new StoreError('full', path, `No space is left to write the index ${path}`, {
      cause: error,
    })
  }
  if (NOT_PERMITTED.has(code)) {
    return new StoreError('readOnly', path, `The index ${path} cannot be written`, { cause: error })
  }
  return error
}

const NO_SPACE: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const NOT_PERMITTED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS'])

/** The index of another version of verbale is no damage to a person, and is made anew in the same way. */
function otherVersion(path: string, version: number): StoreError {
  const message = `Segment ${path} has version ${version} of the index, and this verbale reads version ${SEGMENT_VERSION}`
  return new StoreError('damaged', path, message)
}

function damaged(path: string, why: string, cause?: unknown): StoreError {
  return new StoreError('damaged', path, `Segment ${path} is damaged: ${why}`, { cause })
}
