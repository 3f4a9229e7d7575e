import { isoDay } from '../document/date.ts'
import { MONTH_WORDS } from './time-word.ts'
import type { TimeWords } from './time-words.ts'
import type { Draft, NamedTime } from './told.ts'

/**
 * A date written in digits: `2021-06-16`, `16.06.2021`, `6/16/2021`, `6/16/21`. The month comes first
 * where both can be, as the American press writes; `6/16` without a year only where a word leads to it.
 */
export function readNumericDate(words: TimeWords, i: number): Draft | undefined {
  if (i >= words.count || !words.startsWithDigit(i)) return undefined
  const dotted = readDotted(words, i)
  if (dotted !== undefined) return dotted
  const solid = /^((?:19|20)\d\d)([01]\d)([0-3]\d)$/.exec(words.raw(i))
  if (solid !== null) return day(i, i + 1, Number(solid[1]), Number(solid[2]), Number(solid[3]))
  const named = readNamedMonth(words, i)
  if (named !== undefined) return named
  const first = plainNumber(words, i)
  const second = isJoined(words, i + 1) ? plainNumber(words, i + 1) : undefined
  if (first === undefined || second === undefined) return undefined
  const mark = words.after(i)
  // A chain of more numbers is no date; "5/1/2019-5/7/2019" is two.
  const isChained = mark === '/' ? /[/.]/ : /[-/.]/
  if (isChained.test(words.before(i)) && words.startsWithDigit(i - 1)) return undefined
  const third =
    isJoined(words, i + 2) && words.after(i + 1) === mark ? plainNumber(words, i + 2) : undefined
  if (third === undefined) return readShort(words, i, mark, first, second)
  if (isChained.test(words.after(i + 2)) && /\d/.test(words.text.charAt(words.end(i + 2) + 1)))
    return undefined
  const end = i + 3
  if (words.raw(i).length === 4) return day(i, end, first, second, third)
  const yearDigits = words.raw(i + 2)
  if (yearDigits.length !== 4 && (yearDigits.length !== 2 || mark === '.')) return undefined
  const year = yearDigits.length === 4 ? third : third < 50 ? 2000 + third : 1900 + third
  return mark === '.' || first > 12
    ? day(i, end, year, second, first)
    : day(i, end, year, first, second)
}

/**
 * Two dates in digits that stand together: `from 5/1-5/7`, `10/1 to 11/7/2017`. The last may have the year of
 * both; without it a word leads to them, and two fractions (`from 1/2 to 3/4`) are none.
 */
export function readNumericDates(words: TimeWords, i: number): readonly Draft[] | undefined {
  const first = readSlashed(words, i)
  if (first === undefined) return undefined
  const isWord = words.joins(i + 2) && /^(?:to|until|till|through|and|or)$/.test(words.lower(i + 2))
  if (!isWord && words.gap(i + 2) !== 'dash') return undefined
  const at = isWord ? i + 3 : i + 2
  const second = readSlashed(words, at)
  if (second === undefined) return undefined
  if (words.text.charAt(words.end(at + 1)) === '%') return undefined
  const isSlashed = words.after(at + 1) === '/' && words.start(at + 2) === words.end(at + 1) + 1
  const isApart = words.gap(at + 2) === 'comma'
  const raw = (isSlashed || isApart) && at + 2 < words.count ? words.raw(at + 2) : ''
  const year = /^(?:19|20)\d\d$/.test(raw) ? Number(raw) : undefined
  if (year === undefined && (isSlashed || (isFraction(first) && isFraction(second))))
    return undefined
  if (year === undefined && !(words.joins(i) && DATE_LEADS.test(words.lower(i - 1))))
    return undefined
  const told = (date: Slashed): NamedTime => ({ kind: 'named', month: date.month, day: date.day })
  return [
    { first: i, end: i + 2, told: told(first) },
    {
      first: at,
      end: year === undefined ? at + 2 : at + 3,
      told: { ...told(second), ...(year === undefined ? {} : { year }) },
    },
  ]
}

interface Slashed {
  readonly month: number
  readonly day: number
}

/** `5/7` as a month and a day, the other way round where it must be. */
function readSlashed(words: TimeWords, i: number): Slashed | undefined {
  if (i + 1 >= words.count || words.after(i) !== '/' || !isJoined(words, i + 1)) return undefined
  if (words.before(i) === '/') return undefined
  const a = plainNumber(words, i)
  const b = plainNumber(words, i + 1)
  if (a === undefined || b === undefined || words.raw(i).length > 2 || words.raw(i + 1).length > 2)
    return undefined
  const [month, of] = a > 12 ? [b, a] : [a, b]
  return isoDay(2000, month, of) === undefined ? undefined : { month, day: of }
}

/** `1/2 to 3/4`. */
function areFractions(words: TimeWords, i: number): boolean {
  const first = readSlashed(words, i)
  const second = readSlashed(words, words.gap(i + 2) === 'dash' ? i + 2 : i + 3)
  return first !== undefined && second !== undefined && isFraction(first) && isFraction(second)
}

function isFraction({ month, day: of }: Slashed): boolean {
  return month < of && /^(?:2|3|4|5|6|8|10|16)$/.test(String(of))
}

/** `2019/Aug/01`, `2019-aug-01`, `2020/23/Sep`. */
function readNamedMonth(words: TimeWords, i: number): Draft | undefined {
  if (words.raw(i).length !== 4 || !isJoined(words, i + 1) || !isJoined(words, i + 2))
    return undefined
  const year = plainNumber(words, i)
  if (year === undefined || !isYear(year)) return undefined
  const isMonthFirst = MONTH_WORDS.has(words.lower(i + 1))
  const month = MONTH_WORDS.get(words.lower(isMonthFirst ? i + 1 : i + 2))
  const of = plainNumber(words, isMonthFirst ? i + 2 : i + 1)
  return month === undefined || of === undefined ? undefined : day(i, i + 3, year, month, of)
}

/** `16.6` is one word, `16.6.2021` that and another. */
function readDotted(words: TimeWords, i: number): Draft | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(words.raw(i))
  if (match === null) return undefined
  const isWhole = match[3] !== undefined
  const year = isWhole
    ? Number(match[3])
    : words.gap(i + 1) === 'period'
      ? plainNumber(words, i + 1)
      : undefined
  if (year === undefined || year < 1000) return undefined
  return day(i, isWhole ? i + 1 : i + 2, year, Number(match[2]), Number(match[1]))
}

/** `6/16`, `2021-06`, `6/2021`. */
function readShort(
  words: TimeWords,
  i: number,
  mark: string,
  first: number,
  second: number,
): Draft | undefined {
  const end = i + 2
  if (words.after(end - 1) === mark && /\d/.test(words.text.charAt(words.end(end - 1) + 1)))
    return undefined
  if (words.raw(i).length === 4 && words.raw(i + 1).length === 2 && mark !== '.') {
    return isYear(first) &&
      second >= 1 &&
      second <= 12 &&
      mark === '-' &&
      !isLaterYear(first, second)
      ? { first: i, end, told: { kind: 'named', year: first, month: second } }
      : undefined
  }
  if (words.raw(i + 1).length === 4 && isYear(second) && first >= 1 && first <= 12 && mark !== '.')
    return { first: i, end, told: { kind: 'named', year: second, month: first } }
  if (mark !== '/' && mark !== '-') return undefined
  // "9/11" is the name of a day.
  if (mark === '/' && first === 9 && second === 11)
    return { first: i, end, told: { kind: 'named', year: 2001, month: 9, day: 11 } }
  const [month, of] = first > 12 ? [second, first] : [first, second]
  if (month < 1 || month > 12 || of < 1 || isoDay(2000, month, of) === undefined) return undefined
  const before = words.lower(i - 1)
  const isLed = words.joins(i) && DATE_LEADS.test(before)
  if (!isLed || areFractions(words, i)) return undefined
  // "Monday 9-5" may as well be hours.
  return mark === '/' ? { first: i, end, told: { kind: 'named', month, day: of } } : undefined
}

const DATE_LEADS =
  /^(?:on|by|until|till|since|before|after|from|starting|dated|through|between|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** "2009-10" is a year and the next, not a month of it. */
function isLaterYear(year: number, second: number): boolean {
  return second === (year % 100) + 1
}

function isYear(year: number): boolean {
  return year >= 1000 && year < 2100
}

/** Whether one mark that parts the numbers of a date, and no space, stands before word `i`. */
function isJoined(words: TimeWords, i: number): boolean {
  return i < words.count && words.start(i) - words.end(i - 1) === 1 && /[-/.]/.test(words.before(i))
}

function plainNumber(words: TimeWords, i: number): number | undefined {
  const raw = i < words.count ? words.raw(i) : ''
  return /^\d{1,4}$/.test(raw) ? Number(raw) : undefined
}

function day(
  first: number,
  end: number,
  year: number,
  month: number,
  of: number,
): Draft | undefined {
  return isoDay(year, month, of) === undefined
    ? undefined
    : { first, end, told: { kind: 'named', year, month, day: of } }
}
