import { crc32 } from 'node:zlib'
import { ByteReader } from '../byte-reader.ts'
import { UnpackError } from '../unread.ts'
import { inflate } from './decompress.ts'
import type { UnpackMeter } from './limits.ts'

/** Whether bytes begin as a member of gzip does. */
export function isGzip([a, b]: Uint8Array): boolean {
  return a === 0x1f && b === 0x8b
}

/**
 * What one member of a gzip file unpacks to; what stands behind it is left in `source`.
 *
 * @throws {UnpackError} If it is cut off or damaged, or unpacks to too much.
 * @see RFC 1952, section 2.3.
 */
export async function* readMember(
  source: ByteReader,
  meter: UnpackMeter,
): AsyncGenerator<Uint8Array> {
  const [, , method, flags = 0] = await source.take(FIXED_BYTES)
  if (method !== DEFLATED) throw damaged()
  if ((flags & HAS_EXTRA) !== 0) {
    const [low = 0, high = 0] = await source.take(2)
    await source.take(low | (high << 8))
  }
  if ((flags & HAS_NAME) !== 0) await skipZeroEnded(source)
  if ((flags & HAS_COMMENT) !== 0) await skipZeroEnded(source)
  if ((flags & HAS_HEADER_SUM) !== 0) await source.take(2)
  let sum = 0
  let length = 0
  for await (const chunk of inflate(source, meter)) {
    sum = crc32(chunk, sum)
    length += chunk.length
    yield chunk
  }
  const trailer = Buffer.from(await source.take(TRAILER_BYTES))
  if (trailer.length < TRAILER_BYTES)
    throw new UnpackError('damaged', 'It is cut off before its end')
  if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== length % 2 ** 32)
    throw damaged()
}

const FIXED_BYTES = 10
const TRAILER_BYTES = 8
const DEFLATED = 8
const HAS_HEADER_SUM = 2
const HAS_EXTRA = 4
const HAS_NAME = 8
const HAS_COMMENT = 16

async function skipZeroEnded(source: ByteReader): Promise<void> {
  for (let k = 0; k < LONGEST_NAME; k++) {
    const [byte] = await source.take(1)
    if (byte === undefined || byte === 0) return
  }
  throw damaged()
}

const LONGEST_NAME = 4096

function damaged(): UnpackError {
  return new UnpackError('damaged', 'It is damaged and does not unpack')
}

/** Reads in small steps, and can go back to the last: an engine that fails keeps what it was fed. */
export class SteppingReader extends ByteReader {
  #last: Uint8Array = NOTHING
  #lastEnd = 0

  override async next(most: number = STEP): Promise<Uint8Array | undefined> {
    const bytes = await super.next(Math.min(most, STEP))
    if (bytes !== undefined) {
      this.#last = bytes
      this.#lastEnd = this.position
    }
    return bytes
  }

  override giveBack(bytes: Uint8Array): void {
    super.giveBack(bytes)
    this.#last = NOTHING
  }

  /** Give the last step back, but for what lies before `position`. */
  giveBackLast(position: number): void {
    // What was taken since, or given back, is no part of it.
    if (this.position !== this.#lastEnd) return
    const start = this.position - this.#last.length
    const bytes = this.#last.subarray(Math.max(0, position - start))
    if (bytes.length > 0) this.giveBack(bytes)
  }
}

const NOTHING = new Uint8Array(0)
const STEP = 16 * 1024
