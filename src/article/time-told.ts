import { findDates, type PartialDate } from '../document/date.ts'
import { overlapsSpan, type Span } from '../text/span.ts'
import { findTimes } from '../time/find-times.ts'
import type { TimeExpression } from '../time/time-expression.ts'

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
 * The days that words name, in order, seen from the day of the report: those without a year and the
 * weekdays are the last ones up to it. Without that day only full dates are known.
 */
export function daysIn(words: string, writtenOn: string | undefined): DayNamed[] {
  return timesIn(words, writtenOn).flatMap(({ value, precision, span }) =>
    precision === 'day' ? [{ date: value, span }] : [],
  )
}

/** The days, months and years that words name, in order. */
export function timesIn(words: string, writtenOn: string | undefined): TimeNamed[] {
  const found = findTimes(words, {
    day: writtenOn === undefined ? undefined : { value: writtenOn, precision: 'day' },
    genre: 'report',
    direction: 'past',
  }).flatMap((time) => {
    const date = partialDateOf(time)
    return date === undefined ? [] : [{ ...date, span: time.span }]
  })
  // Dates as other languages write them.
  const others = findDates(words).filter(
    ({ span }) => !found.some((time) => overlapsSpan(time.span, span)),
  )
  return others.length === 0
    ? found
    : [...found, ...others].sort((a, b) => a.span.start - b.span.start)
}

/** A time as a day, a month or a year; `undefined` for lengths, weeks, seasons and what is not known. */
function partialDateOf({ type, value, anchor }: TimeExpression): PartialDate | undefined {
  if ((type !== 'DATE' && type !== 'TIME') || anchor === undefined) return undefined
  const [date = ''] = value.split('T')
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return { value: date, precision: 'day' }
  if (/^\d{4}-\d\d$/.test(date)) return { value: date, precision: 'month' }
  return /^\d{4}$/.test(date) ? { value: date, precision: 'year' } : undefined
}
