import {
  CASE_WIDTH,
  type DirectionWeights,
  GATES_WIDTH,
  HIDDEN_WIDTH,
  INPUT_WIDTH,
  multiplyAdd,
  type NetPlaces,
  type NetSentence,
  type NetWeights,
  STATE_WIDTH,
  TAG_WIDTH,
  WORD_WIDTH,
} from '../../src/ledger/model/sentence-net.ts'
import { Shuffler } from '../averaged-weights.ts'
import { addInto, addOuter, addTransposed } from './matrix.ts'
import { Parameters } from './parameters.ts'
import { type Direction, goBack, readWords, type Trace } from './recurrent.ts'

/** A case to learn from: whether some words tell something, and if so, as what. */
export interface NetCase extends NetPlaces {
  /** Signs of whether they tell it, and of as what. */
  readonly telling: readonly string[]
  readonly kinds: readonly string[]
  /**
   * As what they tell it, and how likely: what is left up to 1 is that they tell nothing. `undefined` where
   * nobody can say.
   */
  readonly shares: Readonly<Record<string, number>> | undefined
}

/** A sentence with its cases; sentences of one group are of one text. */
export interface SentenceCases extends NetSentence {
  readonly group: string
  readonly cases: readonly NetCase[]
}

/** A net, and the weights of signs that are added to what it tells. */
export interface LearnedNet {
  readonly net: NetWeights
  readonly telling: ReadonlyMap<string, number>
  /** For each sign a weight for each outcome. */
  readonly kinds: ReadonlyMap<string, Float32Array>
}

/** Sentences after which the weights change. */
const BATCH = 32
/** How far the vector of a word moves in a step, at most, and how far the weight of a sign. */
const WORD_STEP = 0.0005
const SIGN_STEP = 0.004
/** What a step takes of the weight of a sign itself, in steps. */
const SIGN_DECAY = 0.03
/** The share of numbers left out at random, so that none is relied on. */
const LEFT_OUT = 0.4
/** In how many texts a sign must be, and how often a word. */
const LEAST_GROUPS = 4
/** How likely a case must tell something for its signs to tell as what. */
const LEAST_SHARE = 0.5
const LEAST_WORDS = 8
/** The part of all steps in which they get longer; they get shorter ever after. */
const RISE = 0.3
const LONGEST_GRADIENT = 1
const SPREAD = 0.1

/**
 * Learn a net and the weights of signs together, so that each tells what the other does not.
 *
 * Gradients go back through all words of a sentence. The same sentences give the same weights. All are
 * gone over `rounds` times. A case that tells something tells it as one of `outcomes`.
 */
export function learnSentenceNet(
  sentences: readonly SentenceCases[],
  outcomes: readonly string[],
  rounds: number,
): LearnedNet {
  return new Learner(sentences, outcomes).learn(rounds)
}

/** A sentence with its words and signs by their places. */
interface Ids {
  readonly words: Int32Array
  readonly tags: Int32Array
  readonly cases: readonly (NetPlaces & {
    readonly telling: Int32Array
    readonly kinds: Int32Array
    /** How likely something is told. */
    readonly share: number
    /** How likely each outcome is, of what is told; nothing where nothing is. */
    readonly outcomes: Float32Array | undefined
  })[]
}

class Learner {
  readonly #outcomes: readonly string[]
  readonly #shuffler = new Shuffler(5)
  readonly #words: readonly string[]
  readonly #tags: readonly string[]
  readonly #signs: readonly string[]
  readonly #kindSigns: readonly string[]
  readonly #sentences: readonly Ids[]
  readonly #wordVectors: Parameters
  readonly #tagVectors: Parameters
  readonly #directions: readonly [Direction, Direction]
  readonly #hidden: Parameters
  readonly #hiddenBias: Parameters
  readonly #out: Parameters
  readonly #outBias: Parameters
  readonly #telling: Parameters
  readonly #kinds: Parameters
  readonly #all: readonly Parameters[]

  constructor(sentences: readonly SentenceCases[], outcomes: readonly string[]) {
    this.#outcomes = outcomes
    const wordCounts = new Map<string, number>()
    for (const { words } of sentences)
      for (const word of words) wordCounts.set(word, (wordCounts.get(word) ?? 0) + 1)
    this.#words = [
      '',
      ...[...wordCounts].flatMap(([word, n]) => (n >= LEAST_WORDS ? [word] : [])).sort(),
    ]
    this.#tags = ['', ...[...new Set(sentences.flatMap(({ tags }) => tags))].sort()]
    this.#signs = frequentSigns(sentences, ({ telling }) => telling)
    this.#kindSigns = frequentSigns(sentences, ({ kinds, shares }) =>
      sumOf(shares) >= LEAST_SHARE ? kinds : [],
    )
    this.#sentences = this.#idsOf(sentences)
    const told = 1 + outcomes.length
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
      this.#random(HIDDEN_WIDTH * CASE_WIDTH, 1 / Math.sqrt(CASE_WIDTH)),
    )
    this.#hiddenBias = new Parameters(new Float32Array(HIDDEN_WIDTH))
    this.#out = new Parameters(this.#random(told * HIDDEN_WIDTH, 1 / Math.sqrt(HIDDEN_WIDTH)))
    this.#outBias = new Parameters(new Float32Array(told))
    this.#telling = new Parameters(new Float32Array(this.#signs.length), SIGN_STEP, SIGN_DECAY)
    this.#kinds = new Parameters(
      new Float32Array(this.#kindSigns.length * outcomes.length),
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
      this.#telling,
      this.#kinds,
    ]
  }

  learn(rounds: number): LearnedNet {
    const order = this.#sentences.map((_, k) => k)
    const steps = rounds * Math.ceil(order.length / BATCH)
    let step = 0
    for (let round = 0; round < rounds; round++) {
      this.#shuffler.shuffle(order)
      for (let from = 0; from < order.length; from += BATCH) {
        let seen = 0
        for (const k of order.slice(from, from + BATCH))
          seen += this.#see(this.#sentences[k] as Ids)
        step++
        this.#move(1 / seen, shareOfStep(step / steps), step)
      }
    }
    return this.#learned()
  }

  #move(scale: number, share: number, time: number): void {
    const length = scale * Math.sqrt(this.#all.reduce((sum, one) => sum + one.squaredLength(), 0))
    const fitting = length > LONGEST_GRADIENT ? (scale * LONGEST_GRADIENT) / length : scale
    for (const one of this.#all) one.move(fitting, share, time)
  }

  /** Adds the slopes of a sentence, and gives the number of its cases. */
  #see({ words, tags, cases }: Ids): number {
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
    for (const one of cases) this.#judge(one, states, slopes)
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
    return cases.length
  }

  /** Tells the outcomes of a case, and adds the slopes of how far they are from the right ones. */
  #judge(one: Ids['cases'][number], states: Float32Array, slopes: Float32Array): void {
    const width = 2 * STATE_WIDTH
    const places = new Int32Array(CASE_WIDTH)
    for (const [k, at] of one.words.entries())
      for (let n = 0; n < width; n++) places[k * width + n] = at * width + n
    strongestPlaces(states, one.start, one.end, places.subarray(3 * width, 4 * width))
    strongestPlaces(states, 0, states.length / width, places.subarray(4 * width))
    const mask = this.#mask(CASE_WIDTH)
    const known = new Float32Array(CASE_WIDTH)
    for (let k = 0; k < CASE_WIDTH; k++)
      known[k] = (states[places[k] as number] as number) * (mask[k] as number)
    const middle = multiplyAdd(
      this.#hidden.values,
      CASE_WIDTH,
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
    const outSlopes = this.#outSlopes(one, sums)
    const middleSlopes = new Float32Array(HIDDEN_WIDTH)
    addOuter(this.#out.slopes, HIDDEN_WIDTH, outSlopes, middle)
    addInto(this.#outBias.slopes, outSlopes)
    addTransposed(this.#out.values, HIDDEN_WIDTH, outSlopes, middleSlopes)
    for (let k = 0; k < HIDDEN_WIDTH; k++)
      middleSlopes[k] =
        (middle[k] as number) > 0 ? (middleSlopes[k] as number) * (middleMask[k] as number) : 0
    const knownSlopes = new Float32Array(CASE_WIDTH)
    addOuter(this.#hidden.slopes, CASE_WIDTH, middleSlopes, known)
    addInto(this.#hiddenBias.slopes, middleSlopes)
    addTransposed(this.#hidden.values, CASE_WIDTH, middleSlopes, knownSlopes)
    for (let k = 0; k < CASE_WIDTH; k++) {
      const place = places[k] as number
      slopes[place] = (slopes[place] as number) + (knownSlopes[k] as number) * (mask[k] as number)
    }
  }

  /** The slopes of what is told: of whether something is, and, if it is, of each outcome. */
  #outSlopes(
    { telling, kinds, share, outcomes }: Ids['cases'][number],
    sums: Float32Array,
  ): Float32Array {
    const slopes = new Float32Array(sums.length)
    let sum = sums[0] as number
    for (const sign of telling) sum += this.#telling.values[sign] as number
    const slope = 1 / (1 + Math.exp(-sum)) - share
    slopes[0] = slope
    for (const sign of telling)
      this.#telling.slopes[sign] = (this.#telling.slopes[sign] as number) + slope
    if (outcomes === undefined) return slopes
    const width = this.#outcomes.length
    const told = sums.subarray(1)
    for (const sign of kinds)
      addInto(told, this.#kinds.values.subarray(sign * width, (sign + 1) * width))
    const most = Math.max(...told)
    const odds = told.map((one) => Math.exp(one - most))
    const all = odds.reduce((total, odd) => total + odd, 0)
    const ofKinds = slopes.subarray(1)
    for (const [k, odd] of odds.entries())
      ofKinds[k] = share * (odd / all - (outcomes[k] as number))
    for (const sign of kinds)
      addInto(this.#kinds.slopes.subarray(sign * width, (sign + 1) * width), ofKinds)
    return slopes
  }

  #learned(): LearnedNet {
    const width = this.#outcomes.length
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
      telling: new Map(this.#signs.map((sign, k) => [sign, this.#telling.values[k] as number])),
      kinds: new Map(
        this.#kindSigns.map((sign, k) => [
          sign,
          this.#kinds.values.slice(k * width, (k + 1) * width),
        ]),
      ),
    }
  }

  #idsOf(sentences: readonly SentenceCases[]): Ids[] {
    const words = placesOf(this.#words)
    const tags = placesOf(this.#tags)
    const signs = placesOf(this.#signs)
    const kindSigns = placesOf(this.#kindSigns)
    return sentences.flatMap((sentence) => {
      const cases = sentence.cases.flatMap(({ telling, kinds, shares, ...places }) => {
        if (shares === undefined) return []
        const share = sumOf(shares)
        const outcomes = this.#outcomes.map((outcome) => (shares[outcome] ?? 0) / share)
        return {
          ...places,
          telling: Int32Array.from(telling.flatMap((sign) => signs.get(sign) ?? [])),
          kinds: Int32Array.from(kinds.flatMap((sign) => kindSigns.get(sign) ?? [])),
          share,
          outcomes: share > 0 ? Float32Array.from(outcomes) : undefined,
        }
      })
      if (cases.length === 0) return []
      return {
        words: Int32Array.from(sentence.words, (word) => words.get(word) ?? 0),
        tags: Int32Array.from(sentence.tags, (tag) => tags.get(tag) ?? 0),
        cases,
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

/** How likely a case tells something. */
function sumOf(shares: NetCase['shares']): number {
  return Object.values(shares ?? {}).reduce((sum, share) => sum + share, 0)
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, k) => [name, k]))
}

function frequentSigns(
  sentences: readonly SentenceCases[],
  signsOf: (one: NetCase) => readonly string[],
): string[] {
  const groups = new Map<string, Set<string>>()
  for (const { cases, group } of sentences)
    for (const one of cases)
      for (const sign of signsOf(one)) {
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
