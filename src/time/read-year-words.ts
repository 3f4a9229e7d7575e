import type { Read, YearRead } from './read-year.ts'
import type { TimeWords } from './time-words.ts'

/**
 * The year that words write as it is said: `nineteen ninety-six`, `twenty twenty-one`, `nineteen oh five`,
 * `eighteen hundred and twelve`, `two thousand and five`.
 */
export function readYearWords(words: TimeWords, i: number): Read<YearRead> | undefined {
  const word = words.lower(i)
  if (word === 'two' && words.is(i + 1, 'thousand') && words.joins(i + 1)) {
    const rest = readRest(words, i + 2)
    return { told: { year: 2000 + (rest?.value ?? 0) }, end: rest?.end ?? i + 2 }
  }
  const century = CENTURIES.get(word)
  if (century === undefined || !words.isTight(i + 1)) return undefined
  const next = words.lower(i + 1)
  if (next === 'hundred') {
    const rest = readRest(words, i + 2)
    return { told: { year: 100 * century + (rest?.value ?? 0) }, end: rest?.end ?? i + 2 }
  }
  if (next === 'oh' || next === 'o') {
    const ones = words.isTight(i + 2) ? ONES.get(words.lower(i + 2)) : undefined
    return ones === undefined ? undefined : { told: { year: 100 * century + ones }, end: i + 3 }
  }
  const below = readBelowHundred(words, i + 1)
  return below === undefined || below.value < 10
    ? undefined
    : { told: { year: 100 * century + below.value }, end: below.end }
}

/** Whether a year in words can stand alone: a word introduces it, and it counts nothing behind it. */
export function isLoneYear(words: TimeWords, i: number, end: number): boolean {
  if (!words.joins(i) || !LEADS.test(words.lower(i - 1))) return false
  if (words.gap(end) === 'dash') return false
  return !words.joins(end) || FOLLOWS.test(words.lower(end))
}

const LEADS =
  /^(?:in|since|until|till|by|during|from|to|and|or|before|after|year|through|between|early|late|of)$/
const FOLLOWS =
  /^(?:and|or|but|to|until|till|through|in|at|on|by|with|when|where|while|after|before|for|as|the|a|he|she|they|it|we|i|you|there|was|were|is|are|had|has|have|would|will|that|which|who)$/

/** What stands behind a full hundred or thousand: `and five`, `sixteen`. */
function readRest(
  words: TimeWords,
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  if (!words.joins(at)) return undefined
  return readBelowHundred(words, words.is(at, 'and') && words.joins(at + 1) ? at + 1 : at)
}

function readBelowHundred(
  words: TimeWords,
  i: number,
): { readonly value: number; readonly end: number } | undefined {
  const word = words.lower(i)
  const plain = ONES.get(word) ?? TEENS.get(word)
  if (plain !== undefined) return { value: plain, end: i + 1 }
  const tens = TENS.get(word)
  if (tens === undefined) return undefined
  const ones = words.isTight(i + 1) ? ONES.get(words.lower(i + 1)) : undefined
  return ones === undefined ? { value: tens, end: i + 1 } : { value: tens + ones, end: i + 2 }
}

function listed(words: string, from: number, step: number): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, k) => [word, from + step * k]))
}

const ONES = listed('one two three four five six seven eight nine', 1, 1)
const TEENS = listed(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  10,
  1,
)
const TENS = listed('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)
const CENTURIES = listed('sixteen seventeen eighteen nineteen twenty', 16, 1)
