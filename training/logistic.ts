import { Shuffler } from './averaged-weights.ts'
import { linearText } from './linear-text.ts'

/** A case to learn from: its features, and which outcome is right. */
export interface Case {
  readonly features: readonly string[]
  readonly outcome: string
  /** Cases of one group are never split between learning and testing: a document. */
  readonly group: string
  /** How much the case counts; 1 unless told. */
  readonly weight?: number
}

/** How a model is learned. */
export interface LogisticOptions {
  /** How much large weights cost. Default 1: a feature needs several cases to say much. */
  readonly penalty?: number
  /** Rounds over all cases. Default 40. */
  readonly rounds?: number
  /** A feature that is in fewer groups is not learned, because it tells one text and not the language. Default 2. */
  readonly leastGroups?: number
}

/**
 * Learn a model for `LinearModel`, written as its text.
 *
 * Multinomial logistic regression with a quadratic penalty, by AdaGrad; the same cases give the same text.
 *
 * @throws {RangeError} If the outcome of a case is not among `outcomes`.
 * @see Duchi, Hazan and Singer 2011, "Adaptive Subgradient Methods", figure 1
 */
export function trainLogistic(
  cases: readonly Case[],
  outcomes: readonly string[],
  { penalty = 1, rounds = 40, leastGroups = 2 }: LogisticOptions = {},
): string {
  const width = outcomes.length
  const places = placesOf(cases, leastGroups)
  const seen = cases.map(({ features, outcome, weight = 1 }) => ({
    at: features.flatMap((feature) => places.get(feature) ?? []),
    right: placeOf(outcome, outcomes),
    weight,
  }))
  const weights = new Float64Array(places.size * width)
  const squares = new Float64Array(places.size * width).fill(1e-6)
  const shuffler = new Shuffler(1)
  const order = seen.map((_, k) => k)
  // A rare feature pays as much as a frequent one, as the quadratic penalty has it, but when it is met.
  const counts = new Float64Array(places.size)
  for (const { at } of seen) for (const place of at) counts[place] = (counts[place] as number) + 1
  const decays = counts.map((count) => penalty / count)
  for (let round = 0; round < rounds; round++) {
    shuffler.shuffle(order)
    for (const k of order) {
      const { at, right, weight } = seen[k] as (typeof seen)[number]
      const shares = sharesOf(at, weights, width)
      for (const place of at) {
        const decay = decays[place] as number
        for (let o = 0; o < width; o++) {
          const w = place * width + o
          const error = weight * ((shares[o] as number) - (o === right ? 1 : 0))
          const slope = error + decay * (weights[w] as number)
          squares[w] = (squares[w] as number) + slope * slope
          weights[w] = (weights[w] as number) - (STEP * slope) / Math.sqrt(squares[w] as number)
        }
      }
    }
  }
  const rows = [...places].map(
    ([feature, place]) => [feature, weights.subarray(place * width, (place + 1) * width)] as const,
  )
  return linearText(outcomes, rows)
}

function placeOf(outcome: string, outcomes: readonly string[]): number {
  const place = outcomes.indexOf(outcome)
  if (place < 0)
    throw new RangeError(`Invalid outcome "${outcome}", expected ${outcomes.join(', ')}`)
  return place
}

/** The learning rate. */
const STEP = 0.2

function placesOf(cases: readonly Case[], leastGroups: number): ReadonlyMap<string, number> {
  const groups = new Map<string, Set<string>>()
  for (const { features, group } of cases)
    for (const feature of features) {
      const known = groups.get(feature) ?? new Set()
      groups.set(feature, known.add(group))
    }
  const frequent = [...groups].filter(([, { size }]) => size >= leastGroups).map(([name]) => name)
  return new Map(frequent.sort().map((name, k) => [name, k]))
}

function sharesOf(at: readonly number[], weights: Float64Array, width: number): number[] {
  const sums = new Array<number>(width).fill(0)
  for (const place of at)
    for (let o = 0; o < width; o++)
      sums[o] = (sums[o] as number) + (weights[place * width + o] as number)
  const most = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - most))
  const all = odds.reduce((sum, odd) => sum + odd, 0)
  return odds.map((odd) => odd / all)
}
