import {
  CLAUSE_WIDTH,
  type ClausePlaces,
  type DirectionWeights,
  GATES_WIDTH,
  HIDDEN_WIDTH,
  INPUT_WIDTH,
  multiplyAdd,
  type NetSentence,
  type NetWeights,
  nextState,
  STATE_WIDTH,
  TAG_WIDTH,
  WORD_WIDTH,
} from '../src/ledger/commitment/clause-net.ts'
import { Shuffler } from './averaged-weights.ts'

/** A clause to learn from. */
export interface ClauseCase extends ClausePlaces {
  /** Signs of whether it binds, and of its type. */
  readonly binding: readonly string[]
  readonly type: readonly string[]
  /** A type, `none`, or `undefined` where nobody can tell. */
  readonly label: string | undefined
}

/** A sentence with its clauses; sentences of one group are of one text. */
export interface SentenceCase extends NetSentence {
  readonly group: string
  readonly clauses: readonly ClauseCase[]
}

/** A net, and the weights of signs that are added to what it tells. */
export interface LearnedClauses {
  readonly net: NetWeights
  readonly binding: ReadonlyMap<string, number>
  /** For each sign a weight for each type. */
  readonly type: ReadonlyMap<string, Float32Array>
}

/** Sentences after which the weights change. */
const BATCH = 32
/** How far a weight moves in a step, at most: those of the net, of words, and of signs. */
const STEP = 0.002
const WORD_STEP = 0.0005
const SIGN_STEP = 0.004
/** What a step takes of a weight itself, in steps. */
const DECAY = 0.01
const SIGN_DECAY = 0.03
/** The share of numbers left out at random, so that none is relied on. */
const LEFT_OUT = 0.4
/** In how many texts a sign must be, and how often a word. */
const LEAST_GROUPS = 4
const LEAST_WORDS = 8
/** The part of all steps in which they get longer; they get shorter ever after. */
const RISE = 0.3
const LONGEST_GRADIENT = 1
const SPREAD = 0.1

/**
 * Learn a net and the weights of signs together, so that each tells what the other does not.
 *
 * Gradients go back through all words of a sentence; the steps are those of Adam, with a decay that does
 * not depend on them. The same cases give the same weights. All cases are gone over `rounds` times.
 *
 * @see Kingma and Ba 2015, "Adam", algorithm 1; Loshchilov and Hutter 2019, "Decoupled Weight Decay
 * Regularization", algorithm 2
 */
export function learnClauses(
  cases: readonly SentenceCase[],
  types: readonly string[],
  rounds: number,
): LearnedClauses {
  return new Learner(cases, types).learn(rounds)
}

/** Numbers that are learned, with the slopes of the cases seen since the last step. */
class Parameters {
  readonly values: Float32Array
  readonly slopes: Float32Array
  readonly #means: Float32Array
  readonly #squares: Float32Array
  readonly #step: number
  readonly #decay: number

  constructor(values: Float32Array, step = STEP, decay = DECAY) {
    this.values = values
    this.slopes = new Float32Array(values.length)
    this.#means = new Float32Array(values.length)
    this.#squares = new Float32Array(values.length)
    this.#step = step
    this.#decay = decay
  }

  squaredLength(): number {
    let sum = 0
    for (const slope of this.slopes) sum += slope * slope
    return sum
  }

  /** Moves against the slopes, which are forgotten. */
  move(scale: number, share: number, time: number): void {
    const { values, slopes } = this
    const means = this.#means
    const squares = this.#squares
    const step = this.#step * share
    const kept = 1 - step * this.#decay
    const meanShare = 1 - MEAN_KEPT ** time
    const squareShare = 1 - SQUARE_KEPT ** time
    for (let k = 0; k < values.length; k++) {
      const slope = (slopes[k] as number) * scale
      const mean = MEAN_KEPT * (means[k] as number) + (1 - MEAN_KEPT) * slope
      const square = SQUARE_KEPT * (squares[k] as number) + (1 - SQUARE_KEPT) * slope * slope
      means[k] = mean
      squares[k] = square
      const moved = (step * (mean / meanShare)) / (Math.sqrt(square / squareShare) + 1e-8)
      values[k] = kept * (values[k] as number) - moved
    }
    slopes.fill(0)
  }
}

const MEAN_KEPT = 0.9
const SQUARE_KEPT = 0.999

/** What one direction learns. */
interface Direction {
  readonly input: Parameters
  readonly state: Parameters
  readonly bias: Parameters
}

/** What happened in one direction at each word, to go back through it. */
interface Trace {
  readonly gates: Float32Array
  readonly fromState: Float32Array
  readonly before: Float32Array
}

interface Ids {
  readonly words: Int32Array
  readonly tags: Int32Array
  readonly clauses: readonly (ClausePlaces & {
    readonly binding: Int32Array
    readonly type: Int32Array
    /** 0 for none, else one more than the place of the type. */
    readonly label: number
  })[]
}

class Learner {
  readonly #types: readonly string[]
  readonly #shuffler = new Shuffler(5)
  readonly #words: readonly string[]
  readonly #tags: readonly string[]
  readonly #signs: readonly string[]
  readonly #typeSigns: readonly string[]
  readonly #sentences: readonly Ids[]
  readonly #wordVectors: Parameters
  readonly #tagVectors: Parameters
  readonly #directions: readonly [Direction, Direction]
  readonly #hidden: Parameters
  readonly #hiddenBias: Parameters
  readonly #out: Parameters
  readonly #outBias: Parameters
  readonly #binding: Parameters
  readonly #type: Parameters
  readonly #all: readonly Parameters[]

  constructor(cases: readonly SentenceCase[], types: readonly string[]) {
    this.#types = types
    const wordCounts = new Map<string, number>()
    for (const { words } of cases)
      for (const word of words) wordCounts.set(word, (wordCounts.get(word) ?? 0) + 1)
    this.#words = [
      '',
      ...[...wordCounts].flatMap(([word, n]) => (n >= LEAST_WORDS ? [word] : [])).sort(),
    ]
    this.#tags = ['', ...[...new Set(cases.flatMap(({ tags }) => tags))].sort()]
    this.#signs = frequentSigns(cases, ({ binding }) => binding)
    this.#typeSigns = frequentSigns(cases, ({ type, label }) =>
      label === undefined || label === 'none' ? [] : type,
    )
    this.#sentences = this.#idsOf(cases)
    const outcomes = 1 + types.length
    this.#wordVectors = new Parameters(
      this.#random(this.#words.length * WORD_WIDTH, SPREAD),
      WORD_STEP,
      0,
    )
    this.#tagVectors = new Parameters(this.#random(this.#tags.length * TAG_WIDTH, 1))
    const direction = (): Direction => ({
      input: new Parameters(this.#random(GATES_WIDTH * INPUT_WIDTH, 1 / Math.sqrt(STATE_WIDTH))),
      state: new Parameters(this.#random(GATES_WIDTH * STATE_WIDTH, 1 / Math.sqrt(STATE_WIDTH))),
      bias: new Parameters(new Float32Array(GATES_WIDTH)),
    })
    this.#directions = [direction(), direction()]
    this.#hidden = new Parameters(
      this.#random(HIDDEN_WIDTH * CLAUSE_WIDTH, 1 / Math.sqrt(CLAUSE_WIDTH)),
    )
    this.#hiddenBias = new Parameters(new Float32Array(HIDDEN_WIDTH))
    this.#out = new Parameters(this.#random(outcomes * HIDDEN_WIDTH, 1 / Math.sqrt(HIDDEN_WIDTH)))
    this.#outBias = new Parameters(new Float32Array(outcomes))
    this.#binding = new Parameters(new Float32Array(this.#signs.length), SIGN_STEP, SIGN_DECAY)
    this.#type = new Parameters(
      new Float32Array(this.#typeSigns.length * types.length),
      SIGN_STEP,
      SIGN_DECAY,
    )
    this.#all = [
      this.#wordVectors,
      this.#tagVectors,
      ...this.#directions.flatMap(({ input, state, bias }) => [input, state, bias]),
      this.#hidden,
      this.#hiddenBias,
      this.#out,
      this.#outBias,
      this.#binding,
      this.#type,
    ]
  }

  learn(rounds: number): LearnedClauses {
    const order = this.#sentences.map((_, k) => k)
    const steps = rounds * Math.ceil(order.length / BATCH)
    let step = 0
    for (let round = 0; round < rounds; round++) {
      this.#shuffler.shuffle(order)
      for (let from = 0; from < order.length; from += BATCH) {
        let labelled = 0
        for (const k of order.slice(from, from + BATCH))
          labelled += this.#see(this.#sentences[k] as Ids)
        step++
        if (labelled > 0) this.#move(1 / labelled, shareOfStep(step / steps), step)
      }
    }
    return this.#learned()
  }

  #move(scale: number, share: number, time: number): void {
    const length = scale * Math.sqrt(this.#all.reduce((sum, one) => sum + one.squaredLength(), 0))
    const fitting = length > LONGEST_GRADIENT ? (scale * LONGEST_GRADIENT) / length : scale
    for (const one of this.#all) one.move(fitting, share, time)
  }

  /** Adds the slopes of a sentence, and gives the number of its clauses that have a label. */
  #see({ words, tags, clauses }: Ids): number {
    const length = words.length
    const inputs = new Float32Array(length * INPUT_WIDTH)
    const masks = this.#mask(length * WORD_WIDTH)
    for (let k = 0; k < length; k++) {
      const word = (words[k] as number) * WORD_WIDTH
      for (let n = 0; n < WORD_WIDTH; n++)
        inputs[k * INPUT_WIDTH + n] =
          (this.#wordVectors.values[word + n] as number) * (masks[k * WORD_WIDTH + n] as number)
      const tag = (tags[k] as number) * TAG_WIDTH
      for (let n = 0; n < TAG_WIDTH; n++)
        inputs[k * INPUT_WIDTH + WORD_WIDTH + n] = this.#tagVectors.values[tag + n] as number
    }
    const states = new Float32Array(length * 2 * STATE_WIDTH)
    const traces = this.#directions.map((direction, side) =>
      readWords(direction, side, inputs, states),
    )
    const slopes = new Float32Array(states.length)
    let labelled = 0
    for (const clause of clauses) {
      this.#judge(clause, states, slopes)
      labelled++
    }
    const inputSlopes = new Float32Array(inputs.length)
    for (const [side, direction] of this.#directions.entries())
      goBack(direction, side, traces[side] as Trace, inputs, slopes, inputSlopes)
    for (let k = 0; k < length; k++) {
      const word = (words[k] as number) * WORD_WIDTH
      for (let n = 0; n < WORD_WIDTH; n++)
        this.#wordVectors.slopes[word + n] =
          (this.#wordVectors.slopes[word + n] as number) +
          (inputSlopes[k * INPUT_WIDTH + n] as number) * (masks[k * WORD_WIDTH + n] as number)
      const tag = (tags[k] as number) * TAG_WIDTH
      for (let n = 0; n < TAG_WIDTH; n++)
        this.#tagVectors.slopes[tag + n] =
          (this.#tagVectors.slopes[tag + n] as number) +
          (inputSlopes[k * INPUT_WIDTH + WORD_WIDTH + n] as number)
    }
    return labelled
  }

  /** Tells the outcomes of a clause, and adds the slopes of how far they are from its label. */
  #judge(clause: Ids['clauses'][number], states: Float32Array, slopes: Float32Array): void {
    const width = 2 * STATE_WIDTH
    const places = new Int32Array(CLAUSE_WIDTH)
    for (const [k, place] of [clause.verb, clause.cue, clause.governor].entries())
      for (let n = 0; n < width; n++) places[k * width + n] = place * width + n
    strongestPlaces(states, clause.start, clause.end, places.subarray(3 * width, 4 * width))
    strongestPlaces(states, 0, states.length / width, places.subarray(4 * width))
    const mask = this.#mask(CLAUSE_WIDTH)
    const known = new Float32Array(CLAUSE_WIDTH)
    for (let k = 0; k < CLAUSE_WIDTH; k++)
      known[k] = (states[places[k] as number] as number) * (mask[k] as number)
    const middle = multiplyAdd(
      this.#hidden.values,
      CLAUSE_WIDTH,
      0,
      known,
      this.#hiddenBias.values.slice(),
    )
    const middleMask = this.#mask(HIDDEN_WIDTH)
    for (let k = 0; k < HIDDEN_WIDTH; k++)
      middle[k] = Math.max(0, middle[k] as number) * (middleMask[k] as number)
    const sums = multiplyAdd(
      this.#out.values,
      HIDDEN_WIDTH,
      0,
      middle,
      this.#outBias.values.slice(),
    )
    const outSlopes = this.#outSlopes(clause, sums)
    const middleSlopes = new Float32Array(HIDDEN_WIDTH)
    addOuter(this.#out.slopes, HIDDEN_WIDTH, outSlopes, middle)
    addInto(this.#outBias.slopes, outSlopes)
    addTransposed(this.#out.values, HIDDEN_WIDTH, outSlopes, middleSlopes)
    for (let k = 0; k < HIDDEN_WIDTH; k++)
      middleSlopes[k] =
        (middle[k] as number) > 0 ? (middleSlopes[k] as number) * (middleMask[k] as number) : 0
    const knownSlopes = new Float32Array(CLAUSE_WIDTH)
    addOuter(this.#hidden.slopes, CLAUSE_WIDTH, middleSlopes, known)
    addInto(this.#hiddenBias.slopes, middleSlopes)
    addTransposed(this.#hidden.values, CLAUSE_WIDTH, middleSlopes, knownSlopes)
    for (let k = 0; k < CLAUSE_WIDTH; k++) {
      const place = places[k] as number
      slopes[place] = (slopes[place] as number) + (knownSlopes[k] as number) * (mask[k] as number)
    }
  }

  /** The slopes of the outcomes: of whether it binds, and, if it does, of each type. */
  #outSlopes({ binding, type, label }: Ids['clauses'][number], sums: Float32Array): Float32Array {
    const slopes = new Float32Array(sums.length)
    let sum = sums[0] as number
    for (const sign of binding) sum += this.#binding.values[sign] as number
    const slope = 1 / (1 + Math.exp(-sum)) - (label > 0 ? 1 : 0)
    slopes[0] = slope
    for (const sign of binding)
      this.#binding.slopes[sign] = (this.#binding.slopes[sign] as number) + slope
    if (label === 0) return slopes
    const width = this.#types.length
    const ofTypes = sums.slice(1)
    for (const sign of type)
      for (let k = 0; k < width; k++)
        ofTypes[k] = (ofTypes[k] as number) + (this.#type.values[sign * width + k] as number)
    const most = Math.max(...ofTypes)
    const odds = ofTypes.map((one) => Math.exp(one - most))
    const all = odds.reduce((total, odd) => total + odd, 0)
    for (let k = 0; k < width; k++)
      slopes[1 + k] = (odds[k] as number) / all - (k === label - 1 ? 1 : 0)
    for (const sign of type)
      for (let k = 0; k < width; k++)
        this.#type.slopes[sign * width + k] =
          (this.#type.slopes[sign * width + k] as number) + (slopes[1 + k] as number)
    return slopes
  }

  #learned(): LearnedClauses {
    const width = this.#types.length
    const directions = this.#directions.map(
      ({ input, state, bias }): DirectionWeights => ({
        input: input.values,
        state: state.values,
        bias: bias.values,
      }),
    ) as [DirectionWeights, DirectionWeights]
    return {
      net: {
        words: this.#words,
        tags: this.#tags,
        wordVectors: this.#wordVectors.values,
        tagVectors: this.#tagVectors.values,
        directions,
        hidden: this.#hidden.values,
        hiddenBias: this.#hiddenBias.values,
        out: this.#out.values,
        outBias: this.#outBias.values,
      },
      binding: new Map(this.#signs.map((sign, k) => [sign, this.#binding.values[k] as number])),
      type: new Map(
        this.#typeSigns.map((sign, k) => [
          sign,
          this.#type.values.slice(k * width, (k + 1) * width),
        ]),
      ),
    }
  }

  #idsOf(cases: readonly SentenceCase[]): Ids[] {
    const words = placesOf(this.#words)
    const tags = placesOf(this.#tags)
    const signs = placesOf(this.#signs)
    const typeSigns = placesOf(this.#typeSigns)
    return cases.flatMap((one) => {
      const clauses = one.clauses.flatMap((clause) => {
        if (clause.label === undefined) return []
        return {
          ...clause,
          binding: Int32Array.from(clause.binding.flatMap((sign) => signs.get(sign) ?? [])),
          type: Int32Array.from(clause.type.flatMap((sign) => typeSigns.get(sign) ?? [])),
          label: 1 + this.#types.indexOf(clause.label),
        }
      })
      if (clauses.length === 0) return []
      return {
        words: Int32Array.from(one.words, (word) => words.get(word) ?? 0),
        tags: Int32Array.from(one.tags, (tag) => tags.get(tag) ?? 0),
        clauses,
      }
    })
  }

  /** Numbers between minus and plus `most`. */
  #random(length: number, most: number): Float32Array {
    return Float32Array.from({ length }, () => most * (2 * this.#shuffler.next() - 1))
  }

  /** For each number nothing, if it is left out, or else so much that the sum stays the same. */
  #mask(length: number): Float32Array {
    const kept = 1 / (1 - LEFT_OUT)
    const mask = new Float32Array(length)
    for (let k = 0; k < length; k++) mask[k] = this.#shuffler.next() < LEFT_OUT ? 0 : kept
    return mask
  }
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, k) => [name, k]))
}

function frequentSigns(
  cases: readonly SentenceCase[],
  signsOf: (clause: ClauseCase) => readonly string[],
): string[] {
  const groups = new Map<string, Set<string>>()
  for (const { clauses, group } of cases)
    for (const clause of clauses)
      for (const sign of signsOf(clause)) {
        const known = groups.get(sign)
        if (known === undefined) groups.set(sign, new Set([group]))
        else known.add(group)
      }
  return [...groups].flatMap(([sign, { size }]) => (size >= LEAST_GROUPS ? [sign] : [])).sort()
}

/** The length of a step, from 0 to 1, when a part of all steps is done. */
function shareOfStep(done: number): number {
  if (done < RISE) return 0.04 + (0.96 * done) / RISE
  return (1 + Math.cos((Math.PI * (done - RISE)) / (1 - RISE))) / 2
}

/** Reads a sentence in one direction, as `ClauseNet` does, and keeps what is needed to go back. */
function readWords(
  { input, state, bias }: Direction,
  side: number,
  inputs: Float32Array,
  states: Float32Array,
): Trace {
  const length = inputs.length / INPUT_WIDTH
  const trace: Trace = {
    gates: new Float32Array(length * GATES_WIDTH),
    fromState: new Float32Array(length * GATES_WIDTH),
    before: new Float32Array(length * STATE_WIDTH),
  }
  const now = new Float32Array(STATE_WIDTH)
  for (let k = 0; k < length; k++) {
    const at = side === 0 ? k : length - 1 - k
    const gates = trace.gates.subarray(at * GATES_WIDTH, (at + 1) * GATES_WIDTH)
    const fromState = trace.fromState.subarray(at * GATES_WIDTH, (at + 1) * GATES_WIDTH)
    gates.set(bias.values)
    const word = inputs.subarray(at * INPUT_WIDTH, (at + 1) * INPUT_WIDTH)
    multiplyAdd(input.values, INPUT_WIDTH, 0, word, gates)
    multiplyAdd(state.values, STATE_WIDTH, 0, now, fromState)
    trace.before.set(now, at * STATE_WIDTH)
    nextState(gates, fromState, now)
    states.set(now, at * 2 * STATE_WIDTH + side * STATE_WIDTH)
  }
  return trace
}

/** Goes back through a sentence from the slopes of its states to those of what was learned and of its words. */
function goBack(
  { input, state, bias }: Direction,
  side: number,
  trace: Trace,
  inputs: Float32Array,
  slopes: Float32Array,
  inputSlopes: Float32Array,
): void {
  const length = inputs.length / INPUT_WIDTH
  let carried = new Float32Array(STATE_WIDTH)
  const gateSlopes = new Float32Array(GATES_WIDTH)
  const fromSlopes = new Float32Array(GATES_WIDTH)
  for (let k = length - 1; k >= 0; k--) {
    const at = side === 0 ? k : length - 1 - k
    const gates = trace.gates.subarray(at * GATES_WIDTH, (at + 1) * GATES_WIDTH)
    const fromState = trace.fromState.subarray(at * GATES_WIDTH, (at + 1) * GATES_WIDTH)
    const before = trace.before.subarray(at * STATE_WIDTH, (at + 1) * STATE_WIDTH)
    const earlier = new Float32Array(STATE_WIDTH)
    for (let n = 0; n < STATE_WIDTH; n++) {
      const slope =
        (carried[n] as number) + (slopes[at * 2 * STATE_WIDTH + side * STATE_WIDTH + n] as number)
      const counts = gates[n] as number
      const kept = gates[STATE_WIDTH + n] as number
      const news = gates[2 * STATE_WIDTH + n] as number
      const ofNews = slope * (1 - kept) * (1 - news * news)
      const ofCounts = ofNews * (fromState[2 * STATE_WIDTH + n] as number) * counts * (1 - counts)
      const ofKept = slope * ((before[n] as number) - news) * kept * (1 - kept)
      earlier[n] = slope * kept
      gateSlopes[n] = ofCounts
      gateSlopes[STATE_WIDTH + n] = ofKept
      gateSlopes[2 * STATE_WIDTH + n] = ofNews
      fromSlopes[n] = ofCounts
      fromSlopes[STATE_WIDTH + n] = ofKept
      fromSlopes[2 * STATE_WIDTH + n] = ofNews * counts
    }
    addTransposed(state.values, STATE_WIDTH, fromSlopes, earlier)
    addOuter(state.slopes, STATE_WIDTH, fromSlopes, before)
    const word = at * INPUT_WIDTH
    addOuter(input.slopes, INPUT_WIDTH, gateSlopes, inputs.subarray(word, word + INPUT_WIDTH))
    addInto(bias.slopes, gateSlopes)
    addTransposed(
      input.values,
      INPUT_WIDTH,
      gateSlopes,
      inputSlopes.subarray(word, word + INPUT_WIDTH),
    )
    carried = earlier
  }
}

/** The places of the largest of each number of the states of some words. */
function strongestPlaces(
  states: Float32Array,
  start: number,
  end: number,
  places: Int32Array,
): void {
  const width = places.length
  for (let n = 0; n < width; n++) {
    let best = start * width + n
    for (let k = start + 1; k < end && k * width < states.length; k++)
      if ((states[k * width + n] as number) > (states[best] as number)) best = k * width + n
    places[n] = best
  }
}

/** Adds to a matrix the product of each of `rows` with each of `columns`. */
function addOuter(
  matrix: Float32Array,
  width: number,
  rows: Float32Array,
  columns: Float32Array,
): void {
  for (let row = 0; row < rows.length; row++) {
    const factor = rows[row] as number
    if (factor === 0) continue
    const start = row * width
    for (let k = 0; k < width; k += 4) {
      const at = start + k
      matrix[at] = (matrix[at] as number) + factor * (columns[k] as number)
      matrix[at + 1] = (matrix[at + 1] as number) + factor * (columns[k + 1] as number)
      matrix[at + 2] = (matrix[at + 2] as number) + factor * (columns[k + 2] as number)
      matrix[at + 3] = (matrix[at + 3] as number) + factor * (columns[k + 3] as number)
    }
  }
}

/** Adds to `sums` each row of a matrix as often as `rows` tells. */
function addTransposed(
  matrix: Float32Array,
  width: number,
  rows: Float32Array,
  sums: Float32Array,
): void {
  for (let row = 0; row < rows.length; row++) {
    const factor = rows[row] as number
    if (factor === 0) continue
    const start = row * width
    for (let k = 0; k < width; k += 4) {
      const at = start + k
      sums[k] = (sums[k] as number) + factor * (matrix[at] as number)
      sums[k + 1] = (sums[k + 1] as number) + factor * (matrix[at + 1] as number)
      sums[k + 2] = (sums[k + 2] as number) + factor * (matrix[at + 2] as number)
      sums[k + 3] = (sums[k + 3] as number) + factor * (matrix[at + 3] as number)
    }
  }
}

function addInto(sums: Float32Array, values: Float32Array): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (values[k] as number)
}
