import { crc32 } from 'node:zlib'
import type { Chunks } from '../byte-reader.ts'
import { UnpackError } from '../unread.ts'

/** What a zip file says that an entry unpacks to. */
export interface Expected {
  readonly size: number
  /** CRC-32. */
  readonly checksum: number
}

/**
 * Passes on the content of an entry and compares it, at its end, with what `expect` says then of
 * content of so many bytes.
 *
 * @throws {UnpackError} If it differs.
 */
export async function* checked(
  chunks: Chunks,
  expect: (length: number) => Expected,
): AsyncGenerator<Uint8Array> {
  let sum = 0
  let length = 0
  for await (const chunk of chunks) {
    sum = crc32(chunk, sum)
    length += chunk.length
    yield chunk
  }
  const { size, checksum } = expect(length)
  if (length < size) throw new UnpackError('damaged', 'It is cut off before its end')
  if (length > size || sum !== checksum) {
    throw new UnpackError('damaged', 'It is damaged: its checksum does not hold')
  }
}
