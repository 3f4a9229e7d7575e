import type { Problem } from '../../document/problem.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { decodeSource, MOST_BYTES, type SizeLimit } from '../decode-text.ts'

/**
 * Decode the bytes of an XML file: a byte-order mark decides, then the zero bytes of UTF-16, then UTF-8
 * where the bytes are that, then the encoding that the XML declaration names.
 *
 * UTF-8 comes before the declaration because files are often converted and their first line is not;
 * letters beyond ASCII in any other encoding hardly ever make UTF-8.
 *
 * @throws {UnreadableError} If it is no text, or larger than the limit.
 * @see https://www.w3.org/TR/xml/#sec-guessing
 */
export function decodeXml(
  bytes: Uint8Array,
  { mostBytes = MOST_BYTES }: SizeLimit = {},
): {
  readonly text: string
  readonly problems: readonly Problem[]
} {
  const declared = bytes.length > mostBytes ? undefined : declaredEncoding(bytes)
  if (declared !== undefined && (declared.isModal || !isUtf8(bytes))) {
    return { text: new TextDecoder(declared.name).decode(bytes), problems: [] }
  }
  const decoded = decodeSource(bytes, { mostBytes })
  if (!decoded.ok) throw new UnreadableError(decoded.problem)
  return decoded
}

interface DeclaredEncoding {
  /** As decoders call it. */
  readonly name: string
  /** Writes all letters in ASCII bytes, so that nothing else can tell it. */
  readonly isModal: boolean
}

/** What the declaration names, when it can be: the declaration itself is in ASCII bytes. */
function declaredEncoding(bytes: Uint8Array): DeclaredEncoding | undefined {
  const opening = String.fromCharCode(...bytes.subarray(0, LONGEST_DECLARATION))
  const name = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(opening)?.[1]
  if (name === undefined || /^(?:utf-?(?:8|16(?:le|be)?)|us-ascii|ascii)$/i.test(name)) {
    return undefined
  }
  try {
    const { encoding } = new TextDecoder(name)
    return { name: encoding, isModal: encoding.startsWith('iso-2022') }
  } catch (error) {
    // A name that nobody knows tells as much as none.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Bytes in which an XML declaration ends. */
const LONGEST_DECLARATION = 200

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
