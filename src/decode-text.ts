import type { Problem } from './document/problem.ts'
import { partitionPoint } from './text/partition-point.ts'

/** Bytes read as text, or what kept them from being read. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem }

/** Bytes of the largest document that is read. */
export const MOST_BYTES: number = 64 * 1024 * 1024

/**
 * Decode the bytes of a text file.
 *
 * A byte-order mark decides, and is dropped; without one the bytes are UTF-8 when they can be, else
 * Windows-1252, which is said in a problem. Bytes that are no text at all are refused, and so are more
 * than {@link MOST_BYTES}.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MOST_BYTES) {
    const size = Math.round(bytes.length / 1024 / 1024)
    return refuse(
      'tooLarge',
      `The file has ${size} MB; the most that is read is ${MOST_BYTES / 1024 / 1024} MB`,
    )
  }
  const mark = byteOrderMark(bytes)
  if (mark === undefined && looksBinary(bytes)) {
    return refuse('binary', 'The file is not text: it has control characters that no text has')
  }
  try {
    const text = new TextDecoder(mark ?? 'utf-8', { fatal: true }).decode(bytes)
    return { ok: true, text, problems: [] }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  const text = new TextDecoder(mark ?? 'windows-1252').decode(bytes)
  const at = mark === undefined ? firstBadByte(bytes) : text.indexOf('\ufffd')
  const message =
    mark === undefined
      ? `The text is not valid UTF-8 (byte ${at}); it was read as Windows-1252`
      : `The text has broken ${mark} at character ${at}; what could not be read was replaced`
  return { ok: true, text, problems: [{ code: 'encodingGuessed', message }] }
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

/** A zero byte, or more than one control character in a hundred bytes. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, SNIFFED)
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (
      byte < 0x20 &&
      byte !== 0x09 &&
      byte !== 0x0a &&
      byte !== 0x0d &&
      byte !== 0x0c &&
      byte !== 0x1b
    )
      controls++
  }
  return controls > head.length / 100
}

/** The offset of the first byte that breaks UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  // A prefix is valid, but for a character cut at its end, exactly up to the first bad byte.
  return partitionPoint(bytes.length, (k) => isValidPrefix(bytes.subarray(0, k + 1)))
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
