import {
  LEFT,
  MOVE_FEATURES,
  PAIRS,
  Parser,
  type ParserModel,
  type ParserState,
  pairIndex,
  RELATION_FEATURES,
  RIGHT,
  readMoveFeatures,
  readRelationFeatures,
  SHIFT,
} from '../src/syntax/parse.ts'
import { placeOf } from '../src/syntax/weights.ts'
import { AveragedWeights, Shuffler } from './averaged-weights.ts'
import type { Example } from './train-english-syntax.ts'

const MOVE_ROWS = 2 ** 20
const RELATION_ROWS = 2 ** 19
/** How often, after the first round, the parser follows its own choice although it is wrong. */
const EXPLORED = 0.9

export interface TrainedParser {
  model(): ParserModel
}

/**
 * An averaged perceptron that is trained with a dynamic oracle.
 *
 * @see Goldberg & Nivre 2013, "Training Deterministic Parsers with Non-Deterministic Oracles"
 */
export function trainParser(
  examples: readonly Example[],
  tagged: readonly Uint8Array[],
  rounds: number,
): TrainedParser {
  const moves = new AveragedWeights(MOVE_ROWS, 3)
  const relations = new AveragedWeights(RELATION_ROWS, 1)
  const seen = seenRelations(examples, tagged)
  const parser = new Parser({ moves, relations, seen })
  const { state } = parser
  const shuffler = new Shuffler(54321)
  const order = examples.flatMap((example, k) => (isProjective(example.heads) ? [k] : []))
  console.log(`${order.length} of ${examples.length} sentences without crossing arcs`)
  const moveHashes = new Int32Array(MOVE_FEATURES)
  const relationHashes = new Int32Array(RELATION_FEATURES)
  for (let round = 0; round < rounds; round++) {
    shuffler.shuffle(order)
    let right = 0
    let all = 0
    for (const k of order) {
      const { features, heads, relations: labels } = examples[k] as Example
      state.begin(features, tagged[k] as Uint8Array)
      while (!state.isDone) {
        const best = bestOfCosts(state, heads)
        let move = parser.bestMove()
        moves.step++
        all++
        if (best.includes(move)) right++
        else {
          const count = readMoveFeatures(state, moveHashes)
          const truth = bestScored(moves, moveHashes, count, best)
          for (let f = 0; f < count; f++) {
            const row = ((moveHashes[f] as number) & moves.mask) * 3
            moves.add(row + truth, 1)
            moves.add(row + move, -1)
          }
          if (round === 0 || shuffler.next() > EXPLORED) move = truth
        }
        if (move === SHIFT) {
          state.shift()
          continue
        }
        const dependent = state.stack[state.depth - 1] as number
        let relation = parser.bestRelation(move)
        if (state.headOf(move) === heads[dependent]) {
          const truth = labels[dependent] as number
          relations.step++
          if (relation !== truth) {
            const count = readRelationFeatures(state, move, relationHashes)
            for (let f = 0; f < count; f++) {
              relations.add(placeOf(relationHashes[f] as number, truth, relations.mask), 1)
              relations.add(placeOf(relationHashes[f] as number, relation, relations.mask), -1)
            }
            relation = truth
          }
        }
        state.attach(move, relation)
      }
    }
    console.log(`parser, round ${round + 1}: ${((100 * right) / all).toFixed(2)} % of moves`)
  }
  return {
    model: () => ({
      moves: { values: moves.quantized(), mask: moves.mask },
      relations: { values: relations.quantized(), mask: relations.mask },
      seen,
    }),
  }
}

function bestScored(
  weights: AveragedWeights,
  hashes: Int32Array,
  count: number,
  moves: readonly number[],
): number {
  let best = moves[0] as number
  let bestScore = Number.NEGATIVE_INFINITY
  for (const move of moves) {
    let score = 0
    for (let f = 0; f < count; f++)
      score += weights.values[((hashes[f] as number) & weights.mask) * 3 + move] as number
    if (score > bestScore) {
      bestScore = score
      best = move
    }
  }
  return best
}

/** The moves after which the most arcs of the gold tree can still be made. */
function bestOfCosts(s: ParserState, heads: readonly number[]): number[] {
  const { stack, depth, next, length } = s
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1
  let shiftCost = Number.POSITIVE_INFINITY
  let leftCost = Number.POSITIVE_INFINITY
  let rightCost = Number.POSITIVE_INFINITY
  if (s.canShift()) {
    shiftCost = 0
    const head = heads[next] as number
    for (let k = 0; k < depth; k++) {
      const word = stack[k] as number
      if (heads[word] === next) shiftCost++
      if (k < depth - 1 && head === word) shiftCost++
    }
  }
  if (s0 >= 0) {
    let lost = 0
    for (let word = next; word < length; word++) if (heads[word] === s0) lost++
    const head = heads[s0] as number
    leftCost = lost + (head === s1 && s1 >= 0 ? 1 : 0) + (head > next ? 1 : 0)
    if (s1 >= 0) rightCost = lost + (head >= next ? 1 : 0)
  }
  const least = Math.min(shiftCost, leftCost, rightCost)
  const best: number[] = []
  if (shiftCost === least) best.push(SHIFT)
  if (leftCost === least) best.push(LEFT)
  if (rightCost === least) best.push(RIGHT)
  return best
}

function isProjective(heads: readonly number[]): boolean {
  for (let a = 0; a < heads.length; a++) {
    const low = Math.min(a, heads[a] as number)
    const high = Math.max(a, heads[a] as number)
    for (let b = low + 1; b < high; b++) {
      const head = heads[b] as number
      if (head < low || head > high) return false
    }
  }
  return true
}

function seenRelations(examples: readonly Example[], tagged: readonly Uint8Array[]): Int32Array {
  const seen = new Int32Array(PAIRS)
  for (const [k, { heads, relations }] of examples.entries()) {
    const tags = tagged[k] as Uint8Array
    for (const [at, head] of heads.entries()) {
      if (head === heads.length) continue
      const pair = pairIndex(tags[head] as number, tags[at] as number, head > at)
      seen[pair] = (seen[pair] as number) | (1 << (relations[at] as number))
    }
  }
  return seen
}
