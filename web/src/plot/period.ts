/** How long the periods of a plot are. */
export type PeriodUnit = 'year' | 'month' | 'day'

/** All of {@link PeriodUnit}, the longest first. */
export const PERIOD_UNITS: readonly PeriodUnit[] = ['year', 'month', 'day']

/** Periods of a plot at most: more would be narrower than a pixel on a phone. */
const MOST_PERIODS = 750

/** Digits of an ISO date that name a period. */
const LENGTHS = { year: 4, month: 7, day: 10 } as const

/**
 * The period that a date lies in; `undefined` when the date is not known so exactly.
 *
 * @example
 * periodOf('2031-06-04', 'month') // => '2031-06'
 * periodOf('2031', 'month') // => undefined
 */
export function periodOf(date: string, unit: PeriodUnit): string | undefined {
  const length = LENGTHS[unit]
  return date.length < length ? undefined : date.slice(0, length)
}

/**
 * The periods of a plot: every one from the first to the last, so that a silence takes as much room as a
 * speech. When there are more than can be drawn, `hasAll` is false, and there are only those given.
 *
 * @example
 * spannedBy(['2032-01', '2031-11']) // => { periods: ['2031-11', '2031-12', '2032-01'], hasAll: true }
 */
export function spannedBy(given: Iterable<string>): {
  readonly periods: readonly string[]
  readonly hasAll: boolean
} {
  const known = [...new Set(given)].sort()
  const [first = '', last = first] = [known[0], known.at(-1)]
  const periods: string[] = []
  for (let period = first; period !== '' && period <= last; period = nextPeriod(period)) {
    periods.push(period)
    if (periods.length > MOST_PERIODS) return { periods: known, hasAll: false }
  }
  return { periods, hasAll: true }
}

/**
 * The period behind one.
 *
 * @example
 * nextPeriod('2031-12-31') // => '2032-01-01'
 * nextPeriod('2031-12') // => '2032-01'
 */
export function nextPeriod(period: string): string {
  const [year = 0, month = 1, day = 1] = period.split('-').map(Number)
  if (period.length === LENGTHS.year) return pad(year + 1, 4)
  if (period.length === LENGTHS.month) {
    return month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1, 2)}`
  }
  return isoDay(Date.UTC(year, month - 1, day + 1))
}

/** Days from one ISO date to another; a month or a year stands for its first day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS)
}

/** Milliseconds since 1970 of the first moment of a date, in UTC. */
export function timeOf(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}

/** The ISO date of a moment. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000

/**
 * A date as a person reads it.
 *
 * @example
 * formatDate('2031-06-04') // => 'Jun 4, 2031'
 * formatDate('2031-06') // => 'Jun 2031'
 */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-')
  if (month === undefined) return year
  const name = MONTHS[Number(month) - 1] ?? month
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`
}

/** Short names of the months. */
export const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const

/** A stretch of days as a person reads it. */
export function formatDays(from: string | undefined, to: string | undefined): string {
  if (from === undefined && to === undefined) return ''
  if (from === undefined) return `until ${formatDate(to ?? '')}`
  if (to === undefined) return `from ${formatDate(from)}`
  return from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
