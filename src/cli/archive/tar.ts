import type { ByteReader } from '../byte-reader.ts'
import { UnpackError } from '../unread.ts'
import { visibleName } from '../visible.ts'
import type { ArchiveEntry } from './entry.ts'
import { safeName } from './entry.ts'
import { isTarHeader } from './sniff.ts'

/**
 * The files in a tar archive, in its order. Folders, links and devices are left out.
 *
 * Reads the forms of POSIX (ustar, pax) and of GNU. It is our own because packages for it drop what
 * stood whole before a cut, or pass over headers that are damaged without a word.
 *
 * @throws {UnpackError} If the archive is cut off or damaged; all before that was given.
 * @see POSIX.1-2024, "pax Interchange Format" and "ustar Interchange Format", under `pax`.
 */
export async function* readTar(source: ByteReader): AsyncGenerator<ArchiveEntry> {
  let said: Said = {}
  let last = ''
  for (;;) {
    const block = await source.take(BLOCK)
    if (block.length < BLOCK) throw cutAfter(last)
    if (block.every((byte) => byte === 0)) break
    if (!isTarHeader(block)) throw damagedAfter(last)
    const type = String.fromCharCode(block[TYPE] ?? 0)
    const size = said.size ?? readNumber(block.subarray(...SIZE))
    if (size === undefined) throw damagedAfter(last)
    if (type in ABOUT_THE_NEXT) {
      said = { ...said, ...(await readSaid(type, size, source, last)) }
      continue
    }
    const name = said.name ?? readName(block)
    // Links have no content, whatever size they give.
    const body = new Body(source, HARD_LINK_OR_DEVICE.has(type) ? 0 : size)
    if (FILE.has(type) && !name.endsWith('/')) yield { name, size, content: body.chunks() }
    await body.skip()
    said = {}
    last = name
  }
  // A compressed archive shows at its very end whether it is whole.
  while ((await source.next()) !== undefined);
}

const BLOCK = 512
const SIZE = [124, 136] as const
const TYPE = 156
const FILE: ReadonlySet<string> = new Set(['0', '\0', '7'])
const HARD_LINK_OR_DEVICE: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6'])

/** What records before an entry say of it. */
interface Said {
  readonly name?: string
  readonly size?: number
}

/** Types of records that are about the next entry: pax for it, pax for all, GNU's long names. */
const ABOUT_THE_NEXT = { x: readPax, g: () => ({}), L: readLongName, K: () => ({}) } as const
/** Names and numbers are short; a longer record is there to fill memory. */
const LONGEST_RECORD = 1024 * 1024

async function readSaid(
  type: string,
  size: number,
  source: ByteReader,
  last: string,
): Promise<Said> {
  if (size > LONGEST_RECORD) throw damagedAfter(last)
  const bytes = await source.take(size)
  if (bytes.length < size) throw cutAfter(last)
  await source.take(paddingOf(size))
  return ABOUT_THE_NEXT[type as keyof typeof ABOUT_THE_NEXT](bytes)
}

function readLongName(bytes: Uint8Array): Said {
  return { name: textOf(bytes) }
}

/** Records `LENGTH KEY=VALUE\n`, the length counting the whole record. */
function readPax(bytes: Uint8Array): Said {
  let said: Said = {}
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(SPACE, at)
    const length = space < 0 ? Number.NaN : Number(textOf(bytes.subarray(at, space)))
    if (!(length > 0)) break
    const record = textOf(bytes.subarray(space + 1, at + length - 1))
    const equals = record.indexOf('=')
    const key = record.slice(0, equals)
    const value = record.slice(equals + 1)
    if (key === 'path') said = { ...said, name: value }
    if (key === 'size' && /^\d{1,15}$/.test(value)) said = { ...said, size: Number(value) }
    at += length
  }
  return said
}

const SPACE = 0x20

/** The name in a header; POSIX may split a long one in two. */
function readName(block: Uint8Array): string {
  const name = textOf(block.subarray(0, 100))
  const isPosix = textOf(block.subarray(257, 263)) === 'ustar'
  const prefix = isPosix ? textOf(block.subarray(345, 500)) : ''
  return prefix === '' ? name : `${prefix}/${name}`
}

/** A number in octal digits, or the way of GNU in base 256 after a byte with its first bit set. */
function readNumber(field: Uint8Array): number | undefined {
  if (((field[0] ?? 0) & 0x80) === 0) {
    const digits = textOf(field).trim()
    return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : undefined
  }
  const value = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, (field[0] ?? 0) & 0x7f)
  return Number.isSafeInteger(value) ? value : undefined
}

/** Text up to the first zero byte. */
function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end))
}

/** Entries fill up their last block. */
function paddingOf(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK
}

/** The content of one entry, of which any part may be read. */
class Body {
  readonly #source: ByteReader
  readonly #size: number
  #left: number

  constructor(source: ByteReader, size: number) {
    this.#source = source
    this.#size = size
    this.#left = size
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    while (this.#left > 0) yield await this.#next()
  }

  /** Go on to where the next entry begins. */
  async skip(): Promise<void> {
    while (this.#left > 0) await this.#next()
    await this.#source.take(paddingOf(this.#size))
  }

  async #next(): Promise<Uint8Array> {
    const bytes = await this.#source.next(this.#left)
    if (bytes === undefined) throw new UnpackError('damaged', 'It is cut off before its end')
    this.#left -= bytes.length
    return bytes
  }
}

function cutAfter(last: string): UnpackError {
  return new UnpackError('damaged', `It is cut off before its end${after(last)}`)
}

function damagedAfter(last: string): UnpackError {
  return new UnpackError('damaged', `It is damaged${after(last)}; the rest of it was not read`)
}

function after(last: string): string {
  return last === '' ? '' : `, after ${visibleName(safeName(last))}`
}
