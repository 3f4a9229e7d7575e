import type { Problem } from '../../document/problem.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { decodeSource, MOST_BYTES, type SizeLimit } from '../decode-text.ts'

/** The text of an HTML source, markup and all, and what was guessed to get it. */
export interface HtmlSource {
  readonly text: string
  readonly problems: readonly Problem[]
}

/**
 * Decode the bytes of an HTML source, and undo a literal of Python that a program wrote in its place.
 *
 * Bytes with letters beyond ASCII that can be UTF-8 are: pages saved anew keep the declaration of their
 * old encoding. Then the page's own declaration decides, then what {@link decodeSource} guesses.
 *
 * @throws {UnreadableError} If the bytes are no text, or too many.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
export function decodeHtml(bytes: Uint8Array, limit: SizeLimit = {}): HtmlSource {
  const { text, problems } = decode(bytes, limit)
  return { text: undoLiteral(text), problems }
}

function decode(bytes: Uint8Array, { mostBytes = MOST_BYTES }: SizeLimit): HtmlSource {
  const declared = bytes.length > mostBytes || hasMark(bytes) ? undefined : declaredEncoding(bytes)
  if (declared !== undefined && declared !== 'utf-8') {
    const asUtf8 = decodeWholly(bytes, 'utf-8')
    if (asUtf8 === undefined || asUtf8.length === bytes.length) {
      return { text: new TextDecoder(declared).decode(bytes), problems: [] }
    }
    const message = `The page says that it is in ${declared}, but is UTF-8, and was read so`
    return { text: asUtf8, problems: [{ code: 'encodingGuessed', message }] }
  }
  const text = hasMark(bytes) ? undefined : decodeWholly(bytes, 'utf-8')
  if (
    text !== undefined &&
    bytes.length <= mostBytes &&
    zerosIn(text) <= MOST_ZEROS * text.length
  ) {
    return { text, problems: [] }
  }
  const decoded = decodeSource(bytes, { isPage: true, mostBytes })
  if (!decoded.ok) throw new UnreadableError(decoded.problem)
  return decoded
}

/** Share of zero bytes that a damaged page may have; one in two bytes for each letter has more. */
const MOST_ZEROS = 0.01

function zerosIn(text: string): number {
  return text.includes('\0') ? text.split('\0').length - 1 : 0
}

function hasMark([a, b, c]: Uint8Array): boolean {
  return (
    (a === 0xef && b === 0xbb && c === 0xbf) ||
    (a === 0xff && b === 0xfe) ||
    (a === 0xfe && b === 0xff)
  )
}

function decodeWholly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Bytes in which a page declares its encoding. The standard asks for 1024; some need more. */
const PRESCANNED = 8192

/** The encoding that a page says it is in, by its name in the Encoding Standard. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCANNED))
  const label =
    /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:-]{1,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]{0,200}\bencoding\s*=\s*["']([\w:-]{1,40})/i.exec(head)?.[1]
  if (label === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(label)
    // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * `b'<p>Pr\xc3\xaat.</p>\n'` as `<p>Prêt.</p>`: programs in Python that store a page without decoding
 * it leave its bytes so. Elements may stand before the literal.
 */
function undoLiteral(text: string): string {
  const opening = LITERAL.exec(text.slice(0, LITERAL_WITHIN))
  if (opening === null) return text
  const quote = opening[2] as string
  const start = opening[0].length
  const end = text.trimEnd().length - 1
  if (end <= start || text.charAt(end) !== quote) return text
  const inner = text.slice(start, end)
  // A literal has no line ends of its own.
  if (/[\r\n]/.test(inner)) return text
  const bytes = inner.replace(ESCAPE, (escaped, hexadecimal: string | undefined) =>
    hexadecimal === undefined
      ? (ESCAPED.get(escaped.charAt(1)) ?? escaped)
      : String.fromCharCode(Number.parseInt(hexadecimal, 16)),
  )
  // Letters beyond bytes do not occur in a literal; if some do, it was put together otherwise.
  const isBytes = /^[\0-\xff]*$/.test(bytes)
  const decoded = isBytes ? new TextDecoder().decode(Buffer.from(bytes, 'latin1')) : bytes
  return (opening[1] as string) + decoded
}

/** Code units in which a literal opens. */
const LITERAL_WITHIN = 4096
const LITERAL = /^((?:[^<]{0,200}<[^<>]{0,500}>){0,8}\s*)b(['"])(?=\s*(?:\\[nrt]\s*)*<)/
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|[\\'"nrtabfv])/g
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['a', ''],
  ['b', ''],
  ['f', '\n'],
  ['v', '\n'],
])
