import type { Span } from '../text/span.ts'
import { type Attribution, spanOfParts } from './attribution.ts'
import { isAdverb } from './noun-phrase.ts'
import { lowerOf, type Part } from './sentence-part.ts'

/** The first part of what was said, after an attribution that ends before part `from`. */
export function contentStart(parts: readonly Part[], from: number, piece: number): number {
  const last = parts[piece - 1]
  // A comma or colon right before the mark opens the quotation; words before it belong to the cue.
  if (last?.type === 'mark' && /[,:–—]/.test(last.text)) return piece
  for (let k = from; k < piece; k++) if (lowerOf(parts[k]) === 'that') return k + 1
  let start = from
  while (start < piece && (parts[start]?.type === 'mark' || isAdverb(parts[start]))) start++
  return start
}

/** The piece at `at` with the words after it up to the end of its clause, before part `limit`. */
export function clauseTail(text: string, parts: readonly Part[], at: number, limit: number): Span {
  const piece = parts[at] as Extract<Part, { type: 'piece' }>
  const { inner, outer } = piece.piece
  if (/[.,;!?…]$/.test(text.slice(inner.start, inner.end))) return inner
  let end = outer.end
  let k = at + 1
  for (; k < limit; k++) {
    const part = parts[k] as Part
    if (part.type === 'mark' && /^(?:[,;:.!?)]|--?|[–—]|\.{2,}|…)/.test(part.text)) break
    if (part.type === 'piece') {
      end = part.span.end
      continue
    }
    const lower = lowerOf(part)
    if (
      lower === 'and' ||
      lower === 'but' ||
      lower === 'while' ||
      lower === 'as' ||
      lower === 'when'
    )
      break
    end = part.span.end
  }
  return end === outer.end ? inner : { start: inner.start, end }
}

/** The words of a reported clause without marks, or `undefined` when the cue reports none. */
export function indirectClause(
  parts: readonly Part[],
  attributions: readonly Attribution[],
  k: number,
): Span | undefined {
  const attribution = attributions[k] as Attribution
  if (attribution.lemma === 'according to') {
    const isOpening = attribution.start === 0
    const from = isOpening ? skipMarks(parts, attribution.end) : 0
    const to = isOpening ? parts.length : attribution.start
    return clauseOf(parts, from, to)
  }
  if (attribution.kind === 'act') return undefined
  const next = attributions[k + 1]
  let from = attribution.end
  while (isAdverb(parts[from])) from++
  const opensWithThat = lowerOf(parts[from]) === 'that'
  const near = parts.slice(from, from + 10).findIndex((part) => lowerOf(part) === 'that')
  const thatAt = from + near
  const hasThat =
    near >= 0 &&
    !parts.slice(from, thatAt).some((part) => part.type !== 'word' || part.cue !== undefined)
  if (opensWithThat || hasThat) from = thatAt + 1
  else if (attribution.kind !== 'say') return undefined
  const isClosed = parts[from] === undefined || parts[from]?.type === 'mark'
  if (isClosed && from >= parts.length - 1) {
    // "The pact is dead, he said."
    const before = parts[attribution.start - 1]
    if (before?.type !== 'mark' || before.text !== ',' || k > 0) return undefined
    return clauseOf(parts, 0, attribution.start - 1)
  }
  if (!opensWithThat && !hasThat && !beginsClause(parts[from])) return undefined
  const to = next?.isShared ? next.start : parts.length
  return clauseOf(parts, from, to)
}

/** A clause without its outer punctuation; `undefined` when it is too short or quotes with marks. */
function clauseOf(parts: readonly Part[], from: number, to: number): Span | undefined {
  let start = from
  let end = to
  while (
    start < end &&
    (parts[start]?.type === 'mark' || /^(?:and|but)$/.test(lowerOf(parts[start]) ?? ''))
  )
    start++
  while (
    end > start &&
    (parts[end - 1]?.type === 'mark' || /^(?:and|but|while)$/.test(lowerOf(parts[end - 1]) ?? ''))
  )
    end--
  if (end - start < LEAST_CLAUSE) return undefined
  for (let k = start; k < end; k++) if (parts[k]?.type === 'piece') return undefined
  return spanOfParts(parts, { start, end })
}

/** Words of the shortest reported clause: subject, verb and one more. */
const LEAST_CLAUSE = 3

/** Whether a part can begin a clause that follows its verb without "that". */
function beginsClause(part: Part | undefined): boolean {
  if (part?.type !== 'word') return false
  return (
    part.isCapital ||
    /^(?:he|she|they|it|we|i|you|there|the|a|an|his|her|their|its|this|that|these|those|no|any|some|all|both|many|most|more|one|two|three|if|as|in|when|whether)$/.test(
      part.lower,
    )
  )
}

/** The first part from `from` on that is no mark. */
export function skipMarks(parts: readonly Part[], from: number): number {
  let k = from
  while (parts[k]?.type === 'mark') k++
  return k
}
