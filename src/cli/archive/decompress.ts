import type { Transform } from 'node:stream'
import {
  createBrotliDecompress,
  createGunzip,
  createInflateRaw,
  createZstdDecompress,
  type Zlib,
} from 'node:zlib'
import type { ByteReader } from '../byte-reader.ts'
import { UnpackError } from '../unread.ts'
import type { UnpackMeter } from './limits.ts'
import { isZstd } from './sniff.ts'

/**
 * What compressed bytes unpack to, piece by piece. All that came whole before a cut is given first.
 *
 * @throws {UnpackError} If the bytes are cut off or damaged, or unpack to too much.
 */
export async function* decompress(
  method: 'gzip' | 'zstd' | 'br',
  source: ByteReader,
  meter: UnpackMeter,
): AsyncGenerator<Uint8Array> {
  if (method !== 'zstd') {
    const engine = method === 'gzip' ? createGunzip(OPTIONS) : createBrotliDecompress(OPTIONS)
    yield* run(engine, source, meter)
    return
  }
  // A file may have several frames, and the engine stops after each.
  do yield* run(createZstdDecompress(OPTIONS), source, meter)
  while (isZstd(await source.peek(ZSTD_MARK_BYTES)))
}

/**
 * What raw deflated bytes unpack to. What stands behind them is given back to `source`.
 *
 * @throws {UnpackError} As {@link decompress} does.
 */
export async function* inflate(source: ByteReader, meter: UnpackMeter): AsyncGenerator<Uint8Array> {
  yield* run(createInflateRaw(OPTIONS), source, meter)
}

/** The engine loses at most one such piece when it meets damage. */
const OPTIONS = { chunkSize: 64 * 1024 }
const ZSTD_MARK_BYTES = 4

/**
 * Feed an engine as it takes, and give what it has as it is asked for. Node's own iteration over a
 * stream would throw away what came before an error.
 */
async function* run(
  engine: Transform & Zlib,
  source: ByteReader,
  meter: UnpackMeter,
): AsyncGenerator<Uint8Array> {
  let failure: Error | undefined
  let hasEnded = false
  let wake = (): void => {}
  const fail = (error: Error): void => {
    failure = error
    wake()
  }
  engine.on('error', fail)
  engine.on('readable', () => wake())
  engine.on('end', () => {
    hasEnded = true
    wake()
  })
  async function* drain(isTaken: () => boolean): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece: Uint8Array | null = engine.read()
      if (piece !== null) {
        meter.countUnpacked(piece.length)
        yield piece
        continue
      }
      if (failure !== undefined) throw damaged(failure)
      if (hasEnded || isTaken()) return
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  try {
    for (let bytes = await source.next(); bytes !== undefined; bytes = await source.next()) {
      const before = engine.bytesWritten
      let isTaken = false
      engine.write(bytes, (error) => {
        isTaken = true
        if (error) fail(error)
        wake()
      })
      yield* drain(() => isTaken)
      const used = engine.bytesWritten - before
      if (used === bytes.length && !hasEnded) continue
      // It has met its own end, and leaves what stands behind.
      yield* drain(() => false)
      source.giveBack(bytes.subarray(used))
      return
    }
    engine.end()
    yield* drain(() => false)
  } finally {
    engine.destroy()
  }
}

function damaged(error: Error): UnpackError {
  const isCut = 'code' in error && error.code === 'Z_BUF_ERROR'
  return new UnpackError(
    'damaged',
    isCut ? 'It is cut off before its end' : `It is damaged and does not unpack (${error.message})`,
  )
}
