import { readingText } from '../document/reading-text.ts'
import type { DerivedText } from '../text/offset-map.ts'
import { sentences } from '../text/sentence.ts'
import { hullOf, type Span, spansWithin } from '../text/span.ts'
import { compareMeaning, keptUnits, type MeaningComparison } from './compare-meaning.ts'
import {
  type Meaning,
  type MeaningOptions,
  type MeaningUnit,
  moveMeaning,
  readMeaning,
} from './meaning.ts'
import { dayOf } from './paraphrase-places.ts'
import type { RecordPlace } from './record.ts'

/** What has to be known of a place to read the sentences there. */
export type ReadablePlace = Pick<RecordPlace, 'entry' | 'turn' | 'spans'>

/** What a report says, read, with what each unit of it is worth in bits. */
export interface ReportedMeaning {
  readonly meaning: Meaning
  /** Its units, each once. */
  readonly units: readonly MeaningUnit[]
  readonly weightOf: (unit: MeaningUnit) => number
}

/** The sentences of a passage that say most of what is reported. */
export interface ChosenSentences {
  /** The sentences in the source document. */
  readonly span: Span
  readonly comparison: MeaningComparison
  /** What is kept, in bits. */
  readonly bits: number
  /**
   * Share of what is reported that is kept, by weight: 0 to 1. Names that a report has in the place of
   * pronouns count half in the whole: who "they" are stands before the sentences, and whom a report
   * calls by name the speaker calls "we".
   */
  readonly share: number
  /** What the one of the sentences that keeps most keeps alone, in bits. */
  readonly mostOfOne: number
}

/**
 * The one to three sentences at a stretch of a place that keep most of what is reported in the fewest
 * words, or `undefined` when none stands there, or none that keeps `leastBits`.
 * The sentences that were read are added to `work`.
 */
export function chooseSentences(
  place: ReadablePlace,
  stretch: Span,
  reported: ReportedMeaning,
  leastBits: number,
  work: { sentences: number },
): ChosenSentences | undefined {
  const { units, weightOf } = reported
  const near = readNear(place, stretch)
  work.sentences += near.sentences.length
  const weighed = near.sentences.map(({ isCore, meaning }) => ({
    isCore,
    size: meaning.units.length,
    kept: keptUnits(units, meaning.units).map(({ draft, isSame }) => ({
      unit: draft,
      bits: weightOf(draft) * (isSame ? 1 : KIN_WORTH),
    })),
  }))
  const best = cheapestRun(weighed)
  if (best === undefined || best.bits < leastBits) return undefined
  const { span, meaning, comparison } = compareRun(near, best, reported)
  const { keeps, around, adds } = comparison
  const weigh = (unit: MeaningUnit, mayBePronoun: boolean): number =>
    weightOf(unit) * (unit.kind === 'name' && mayBePronoun ? HALF : 1)
  const total = [
    ...keeps.map(({ draft }) => weightOf(draft)),
    ...around.map((unit) => weigh(unit, true)),
    ...adds.map((unit) => weigh(unit, meaning.hasWe)),
  ].reduce((sum, bits) => sum + bits, 0)
  return {
    span,
    comparison,
    bits: best.bits,
    mostOfOne: Math.max(
      ...weighed
        .slice(best.first, best.end)
        .map(({ kept }) => kept.reduce((sum, { bits }) => sum + bits, 0)),
    ),
    share: total === 0 ? 0 : best.bits / total,
  }
}

/**
 * What a report keeps of the sentences in which a span of a place lies, or `undefined` when none does.
 */
export function compareSentencesAt(
  place: ReadablePlace,
  span: Span,
  reported: Omit<ReportedMeaning, 'units'>,
): MeaningComparison | undefined {
  const near = readNear(place, span)
  const first = near.sentences.findIndex(({ isCore }) => isCore)
  const end = near.sentences.findLastIndex(({ isCore }) => isCore) + 1
  return first < 0 ? undefined : compareRun(near, { first, end }, reported).comparison
}

/** The sentences around a stretch as a person reads them. */
interface NearSentences {
  readonly place: ReadablePlace
  readonly reading: DerivedText
  readonly sentences: readonly {
    readonly span: Span
    /** Whether it lies at the stretch. */
    readonly isCore: boolean
    readonly meaning: Meaning
  }[]
}

function readNear(place: ReadablePlace, stretch: Span): NearSentences {
  const { document } = place.entry
  const near = spansWithin(place.spans, { start: stretch.start - NEAR, end: stretch.end + NEAR })
  const reading = readingText(document.text, near, document.format, document.repairs)
  const start = reading.map.toDerived(stretch.start)
  const end = reading.map.toDerived(stretch.end)
  const all = sentences(reading.text)
  const isCore = (span: Span): boolean => span.start < end && start < span.end
  // A run of sentences that takes in one at the stretch reaches no further than this.
  const first = all.findIndex(isCore) - MOST_SENTENCES + 1
  const last = all.findLastIndex(isCore) + MOST_SENTENCES - 1
  return {
    place,
    reading,
    sentences: all
      .filter((_, k) => k >= first && k <= last)
      .map((span) => ({
        span,
        isCore: isCore(span),
        meaning: readMeaning(reading.text.slice(span.start, span.end), optionsFor(place)),
      })),
  }
}

function compareRun(
  { place, reading, sentences: read }: NearSentences,
  { first, end }: Pick<Run, 'first' | 'end'>,
  reported: Omit<ReportedMeaning, 'units'>,
): { span: Span; meaning: Meaning; comparison: MeaningComparison } {
  const span = hullOf(read.slice(first, end).map((each) => each.span))
  const meaning = readMeaning(reading.text.slice(span.start, span.end), optionsFor(place))
  const around = readMeaning(
    `${questionBefore(place)} ${reading.text.slice(0, span.start)} ${reading.text.slice(span.end)}`,
    optionsFor(place),
  )
  const moved = moveMeaning(meaning, (own) =>
    reading.map.spanToOriginal({ start: span.start + own.start, end: span.start + own.end }),
  )
  return {
    span: reading.map.spanToOriginal(span),
    meaning,
    comparison: compareMeaning(reported.meaning, moved, around, reported.weightOf),
  }
}

/** Code units around a stretch in which its sentences are looked for. */
export const NEAR = 700
/** Worth of a word that is only near in meaning, as a share of the word's own. */
const KIN_WORTH = 0.6
/** What a name weighs in the whole that may stand for a pronoun of the passage. */
const HALF = 0.5

function optionsFor({ entry }: ReadablePlace): MeaningOptions {
  const day = dayOf(entry.document)
  return day === undefined ? {} : { day }
}

interface WeighedSentence {
  readonly isCore: boolean
  /** How many units it has. */
  readonly size: number
  readonly kept: readonly { readonly unit: MeaningUnit; readonly bits: number }[]
}

interface Run {
  /** Sentences `[first, end)`. */
  readonly first: number
  readonly end: number
  readonly bits: number
}

function cheapestRun(read: readonly WeighedSentence[]): Run | undefined {
  let best: (Run & { readonly score: number }) | undefined
  for (let first = 0; first < read.length; first++) {
    const bits = new Map<MeaningUnit, number>()
    let sum = 0
    let cost = -SENTENCE_COST
    let isCore = false
    for (const [k, sentence] of read.slice(first, first + MOST_SENTENCES).entries()) {
      for (const { unit, bits: worth } of sentence.kept) {
        const known = bits.get(unit) ?? 0
        if (worth <= known) continue
        bits.set(unit, worth)
        sum += worth - known
      }
      cost += SENTENCE_COST + UNIT_COST * sentence.size
      isCore ||= sentence.isCore
      const score = sum - cost
      if (isCore && score > (best?.score ?? Number.NEGATIVE_INFINITY)) {
        best = { first, end: first + k + 1, bits: sum, score }
      }
    }
  }
  return best
}

/** Bits that each unit of a passage costs, kept or not: the shorter of two passages is meant. */
const UNIT_COST = 0.25
/** Bits that a further sentence must bring to be taken in: a telling word. */
const SENTENCE_COST = 5
const MOST_SENTENCES = 3

/** The end of the question that a turn answers, from which a report may have its words. */
function questionBefore({ entry: { document }, turn }: ReadablePlace): string {
  const asked = turn === undefined ? undefined : document.turns[turn - 1]
  if (asked?.role !== 'press' && asked?.role !== 'audience') return ''
  return asked.spans
    .map(({ start, end }) => document.text.slice(Math.max(start, end - NEAR), end))
    .join(' ')
}
