/**
 * Which letters of a word of a text are capitals: two bits, so that an index can keep them for every
 * word. Only words of ASCII letters and digits are told; for the others the text must be read.
 */
export const Capitals: {
  readonly none: 0
  readonly first: 1
  readonly all: 2
  readonly unknown: 3
} = {
  /** No letter is a capital. */
  none: 0,
  /** The word begins with a capital, and no other letter is one. */
  first: 1,
  /** Every letter is a capital, and there are two or more. */
  all: 2,
  /** Anything else. */
  unknown: 3,
}

/** One of {@link Capitals}. */
export type Capitals = 0 | 1 | 2 | 3

/** The capitals of the word `text.slice(start, end)`. */
export function capitalsOf(text: string, start: number, end: number): Capitals {
  let capitals = 0
  let letters = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= SMALL_A && unit <= SMALL_Z) letters++
    else if (unit >= CAPITAL_A && unit <= CAPITAL_Z) {
      letters++
      capitals++
    } else if (unit < DIGIT_0 || unit > DIGIT_9) return Capitals.unknown
  }
  if (capitals === 0) return Capitals.none
  if (capitals === letters && letters > 1) return Capitals.all
  const opening = text.charCodeAt(start)
  const isFirst = capitals === 1 && opening >= CAPITAL_A && opening <= CAPITAL_Z
  return isFirst ? Capitals.first : Capitals.unknown
}

/** Bits that the capitals of a word take. */
export const CAPITALS_BITS = 2
/** Words whose capitals are in one number of 32 bits, the first in its lowest bits; a power of two. */
export const CAPITALS_PER_NUMBER: number = 32 / CAPITALS_BITS

const SMALL_A = 0x61
const SMALL_Z = 0x7a
const CAPITAL_A = 0x41
const CAPITAL_Z = 0x5a
const DIGIT_0 = 0x30
const DIGIT_9 = 0x39
