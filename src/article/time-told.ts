import {
  addDays,
  findDates,
  findPartialDays,
  findWeekdays,
  isoDay,
  lastWeekday,
  MONTHS,
  type PartialDate,
} from '../document/date.ts'
import { allMatches } from '../text/all-matches.ts'
import type { Span } from '../text/span.ts'

/** A day that words name. */
export interface DayNamed {
  readonly date: string
  /** Offsets in the words given. */
  readonly span: Span
}

/** A day, a month or a year that words name. */
export interface TimeNamed extends PartialDate {
  /** Offsets in the words given. */
  readonly span: Span
}

/**
 * The days that words name, seen from the day of the report: those without a year and the weekdays are
 * the last ones up to it. Without that day only full dates are known.
 */
export function daysIn(words: string, writtenOn: string | undefined): DayNamed[] {
  const full = findDates(words).map(({ value, span }) => ({ date: value, span }))
  if (writtenOn === undefined) return full
  const year = Number(writtenOn.slice(0, 4))
  const days = findPartialDays(words).flatMap(({ month, day, span }) => {
    const value = isoDay(year, month, day)
    if (value === undefined) return []
    // A report looks back: a day that would lie ahead of it is last year's.
    const isAhead = value > addDays(writtenOn, AHEAD)
    return [{ date: isAhead ? (isoDay(year - 1, month, day) ?? value) : value, span }]
  })
  const weekdays = findWeekdays(words).map(({ weekday, span }) => ({
    date: lastWeekday(writtenOn, weekday),
    span,
  }))
  const relative = Array.from(allMatches(words, RELATIVE_DAY), ({ 0: word, index }) => ({
    date: /^(?:yesterday|last (?:night|evening))$/i.test(word) ? addDays(writtenOn, -1) : writtenOn,
    span: { start: index, end: index + word.length },
  }))
  return [...full, ...days, ...weekdays, ...relative]
}

const RELATIVE_DAY =
  /\b(?:today|tonight|this (?:morning|afternoon|evening)|yesterday|last (?:night|evening))\b/gi

/** Days that a named day may lie ahead of a report and still be this year's. */
const AHEAD = 60

/** The days, months and years that words name, in order; a day comes before the month it is of. */
export function timesIn(words: string, writtenOn: string | undefined): TimeNamed[] {
  const days = daysIn(words, writtenOn).map(
    ({ date, span }): TimeNamed => ({ value: date, precision: 'day', span }),
  )
  const wider = [...monthsIn(words, writtenOn), ...yearsIn(words, writtenOn)].filter(
    ({ span }) => !days.some((day) => span.start < day.span.end && day.span.start < span.end),
  )
  return [...days, ...wider].sort((a, b) => a.span.start - b.span.start)
}

function monthsIn(words: string, writtenOn: string | undefined): TimeNamed[] {
  const found: TimeNamed[] = []
  for (const match of allMatches(words, MONTH)) {
    const month = MONTHS.indexOf((match[1] as string).toLowerCase()) + 1
    const year = match[2] === undefined ? lastYearOf(month, writtenOn) : Number(match[2])
    if (year === undefined) continue
    const start = match.index + match[0].indexOf(match[1] as string)
    const value = monthOf(year, month)
    found.push({ value, precision: 'month', span: { start, end: match.index + match[0].length } })
  }
  if (writtenOn === undefined) return found
  for (const { 0: word, 1: which, index } of allMatches(words, RELATIVE_MONTH)) {
    const [year = 0, month = 1] = writtenOn.split('-').map(Number)
    const isLast = which?.toLowerCase() === 'last'
    const value = isLast
      ? monthOf(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1)
      : monthOf(year, month)
    found.push({ value, precision: 'month', span: { start: index, end: index + word.length } })
  }
  return found
}

const NAMED_MONTH = MONTHS.map((month) => `${month.charAt(0).toUpperCase()}${month.slice(1)}`).join(
  '|',
)
const MONTH = new RegExp(
  `\\b(?:[Ii]n|[Ll]ast|[Dd]uring|[Aa]s (?:early|late) as|[Ss]ince|[Aa]n?|[Tt]hat|[Tt]he)\\s+(?:early\\s+|late\\s+|mid-)?(${NAMED_MONTH})(?:,?\\s+((?:19|20)\\d\\d))?\\b(?!\\s+\\d)`,
  'g',
)
const RELATIVE_MONTH = /\b(?:earlier\s+)?(last|this) month\b/gi

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

/** The year of the last such month up to the day of the report. */
function lastYearOf(month: number, writtenOn: string | undefined): number | undefined {
  if (writtenOn === undefined) return undefined
  const [year = 0, now = 1] = writtenOn.split('-').map(Number)
  return month <= now ? year : year - 1
}

function yearsIn(words: string, writtenOn: string | undefined): TimeNamed[] {
  const found = Array.from(allMatches(words, YEAR), (match): TimeNamed => {
    const start = match.index + match[0].length - 4
    return { value: match[0].slice(-4), precision: 'year', span: { start, end: start + 4 } }
  })
  if (writtenOn === undefined) return found
  for (const { 0: word, 1: which, index } of allMatches(words, RELATIVE_YEAR)) {
    const year = Number(writtenOn.slice(0, 4)) - (which?.toLowerCase() === 'last' ? 1 : 0)
    found.push({
      value: String(year),
      precision: 'year',
      span: { start: index, end: index + word.length },
    })
  }
  return found
}

const YEAR =
  /\b(?:in|an?|the|his|her|its|their|of|back in|early|late)\s+(?:19|20)\d\d\b(?!\s*(?:percent|%|ships|people|million))/gi
const RELATIVE_YEAR = /\b(?:earlier\s+)?(last|this) year\b/gi
