import type { Tree } from '../../article/reported/tree.ts'

/** Numbers that a word is known by. */
export const WORD_WIDTH = 48
/** Numbers that a part of speech is known by. */
export const TAG_WIDTH = 8
/** Numbers that go from word to word, in either direction. */
export const STATE_WIDTH = 32
/** Numbers from which the outcomes are told. */
export const HIDDEN_WIDTH = 64
/** What one word gives to the gates of one direction. */
export const GATES_WIDTH: number = 3 * STATE_WIDTH
export const INPUT_WIDTH: number = WORD_WIDTH + TAG_WIDTH
/** What is known of a case: its three words, the strongest of its stretch, and the strongest of its sentence. */
export const CASE_WIDTH: number = 5 * 2 * STATE_WIDTH

/** What a {@link SentenceNet} has learned; matrices are rows of numbers, one after the other. */
export interface NetWeights {
  /** Words and parts of speech that are known, each by its place; the first is any other. */
  readonly words: readonly string[]
  readonly tags: readonly string[]
  readonly wordVectors: Float32Array
  readonly tagVectors: Float32Array
  /** From left to right, and from right to left. */
  readonly directions: readonly [DirectionWeights, DirectionWeights]
  readonly hidden: Float32Array
  readonly hiddenBias: Float32Array
  /** A row for each outcome. */
  readonly out: Float32Array
  readonly outBias: Float32Array
}

export interface DirectionWeights {
  /** For each of the gates what the input gives to it. */
  readonly input: Float32Array
  /** For each of the gates what the state before gives to it. */
  readonly state: Float32Array
  readonly bias: Float32Array
}

/** What stands for a name and for a number: which it is tells of texts and not of language. */
const NAME = '<name>'
const NUMBER = '<number>'

/** A sentence as a net knows it: its words, each with its part of speech. */
export interface NetSentence {
  readonly words: readonly string[]
  readonly tags: readonly string[]
}

export function netSentence(tree: Tree): NetSentence {
  const tags = tree.lower.map((_, k) => tree.tag(k) ?? '')
  const words = tree.lower.map((word, k) => {
    if (tags[k]?.startsWith('NNP') === true) return NAME
    return tags[k] === 'CD' ? NUMBER : word
  })
  return { words, tags }
}

/** Where in a sentence stands what the outcomes of one case are told from, as tokens. */
export interface NetPlaces {
  /** The word in question, and two that its meaning hangs on. */
  readonly words: readonly [number, number, number]
  /** The stretch of words that belongs to it; one word at least. */
  readonly start: number
  readonly end: number
}

/**
 * A small recurrent net that reads a sentence from both ends and tells of some of its words how much
 * speaks for each outcome.
 *
 * Where a linear model has one weight for a word wherever it stands, here what came before and what comes
 * after changes what a word says.
 *
 * @see Cho et al. 2014, "Learning Phrase Representations using RNN Encoder–Decoder", section 2.3, for the
 * gates
 */
export class SentenceNet {
  readonly #weights: NetWeights
  readonly #words: ReadonlyMap<string, number>
  readonly #tags: ReadonlyMap<string, number>
  /** What a word gives to the gates of either direction, counted when it is first met. */
  readonly #ofWords: (Float32Array | undefined)[][] = [[], []]
  readonly #ofTags: readonly Float32Array[][]

  constructor(weights: NetWeights) {
    this.#weights = weights
    this.#words = new Map(weights.words.map((word, k) => [word, k]))
    this.#tags = new Map(weights.tags.map((tag, k) => [tag, k]))
    this.#ofTags = weights.directions.map((direction) =>
      weights.tags.map((_, tag) => {
        const gates = Float32Array.from(direction.bias)
        const vector = weights.tagVectors.subarray(tag * TAG_WIDTH, (tag + 1) * TAG_WIDTH)
        return multiplyAdd(direction.input, INPUT_WIDTH, WORD_WIDTH, vector, gates)
      }),
    )
  }

  /** How much speaks for each outcome of each of some cases of a sentence. */
  judge(sentence: NetSentence, cases: readonly NetPlaces[]): Float32Array[] {
    if (cases.length === 0) return []
    const states = this.#read(sentence)
    const strongest = strongestOf(states, 0, sentence.words.length)
    const width = 2 * STATE_WIDTH
    return cases.map(({ words, start, end }) => {
      const known = new Float32Array(CASE_WIDTH)
      for (const [k, at] of words.entries())
        known.set(states.subarray(at * width, (at + 1) * width), k * width)
      known.set(strongestOf(states, start, end), 3 * width)
      known.set(strongest, 4 * width)
      const { hidden, hiddenBias, out, outBias } = this.#weights
      const middle = multiplyAdd(hidden, CASE_WIDTH, 0, known, Float32Array.from(hiddenBias))
      for (let k = 0; k < middle.length; k++) middle[k] = Math.max(0, middle[k] as number)
      return multiplyAdd(out, HIDDEN_WIDTH, 0, middle, Float32Array.from(outBias))
    })
  }

  /** The states of all words, of both directions side by side. */
  #read(sentence: NetSentence): Float32Array {
    const words = sentence.words.map((word) => this.#words.get(word) ?? 0)
    const tags = sentence.tags.map((tag) => this.#tags.get(tag) ?? 0)
    const width = 2 * STATE_WIDTH
    const states = new Float32Array(words.length * width)
    const gates = new Float32Array(GATES_WIDTH)
    const fromState = new Float32Array(GATES_WIDTH)
    for (const [side, direction] of this.#weights.directions.entries()) {
      const before = new Float32Array(STATE_WIDTH)
      for (let k = 0; k < words.length; k++) {
        const at = side === 0 ? k : words.length - 1 - k
        const ofWord = this.#ofWord(side, words[at] as number)
        const ofTag = (this.#ofTags[side] as Float32Array[])[tags[at] as number] as Float32Array
        for (let g = 0; g < GATES_WIDTH; g++)
          gates[g] = (ofWord[g] as number) + (ofTag[g] as number)
        fromState.fill(0)
        multiplyAdd(direction.state, STATE_WIDTH, 0, before, fromState)
        nextState(gates, fromState, before)
        states.set(before, at * width + side * STATE_WIDTH)
      }
    }
    return states
  }

  #ofWord(side: number, word: number): Float32Array {
    const known = this.#ofWords[side] as (Float32Array | undefined)[]
    let gates = known[word]
    if (gates === undefined) {
      const { wordVectors, directions } = this.#weights
      const vector = wordVectors.subarray(word * WORD_WIDTH, (word + 1) * WORD_WIDTH)
      const { input } = directions[side] as DirectionWeights
      gates = multiplyAdd(input, INPUT_WIDTH, 0, vector, new Float32Array(GATES_WIDTH))
      known[word] = gates
    }
    return gates
  }
}

/**
 * Changes a state to that of the next word. The first third of the gates says how much of the state
 * before counts for the new one, the second how much of it is kept, the last what is new.
 *
 * Afterwards `gates` holds what the gates let through.
 */
export function nextState(gates: Float32Array, fromState: Float32Array, state: Float32Array): void {
  for (let k = 0; k < STATE_WIDTH; k++) {
    const keep = STATE_WIDTH + k
    const fresh = 2 * STATE_WIDTH + k
    const counts = sigmoid((gates[k] as number) + (fromState[k] as number))
    const kept = sigmoid((gates[keep] as number) + (fromState[keep] as number))
    const news = tanh((gates[fresh] as number) + counts * (fromState[fresh] as number))
    gates[k] = counts
    gates[keep] = kept
    gates[fresh] = news
    state[k] = (1 - kept) * news + kept * (state[k] as number)
  }
}

/**
 * Adds to each of `sums` its row of a matrix times `values`, which stand in the row from `from` on. Four
 * rows at once, because each value is then read once for all of them.
 */
export function multiplyAdd(
  matrix: Float32Array,
  width: number,
  from: number,
  values: Float32Array,
  sums: Float32Array,
): Float32Array {
  const { length } = values
  let row = 0
  for (; row + 4 <= sums.length; row += 4) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    const first = row * width + from
    const second = first + width
    const third = second + width
    const fourth = third + width
    for (let k = 0; k < length; k++) {
      const value = values[k] as number
      a += (matrix[first + k] as number) * value
      b += (matrix[second + k] as number) * value
      c += (matrix[third + k] as number) * value
      d += (matrix[fourth + k] as number) * value
    }
    sums[row] = (sums[row] as number) + a
    sums[row + 1] = (sums[row + 1] as number) + b
    sums[row + 2] = (sums[row + 2] as number) + c
    sums[row + 3] = (sums[row + 3] as number) + d
  }
  for (; row < sums.length; row++)
    for (let k = 0; k < length; k++)
      sums[row] =
        (sums[row] as number) + (matrix[row * width + from + k] as number) * (values[k] as number)
  return sums
}

/** Of each number of the states of some words the largest. */
function strongestOf(states: Float32Array, start: number, end: number): Float32Array {
  const width = 2 * STATE_WIDTH
  const strongest = states.slice(start * width, (start + 1) * width)
  for (let k = start + 1; k < end; k++)
    for (let n = 0; n < width; n++)
      strongest[n] = Math.max(strongest[n] as number, states[k * width + n] as number)
  return strongest
}

function sigmoid(value: number): number {
  return (1 + tanh(value / 2)) / 2
}

/**
 * The hyperbolic tangent within 0.00001, in less than half the time of `Math.tanh`: the ninth convergent
 * of Lambert's continued fraction, and 1 where that would pass it.
 *
 * @see Lambert 1768, "Mémoire sur quelques propriétés remarquables des quantités transcendantes
 * circulaires et logarithmiques", section 73
 */
export function tanh(value: number): number {
  const x = Math.max(-FARTHEST, Math.min(FARTHEST, value))
  const s = x * x
  const over = 34459425 + s * (4729725 + s * (135135 + s * (990 + s)))
  const under = 34459425 + s * (16216200 + s * (945945 + s * (13860 + s * 45)))
  return Math.max(-1, Math.min(1, (x * over) / under))
}

/** From here on the hyperbolic tangent is 1 within 0.00001. */
const FARTHEST = 6.2
