import { dayPeriod, GRAIN_DAYS, moveDay, movePeriod, type Period, periodAt } from './calendar.ts'
import { lengthValue } from './read-phrase.ts'
import type { TimeAnchor } from './time-expression.ts'
import type { Length, Shift } from './told.ts'
import { known, type Resolved, unknownValue, type View } from './view.ts'

/** What a shift means; `told` is the time that it is counted from, where words tell that. */
export function resolveShift(
  { count, grain, from, sign, and }: Shift,
  told: Resolved | undefined,
  view: View,
): Resolved {
  const base = baseOfShift(from, told, view)
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
    const minute = from === 'speech' ? view.clock : from === 'text' ? view.toldMinute : told?.minute
    const length = minutesOf({ count, grain, ...(and === undefined ? {} : { and }) })
    const moved = moveMinute(period, minute, length, sign)
    if (moved !== undefined) return { ...moved, anchor: base.anchor }
    const days = Math.trunc((length ?? 0) / DAY_MINUTES)
    const isCertain = (length ?? 0) - days * DAY_MINUTES <= SAME_DAY_MINUTES
    if (!isCertain) return { type: 'TIME', value: 'XXXX-XX-XXTXX' }
    const there = days === 0 ? period : dayPeriod(period.first + sign * days)
    return { type: 'TIME', value: `${there.value}TXX`, period: there, anchor: base.anchor }
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

type CountedLength = Pick<Length, 'count' | 'grain' | 'and'>

/** The minutes of a length of hours and minutes; seconds are finer than any clock that is told. */
function minutesOf(told: CountedLength): number | undefined {
  let length = 0
  for (let part: CountedLength | undefined = told; part !== undefined; part = part.and) {
    if (part.grain !== 'hour' && part.grain !== 'minute') return undefined
    length += (part.count ?? 0) * (part.grain === 'hour' ? 60 : 1)
  }
  return length
}

/** A time so many minutes from a clock of a day. */
function moveMinute(
  day: Period,
  minute: number | undefined,
  length: number | undefined,
  sign: 1 | -1,
): Resolved | undefined {
  if (minute === undefined || length === undefined || day.grain !== 'day') return undefined
  const at = minute + sign * Math.round(length)
  const period = dayPeriod(day.first + Math.floor(at / DAY_MINUTES))
  const own = ((at % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  const two = (number: number): string => String(number).padStart(2, '0')
  return {
    type: 'TIME',
    value: `${period.value}T${two(Math.floor(own / 60))}:${two(own % 60)}`,
    period,
    minute: own,
  }
}

const DAY_MINUTES = 24 * 60
/** Where no clock is told, a time so near is taken to be of the same day; a longer way crosses midnight often. */
const SAME_DAY_MINUTES = 6 * 60

function baseOfShift(
  from: Shift['from'],
  base: Resolved | undefined,
  view: View,
): { readonly period: Period; readonly anchor: TimeAnchor } | undefined {
  if (from === 'speech')
    return view.now === undefined ? undefined : { period: view.now, anchor: 'speech' }
  if (from === 'text')
    return view.told === undefined ? undefined : { period: view.told, anchor: 'text' }
  return base?.period === undefined
    ? undefined
    : { period: base.period, anchor: base.anchor ?? 'text' }
}

/** What a length means, and where it lies; `frame` is what it is the beginning or the end of. */
export function resolveLength(told: Length, frame: Resolved | undefined, view: View): Resolved {
  const { count, grain, lies, most = count } = told
  const value = told.and === undefined ? lengthValue(count, grain) : wholeLength(told)
  const plain: Resolved = {
    type: 'DURATION',
    value,
    ...(count === undefined ? { isVague: true as const } : {}),
  }
  if (count !== undefined && frame !== undefined && GRAIN_DAYS[grain] >= 1) {
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
  if (base?.grain !== 'day') return plain
  if (GRAIN_DAYS[grain] < 1) {
    const isPoint = lies === 'ahead' && !isText && most === count && view.direction() !== 'past'
    // "Within 48 hours" is done on the second day behind this one.
    if (lies === 'coming' && grain === 'hour' && !isText && view.direction() !== 'past') {
      const to = base.first + Math.ceil(most / 24)
      return { ...plain, from: base.first, to, anchor: 'speech' }
    }
    const moved = isPoint ? moveMinute(base, view.clock, minutesOf(told), 1) : undefined
    return moved === undefined ? plain : { ...moved, anchor: 'speech' }
  }
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
      return view.direction() !== 'future' || isText
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
