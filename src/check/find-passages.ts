import {
  type AlignmentCosts,
  EDIT_COSTS,
  GapKind,
  type Stretch,
  WordAligner,
} from '../align/align-words.ts'
import type { Edit } from '../align/edit.ts'
import { writeEditScript } from '../align/edit-script.ts'
import type { QuotationText } from '../align/quotation-text.ts'
import type { Candidate } from '../index/find-candidates.ts'
import type { Span } from '../text/span.ts'
import type { Tokens } from '../text/token.ts'
import type { RecordPlace, SearchableRecord } from './record.ts'

/** Words of a quotation found together in one turn, or in one document without turns. */
export interface PassagePart {
  readonly place: RecordPlace
  /** The quotation's words `[first, end)` that this part stands for. */
  readonly first: number
  readonly end: number
  /** Positions in the index, half-open. */
  readonly range: Span
  /** The words of the source, with their offsets. */
  readonly source: Tokens
  /** Where the words stand in the source document, a span for each stretch without an omission. */
  readonly spans: readonly Span[]
  readonly edits: readonly Edit[]
}

/** Where a quotation was found: in one place, or in several parts in the order of the draft. */
export interface Passage {
  readonly parts: readonly PassagePart[]
  /** Bits that the find saves over chance; infinite when every word stands in place. */
  readonly bits: number
  /** Words of the quotation that stand for the same word of the source. */
  readonly equalWords: number
}

export interface FoundPassages {
  /** Passages that hold the quotation, best first; empty when none does. */
  readonly passages: readonly Passage[]
}

/** The most words left out without a mark that a passage may have and still be one. */
export const MOST_OMITTED = 25

/**
 * Finds the passages of a record that a quotation was taken from.
 *
 * A finder owns scratch memory and serves one search at a time.
 */
export class PassageFinder {
  readonly #record: SearchableRecord
  readonly #aligner = new WordAligner()
  readonly #costs: AlignmentCosts

  constructor(record: SearchableRecord) {
    this.#record = record
    // Naming a place in the whole record takes the logarithm of its size; an honest splice across
    // documents has to pay for that and for some more.
    const size = Math.log2(record.index.wordCount + 2)
    this.#costs = { ...EDIT_COSTS, elsewhere: size + ELSEWHERE_MARGIN }
  }

  /** Work done so far, in counts that do not depend on the machine. */
  get work(): { readonly probes: number; readonly anchors: number; readonly cells: number } {
    return { ...this.#record.finder.work, cells: this.#aligner.cells }
  }

  find(quotation: QuotationText): FoundPassages {
    const { count } = quotation
    if (count === 0) return { passages: [] }
    const isBreak = quotation.gaps.map((gap) => (gap === GapKind.ellipsis ? 1 : 0))
    const candidates = this.#record.finder.find({ ids: quotation.ids, count, isBreak })
    if (candidates.exact.length > 0) {
      const passages = candidates.exact
        .slice(0, MOST_EXACT)
        .map((position) => this.#exactPassage(quotation, position))
      return { passages }
    }
    if (candidates.main.length === 0) return { passages: [] }
    const bits = weighBrackets(quotation, candidates.surprise)
    const groups = [candidates.main, ...candidates.others.map((other) => [other])]
    const passages: Passage[] = []
    for (const group of groups) {
      const passage = this.#align(quotation, bits, group)
      if (passage !== undefined && this.#isEvidence(quotation, passage)) passages.push(passage)
    }
    passages.sort((a, b) => b.bits - a.bits)
    return { passages: withoutRepeats(passages) }
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
    const alignment = this.#aligner.align({ ...quotation, bits }, index.ids, stretches, this.#costs)
    const places = withoutStrays(quotation, Array.from(alignment.positions), bits)
    const runs = splitRuns(quotation, places, (position) => sectionKey(index.locate(position)))
    if (runs.length === 0) return undefined
    return {
      parts: runs.map(({ first, end }) => this.#toPart(quotation, first, end, places)),
      bits: alignment.bits,
      equalWords: alignment.isEqual.reduce((sum, value) => sum + value, 0),
    }
  }

  /** The words `[first, end)` of the quotation, all found in one section. */
  #toPart(
    quotation: QuotationText,
    first: number,
    end: number,
    places: readonly number[],
  ): PassagePart {
    const { index } = this.#record
    const found = places.slice(first, end)
    const taken = found.filter((place) => place >= 0)
    const start = taken[0] as number
    const stop = (taken[taken.length - 1] as number) + 1
    const source = index.tokensAt(start, stop)
    const relative = found.map((place) => (place < 0 ? -1 : place - start))
    const edits = writeEditScript(source, quotation, first, relative)
    return {
      place: this.#record.placeAt(start),
      first,
      end,
      range: { start, end: stop },
      source,
      spans: spansOf(source, quotation, first, relative),
      edits,
    }
  }

  /**
   * Whether a passage cannot be chance.
   *
   * It is not when copying saves a margin of bits beyond what it takes to name one place in the
   * record, or when a whole quotation stands in place but for one word.
   */
  #isEvidence(quotation: QuotationText, passage: Passage): boolean {
    const size = Math.log2(this.#record.index.wordCount + 2)
    if (passage.bits >= size + EVIDENCE_MARGIN) return true
    const written = quotation.count - quotation.isBracketed.reduce((sum, value) => sum + value, 0)
    const isWhole =
      passage.parts.length === 1 && (passage.parts[0] as PassagePart).edits.length <= 1
    return (
      isWhole &&
      written >= LEAST_WORDS_WITH_EDIT &&
      passage.equalWords >= written - 1 &&
      passage.bits >= LEAST_BITS_WITH_EDIT
    )
  }
}

// The margins below were set on development quotations (see bench/alignment.bench.ts) so that about
// one in a hundred sentences that are not on record finds a passage. Smaller margins find more
// heavily edited quotations and believe more stock phrases.
const EVIDENCE_MARGIN = 14
const ELSEWHERE_MARGIN = 14
/** Bits and words that a quotation with a single word changed must have. */
const LEAST_BITS_WITH_EDIT = 14
const LEAST_WORDS_WITH_EDIT = 5
/** Places of a quotation that stands word for word in several. */
const MOST_EXACT = 64
/** Words between two stretches of a document that make one. */
const STRETCH_GAP = 12

function sectionKey({
  text,
  section,
}: {
  readonly text: number
  readonly section: number
}): number {
  return text * 0x100000 + section
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

/**
 * Places without words that were found alone, far from the words beside them: a "just" or a "that" in
 * another sentence shows nothing, and makes no part of its own.
 */
function withoutStrays(quotation: QuotationText, places: number[], bits: Float64Array): number[] {
  let first = -1
  let weight = 0
  let words = 0
  let last = -1
  const drop = (end: number): void => {
    const isStray = weight < LEAST_PART_BITS || words < LEAST_PART_WORDS
    if (first >= 0 && isStray) places.fill(-1, first, end)
  }
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number
    if (place < 0) continue
    const isNear =
      last >= 0 &&
      place > (places[last] as number) &&
      place - (places[last] as number) <= MOST_OMITTED
    if (!isNear && (last < 0 || !hasMark(quotation, last, i))) {
      drop(i)
      first = i
      weight = 0
      words = 0
    }
    weight += bits[i] as number
    words++
    last = i
  }
  drop(places.length)
  return places
}

/** Bits and words below which what stands apart from the rest of a quotation is chance. */
const LEAST_PART_BITS = 12
const LEAST_PART_WORDS = 3

/**
 * The words of a quotation as runs that each lie in one section, in order, with no more left out
 * between two words than one passage may have, unless the writer marked it.
 */
function splitRuns(
  quotation: QuotationText,
  places: readonly number[],
  sectionAt: (position: number) => number,
): { first: number; end: number }[] {
  const runs: { first: number; end: number }[] = []
  let last = -1
  for (const [i, place] of places.entries()) {
    if (place < 0) continue
    const run = runs[runs.length - 1]
    if (run === undefined || last < 0) {
      runs.push({ first: i, end: i + 1 })
    } else {
      const before = places[last] as number
      const isNear = place - before - 1 <= MOST_OMITTED || hasMark(quotation, last, i)
      if (place > before && isNear && sectionAt(place) === sectionAt(before)) run.end = i + 1
      else runs.push({ first: i, end: i + 1 })
    }
    last = i
  }
  if (runs.length === 0)
    return runs
    // Words that stand for none belong to the run before them, or to the first.
  ;(runs[0] as { first: number }).first = 0
  for (let k = 1; k < runs.length; k++) {
    ;(runs[k - 1] as { end: number }).end = (runs[k] as { first: number }).first
  }
  ;(runs[runs.length - 1] as { end: number }).end = quotation.count
  return runs
}

/** Whether the writer marked an omission after word `from` and up to word `to`. */
function hasMark({ gaps }: QuotationText, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (gaps[i] !== GapKind.none) return true
  return false
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
  for (const [k, place] of places.entries()) {
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
  return spans
}

/** Whether letters stand between two words that are no words of the section: a stage note, a head. */
function hasForeignWords(source: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    if (/[\p{L}]/u.test(source.text.slice(source.ends[i - 1], source.starts[i]))) return true
  }
  return false
}

/** The passages, without those that begin where a better one does. */
function withoutRepeats(passages: readonly Passage[]): Passage[] {
  const seen = new Set<number>()
  return passages.filter(({ parts }) => {
    const start = (parts[0] as PassagePart).range.start
    if (seen.has(start)) return false
    seen.add(start)
    return true
  })
}
