/** A unit of the calendar or the clock. */
export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** The seasons as TIMEX3 writes them. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/**
 * A stretch of the calendar. `first` and `last` are its days, inclusive, counted from January 1, 1970
 * in the Gregorian calendar; `value` is how TIMEX3 writes it.
 */
export interface Period {
  readonly grain: Grain
  readonly first: number
  readonly last: number
  readonly value: string
}

/** The number of a day; years before Christ are 0 and below, and a month may be off the year. */
export function dayNumber(year: number, month: number, day: number): number {
  // H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
  const over = Math.floor((month - 1) / 12)
  const m = month - 12 * over
  const y = year + over - (m <= 2 ? 1 : 0)
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Year, month and day of a number. */
export function civilDay(number: number): { year: number; month: number; day: number } {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthPart = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthPart + (monthPart < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthPart + 2) / 5) + 1,
  }
}

/** The days of a month. */
export function monthLength(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** The weekday of a day: 1 is Monday, 7 Sunday (ISO 8601). */
export function weekdayNumber(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** A day as TIMEX3 writes it, `BC0490-09-12` before Christ. */
export function dayValue(number: number): string {
  const { year, month, day } = civilDay(number)
  return `${yearValue(year)}-${two(month)}-${two(day)}`
}

/** A year as TIMEX3 writes it. Years before Christ are 0 and below: 490 BC is -489. */
export function yearValue(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`
}

/** A day alone. */
export function dayPeriod(day: number): Period {
  return { grain: 'day', first: day, last: day, value: dayValue(day) }
}

/** A month of a year. */
export function monthPeriod(year: number, month: number): Period {
  const first = dayNumber(year, month, 1)
  const civil = civilDay(first)
  return {
    grain: 'month',
    first,
    last: dayNumber(year, month + 1, 1) - 1,
    value: `${yearValue(civil.year)}-${two(civil.month)}`,
  }
}

/** A year. */
export function yearPeriod(year: number): Period {
  return {
    grain: 'year',
    first: dayNumber(year, 1, 1),
    last: dayNumber(year, 12, 31),
    value: yearValue(year),
  }
}

/** A quarter of a year, 1 to 4, or a half of it, 1 or 2. */
export function partOfYear(grain: 'quarter' | 'half', year: number, which: number): Period {
  const months = grain === 'quarter' ? 3 : 6
  return {
    grain,
    first: dayNumber(year, (which - 1) * months + 1, 1),
    last: dayNumber(year, which * months + 1, 1) - 1,
    value: `${yearValue(year)}-${grain === 'quarter' ? 'Q' : 'H'}${which}`,
  }
}

/**
 * A season of the north, by whole months as meteorologists count them. Winter belongs to the year that
 * it ends in.
 */
export function seasonPeriod(year: number, season: Season): Period {
  const month = { WI: 0, SP: 3, SU: 6, FA: 9 }[season]
  return {
    grain: 'season',
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month + 3, 1) - 1,
    value: `${yearValue(year)}-${season}`,
  }
}

/** The ten years that a year is of. */
export function decadePeriod(year: number): Period {
  return yearsPeriod('decade', year, 10)
}

/** The hundred years that a year is of, from the year that ends in 00 on. */
export function centuryPeriod(year: number): Period {
  return yearsPeriod('century', year, 100)
}

/** So many years, a power of ten, that a year is of: counted from Christ both ways, without a year 0. */
function yearsPeriod(
  grain: 'decade' | 'century' | 'millennium',
  year: number,
  length: number,
): Period {
  const isAfter = year > 0
  const which = Math.floor((isAfter ? year : 1 - year) / length)
  const least = Math.max(which * length, 1)
  const most = (which + 1) * length - 1
  const [from, to] = isAfter ? [least, most] : [1 - most, 1 - least]
  const digits = 5 - String(length).length
  return {
    grain,
    first: dayNumber(from, 1, 1),
    last: dayNumber(to, 12, 31),
    value: `${isAfter ? '' : 'BC'}${String(which).padStart(digits, '0')}`,
  }
}

/** The week of a day, Monday to Sunday (ISO 8601). */
export function weekPeriod(day: number): Period {
  const first = day - weekdayNumber(day) + 1
  // A week is of the year of its Thursday.
  const { year } = civilDay(first + 3)
  const number = Math.floor((first + 3 - dayNumber(year, 1, 1)) / 7) + 1
  return { grain: 'week', first, last: first + 6, value: `${yearValue(year)}-W${two(number)}` }
}

/** The Saturday and Sunday of the week of a day. */
export function weekendPeriod(day: number): Period {
  const week = weekPeriod(day)
  return { grain: 'weekend', first: week.first + 5, last: week.last, value: `${week.value}-WE` }
}

/** The period of a grain that holds a day. A grain below the day gives the day. */
export function periodAt(grain: Grain, day: number): Period {
  const { year, month } = civilDay(day)
  switch (grain) {
    case 'week':
      return weekPeriod(day)
    case 'weekend':
      return weekendPeriod(day)
    case 'month':
      return monthPeriod(year, month)
    case 'quarter':
      return partOfYear('quarter', year, Math.floor((month - 1) / 3) + 1)
    case 'half':
      return partOfYear('half', year, month <= 6 ? 1 : 2)
    case 'season':
      return seasonPeriod(month === 12 ? year + 1 : year, seasonOf(month))
    case 'year':
      return yearPeriod(year)
    case 'decade':
      return decadePeriod(year)
    case 'century':
      return centuryPeriod(year)
    case 'millennium':
      return yearsPeriod('millennium', year, 1000)
    default:
      return dayPeriod(day)
  }
}

/** The day so many units after a day, before it when negative; a month later is the same day of it. */
export function moveDay(from: number, grain: Grain, by: number): number {
  switch (grain) {
    case 'second':
    case 'minute':
    case 'hour':
      return from
    case 'day':
      return from + Math.round(by)
    case 'week':
    case 'weekend':
      return from + Math.round(7 * by)
    default: {
      const months = Math.trunc(by * MONTHS_OF[grain])
      const { year, month, day } = civilDay(from)
      const first = civilDay(dayNumber(year, month + months, 1))
      return dayNumber(first.year, first.month, Math.min(day, monthLength(first.year, first.month)))
    }
  }
}

/** The period of the same kind so many later, earlier when negative. */
export function movePeriod(period: Period, by: number): Period {
  return periodAt(
    period.grain,
    moveDay(period.grain === 'season' ? period.first + 45 : period.first, period.grain, by),
  )
}

/** A day in ISO form, in the years that ISO 8601 writes with four digits; `undefined` in all others. */
export function isoOf(day: number): string | undefined {
  const value = dayValue(day)
  return value.length === 10 ? value : undefined
}

const MONTHS_OF: Readonly<
  Record<
    'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century' | 'millennium',
    number
  >
> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
}

/** How long a unit is, in days, about: tells the coarser of two. */
export const GRAIN_DAYS: Readonly<Record<Grain, number>> = {
  second: 0.00001,
  minute: 0.0007,
  hour: 0.04,
  day: 1,
  weekend: 2,
  week: 7,
  month: 30,
  season: 91,
  quarter: 92,
  half: 183,
  year: 365,
  decade: 3652,
  century: 36_525,
  millennium: 365_250,
}

function seasonOf(month: number): Season {
  return month === 12 || month < 3 ? 'WI' : month < 6 ? 'SP' : month < 9 ? 'SU' : 'FA'
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
