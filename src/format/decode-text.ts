import type { Problem } from '../document/problem.ts'
import { LineFinder } from '../text/line.ts'
import { guessEncoding, isIso2022Jp } from './guess-encoding.ts'

/** Bytes read as text, or what kept them from being read. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem }

/** Bytes of the largest document that is read, unless another limit is given. */
export const MOST_BYTES: number = 64 * 1024 * 1024

/** How much is read. */
export interface SizeLimit {
  /** Bytes of the largest text, and of the largest part of a file that packs parts; else {@link MOST_BYTES}. */
  readonly mostBytes?: number
}

/** What is known of the bytes beforehand. */
export interface DecodeOptions extends SizeLimit {
  /** Whether they are wanted as the source of a web page, and not as a text to read as it is. */
  readonly isPage?: boolean
}

/**
 * Decode the bytes of a text file.
 *
 * A byte-order mark decides, and is dropped. Without one the bytes are UTF-16 when zeros stand at every
 * other place and at no more, UTF-8 when they can be or when no more than a few of them are broken, else
 * what {@link guessEncoding} takes them for; what was guessed or replaced is said in a problem. Bytes
 * that are no text at all are refused, and so are more than the limit.
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const { mostBytes = MOST_BYTES } = options
  if (bytes.length > mostBytes) {
    return { ok: false, problem: tooManyBytes(bytes.length, mostBytes) }
  }
  const mark = byteOrderMark(bytes)
  const wide = mark === undefined ? wideEncoding(bytes) : undefined
  if (wide !== undefined) {
    const message = `The text has no byte-order mark; it was read as ${wide.toUpperCase()}`
    return { ok: true, text: new TextDecoder(wide).decode(bytes), problems: [guessed(message)] }
  }
  const binary = mark === undefined ? whyBinary(bytes, options) : undefined
  if (binary !== undefined) return refuse('binary', binary)
  try {
    const text = new TextDecoder(mark ?? 'utf-8', { fatal: true }).decode(bytes)
    if (mark === undefined && isIso2022Jp(bytes)) return decodeAs('iso-2022-jp', bytes)
    return { ok: true, text, problems: [] }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  return decodeBroken(bytes, mark)
}

/**
 * Decode the bytes of a source from which a text is extracted, as {@link decodeText} does. Its problems have
 * no spans: their places are in the source, and not in that text.
 */
export function decodeSource(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const decoded = decodeText(bytes, options)
  if (!decoded.ok) return decoded
  return { ...decoded, problems: decoded.problems.map(({ span: _, ...problem }) => problem) }
}

/** What is said of a file that is too large. */
export function tooManyBytes(count: number, most: number): Problem {
  const message = `The file has ${Math.ceil(count / MEGABYTE)} MB; the most that is read is ${most / MEGABYTE} MB`
  return { code: 'tooLarge', message, limit: 'mostBytes' }
}

const MEGABYTE = 1024 * 1024

/** Decode bytes that are not wholly what their mark says, or not wholly UTF-8. */
function decodeBroken(bytes: Uint8Array, mark: string | undefined): DecodedText {
  const text = new TextDecoder(mark ?? 'utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  // Accented letters of Windows-1252 hardly ever make a letter of UTF-8, so one intact letter for
  // each broken one shows that the text is UTF-8 and was damaged.
  const isDamaged = mark !== undefined || (text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0) >= broken
  if (isDamaged) {
    const at = text.indexOf('\ufffd')
    const places = broken === 1 ? '1 place' : `${broken} places`
    const message = `The text is broken ${(mark ?? 'utf-8').toUpperCase()} in ${places}, the first in line ${lineAt(text, at)}; what could not be read was replaced by \ufffd`
    return { ok: true, text, problems: [{ ...guessed(message), span: { start: at, end: at + 1 } }] }
  }
  return decodeAs(guessEncoding(bytes), bytes, lineAt(text, text.indexOf('\ufffd')))
}

/** Decode bytes in an encoding that was guessed; `line` is the first that is not UTF-8. */
function decodeAs(encoding: string, bytes: Uint8Array, line?: number): DecodedText {
  const place = line === undefined ? '' : ` (see line ${line})`
  const message = `The text is not UTF-8${place}; it was read as ${encodingName(encoding)}`
  const text = new TextDecoder(encoding).decode(bytes)
  return { ok: true, text, problems: [guessed(message)] }
}

/** An encoding as people write it: all in capitals, but for a few. */
function encodingName(label: string): string {
  if (label === 'shift_jis') return 'Shift_JIS'
  if (label === 'big5') return 'Big5'
  return label
    .replace(/^windows/, 'Windows')
    .replace(/^(?!Windows).+$/, (name) => name.toUpperCase())
}

function lineAt(text: string, offset: number): number {
  return new LineFinder(text).find(offset).line
}

function guessed(message: string): Problem {
  return { code: 'encodingGuessed', message }
}

function refuse(code: Problem['code'], message: string): DecodedText {
  return { ok: false, problem: { code, message } }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/** Bytes looked at to tell text from other data. */
const SNIFFED = 8192

/** Characters below which zero bytes prove nothing. */
const LEAST_PAIRS = 4
/** Share of zero bytes on the other side: a character or two of another script. */
const HARDLY_ANY = 0.02
/** Share of zero bytes on one side in texts of Latin letters. */
const MOST_LETTERS = 0.6
/** Share of bytes of ASCII in texts of other scripts; ASCII with a stray zero has nothing else. */
const MOST_ASCII = 0.7
/** Share of characters that no text has. */
const MOST_STRANGE = 0.01

/**
 * UTF-16 without a mark. The zeros of its letters, spaces and line ends all stand on one side of the
 * pairs, and what the pairs make is text.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length, SNIFFED) >> 1
  if (bytes.length % 2 !== 0 || pairs < LEAST_PAIRS) return undefined
  let even = 0
  let odd = 0
  let ascii = 0
  for (let k = 0; k < 2 * pairs; k++) {
    const byte = bytes[k] as number
    if (byte === 0 && k % 2 === 0) even++
    if (byte === 0 && k % 2 === 1) odd++
    if (byte >= 0x20 && byte < 0x7f) ascii++
  }
  const [most, least] = odd > even ? [odd, even] : [even, odd]
  const isLatin = most > MOST_LETTERS * pairs && least <= HARDLY_ANY * pairs
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  if (isLatin) return encoding
  if (most === 0 || least > 0 || ascii > MOST_ASCII * 2 * pairs) return undefined
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, 2 * pairs - 2))
  const strange = text.match(/[\p{Cn}\p{Co}\ufffd]|(?![\t\n\f\r])\p{Cc}/gu)?.length ?? 0
  return strange <= MOST_STRANGE * text.length ? encoding : undefined
}

/** How files that people take for texts begin, and what they are. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'an archive, as .odt files are'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['{\\rtf', 'rich text (RTF)'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'compressed'],
]

const WEB_PAGE = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i
/** Bytes of the declarations before the first element of a web page. */
const LONGEST_DOCTYPE = 200

const ADVICE = 'save its text as UTF-8, plain or in Markdown'

/** Why bytes are no text to read: what they are, a zero byte, or too many control characters. */
function whyBinary(bytes: Uint8Array, { isPage = false }: DecodeOptions): string | undefined {
  const opening = String.fromCharCode(...bytes.subarray(0, 8))
  const known = SIGNATURES.find(([signature]) => opening.startsWith(signature))
  if (known !== undefined) return `The file is ${known[1]}, and not text; ${ADVICE}`
  if (!isPage && WEB_PAGE.test(String.fromCharCode(...bytes.subarray(0, LONGEST_DOCTYPE)))) {
    return `The file is a web page, and not text; ${ADVICE}`
  }
  const head = bytes.subarray(0, SNIFFED)
  const zero = head.indexOf(0)
  if (zero >= 0) return `The file is not text: its byte ${zero + 1} is zero; ${ADVICE}`
  const controls = head.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0)
  if (controls <= MOST_CONTROLS * head.length) return undefined
  return `The file is not text: ${controls} of its first ${head.length} bytes are control characters; ${ADVICE}`
}

/** Share of control characters that a text may have: a few strays of a bad conversion. */
const MOST_CONTROLS = 0.01

/** Control characters, but for those of lines, pages, and the escapes of terminals. */
function isControl(byte: number): boolean {
  const isOfText = (byte >= 0x09 && byte <= 0x0d && byte !== 0x0b) || byte === 0x1b
  return byte < 0x20 && !isOfText
}
