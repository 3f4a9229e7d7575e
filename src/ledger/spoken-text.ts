import { withoutDateline } from '../article/dateline.ts'
import type { Quotation } from '../article/quotation.ts'
import { bodySpans } from '../document/body-spans.ts'
import type { PartialDate } from '../document/date.ts'
import type { Document } from '../document/document.ts'
import { readingText } from '../document/reading-text.ts'
import type { Role, Speaker } from '../document/turn.ts'
import type { OffsetMap } from '../text/offset-map.ts'
import { partitionPoint } from '../text/partition-point.ts'
import type { Span } from '../text/span.ts'
import { findTimes } from '../time/find-times.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import type { Evidence, Level } from './row.ts'
import { type SpokenSentence, spokenSentences } from './spoken-sentence.ts'
import { isAskingRole } from './why-unbuilt.ts'

/** A document as the ledgers read it: who says what, in which words. */
export interface SpokenText {
  readonly document: Document
  /** The day of speaking or, of a press report, of writing. */
  readonly day?: PartialDate
  /** The turns in order; of a text without turns its words; of a press report its words and then its quotations. */
  readonly passages: readonly Passage[]
}

/** What belongs to one stretch of speech, beside its words. */
export interface Voice {
  /** Who speaks, when that is known. */
  readonly speaker?: Pick<Speaker, 'name' | 'post' | 'outlet' | 'basis' | 'person'>
  readonly role: Role
  /** Absent for what the writer of a press report tells in his own voice. */
  readonly level?: Level
  /** Index of the turn among the turns of the document. */
  readonly turn?: number
  /** The quotation that these words are, in a press report. */
  readonly quotation?: Quotation
  /** The day on which the words were spoken; absent when nobody tells. */
  readonly day?: PartialDate
}

/**
 * The words of one speaker, without stage notes, markup and words that the publisher struck out.
 *
 * Everything that is looked for in it has offsets in {@link Passage.text}; {@link Passage.original} gives
 * those of the document.
 */
export class Passage {
  readonly document: Document
  readonly voice: Voice
  readonly spans: readonly Span[]
  readonly #leftOut: readonly Span[]
  #reading: { readonly text: string; readonly map: OffsetMap } | undefined
  #sentences: readonly SpokenSentence[] | undefined
  #times: readonly TimeExpression[] | undefined

  constructor(
    document: Document,
    spans: readonly Span[],
    voice: Voice,
    leftOut: readonly Span[] = leftOutOf(document),
  ) {
    this.document = document
    this.spans = spans
    this.voice = voice
    this.#leftOut = leftOut
  }

  /** The words as a person reads them: paragraphs are parted by an empty line. */
  get text(): string {
    return this.#read().text
  }

  /** The sentences of {@link text}, in order. */
  get sentences(): readonly SpokenSentence[] {
    this.#sentences ??= spokenSentences(this.text)
    return this.#sentences
  }

  /** The times that the words tell, in order, seen from the day of speaking; offsets in {@link text}. */
  get times(): readonly TimeExpression[] {
    const { day, level } = this.voice
    // What a writer tells may be history; what somebody says is seen from the day of speaking. Without a
    // day, none is counted from a year that happens to be told.
    const genre = level !== undefined ? 'speech' : day === undefined ? 'report' : undefined
    this.#times ??= findTimes(this.text, genre === undefined ? { day } : { day, genre })
    return this.#times
  }

  /** Those of {@link times} that lie in a span of {@link text}. */
  timesIn({ start, end }: Span): readonly TimeExpression[] {
    const { times } = this
    const first = partitionPoint(
      times.length,
      (k) => (times[k] as TimeExpression).span.start < start,
    )
    const last = partitionPoint(times.length, (k) => (times[k] as TimeExpression).span.end <= end)
    return times.slice(first, Math.max(first, last))
  }

  /** A stretch of the same document in another voice, with more of it left out; spans are of the document. */
  stretch(span: Span, voice: Voice, leftOut: readonly Span[]): Passage {
    const all = [...this.#leftOut, ...leftOut].sort((a, b) => a.start - b.start)
    return new Passage(this.document, [span], voice, all)
  }

  /** The span of the document that a span of {@link text} was read from. */
  original(span: Span): Span {
    return this.#read().map.spanToOriginal(span)
  }

  /** The same as evidence: with the document and its words there. */
  evidence(span: Span): Evidence {
    const { id, text } = this.document
    const { start, end } = this.original(span)
    return { document: id, start, end, text: text.slice(start, end) }
  }

  #read(): { readonly text: string; readonly map: OffsetMap } {
    this.#reading ??= readingText(
      this.document.text,
      this.spans,
      this.document.format,
      this.#leftOut,
    )
    return this.#reading
  }
}

/** The passages of a document. */
export function spokenText(document: Document, quotations: readonly Quotation[] = []): SpokenText {
  const { date } = document
  const day = date === undefined ? {} : { day: { value: date.value, precision: date.precision } }
  const leftOut = leftOutOf(document)
  if (document.kind === 'pressReport') {
    const written = new Passage(document, wordSpans(document), { role: 'unknown', ...day }, leftOut)
    const quoted = quotations
      .filter(({ mode, isDenied }) => (mode === 'say' || mode === 'act') && isDenied !== true)
      .map((quotation) => quotedPassage(document, quotation, leftOut))
    return { document, ...day, passages: [written, ...quoted] }
  }
  if (document.turns.length === 0) {
    const voice: Voice = {
      role: 'principal',
      level: 'direct',
      ...day,
      ...(document.voice === undefined ? {} : { speaker: document.voice }),
    }
    return {
      document,
      ...day,
      passages: [new Passage(document, wordSpans(document), voice, leftOut)],
    }
  }
  const passages = document.turns.map(
    ({ spans, role, speaker }, turn) =>
      new Passage(
        document,
        spans,
        {
          role,
          level: isAskingRole(role) ? 'inQuestion' : 'direct',
          turn,
          ...day,
          ...(speaker === undefined ? {} : { speaker }),
        },
        leftOut,
      ),
  )
  return { document, ...day, passages }
}

/** The words of a document without turns, without the town and the day that a release opens with. */
function wordSpans(document: Document): Span[] {
  return bodySpans(document).map((span) => withoutDateline(document.text, span))
}

function quotedPassage(
  document: Document,
  quotation: Quotation,
  leftOut: readonly Span[],
): Passage {
  const { kind, spans, source, occasion } = quotation
  const when = occasion?.saidOn?.date ?? occasion?.when
  const day: PartialDate | undefined =
    typeof when === 'string'
      ? { value: when, precision: 'day' }
      : when === undefined
        ? document.date
        : { value: when.value, precision: when.precision }
  return new Passage(
    document,
    spans,
    {
      role: 'unknown',
      level: kind === 'direct' ? 'quotedByPress' : 'paraphrasedByPress',
      quotation,
      ...(day === undefined ? {} : { day }),
      ...(source?.speaker === undefined
        ? {}
        : {
            speaker: {
              name: source.speaker,
              basis: 'stated',
              ...(source.post === undefined ? {} : { post: source.post }),
              ...(source.person === undefined ? {} : { person: source.person }),
            },
          }),
    },
    leftOut,
  )
}

/**
 * What nobody reads: words doubled at a page break, and words that the publisher struck out, with the
 * brackets around those put for them.
 */
function leftOutOf({ text, repairs, corrections }: Document): readonly Span[] {
  if (corrections.length === 0) return repairs
  const struck = corrections.flatMap(({ struck, corrected }) => {
    if (corrected === undefined) return []
    const { start, end } = corrected
    // "[words]~~struck~~": what was put stands first.
    if (start < struck.start) {
      const opening = text.charAt(start - 1) === '[' ? [{ start: start - 1, end: start }] : []
      return [...opening, { start: end, end: struck.end }]
    }
    const closing = text.charAt(end) === ']' ? [{ start: end, end: end + 1 }] : []
    return [{ start: struck.start, end: start }, ...closing]
  })
  return [...repairs, ...struck].sort((a, b) => a.start - b.start)
}
