import type { Quotation } from '../article/quotation.ts'
import { parsePersonName } from '../document/person-name.ts'
import { hullOf, type Span } from '../text/span.ts'
import { tokenSpan } from '../text/token.ts'
import { type ChosenSentences, chooseSentences } from './choose-sentences.ts'
import { distinct } from './compare-meaning.ts'
import { compareSpeaker } from './compare-speaker.ts'
import { type Meaning, type MeaningUnit, moveMeaning, readMeaning } from './meaning.ts'
import { type NamedSource, namedSource } from './named-source.ts'
import { documentsOf, findStretches, type PlaceWork, type Stretch } from './paraphrase-places.ts'
import type { RecordPlace, SearchableRecord } from './record.ts'
import { WordFamilies } from './word-families.ts'

/** A passage that says in other words what a report gives as said. */
export interface Paraphrase extends ChosenSentences {
  readonly place: RecordPlace
}

/** The days of a report, as far as they are known: ISO dates. */
export interface ReportDays {
  readonly written: string | undefined
  /** The day on which the words were said, as far as the report tells; else that of the report. */
  readonly told: string | undefined
}

/** What looking for paraphrases cost, in counts that do not depend on the machine. */
export interface ParaphraseWork extends Readonly<PlaceWork> {
  /** Words of the index that were compared to find all forms of a word. */
  readonly forms: number
  /** Sentences of the record that were read. */
  readonly sentences: number
}

/**
 * Finds the passages that indirect quotations report.
 *
 * A finder remembers the words it looked up, and serves one search at a time.
 */
export class ParaphraseFinder {
  readonly #record: SearchableRecord
  readonly #families: WordFamilies
  readonly #placeWork: PlaceWork = { postings: 0, scanned: 0 }
  readonly #sentenceWork = { sentences: 0 }

  constructor(record: SearchableRecord) {
    this.#record = record
    this.#families = new WordFamilies(record.index)
  }

  get work(): ParaphraseWork {
    const { wordCount } = this.#families
    return { ...this.#placeWork, forms: wordCount, ...this.#sentenceWork }
  }

  /** How much it tells that a passage has a unit, in bits. */
  readonly weightOf = (unit: MeaningUnit): number => this.#families.weightOf(unit)

  /**
   * The sentences of the record, from the speaker whom an indirect quotation names, that keep most of
   * what it says, or `undefined` when none keeps enough.
   *
   * Only what the named speaker said is looked at: without a resolved speaker nothing is claimed.
   * `day` is that of the report.
   */
  find(text: string, quotation: Quotation, day: string | undefined): Paraphrase | undefined {
    const named = namedSource(text, quotation)
    if (named === undefined) return undefined
    const wanted = readReport(text, quotation)
    const { saidOn, dates = [] } = quotation.occasion ?? {}
    const told = saidOn?.date ?? (dates.length === 1 ? dates[0] : undefined)
    return this.findMeaning(wanted, named, { written: day, told: told ?? day }, text)
  }

  /** The same for what a report says, read already. `own` is the text of the report itself. */
  findMeaning(
    wanted: Meaning,
    named: NamedSource,
    days: ReportDays,
    own: string,
  ): Paraphrase | undefined {
    const name = named.speaker ?? named.written?.name
    const person = name === undefined ? undefined : parsePersonName(name)
    const units = distinct(wanted.units).slice(0, MOST_UNITS)
    if (person === undefined || units.length === 0) return undefined
    const record = this.#record
    const documents = documentsOf(person, days.written, record)
    if (documents.size === 0) return undefined
    const weighed = units.map((unit) => ({
      family: this.#families.familyOf(unit),
      weight: this.weightOf(unit),
    }))
    const reported = { meaning: wanted, units, weightOf: this.weightOf }
    const stretches = findStretches(
      weighed,
      documents,
      days.told,
      record.index,
      this.#families,
      this.#placeWork,
    )
    // Naming one sentence among those searched takes the logarithm of their number.
    const share = documents.size / Math.max(1, record.source.documentCount)
    const searched = (record.index.wordCount * Math.min(1, share)) / SENTENCE_WORDS
    const needed = Math.log2(searched + 2) + EVIDENCE_MARGIN
    let best: (Paraphrase & { readonly rank: number }) | undefined
    let tried = 0
    for (const stretch of stretches) {
      if (tried === MOST_TRIED) break
      const place = record.placeAt(stretch.start)
      if (place.entry.document.text === own) continue
      if (compareSpeaker(named, place, record, () => false).attribution !== 'same') continue
      tried++
      // What says less than the best so far, or than chance does, needs no comparison.
      const least = Math.max(needed, best?.rank ?? 0) - stretch.prior
      const offsets = this.#offsetsOf(stretch)
      const passage = chooseSentences(place, offsets, reported, least, this.#sentenceWork)
      if (passage === undefined || !keepsEnough(passage, this.weightOf)) continue
      const rank = passage.bits + stretch.prior
      if (rank < needed || (best !== undefined && rank <= best.rank)) continue
      best = { ...passage, place, rank }
    }
    return best
  }

  #offsetsOf({ start, end }: Stretch): Span {
    const tokens = this.#record.index.tokensAt(start, end)
    return tokenSpan(tokens, 0, tokens.count)
  }
}

/** What an indirect quotation says; a cue that denies is part of it. */
export function readReport(
  text: string,
  { spans, cue }: Pick<Quotation, 'spans' | 'cue'>,
): Meaning {
  const meaning = readSpans(text, spans)
  const told = cue === undefined ? [] : readSpans(text, [cue]).clauses
  const denials = told.flatMap(({ negations }) =>
    negations.map(({ span }) => ({ span, isOfAll: true })),
  )
  const [first, ...rest] = meaning.clauses
  if (denials.length === 0 || first === undefined) return meaning
  return {
    ...meaning,
    clauses: [{ ...first, negations: [...denials, ...first.negations] }, ...rest],
  }
}

/** What the words of some spans of a report say, as one text. Spans of the result are of the report. */
export function readSpans(text: string, spans: readonly Span[]): Meaning {
  if (spans.length === 0) return { units: [], clauses: [], hasWe: false }
  const { start } = hullOf(spans)
  let words = ''
  for (const span of spans) {
    words = words.padEnd(span.start - start) + text.slice(span.start, span.end)
  }
  return moveMeaning(readMeaning(words, { isReport: true }), (span) => ({
    start: span.start + start,
    end: span.end + start,
  }))
}

/**
 * Whether a passage keeps so much of a report that it says the same and is not only on its subject: most of
 * its weight, three telling words or all of two there are, and a figure where the report has one.
 */
function keepsEnough(passage: ChosenSentences, weightOf: Weigh): boolean {
  const { share, bits, mostOfOne, comparison } = passage
  const { keeps, around, adds, drops } = comparison
  const telling = keeps.filter(({ draft }) => weightOf(draft) > LEAST_TELLING_BITS)
  const isAll = adds.length + around.length === 0
  if (telling.length < (isAll ? LEAST_TELLING_ALONE : LEAST_TELLING)) return false
  const isFigure = ({ kind }: MeaningUnit): boolean => kind === 'figure'
  const hasFigure = keeps.some(({ draft }) => isFigure(draft)) || drops.some(isFigure)
  // Another figure in its place is a difference to be shown; no figure at all is another statement.
  if (adds.some(isFigure) && !hasFigure) return false
  if (share >= LEAST_SHARE) return true
  return share >= LEAST_SHARE_OF_LONG && bits >= LONG_BITS && mostOfOne >= bits * LEAST_OF_ONE
}

type Weigh = (unit: MeaningUnit) => number

/** Units of a report that are looked for; a clause that has more is a page of them. */
const MOST_UNITS = 80

/** Words of a sentence of speech, by which the sentences of a record are counted. */
const SENTENCE_WORDS = 16
/**
 * Bits that a find must have over chance. Words on one subject come together, so chance alone is not
 * enough; a lower value finds vaguer reports and more sentences that are merely on their subject.
 */
const EVIDENCE_MARGIN = 10
/**
 * Share of what is reported that a passage must keep; below it, it is merely on one subject. A long
 * statement may keep less of itself, when what it keeps is as much as three rare words: writers
 * put more of their own into it, and chance does not bring so much together.
 */
const LEAST_SHARE = 0.5
const LEAST_SHARE_OF_LONG = 0.4
const LONG_BITS = 36
/** Share of that which one sentence must keep alone; words strewn over several are a subject. */
const LEAST_OF_ONE = 0.6
/** Two words make a subject, three a statement; where there are no more, one tells nothing. */
const LEAST_TELLING = 3
const LEAST_TELLING_ALONE = 2
/** Bits above which a word tells what is spoken of; those below stand in every speech. */
const LEAST_TELLING_BITS = 4
/** Passages of the named speaker that are read. */
const MOST_TRIED = 16
