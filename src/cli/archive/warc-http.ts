import { ByteReader } from '../byte-reader.ts'
import { UnpackError } from '../unread.ts'
import { decompress, inflate } from './decompress.ts'
import { isGzip } from './gzip-member.ts'
import type { UnpackMeter } from './limits.ts'
import { isZstd } from './sniff.ts'
import { readFields, takeHead } from './warc-record.ts'

/** What a server answered. */
export interface HttpBody {
  readonly status: number
  readonly contentType: string | undefined
  /** The content as it was before it was packed for the way. */
  readonly content: ByteReader
}

/**
 * Read an answer of a server: its head, and its content with transfer and content encodings undone.
 * `undefined` when it does not begin as answers do.
 */
export async function readHttp(
  body: ByteReader,
  meter: UnpackMeter,
): Promise<HttpBody | undefined> {
  const head = await takeHead(body)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head ?? '')?.[1]
  if (head === undefined || status === undefined) return undefined
  const fields = readFields(head)
  let content = body
  if (/\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')) {
    content = new ByteReader(joinChunks(content))
  }
  const encodings = (fields.get('content-encoding') ?? '').toLowerCase().split(/\s*,\s*/)
  for (const encoding of encodings.reverse()) content = await decode(encoding, content, meter)
  return { status: Number(status), contentType: fields.get('content-type'), content }
}

/** What was sent in chunks, each after its length in hexadecimal. */
async function* joinChunks(body: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const line = Buffer.from(await body.peek(LONGEST_SIZE_LINE)).toString('latin1')
    const match = /^([0-9a-fA-F]{1,12})[ \t]*(?:;[^\n]*)?\r?\n/.exec(line)
    if (match === null) {
      // Many programs that archive join the chunks and leave the head as it was.
      yield* body.rest()
      return
    }
    await body.take(match[0].length)
    let left = Number.parseInt(match[1] as string, 16)
    if (left === 0) return
    while (left > 0) {
      const bytes = await body.next(left)
      if (bytes === undefined) throw new UnpackError('damaged', 'It is cut off before its end')
      left -= bytes.length
      yield bytes
    }
    const [first, second] = await body.peek(2)
    await body.take(first === 0x0d && second === 0x0a ? 2 : first === 0x0a ? 1 : 0)
  }
}

const LONGEST_SIZE_LINE = 200

/** Undo one content encoding. Archives may hold what was unpacked under a head that says otherwise. */
async function decode(encoding: string, body: ByteReader, meter: UnpackMeter): Promise<ByteReader> {
  const head = await body.peek(4)
  if (/^(?:x-)?gzip$/.test(encoding)) {
    return isGzip(head) ? new ByteReader(decompress('gzip', body, meter)) : body
  }
  if (encoding === 'zstd') {
    return isZstd(head) ? new ByteReader(decompress('zstd', body, meter)) : body
  }
  if (encoding === 'deflate') {
    // With or without the two bytes of zlib: servers never agreed.
    const [first = 0, second = 0] = head
    if ((first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0) await body.take(2)
    else if (isPrintable(head)) return body
    return new ByteReader(inflate(body, meter))
  }
  if (encoding !== 'br') return body
  return isPrintable(head) ? body : new ByteReader(decompress('br', body, meter))
}

/** Whether bytes begin as text does, and hardly ever as packed content. */
function isPrintable(head: Uint8Array): boolean {
  return /^[\t\r\n\x20-\x7e]*$/.test(Buffer.from(head).toString('latin1'))
}
