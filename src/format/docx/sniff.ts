/**
 * Whether a zip file is one of Office, by the name of its first part: its list of types, its relations,
 * or a part of a text.
 */
export function looksLikeOfficeFile(head: Uint8Array): boolean {
  const [p, k, three, four] = head
  if (p !== 0x50 || k !== 0x4b || three !== 3 || four !== 4) return false
  const length = (head[26] ?? 0) | ((head[27] ?? 0) << 8)
  const name = String.fromCharCode(...head.subarray(30, 30 + Math.min(length, LONGEST_NAME)))
  return /^\/?(?:\[Content_Types\]\.xml|_rels[/\\]\.rels|(?:word|docProps|customXml)[/\\].*)$/i.test(
    name,
  )
}

/** Bytes of the names that are looked at. */
const LONGEST_NAME = 200
