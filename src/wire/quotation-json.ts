import type { CheckedQuotation, Quotation, Span } from '../verbale.ts'

/** A half-open range of UTF-16 code units in the text it belongs to. */
export interface SpanJson {
  readonly start: number
  readonly end: number
}

/** A range with the words it covers. */
export interface TextSpanJson extends SpanJson {
  readonly text: string
}

/** A piece of a quotation; of a checked one with its own verdict, when its pieces differ in it. */
export interface PieceJson extends SpanJson {
  readonly verdict?: string
}

/** The words of a quotation, and what the text tells of their saying. */
export interface AttributedJson {
  readonly kind: string
  /** The pieces, joined by one space. */
  readonly text: string
  readonly spans: readonly PieceJson[]
  /** For mixed quotations, the pieces inside marks. */
  readonly marked?: readonly PieceJson[]
  /** `act`, `think` or `show`; absent for what is said in so many words. */
  readonly mode?: string
  /** Present when the text says that this was not said. */
  readonly denied?: true
  readonly cue?: TextSpanJson
  readonly source?: SourceJson
  readonly occasion?: OccasionJson
  /** What others said, as these words report it; each may hold more. */
  readonly nested?: readonly AttributedJson[]
}

/** A quotation as `verbale parse` finds it. */
export interface QuotationJson extends AttributedJson {
  readonly place: string
}

/** To whom a text gives words. */
export interface SourceJson extends Partial<TextSpanJson> {
  readonly speaker?: string
  /** What `speaker` is when it is no single person. */
  readonly kind?: 'house' | 'group'
  readonly post?: string
  readonly country?: string
  /** Id of the person in a registry of people. */
  readonly person?: string
}

/** What a text tells of the event at which words were said. */
export interface OccasionJson {
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

/** A quotation of a text as it leaves the process. */
export function quotationToJson(text: string, quotation: Quotation): QuotationJson {
  const words = quotation.spans.map((span) => textOf(text, span).replace(/\s+/g, ' ')).join(' ')
  return { ...attributedToJson(text, quotation, words), place: quotation.place }
}

/** A quotation of a draft that was checked. */
export function checkedToJson(
  text: string,
  { cue, ...quotation }: CheckedQuotation,
): AttributedJson {
  const attributed = { ...quotation, ...(cue === undefined ? {} : { cue: cue.span }) }
  return attributedToJson(text, attributed, quotation.text)
}

type Attributed = Pick<
  Quotation,
  'spans' | 'cue' | 'source' | 'occasion' | 'nested' | 'isDenied'
> & {
  readonly kind: string
  readonly marked: CheckedQuotation['marked']
  readonly mode?: Quotation['mode']
}

function attributedToJson(text: string, quotation: Attributed, words: string): AttributedJson {
  const { kind, mode = 'say', isDenied, spans, marked, cue, source, occasion, nested } = quotation
  return {
    kind,
    text: words,
    spans: kind === 'mixed' ? spans.map(spanToJson) : withVerdicts(spans, marked),
    ...(kind === 'mixed' ? { marked: withVerdicts(marked, marked) } : {}),
    ...(mode === 'say' ? {} : { mode }),
    ...(isDenied === undefined ? {} : { denied: isDenied }),
    ...(cue === undefined ? {} : { cue: textSpan(text, cue) }),
    ...(source === undefined ? {} : { source: sourceToJson(text, source) }),
    ...(occasion === undefined ? {} : { occasion: occasionToJson(text, occasion) }),
    ...(nested === undefined
      ? {}
      : { nested: nested.map((inner) => quotationToJson(text, inner)) }),
  }
}

function withVerdicts(spans: readonly Span[], marked: CheckedQuotation['marked']): PieceJson[] {
  const verdicts = new Map(marked.map(({ start, verdict }) => [start, verdict]))
  return spans.map((span) => {
    const verdict = verdicts.get(span.start)
    return { ...spanToJson(span), ...(verdict === undefined ? {} : { verdict }) }
  })
}

function sourceToJson(
  text: string,
  { span, speaker, kind, post, country, person }: NonNullable<Quotation['source']>,
): SourceJson {
  return {
    ...(span === undefined ? {} : textSpan(text, span)),
    ...(speaker === undefined ? {} : { speaker }),
    ...(kind === undefined ? {} : { kind }),
    ...(post === undefined ? {} : { post }),
    ...(country === undefined ? {} : { country }),
    ...(person === undefined ? {} : { person }),
  }
}

function occasionToJson(text: string, occasion: NonNullable<Quotation['occasion']>): OccasionJson {
  const { dates, channels, names, hearer, when, where, to, at, isTakenOver } = occasion
  // The place may be that of the dateline, and then stands elsewhere in other words.
  const told = (one: { readonly text: string; readonly span: Span }): TextSpanJson => ({
    ...spanToJson(one.span),
    text: one.text,
  })
  return {
    dates,
    channels,
    names,
    ...(hearer === undefined ? {} : { hearer }),
    ...(when === undefined ? {} : { when: { ...textSpan(text, when.span), value: when.value } }),
    ...(where === undefined ? {} : { where: told(where) }),
    ...(to === undefined ? {} : { to: told(to) }),
    ...(at === undefined ? {} : { at: told(at) }),
    ...(isTakenOver === undefined ? {} : { isTakenOver }),
  }
}

/** A span as it leaves the process: its two offsets, whatever else it carries. */
export function spanToJson({ start, end }: Span): SpanJson {
  return { start, end }
}

/** A span with the words of a text that it covers. */
export function textSpan(text: string, span: Span): TextSpanJson {
  return { ...spanToJson(span), text: textOf(text, span) }
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
