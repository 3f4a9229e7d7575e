import type { Span } from '../text/span.ts'
import type { Attribution } from './attribution.ts'
import type { Mode } from './lexicon/frame.ts'
import type { Person } from './people.ts'
import type { Occasion, Quotation, QuotationKind, Source } from './quotation.ts'
import type { MarkedPiece } from './quotation-mark.ts'
import type { Part, WriterSentence } from './sentence-part.ts'
import type { Saying } from './setting-flow.ts'
import { sourceOf } from './source-of.ts'

/** A quotation while its pieces are gathered; offsets are in the reading text. */
export interface QuotationDraft {
  readonly pieces: MarkedPiece[]
  /** The attributed words when some stand outside marks; the pieces of their sentence are in them. */
  content?: readonly Span[]
  readonly attribution?: Attribution
  readonly sentence: WriterSentence
  readonly paragraph: number
  readonly mode?: Mode
  readonly isDenied?: true
  /** Where the content stands beside its cue, when the grammar of the sentence tells. */
  readonly frame?: string
  cue?: Span
  sourceSpan?: Span
  person?: Person
  hearer?: string
  /** What these words report in their turn. */
  readonly nested?: readonly QuotationDraft[]
}

/** A draft as a quotation of the original text. */
export function finishDraft(
  draft: QuotationDraft,
  place: Quotation['place'],
  occasion: Occasion | undefined,
  toOriginal: (span: Span) => Span,
): Quotation {
  const { content, pieces } = draft
  const marked = pieces.map(({ inner }) => inner)
  const kind: QuotationKind =
    marked.length === 0 ? 'indirect' : content === undefined ? 'direct' : 'mixed'
  const source = toSource(draft, toOriginal)
  return {
    kind,
    mode: draft.mode ?? 'say',
    ...(draft.isDenied === undefined ? {} : { isDenied: draft.isDenied }),
    spans: spansOf(marked, content).map(toOriginal),
    marked: marked.map(toOriginal),
    ...(draft.cue === undefined ? {} : { cue: toOriginal(draft.cue) }),
    ...(source === undefined ? {} : { source }),
    ...(occasion === undefined ? {} : { occasion: occasionToOriginal(occasion, toOriginal) }),
    place,
  }
}

/** What is asked of the setting of a draft. */
export function sayingOf(draft: QuotationDraft): Saying {
  const { pieces, content, sentence, paragraph, person, cue, sourceSpan, hearer } = draft
  const marked = pieces.map(({ outer }) => outer)
  return {
    sentence: sentence.span,
    paragraph,
    content: content === undefined ? marked : [...content, ...marked],
    ...(person === undefined ? {} : { person }),
    ...(cue === undefined ? {} : { cue }),
    ...(sourceSpan === undefined ? {} : { source: sourceSpan }),
    ...(hearer === undefined ? {} : { hearer }),
  }
}

/** All attributed words in order: the clauses, and the pieces before and after them. */
function spansOf(marked: readonly Span[], content: readonly Span[] | undefined): readonly Span[] {
  if (content === undefined) return marked
  const outside = marked.filter(
    (span) => !content.some(({ start, end }) => start <= span.start && span.end <= end),
  )
  return [...content, ...outside].sort((a, b) => a.start - b.start)
}

function toSource(
  { person, sourceSpan }: QuotationDraft,
  toOriginal: (span: Span) => Span,
): Source | undefined {
  const source = {
    ...(sourceSpan === undefined ? {} : { span: toOriginal(sourceSpan) }),
    ...(person === undefined ? {} : sourceOf(person)),
  }
  return source.span === undefined && source.speaker === undefined ? undefined : source
}

function occasionToOriginal(occasion: Occasion, toOriginal: (span: Span) => Span): Occasion {
  const moved = <T extends { readonly span: Span }>(told: T): T => ({
    ...told,
    span: toOriginal(told.span),
  })
  const { saidOn, when, where, to, at } = occasion
  return {
    ...occasion,
    ...(saidOn === undefined ? {} : { saidOn: moved(saidOn) }),
    ...(when === undefined ? {} : { when: moved(when) }),
    ...(where === undefined ? {} : { where: moved(where) }),
    ...(to === undefined ? {} : { to: moved(to) }),
    ...(at === undefined ? {} : { at: moved(at) }),
    span: toOriginal(occasion.span),
  }
}

/** Whether a quotation still goes on at the end of a sentence: its piece or its attribution is there. */
export function endsWithin(draft: QuotationDraft, sentence: WriterSentence): boolean {
  if (draft.sentence === sentence) return true
  const last = draft.pieces[draft.pieces.length - 1]
  return (
    last !== undefined &&
    last.inner.start >= sentence.span.start &&
    last.inner.end <= sentence.span.end
  )
}

/**
 * Whether words of the writer lead from a quotation and its attribution to the piece at `at`, so that
 * it is another quotation: `“We sail,” she said, after a dig at “men who fear water.”`
 */
export function isTakenUpInWords(
  parts: readonly Part[],
  { pieces }: QuotationDraft,
  { cue, end }: Attribution,
  at: number,
): boolean {
  const [first] = pieces
  const before = parts[at - 1]
  // "… in Port N.C. “A new sentence.”"
  const isWord = before?.type === 'word' && !before.text.endsWith('.')
  const opening = parts[0]?.span.start ?? 0
  const isBefore =
    first !== undefined &&
    first.outer.start >= opening &&
    first.outer.start < (parts[cue.start] as Part).span.start
  return isBefore && at > end && isWord
}
