import {
  countSections,
  type Document,
  type LocatedAddress,
  readWords,
  type Span,
  sectionSpans,
  sectionsWithin,
  sentencesAround,
} from '../verbale.ts'
import type { PassageContext } from './passage-json.ts'

/** What is shown of a turn or a span. */
export interface PassageView {
  /** The turn it lies in; absent when it lies in several, or in none. */
  readonly turn?: number
  /** Its words. */
  readonly spans: readonly Span[]
  /** The sections that hold it, `[start, end)`; empty for a label or furniture of the page. */
  readonly own: Span
  /** The sections that are shown. */
  readonly shown: Span
  /** What of its own sections is shown. Default: all. */
  readonly within?: Span
  /** The words that are set apart. */
  readonly found?: Span
}

/**
 * See a turn or a span of a document: a turn alone, a span in its sentences; or both in whole turns with
 * so many turns `around`.
 */
export function viewPassage(
  document: Document,
  part: NonNullable<LocatedAddress['address']['part']>,
  around: number | undefined,
): PassageView {
  const own =
    part.span === undefined
      ? { start: part.turn, end: part.turn + 1 }
      : sectionsWithin(document, part.span)
  const isSomewhere = own.start < own.end
  const shown = isSomewhere
    ? {
        start: Math.max(0, own.start - (around ?? 0)),
        end: Math.min(countSections(document), own.end + (around ?? 0)),
      }
    : own
  const isOneTurn = document.turns.length > 0 && own.end - own.start === 1
  const turn = isOneTurn ? { turn: own.start } : {}
  if (part.span === undefined) {
    return { ...turn, spans: sectionSpans(document, part.turn), own, shown }
  }
  const found = part.span
  const words = ownSpans(document, own, found)
  const base = { ...turn, spans: words.length === 0 ? [found] : words, own, shown, found }
  if (around !== undefined || !isSomewhere) return base
  const within = {
    start: sentencesAround(document, own.start, found).start,
    end: sentencesAround(document, own.end - 1, found).end,
  }
  return { ...base, within }
}

/** What surrounds a passage, to be written as JSON. */
export function contextOf(document: Document, view: PassageView): PassageContext {
  const { own, shown, found, within } = view
  const sections: { turn?: number; spans: readonly Span[] }[] = []
  for (let k = shown.start; k < shown.end; k++) {
    if (k >= own.start && k < own.end) continue
    const spans = sectionSpans(document, k)
    sections.push(document.turns.length === 0 ? { spans } : { turn: k, spans })
  }
  if (found === undefined || own.start === own.end) return { sections }
  const { start = 0, end = document.text.length } = within ?? {}
  return {
    before: readWords(document, ownSpans(document, own, { start, end: found.start })),
    after: readWords(document, ownSpans(document, own, { start: found.end, end })),
    sections,
  }
}

/** The words of sections that lie within a span. */
function ownSpans(document: Document, own: Span, within: Span): Span[] {
  const spans: Span[] = []
  for (let k = own.start; k < own.end; k++) {
    for (const { start, end } of sectionSpans(document, k)) {
      const clipped = { start: Math.max(start, within.start), end: Math.min(end, within.end) }
      if (clipped.start < clipped.end) spans.push(clipped)
    }
  }
  return spans
}
