import { isFiniteTag, START_TAG, TAG, TAGS } from './tag.ts'
import { BEHIND, FIRST, PLACES, type WordFeatures } from './word-features.ts'

/** The next word goes on the stack. */
export const SHIFT = 0
/** The word on top of the stack depends on the next word. */
export const LEFT = 1
/** The word on top of the stack depends on the word below it. */
export const RIGHT = 2

/** Tags of what is no word, beside {@link START_TAG}: nothing, the root, and what is behind it. */
const NO_TAG: number = TAGS.length
const ROOT_TAG: number = TAGS.length + 2
const END_TAG: number = TAGS.length + 3
const TAG_COUNT: number = TAGS.length + 4

const NO_LABEL = 63

/**
 * A sentence while it is parsed: the words on the stack, the next one, and the arcs made so far.
 * Words are known by their places; place 0 is no word, and the root stands behind the last one.
 */
export class ParserState {
  /** The stack begins at 3, so that what lies below it is no word. */
  readonly stack: Int32Array = new Int32Array(PLACES + 3)
  depth = 0
  next: number = FIRST
  root: number = FIRST
  readonly heads: Int32Array = new Int32Array(PLACES)
  readonly labels: Uint8Array = new Uint8Array(PLACES)
  /** Outermost children on either side, and those attached before them. */
  readonly left1: Int32Array = new Int32Array(PLACES)
  readonly left2: Int32Array = new Int32Array(PLACES)
  readonly right1: Int32Array = new Int32Array(PLACES)
  readonly right2: Int32Array = new Int32Array(PLACES)
  /** The relations of a word's children, as bits, and the numbers of its children. */
  readonly relations: Int32Array = new Int32Array(PLACES)
  readonly lefts: Uint8Array = new Uint8Array(PLACES)
  readonly rights: Uint8Array = new Uint8Array(PLACES)
  /** Where a word and all that depends on it begin and end. */
  readonly starts: Int32Array = new Int32Array(PLACES)
  readonly ends: Int32Array = new Int32Array(PLACES)
  words: Int32Array = EMPTY
  readonly tags: Uint8Array = new Uint8Array(PLACES)
  /** How many commas, verbs that can bear a clause, and conjunctions stand before a place. */
  readonly commas: Uint8Array = new Uint8Array(PLACES)
  readonly verbs: Uint8Array = new Uint8Array(PLACES)
  readonly joints: Uint8Array = new Uint8Array(PLACES)
  /** What lies ahead of a place: the tag of the next finite verb, and whether a comma comes before it. */
  readonly ahead: Uint8Array = new Uint8Array(PLACES)

  begin(features: WordFeatures, tags: Uint8Array): void {
    const { length, common } = features
    const root = FIRST + length
    const end = root + BEHIND
    this.root = root
    this.depth = 0
    this.next = FIRST
    this.words = common
    const own = this.tags
    own.set(tags.subarray(FIRST, root), FIRST)
    own[0] = NO_TAG
    own[1] = START_TAG
    own[root] = ROOT_TAG
    for (let k = root + 1; k < end; k++) own[k] = END_TAG
    this.heads.fill(0, 0, end)
    this.labels.fill(NO_LABEL, 0, end)
    this.left1.fill(0, 0, end)
    this.left2.fill(0, 0, end)
    this.right1.fill(0, 0, end)
    this.right2.fill(0, 0, end)
    this.relations.fill(0, 0, end)
    this.lefts.fill(0, 0, end)
    this.rights.fill(0, 0, end)
    let commas = 0
    let verbs = 0
    let joints = 0
    for (let k = 0; k < end; k++) {
      this.starts[k] = k
      this.ends[k] = k + 1
      this.commas[k] = commas
      this.verbs[k] = verbs
      this.joints[k] = joints
      const tag = own[k] as number
      if (tag === TAG[','] || tag === TAG[':'] || tag === TAG['(']) commas++
      else if (isFiniteTag(tag)) verbs++
      else if (tag === TAG.CC) joints++
    }
    let ahead = END_TAG * 2
    for (let k = end - 1; k >= 0; k--) {
      const tag = own[k] as number
      if (isFiniteTag(tag)) ahead = tag * 2
      else if (tag === TAG[',']) ahead |= 1
      this.ahead[k] = ahead
    }
  }

  get isDone(): boolean {
    return this.next === this.root && this.depth === 0
  }

  canShift(): boolean {
    return this.next < this.root
  }

  canLeft(): boolean {
    // One word depends on the root: what is left on the stack belongs together first.
    return this.depth === 1 || (this.depth > 1 && this.next < this.root)
  }

  canRight(): boolean {
    return this.depth > 1
  }

  /** The word `k` below the top of the stack; 0 where there is none. */
  onStack(k: number): number {
    return this.stack[this.depth + 2 - k] as number
  }

  shift(): void {
    this.stack[this.depth + 3] = this.next++
    this.depth++
  }

  /** The word that the top of the stack would depend on by LEFT or RIGHT. */
  headOf(move: number): number {
    return move === LEFT ? this.next : (this.stack[this.depth + 1] as number)
  }

  attach(move: number, relation: number): void {
    const head = this.headOf(move)
    const dependent = this.stack[this.depth + 2] as number
    this.depth--
    this.heads[dependent] = head
    this.labels[dependent] = relation
    this.relations[head] = (this.relations[head] as number) | (1 << relation)
    // The children of a side are attached from the inside out.
    if (move === LEFT) {
      this.starts[head] = this.starts[dependent] as number
      this.left2[head] = this.left1[head] as number
      this.left1[head] = dependent
      this.lefts[head] = Math.min(7, (this.lefts[head] as number) + 1)
    } else {
      this.ends[head] = this.ends[dependent] as number
      this.right2[head] = this.right1[head] as number
      this.right1[head] = dependent
      this.rights[head] = Math.min(7, (this.rights[head] as number) + 1)
    }
  }
}

const EMPTY = new Int32Array(0)

/** Where a model keeps the only move for the tags of the top of the stack and of the next word. */
export function moveIndex(topTag: number, nextTag: number): number {
  return topTag * TAG_COUNT + nextTag
}

/** How many pairs {@link moveIndex} tells apart. */
export const MOVE_PAIRS: number = TAG_COUNT * TAG_COUNT

/** Where a model keeps the relations seen for a head, a word that depends on it, and its side. */
export function pairIndex(headTag: number, tag: number, isLeft: boolean): number {
  return (headTag * TAG_COUNT + tag) * 2 + (isLeft ? 1 : 0)
}

/** How many pairs {@link pairIndex} tells apart. */
export const PAIRS: number = TAG_COUNT * TAG_COUNT * 2
