import { peekGzip } from './gzip-peek.ts'

/** What bytes are packed in; `undefined` when they are what they are. */
export type Packing = 'gzip' | 'zstd' | 'zip' | 'tar' | 'warc'

/** Bytes at the beginning that tell how a file is packed. */
export const SNIFFED_BYTES = 512

/** How a file is packed, by its first bytes, whatever it is called. */
export function sniffPacking(head: Uint8Array): Packing | undefined {
  const [a, b, c, d] = head
  // A web archive is compressed record by record, and unpacked so.
  if (a === 0x1f && b === 0x8b && c === 0x08) return isWarc(peekGzip(head)) ? 'warc' : 'gzip'
  if (isWarc(head)) return 'warc'
  if (isZstd(head)) return 'zstd'
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) {
    return isDocument(head) ? undefined : 'zip'
  }
  return isTar(head) ? 'tar' : undefined
}

/** Whether bytes begin as the first record of a web archive does. */
function isWarc(head: Uint8Array): boolean {
  return /^WARC\/\d\.\d\r?\n/.test(String.fromCharCode(...head.subarray(0, 10)))
}

/** Whether bytes begin as a frame of Zstandard does, one that holds something or one to skip. */
export function isZstd(head: Uint8Array): boolean {
  const [a, b, c, d] = head
  const isFrame = a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd
  const isSkipped = a !== undefined && a >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18
  return isFrame || isSkipped
}

/** Whether a zip file is one document, as Word, OpenOffice and e-books keep them, by its first file. */
function isDocument(head: Uint8Array): boolean {
  const length = (head[26] ?? 0) | ((head[27] ?? 0) << 8)
  const name = String.fromCharCode(...head.subarray(30, 30 + Math.min(length, LONGEST_PART)))
  return DOCUMENT_PART.test(name)
}

const DOCUMENT_PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|mimetype|(?:word|xl|ppt|docProps|customXml)\/.*\.(?:xml|rels))$/
const LONGEST_PART = 200

/**
 * Whether a block is the header of a tar entry: the sum of its bytes stands in it. The mark `ustar`
 * would do for most, but old ones have none.
 */
function isTar(block: Uint8Array): boolean {
  if (block.length < SNIFFED_BYTES || block[0] === 0) return false
  return isTarHeader(block)
}

/** Whether the sum that a tar header gives of itself holds, the field of the sum counted as spaces. */
export function isTarHeader(block: Uint8Array): boolean {
  const field = String.fromCharCode(...block.subarray(SUM_START, SUM_END))
  const stated = /^[ 0]*([0-7]+)[\0 ]/.exec(field)?.[1]
  if (stated === undefined) return false
  let sum = SPACE * (SUM_END - SUM_START)
  for (let k = 0; k < block.length; k++) if (k < SUM_START || k >= SUM_END) sum += block[k] ?? 0
  return sum === Number.parseInt(stated, 8)
}

const SUM_START = 148
const SUM_END = 156
const SPACE = 0x20
