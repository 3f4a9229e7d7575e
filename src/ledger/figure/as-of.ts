import type { Span } from '../../text/span.ts'
import type { TimeExpression } from '../../time/time-expression.ts'

/**
 * The time that a figure of a sentence is tied to: the nearest date, before or after, that neither
 * another figure nor the beginning of another clause parts from it; `undefined` when there is none.
 *
 * A time at the beginning of the sentence reaches farther than one that stands between other words.
 * A length of time says how long and not when, and so does what recurs; and what is compared with a time
 * is not of that time.
 *
 * @param text holds the sentence
 * @param start where the sentence begins in it
 */
export function timeOf(
  text: string,
  number: Span,
  others: readonly Span[],
  times: readonly TimeExpression[],
  start: number,
): TimeExpression | undefined {
  const before: Near[] = []
  const after: Near[] = []
  for (const time of times) {
    if (time.type !== 'DATE' || !isCalendar(time)) continue
    if (COMPARED.test(text.slice(Math.max(start, time.span.start - 24), time.span.start))) continue
    const isBefore = time.span.end <= number.start
    if (!isBefore && time.span.start < number.end) continue
    const [from, to] = isBefore ? [time.span.end, number.start] : [number.end, time.span.start]
    const isOpening = isBefore && time.span.start - start < OPENING
    const isParted =
      (!isBefore && others.some(({ start, end }) => start >= from && end <= to)) ||
      (!isOpening && NEW_CLAUSE.test(text.slice(from, to).replace(AFTER_TIME, '')))
    if (isParted || to - from > (isOpening ? FAR : NEAR)) continue
    ;(isBefore ? before : after).push({ time, distance: to - from })
  }
  const [last, next] = [nearest(before), nearest(after)]
  if (last === undefined || next === undefined) return (last ?? next)?.time
  // "From 40 in 2020 to 60 in 2030": the first time is told of the first figure.
  const isTaken =
    others.some(({ end }) => end <= last.time.span.start) &&
    GOES_ON.test(text.slice(last.time.span.end, number.start))
  return isTaken || next.distance < last.distance ? next.time : last.time
}

/** The comma behind "next week, they": it parts no clauses. */
const AFTER_TIME = /^,/
const GOES_ON = /^,? (?:to|and) $/

interface Near {
  readonly time: TimeExpression
  /** Characters between the time and the figure. */
  readonly distance: number
}

function nearest(times: readonly Near[]): Near | undefined {
  return times.toSorted((a, b) => a.distance - b.distance)[0]
}

/** "12 percent more than last year" and "as many as in 2029" are of this year. */
const COMPARED =
  /\b(?:compared (?:to|with)|than|versus|relative to|the same(?: \p{L}+)? as|as (?:many|much|few|little|high|low) as|(?:up|down|unchanged) from)(?: in| the)? $/iu

/** ", and we will end it": another subject and its verb, or another predicate. */
const NEW_CLAUSE =
  /[,;:] ?(?:and |but |while |whereas |although |so )?(?:we|they|he|she|it|there|i)\b|, (?:and|but|while|whereas) (?:[\p{L}'’-]+ ){0,4}?(?:is|are|was|were|will|would|has|have|had|can|could)\b/iu

/** Characters between a figure and its time, at most, and how far into a sentence its opening goes. */
const NEAR = 60
const FAR = 160
const OPENING = 12

/** Whether a time is a day, a week, a month, a season or a year: "today" and centuries are not dates. */
function isCalendar({ value }: TimeExpression): boolean {
  return !value.endsWith('_REF') && value.length > 3
}
