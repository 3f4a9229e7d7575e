import { GapKind } from '../align/align-words.ts'
import { isBenign } from '../align/edit.ts'
import type { QuotationText } from '../align/quotation-text.ts'
import type { QuotationKind } from '../article/quotation.ts'
import type { Facts, Verdict } from './finding.ts'
import { goesOnAfterInterruption } from './interruption.ts'
import { editsOf, type Passage } from './passage.ts'

/** How the wording of a passage stands to a quotation and its kind, marks considered. */
export function judgeWording(
  passage: Passage,
  quotation: QuotationText,
  kind: QuotationKind,
): Facts['wording'] {
  if (isSpliced(passage, quotation, kind)) return 'spliced'
  const edits = editsOf(passage)
  if (edits.some((edit) => !edit.marked)) return 'altered'
  return edits.length > 0 || passage.parts.length > 1 ? 'trimmed' : 'verbatim'
}

/**
 * Whether parts were joined that do not belong together. Pieces around the writer's own words may
 * stand far apart, but not in another order and not in different documents. Words set in marks inside
 * the writer's own sentence (a mixed quotation) claim no order: it is the writer's.
 */
function isSpliced(
  { parts }: Passage,
  { gaps, opensPiece, isBracketed }: QuotationText,
  kind: QuotationKind,
): boolean {
  return parts.some((part, k) => {
    const before = parts[k - 1]
    if (before === undefined) return false
    const isSameDocument = part.place.number === before.place.number
    const isForward = isSameDocument && part.range.start >= before.range.end
    if (opensPiece[part.first] === 1) return kind === 'mixed' ? !isSameDocument : !isForward
    const isMarked = gaps[part.first] === GapKind.ellipsis || isBracketed[part.first - 1] === 1
    return !goesOnAfterInterruption(before, part, isMarked)
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
