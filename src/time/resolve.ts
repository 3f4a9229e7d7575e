import { type PartialDate, parseIsoDate } from '../document/date.ts'
import {
  centuryPeriod,
  civilDay,
  dayNumber,
  dayPeriod,
  dayValue,
  decadePeriod,
  GRAIN_DAYS,
  type Grain,
  isoOf,
  monthLength,
  monthPeriod,
  moveDay,
  movePeriod,
  type Period,
  partOfYear,
  periodAt,
  seasonPeriod,
  weekdayNumber,
  weekendPeriod,
  yearPeriod,
  yearValue,
} from './calendar.ts'
import type { Direction } from './look-around.ts'
import { lengthValue } from './read-phrase.ts'
import type { TimeAnchor, TimeType } from './time-expression.ts'
import type {
  Clock,
  Length,
  NamedTime,
  NthUnit,
  PartOfDay,
  Shift,
  Told,
  WhichUnit,
} from './told.ts'

/** A time as far as it is known. */
export interface Resolved {
  readonly type: TimeType
  readonly value: string
  /** The days that it covers. */
  readonly period?: Period
  /** The first and the last day where they are not those of `period`. */
  readonly from?: number
  readonly to?: number
  readonly isVague?: true
  readonly anchor?: TimeAnchor
}

/** From where a time is seen. */
export interface View {
  /** The day of speaking, as far as it is known. */
  readonly now: Period | undefined
  /** The time told last before, for `the next day` and `two weeks later`. */
  readonly told: Period | undefined
  /** The time told last that has a day. */
  readonly toldDay: Period | undefined
  /** The time that a narrative has come to: where days without a year belong. */
  readonly story: Period | undefined
  /** The time that this one is the other end of: `August` of `from August to October`. */
  readonly after?: Period | undefined
  /** Histories place everything by what was told before, not by the day of writing. */
  readonly isNarrative: boolean
  /** Whether weekdays that are named may mean the day of writing itself, as in reports. */
  readonly isReport: boolean
  /** Which way the clause looks, asked only where it matters. */
  readonly direction: () => Direction | undefined
  /** Which way it looks when nothing tells. */
  readonly leaning: Direction
}

/** The day of speaking as a period. */
export function periodOfDate(date: PartialDate | undefined): Period | undefined {
  if (date === undefined || parseIsoDate(date.value) === undefined) return undefined
  const [year = 0, month = 1, day = 1] = date.value.split('-').map(Number)
  if (date.precision === 'year') return yearPeriod(year)
  return date.precision === 'month'
    ? monthPeriod(year, month)
    : dayPeriod(dayNumber(year, month, day))
}

/** What a time means, seen from `view`. */
export function resolve(told: Told, view: View): Resolved {
  switch (told.kind) {
    case 'named':
      return resolveNamed(told, view)
    case 'near':
      return resolveNear(told.days, view)
    case 'which':
      return resolveWhich(told, view)
    case 'nth':
      return resolveNth(told, view)
    case 'holding': {
      const day = resolve(told.day, view)
      return day.period === undefined
        ? { type: 'DATE', value: unknownValue(told.grain) }
        : known(periodAt(told.grain, day.period.first), day.anchor ?? 'text')
    }
    case 'shift':
      return resolveShift(told, view)
    case 'length':
      return resolveLength(told, view)
    case 'part':
      return resolvePart(told, view)
    case 'clock':
      return resolveClock(told, view)
    case 'reference':
      return told.isNow === true && view.now?.grain === 'day' && !view.isNarrative
        ? { type: 'DATE', value: told.value, period: view.now }
        : { type: 'DATE', value: told.value, isVague: true }
    case 'recurring':
      return { type: 'SET', value: told.value }
  }
}

function known(period: Period, anchor: TimeAnchor): Resolved {
  return { type: 'DATE', value: period.value, period, anchor }
}

function resolveNear(days: number, view: View): Resolved {
  if (view.now?.grain !== 'day')
    return { type: 'DATE', value: days === 0 ? 'PRESENT_REF' : 'XXXX-XX-XX' }
  // A history has no day of speaking: its "today" is whenever it is read.
  if (view.isNarrative && days === 0) return { type: 'DATE', value: 'PRESENT_REF' }
  return known(dayPeriod(view.now.first + days), 'speech')
}

/** The period that `last`, `next` or `that` is counted from, and what that rests on. */
function baseOf(
  which: WhichUnit['which'],
  grain: Grain,
  view: View,
): { base: Period; anchor: TimeAnchor } | undefined {
  const isSpeech = which === 'last' || which === 'this' || which === 'next' || which === 'coming'
  const own = isSpeech && !view.isNarrative ? view.now : grain === 'day' ? view.toldDay : view.told
  const isText = !isSpeech || view.isNarrative
  if (own === undefined || GRAIN_DAYS[own.grain] > GRAIN_DAYS[grain] + 1) return undefined
  return { base: own, anchor: isText ? 'text' : 'speech' }
}

const STEPS: Readonly<Record<WhichUnit['which'], number>> = {
  last: -1,
  previous: -1,
  this: 0,
  same: 0,
  next: 1,
  coming: 1,
  following: 1,
}

function resolveWhich({ which, grain, steps = 1, isOpen }: WhichUnit, view: View): Resolved {
  const from = baseOf(which, grain, view)
  let by = STEPS[which] * steps
  if (from !== undefined) {
    // "over the weekend": the last one, unless the clause looks ahead or it is that day.
    const isWeekday = weekdayNumber(from.base.first) < 6
    if (isOpen === true && isWeekday && (view.direction() ?? view.leaning) === 'past') by = -1
    const period = movePeriod(periodAt(grain, from.base.first), by)
    return known(period, from.anchor)
  }
  return { type: 'DATE', value: unknownValue(grain) }
}

/** What stays of a period that nothing places. */
function unknownValue(grain: Grain): string {
  switch (grain) {
    case 'week':
      return 'XXXX-WXX'
    case 'weekend':
      return 'XXXX-WXX-WE'
    case 'month':
      return 'XXXX-XX'
    case 'quarter':
      return 'XXXX-QX'
    case 'half':
      return 'XXXX-HX'
    case 'season':
    case 'year':
      return 'XXXX'
    case 'decade':
      return 'XXX'
    case 'century':
    case 'millennium':
      return 'XX'
    default:
      return 'XXXX-XX-XX'
  }
}

function resolveNamed(told: NamedTime, view: View): Resolved {
  if (told.decade !== undefined) return known(decadePeriod(told.decade), 'absolute')
  if (told.century !== undefined) return known(centuryPeriod(told.century), 'absolute')
  if (told.of !== undefined) {
    const frame = resolve(told.of, view)
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
    case 'previous':
      return at(today - (behind || 7))
    case 'next': {
      // "next Friday", said on a Monday, is that of the next week: "this Friday" is the other one.
      const isThisWeek = weekday > weekdayNumber(today)
      return at(today + (ahead || 7) + (isThisWeek ? 7 : 0))
    }
    case 'coming':
    case 'following':
      return at(today + (ahead || 7))
    case 'this':
      return at(today - weekdayNumber(today) + weekday)
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
  const chosen = isText
    ? chooseTold(told, around, base, year)
    : chooseSeen(told, around, base, view)
  return chosen === undefined ? { type: 'DATE', value: namedValue(told) } : known(chosen, anchor)
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

/** Seen from the day of speaking: what the words choose, else what the clause looks to, else the nearest. */
function chooseSeen(
  told: NamedTime,
  around: readonly Period[],
  now: Period,
  view: View,
): Period | undefined {
  const past = around.findLast((period) => period.first <= now.last)
  const future = around.find((period) => period.last >= now.first)
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
      const direction = view.direction()
      if (direction === 'past') return past
      if (direction === 'future') return future
      if (past === undefined || future === undefined) return past ?? future
      const back = now.first - past.last
      const ahead = future.first - now.last
      return back <= ahead ? past : future
    }
  }
}

function resolveNth({ nth, grain, weekday, of }: NthUnit, view: View): Resolved {
  const frame = resolve(of, view)
  if (frame.period === undefined) return { type: 'DATE', value: unknownValue(grain) }
  const { first, last } = frame.period
  const anchor = frame.anchor ?? 'text'
  if (weekday !== undefined) {
    const start = first + ((weekday - weekdayNumber(first) + 7) % 7)
    const end = last - ((weekdayNumber(last) - weekday + 7) % 7)
    const day = nth > 0 ? start + 7 * (nth - 1) : end
    return day > last ? { type: 'DATE', value: 'XXXX-XX-XX' } : known(dayPeriod(day), anchor)
  }
  if (grain === 'day') {
    const day = nth > 0 ? first + nth - 1 : last
    return day > last ? { type: 'DATE', value: 'XXXX-XX-XX' } : known(dayPeriod(day), anchor)
  }
  if (grain === 'weekend') {
    const start = weekendPeriod(first + 1)
    return known(nth > 0 ? movePeriod(start, nth - 1) : weekendPeriod(last - 1), anchor)
  }
  if (GRAIN_DAYS[grain] >= GRAIN_DAYS[frame.period.grain])
    return { type: 'DATE', value: unknownValue(grain) }
  // The first week of a month is the first of which most days are in it (ISO 8601 for years).
  const start = grain === 'week' ? periodAt(grain, first + 3) : periodAt(grain, first)
  const end = grain === 'week' ? periodAt(grain, last - 3) : periodAt(grain, last)
  const period = nth > 0 ? movePeriod(start, nth - 1) : end
  return period.first > last ? { type: 'DATE', value: unknownValue(grain) } : known(period, anchor)
}

function resolveShift({ count, grain, from, sign, and }: Shift, view: View): Resolved {
  const base = baseOfShift(from, view)
  if (count === undefined) {
    const value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
    return { type: 'DATE', value, isVague: true }
  }
  const isClock = GRAIN_DAYS[grain] < 1
  if (base === undefined || GRAIN_DAYS[base.period.grain] > Math.max(GRAIN_DAYS[grain], 1) + 1) {
    const value =
      base === undefined ? (isClock ? 'XXXX-XX-XXTXX' : unknownValue(grain)) : unknownValue(grain)
    return { type: isClock ? 'TIME' : 'DATE', value }
  }
  if (isClock) {
    const { period } = base
    return { type: 'TIME', value: `${period.value}TXX`, period, anchor: base.anchor }
  }
  let day = moveDay(base.period.first, grain, sign * count)
  if (and !== undefined && base.period.grain === 'day') {
    for (let more: Length | undefined = and; more !== undefined; more = more.and)
      day = moveDay(day, more.grain, sign * (more.count ?? 0))
    return known(dayPeriod(day), base.anchor)
  }
  // "two weeks after May 5" and "a week from today" name a day; "two weeks ago" the week.
  const isExact = (typeof from !== 'string' || from === 'speech') && sign > 0 && grain !== 'year'
  if (isExact && base.period.grain === 'day') return known(dayPeriod(day), base.anchor)
  const shiftedGrain = count % 1 !== 0 && grain === 'year' ? 'month' : grain
  return known(periodAt(shiftedGrain, day), base.anchor)
}

function baseOfShift(
  from: Shift['from'],
  view: View,
): { readonly period: Period; readonly anchor: TimeAnchor } | undefined {
  if (from === 'speech')
    return view.now === undefined ? undefined : { period: view.now, anchor: 'speech' }
  if (from === 'text')
    return view.told === undefined ? undefined : { period: view.told, anchor: 'text' }
  const base = resolve(from, view)
  return base.period === undefined
    ? undefined
    : { period: base.period, anchor: base.anchor ?? 'text' }
}

function resolveLength(told: Length, view: View): Resolved {
  const { count, grain, lies, most = count } = told
  const value = told.and === undefined ? lengthValue(count, grain) : wholeLength(told)
  const plain: Resolved = {
    type: 'DURATION',
    value,
    ...(count === undefined ? { isVague: true as const } : {}),
  }
  if (count !== undefined && told.of !== undefined && GRAIN_DAYS[grain] >= 1) {
    const frame = resolve(told.of, view)
    if (frame.period === undefined) return plain
    const { first, last } = frame.period
    const anchor = frame.anchor ?? 'text'
    return told.isLast === true
      ? { ...plain, from: moveDay(last + 1, grain, -count), to: last, anchor }
      : { ...plain, from: first, to: moveDay(first, grain, count) - 1, anchor }
  }
  if (count === undefined || most === undefined || lies === undefined) return plain
  const isText = lies === 'previous' || lies === 'following' || view.isNarrative
  const base = isText ? view.toldDay : view.now
  if (base?.grain !== 'day' || GRAIN_DAYS[grain] < 1) return plain
  const anchor: TimeAnchor = isText ? 'text' : 'speech'
  const day = base.first
  if (grain === 'quarter' && lies !== 'ahead') {
    const here = periodAt('quarter', day)
    return lies === 'past' || lies === 'previous'
      ? { ...plain, from: movePeriod(here, -count).first, to: here.first - 1, anchor }
      : { ...plain, from: here.last + 1, to: movePeriod(here, most).last, anchor }
  }
  switch (lies) {
    case 'past':
    case 'previous':
      return { ...plain, from: moveDay(day, grain, -count), to: day, anchor }
    case 'coming':
    case 'following':
      return { ...plain, from: day, to: moveDay(day, grain, most), anchor }
    case 'ahead':
      // "in two years they doubled" tells how long it took.
      return view.direction() === 'past' || isText
        ? plain
        : { ...plain, from: moveDay(day, grain, count), to: moveDay(day, grain, most), anchor }
  }
}

/** A length of several units as TIMEX3 writes it: `P2Y6M`, `PT1H30M`. */
function wholeLength(told: Length): string {
  let value = lengthValue(told.count, told.grain)
  for (let more = told.and; more !== undefined; more = more.and) {
    const next = lengthValue(more.count, more.grain).slice(1)
    value += value.includes('T') ? next.replace('T', '') : next
  }
  return value
}

function resolvePart({ part, day }: PartOfDay, view: View): Resolved {
  const base = day === undefined ? undefined : resolve(day, view)
  if (base === undefined) return { type: 'TIME', value: `XXXX-XX-XXT${part}` }
  return {
    ...base,
    type: 'TIME',
    value: `${base.value === 'PRESENT_REF' ? 'XXXX-XX-XX' : base.value}T${part}`,
  }
}

function resolveClock({ hour, minute, second, day }: Clock, view: View): Resolved {
  const two = (number: number): string => String(number).padStart(2, '0')
  // TIMEX3 writes the minutes of a full hour too.
  const clock = `T${two(hour)}:${two(minute ?? 0)}${second === undefined ? '' : `:${two(second)}`}`
  const base = day === undefined ? undefined : resolve(day, view)
  if (base !== undefined) return { ...base, type: 'TIME', value: `${base.value}${clock}` }
  if (view.isNarrative || view.now?.grain !== 'day')
    return { type: 'TIME', value: `XXXX-XX-XX${clock}` }
  return { type: 'TIME', value: `${view.now.value}${clock}`, period: view.now, anchor: 'speech' }
}

/** The first and the last day of what was resolved, ISO 8601. */
export function daysOf({ period, from, to }: Resolved): { from?: string; to?: string } {
  const first = from ?? period?.first
  const last = to ?? period?.last
  const start = first === undefined ? undefined : isoOf(first)
  const end = last === undefined ? undefined : isoOf(last)
  return {
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
  }
}
