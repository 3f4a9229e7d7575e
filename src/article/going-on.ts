import type { Span } from '../text/span.ts'
import { endsWithin, type QuotationDraft } from './quotation-draft.ts'
import type { WriterSentence } from './sentence-part.ts'

/** The quotation that a sentence ends with: the last in marks that has a speaker, else the first. */
export function endingWithin(
  drafts: readonly QuotationDraft[],
  sentence: WriterSentence,
): QuotationDraft | undefined {
  let found: QuotationDraft | undefined
  const { length } = drafts
  for (let k = length - 1; k >= Math.max(0, length - MOST_IN_SENTENCE); k--) {
    const draft = drafts[k] as QuotationDraft
    if (!endsWithin(draft, sentence)) continue
    const isAttributed = draft.cue !== undefined || draft.sourceSpan !== undefined
    if (draft.pieces.length > 0 && isAttributed && draft.content === undefined) return draft
    if (found === undefined || rankOf(found) <= rankOf(draft)) found = draft
  }
  return found
}

/** How likely a quotation goes on in the next sentence: words in marks do, and reports hardly. */
function rankOf({ pieces, cue, sourceSpan }: QuotationDraft): number {
  return pieces.length > 0 && (cue !== undefined || sourceSpan !== undefined) ? 1 : 0
}

/** Quotations of one sentence that are looked at for the one that the next sentence goes on with. */
const MOST_IN_SENTENCE = 8

/** Whether nothing but white space parts a quotation from the marks before it. */
export function isBackToBack(text: string, { pieces }: QuotationDraft, { start }: Span): boolean {
  const end = pieces.at(-1)?.outer.end
  return end !== undefined && end <= start && /^\s+$/.test(text.slice(end, start))
}

/** Whether a stretch in other marks stands right behind a quotation: 'A heading' "What she said," */
export function isOtherMark(text: string, draft: QuotationDraft, outer: Span): boolean {
  const last = draft.pieces.at(-1)
  if (last === undefined || !isBackToBack(text, draft, outer)) return false
  return isSingleMark(text.charAt(last.outer.start)) !== isSingleMark(text.charAt(outer.start))
}

function isSingleMark(char: string): boolean {
  return /['‘’‹›]/.test(char)
}
