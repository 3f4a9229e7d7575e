import type { Edit } from '../align/edit.ts'
import type { QuotationText } from '../align/quotation-text.ts'
import type { QuotationKind } from '../article/quotation.ts'
import { containsSpan, type Span } from '../text/span.ts'
import type { CheckedPiece, PieceVerdict } from './finding.ts'
import { editsOf, type Passage } from './passage.ts'
import { judgeWording } from './verdict.ts'

/**
 * The pieces of a quotation, each with its own verdict on the wording when the pieces differ in it: a
 * quotation of three pieces is altered when one is, and the other two still hold.
 */
export function judgePieces(
  passage: Passage,
  words: QuotationText,
  pieces: readonly Span[],
  kind: QuotationKind,
): readonly CheckedPiece[] {
  if (pieces.length < 2) return pieces
  const edits = editsOf(passage)
  let first = 0
  let edit = 0
  const judged = pieces.map((piece) => {
    let end = first
    while (end < words.count && (words.starts[end] as number) < piece.end) end++
    // Edits stand in the order of the draft.
    const own: Edit[] = []
    for (; edit < edits.length; edit++) {
      const each = edits[edit] as Edit
      if (each.at.draft >= piece.end) break
      if (isWithin(each, piece)) own.push(each)
    }
    const verdict = judgePiece(passage, words, { first, end }, own, kind)
    first = end
    return { start: piece.start, end: piece.end, verdict }
  })
  const isMixed = judged.some(({ verdict }) => verdict !== judged[0]?.verdict)
  return isMixed ? judged : pieces
}

/** Words `[first, end)` of a quotation. */
interface Words {
  readonly first: number
  readonly end: number
}

/** Whether an edit touches a piece; what is left out between two pieces touches neither. */
function isWithin({ draft, at }: Edit, piece: Span): boolean {
  if (draft !== undefined) return containsSpan(piece, draft.span)
  return at.draft > piece.start && at.draft < piece.end
}

function judgePiece(
  passage: Passage,
  words: QuotationText,
  { first, end }: Words,
  edits: readonly Edit[],
  kind: QuotationKind,
): PieceVerdict {
  const put = edits.filter(({ op }) => op === 'insert')
  const putWords = put.reduce((sum, { draft }) => sum + (draft?.words ?? 0), 0)
  if (end > first && putWords >= end - first) return 'notHeld'
  const { parts } = passage
  const isJoined = parts.some((part, k) => {
    const before = parts[k - 1]
    if (before === undefined || part.first <= first || part.first >= end) return false
    return judgeWording({ ...passage, parts: [before, part] }, words, kind) === 'spliced'
  })
  if (isJoined) return 'spliced'
  if (edits.some(({ marked }) => !marked)) return 'altered'
  return edits.length > 0 ? 'trimmed' : 'verbatim'
}
