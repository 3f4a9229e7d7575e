import {
  type NotSpeech,
  type ParsedDocument,
  type Problem,
  pageStarts,
  type Turn,
} from '../verbale.ts'
import {
  type QuotationJson,
  quotationToJson,
  type SpanJson,
  spanToJson,
  type TextSpanJson,
  textSpan,
} from './quotation-json.ts'

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
