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

/** The span without the white space at its two edges; an all-blank span becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** Whether a code unit is white space: what `String.prototype.trim` removes. */
export function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  )
}
