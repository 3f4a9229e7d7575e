import { PAIRS, type ParserModel } from './parse.ts'
import type { TaggerModel } from './tag.ts'
import type { Weights } from './weights.ts'

/** What the tagger and the parser of a language have learned. */
export interface SyntaxModel {
  readonly tagger: TaggerModel
  readonly parser: ParserModel
}

/** `VSM` and the version of the format. */
const MAGIC = 0x56534d01

/**
 * A model as bytes, little-endian: the numbers of known words, of sets of tags and of weights; known
 * words as hash and set; sets as length and tags; relations seen; and the three tables of weights.
 */
export function encodeModel({ tagger, parser }: SyntaxModel): Uint8Array {
  const sets = new Map<string, number>()
  const words = [...tagger.known]
    .sort(([a], [b]) => a - b)
    .map(([hash, tags]) => {
      const key = tags.join(' ')
      const set = sets.get(key) ?? sets.size
      sets.set(key, set)
      return [hash, set] as const
    })
  const tables = [tagger.weights, parser.moves, parser.relations]
  const head: number[] = [
    MAGIC,
    words.length,
    sets.size,
    ...tables.flatMap(({ values, mask }) => [mask, values.length]),
  ]
  for (const word of words) head.push(...word)
  for (const key of sets.keys()) {
    const tags = key.split(' ').map(Number)
    head.push(tags.length, ...tags)
  }
  head.push(...parser.seen)
  const ints = Int32Array.from(head)
  const bytes = new Uint8Array(
    ints.byteLength + tables.reduce((sum, { values }) => sum + values.length, 0),
  )
  bytes.set(new Uint8Array(ints.buffer))
  let at = ints.byteLength
  for (const { values } of tables) {
    bytes.set(new Uint8Array(Int8Array.from(values).buffer), at)
    at += values.length
  }
  return bytes
}

/**
 * The model that {@link encodeModel} wrote. The weights are views of `bytes`.
 *
 * @throws {RangeError} for bytes that are no model of this version
 */
export function decodeModel(bytes: Uint8Array): SyntaxModel {
  const ints = new Int32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4))
  if (ints[0] !== MAGIC) throw new RangeError('These bytes are no syntax model of version 1')
  let at = 1
  const read = (): number => ints[at++] as number
  const wordCount = read()
  const setCount = read()
  const shapes = [0, 1, 2].map(() => ({ mask: read(), length: read() }))
  const words = at
  at += wordCount * 2
  const sets = Array.from({ length: setCount }, () => Array.from({ length: read() }, read))
  const known = new Map<number, readonly number[]>()
  for (let k = 0; k < wordCount; k++) {
    known.set(ints[words + 2 * k] as number, sets[ints[words + 2 * k + 1] as number] ?? [])
  }
  const seen = ints.subarray(at, at + PAIRS)
  let place = (at + PAIRS) * 4
  const [weights, moves, relations] = shapes.map(({ mask, length }): Weights => {
    const values = new Int8Array(bytes.buffer, bytes.byteOffset + place, length)
    place += length
    return { values, mask }
  }) as [Weights, Weights, Weights]
  return { tagger: { weights, known }, parser: { moves, relations, seen } }
}
