import { DAY_MS, daysBetween, isoDay, timeOf } from './period.ts'

/** A day of a calendar that has a column for each week and a row for each weekday. */
export interface CalendarDay {
  readonly day: string
  /** Week of the year, from 0. */
  readonly column: number
  /** Weekday, from 0 for Monday. */
  readonly row: number
}

/**
 * The days of a year, laid out week by week.
 *
 * @example
 * calendarOf('2031')[0] // => { day: '2031-01-01', column: 0, row: 2 }
 */
export function calendarOf(year: string): CalendarDay[] {
  const first = timeOf(`${year}-01-01`)
  // January 1, 1970 was a Thursday: row 3.
  const offset = (((Math.floor(first / DAY_MS) + 3) % 7) + 7) % 7
  const count = daysBetween(`${year}-01-01`, `${year}-12-31`) + 1
  return Array.from({ length: count }, (_, k) => ({
    day: isoDay(first + k * DAY_MS),
    column: Math.floor((k + offset) / 7),
    row: (k + offset) % 7,
  }))
}

/** How many steps a count is shown in, beside none. */
export const LEVELS = 4

/**
 * The step that a count is shown in: 0 for none, and {@link LEVELS} for the most there is. Each step
 * holds several times what the one before holds, because a busy day has many times the words of a calm one.
 *
 * @example
 * [0, 1, 10, 100, 1000].map((count) => levelOf(count, 1000)) // => [0, 1, 2, 3, 4]
 */
export function levelOf(count: number, most: number): number {
  if (count <= 0) return 0
  if (most <= 1) return LEVELS
  return Math.max(1, Math.ceil((LEVELS * Math.log1p(count)) / Math.log1p(most)))
}
