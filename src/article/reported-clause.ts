import type { Span } from '../text/span.ts'
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

/** The first part from `from` on that is no mark. */
export function skipMarks(parts: readonly Part[], from: number): number {
  let k = from
  while (parts[k]?.type === 'mark') k++
  return k
}
