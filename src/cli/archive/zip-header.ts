import { type ExtraField, getFileNameLowLevel } from 'yauzl'
import type { OpenFile } from '../open-file.ts'
import { UnpackError } from '../unread.ts'

/** How the content of a zip entry is packed, as far as it is read. */
export const METHOD = { stored: 0, deflated: 8 } as const

/**
 * What stands before the content of an entry in a zip file.
 *
 * @see APPNOTE.TXT 6.3.10, section 4.3.7.
 */
export class LocalHeader {
  readonly flags: number
  readonly method: number
  readonly checksum: number
  /** Bytes packed and unpacked; 0 when {@link hasSizesBehind}. */
  readonly packedSize: number
  readonly size: number
  readonly name: Buffer
  /** Where the content begins. */
  readonly end: number

  private constructor(fixed: DataView, variable: Buffer, start: number) {
    this.flags = fixed.getUint16(6, true)
    this.method = fixed.getUint16(8, true)
    this.checksum = fixed.getUint32(14, true)
    const nameLength = fixed.getUint16(26, true)
    this.name = variable.subarray(0, nameLength)
    const long = findLongSizes(variable.subarray(nameLength))
    this.packedSize = long?.packedSize ?? fixed.getUint32(18, true)
    this.size = long?.size ?? fixed.getUint32(22, true)
    this.end = start + FIXED_BYTES + variable.length
  }

  /** The header at `start`; `undefined` when there is none, or not all of it. */
  static read(file: OpenFile, start: number): LocalHeader | undefined {
    const bytes = file.read(start, FIXED_BYTES)
    if (bytes.length < FIXED_BYTES) return undefined
    const fixed = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    if (fixed.getUint32(0, true) !== SIGNATURE) return undefined
    const length = fixed.getUint16(26, true) + fixed.getUint16(28, true)
    const variable = file.read(start + FIXED_BYTES, length)
    return variable.length < length ? undefined : new LocalHeader(fixed, variable, start)
  }

  /** Whether sizes and checksum were not known beforehand and follow the content. */
  get hasSizesBehind(): boolean {
    return (this.flags & SIZES_BEHIND) !== 0
  }
}

/** The name of an entry. Many programs write names in UTF-8 and do not say so. */
export function decodeName(
  name: Buffer,
  flags: number,
  extraFields: readonly ExtraField[] = [],
): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return getFileNameLowLevel(flags, name, [...extraFields], false)
  }
}

/**
 * Make sure that the content of an entry is of a kind that is read.
 *
 * @throws {UnpackError} If not.
 */
export function requireReadable(flags: number, method: number): void {
  if ((flags & ENCRYPTED) !== 0) {
    throw new UnpackError('unreadable', 'It is encrypted; unpack the archive with its password')
  }
  if (method !== METHOD.stored && method !== METHOD.deflated) {
    const advice = 'pack the archive with deflate'
    throw new UnpackError('unreadable', `It is packed in a way not read (${method}); ${advice}`)
  }
}

const ENCRYPTED = 1
const SIZES_BEHIND = 8
const SIGNATURE = 0x04034b50
const FIXED_BYTES = 30

/** Sizes over 4 GB stand in a field of their own (section 4.5.3). */
function findLongSizes(extra: Uint8Array): { size: number; packedSize: number } | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LONG_SIZES || at + 20 > extra.length) continue
    return {
      size: Number(view.getBigUint64(at + 4, true)),
      packedSize: Number(view.getBigUint64(at + 12, true)),
    }
  }
  return undefined
}

const LONG_SIZES = 1
