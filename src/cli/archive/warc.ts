import { ByteReader } from '../byte-reader.ts'
import { UnpackError } from '../unread.ts'
import { isGzip, readMember, SteppingReader } from './gzip-member.ts'
import type { UnpackMeter } from './limits.ts'
import { type HttpBody, readHttp } from './warc-http.ts'
import { type RecordHead, readRecordHead } from './warc-record.ts'

/** Something that was fetched from the web and kept. */
export interface WarcEntry {
  /** Names it in the archive, below the moment it was fetched: `20240520140500/harbor.example/soup`. */
  readonly name: string
  /** The address it was fetched from. */
  readonly address: string
  /** When, as ISO 8601. */
  readonly retrieved?: string
  /** The encoding that the server said its text has. */
  readonly charset?: string
  readonly content: ByteReader
}

/** A record of an archive that cannot be read; the rest can. */
export interface WarcFault {
  readonly fault: UnpackError
  /** Bytes from the beginning of the archive, where the record begins. */
  readonly position: number
}

/**
 * The texts in a web archive, compressed record by record or not at all, in order: every response with
 * status 200 and every resource of a kind that may be read. Requests, revisits and everything else that
 * was fetched with a page are passed over.
 *
 * It is our own because the package for it comes with thirty others and gives up at the first damaged
 * record. Here what follows is looked for, and at most the damaged record is lost.
 *
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export async function* readWarc(
  bytes: ByteReader,
  meter: UnpackMeter,
): AsyncGenerator<WarcEntry | WarcFault> {
  const source = new SteppingReader(bytes.rest())
  for (;;) {
    if (await isAtEnd(source)) return
    const head = await source.peek(2)
    const position = source.position
    try {
      if (isGzip(head)) {
        const member = new ByteReader(readMember(source, meter))
        // Some programs put several records, or all, into one member.
        do yield* readRecord(member, meter)
        while (!(await isAtEnd(member)))
      } else {
        yield* readRecord(source, meter)
      }
    } catch (error) {
      if (!(error instanceof UnpackError) || meter.isOver) throw error
      yield { fault: error, position }
      await findNext(source, position)
    }
  }
}

async function isAtEnd(source: ByteReader): Promise<boolean> {
  await skipLineEnds(source)
  if ((await source.peek(1)).length > 0) return false
  // What looks like the end may be a failure, or a checksum that does not hold; then this throws.
  await source.take(1)
  return true
}

async function skipLineEnds(source: ByteReader): Promise<void> {
  for (;;) {
    const [next] = await source.peek(1)
    if (next !== 0x0d && next !== 0x0a) return
    await source.take(1)
  }
}

/** Read one record, and leave the source behind it. */
async function* readRecord(source: ByteReader, meter: UnpackMeter): AsyncGenerator<WarcEntry> {
  const head = await readRecordHead(source)
  const body = new RecordBody(source, head.size)
  const entry = await openEntry(head, new ByteReader(body.chunks()), meter)
  if (entry !== undefined) {
    try {
      yield entry
    } finally {
      await entry.content.close()
    }
  }
  await body.skip()
}

async function openEntry(
  head: RecordHead,
  body: ByteReader,
  meter: UnpackMeter,
): Promise<WarcEntry | undefined> {
  const { type, address } = head
  if (address === undefined || !/^https?:/i.test(address)) return undefined
  if (type === 'resource') {
    return isReadable(head.contentType) ? toEntry(head, address, { content: body }) : undefined
  }
  if (type !== 'response') return undefined
  const http = await readHttp(body, meter)
  if (http === undefined || http.status !== 200 || !isReadable(http.contentType)) return undefined
  return toEntry(head, address, http)
}

function toEntry(
  { date }: RecordHead,
  address: string,
  { content, contentType }: Pick<HttpBody, 'content'> & Partial<HttpBody>,
): WarcEntry {
  const charset = /;\s*charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1]
  const moment = date?.replace(/\D/g, '').slice(0, 14) ?? 'undated'
  return {
    name: `${moment}/${address.replace(/^https?:\/*/i, '').replace(/#.*$/s, '')}`,
    address,
    ...(date === undefined ? {} : { retrieved: date }),
    ...(charset === undefined ? {} : { charset }),
    content,
  }
}

/** Whether content of a media type may hold a text that is read; many servers do not say. */
function isReadable(contentType: string | undefined): boolean {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (type === '' || type === 'application/octet-stream') return true
  if (type.startsWith('text/'))
    return !/^text\/(?:css|javascript|ecmascript|x-component)$/.test(type)
  return /^application\/(?:pdf|json|x-subrip|(?:[\w.+-]+\+)?xml|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$/.test(
    type,
  )
}

/** Go on to where the next record seems to begin, behind the one at `position`. */
async function findNext(source: SteppingReader, position: number): Promise<void> {
  source.giveBackLast(position + 1)
  if (source.position <= position) await source.take(position + 1 - source.position)
  if (isPlainRecord(await source.peek(PLAIN_MARK.length))) return
  for (;;) {
    const bytes = Buffer.from(await source.peek(SCANNED))
    if (bytes.length < LEAST_RECORD) {
      await source.take(bytes.length)
      return
    }
    const gzip = bytes.indexOf(GZIP_MARK)
    const plain = bytes.indexOf(PLAIN_MARK)
    const found = [gzip, plain].filter((at) => at >= 0).sort((a, b) => a - b)[0]
    if (found !== undefined) {
      await source.take(found)
      return
    }
    await source.take(bytes.length - PLAIN_MARK.length)
  }
}

function isPlainRecord(head: Uint8Array): boolean {
  return String.fromCharCode(...head).startsWith('WARC/1.')
}

const SCANNED = 64 * 1024
const LEAST_RECORD = 18
/** Gzip with nothing beside the content, or with a name or a field beside it; and deflated always. */
const GZIP_MARK = Buffer.from([0x1f, 0x8b, 0x08])
const PLAIN_MARK = Buffer.from('\nWARC/1.')

/** The content of a record, of which any part may be read. */
class RecordBody {
  readonly #source: ByteReader
  #left: number

  constructor(source: ByteReader, size: number) {
    this.#source = source
    this.#left = size
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    while (this.#left > 0) yield await this.#next()
  }

  async skip(): Promise<void> {
    while (this.#left > 0) await this.#next()
  }

  async #next(): Promise<Uint8Array> {
    const bytes = await this.#source.next(this.#left)
    if (bytes === undefined) throw new UnpackError('damaged', 'It is cut off before its end')
    this.#left -= bytes.length
    return bytes
  }
}
