import {
  dayPeriod,
  GRAIN_DAYS,
  type Grain,
  isoOf,
  movePeriod,
  type Period,
  periodAt,
  weekdayNumber,
  weekendPeriod,
} from './calendar.ts'
import { resolveLength, resolveShift } from './resolve-length.ts'
import { resolveNamed } from './resolve-named.ts'
import type { TimeAnchor } from './time-expression.ts'
import type { Clock, NthUnit, PartOfDay, Told, WhichUnit } from './told.ts'
import { known, type Resolved, unknownValue, type View } from './view.ts'

/** What a time means, seen from `view`. */
export function resolve(told: Told, view: View): Resolved {
  switch (told.kind) {
    case 'named':
      return resolveNamed(told, frameOf(told.of, view), view)
    case 'near':
      return resolveNear(told.days, view)
    case 'which':
      return resolveWhich(told, view)
    case 'nth':
      return resolveNth(told, view)
    case 'holding': {
      const day = resolve(told.day, view)
      if (day.period === undefined) return { type: 'DATE', value: unknownValue(told.grain) }
      // "Labor Day weekend" is the one before that Monday.
      const { first } = day.period
      const isBefore = told.grain === 'weekend' && weekdayNumber(first) < 3
      return known(periodAt(told.grain, isBefore ? first - 2 : first), day.anchor ?? 'text')
    }
    case 'shift':
      return resolveShift(
        told,
        frameOf(typeof told.from === 'string' ? undefined : told.from, view),
        view,
      )
    case 'length':
      return resolveLength(told, frameOf(told.of, view), view)
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

function frameOf(told: Told | undefined, view: View): Resolved | undefined {
  return told === undefined ? undefined : resolve(told, view)
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
  const at = { type: 'TIME', minute: 60 * hour + (minute ?? 0) } as const
  if (base !== undefined) return { ...base, ...at, value: `${base.value}${clock}` }
  if (view.isNarrative || view.now?.grain !== 'day') return { ...at, value: `XXXX-XX-XX${clock}` }
  return { ...at, value: `${view.now.value}${clock}`, period: view.now, anchor: 'speech' }
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
