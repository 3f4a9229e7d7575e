import { GapKind } from '../align/align-words.ts'
import { isBenign } from '../align/edit.ts'
import type { QuotationText } from '../align/quotation-text.ts'
import type { Facts, Verdict } from './finding.ts'
import { editsOf, type Passage } from './passage.ts'

/** How the wording of a passage stands to the quotation, marks considered. */
export function judgeWording(passage: Passage, quotation: QuotationText): Facts['wording'] {
  if (isSpliced(passage, quotation)) return 'spliced'
  const edits = editsOf(passage)
  if (edits.some((edit) => !edit.marked)) return 'altered'
  return edits.length > 0 || passage.parts.length > 1 ? 'trimmed' : 'verbatim'
}

/**
 * Whether parts were joined that do not belong together. Pieces around the writer's own words may
 * stand far apart, but not in another order and not in different documents.
 */
function isSpliced({ parts }: Passage, { gaps }: QuotationText): boolean {
  return parts.some((part, k) => {
    const before = parts[k - 1]
    if (before === undefined) return false
    const isPiece = gaps[part.first] === GapKind.piece
    const isForward =
      part.place.number === before.place.number && part.range.start >= before.range.end
    return !isPiece || !isForward
  })
}

/** Whether every unmarked difference of an altered passage leaves what was said as it was. */
export function isAllBenign(passage: Passage): boolean {
  return editsOf(passage).every((edit) => edit.marked || isBenign(edit))
}

/** The gravest of the verdicts that hold; the order is that of docs/design/check.md. */
export function gravestVerdict(
  { wording, attribution, context }: Pick<Facts, 'wording' | 'attribution' | 'context'>,
  benign: boolean,
): Verdict {
  if (attribution === 'other') return 'misattributed'
  if (wording === 'spliced') return 'spliced'
  if (wording === 'altered' && !benign) return 'altered'
  if (context === 'changed') return 'outOfContext'
  if (wording === 'altered') return 'altered'
  return wording === 'trimmed' ? 'trimmed' : 'verbatim'
}
