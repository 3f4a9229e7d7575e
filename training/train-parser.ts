import { hashFeatures } from '../src/syntax/feature-templates.ts'
import { MOVE_ATOMS, MOVE_TEMPLATES, readMoveAtoms } from '../src/syntax/move-features.ts'
import { onlyMove, relationsOf } from '../src/syntax/parse.ts'
import {
  LEFT,
  MOVE_PAIRS,
  moveIndex,
  PAIRS,
  ParserState,
  pairIndex,
  RIGHT,
  SHIFT,
} from '../src/syntax/parser-state.ts'
import { RELATION, RELATIONS } from '../src/syntax/relation.ts'
import {
  RELATION_ATOMS,
  RELATION_TEMPLATES,
  readRelationAtoms,
} from '../src/syntax/relation-features.ts'
import { bestOutcome } from '../src/syntax/weights.ts'
import { FIRST } from '../src/syntax/word-features.ts'
import { AveragedWeights, Shuffler } from './averaged-weights.ts'
import { type Example, UNTOLD, UNTOLD_HEAD } from './examples.ts'

const MOVE_PLACES = 2 ** 20
const RELATION_PLACES = 2 ** 20
/** The part of the arcs between two tags that a relation must have to be one of theirs. */
const LEAST_SEEN = 0.005
/** How often a move must be right between two tags for no other to be tried there. */
const ALWAYS = 0.995
/** Moves between two tags that show whether one is always right. */
const LEAST_MOVES = 50
/** How often what people annotated is read for once that a taught sentence is. */
const TIMES_READ = 2
/** How often, after the first round, the parser follows its own choice although it is wrong. */
const EXPLORED = 0.9
/** How much better than all wrong moves a right one must score for nothing to be learned. */
const MARGIN = 10
/** The same for relations, which have more features. */
const RELATION_MARGIN = 20

export interface TrainedParser {
  /** How much each place speaks for LEFT, and then for RIGHT, more than for SHIFT. */
  readonly moves: Float32Array
  readonly moveMask: number
  readonly relations: Float32Array
  readonly relationMask: number
  readonly seen: Int32Array
  readonly only: Int32Array
}

/**
 * An averaged perceptron that is trained with a dynamic oracle.
 *
 * The tags of the sentences are those that the parser will see, right or wrong. `read` were annotated by
 * people; of `taught`, whose trees are another parser's, only the heads are learned.
 *
 * @see Goldberg & Nivre 2013, "Training Deterministic Parsers with Non-Deterministic Oracles"
 */
export function trainParser(
  read: readonly Example[],
  taught: readonly Example[],
  rounds: number,
  seed: number,
): TrainedParser {
  // Arcs that cross cannot be made.
  const own = read.filter(isProjective)
  const others = taught.filter(isProjective)
  const sentences = [...Array.from({ length: TIMES_READ }, () => own).flat(), ...others]
  console.log(
    `${own.length} of ${read.length} sentences without crossing arcs, and ${others.length} of ${taught.length} taught ones`,
  )
  const seen = seenRelations(read)
  const only = onlyMoves(own)
  const shuffler = new Shuffler(seed)
  const moves = new MoveLearner(shuffler, only)
  const relations = new RelationLearner(seen)
  const state = new ParserState()
  for (let round = 0; round < rounds; round++) {
    shuffler.shuffle(sentences)
    for (const { features, heads, relations: labels, tags } of sentences) {
      state.begin(features, tags)
      while (!state.isDone) {
        const move = moves.learn(state, heads, round > 0)
        if (move === SHIFT) state.shift()
        else state.attach(move, relations.learn(state, move, heads, labels))
      }
    }
    console.log(`parser, round ${round + 1}: ${moves.takeShare()} % of moves`)
  }
  return {
    moves: differences(moves.weights.averages()),
    moveMask: moves.weights.mask,
    relations: relations.weights.averages(),
    relationMask: relations.weights.mask,
    seen,
    only,
  }
}

/** Learns which move to make. */
class MoveLearner {
  readonly weights: AveragedWeights = new AveragedWeights(MOVE_PLACES, 0, 3)
  readonly #shuffler: Shuffler
  readonly #only: Int32Array
  readonly #atoms = new Int32Array(MOVE_ATOMS)
  readonly #hashes = new Int32Array(MOVE_TEMPLATES.count)
  readonly #scores = [0, 0, 0]
  readonly #costs = [0, 0, 0]
  #right = 0
  #all = 0

  constructor(shuffler: Shuffler, only: Int32Array) {
    this.#shuffler = shuffler
    this.#only = only
  }

  /** Choose the next move, and learn when a wrong one scores too well; the move to go on with. */
  learn(state: ParserState, heads: Int32Array, explores: boolean): number {
    const only = onlyMove(state, this.#only)
    if (only >= 0) return only
    const weights = this.weights
    const hashes = this.#hashes
    const scores = this.#scores
    const costs = this.#costs
    readMoveAtoms(state, this.#atoms)
    hashFeatures(MOVE_TEMPLATES, this.#atoms, hashes)
    scoreMoves(weights, hashes, scores)
    costMoves(state, heads, costs)
    const least = Math.min(...costs)
    const move = bestOf(scores, costs, Number.MAX_VALUE)
    const truth = bestOf(scores, costs, least)
    const wrong = bestWrong(scores, costs, least)
    const isRight = (costs[move] as number) <= least
    weights.step++
    this.#all++
    if (isRight) this.#right++
    if (wrong < 0 || (scores[truth] as number) - (scores[wrong] as number) > MARGIN) return move
    for (const hash of hashes) {
      const row = (hash & weights.mask) * 3
      weights.add(row + truth, 1)
      weights.add(row + wrong, -1)
    }
    return isRight || (explores && this.#shuffler.next() <= EXPLORED) ? move : truth
  }

  /** The share of right choices since this was last asked, in percent. */
  takeShare(): string {
    const share = ((100 * this.#right) / this.#all).toFixed(2)
    this.#right = 0
    this.#all = 0
    return share
  }
}

/** Learns which relation an arc is. */
class RelationLearner {
  readonly weights: AveragedWeights = new AveragedWeights(RELATION_PLACES, RELATIONS.length)
  readonly #sets: readonly Uint8Array[]
  readonly #atoms = new Int32Array(RELATION_ATOMS)
  readonly #hashes = new Int32Array(RELATION_TEMPLATES.count)
  readonly #scores = new Float32Array(RELATIONS.length)

  constructor(seen: Int32Array) {
    this.#sets = Array.from(seen, relationsOf)
  }

  /** Choose the relation of the arc that a move makes, and learn from it where the arc is right. */
  learn(state: ParserState, move: number, heads: Int32Array, labels: Uint8Array): number {
    const { tags } = state
    const dependent = state.onStack(0)
    const head = state.headOf(move)
    if (head === state.root) return RELATION.root
    const pair = pairIndex(tags[head] as number, tags[dependent] as number, move === LEFT)
    const allowed = this.#sets[pair] as Uint8Array
    if (allowed.length === 1) return allowed[0] as number
    const { weights } = this
    const hashes = this.#hashes
    readRelationAtoms(state, move, this.#atoms)
    hashFeatures(RELATION_TEMPLATES, this.#atoms, hashes)
    const scores = this.#scores
    const relation = bestOutcome(weights, hashes, allowed, scores)
    if (head !== heads[dependent]) return relation
    const truth = labels[dependent] as number
    if (truth === UNTOLD) return relation
    weights.step++
    const right = allowed.indexOf(truth)
    if (right < 0) return relation
    let wrong = right === 0 ? 1 : 0
    for (let k = 0; k < allowed.length; k++)
      if (k !== right && (scores[k] as number) > (scores[wrong] as number)) wrong = k
    if ((scores[right] as number) - (scores[wrong] as number) > RELATION_MARGIN) return relation
    for (const hash of hashes) {
      const place = hash & weights.mask
      weights.add(place + truth, 1)
      weights.add(place + (allowed[wrong] as number), -1)
    }
    return truth
  }
}

/** For two tags the move that is nearly always right, by the states that lead to the gold trees. */
function onlyMoves(examples: readonly Example[]): Int32Array {
  const all = new Int32Array(MOVE_PAIRS)
  const right = new Int32Array(MOVE_PAIRS * 3)
  const state = new ParserState()
  const costs = [0, 0, 0]
  for (const { features, heads, tags } of examples) {
    state.begin(features, tags)
    while (!state.isDone) {
      if (state.depth === 0) {
        state.shift()
        continue
      }
      costMoves(state, heads, costs)
      const least = Math.min(...costs)
      const pair = moveIndex(
        state.tags[state.onStack(0)] as number,
        state.tags[state.next] as number,
      )
      all[pair] = (all[pair] as number) + 1
      let taken = SHIFT
      for (const move of [SHIFT, RIGHT, LEFT]) {
        if ((costs[move] as number) > least) continue
        const at = pair * 3 + move
        right[at] = (right[at] as number) + 1
        taken = move
      }
      if (taken === SHIFT) state.shift()
      else state.attach(taken, RELATION.dep)
    }
  }
  return all.map((count, pair) => {
    if (count < LEAST_MOVES) return -1
    const move = [SHIFT, LEFT].find((one) => (right[pair * 3 + one] as number) >= count * ALWAYS)
    return move ?? -1
  })
}

/** A parser whose scores are the sums of those of two, which were trained on the same examples. */
export function addParser(a: TrainedParser, b: TrainedParser): TrainedParser {
  return {
    ...a,
    moves: a.moves.map((weight, k) => weight + (b.moves[k] as number)),
    relations: a.relations.map((weight, k) => weight + (b.relations[k] as number)),
  }
}

function scoreMoves({ values, mask }: AveragedWeights, hashes: Int32Array, scores: number[]): void {
  let shift = 0
  let left = 0
  let right = 0
  for (let f = 0; f < hashes.length; f++) {
    const row = ((hashes[f] as number) & mask) * 3
    shift += values[row] as number
    left += values[row + 1] as number
    right += values[row + 2] as number
  }
  scores[SHIFT] = shift
  scores[LEFT] = left
  scores[RIGHT] = right
}

/** The move with the best score of those that cost no more than `most`. */
function bestOf(scores: readonly number[], costs: readonly number[], most: number): number {
  let best = -1
  for (let move = 0; move < 3; move++) {
    if ((costs[move] as number) > most) continue
    if (best < 0 || (scores[move] as number) > (scores[best] as number)) best = move
  }
  return best
}

/** The move with the best score of those that cost more than need be; -1 when there is none. */
function bestWrong(scores: readonly number[], costs: readonly number[], least: number): number {
  let best = -1
  for (let move = 0; move < 3; move++) {
    const cost = costs[move] as number
    if (cost <= least || cost === Number.POSITIVE_INFINITY) continue
    if (best < 0 || (scores[move] as number) > (scores[best] as number)) best = move
  }
  return best
}

/** How many arcs of the gold tree can no longer be made after each move; a head that nobody told costs none. */
function costMoves(s: ParserState, heads: Int32Array, costs: number[]): void {
  const { depth, next, root } = s
  const s0 = s.onStack(0)
  const s1 = s.onStack(1)
  costs[SHIFT] = Number.POSITIVE_INFINITY
  costs[RIGHT] = Number.POSITIVE_INFINITY
  if (s.canShift()) {
    let lost = 0
    const head = heads[next] as number
    for (let k = 0; k < depth; k++) {
      const word = s.onStack(k)
      if (heads[word] === next) lost++
      if (k > 0 && head === word) lost++
    }
    costs[SHIFT] = lost
  }
  let lost = 0
  for (let word = next; word < root; word++) if (heads[word] === s0) lost++
  const head = heads[s0] as number
  costs[LEFT] = !s.canLeft()
    ? Number.POSITIVE_INFINITY
    : lost + (head === s1 && s.canRight() ? 1 : 0) + (head > next ? 1 : 0)
  if (s.canRight()) costs[RIGHT] = lost + (head >= next ? 1 : 0)
}

function isProjective({ heads, features: { length } }: Example): boolean {
  for (let a = FIRST; a < FIRST + length; a++) {
    if (heads[a] === UNTOLD_HEAD) continue
    const low = Math.min(a, heads[a] as number)
    const high = Math.max(a, heads[a] as number)
    for (let b = low + 1; b < high; b++) {
      const head = heads[b] as number
      if (head !== UNTOLD_HEAD && (head < low || head > high)) return false
    }
  }
  return true
}

function seenRelations(examples: readonly Example[]): Int32Array {
  const counts = new Map<number, number>()
  for (const { heads, relations, features, tags } of examples) {
    const root = FIRST + features.length
    for (let at = FIRST; at < root; at++) {
      const head = heads[at] as number
      if (head === root) continue
      const pair = pairIndex(tags[head] as number, tags[at] as number, head > at)
      const key = pair * 32 + (relations[at] as number)
      counts.set(key, (counts.get(key) ?? 0) + 1)
      counts.set(-1 - pair, (counts.get(-1 - pair) ?? 0) + 1)
    }
  }
  const seen = new Int32Array(PAIRS)
  for (const [key, count] of counts) {
    const pair = key >> 5
    // What is rarer is an error of the tags more often than not.
    if (key >= 0 && count >= (counts.get(-1 - pair) as number) * LEAST_SEEN)
      seen[pair] = (seen[pair] as number) | (1 << (key & 31))
  }
  return seen
}

function differences(rows: Float32Array): Float32Array {
  const pairs = new Float32Array((rows.length / 3) * 2)
  for (let k = 0; k < rows.length / 3; k++) {
    pairs[2 * k] = (rows[3 * k + 1] as number) - (rows[3 * k] as number)
    pairs[2 * k + 1] = (rows[3 * k + 2] as number) - (rows[3 * k] as number)
  }
  return pairs
}
