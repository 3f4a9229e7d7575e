import { RELATION, RELATIONS } from './relation.ts'
import { TAGS } from './tag.ts'
import { hashFeature, scoreOf, type Weights } from './weights.ts'
import { LONGEST_SENTENCE, type WordFeatures } from './word-features.ts'

export interface ParserModel {
  readonly moves: Weights
  readonly relations: Weights
  /** For a head's tag, a word's tag and a side, the relations that were seen, as bits. */
  readonly seen: Int32Array
}

export const SHIFT = 0
/** The word on top of the stack depends on the next word. */
export const LEFT = 1
/** The word on top of the stack depends on the word below it. */
export const RIGHT = 2

/** The index of {@link ParserModel.seen} for a head, a word that depends on it, and its side. */
export function pairIndex(headTag: number, tag: number, isLeft: boolean): number {
  return (headTag * (TAGS.length + 1) + tag) * 2 + (isLeft ? 1 : 0)
}

/** How many pairs {@link pairIndex} tells apart. */
export const PAIRS: number = (TAGS.length + 1) * (TAGS.length + 1) * 2

/** The tag of the root, which stands behind the last word. */
export const ROOT_TAG: number = TAGS.length

const SIZE = LONGEST_SENTENCE + 2
const NONE = -1

/** A sentence while it is parsed: the words on the stack, the next one, and the arcs made so far. */
export class ParserState {
  readonly stack: Int32Array = new Int32Array(SIZE)
  depth = 0
  next = 0
  length = 0
  readonly heads: Int32Array = new Int32Array(SIZE)
  readonly labels: Uint8Array = new Uint8Array(SIZE)
  /** Outermost children on either side, and those attached before them. */
  readonly left1: Int32Array = new Int32Array(SIZE)
  readonly left2: Int32Array = new Int32Array(SIZE)
  readonly right1: Int32Array = new Int32Array(SIZE)
  readonly right2: Int32Array = new Int32Array(SIZE)
  /** The relations of a word's children, as bits. */
  readonly relations: Int32Array = new Int32Array(SIZE)
  readonly lefts: Uint8Array = new Uint8Array(SIZE)
  readonly rights: Uint8Array = new Uint8Array(SIZE)
  words: Int32Array = EMPTY
  readonly tags: Uint8Array = new Uint8Array(SIZE)

  begin(features: WordFeatures, tags: Uint8Array): void {
    const { length } = features
    this.length = length
    this.depth = 0
    this.next = 0
    this.words = features.word
    this.tags.set(tags.subarray(0, length))
    this.tags[length] = ROOT_TAG
    for (const array of [this.heads, this.left1, this.left2, this.right1, this.right2])
      array.fill(NONE, 0, length + 1)
    for (const array of [this.relations, this.lefts, this.rights]) array.fill(0, 0, length + 1)
  }

  get isDone(): boolean {
    return this.next === this.length && this.depth === 0
  }

  canShift(): boolean {
    return this.next < this.length
  }

  canLeft(): boolean {
    return this.depth > 0
  }

  canRight(): boolean {
    return this.depth > 1
  }

  shift(): void {
    this.stack[this.depth++] = this.next++
  }

  /** The head and the dependent that LEFT or RIGHT would join. */
  headOf(move: number): number {
    return move === LEFT ? this.next : (this.stack[this.depth - 2] as number)
  }

  attach(move: number, relation: number): void {
    const head = this.headOf(move)
    const dependent = this.stack[--this.depth] as number
    this.heads[dependent] = head
    this.labels[dependent] = relation
    this.relations[head] = (this.relations[head] as number) | (1 << relation)
    if (move === LEFT) {
      this.left2[head] = this.left1[head] as number
      this.left1[head] = dependent
      this.lefts[head] = Math.min(7, (this.lefts[head] as number) + 1)
    } else {
      this.right2[head] = this.right1[head] as number
      this.right1[head] = dependent
      this.rights[head] = Math.min(7, (this.rights[head] as number) + 1)
    }
  }
}

const EMPTY = new Int32Array(0)

export const MOVE_FEATURES = 64

/**
 * Hash what tells of the next move: the words on top of the stack and next in the sentence, their
 * tags, and what has been attached to them.
 *
 * @see Zhang & Nivre 2011, "Transition-based Dependency Parsing with Rich Non-local Features"
 */
export function readMoveFeatures(s: ParserState, hashes: Int32Array): number {
  const { stack, depth, next, length, words, tags, labels } = s
  const s0 = depth > 0 ? (stack[depth - 1] as number) : NONE
  const s1 = depth > 1 ? (stack[depth - 2] as number) : NONE
  const s2 = depth > 2 ? (stack[depth - 3] as number) : NONE
  const n0 = next
  const n1 = next + 1 < length ? next + 1 : NONE
  const n2 = next + 2 < length ? next + 2 : NONE
  const word = (i: number): number => (i < 0 ? 0 : i === length ? 3 : (words[i] as number))
  const tag = (i: number): number => (i < 0 ? 99 : (tags[i] as number))
  const label = (i: number): number => (i < 0 ? 99 : (labels[i] as number))
  const s0w = word(s0)
  const s0p = tag(s0)
  const s1w = word(s1)
  const s1p = tag(s1)
  const s2p = tag(s2)
  const n0w = word(n0)
  const n0p = tag(n0)
  const n1w = word(n1)
  const n1p = tag(n1)
  const n2p = tag(n2)
  const s0l = s0 < 0 ? NONE : (s.left1[s0] as number)
  const s0r = s0 < 0 ? NONE : (s.right1[s0] as number)
  const s0r2 = s0 < 0 ? NONE : (s.right2[s0] as number)
  const s1l = s1 < 0 ? NONE : (s.left1[s1] as number)
  const s1r = s1 < 0 ? NONE : (s.right1[s1] as number)
  const n0l = s.left1[n0] as number
  const n0l2 = n0l < 0 ? NONE : (s.left2[n0] as number)
  const s0rel = s0 < 0 ? 0 : (s.relations[s0] as number)
  const s1rel = s1 < 0 ? 0 : (s.relations[s1] as number)
  const n0rel = s.relations[n0] as number
  const distance = s0 < 0 ? 0 : Math.min(n0 - s0, 6)
  const gap = s1 < 0 ? 0 : Math.min(s0 - s1, 6)
  const s0v = s0 < 0 ? 0 : (s.lefts[s0] as number) * 8 + (s.rights[s0] as number)
  const s1v = s1 < 0 ? 0 : (s.lefts[s1] as number) * 8 + (s.rights[s1] as number)
  const n0v = s.lefts[n0] as number
  let k = 0
  hashes[k++] = hashFeature(0, s0w, s0p)
  hashes[k++] = hashFeature(1, s0p)
  hashes[k++] = hashFeature(2, s0w)
  hashes[k++] = hashFeature(3, n0w, n0p)
  hashes[k++] = hashFeature(4, n0p)
  hashes[k++] = hashFeature(5, n0w)
  hashes[k++] = hashFeature(6, n1w, n1p)
  hashes[k++] = hashFeature(7, n1p, n0p)
  hashes[k++] = hashFeature(8, s1w, s1p)
  hashes[k++] = hashFeature(9, s1p)
  hashes[k++] = hashFeature(10, s1w)
  hashes[k++] = hashFeature(11, s0w, n0w)
  hashes[k++] = hashFeature(12, s0p, n0p)
  hashes[k++] = hashFeature(13, s0w, n0p)
  hashes[k++] = hashFeature(14, s0p, n0w)
  hashes[k++] = hashFeature(15, s1w, s0w)
  hashes[k++] = hashFeature(16, s1p, s0p)
  hashes[k++] = hashFeature(17, s1w, s0p)
  hashes[k++] = hashFeature(18, s1p, s0w)
  hashes[k++] = hashFeature(19, s0p, n0p, n1p)
  hashes[k++] = hashFeature(20, s1p, s0p, n0p)
  hashes[k++] = hashFeature(21, s0w, n0p, n1p)
  hashes[k++] = hashFeature(22, s1w, s0p, n0p)
  hashes[k++] = hashFeature(23, s1p, s0w, n0p)
  hashes[k++] = hashFeature(24, s1p, s0p, n0w)
  hashes[k++] = hashFeature(25, s2p * 128 + s1p, s0p, n0p)
  hashes[k++] = hashFeature(26, n0p, n1p, n2p)
  hashes[k++] = hashFeature(27, s0p, tag(s0l) * 128 + tag(s0r), n0p)
  hashes[k++] = hashFeature(28, s0p, n0p, tag(n0l))
  hashes[k++] = hashFeature(29, s1p, tag(s1r), s0p)
  hashes[k++] = hashFeature(30, s1p, tag(s1l), s0p)
  hashes[k++] = hashFeature(31, s1p * 128 + label(s1r), s0p, n0p)
  hashes[k++] = hashFeature(32, s0p, label(s0r), n0p)
  hashes[k++] = hashFeature(33, s0w, s0rel)
  hashes[k++] = hashFeature(34, s0p, s0rel, n0p)
  hashes[k++] = hashFeature(35, s1w, s1rel, s0p)
  hashes[k++] = hashFeature(36, s1p, s1rel, s0p * 128 + n0p)
  hashes[k++] = hashFeature(37, n0p, n0rel, s0p)
  hashes[k++] = hashFeature(38, n0w, n0rel)
  hashes[k++] = hashFeature(39, s0p, distance, n0p)
  hashes[k++] = hashFeature(40, s0w, distance)
  hashes[k++] = hashFeature(41, s1p, gap, s0p)
  hashes[k++] = hashFeature(42, s0p, s0v, n0p)
  hashes[k++] = hashFeature(43, s1p, s1v, s0p)
  hashes[k++] = hashFeature(44, n0p, n0v, s0p)
  hashes[k++] = hashFeature(45, s0p, tag(s0r2), tag(s0r))
  hashes[k++] = hashFeature(46, n0p, tag(n0l), tag(n0l2))
  hashes[k++] = hashFeature(47, word(s0l), s0w)
  hashes[k++] = hashFeature(48, word(s0r), s0p, n0p)
  hashes[k++] = hashFeature(49, word(n0l), n0p, s0p)
  hashes[k++] = hashFeature(50, s0w, n1p, n0p * 128 + n2p)
  hashes[k++] = hashFeature(51, word(s2), s1p, s0p)
  hashes[k++] = hashFeature(52, s1w, n0w, s0p)
  hashes[k++] = hashFeature(53, s1p, n0p, s0rel)
  return k
}

export const RELATION_FEATURES = 32

/** Hash what tells of the relation of the word on top of the stack to the head that a move gives it. */
export function readRelationFeatures(s: ParserState, move: number, hashes: Int32Array): number {
  const { words, tags, labels, length } = s
  const head = s.headOf(move)
  const dependent = s.stack[s.depth - 1] as number
  const word = (i: number): number => (i < 0 ? 0 : i >= length ? 3 : (words[i] as number))
  const tag = (i: number): number => (i < 0 ? 99 : (tags[i] as number))
  const label = (i: number): number => (i < 0 ? 99 : (labels[i] as number))
  const side = move === LEFT ? 1 : 0
  const hw = word(head)
  const hp = tag(head) * 2 + side
  const dw = word(dependent)
  const dp = tag(dependent)
  const dl = s.left1[dependent] as number
  const dr = s.right1[dependent] as number
  const children = s.relations[dependent] as number
  const siblings = s.relations[head] as number
  const distance = Math.min(Math.abs(head - dependent), 6)
  const before = move === LEFT ? (s.left1[head] as number) : (s.right1[head] as number)
  let k = 0
  hashes[k++] = hashFeature(100, hp, dp)
  hashes[k++] = hashFeature(101, hw, dw, side)
  hashes[k++] = hashFeature(102, hw, dp, side)
  hashes[k++] = hashFeature(103, hp, dw)
  hashes[k++] = hashFeature(104, dw, side)
  hashes[k++] = hashFeature(105, hw, side)
  hashes[k++] = hashFeature(106, hp, dp, distance)
  hashes[k++] = hashFeature(107, hp, dp, children)
  hashes[k++] = hashFeature(108, hp, dp, siblings)
  hashes[k++] = hashFeature(109, hw, dp * 2 + side, siblings)
  hashes[k++] = hashFeature(110, word(dl), dp, hp)
  hashes[k++] = hashFeature(111, word(dl), dp, hw)
  hashes[k++] = hashFeature(112, tag(dl), dp, hp)
  hashes[k++] = hashFeature(113, tag(dr), dp, hp)
  hashes[k++] = hashFeature(114, hp, dp, tag(before) * 64 + label(before))
  hashes[k++] = hashFeature(115, hp, dp, tag(dependent + 1))
  hashes[k++] = hashFeature(116, hp, dp, tag(dependent - 1))
  hashes[k++] = hashFeature(117, hw, dp, children)
  hashes[k++] = hashFeature(118, dw, children, hp)
  hashes[k++] = hashFeature(119, hp, dp, tag(move === LEFT ? head - 1 : head + 1))
  hashes[k++] = hashFeature(120, hp, dp, label(dl) * 64 + label(dr))
  hashes[k++] = hashFeature(121, word(dependent - 1), dp, hp)
  return k
}

/** Make a tree of the words of a sentence: every word but one depends on another. */
export class Parser {
  readonly #model: ParserModel
  readonly #moveHashes = new Int32Array(MOVE_FEATURES)
  readonly #relationHashes = new Int32Array(RELATION_FEATURES)
  readonly state: ParserState = new ParserState()

  constructor(model: ParserModel) {
    this.#model = model
  }

  /**
   * Parse the words from left to right in at most two moves a word; the heads and relations are then
   * in `state`, a head being `length` for the root.
   *
   * @see Kuhlmann, Gómez-Rodríguez & Satta 2011 for the moves ("arc-hybrid")
   */
  parse(features: WordFeatures, tags: Uint8Array): void {
    const { state } = this
    state.begin(features, tags)
    while (!state.isDone) {
      const move = this.bestMove()
      if (move === SHIFT) state.shift()
      else state.attach(move, this.bestRelation(move))
    }
  }

  bestMove(): number {
    const { state } = this
    const { moves } = this.#model
    const hashes = this.#moveHashes
    if (!state.canLeft()) return SHIFT
    const count = readMoveFeatures(state, hashes)
    let shift = 0
    let left = 0
    let right = 0
    const { values, mask } = moves
    for (let k = 0; k < count; k++) {
      const row = ((hashes[k] as number) & mask) * 3
      shift += values[row] as number
      left += values[row + 1] as number
      right += values[row + 2] as number
    }
    let move: number = LEFT
    let best = left
    if (state.canShift() && shift > best) {
      move = SHIFT
      best = shift
    }
    // Only the root has no words behind it: what is left on the stack belongs together first.
    return state.canRight() && right > best ? RIGHT : move
  }

  bestRelation(move: number): number {
    const { state } = this
    const { relations, seen } = this.#model
    const head = state.headOf(move)
    if (head === state.length) return RELATION.root
    const dependent = state.stack[state.depth - 1] as number
    const pair = pairIndex(
      state.tags[head] as number,
      state.tags[dependent] as number,
      move === LEFT,
    )
    const allowed = seen[pair] as number
    if (allowed === 0) return RELATION.dep
    const hashes = this.#relationHashes
    const only = 31 - Math.clz32(allowed)
    if (allowed === 1 << only) return only
    const count = readRelationFeatures(state, move, hashes)
    let best: number = RELATION.dep
    let bestScore = Number.NEGATIVE_INFINITY
    for (let relation = 0; relation < RELATIONS.length; relation++) {
      if (((allowed >>> relation) & 1) === 0) continue
      const score = scoreOf(relations, hashes, count, relation)
      if (score > bestScore) {
        bestScore = score
        best = relation
      }
    }
    return best
  }
}
