import { hashFeatures } from './feature-templates.ts'
import { MOVE_ATOMS, MOVE_TEMPLATES, readMoveAtoms } from './move-features.ts'
import { LEFT, moveIndex, ParserState, pairIndex, RIGHT, SHIFT } from './parser-state.ts'
import { RELATION, RELATIONS } from './relation.ts'
import { RELATION_ATOMS, RELATION_TEMPLATES, readRelationAtoms } from './relation-features.ts'
import { bestOutcome, type Weights } from './weights.ts'
import type { WordFeatures } from './word-features.ts'

/** What the parser has learned. */
export interface ParserModel {
  readonly moves: MoveWeights
  readonly relations: Weights
  /** For a head's tag, a word's tag and a side, the relations that were seen, as bits. */
  readonly seen: Int32Array
  /** For the tags of the top of the stack and of the next word, the move that is always right, or -1. */
  readonly only: Int32Array
}

/**
 * How much more a feature speaks for LEFT, and for RIGHT, than for SHIFT. Both stand in one number, the
 * first in its upper 16 bits, so that one addition adds both.
 */
export interface MoveWeights {
  readonly values: Int32Array
  /** One less than their number, a power of two. */
  readonly mask: number
}

/** What {@link MoveWeights} hold of one feature. */
export function packMoves(left: number, right: number): number {
  return left * 65536 + right
}

/** Make a tree of the words of a sentence: every word but one depends on another. */
export class Parser {
  readonly #model: ParserModel
  readonly #moveAtoms = new Int32Array(MOVE_ATOMS)
  readonly #moveHashes = new Int32Array(MOVE_TEMPLATES.count)
  readonly #relationAtoms = new Int32Array(RELATION_ATOMS)
  readonly #relationHashes = new Int32Array(RELATION_TEMPLATES.count)
  readonly #scores = new Int32Array(RELATIONS.length)
  readonly #sets: readonly Uint8Array[]
  readonly state: ParserState = new ParserState()

  constructor(model: ParserModel) {
    this.#model = model
    this.#sets = Array.from(model.seen, relationsOf)
  }

  /**
   * Parse the words from left to right in at most two moves a word; the heads and relations are then
   * in `state`.
   *
   * @see Kuhlmann, Gómez-Rodríguez & Satta 2011 for the moves ("arc-hybrid")
   */
  parse(features: WordFeatures, tags: Uint8Array): void {
    const { state } = this
    state.begin(features, tags)
    while (!state.isDone) {
      const move = this.#bestMove()
      if (move === SHIFT) state.shift()
      else state.attach(move, this.#bestRelation(move))
    }
  }

  #bestMove(): number {
    const { state } = this
    const only = onlyMove(state, this.#model.only)
    if (only >= 0) return only
    const hashes = this.#moveHashes
    readMoveAtoms(state, this.#moveAtoms)
    hashFeatures(MOVE_TEMPLATES, this.#moveAtoms, hashes)
    const { values, mask } = this.#model.moves
    let sum = 0
    for (let k = 0; k < hashes.length; k++) {
      sum = (sum + (values[(hashes[k] as number) & mask] as number)) | 0
    }
    const right = (sum << 16) >> 16
    const left = (sum - right) >> 16
    if (state.canRight() && right > left && (right > 0 || !state.canShift())) return RIGHT
    return left >= 0 || !state.canShift() ? LEFT : SHIFT
  }

  #bestRelation(move: number): number {
    const { state } = this
    const { relations } = this.#model
    const head = state.headOf(move)
    if (head === state.root) return RELATION.root
    const pair = pairIndex(
      state.tags[head] as number,
      state.tags[state.onStack(0)] as number,
      move === LEFT,
    )
    const set = this.#sets[pair] as Uint8Array
    if (set.length === 1) return set[0] as number
    readRelationAtoms(state, move, this.#relationAtoms)
    hashFeatures(RELATION_TEMPLATES, this.#relationAtoms, this.#relationHashes)
    return bestOutcome(relations, this.#relationHashes, set, this.#scores)
  }
}

/** The move that needs no choice, or -1. */
export function onlyMove(state: ParserState, only: Int32Array): number {
  if (state.depth === 0) return SHIFT
  if (!state.canLeft()) return RIGHT
  const move = only[
    moveIndex(state.tags[state.onStack(0)] as number, state.tags[state.next] as number)
  ] as number
  return (move === SHIFT && state.canShift()) || move === LEFT ? move : -1
}

/** The relations that a set of bits stands for; never none. */
export function relationsOf(bits: number): Uint8Array {
  const numbers: number[] = []
  for (let k = 0; k < RELATIONS.length; k++) if (((bits >>> k) & 1) === 1) numbers.push(k)
  return Uint8Array.from(numbers.length === 0 ? [RELATION.dep] : numbers)
}
