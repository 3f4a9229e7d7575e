/** What the tagger and the parser know of the words of one sentence, without their context. */
export interface WordFeatures {
  length: number
  /** A hash of the word in small letters, digits made `0`. */
  word: Int32Array
  suffix2: Int32Array
  suffix3: Int32Array
  suffix4: Int32Array
  prefix3: Int32Array
  shape: Int32Array
}

/** Words of the longest sentence that is parsed; what is longer is a list or a table. */
export const LONGEST_SENTENCE = 200

export function makeWordFeatures(size: number = LONGEST_SENTENCE): WordFeatures {
  const make = (): Int32Array => new Int32Array(size)
  return {
    length: 0,
    word: make(),
    suffix2: make(),
    suffix3: make(),
    suffix4: make(),
    prefix3: make(),
    shape: make(),
  }
}

/** Take the features of the word at `text.slice(start, end)` as those of word `at`. */
export function readWord(
  text: string,
  start: number,
  end: number,
  at: number,
  features: WordFeatures,
): void {
  let word = SEED
  let hasUpper = 0
  let hasLower = 0
  let hasDigit = 0
  let hasHyphen = 0
  let hasOther = 0
  let prefix3 = SEED
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    let folded = unit
    if (unit >= 0x61 && unit <= 0x7a) hasLower = 1
    else if (unit >= 0x41 && unit <= 0x5a) {
      folded = unit + 32
      hasUpper = 1
    } else if (unit >= 0x30 && unit <= 0x39) {
      folded = 0x30
      hasDigit = 1
    } else if (unit === 0x2d) hasHyphen = 1
    else if (unit === 0x2019) folded = 0x27
    else if (unit > 0x7f) {
      const char = text.charAt(i)
      const lower = char.toLowerCase()
      folded = lower.charCodeAt(0)
      if (lower !== char) hasUpper = 1
      else hasLower = 1
    } else hasOther = 1
    word = mix(word, folded)
    if (i - start === 2) prefix3 = word
  }
  const first = text.charCodeAt(start)
  const isInitial =
    (first >= 0x41 && first <= 0x5a) ||
    (first > 0x7f && text.charAt(start) !== text.charAt(start).toLowerCase())
  const last = end - 1
  features.word[at] = finish(word)
  features.suffix2[at] = suffixHash(text, Math.max(start, last - 1), end)
  features.suffix3[at] = suffixHash(text, Math.max(start, last - 2), end)
  features.suffix4[at] = suffixHash(text, Math.max(start, last - 3), end)
  features.prefix3[at] = finish(end - start < 3 ? word : prefix3)
  features.shape[at] =
    (isInitial ? 1 : 0) |
    (hasUpper << 1) |
    (hasLower << 2) |
    (hasDigit << 3) |
    (hasHyphen << 4) |
    (hasOther << 5) |
    (end - start === 1 ? 64 : 0)
}

/** The hash that {@link readWord} gives a word. */
export function hashWord(word: string): number {
  const features = ONE_WORD
  readWord(word, 0, word.length, 0, features)
  return features.word[0] as number
}

const ONE_WORD: WordFeatures = makeWordFeatures()

function suffixHash(text: string, start: number, end: number): number {
  let hash = SEED + (end - start)
  for (let i = start; i < end; i++) {
    let unit = text.charCodeAt(i)
    if (unit >= 0x41 && unit <= 0x5a) unit += 32
    else if (unit >= 0x30 && unit <= 0x39) unit = 0x30
    else if (unit === 0x2019) unit = 0x27
    hash = mix(hash, unit)
  }
  return finish(hash)
}

const SEED = 0x2f0b4c47

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15)
  mixed = Math.imul(mixed, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}
