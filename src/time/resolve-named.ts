import {
  centuryPeriod,
  civilDay,
  dayNumber,
  dayPeriod,
  dayValue,
  decadePeriod,
  GRAIN_DAYS,
  monthLength,
  monthPeriod,
  movePeriod,
  type Period,
  partOfYear,
  periodAt,
  seasonPeriod,
  weekdayNumber,
  yearPeriod,
  yearValue,
} from './calendar.ts'
import type { TimeAnchor } from './time-expression.ts'
import type { NamedTime } from './told.ts'
import { known, type Resolved, type View } from './view.ts'

/**
 * What a piece of the calendar means by its name. `frame` is what it lies in, where words tell that: `that
 * year` of `April of that year`.
 */
export function resolveNamed(told: NamedTime, frame: Resolved | undefined, view: View): Resolved {
  if (told.decade !== undefined) return known(decadePeriod(told.decade), 'absolute')
  if (told.century !== undefined) return known(centuryPeriod(told.century), 'absolute')
  if (frame !== undefined) {
    if (frame.period !== undefined) return withinPeriod(told, frame.period, frame.anchor ?? 'text')
    return { type: 'DATE', value: namedValue(told) }
  }
  if (told.year !== undefined) {
    const period = periodIn(told, fullYear(told.year, told, view))
    return period === undefined
      ? { type: 'DATE', value: namedValue(told) }
      : known(period, 'absolute')
  }
  if (told.weekday !== undefined && told.month === undefined && told.day === undefined)
    return resolveWeekday(told.weekday, told, view)
  if (told.day !== undefined && told.month === undefined && told.holiday === undefined)
    return resolveDayOfMonth(told, view)
  return resolveYearless(told, view)
}

/** The year of `'45`: the one with these digits that lies nearest to the time told before, else to now. */
function fullYear(year: number, told: NamedTime, view: View): number {
  const near = view.story ?? view.now
  if (told.isShort === undefined || near === undefined) return year
  const distance = civilDay(near.first).year - year
  return year + 100 * Math.round(distance / 100)
}

/** A named time inside of a period that is known: `Monday` of next week, `April` of that year. */
function withinPeriod(told: NamedTime, frame: Period, anchor: TimeAnchor): Resolved {
  if (told.weekday !== undefined && frame.grain === 'week')
    return known(dayPeriod(frame.first + told.weekday - 1), anchor)
  const { year, month } = civilDay(frame.first)
  const whole = told.day !== undefined && told.month === undefined ? { ...told, month } : told
  const period = periodIn(whole, year)
  return period === undefined ? { type: 'DATE', value: namedValue(told) } : known(period, anchor)
}

/** The period that a named time is in a year. */
export function periodIn(told: NamedTime, year: number): Period | undefined {
  if (told.holiday !== undefined) return dayPeriod(told.holiday(year))
  if (told.season !== undefined) return seasonPeriod(year, told.season)
  if (told.quarter !== undefined) return partOfYear('quarter', year, told.quarter)
  if (told.half !== undefined) return partOfYear('half', year, told.half)
  if (told.week !== undefined)
    return movePeriod(periodAt('week', dayNumber(year, 1, 4)), told.week - 1)
  if (told.month === undefined) return yearPeriod(year)
  if (told.day === undefined) return monthPeriod(year, told.month)
  return told.day > monthLength(year, told.month)
    ? undefined
    : dayPeriod(dayNumber(year, told.month, told.day))
}

/** How TIMEX3 writes a named time of which the year is not known. */
function namedValue(told: NamedTime): string {
  const year = told.year === undefined ? 'XXXX' : yearValue(told.year)
  if (told.season !== undefined) return `${year}-${told.season}`
  if (told.quarter !== undefined) return `${year}-Q${told.quarter}`
  if (told.half !== undefined) return `${year}-H${told.half}`
  if (told.holiday !== undefined) return `${year}${dayValue(told.holiday(2001)).slice(4)}`
  if (told.weekday !== undefined && told.month === undefined && told.day === undefined)
    return `XXXX-WXX-${told.weekday}`
  const month = told.month === undefined ? 'XX' : String(told.month).padStart(2, '0')
  if (told.day === undefined) return told.month === undefined ? year : `${year}-${month}`
  return `${year}-${month}-${String(told.day).padStart(2, '0')}`
}

function resolveWeekday(weekday: number, told: NamedTime, view: View): Resolved {
  const isText =
    view.isNarrative ||
    told.which === 'same' ||
    told.which === 'following' ||
    told.which === 'previous'
  const base = isText ? view.toldDay : view.now
  if (base?.grain !== 'day') return { type: 'DATE', value: `XXXX-WXX-${weekday}` }
  const anchor: TimeAnchor = isText ? 'text' : 'speech'
  const today = base.first
  const ahead = (weekday - weekdayNumber(today) + 7) % 7
  const behind = (weekdayNumber(today) - weekday + 7) % 7
  const at = (day: number): Resolved => known(dayPeriod(day), anchor)
  switch (told.which) {
    case 'last':
    case 'previous': {
      // "last Tuesday", said on a Wednesday, is that of the week before: the other one is "yesterday"
      // or "this Tuesday". On a Sunday nobody agrees which week it is.
      const isThisWeek =
        behind === 1 || (behind > 0 && weekday < weekdayNumber(today) && weekdayNumber(today) < 7)
      const isSeen = !isText || told.which === 'previous'
      return at(
        today - (behind || 7) - (isSeen && isThisWeek && told.isNearest === undefined ? 7 : 0),
      )
    }
    case 'next': {
      // "next Friday", said on a Monday, is that of the next week: "this Friday" is the other one.
      const isThisWeek = weekday > weekdayNumber(today)
      return at(today + (ahead || 7) + (isThisWeek ? 7 : 0))
    }
    case 'coming':
    case 'following':
      return at(today + (ahead || 7))
    case 'this': {
      // "this Monday", said on a Tuesday of what will be, is the next one.
      const day = today - weekdayNumber(today) + weekday
      return at(day < today && view.direction() === 'future' ? day + 7 : day)
    }
    case 'same':
      return at(today - behind)
    default: {
      if (view.after?.grain === 'day') {
        const first = view.after.first
        return at(first + ((weekday - weekdayNumber(first) + 7) % 7 || 7))
      }
      const direction = view.direction() ?? view.leaning
      const isSelf = view.isReport || isText
      return at(
        direction === 'future'
          ? today + (ahead || (isSelf ? 0 : 7))
          : today - (behind || (isSelf ? 0 : 7)),
      )
    }
  }
}

/** `the 15th`: of the month of speaking, or of the one that the clause looks to. */
function resolveDayOfMonth(told: NamedTime, view: View): Resolved {
  const base = view.isNarrative ? view.told : view.now
  const day = told.day as number
  if (base === undefined || GRAIN_DAYS[base.grain] > GRAIN_DAYS.month + 1)
    return { type: 'DATE', value: namedValue(told) }
  const anchor: TimeAnchor = view.isNarrative ? 'text' : 'speech'
  const { year, month } = civilDay(base.first)
  if (told.weekday !== undefined) return resolveDatedWeekday(told, base.first, anchor, view)
  const direction = view.isNarrative || base.grain !== 'day' ? undefined : view.direction()
  const here = dayNumber(year, month, day)
  const step =
    direction === 'past' && here > base.first
      ? -1
      : direction === 'future' && here < base.first
        ? 1
        : 0
  const first = civilDay(dayNumber(year, month + step, 1))
  const period = periodIn({ ...told, month: first.month }, first.year)
  return period === undefined ? { type: 'DATE', value: namedValue(told) } : known(period, anchor)
}

/** `Friday the 14th`: the nearest month in which the 14th is a Friday, on the side that the clause looks to. */
function resolveDatedWeekday(
  told: NamedTime,
  today: number,
  anchor: TimeAnchor,
  view: View,
): Resolved {
  const { year, month } = civilDay(today)
  const days: number[] = []
  for (let step = -MOST_MONTHS; step <= MOST_MONTHS; step++) {
    const first = civilDay(dayNumber(year, month + step, 1))
    const of = told.day as number
    const day = dayNumber(first.year, first.month, of)
    if (of <= monthLength(first.year, first.month) && weekdayNumber(day) === told.weekday)
      days.push(day)
  }
  const direction = view.direction()
  const fitting = days.filter(
    (day) => direction === undefined || (direction === 'past' ? day <= today : day >= today),
  )
  const nearest = fitting.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0]
  return nearest === undefined
    ? { type: 'DATE', value: namedValue(told) }
    : known(dayPeriod(nearest), anchor)
}

/** A day of the month falls on a given weekday at least once in so many months. */
const MOST_MONTHS = 14

/** A day of a year, a month, a season, a quarter or a holiday without its year. */
function resolveYearless(told: NamedTime, view: View): Resolved {
  const isText =
    view.isNarrative ||
    told.which === 'same' ||
    told.which === 'following' ||
    told.which === 'previous'
  const base = isText ? (view.story ?? view.told) : view.now
  const anchor: TimeAnchor = isText ? 'text' : 'speech'
  if (base === undefined || GRAIN_DAYS[base.grain] > GRAIN_DAYS.year + 1)
    return { type: 'DATE', value: namedValue(told) }
  const { year } = civilDay(base.first)
  const around = [year - 1, year, year + 1]
    .map((candidate) => periodIn(told, candidate))
    .filter((period) => period !== undefined)
  const following =
    view.after === undefined || told.which !== undefined
      ? undefined
      : [...around, periodIn(told, year + 2)].find(
          (period) => period !== undefined && period.first >= (view.after as Period).first,
        )
  if (following !== undefined) return known(following, anchor)
  const running =
    isText || told.which !== undefined ? undefined : runningRange(told, around, base, view)
  if (running !== undefined) return known(running, anchor)
  const chosen = isText
    ? chooseTold(told, around, base, year)
    : chooseSeen(told, around, base, view)
  return chosen === undefined ? { type: 'DATE', value: namedValue(told) } : known(chosen, anchor)
}

/**
 * The first end of a stretch of which the other is told too, when it has begun and goes on: said in September
 * of what will be, "from May to November" is the one of this year.
 */
function runningRange(
  told: NamedTime,
  around: readonly Period[],
  { first }: Period,
  { until }: View,
): Period | undefined {
  if (until?.kind !== 'named' || until.month === undefined || until.year !== undefined)
    return undefined
  if (told.month === undefined) return undefined
  const begun = around.findLast((period) => period.first <= first)
  if (begun === undefined) return undefined
  const { year } = civilDay(begun.first)
  const end = [periodIn(until, year), periodIn(until, year + 1)].find(
    (period) => period !== undefined && period.first > begun.first,
  )
  return end !== undefined && end.last >= first ? begun : undefined
}

/** In a narrative: the year told before, unless the story has gone on past its end. */
function chooseTold(
  told: NamedTime,
  around: readonly Period[],
  base: Period,
  year: number,
): Period | undefined {
  const same = around.find((period) => civilDay(period.last).year === year)
  if (told.which === undefined && same !== undefined && base.first - same.first > LONG_BACK)
    return around.find((period) => period.first > base.first)
  if (told.which === 'following' || told.which === 'next' || told.which === 'coming')
    return around.find((period) => period.first > base.last) ?? same
  if (told.which === 'previous' || told.which === 'last')
    return around.findLast((period) => period.last < base.first) ?? same
  return same
}

/**
 * So many days back in the year that was told, a time is one of the next year: from December the story
 * goes on to January.
 */
const LONG_BACK = 270

/** Days from the day of speaking within which a day needs no year, whichever way the clause looks. */
const NEAR = 45

/** Seen from the day of speaking: what the words choose, else what the clause looks to, else the nearest. */
function chooseSeen(
  told: NamedTime,
  around: readonly Period[],
  now: Period,
  view: View,
): Period | undefined {
  const past = around.findLast((period) => period.first <= now.last)
  const future = around.find((period) => period.last >= now.first)
  // Of a speech of which only the year is known, "last May" may be before or in it.
  const isLoose = now.grain === 'year' && told.which !== undefined && told.which !== 'this'
  if (isLoose) return undefined
  switch (told.which) {
    case 'last':
      return around.findLast((period) => period.last < now.first)
    case 'next':
    case 'coming':
      return around.find((period) => period.first > now.last)
    case 'this':
      return around.find((period) => civilDay(period.last).year === civilDay(now.first).year)
    default: {
      if (now.grain === 'year') return around[1]
      const direction = view.direction() ?? (view.leaning === 'future' ? 'future' : undefined)
      if (past === undefined || future === undefined) return past ?? future
      const back = now.first - past.last
      const ahead = future.first - now.last
      const nearer = back <= ahead ? past : future
      // A day that is most of a year away would be told with its year.
      const isFar = past.grain === 'day' && Math.min(back, ahead) < NEAR
      if (direction === undefined || isFar) return nearer
      return direction === 'past' ? past : future
    }
  }
}
