import type { Quotation } from '../article/quotation.ts'
import { bodySpans } from '../document/body-spans.ts'
import type { Document } from '../document/document.ts'
import { containsSpan, hullOf, overlapsSpan, type Span } from '../text/span.ts'
import { compareSentencesAt, NEAR } from './choose-sentences.ts'
import type { MeaningComparison, Reversal } from './compare-meaning.ts'
import { readReport } from './find-paraphrase.ts'
import type { Match } from './finding.ts'
import type { MeaningUnit } from './meaning.ts'

/**
 * What the words of a mixed quotation outside its marks keep of the sentences in which the marked words
 * stand, or `undefined` when they say nothing.
 *
 * Negation and modality are read over the whole clause, because a writer marks the verb and denies it in
 * words of the own.
 */
export function compareUnmarked(
  text: string,
  quotation: Quotation,
  { entry, turn, spans }: Match,
  weightOf: (unit: MeaningUnit) => number,
): MeaningComparison | undefined {
  const isOutside = ({ span }: { readonly span: Span }): boolean =>
    !quotation.marked.some((piece) => containsSpan(piece, span))
  const meaning = readReport(text, quotation)
  if (!meaning.units.some(isOutside)) return undefined
  const spoken = turn === undefined ? undefined : entry.document.turns[turn]
  const place = {
    entry,
    spans: spoken?.spans ?? bodySpansNear(entry.document, hullOf(spans)),
    ...(turn === undefined ? {} : { turn }),
  }
  const comparison = compareSentencesAt(place, hullOf(spans), { meaning, weightOf })
  if (comparison === undefined) return undefined
  const isQuoted = ({ span }: { readonly span: Span }): boolean =>
    spans.some((quoted) => overlapsSpan(quoted, span))
  // What differs between the marked words and their passage is told by the edits.
  const isOwn = ({ draft, source }: Reversal): boolean =>
    draft === undefined
      ? source === undefined || !isQuoted({ span: source })
      : isOutside({ span: draft })
  return {
    keeps: comparison.keeps.filter(({ draft }) => isOutside(draft)),
    around: comparison.around.filter(isOutside),
    adds: comparison.adds.filter(isOutside),
    drops: comparison.drops.filter((unit) => !isQuoted(unit)),
    reverses: comparison.reverses.filter(isOwn),
  }
}

/** The words of a document's body near a span. */
function bodySpansNear(document: Document, { start, end }: Span): Span[] {
  const isNear = (index: number): boolean => {
    const span = document.blocks[index]?.span
    return span !== undefined && span.start < end + NEAR && start - NEAR < span.end
  }
  return bodySpans({ ...document, body: document.body.filter(isNear) })
}
