import { breaksOff } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import { foldedToken, type Tokens, tokenize } from '../text/token.ts'

/**
 * Words that stand at the end of one paragraph of a turn and again at the start of the next, where a
 * page breaks inside a sentence. Returns the second copies.
 */
export function findDoubledWords(text: string, spans: readonly Span[]): Span[] {
  const doubled: Span[] = []
  for (const [k, after] of spans.entries()) {
    const before = spans[k - 1]
    if (before === undefined || !/\n\s*\n/.test(text.slice(before.end, after.start))) continue
    const tail = text.slice(Math.max(before.start, before.end - REACH), before.end)
    if (!breaksOff(tail)) continue
    const left = tokenize(tail)
    const right = tokenize(text, [
      { start: after.start, end: Math.min(after.end, after.start + REACH) },
    ])
    for (let n = Math.min(MOST_DOUBLED, left.count, right.count); n > 0; n--) {
      if (!endsWith(left, right, n)) continue
      const end = right.starts[n] ?? right.ends[n - 1]
      if (end !== undefined) doubled.push({ start: after.start, end })
      break
    }
  }
  return doubled
}

/** Code units on either side of a break that are compared. */
const REACH = 60
/** Words that a page break may double; more than that is the speaker's own repetition. */
const MOST_DOUBLED = 3

/** Whether the last `count` words of one text are the first of another. */
function endsWith(left: Tokens, right: Tokens, count: number): boolean {
  for (let k = 0; k < count; k++) {
    if (foldedToken(left, left.count - count + k) !== foldedToken(right, k)) return false
  }
  return true
}
