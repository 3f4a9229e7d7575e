import type { Span } from '../text/span.ts'
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
 * `to`, `until` or `through`, and by `and` behind `between`.
 */
export function timeRanges(text: string, times: readonly TimeExpression[]): TimeRange[] {
  const found: TimeRange[] = []
  for (let k = 1; k < times.length; k++) {
    const first = times[k - 1] as TimeExpression
    const last = times[k] as TimeExpression
    if (found.at(-1)?.last === first || !areEnds(text, first, last)) continue
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
  return (
    AND.test(joint) &&
    BETWEEN.test(text.slice(Math.max(0, first.span.start - 16), first.span.start))
  )
}

/** Characters that a joint may have. */
const LONGEST_JOINT = 20
const TO = /^(?:\s*[-~\u2010-\u2015]\s*|,?\s+(?:to|until|till|through|thru)(?:\s+the)?\s+)$/i
const AND = /^\s+and(?:\s+the)?\s+$/i
const BETWEEN = /\bbetween(?:\s+the)?\s+$/i
