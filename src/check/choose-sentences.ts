import { readingText } from '../document/reading-text.ts'
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
  /** Sentences that were read. */
  readonly sentenceCount: number
}

/**
 * The one to three sentences at a stretch of a place that keep most of what is reported in the fewest
 * words, or `undefined` when none stands there.
 */
export function chooseSentences(
  place: RecordPlace,
  stretch: Span,
  reported: ReportedMeaning,
): ChosenSentences | undefined {
  const { document } = place.entry
  const { units, weightOf } = reported
  const near = spansWithin(place.spans, { start: stretch.start - NEAR, end: stretch.end + NEAR })
  const reading = readingText(document.text, near, document.format, document.repairs)
  const options = optionsFor(dayOf(document))
  const start = reading.map.toDerived(stretch.start)
  const end = reading.map.toDerived(stretch.end)
  const read = sentences(reading.text).map((span): ReadSentence => {
    const meaning = readMeaning(reading.text.slice(span.start, span.end), options)
    return {
      span,
      isCore: span.start < end && start < span.end,
      size: meaning.units.length,
      kept: keptUnits(units, meaning.units).map(({ draft, isSame }) => ({
        unit: draft,
        bits: weightOf(draft) * (isSame ? 1 : KIN_WORTH),
      })),
    }
  })
  const best = cheapestRun(read)
  if (best === undefined) return undefined
  const span = hullOf(read.slice(best.first, best.end).map((each) => each.span))
  const meaning = readMeaning(reading.text.slice(span.start, span.end), options)
  const around = readMeaning(
    `${questionBefore(place)} ${reading.text.slice(0, span.start)} ${reading.text.slice(span.end)}`,
    options,
  )
  const comparison = compareMeaning(
    reported.meaning,
    moveMeaning(meaning, ({ start, end }) =>
      reading.map.spanToOriginal({ start: span.start + start, end: span.start + end }),
    ),
    around,
    weightOf,
  )
  const missing = comparison.adds.reduce(
    (sum, unit) => sum + weightOf(unit) * (unit.kind === 'name' && meaning.hasWe ? HALF : 1),
    0,
  )
  const given = comparison.around.reduce(
    (sum, unit) => sum + weightOf(unit) * (unit.kind === 'name' ? HALF : 1),
    0,
  )
  const kept = comparison.keeps.reduce((sum, { draft }) => sum + weightOf(draft), 0)
  const total = missing + given + kept
  return {
    span: reading.map.spanToOriginal(span),
    comparison,
    bits: best.bits,
    share: total === 0 ? 0 : best.bits / total,
    sentenceCount: read.length,
  }
}

/** Code units around a stretch in which its sentences are looked for. */
const NEAR = 700
/** Worth of a word that is only near in meaning, as a share of the word's own. */
const KIN_WORTH = 0.6
/** What a name weighs in the whole that may stand for a pronoun of the passage. */
const HALF = 0.5

function optionsFor(day: string | undefined): MeaningOptions {
  return day === undefined ? {} : { day }
}

interface ReadSentence {
  readonly span: Span
  /** Whether it lies at the stretch. */
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

function cheapestRun(read: readonly ReadSentence[]): Run | undefined {
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
function questionBefore({ entry: { document }, turn }: RecordPlace): string {
  const asked = turn === undefined ? undefined : document.turns[turn - 1]
  if (asked?.role !== 'press' && asked?.role !== 'audience') return ''
  return asked.spans
    .map(({ start, end }) => document.text.slice(Math.max(start, end - NEAR), end))
    .join(' ')
}
