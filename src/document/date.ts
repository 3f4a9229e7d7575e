import { allMatches } from '../text/all-matches.ts'
import type { Span } from '../text/span.ts'
import { monthNumber } from './month-name.ts'

export { MONTHS } from './month-name.ts'

/** A calendar date as far as it is known: ISO 8601 `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface PartialDate {
  readonly value: string
  readonly precision: 'day' | 'month' | 'year'
}

/** The date of a document, and how it is known. */
export interface DocumentDate extends PartialDate {
  /**
   * `stated` in the document's own header or metadata, `inferred` from its text, or `given` by
   * whoever handed it in.
   */
  readonly basis: 'stated' | 'inferred' | 'given'
  /** Where the document says so. */
  readonly span?: Span
}

/** A date found in a text. */
export interface DateMention extends PartialDate {
  readonly span: Span
}

/**
 * Every full date in `text`, in order: `January 21, 2022`, `21 January 2022`, `Jan. 21, 2022`,
 * `2022-01-21`, `21.01.2022`, `1/21/22` (month first, as the American press writes, where both can
 * be), and as other languages write them: `21. Januar 2022`, `21 января 2022`, `2022年1月21日`.
 *
 * A day without a year is no date by itself: see {@link findPartialDays}.
 *
 * @example
 * findDates('Geneva, January 21, 2022').map((date) => date.value) // => ['2022-01-21']
 */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = []
  // Every date has a year of four digits, or a slash between two of its numbers.
  if (!/\d{4}|\d\//.test(text)) return found
  for (const match of allMatches(text, FULL_DATE)) {
    const { day, month, year } = partsOf(match.groups as Record<string, string | undefined>)
    const value = isoDay(year, month, day)
    if (value === undefined) continue
    const span = { start: match.index, end: match.index + match[0].length }
    found.push({ value, precision: 'day', span })
  }
  return found
}

/** Ways of writing a date that are numbered in the names of groups. */
const WAYS = 6

/** Day, month and year of whichever way of writing a date matched. */
function partsOf(groups: Record<string, string | undefined>): {
  day: number
  month: number
  year: number
} {
  const pick = (part: string): string | undefined => {
    for (let k = 1; k <= WAYS; k++) {
      const value = groups[part + k]
      if (value !== undefined) return value
    }
    return undefined
  }
  const [day, month] = [Number(pick('day')), monthNumber(pick('month'))]
  const year = fullYear(pick('year') ?? '')
  // Numbers with a slash of which the first can be no month have the day first.
  const isDayFirst = groups.month4 !== undefined && month > 12
  return isDayFirst ? { day: month, month: day, year } : { day, month, year }
}

/** A day of the year without the year: `January 19`, `19 January`. */
export interface DayMention {
  readonly month: number
  readonly day: number
  readonly span: Span
}

/** Every day named without a year in `text`, in order. */
export function findPartialDays(text: string): DayMention[] {
  const found: DayMention[] = []
  if (!/\d/.test(text)) return found
  for (const match of allMatches(text, DAY_OF_YEAR)) {
    const groups = match.groups as Record<string, string | undefined>
    const month = monthNumber(groups.month1 ?? groups.month2)
    const day = Number(groups.day1 ?? groups.day2)
    if (month < 1 || day < 1 || day > 31) continue
    found.push({ month, day, span: { start: match.index, end: match.index + match[0].length } })
  }
  return found
}

/** The weekdays named in `text`, in order: 0 is Sunday. */
export function findWeekdays(text: string): { readonly weekday: number; readonly span: Span }[] {
  if (!/day/i.test(text)) return []
  return Array.from(text.matchAll(WEEKDAY), (match) => ({
    weekday: WEEKDAYS.indexOf(match[0].toLowerCase()),
    span: { start: match.index, end: match.index + match[0].length },
  }))
}

/** `days` after an ISO date, before it when negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** The weekday of an ISO date: 0 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

/** The date of the last `weekday` on or before an ISO date. */
export function lastWeekday(date: string, weekday: number): string {
  return addDays(date, -((weekdayOf(date) - weekday + 7) % 7))
}

/** An ISO date from its parts, or `undefined` when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal =
    year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : undefined
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `undefined` for anything else or an impossible day. */
export function parseIsoDate(value: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)
  if (match === null) return undefined
  const [, year, month, day] = match
  if (isoDay(Number(year), Number(month ?? 1), Number(day ?? 1)) === undefined) return undefined
  if (month === undefined) return { value, precision: 'year' }
  return { value, precision: day === undefined ? 'month' : 'day' }
}

/** What is said of a value that {@link parseIsoDate} does not read. */
export function notADate(value: string): string {
  return `Not a date: "${value.slice(0, 40)}"; write YYYY-MM-DD, YYYY-MM or YYYY`
}

const DAY_MS = 86_400_000

/** The days of the week from Sunday on, lower case. */
export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
]

/** A word that may name a month; {@link monthNumber} tells whether it does. */
const MONTH = '[A-Z][A-Za-z]{2,8}\\b\\.?'
/** The same in the languages that write the day first, most of them with a small letter. */
const ANY_MONTH = '\\p{L}{3,12}\\.?'
const DAY = '\\d{1,2}'
const YEAR = '(?:1[0-9]|20)\\d{2}'
const FULL_DATE = new RegExp(
  [
    `\\b(?<month1>${MONTH})\\s+(?<day1>${DAY})(?:st|nd|rd|th)?,?\\s+(?<year1>${YEAR})\\b`,
    `\\b(?<day2>${DAY})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+)?(?<month2>${ANY_MONTH}),?\\s+(?:del?\\s+)?(?<year2>${YEAR})\\b`,
    `\\b(?<year3>${YEAR})-(?<month3>\\d{2})-(?<day3>\\d{2})(?!\\d)`,
    `\\b(?<month4>\\d{1,2})/(?<day4>\\d{1,2})/(?<year4>\\d{4}|\\d{2})\\b`,
    `(?<![\\d.])(?<day5>\\d{1,2})\\.\\s?(?<month5>\\d{1,2})\\.\\s?(?<year5>${YEAR})\\b`,
    `(?<year6>${YEAR})\\s?年\\s?(?<month6>\\d{1,2})\\s?月\\s?(?<day6>\\d{1,2})\\s?日`,
  ].join('|'),
  'gu',
)
const DAY_OF_YEAR = new RegExp(
  [
    `\\b(?<month1>${MONTH})\\s+(?<day1>${DAY})(?:st|nd|rd|th)?\\b(?!,?\\s+${YEAR})(?!\\d)`,
    `\\b(?<day2>${DAY})(?:st|nd|rd|th)?\\s+(?<month2>${MONTH})\\b(?!,?\\s+${YEAR})`,
  ].join('|'),
  'g',
)
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'gi')

/** Two digits are of the century that puts the year closest to the turn of the millennium. */
function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year
}
