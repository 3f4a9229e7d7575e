import { addDays } from '../document/date.ts'
import type { Span } from '../text/span.ts'
import { dayNumber, type Grain, isoOf, moveDay } from './calendar.ts'
import type { TimeExpression } from './time-expression.ts'

/** A stretch from one time to another: `from May 1 to May 5`, `1914–1918`, `between 3 and 5 p.m.`. */
export interface TimeRange {
  /** From the first time to the end of the last, with what joins them. */
  readonly span: Span
  readonly first: TimeExpression
  readonly last: TimeExpression
  /** The first and the last day, ISO 8601, inclusive, where they are known. */
  readonly from?: string
  readonly to?: string
}

/**
 * The stretches that `times`, as `findTimes` gives them for `text`, are joined to, in order: by a dash, by
 * `to`, `until` or `through`, by `and` behind `between` or before the very next day (`March 20 and 21`);
 * and a length with where it begins (`for three days from Monday`, `from Monday for three days`).
 */
export function timeRanges(text: string, times: readonly TimeExpression[]): TimeRange[] {
  const found: TimeRange[] = []
  for (let k = 1; k < times.length; k++) {
    const first = times[k - 1] as TimeExpression
    const last = times[k] as TimeExpression
    if (found.at(-1)?.last === first) continue
    const stretch = lengthRange(text, first, last)
    if (stretch !== undefined) found.push(stretch)
    if (stretch !== undefined || !areEnds(text, first, last)) continue
    const isForward = first.from === undefined || last.to === undefined || first.from <= last.to
    found.push({
      span: { start: first.span.start, end: last.span.end },
      first,
      last,
      ...(first.from === undefined || !isForward ? {} : { from: first.from }),
      ...(last.to === undefined || !isForward ? {} : { to: last.to }),
    })
  }
  return found
}

function areEnds(text: string, first: TimeExpression, last: TimeExpression): boolean {
  if (first.type === 'SET' || last.type === 'SET') return false
  const { end } = first.span
  if (last.span.start - end > LONGEST_JOINT) return false
  const joint = text.slice(end, last.span.start)
  if (TO.test(joint)) return true
  if (!AND.test(joint)) return false
  if (BETWEEN.test(text.slice(Math.max(0, first.span.start - 16), first.span.start))) return true
  return first.to !== undefined && isOneDay(last) && addDays(first.to, 1) === last.from
}

function isOneDay({ type, from, to }: TimeExpression): boolean {
  return type === 'DATE' && from !== undefined && from === to
}

/** A length and the time that it begins at, in either order. */
function lengthRange(
  text: string,
  first: TimeExpression,
  last: TimeExpression,
): TimeRange | undefined {
  const joint = text.slice(first.span.end, last.span.start)
  if (joint.length > LONGEST_JOINT) return undefined
  const isLengthFirst = first.type === 'DURATION'
  const [length, start] = isLengthFirst ? [first, last] : [last, first]
  if (length.type !== 'DURATION' || !STARTS.has(start.type) || start.isVague === true)
    return undefined
  if (!(isLengthFirst ? FROM : FOR).test(joint)) return undefined
  const { from } = start
  // A length begins on a day: "in 2019 for three days" is in it, nobody knows where.
  if (from === undefined ? start.to !== undefined : start.to !== undefined && start.to !== from)
    return undefined
  const to = from === undefined || start.type === 'TIME' ? undefined : endOf(from, length.value)
  return {
    span: { start: first.span.start, end: last.span.end },
    first,
    last,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

/** The last day of a length that begins on a day. */
function endOf(from: string, value: string): string | undefined {
  const match = /^P(\d+)([DWMY])$/.exec(value)
  if (match === null) return undefined
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const grain = UNITS[match[2] as keyof typeof UNITS]
  return isoOf(moveDay(dayNumber(year, month, day), grain, Number(match[1])) - 1)
}

const UNITS = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const satisfies Record<
  string,
  Grain
>
const STARTS: ReadonlySet<TimeExpression['type']> = new Set(['DATE', 'TIME'])
const FROM = /^,?\s+(?:from|starting|beginning)(?:\s+(?:on|from|at))?(?:\s+the)?\s+$/i
const FOR = /^,?\s+for(?:\s+the)?\s+$/i

/** Characters that a joint may have. */
const LONGEST_JOINT = 20
const TO = /^(?:\s*[-~\u2010-\u2015]\s*|,?\s+(?:to|until|till|through|thru)(?:\s+the)?\s+)$/i
const AND = /^\s+and(?:\s+the)?\s+$/i
const BETWEEN = /\bbetween(?:\s+the)?\s+$/i
