import { isoDay } from '../document/date.ts'
import type { TimeWords } from './time-words.ts'
import type { Draft } from './told.ts'

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
  const first = plainNumber(words, i)
  const second = isJoined(words, i + 1) ? plainNumber(words, i + 1) : undefined
  if (first === undefined || second === undefined) return undefined
  const mark = words.after(i)
  if (/[-/.]/.test(words.before(i)) && words.startsWithDigit(i - 1)) return undefined
  const third =
    isJoined(words, i + 2) && words.after(i + 1) === mark ? plainNumber(words, i + 2) : undefined
  if (third === undefined) return readShort(words, i, mark, first, second)
  if (/[-/]/.test(words.after(i + 2)) && /\d/.test(words.text.charAt(words.end(i + 2) + 1)))
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
  if (!isLed) return undefined
  // "Monday 9-5" may as well be hours.
  return mark === '/' ? { first: i, end, told: { kind: 'named', month, day: of } } : undefined
}

const DATE_LEADS =
  /^(?:on|by|until|till|since|before|after|from|starting|dated|through|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

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
