import type { Occasion, Quotation, Source, Told } from '../article/quotation.ts'
import type { PartialDate } from '../document/date.ts'
import { defined, fromPair, type Pair, toPair } from './pair.ts'

/** A quotation as it is written down. */
export interface QuotationStructure {
  readonly kind: string
  /** Absent for `say`, which nearly all are. */
  readonly mode?: string
  readonly isDenied?: true
  readonly place: string
  readonly spans: readonly Pair[]
  readonly marked: readonly Pair[]
  readonly cue?: Pair
  readonly source?: Omit<Source, 'span'> & { readonly span?: Pair }
  readonly occasion?: OccasionStructure
  readonly nested?: readonly QuotationStructure[]
}

interface OccasionStructure {
  readonly dates: readonly string[]
  readonly saidOn?: { readonly date: string; readonly span: Pair }
  readonly channels: readonly string[]
  readonly names: readonly string[]
  readonly hearer?: string
  readonly when?: PartialDate & { readonly span: Pair }
  readonly where?: ToldStructure
  readonly to?: ToldStructure
  readonly at?: ToldStructure
  readonly isTakenOver?: true
  readonly span: Pair
}

interface ToldStructure {
  readonly text: string
  readonly span: Pair
}

export function toQuotation(quotation: Quotation): QuotationStructure {
  const { mode, spans, marked, cue, source, occasion, nested, ...plain } = quotation
  return {
    ...plain,
    ...(mode === 'say' ? {} : { mode }),
    spans: spans.map(toPair),
    marked: marked.map(toPair),
    ...(cue === undefined ? {} : { cue: toPair(cue) }),
    ...(source === undefined ? {} : { source: withPair(source) }),
    ...(occasion === undefined ? {} : { occasion: toOccasion(occasion) }),
    ...(nested === undefined ? {} : { nested: nested.map(toQuotation) }),
  }
}

export function fromQuotation(structure: QuotationStructure): Quotation {
  const { kind, mode = 'say', place, spans, marked, cue, source, occasion, nested } = structure
  return {
    kind: kind as Quotation['kind'],
    mode: mode as Quotation['mode'],
    ...defined({ isDenied: structure.isDenied }),
    place: place as Quotation['place'],
    spans: spans.map(fromPair),
    marked: marked.map(fromPair),
    ...(cue === undefined ? {} : { cue: fromPair(cue) }),
    ...(source === undefined ? {} : { source: withSpan(source) }),
    ...(occasion === undefined ? {} : { occasion: fromOccasion(occasion) }),
    ...(nested === undefined ? {} : { nested: nested.map(fromQuotation) }),
  }
}

function withPair({ span, ...source }: Source): NonNullable<QuotationStructure['source']> {
  return { ...(span === undefined ? {} : { span: toPair(span) }), ...source }
}

function withSpan({ span, ...source }: NonNullable<QuotationStructure['source']>): Source {
  return { ...(span === undefined ? {} : { span: fromPair(span) }), ...source }
}

function toOccasion({ saidOn, when, where, to, at, span, ...plain }: Occasion): OccasionStructure {
  return {
    ...plain,
    ...(saidOn === undefined ? {} : { saidOn: { ...saidOn, span: toPair(saidOn.span) } }),
    ...(when === undefined ? {} : { when: { ...when, span: toPair(when.span) } }),
    ...(where === undefined ? {} : { where: toTold(where) }),
    ...(to === undefined ? {} : { to: toTold(to) }),
    ...(at === undefined ? {} : { at: toTold(at) }),
    span: toPair(span),
  }
}

function fromOccasion(structure: OccasionStructure): Occasion {
  const { saidOn, when, where, to, at, span, ...plain } = structure
  return {
    ...plain,
    ...(saidOn === undefined ? {} : { saidOn: { ...saidOn, span: fromPair(saidOn.span) } }),
    ...(when === undefined ? {} : { when: { ...when, span: fromPair(when.span) } }),
    ...(where === undefined ? {} : { where: fromTold(where) }),
    ...(to === undefined ? {} : { to: fromTold(to) }),
    ...(at === undefined ? {} : { at: fromTold(at) }),
    span: fromPair(span),
  }
}

function toTold({ text, span }: Told): ToldStructure {
  return { text, span: toPair(span) }
}

function fromTold({ text, span }: ToldStructure): Told {
  return { text, span: fromPair(span) }
}
