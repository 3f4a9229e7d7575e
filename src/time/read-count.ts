import { isNumberWord, readNumber, readOrdinal } from '../text/number.ts'
import type { TimeMod } from './time-expression.ts'
import type { TimeWords } from './time-words.ts'

/** How many: `two`, `a few`, `two to three`, `more than 30`. */
export interface Count {
  /** Absent where the words leave it open: `several`. */
  readonly value?: number
  /** The larger of two: 3 of `two to three`. */
  readonly most?: number
  readonly mod?: TimeMod
  /** The word after it. */
  readonly end: number
}

/** The number that begins at word `i`, with what stands in front of it: `at least 20`. */
export function readCount(words: TimeWords, i: number): Count | undefined {
  const prefix = readPrefix(words, i)
  const at = prefix?.end ?? i
  const count =
    readBareCount(words, at) ?? (prefix === undefined ? undefined : readBareCount(words, i))
  if (count === undefined) {
    // "another day", "all week"
    return /^(?:another|all)$/.test(words.lower(i)) ? { value: 1, end: i + 1 } : undefined
  }
  // "over many years": nothing is more than a number that is not told.
  if (prefix !== undefined && count.value === undefined && /^(?:over|under)$/.test(words.lower(i)))
    return undefined
  const mod = count.value === undefined ? undefined : (prefix?.mod ?? count.mod)
  return mod === undefined ? count : { ...count, mod }
}

/** What says that a number is not exact, or which way: `nearly`, `more than`, `another`. */
function readPrefix(
  words: TimeWords,
  i: number,
): { readonly mod?: TimeMod; readonly end: number } | undefined {
  if (!PREFIX_STARTS.has(words.lower(i))) return undefined
  for (let length = 3; length > 0; length--) {
    let phrase = words.lower(i)
    let k = 1
    while (k < length && words.joins(i + k)) phrase += ` ${words.lower(i + k++)}`
    if (k < length) continue
    const mod = PREFIXES.get(phrase)
    if (mod === undefined || !words.joins(i + length)) continue
    return mod === '' ? { end: i + length } : { mod, end: i + length }
  }
  return undefined
}

const PREFIXES: ReadonlyMap<string, TimeMod | ''> = new Map<string, TimeMod | ''>([
  ...of('about|around|roughly|approximately|some|almost|nearly|close to|circa', 'APPROX'),
  ...of('more than|over|well over|longer than|upwards of|greater than', 'MORE_THAN'),
  ...of('less than|under|fewer than|shorter than', 'LESS_THAN'),
  ...of('at least|no less than|not less than|a minimum of|no fewer than', 'EQUAL_OR_MORE'),
  ...of('at most|no more than|up to|as many as|a maximum of|not more than', 'EQUAL_OR_LESS'),
  ...of(
    'just|only|just over|another|an additional|a mere|a full|a further|as long as|as much as',
    '',
  ),
])

const PREFIX_STARTS: ReadonlySet<string> = new Set(
  Array.from(PREFIXES.keys(), (phrase) => phrase.split(' ')[0] as string),
)

function of(phrases: string, mod: TimeMod | ''): [string, TimeMod | ''][] {
  return phrases.split('|').map((phrase) => [phrase, mod])
}

function readBareCount(words: TimeWords, i: number): Count | undefined {
  const vague = readVague(words, i)
  if (vague !== undefined) return vague
  const first = readPlainNumber(words, i)
  if (first === undefined) return undefined
  // "two to three weeks", "two or three weeks", "10-15 days"
  const next = first.end
  const isOr =
    words.joins(next) && words.joins(next + 1) && (words.is(next, 'to') || words.is(next, 'or'))
  if (isOr || words.gap(next) === 'dash') {
    const second = readPlainNumber(words, isOr ? next + 1 : next)
    if (second !== undefined && second.value > first.value)
      return { value: first.value, most: second.value, end: second.end }
  }
  return first
}

/** Numbers that leave open how many. */
function readVague(words: TimeWords, i: number): Count | undefined {
  const word = words.lower(i)
  const next = i + 1
  if (word === 'a' || word === 'the' || word === 'those' || word === 'these') {
    if (!words.joins(next)) return undefined
    const second = words.lower(next)
    if (second === 'couple') return pair(words, next + 1)
    if (second === 'few' || second === 'several') return afterVague(words, next + 1)
    if ((second === 'number' || second === 'handful') && words.is(next + 1, 'of'))
      return { end: next + 2 }
    if (second === 'good' && words.is(next + 1, 'many')) return { end: next + 2 }
    return undefined
  }
  if (word === 'couple') return pair(words, next)
  if (VAGUE.has(word)) return afterVague(words, next)
  if ((word === 'dozens' || word === 'hundreds' || word === 'thousands') && words.is(next, 'of'))
    return { end: next + 1 }
  return undefined
}

const VAGUE: ReadonlySet<string> = new Set('few several many some numerous countless'.split(' '))

/** "a few more weeks", "many of the years" is none. */
function afterVague(words: TimeWords, end: number): Count {
  return { end: words.is(end, 'more') || words.is(end, 'hundred') ? end + 1 : end }
}

function pair(words: TimeWords, end: number): Count {
  const after = words.is(end, 'of') ? end + 1 : end
  return { value: 2, mod: 'APPROX', end: words.is(after, 'more') ? after + 1 : after }
}

/** A number in digits or words, with halves: `two and a half`, `half a`, `1.5`. */
function readPlainNumber(
  words: TimeWords,
  i: number,
): { readonly value: number; readonly end: number } | undefined {
  const first = words.lower(i)
  if (first === 'half') {
    const isArticle = words.is(i + 1, 'a') || words.is(i + 1, 'an')
    return { value: 0.5, end: isArticle ? i + 2 : i + 1 }
  }
  if (
    !words.startsWithDigit(i) &&
    first !== 'a' &&
    first !== 'an' &&
    readNumber([first]) === undefined
  )
    return undefined
  if (words.startsWithDigit(i) && readNumber([first]) === undefined) return undefined
  const read = [first]
  let value = readNumber(read)
  let end = i + 1
  while (end - i < LONGEST_NUMBER && words.isTight(end)) {
    const word = words.lower(end)
    if (word === 'and' && !words.is(end + 1, 'a')) {
      const after = readNumber([...read, word, words.lower(end + 1)])
      if (after === undefined || readNumber([words.lower(end + 1)]) === undefined) break
      read.push(word, words.lower(end + 1))
      value = after
      end += 2
      continue
    }
    if (!isNumberWord(word)) break
    const longer = readNumber([...read, word])
    if (longer === undefined) break
    read.push(word)
    value = longer
    end++
  }
  if (value === undefined) return undefined
  // "two and a half years", "one and half years"
  if (words.is(end, 'and') && words.isTight(end)) {
    const half = words.is(end + 1, 'a') ? end + 2 : end + 1
    if (words.is(half, 'half')) return { value: value + 0.5, end: half + 1 }
  }
  if (first === 'a' && words.is(i + 1, 'half')) return { value: 0.5, end: i + 2 }
  return { value, end }
}

const LONGEST_NUMBER = 6

/** The place in a row that begins at word `i`: `third`, `21st`, `twenty first`. */
export function readPlace(
  words: TimeWords,
  i: number,
): { readonly value: number; readonly end: number } | undefined {
  const word = words.lower(i)
  const tens = TENS.get(word)
  if (tens !== undefined) {
    const ones = words.isTight(i + 1) ? readOrdinal(words.lower(i + 1)) : undefined
    return ones !== undefined && ones < 10 && !words.startsWithDigit(i + 1)
      ? { value: tens + ones, end: i + 2 }
      : undefined
  }
  if (word === 'thirtieth') return { value: 30, end: i + 1 }
  const value = readOrdinal(word)
  return value === undefined ? undefined : { value, end: i + 1 }
}

const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
])
