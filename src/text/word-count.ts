import type { Span } from './span.ts'
import { isBlank } from './white-space.ts'

/**
 * How many words white space parts a span of a text into; the count stops at `most`.
 *
 * White space at an edge parts an empty word off, as it does for `String.prototype.split`; a span
 * without white space is one word.
 *
 * @example
 * countWords('We will sail.', { start: 0, end: 13 }) // => 3
 */
export function countWords(
  text: string,
  span: Span,
  most: number = Number.POSITIVE_INFINITY,
): number {
  return countUpTo(text, span, most)
}

/** Whether white space parts a text into so many words at least; reads no farther than it must. */
export function hasWords(text: string, least: number): boolean {
  return countUpTo(text, { start: 0, end: text.length }, least) >= least
}

function countUpTo(text: string, { start, end }: Span, most: number): number {
  let count = 1
  let i = start
  while (i < end && count < most) {
    if (!isBlank(text.charCodeAt(i++))) continue
    count++
    while (i < end && isBlank(text.charCodeAt(i))) i++
  }
  return count
}
