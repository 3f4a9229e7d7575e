import {
  type AlignmentCosts,
  EDIT_COSTS,
  GapKind,
  type Stretch,
  WordAligner,
} from '../align/align-words.ts'
import { expandContraction } from '../align/classify-edit.ts'
import { type Edit, isBenign } from '../align/edit.ts'
import { writeEditScript } from '../align/edit-script.ts'
import { type QuotationText, readQuotation } from '../align/quotation-text.ts'
import type { Candidate, SearchWork } from '../index/find-candidates.ts'
import { isNumberWord } from '../text/number.ts'
import type { Span } from '../text/span.ts'
import { foldedToken, foldWord, type Tokens } from '../text/token.ts'
import { type ChosenReading, chooseReadings, readingOfEdit } from './choose-reading.ts'
import type { Passage, PassagePart } from './passage.ts'
import type { SearchableRecord } from './record.ts'
import { hasMark, MOST_OMITTED, type Places, settlePlaces } from './settle-places.ts'

/** What checks cost, in counts that do not depend on the machine. */
export interface CheckWork extends Readonly<SearchWork> {
  /** Cells filled by alignments. */
  readonly cells: number
}

/**
 * Finds the passages of a record that a quotation was taken from.
 *
 * A finder owns scratch memory and serves one search at a time.
 */
export class PassageFinder {
  readonly #record: SearchableRecord
  readonly #aligner = new WordAligner()
  readonly #costs: AlignmentCosts
  readonly #places: Places
  /** Bits that a passage must save to be no chance, whatever its length. */
  readonly #evidence: number

  constructor(record: SearchableRecord) {
    this.#record = record
    // Naming a place in the whole record takes the logarithm of its size; an honest splice across
    // documents has to pay for that and for some more.
    const size = Math.log2(record.index.wordCount + 2)
    const elsewhere = size + ELSEWHERE_MARGIN
    this.#costs = { ...EDIT_COSTS, elsewhere }
    this.#places = {
      documentAt: (position) => record.index.locate(position).text,
      idAt: (position) => record.index.idAt(position),
      sectionAt: (position) => record.index.sectionRangeAt(position),
      inDocument: EDIT_COSTS.document,
      elsewhere,
    }
    this.#evidence = size + EVIDENCE_MARGIN
  }

  /** Work done so far, in counts that do not depend on the machine. */
  get work(): CheckWork {
    return { ...this.#record.finder.work, cells: this.#aligner.cells }
  }

  /** The passages that hold a quotation, best first; none when none does. */
  find(quotation: QuotationText): Passage[] {
    const { count } = quotation
    if (count === 0) return []
    const isBreak = quotation.gaps.map((gap) => (gap === GapKind.ellipsis ? 1 : 0))
    const { finder } = this.#record
    // Words that only a press report has word for word may be a misquotation of what a transcript has.
    const candidates = finder.find({ ids: quotation.ids, count, isBreak }, (position) =>
      this.#record.isInWitness(position),
    )
    const passages = candidates.exact
      .slice(0, MOST_EXACT)
      .map((position) => this.#exactPassage(quotation, position))
    if (candidates.main.length === 0)
      return passages.length > 0 ? passages : this.#contracted(quotation)
    const bits = weighBrackets(quotation, candidates.surprise)
    const groups = [candidates.main, ...candidates.others.map((other) => [other])]
    for (const group of groups) {
      const passage = this.#align(quotation, bits, group)
      if (passage !== undefined && this.#isEvidence(quotation, passage)) passages.push(passage)
    }
    if (passages.length === 0) return this.#contracted(quotation)
    passages.sort((a, b) => b.bits - a.bits)
    return withoutRepeats(passages)
  }

  /**
   * The passages that have all words of a quotation once its contractions are written out: "I don't
   * bluff" where the record has "I do not bluff". A few words with one changed are no evidence else.
   */
  #contracted(quotation: QuotationText): Passage[] {
    const { text, count, starts, ends, ids } = quotation
    // Longer ones are found by the words that they have unchanged.
    if (count > LONGEST_CONTRACTED) return []
    const words = Array.from({ length: count }, (_, k) =>
      expandContraction(foldWord(text.slice(starts[k], ends[k]))),
    )
    const contractions = words.filter(({ length }) => length > 1).length
    if (contractions === 0 || contractions === count) return []
    const written = words.flat().join(' ')
    const whole = readQuotation(written, [{ start: 0, end: written.length }])
    const isBreak = whole.gaps.map(() => 0)
    const { exact } = this.#record.finder.find(
      { ids: whole.ids, count: whole.count, isBreak },
      (position) => this.#record.isInWitness(position),
    )
    return exact.slice(0, MOST_EXACT).map((position) => {
      let next = position
      const places = words.map(({ length }) => {
        const place = next
        next += length
        return length === 1 ? place : -1
      })
      return {
        parts: [this.#toPart(quotation, 0, count, places)],
        bits: this.#record.surpriseOf(ids),
        equalWords: places.filter((place) => place >= 0).length,
      }
    })
  }

  #exactPassage(quotation: QuotationText, position: number): Passage {
    const places = Array.from({ length: quotation.count }, (_, k) => position + k)
    return {
      parts: [this.#toPart(quotation, 0, quotation.count, places)],
      bits: Number.POSITIVE_INFINITY,
      equalWords: quotation.count,
    }
  }

  #align(
    quotation: QuotationText,
    bits: Float64Array,
    candidates: readonly Candidate[],
  ): Passage | undefined {
    const { index } = this.#record
    const stretches = mergeStretches(candidates, (position) => index.locate(position).text)
    const alignment = this.#aligner.align({ ...quotation, bits }, index, stretches, this.#costs)
    // Most candidates are chance, and naming the differences is most of the work.
    if (alignment.bits < Math.min(this.#evidence, LEAST_BITS_WITH_EDIT)) return undefined
    const places = Array.from(alignment.positions)
    settlePlaces(quotation, { places, isEqual: alignment.isEqual, bits }, this.#places)
    const [first, ...rest] = splitRuns(quotation, places, (position) =>
      index.sectionRangeAt(position),
    )
    if (first === undefined) return undefined
    const toPart = (run: WordRun): PassagePart =>
      this.#toPart(quotation, run.first, run.end, places)
    return {
      parts: [toPart(first), ...rest.map(toPart)],
      bits: alignment.bits,
      equalWords: places.filter((place, i) => place >= 0 && alignment.isEqual[i] === 1).length,
    }
  }

  /** The words `[first, end)` of the quotation, all found in one section. */
  #toPart(
    quotation: QuotationText,
    first: number,
    end: number,
    places: readonly number[],
  ): PassagePart {
    const found = this.#withinSentences(quotation, first, places.slice(first, end))
    const taken = found.filter((place) => place >= 0)
    const start = taken[0] as number
    const stop = (taken[taken.length - 1] as number) + 1
    const { range, source, relative, edits, readings } = this.#withWholeEdges(
      quotation,
      first,
      this.#comparison(quotation, first, found, { start, end: stop }),
    )
    return {
      place: this.#record.placeAt(start),
      first,
      end,
      range,
      spans: spansOf(source, quotation, first, relative),
      edits,
      readings,
    }
  }

  /**
   * The places of words without those at the two edges that would take the place of a word in the
   * sentence before or after: such words were put in.
   */
  #withinSentences(
    { ids }: QuotationText,
    first: number,
    places: readonly number[],
  ): readonly number[] {
    const { index } = this.#record
    const isEqual = (place: number, k: number): boolean =>
      place >= 0 && index.idAt(place) === ids[first + k]
    const head = places.findIndex(isEqual)
    const tail = places.findLastIndex(isEqual)
    if (head < 0 || (head === 0 && tail === places.length - 1)) return places
    const isBroken = (place: number): boolean => {
      const { text, starts, ends } = index.tokensAt(place, place + 2)
      return /[.!?]/.test(text.slice(ends[0], starts[1]))
    }
    let from = 0
    for (let k = 0; k < head; k++) {
      const place = places[k] as number
      if (place >= 0 && isBroken(place)) from = k + 1
    }
    let to = places.length
    for (let k = places.length - 1; k > tail; k--) {
      const place = places[k] as number
      if (place >= 0 && isBroken(place - 1)) to = k
    }
    return places.map((place, k) => (k < from || k >= to ? -1 : place))
  }

  #comparison(
    quotation: QuotationText,
    first: number,
    found: readonly number[],
    range: Span,
  ): Comparison {
    const source = this.#record.index.tokensAt(range.start, range.end)
    const relative = found.map((place) => (place < 0 ? -1 : place - range.start))
    const { corrections, text } = this.#record.placeAt(range.start).entry.document
    const ids = quotation.ids.subarray(first, first + found.length)
    const read = chooseReadings(source, relative, ids, corrections)
    const readings = [...read.readings]
    const edits = writeEditScript(read.source, quotation, first, read.places).filter((edit) => {
      const other = readingOfEdit(text, edit, corrections)
      if (other === undefined) return true
      const known = readings.findIndex(({ correction }) => correction === other.correction)
      readings.splice(known < 0 ? readings.length : known, known < 0 ? 0 : 1, other)
      return false
    })
    return { range, found, source, relative, edits, readings }
  }

  /**
   * A passage widened by the words at its two edges that belong to the quotation's first or last word:
   * "25" stands for "twenty-five", and not for the "five" alone that takes its place most cheaply.
   */
  #withWholeEdges(quotation: QuotationText, first: number, passage: Comparison): Comparison {
    const { index } = this.#record
    const end = first + passage.found.length
    const section = index.sectionRangeAt(passage.range.start)
    let whole = passage
    for (const side of ['start', 'end'] as const) {
      const edge = edgeEdit(whole, side, quotation, first, end)
      if (edge?.draft === undefined || edge.marked || isBenign(edge)) continue
      if (!this.#mayStandForMore(edge.draft.text, side, whole.range)) continue
      for (let k = 1; k <= MOST_WORDS_FOR_ONE; k++) {
        const { range, found } = whole
        const wider =
          side === 'start'
            ? { start: range.start - k, end: range.end }
            : { start: range.start, end: range.end + k }
        if (wider.start < section.start || wider.end > section.end) break
        const tried = this.#comparison(quotation, first, found, wider)
        const triedEdge = edgeEdit(tried, side, quotation, first, end)
        if (triedEdge === undefined || !isBenign(triedEdge)) continue
        whole = tried
        break
      }
    }
    return whole
  }

  /** Whether a word at an edge may stand for several: a number, a contraction, words written as one. */
  #mayStandForMore(words: string, side: 'start' | 'end', range: Span): boolean {
    if (/[\d$€£%'’]/.test(words)) return true
    const folded = words.toLowerCase().split(/[^\p{L}]+/u)
    if (folded.some(isNumberWord)) return true
    const at = side === 'start' ? range.start - 1 : range.end
    const { index } = this.#record
    if (at < 0 || at >= index.positionCount || index.idAt(at) === 0) return false
    const beyond = foldedToken(index.tokensAt(at, at + 1), 0)
    const edge = side === 'start' ? folded[0] : folded[folded.length - 1]
    return (side === 'start' ? edge?.startsWith(beyond) : edge?.endsWith(beyond)) ?? false
  }

  /**
   * Whether a passage cannot be chance.
   *
   * It is not when copying saves a margin of bits beyond what it takes to name one place in the
   * record, or when a whole quotation stands in place but for one word.
   */
  #isEvidence(quotation: QuotationText, passage: Passage): boolean {
    if (passage.bits >= this.#evidence) return true
    const written = quotation.count - quotation.isBracketed.reduce((sum, value) => sum + value, 0)
    const isWhole = passage.parts.length === 1 && passage.parts[0].edits.length <= 1
    return (
      isWhole &&
      (written >= LEAST_WORDS_WITH_EDIT || passage.parts[0].edits.every(isContraction)) &&
      passage.equalWords >= written - 1 &&
      passage.bits >= LEAST_BITS_WITH_EDIT
    )
  }
}

/** Whether an edit writes words as one, or one word as several: `it is` and `it's`. */
function isContraction(edit: Edit): boolean {
  return isBenign(edit) && edit.source?.words !== edit.draft?.words
}

// The margins below were set on development quotations (see bench/alignment.bench.ts) so that about
// one in a hundred sentences that are not on record finds a passage. Smaller margins find more
// heavily edited quotations and believe more stock phrases.
const EVIDENCE_MARGIN = 14
const ELSEWHERE_MARGIN = 14
/** Bits and words that a quotation with a single word changed must have. */
const LEAST_BITS_WITH_EDIT = 14
const LEAST_WORDS_WITH_EDIT = 5
/** Words of a quotation that is looked for once more with its contractions written out. */
const LONGEST_CONTRACTED = 6
/** Places of a quotation that stands word for word in several. */
const MOST_EXACT = 64
/** Words between two stretches of a document that make one. */
const STRETCH_GAP = 12

/** Words of the record that one word of a draft may stand for: "two hundred and fifty", 250. */
const MOST_WORDS_FOR_ONE = 4

/** A passage at some positions of the index, compared with words of a quotation. */
interface Comparison {
  readonly range: Span
  /** Position of each word of the quotation, or -1. */
  readonly found: readonly number[]
  /** The words of the passage, and for each word of the quotation its number among them, or -1. */
  readonly source: Tokens
  readonly relative: readonly number[]
  readonly edits: readonly Edit[]
  readonly readings: readonly ChosenReading[]
}

/** The edit of the first or the last of the words `[first, end)` of a quotation, if it has one. */
function edgeEdit(
  { edits }: Comparison,
  side: 'start' | 'end',
  { starts, ends }: QuotationText,
  first: number,
  end: number,
): Edit | undefined {
  const edit = side === 'start' ? edits[0] : edits[edits.length - 1]
  const atEdge =
    side === 'start'
      ? edit?.draft?.span.start === starts[first]
      : edit?.draft?.span.end === ends[end - 1]
  return atEdge ? edit : undefined
}

/** Words in brackets are the writer's; that one of them stands in the passage too proves little. */
function weighBrackets(quotation: QuotationText, surprise: Float64Array): Float64Array {
  return surprise.map((bits, i) => (quotation.isBracketed[i] === 1 ? Math.min(bits, 1) : bits))
}

function mergeStretches(
  candidates: readonly Candidate[],
  documentAt: (position: number) => number,
): Stretch[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start)
  const merged: { -readonly [K in keyof Stretch]: Stretch[K] }[] = []
  for (const { start, end, leastShift, mostShift } of sorted) {
    if (end <= start) continue
    const document = documentAt(start)
    const last = merged[merged.length - 1]
    if (last !== undefined && last.document === document && start <= last.end + STRETCH_GAP) {
      last.end = Math.max(last.end, end)
      last.leastShift = Math.min(last.leastShift, leastShift)
      last.mostShift = Math.max(last.mostShift, mostShift)
    } else merged.push({ start, end, document, leastShift, mostShift })
  }
  return merged
}

/** Words `[first, end)` of a quotation. */
interface WordRun {
  readonly first: number
  readonly end: number
}

/**
 * The words of a quotation as runs that each lie in one section, in order, with no more left out
 * between two words than one passage may have, unless the writer marked it. `sectionAt` gives the
 * positions of the section that a position lies in.
 */
function splitRuns(
  quotation: QuotationText,
  places: readonly number[],
  sectionAt: (position: number) => Span,
): WordRun[] {
  const starts: number[] = []
  let section: Span = { start: 0, end: 0 }
  let last = -1
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number
    if (place < 0) continue
    const before = last < 0 ? -1 : (places[last] as number)
    const isNear = place - before - 1 <= MOST_OMITTED || hasMark(quotation, last, i)
    const goesOn = last >= 0 && place > before && isNear && place < section.end
    if (!goesOn) {
      starts.push(startOfRun(quotation, last, i))
      section = sectionAt(place)
    }
    last = i
  }
  // Words that stand for none belong to the run before them, or to the first.
  return starts.map((start, k) => ({
    first: k === 0 ? 0 : start,
    end: starts[k + 1] ?? quotation.count,
  }))
}

/** The first word of the run of word `i`: words of its piece that stand for none lead it. */
function startOfRun({ gaps }: QuotationText, last: number, i: number): number {
  for (let k = i; k > last; k--) if (gaps[k] !== GapKind.none) return k
  return i
}

/** Where the words stand: one span, cut at marked omissions, between pieces, and at stage notes. */
function spansOf(
  source: Tokens,
  quotation: QuotationText,
  first: number,
  places: readonly number[],
): Span[] {
  const spans: { start: number; end: number }[] = []
  let last = -1
  for (let k = 0; k < places.length; k++) {
    const place = places[k] as number
    if (place < 0) continue
    const start = source.starts[place] as number
    const end = source.ends[place] as number
    const open = spans[spans.length - 1]
    const isCut = last >= 0 && hasMark(quotation, first + last, first + k)
    if (open === undefined || isCut || hasForeignWords(source, places[last] as number, place)) {
      spans.push({ start, end })
    } else open.end = end
    last = k
  }
  // The passage may go on beyond the first and the last of these words.
  const [opening] = spans
  const closing = spans[spans.length - 1]
  if (opening !== undefined && closing !== undefined) {
    opening.start = source.starts[0] as number
    closing.end = source.ends[source.count - 1] as number
  }
  return spans
}

/** Whether letters stand between two words that are no words of the section: a stage note, a head. */
function hasForeignWords(source: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    const start = source.ends[i - 1] as number
    const end = source.starts[i] as number
    // Two words mostly have one space between them.
    if (end - start <= 2) continue
    const between = source.text.slice(start, end).replace(/<\/?(?:s|del|ins|strike)>/gi, '')
    if (/\p{L}/u.test(between)) return true
  }
  return false
}

/** The passages, without those that begin where a better one does. */
function withoutRepeats(passages: readonly Passage[]): Passage[] {
  const seen = new Set<number>()
  return passages.filter(({ parts }) => {
    const { start } = parts[0].range
    if (seen.has(start)) return false
    seen.add(start)
    return true
  })
}
