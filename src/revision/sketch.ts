import type { Document } from '../document/document.ts'
import { type Tokens, tokenize } from '../text/token.ts'

/** Words of the shingles that the texts of two events are compared by. */
const SHINGLE_LENGTH = 3

/**
 * How many hashes a sketch has at most. The error of a resemblance estimated from it is the square
 * root of r (1 - r) / 128: at most 0.045.
 */
const SKETCH_LENGTH = 128

/**
 * A sketch of a document: the 128 smallest hashes of its shingles of three words, ascending; fewer
 * when the text has fewer. Two sketches tell how much two texts share, without the texts.
 *
 * Takes one pass over the words, which whoever has them already hands in. The array owns its memory.
 *
 * @see A. Z. Broder, "On the resemblance and containment of documents", 1997, section 3.
 */
export function sketchOf(document: Document, words: WordIds = readBody(document)): Uint32Array {
  return smallestShingles(words, SKETCH_LENGTH)
}

type WordIds = Pick<Tokens, 'ids' | 'count'>

/**
 * The share of shingles that two documents have in common of those that either has, estimated from
 * their sketches: 0 for nothing in common, 1 for the same words. Two empty sketches resemble each
 * other in nothing.
 */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  // Broder's theorem 1: the smallest hashes of the union are a fair sample of it.
  const most = Math.min(Math.max(a.length, b.length), SKETCH_LENGTH)
  let [i, j, seen, shared] = [0, 0, 0, 0]
  while (seen < most && (i < a.length || j < b.length)) {
    const left = a[i] ?? Number.POSITIVE_INFINITY
    const right = b[j] ?? Number.POSITIVE_INFINITY
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
    seen++
  }
  return seen === 0 ? 0 : shared / seen
}

/** The words a document is compared by: its own, without the page around them. */
export function readBody({ text, blocks, body }: Document): Tokens {
  const spans = body.flatMap((index) => blocks[index]?.span ?? [])
  return tokenize(text, spans.length > 0 ? spans : undefined)
}

/** The shingles of three words of a text, as a set of hashes. */
export function shinglesOf(tokens: Tokens): Set<number> {
  const shingles = new Set<number>()
  for (let i = 0; i + SHINGLE_LENGTH <= tokens.count; i++) {
    shingles.add(hashShingle(tokens.ids, i))
  }
  return shingles
}

/** The `most` smallest hashes of the shingles of a text, each once, ascending. */
function smallestShingles({ ids, count }: WordIds, most: number): Uint32Array {
  const kept = new Uint32Array(8 * most)
  let held = 0
  let limit = 2 ** 32
  for (let i = 0; i + SHINGLE_LENGTH <= count; i++) {
    const hash = hashShingle(ids, i)
    if (hash >= limit) continue
    kept[held++] = hash
    if (held < kept.length) continue
    held = keepSmallest(kept, held, most)
    if (held === most) limit = kept[most - 1] as number
  }
  return kept.slice(0, keepSmallest(kept, held, most))
}

/** Sort the first `held` hashes, drop those there twice, and say how many of the smallest are left. */
function keepSmallest(hashes: Uint32Array, held: number, most: number): number {
  hashes.subarray(0, held).sort()
  let left = 0
  for (let i = 0; i < held && left < most; i++) {
    if (i === 0 || hashes[i] !== hashes[left - 1]) hashes[left++] = hashes[i] as number
  }
  return left
}

/** A hash whose every bit depends on every word, since the smallest of many are compared. */
function hashShingle(ids: Uint32Array, start: number): number {
  let hash = 0
  for (let k = 0; k < SHINGLE_LENGTH; k++) {
    hash = Math.imul(hash ^ (ids[start + k] as number), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
