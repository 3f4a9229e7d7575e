import { addDays } from '../../src/document/date.ts'
import { overlapsSpan, type Span } from '../../src/text/span.ts'
import type { TimeExpression } from '../../src/time/time-expression.ts'
import { timeRanges } from '../../src/time/time-range.ts'

/** A case of the public specification of date and time recognizers. */
export interface RecognizerCase {
  readonly text: string
  /** The moment of speaking; some cases have none. */
  readonly ref: string | null
  readonly expected: readonly RecognizerResult[]
}

interface RecognizerResult {
  readonly start: number
  readonly end: number
  /** `datetimeV2.date`, `….daterange`, `….time` and so on; the spec of one case gives none. */
  readonly type: string | null
  readonly values: readonly RecognizerValue[] | null
}

/** One reading: the specification gives several where it leaves past and future open. */
interface RecognizerValue {
  readonly timex: string
  readonly type: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
}

/** One or two times that stand for one result: a range, or a day with its clock. */
interface Unit {
  readonly span: Span
  readonly first: TimeExpression
  readonly last: TimeExpression
  /** The days of a stretch that was joined. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/**
 * Whether a case is right: every result is met by a unit of ours that overlaps it and means the same, and
 * none of our units is left over.
 *
 * The two systems cut and write differently, so what is compared is what is meant. A span of theirs has
 * prepositions, mostly both ends of a range and a day with its clock, so ours are joined first and only
 * have to overlap. Meanings
 * agree when ours equals any of their readings:
 * - a day: our first and last day are that day; for shifts by weeks, months and years (`two weeks ago`),
 *   where TIMEX3 gives the week, month or year, that day lies in it;
 * - a range of days: the same first and last day, open sides open (theirs end on the day after, ranges with
 *   two ends where the second begins, and lengths begin today or tomorrow);
 * - an early, middle or late part: their days lie in the whole that ours names;
 * - a clock: the same hour and minute, and the same day where they give one; ends of a range both;
 * - the end of a day: that day, with its end as modifier;
 * - a part of the day: the same code; a length: the same number of seconds; a set: the same value.
 */
export function isCaseRight(given: RecognizerCase, times: readonly TimeExpression[]): boolean {
  const ranges = rangesOf(given.text, times)
  const single = times.map((time): Unit => ({ span: time.span, first: time, last: time }))
  return [withDays(given.text, ranges), ranges, single].some((units) => areMet(given, units))
}

function areMet(given: RecognizerCase, units: readonly Unit[]): boolean {
  const used = new Set<Unit>()
  for (const result of given.expected) {
    const met = units.find(
      (unit) =>
        !used.has(unit) &&
        overlapsSpan(unit.span, result) &&
        (result.values ?? []).some((value) => means(unit, value)),
    )
    if (met === undefined) return false
    used.add(met)
  }
  return used.size === units.length
}

/** Times joined to ranges. */
function rangesOf(text: string, times: readonly TimeExpression[]): Unit[] {
  const ranges = timeRanges(text, times)
  const units: Unit[] = []
  for (let k = 0; k < times.length; k++) {
    const first = times[k] as TimeExpression
    const range = ranges.find((one) => one.first === first)
    units.push({
      span: range?.span ?? first.span,
      first,
      last: range?.last ?? first,
      from: range?.from,
      to: range?.to,
    })
    if (range !== undefined) k++
  }
  return units
}

/** Days joined to the clocks beside them, as the specification mostly has them. */
function withDays(text: string, ranges: readonly Unit[]): Unit[] {
  const units: Unit[] = []
  for (const unit of ranges) {
    const before = units.at(-1)
    const joint = before === undefined ? '' : text.slice(before.span.end, unit.span.start)
    const isDayAndClock =
      before !== undefined &&
      JOINT.test(joint) &&
      isClock(before.first) !== isClock(unit.first) &&
      [before, unit].every(({ first }) => first.type === 'TIME' || isOneDay(first))
    if (!isDayAndClock) {
      units.push(unit)
      continue
    }
    const [clock, day] = isClock(before.first) ? [before, unit] : [unit, before]
    const first = onDay(clock.first, day.first)
    units[units.length - 1] = {
      span: { start: before.span.start, end: unit.span.end },
      first,
      last: clock.last === clock.first ? first : onDay(clock.last, day.first),
    }
  }
  return units
}

const JOINT =
  /^,?\s*@?\s*(?:(?:at|on|from|between|by|in|the|around|about|before|after|no|later|than|until)\s+)*$/i

function isOneDay({ type, from, to, value }: TimeExpression): boolean {
  return type === 'DATE' && ((from !== undefined && from === to) || /^XXXX-WXX-\d$/.test(value))
}

function isClock(time: TimeExpression): boolean {
  return time.type === 'TIME' && /T\d/.test(time.value)
}

/** A clock with the day that stands beside it. */
function onDay(clock: TimeExpression, day: TimeExpression): TimeExpression {
  return {
    ...clock,
    value: `${day.value.replace(/T.*/, '')}${clock.value.slice(clock.value.indexOf('T'))}`,
  }
}

function means(unit: Unit, given: RecognizerValue): boolean {
  const { first, last } = unit
  // "around 1pm" is a point as much as "1pm" is, though they call its type a range.
  const value = isPoint(given) ? { ...given, type: given.type.replace('range', '') } : given
  // They resolve no season without a year, and ours gives the nearest.
  if (/^(?:SP|SU|FA|WI)$/.test(value.timex)) return first.value.endsWith(`-${value.timex}`)
  switch (value.type) {
    case 'date':
      return isDay(first, last, value)
    case 'daterange':
      return isDayRange(unit, value)
    case 'time':
    case 'datetime':
      if (value.timex === 'PRESENT_REF') return first.value === 'PRESENT_REF'
      if (first.mod === 'END' && value.value?.endsWith('23:59:59') === true)
        return first.from === value.value.slice(0, 10) && first.to === first.from
      return (
        first === last &&
        clockOf(first) === clockKey(value.value ?? '') &&
        hasDay(first, value.value ?? '')
      )
    case 'timerange':
    case 'datetimerange':
      return isClockRange(first, last, value)
    case 'duration':
      return (
        first === last &&
        first.type === 'DURATION' &&
        (secondsOf(first.value) === Number(value.value) || isSome(first.value, value.timex))
      )
    case 'set':
      return first.type === 'SET' && setKey(first.value) === setKey(value.timex)
    default:
      return false
  }
}

function isPoint({ type, value, start, end }: RecognizerValue): boolean {
  return /^(?:date)?timerange$/.test(type) && value !== undefined && (start ?? end) === undefined
}

/** They take "a few" and "several" for three; TIMEX3 leaves the number open. */
function isSome(own: string, theirs: string): boolean {
  return own.includes('X') && own.replace('X', '3') === theirs
}

function isDay(
  first: TimeExpression,
  last: TimeExpression,
  { value = '', timex }: RecognizerValue,
): boolean {
  if (first !== last) return false
  if (first.from === undefined || first.to === undefined) return first.value === timex
  if (first.from === value && first.to === value) return true
  // A week, month or year that words count in, with that day in it.
  return (
    first.type === 'DATE' &&
    /^\d{4}(?:-\d\d|-W\d\d)?$/.test(first.value) &&
    !/W|^\d{4}(?:-\d\d)?$/.test(timex) &&
    first.from <= value &&
    value <= first.to
  )
}

function isDayRange(unit: Unit, { start, end, timex }: RecognizerValue): boolean {
  const { first, last } = unit
  if (first === last && first.value === timex.replace(/^[FS]Y/, '')) return true
  if (first === last && first.mod !== undefined && isPartOf(first, start, end)) return true
  if (first.isVague === true || (first.from === undefined && last.to === undefined)) return false
  const lastDay = end === undefined ? undefined : addDays(end.slice(0, 10), -1)
  if (unit.from !== undefined && unit.from === start && (unit.to === end || unit.to === lastDay))
    return true
  // "from the middle of March to the end of September": each end lies in the whole that ours names.
  if (first !== last && first.mod !== undefined && last.mod !== undefined)
    return (
      start !== undefined &&
      end !== undefined &&
      isEdge(first, start) &&
      isEdge(last, addDays(end.slice(0, 10), -1))
    )
  // Their ranges end on the day after the last, and those with two ends where the second begins.
  const ends: (string | undefined)[] =
    end === undefined ? [undefined] : [addDays(end.slice(0, 10), -1)]
  const starts: (string | undefined)[] = [start]
  if (first !== last)
    return starts.includes(first.from) && (firstDay(last) === end || ends.includes(last.to))
  if (first.type === 'DURATION' && start !== undefined && end !== undefined) {
    // Lengths count from today or from tomorrow on.
    starts.push(addDays(start.slice(0, 10), -1))
    ends.push(end)
  }
  return starts.includes(first.from) && ends.includes(first.to)
}

/** Whether a day lies in a time, or right behind its end, where theirs begin when it is an end. */
function isEdge({ from, to }: TimeExpression, day: string): boolean {
  return from !== undefined && to !== undefined && from <= day && day <= addDays(to, 1)
}

/** The first day of a time, also where `until` opens that side. */
function firstDay({ from, value }: TimeExpression): string | undefined {
  return (
    from ??
    (/^\d{4}$/.test(value)
      ? `${value}-01-01`
      : /^\d{4}-\d\d$/.test(value)
        ? `${value}-01`
        : /^\d{4}-\d\d-\d\d$/.test(value)
          ? value
          : undefined)
  )
}

/** Early, middle and late: TIMEX3 says so beside the whole, of which they give a part that they cut out. */
function isPartOf(
  { from, to, mod }: TimeExpression,
  start: string | undefined,
  end: string | undefined,
): boolean {
  if (mod !== 'START' && mod !== 'MID' && mod !== 'END') return false
  const last = end === undefined ? undefined : addDays(end.slice(0, 10), -1)
  const isFrom = start === undefined ? from === undefined : from !== undefined && from <= start
  const isTo = last === undefined ? to === undefined : to !== undefined && last <= to
  const isWithin = start === undefined || to === undefined || start <= to
  return isFrom && isTo && isWithin
}

function clockOf(time: TimeExpression): string | undefined {
  const match = /T(\d\d):(\d\d)/.exec(time.value)
  return match === null ? undefined : `${match[1] === '24' ? '00' : match[1]}:${match[2]}`
}

function clockKey(value: string): string {
  return /(\d\d:\d\d):\d\d$/.exec(value)?.[1] ?? ''
}

function hasDay(time: TimeExpression, value: string): boolean {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
  return day === undefined || time.value.startsWith(day) || /T24/.test(time.value)
}

function isClockRange(
  first: TimeExpression,
  last: TimeExpression,
  { start, end, timex }: RecognizerValue,
): boolean {
  const part = /T(?:MO|AF|EV|NI|MI|DT)$/.exec(timex)?.[0]
  if (part !== undefined) return first.value.endsWith(part) && hasDay(first, timex)
  if (first === last && first.type === 'DURATION')
    return secondsOf(first.value) !== undefined && timex.endsWith(`,${first.value})`)
  // "from 10 a.m. for three hours", "three hours from 10 a.m.": the start and the length.
  const isWithLength = first !== last && (first.type === 'DURATION') !== (last.type === 'DURATION')
  if (isWithLength) {
    const [length, clock] = first.type === 'DURATION' ? [first, last] : [last, first]
    return (
      start !== undefined &&
      end !== undefined &&
      clockOf(clock) === clockKey(start) &&
      hasDay(clock, start) &&
      secondsOf(length.value) === secondsOf(timex.slice(timex.lastIndexOf(',') + 1, -1))
    )
  }
  const isOpen = start === undefined || end === undefined
  if (isOpen)
    return (
      clockOf(first) === clockKey(start ?? end ?? '') &&
      first === last &&
      hasDay(first, start ?? end ?? '')
    )
  return (
    first !== last &&
    clockOf(first) === clockKey(start) &&
    clockOf(last) === clockKey(end) &&
    hasDay(first, start)
  )
}

/** Two ways of writing one set: `P1Q` and `P3M`, `XXXX-WXX-WE` and `P1WE`. */
function setKey(value: string): string {
  return value
    .replace(/^XXXX-XX-XXT/, 'T')
    .replace('XXXX-WXX-WE', 'P1WE')
    .replace('P1Q', 'P3M')
    .replace('P6M', 'P0.5Y')
    .replace(':00', '')
}

/** The seconds of a TIMEX3 length, as the specification counts them. */
function secondsOf(value: string): number | undefined {
  if (!/^P(?:T?[\d.]+[A-Z]+)+$/.test(value)) return undefined
  let seconds = 0
  let isClockPart = false
  for (const [, mark, count, letters] of value.matchAll(/(T)?([\d.]+)([A-Z]+?)(?=T|\d|$)/g)) {
    if (mark !== undefined) isClockPart = true
    const unit = SECONDS[`${isClockPart ? 'T' : ''}${letters}`]
    if (unit === undefined) return undefined
    seconds += Number(count) * unit
  }
  return Math.round(seconds)
}

const SECONDS: Readonly<Record<string, number>> = {
  TS: 1,
  TM: 60,
  TH: 3600,
  D: 86_400,
  WE: 2 * 86_400,
  W: 7 * 86_400,
  M: 30 * 86_400,
  Q: 90 * 86_400,
  Y: 365 * 86_400,
  DE: 3650 * 86_400,
  CE: 36_500 * 86_400,
}
