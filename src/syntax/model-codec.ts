import { type ParserModel, packMoves } from './parse.ts'
import { MOVE_PAIRS, PAIRS } from './parser-state.ts'
import type { TaggerModel } from './tagger.ts'
import { type TagSet, WordDictionary } from './word-dictionary.ts'

/** What the tagger and the parser of a language have learned. */
export interface SyntaxModel {
  readonly tagger: TaggerModel
  readonly parser: ParserModel
}

/** A model as it is kept: weights are levels, whose squares are the weights. */
export interface StoredModel {
  readonly words: ReadonlyMap<number, number>
  readonly sets: readonly TagSet[]
  readonly seen: Int32Array
  readonly only: Int32Array
  /** Weights of the tagger, of moves (two in a row), and of relations. */
  readonly tables: readonly [StoredTable, StoredTable, StoredTable]
}

/** Weights as they are kept; `mask` is one less than the number of features, a power of two. */
export interface StoredTable {
  readonly mask: number
  readonly levels: Int8Array
}

/** `VSM` and the version of the format. */
const MAGIC = 0x56534d03

/**
 * A model as bytes, little-endian: the numbers of known words, of sets of tags and of weights; known
 * words as hash and set; sets as length, whether closed, and tags; relations seen, moves that need no choice; and the tables.
 */
export function encodeModel({ words, sets, seen, only, tables }: StoredModel): Uint8Array {
  const head: number[] = [MAGIC, words.size, sets.length]
  for (const { mask, levels } of tables) head.push(mask, levels.length)
  for (const [word, set] of [...words].sort(([a], [b]) => a - b)) head.push(word, set)
  for (const { tags, isClosed } of sets) head.push(tags.length, isClosed ? 1 : 0, ...tags)
  head.push(...seen, ...only)
  const ints = Int32Array.from(head)
  const size = tables.reduce((sum, { levels }) => sum + levels.length, ints.byteLength)
  const bytes = new Uint8Array(size)
  bytes.set(new Uint8Array(ints.buffer))
  let at = ints.byteLength
  for (const { levels } of tables) {
    bytes.set(new Uint8Array(levels.buffer, levels.byteOffset, levels.length), at)
    at += levels.length
  }
  return bytes
}

/**
 * The model of which {@link encodeModel} wrote `bytes`.
 *
 * @throws {RangeError} for bytes that are no model of this version
 */
export function decodeModel(bytes: Uint8Array): SyntaxModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const read = (): number => {
    if (at + 4 > bytes.length) throw new RangeError(`The syntax model ends early, at byte ${at}`)
    const value = view.getInt32(at, true)
    at += 4
    return value
  }
  if (bytes.length < 4 || read() !== MAGIC)
    throw new RangeError('These bytes are no syntax model of version 3')
  const wordCount = read()
  const setCount = read()
  const shapes = [0, 1, 2].map(() => ({ mask: read(), length: read() }))
  const words = new Map<number, number>()
  for (let k = 0; k < wordCount; k++) words.set(read(), read())
  const sets = Array.from({ length: setCount }, (): TagSet => {
    const length = read()
    const isClosed = read() === 1
    return { tags: Uint8Array.from({ length }, read), isClosed }
  })
  const seen = Int32Array.from({ length: PAIRS }, read)
  const only = Int32Array.from({ length: MOVE_PAIRS }, read)
  const rest = shapes.reduce((sum, { length }) => sum + length, at)
  if (rest !== bytes.length)
    throw new RangeError(`The syntax model has ${bytes.length} bytes instead of ${rest}`)
  const [tagger, moves, relations] = shapes.map(({ mask, length }) => {
    const levels = new Int8Array(bytes.buffer, bytes.byteOffset + at, length)
    at += length
    return { mask, levels }
  }) as [StoredTable, StoredTable, StoredTable]
  return {
    tagger: { dictionary: new WordDictionary(words, sets), weights: toWeights(tagger) },
    parser: { moves: toMoves(moves), relations: toWeights(relations), seen, only },
  }
}

function toWeights({ mask, levels }: StoredTable): { values: Int16Array; mask: number } {
  const values = new Int16Array(levels.length)
  for (let k = 0; k < values.length; k++) {
    const level = levels[k] as number
    values[k] = level < 0 ? -2 * level * level : 2 * level * level
  }
  return { mask, values }
}

function toMoves({ mask, levels }: StoredTable): { values: Int32Array; mask: number } {
  const values = new Int32Array(mask + 1)
  for (let k = 0; k <= mask; k++)
    values[k] = packMoves(
      moveWeight(levels[2 * k] as number),
      moveWeight(levels[2 * k + 1] as number),
    )
  return { values, mask }
}

/** The sum of the weights of all features of a state must not need more than 16 bits. */
function moveWeight(level: number): number {
  const size = Math.floor((level * level) / 36 + 0.5)
  return level < 0 ? -size : size
}
