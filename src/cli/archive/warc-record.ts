import type { ByteReader } from '../byte-reader.ts'
import { UnpackError } from '../unread.ts'

/** What stands above the content of a record of a web archive. */
export interface RecordHead {
  readonly type: string
  /** Bytes of the content. */
  readonly size: number
  readonly address: string | undefined
  /** As ISO 8601. */
  readonly date: string | undefined
  readonly contentType: string | undefined
}

/**
 * Read the head of a record.
 *
 * @throws {UnpackError} If it is none, or is longer than a limit.
 */
export async function readRecordHead(source: ByteReader): Promise<RecordHead> {
  const head = await takeHead(source)
  if (head === undefined) {
    const limit = `${LONGEST_HEAD / 1024} KB`
    throw new UnpackError('damaged', `A record has no head, or one of more than ${limit}`)
  }
  if (!/^WARC\/\d\.\d\r?\n/.test(head)) {
    throw new UnpackError('damaged', 'A record does not begin as records do')
  }
  const fields = readFields(head)
  const length = fields.get('content-length') ?? ''
  if (!/^\d{1,15}$/.test(length)) {
    throw new UnpackError('damaged', 'A record does not say how long it is')
  }
  // The parts of a record that was cut in several are not put together.
  const isPart = fields.has('warc-segment-number')
  return {
    type: isPart ? 'segment' : (fields.get('warc-type')?.toLowerCase() ?? ''),
    size: Number(length),
    // Some programs put the address in angle brackets.
    address: fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1'),
    date: isoTime(fields.get('warc-date')),
    contentType: fields.get('content-type'),
  }
}

/** Bytes of the longest head; real ones have less than a hundredth. */
export const LONGEST_HEAD: number = 64 * 1024

/** Take what stands up to an empty line; `undefined` when there is none near. */
export async function takeHead(source: ByteReader): Promise<string | undefined> {
  for (let count = FIRST_LOOK; ; count *= 4) {
    const bytes = Buffer.from(await source.peek(Math.min(count, LONGEST_HEAD)))
    const end = endOfHead(bytes)
    if (end !== undefined) {
      await source.take(end)
      return bytes.toString('utf8', 0, end)
    }
    if (bytes.length < count || count >= LONGEST_HEAD) return undefined
  }
}

const FIRST_LOOK = 1024

function endOfHead(bytes: Buffer): number | undefined {
  const windows = bytes.indexOf('\r\n\r\n')
  const unix = bytes.indexOf('\n\n')
  if (windows < 0 && unix < 0) return undefined
  return windows >= 0 && (unix < 0 || windows < unix) ? windows + 4 : unix + 2
}

/** Fields by lower-case name; the first of a name counts. A line that begins with a space goes on. */
export function readFields(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

function isoTime(value: string | undefined): string | undefined {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(value)
    ? value
    : undefined
}
