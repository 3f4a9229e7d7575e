/**
 * What the tagger and the parser know of the words of one sentence, without their context. Word `k` is
 * in place `k + FIRST`: what is read before the first word or behind the last finds something there.
 */
export interface WordFeatures {
  length: number
  /** A hash of the word in small letters, digits made `0`. */
  readonly word: Int32Array
  /** The same for frequent words, and for others a hash of what kind they are. */
  readonly common: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix2: Int32Array
  readonly prefix3: Int32Array
  readonly shape: Int32Array
}

/** Words of the longest sentence that is parsed; what is longer is a list or a table. */
export const LONGEST_SENTENCE = 200

/** Places before the first word: one for what is not there, one for the beginning. */
export const FIRST = 2
/** Places behind the last word. The first of them is the root of the tree. */
export const BEHIND = 4

/** Places of the longest sentence, with those before and behind it. */
export const PLACES: number = FIRST + LONGEST_SENTENCE + BEHIND

/** Room for the features of `length` words. */
export function makeWordFeatures(length: number = LONGEST_SENTENCE): WordFeatures {
  const make = (): Int32Array => new Int32Array(FIRST + length + BEHIND)
  return {
    length: 0,
    word: make(),
    common: make(),
    suffix2: make(),
    suffix3: make(),
    suffix4: make(),
    prefix2: make(),
    prefix3: make(),
    shape: make(),
  }
}

/** Say how many words have been read, so that what is behind them is known to be no word. */
export function endWords(features: WordFeatures, length: number): void {
  features.length = length
  for (const values of [
    features.word,
    features.common,
    features.suffix2,
    features.suffix3,
    features.suffix4,
  ]) {
    values[0] = 0x5bd1e995
    values[1] = 0x1b873593
    for (let k = 0; k < BEHIND; k++) values[FIRST + length + k] = k === 0 ? 0x52dce729 : 0x38495ab5
  }
  for (const values of [features.prefix2, features.prefix3, features.shape]) {
    values[1] = -1
    for (let k = 0; k < BEHIND; k++) values[FIRST + length + k] = -2
  }
}

/** Take the features of the word at `text.slice(start, end)` as those of word `k`. */
export function readWord(
  text: string,
  start: number,
  end: number,
  k: number,
  features: WordFeatures,
): void {
  const at = k + FIRST
  const length = end - start
  let word = SEED
  let shape = 0
  let prefix2 = 0
  let prefix3 = 0
  let suffix2 = SEED
  let suffix3 = SEED
  let suffix4 = SEED
  for (let i = 0; i < length; i++) {
    let unit = text.charCodeAt(start + i)
    if (unit >= 0x61 && unit <= 0x7a) shape |= LOWER
    else if (unit >= 0x41 && unit <= 0x5a) {
      unit += 32
      shape |= i === 0 ? INITIAL : UPPER
    } else if (unit >= 0x30 && unit <= 0x39) {
      unit = 0x30
      shape |= DIGIT
    } else if (unit === 0x2d) shape |= HYPHEN
    else if (unit === 0x2019) unit = 0x27
    else if (unit > 0x7f) {
      const char = text.charAt(start + i)
      const lower = char.toLowerCase()
      shape |= lower === char ? LOWER : i === 0 ? INITIAL : UPPER
      unit = lower.charCodeAt(0)
    } else shape |= OTHER
    word = mix(word, unit)
    if (i === 1) prefix2 = word
    if (i === 2) prefix3 = word
    const left = length - i
    if (left <= 4) {
      suffix4 = mix(suffix4, unit)
      if (left <= 3) suffix3 = mix(suffix3, unit)
      if (left <= 2) suffix2 = mix(suffix2, unit)
    }
  }
  features.word[at] = finish(word)
  features.suffix2[at] = finish(suffix2)
  features.suffix3[at] = finish(suffix3)
  features.suffix4[at] = finish(suffix4)
  features.prefix2[at] = finish(length < 2 ? word : prefix2)
  features.prefix3[at] = finish(length < 3 ? word : prefix3)
  features.shape[at] = shape | (length === 1 ? SINGLE : 0)
}

/** Bits of a shape: which kinds of characters a word has. */
const INITIAL = 1
const UPPER = 2
const LOWER = 4
const DIGIT = 8
const HYPHEN = 16
const OTHER = 32
const SINGLE = 64

const SEED = 0x2f0b4c47

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}
