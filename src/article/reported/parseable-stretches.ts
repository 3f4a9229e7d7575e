import { LONGEST_SENTENCE } from '../../syntax/word-features.ts'
import type { Span } from '../../text/span.ts'

/**
 * The tokens of a sentence in stretches that the parser takes as one, cut where a clause may end.
 *
 * Nearly every sentence is one stretch. Lists without end and pages without a period are not, and what
 * they report is found clause by clause.
 */
export function parseableStretches(text: string, tokens: readonly Span[]): (readonly Span[])[] {
  if (tokens.length <= LONGEST_SENTENCE) return [tokens]
  const stretches: (readonly Span[])[] = []
  let start = 0
  while (start < tokens.length) {
    let end = Math.min(tokens.length, start + LONGEST_SENTENCE)
    if (end < tokens.length) end = lastBreak(text, tokens, start + LONGEST_SENTENCE / 2, end)
    stretches.push(tokens.slice(start, end))
    start = end
  }
  return stretches
}

/** The token behind the last comma or other mark between two tokens, or `end` when there is none. */
function lastBreak(text: string, tokens: readonly Span[], start: number, end: number): number {
  for (let k = end; k > start; k--) {
    if (/[,;:–—]/.test(text.charAt((tokens[k - 1] as Span).start))) return k
  }
  return end
}

/** The spans, which are in order, that begin inside a stretch of tokens; `from` is where to look first. */
export function spansWithin(
  spans: readonly Span[],
  stretch: readonly Span[],
  from: number,
): { readonly within: readonly Span[]; readonly next: number } {
  const { end } = stretch.at(-1) ?? { end: 0 }
  let next = from
  while (next < spans.length && (spans[next] as Span).start < end) next++
  return { within: spans.slice(from, next), next }
}
