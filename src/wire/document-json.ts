import {
  type NotSpeech,
  type ParsedDocument,
  type Problem,
  pageStarts,
  type Quotation,
  type Span,
  type Turn,
} from '../verbale.ts'

/** A document as it leaves the process: what `verbale parse --json` prints. */
export interface DocumentJson {
  readonly format: 'verbale.document/1'
  readonly id: string
  readonly kind: string
  /** Why the kind was chosen, in plain sentences. */
  readonly kindReasons: readonly string[]
  readonly title?: string
  readonly date?: { readonly value: string; readonly precision: string; readonly basis: string }
  readonly place?: string
  readonly venue?: string
  readonly publisher?: string
  readonly url?: string
  /** Whose words a document without turns gives. */
  readonly voice?: string
  readonly participants: readonly string[]
  readonly language?: string
  /** Time of day at which the event began, as printed. */
  readonly time?: string
  readonly updated?: string
  /** When it was fetched from its address. */
  readonly retrieved?: string
  readonly author?: string
  /** How the fields above are known. */
  readonly recognized: readonly (Partial<TextSpanJson> & {
    readonly field: string
    readonly rule: string
  })[]
  /** The text that every span points into. */
  readonly text: string
  /** Where each page of the source begins in the text; absent when it has none. */
  readonly pages?: readonly { readonly page: number; readonly start: number }[]
  readonly turns: readonly TurnJson[]
  readonly quotations: readonly QuotationJson[]
  /** Words in marks that are no speech, and why. */
  readonly notSpeech: readonly (TextSpanJson & { readonly reason: string })[]
  /** Words struck out by the publisher, and what was put for them. */
  readonly corrections: readonly {
    readonly struck: TextSpanJson
    readonly corrected?: TextSpanJson
  }[]
  /** Words of the source that are not read, and why; with a place when they stand in the text. */
  readonly dropped: readonly (Partial<SpanJson> & {
    readonly reason: string
    readonly text: string
  })[]
  readonly problems: readonly ProblemJson[]
}

/** A half-open range of UTF-16 code units in the text it belongs to. */
export interface SpanJson {
  readonly start: number
  readonly end: number
}

/** A range with the words it covers. */
export interface TextSpanJson extends SpanJson {
  readonly text: string
}

/** One uninterrupted contribution by one speaker. */
export interface TurnJson {
  readonly label?: TextSpanJson
  readonly spans: readonly SpanJson[]
  readonly speaker?: string
  /** Id of the speaker in a registry of people. */
  readonly person?: string
  readonly post?: string
  readonly outlet?: string
  readonly role: string
  readonly basis?: 'stated' | 'inferred'
  /** The words an inference rests on. */
  readonly evidence?: TextSpanJson
  readonly interpreted: boolean
  /** When it is another than the document's. */
  readonly language?: string
  readonly notes: readonly (TextSpanJson & { readonly kind: string })[]
  /** Index of the turn before or after an interruption. */
  readonly previous?: number
  readonly next?: number
}

/** The words of a quotation, and who is said to have said them. */
export interface AttributedJson {
  readonly kind: string
  /** The pieces, joined by one space. */
  readonly text: string
  readonly spans: readonly SpanJson[]
  /** For mixed quotations, the pieces inside marks. */
  readonly marked?: readonly SpanJson[]
  readonly cue?: TextSpanJson
  readonly source?: Partial<TextSpanJson> & { readonly speaker?: string }
}

/** Whom a report gives words to. */
export interface ReportedSourceJson extends Partial<TextSpanJson> {
  readonly speaker?: string
  /** What `speaker` is when it is no single person. */
  readonly kind?: 'house' | 'group'
  readonly post?: string
  readonly country?: string
  /** Id of the person in a registry of people. */
  readonly person?: string
}

/** A quotation as `verbale parse` finds it. */
export interface QuotationJson extends AttributedJson {
  readonly source?: ReportedSourceJson
  readonly occasion?: {
    readonly dates: readonly string[]
    readonly channels: readonly string[]
    readonly names: readonly string[]
    readonly hearer?: string
    /** When it was said: a day, a month or a year as ISO 8601. */
    readonly when?: TextSpanJson & { readonly value: string }
    readonly where?: TextSpanJson
    readonly to?: TextSpanJson
    readonly at?: TextSpanJson
    /** Whether some of these were told with earlier words of the same speaker. */
    readonly isTakenOver?: true
  }
  readonly place: string
}

/** Something wrong or doubtful in a text; a place is given when it has one. */
export interface ProblemJson extends Partial<SpanJson> {
  readonly code: string
  readonly message: string
}

/** A parsed document in the shape `verbale.document/1`. */
export function documentToJson({ document, quotations, notSpeech }: ParsedDocument): DocumentJson {
  const { text, title, date, place, venue, publisher, address, voice } = document
  const { language, time, updated, retrieved, author } = document
  const pages = pageStarts(document.blocks)
  return {
    format: 'verbale.document/1',
    id: document.id,
    kind: document.kind,
    kindReasons: document.kindReasons,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined
      ? {}
      : { date: { value: date.value, precision: date.precision, basis: date.basis } }),
    ...(place === undefined ? {} : { place }),
    ...(venue === undefined ? {} : { venue }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(address === undefined ? {} : { url: address }),
    ...(voice === undefined ? {} : { voice: voice.name }),
    participants: document.participants,
    ...(language === undefined ? {} : { language }),
    ...(time === undefined ? {} : { time }),
    ...(updated === undefined ? {} : { updated }),
    ...(retrieved === undefined ? {} : { retrieved }),
    ...(author === undefined ? {} : { author }),
    recognized: document.recognized.map(({ field, rule, span }) => ({
      field,
      rule,
      ...(span === undefined ? {} : textSpan(text, span)),
    })),
    text,
    ...(pages.length === 0 ? {} : { pages: pages.map(({ page, start }) => ({ page, start })) }),
    turns: document.turns.map((turn) => turnToJson(text, turn)),
    quotations: quotations.map((quotation) => quotationToJson(text, quotation)),
    notSpeech: notSpeech.map(({ span, reason }: NotSpeech) => ({
      ...textSpan(text, span),
      reason,
    })),
    corrections: document.corrections.map(({ struck, corrected }) => ({
      struck: textSpan(text, struck),
      ...(corrected === undefined ? {} : { corrected: textSpan(text, corrected) }),
    })),
    dropped: document.dropped.map(({ reason, text: words, span }) => ({
      reason,
      text: words,
      ...(span === undefined ? {} : spanToJson(span)),
    })),
    problems: document.problems.map(problemToJson),
  }
}

/** A problem as it leaves the process. */
export function problemToJson({ code, message, span }: Problem): ProblemJson {
  return { code, message, ...(span === undefined ? {} : spanToJson(span)) }
}

/** A span as it leaves the process: its two offsets, whatever else it carries. */
export function spanToJson({ start, end }: Span): SpanJson {
  return { start, end }
}

function textSpan(text: string, { start, end }: Span): TextSpanJson {
  return { start, end, text: text.slice(start, end) }
}

function turnToJson(text: string, turn: Turn): TurnJson {
  const { label, speaker, language, previous, next } = turn
  return {
    ...(label === undefined ? {} : { label: { ...spanToJson(label.span), text: label.text } }),
    spans: turn.spans.map(spanToJson),
    ...(speaker === undefined
      ? {}
      : {
          speaker: speaker.name,
          ...(speaker.person === undefined ? {} : { person: speaker.person }),
          ...(speaker.post === undefined ? {} : { post: speaker.post }),
          ...(speaker.outlet === undefined ? {} : { outlet: speaker.outlet }),
          basis: speaker.basis,
          ...(speaker.evidence === undefined ? {} : { evidence: textSpan(text, speaker.evidence) }),
        }),
    role: turn.role,
    interpreted: turn.interpreted,
    ...(language === undefined ? {} : { language }),
    notes: turn.notes.map((note) => ({
      ...spanToJson(note.span),
      text: note.text,
      kind: note.kind,
    })),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  }
}

function settingToJson(
  text: string,
  { when, where, to, at, isTakenOver }: NonNullable<Quotation['occasion']>,
): Partial<QuotationJson['occasion']> {
  // The place may be that of the dateline, and then stands elsewhere in other words.
  const told = (one: { readonly text: string; readonly span: Span }): TextSpanJson => ({
    ...spanToJson(one.span),
    text: one.text,
  })
  return {
    ...(when === undefined ? {} : { when: { ...textSpan(text, when.span), value: when.value } }),
    ...(where === undefined ? {} : { where: told(where) }),
    ...(to === undefined ? {} : { to: told(to) }),
    ...(at === undefined ? {} : { at: told(at) }),
    ...(isTakenOver === undefined ? {} : { isTakenOver }),
  }
}

function quotationToJson(text: string, quotation: Quotation): QuotationJson {
  const { kind, spans, marked, cue, source, occasion, place } = quotation
  return {
    kind,
    text: spans.map((span) => text.slice(span.start, span.end).replace(/\s+/g, ' ')).join(' '),
    spans: spans.map(spanToJson),
    ...(kind === 'mixed' ? { marked: marked.map(spanToJson) } : {}),
    ...(cue === undefined ? {} : { cue: textSpan(text, cue) }),
    ...(source === undefined
      ? {}
      : {
          source: {
            ...(source.span === undefined ? {} : textSpan(text, source.span)),
            ...(source.speaker === undefined ? {} : { speaker: source.speaker }),
            ...(source.kind === undefined ? {} : { kind: source.kind }),
            ...(source.post === undefined ? {} : { post: source.post }),
            ...(source.country === undefined ? {} : { country: source.country }),
            ...(source.person === undefined ? {} : { person: source.person }),
          },
        }),
    ...(occasion === undefined
      ? {}
      : {
          occasion: {
            dates: occasion.dates,
            channels: occasion.channels,
            names: occasion.names,
            ...(occasion.hearer === undefined ? {} : { hearer: occasion.hearer }),
            ...settingToJson(text, occasion),
          },
        }),
    place,
  }
}
