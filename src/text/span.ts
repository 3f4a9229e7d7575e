import { partitionPoint } from './partition-point.ts'
import { isBlank } from './white-space.ts'

/**
 * A half-open range `[start, end)` of UTF-16 code units in the original text of a document.
 *
 * `text.slice(span.start, span.end)` is what the span covers. A span never splits a surrogate pair.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether `outer` covers every code unit of `inner`. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two spans share at least one code unit. */
export function overlapsSpan(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * The smallest span that covers all of `spans`.
 *
 * @throws {RangeError} If `spans` is empty.
 */
export function hullOf(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('The hull of no spans is undefined')
  let { start, end } = spans[0] as Span
  for (const span of spans) {
    if (span.start < start) start = span.start
    if (span.end > end) end = span.end
  }
  return { start, end }
}

/**
 * The parts of `spans` that lie inside `limit`. The spans must ascend and not overlap; finding the
 * first takes the logarithm of their number.
 */
export function spansWithin(spans: readonly Span[], limit: Span): Span[] {
  const inside: Span[] = []
  const first = partitionPoint(spans.length, (k) => (spans[k] as Span).end <= limit.start)
  for (let k = first; k < spans.length; k++) {
    const { start, end } = spans[k] as Span
    if (start >= limit.end) break
    inside.push({ start: Math.max(start, limit.start), end: Math.min(end, limit.end) })
  }
  return inside
}

/** The parts of `span` that none of `holes` covers. The holes must ascend and not overlap. */
export function withoutSpans(span: Span, holes: readonly Span[]): Span[] {
  const kept: Span[] = []
  let from = span.start
  for (const hole of spansWithin(holes, span)) {
    if (hole.start > from) kept.push({ start: from, end: hole.start })
    from = hole.end
  }
  if (from < span.end) kept.push({ start: from, end: span.end })
  return kept
}

/** The span without the white space at its two edges; an all-blank span becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}
