import { constants, gunzipSync } from 'node:zlib'

/** What the first bytes of a gzip file unpack to, as far as they go; empty when they do not. */
export function peekGzip(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_PEEKED })
  } catch (error) {
    if (error instanceof Error && 'code' in error) return new Uint8Array(0)
    throw error
  }
}

/** A few hundred bytes unpack to a thousand times as many at most. */
const MOST_PEEKED = 1024 * 1024
