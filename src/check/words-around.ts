import type { QuotingText } from '../article/find-quotations.ts'
import { sentences } from '../text/sentence.ts'
import { overlapsSpan, type Span } from '../text/span.ts'

/**
 * The writer's sentences around a quotation: its own, the one before and the one after, without the
 * quotation itself. The one right before comes first, because it says what the words are about.
 */
export function writersWordsAround(draft: QuotingText, quotation: Span): Span[] {
  const at = draft.paragraphs.findLastIndex(({ span }) => span.start <= quotation.start)
  const paragraph = draft.paragraphs[at]
  if (paragraph === undefined) return []
  const all = sentences(draft.text, paragraph.span.start, paragraph.span.end)
  const first = all.findIndex((sentence) => sentence.end > quotation.start)
  const last = all.findLastIndex((sentence) => sentence.start < quotation.end)
  const around: Span[] = []
  const previous =
    all[first - 1] ??
    lastSentence(
      draft,
      draft.paragraphs.findLastIndex(({ place }, index) => index < at && place === 'body'),
    )
  if (previous !== undefined) around.push(previous)
  for (const sentence of all.slice(Math.max(0, first), last + 2)) {
    for (const piece of cut(sentence, quotation)) around.push(piece)
  }
  return around.filter(({ start, end }) => /\p{L}/u.test(draft.text.slice(start, end)))
}

function lastSentence(draft: QuotingText, at: number): Span | undefined {
  const paragraph = draft.paragraphs[at]
  return paragraph === undefined
    ? undefined
    : sentences(draft.text, paragraph.span.start, paragraph.span.end).pop()
}

function cut(sentence: Span, hole: Span): Span[] {
  if (!overlapsSpan(sentence, hole)) return [sentence]
  return [
    { start: sentence.start, end: Math.max(sentence.start, hole.start) },
    { start: Math.min(sentence.end, hole.end), end: sentence.end },
  ].filter(({ start, end }) => start < end)
}

/** The words of a span without those of a hole in it. */
export function withoutSpan(text: string, span: Span, hole: Span): string {
  return cut(span, hole)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
}

/** Code units around a passage that are looked at. */
export const NEAR = 2500

/** The sentences around a span, as far as {@link NEAR} reaches. */
export function nearSentences(text: string, span: Span): Span[] {
  return sentences(text, Math.max(0, span.start - NEAR), Math.min(text.length, span.end + NEAR))
}
