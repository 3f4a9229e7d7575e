import type { Span } from '../../text/span.ts'
import type { TimeExpression } from '../../time/time-expression.ts'

/**
 * The time that a figure of a sentence is tied to: the nearest date, before or after, that no other
 * figure parts from it; `undefined` when the sentence names none.
 *
 * A time at the beginning of the sentence reaches farther than one that stands between other words.
 * A length of time says how long and not when, and so does what recurs.
 *
 * @param start where the sentence begins
 */
export function timeOf(
  number: Span,
  others: readonly Span[],
  times: readonly TimeExpression[],
  start: number,
): TimeExpression | undefined {
  let found: TimeExpression | undefined
  let nearest = Number.POSITIVE_INFINITY
  for (const time of times) {
    if (time.type !== 'DATE' || !isCalendar(time)) continue
    const isBefore = time.span.end <= number.start
    if (!isBefore && time.span.start < number.end) continue
    const [from, to] = isBefore ? [time.span.end, number.start] : [number.end, time.span.start]
    const isParted = !isBefore && others.some(({ start, end }) => start >= from && end <= to)
    const isOpening = isBefore && time.span.start - start < OPENING
    if (isParted || to - from >= nearest || to - from > (isOpening ? FAR : NEAR)) continue
    nearest = to - from
    found = time
  }
  return found
}

/** Characters between a figure and its time, at most, and how far into a sentence its opening goes. */
const NEAR = 60
const FAR = 160
const OPENING = 12

/** Whether a time is a day, a week, a month, a season or a year: "today" and centuries are not dates. */
function isCalendar({ value }: TimeExpression): boolean {
  return !value.endsWith('_REF') && value.length > 3
}
