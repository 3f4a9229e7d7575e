import type { Span } from '../text/span.ts'
import type { Attribution } from './attribution.ts'
import { isAdverb } from './noun-phrase.ts'
import type { MarkedPiece } from './quotation-mark.ts'
import { lowerOf, type Part, type WriterSentence } from './sentence-part.ts'

/** The first part of what was said, after an attribution that ends before part `from`. */
function contentStart(parts: readonly Part[], from: number, piece: number): number {
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

/** The attributed clause of a piece when words outside its marks belong to it. */
export function clauseAround(
  text: string,
  { parts }: WriterSentence,
  at: number,
  piece: MarkedPiece,
  attribution: Attribution,
  isPost: boolean,
  inner: Attribution | undefined,
  limit: number,
): Span | undefined {
  let start = piece.outer.start
  if (attribution.end <= at) {
    // Pieces before this one are other quotations.
    const other = parts.slice(attribution.end, at).findLastIndex(({ type }) => type === 'piece')
    const from = contentStart(parts, attribution.end + other + 1, at)
    if (from < at) start = (parts[from] as Part).span.start
  } else {
    // Words before the piece, in a sentence that closes with its attribution.
    let from = inner?.start ?? 0
    while (from < at && isLeadIn(parts[from])) from++
    const opening = parts.slice(from, at)
    const isIntroduced =
      parts[at - 1]?.type === 'mark' &&
      /[:,‒–—―(-]/.test(text.slice(...range(parts[at - 1] as Part)))
    if (opening.some((part) => part.type === 'word') && !(isPost && isIntroduced)) {
      start = (parts[from] as Part).span.start
    }
  }
  const tail = attribution.end <= at ? clauseTail(text, parts, at, limit) : piece.inner
  const hasOutsideWords = start < piece.outer.start || tail.end > piece.outer.end
  if (!hasOutsideWords) return undefined
  return { start, end: Math.max(piece.outer.end, tail.end) }
}

/** Words that may stand before a quotation without belonging to it. */
function isLeadIn(part: Part | undefined): boolean {
  return (
    part?.type === 'mark' ||
    isAdverb(part) ||
    /^(?:but|and|so|yet|then|still)$/.test(lowerOf(part) ?? '')
  )
}

function range(part: Part): [number, number] {
  return [part.span.start, part.span.end]
}
