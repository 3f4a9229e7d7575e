import { GapKind } from '../align/align-words.ts'
import type { QuotationText } from '../align/quotation-text.ts'
import type { Span } from '../text/span.ts'

/** The most words left out without a mark that a passage may have and still be one. */
export const MOST_OMITTED = 25

/** Where the words of a quotation were found, and what each is worth. */
export interface FoundWords {
  /** Position of each word in the record, or -1; words are taken back by setting it to -1. */
  readonly places: number[]
  /** 1 where the word of the record is the same. */
  readonly isEqual: Uint8Array
  /** What each word is worth as evidence, in bits. */
  readonly bits: Float64Array
}

/** What tells one document of the record from another, and what going on in one must be worth. */
export interface Places {
  readonly documentAt: (position: number) => number
  /** The id of the word at a position. */
  readonly idAt: (position: number) => number
  /** The positions of the turn, or of the document without turns, that a position lies in. */
  readonly sectionAt: (position: number) => Span
  /** Bits that words must have that are taken up elsewhere in the document, or in another one. */
  readonly inDocument: number
  readonly elsewhere: number
}

/**
 * Take back the places of words that an alignment found where they show nothing.
 *
 * An alignment puts a price on every word that was put in, and goes on elsewhere when that is cheaper.
 * So it joins "and why not" from another page to a passage rather than call the words the draft's. A
 * person calls it a splice only when the words that stand elsewhere would be found there by themselves.
 */
export function settlePlaces(quotation: QuotationText, found: FoundWords, record: Places): void {
  dropUnmatchedPieces(quotation, found)
  dropSecondReadings(quotation, found)
  moveSeams(quotation, found, record)
  dropSmallStepsBack(quotation, found, record)
  dropStrays(quotation, found, record)
  nearFirstWord(quotation, found, record)
}

/**
 * Take back the places of a piece none of whose words was found: whatever stands beside the next
 * piece in the record was not changed into them.
 */
function dropUnmatchedPieces(
  { count, gaps }: QuotationText,
  { places, isEqual }: FoundWords,
): void {
  let first = 0
  for (let i = 1; i <= count; i++) {
    if (i < count && gaps[i] !== GapKind.piece) continue
    if (!isEqual.subarray(first, i).includes(1)) places.fill(-1, first, i)
    first = i
  }
}

/**
 * Take back places where a passage is read twice: "not for them, not for them" of a draft, of which the
 * record has one, has words put in and is no splice of two passages that share their words.
 */
function dropSecondReadings(quotation: QuotationText, found: FoundWords): void {
  const { places } = found
  /** The first word of those read forward, and the last. */
  let first = -1
  let last = -1
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number
    if (place < 0) continue
    const before = last < 0 ? -1 : (places[last] as number)
    const isBack = last >= 0 && place <= before
    const isWithin = isBack && place >= (places[first] as number)
    // The words read a second time, and those read the first time from the same place on.
    const to = isWithin && !hasMark(quotation, last, i) ? endOfRun(places, i, before) : i
    let from = i
    while (to > i && from > first && isFrom(places[from - 1] as number, place)) from--
    if (!isReadTwice(places, from, i, to)) {
      if (last < 0 || isBack) first = i
      last = i
      continue
    }
    if (weigh(found, from, i) < weigh(found, i, to)) {
      places.fill(-1, from, i)
      last = i
      while (first < i && (places[first] as number) < 0) first++
    } else {
      places.fill(-1, i, to)
      i = to - 1
    }
  }
}

/** The end of the words from `i` on that are read forward and no further than position `most`. */
function endOfRun(places: readonly number[], i: number, most: number): number {
  let last = -1
  let end = i
  for (; end < places.length; end++) {
    const place = places[end] as number
    if (place < 0) continue
    if (place <= last || place > most) break
    last = place
  }
  return end
}

function isFrom(place: number, low: number): boolean {
  return place < 0 || place >= low
}

/**
 * Where a quotation goes over from one passage to another without a mark, give the words at the seam
 * that stand in both to the longer: of "we want to see" and "see the barges paid" the second "see".
 */
function moveSeams(quotation: QuotationText, found: FoundWords, record: Places): void {
  const { ids } = quotation
  const { places, isEqual } = found
  const stretches = stretchesOf(quotation, found, record)
  for (const [k, after] of stretches.entries()) {
    const before = stretches[k - 1]
    if (before === undefined || before.last + 1 !== after.first) continue
    if (hasMark(quotation, before.last, after.first)) continue
    const isToAfter = after.words > before.words
    const section = record.sectionAt(places[isToAfter ? after.first : before.last] as number)
    for (let i = isToAfter ? before.last : after.first; ; i += isToAfter ? -1 : 1) {
      const place = isToAfter ? (places[i + 1] as number) - 1 : (places[i - 1] as number) + 1
      if (i < before.first || i > after.last || place < section.start || place >= section.end) break
      if (record.idAt(place) !== ids[i]) break
      places[i] = place
      isEqual[i] = 1
    }
  }
}

/**
 * Take back the first words of a stretch that step back behind what was read before, when the rest of it
 * goes on forward: a "would" or two in the sentence before are no reading in another order.
 */
function dropSmallStepsBack(quotation: QuotationText, found: FoundWords, record: Places): void {
  const { places, isEqual } = found
  const stretches = stretchesOf(quotation, found, record)
  for (const [k, { first, last }] of stretches.entries()) {
    const before = stretches[k - 1]
    if (before === undefined || before.words < LEAST_WORDS_BACK) continue
    const there = places[before.last] as number
    if ((places[first] as number) > there || (places[last] as number) <= there) continue
    let words = 0
    let at = first
    for (; (places[at] as number) <= there; at++) {
      if ((places[at] as number) >= 0 && isEqual[at] === 1) words++
    }
    if (words < LEAST_WORDS_BACK) places.fill(-1, first, at)
  }
}

/**
 * Give the first word of a quotation to the word right before the second, when it was found far before
 * and is a common one: whoever quotes the end of "the crew is well, and their return is near" writes
 * "The return is near", and left nothing out.
 */
function nearFirstWord(
  quotation: QuotationText,
  { places, isEqual, bits }: FoundWords,
  { idAt, sectionAt }: Places,
): void {
  const [first = -1, second = -1] = places
  if (first < 0 || second - first - 1 < FAR_FROM_SECOND || hasMark(quotation, 0, 1)) return
  if ((bits[0] as number) >= LEAST_PART_BITS) return
  const place = second - 1
  const isThere = place >= sectionAt(second).start
  places[0] = isThere ? place : -1
  isEqual[0] = isThere && idAt(place) === quotation.ids[0] ? 1 : 0
}

/** Words between the first of a quotation and the second from which on they do not belong together. */
const FAR_FROM_SECOND = 4

/** Whether words `[from, at)` and `[at, to)` of a quotation, each read forward, stand for the same one. */
function isReadTwice(places: readonly number[], from: number, at: number, to: number): boolean {
  let k = from
  for (let i = at; i < to; i++) {
    const place = places[i] as number
    if (place < 0) continue
    while (k < at && (places[k] as number) < place) k++
    if (k < at && places[k] === place) return true
  }
  return false
}

/** Bits of the words `[from, to)` that were found the same. */
function weigh({ places, isEqual, bits }: FoundWords, from: number, to: number): number {
  let weight = 0
  for (let i = from; i < to; i++) {
    if ((places[i] as number) >= 0 && isEqual[i] === 1) weight += bits[i] as number
  }
  return weight
}

/** Words `[first, end)` of a quotation that are read forward from one place. */
interface Stretch {
  readonly first: number
  end: number
  last: number
  weight: number
  words: number
}

/**
 * Take back the places of words that were found apart from the rest and are too few to have been found
 * there by themselves: a "just" or a "that" in another sentence shows nothing.
 */
function dropStrays(quotation: QuotationText, found: FoundWords, record: Places): void {
  const stretches = stretchesOf(quotation, found, record)
  if (stretches.length === 0) return
  const home = stretches.reduce((a, b) => (b.words > a.words ? b : a))
  let before: Stretch | undefined
  for (const [k, stretch] of stretches.entries()) {
    // What stands before the home of a quotation is measured from there.
    const other = before ?? stretches.slice(k + 1).find((later) => later === home)
    const isKept =
      stretch === home || other === undefined || isTelling(quotation, found, stretch, other, record)
    if (isKept) before = stretch
    else found.places.fill(-1, stretch.first, stretch.end)
  }
}

function stretchesOf(
  quotation: QuotationText,
  { places, isEqual, bits }: FoundWords,
  { documentAt, sectionAt }: Places,
): Stretch[] {
  const stretches: Stretch[] = []
  let open: Stretch | undefined
  let section: Span = { start: 0, end: 0 }
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number
    if (place < 0) continue
    const last = open === undefined ? -1 : (places[open.last] as number)
    const isNear = place - last - 1 <= MOST_OMITTED
    const isMarked = open !== undefined && hasMark(quotation, open.last, i)
    // Without a mark, what another says is another stretch.
    const goesOn =
      open !== undefined &&
      place > last &&
      (isNear || isMarked) &&
      (place < section.end || (isMarked && documentAt(place) === documentAt(last)))
    if (open === undefined || !goesOn) {
      open = { first: i, end: i, last: i, weight: 0, words: 0 }
      stretches.push(open)
    }
    if (place >= section.end || place < section.start) section = sectionAt(place)
    open.last = i
    open.end = i + 1
    if (isEqual[i] === 1) {
      open.weight += bits[i] as number
      open.words++
    }
  }
  return stretches
}

/** Whether words that stand apart from others were taken from there, and are no chance. */
function isTelling(
  quotation: QuotationText,
  { places }: FoundWords,
  { first, last, weight, words }: Stretch,
  other: Stretch,
  { documentAt, inDocument, elsewhere }: Places,
): boolean {
  const start = places[first] as number
  const there = places[other.last] as number
  const count = last - first + 1
  const isExact = isUnchanged(places, { first, last, words })
  if (documentAt(start) !== documentAt(there)) {
    // Words of another document that were changed as well are more often those of a third.
    if (!isExact || words < LEAST_WORDS_ELSEWHERE) return false
    // Two runs that leave nothing over explain each other: nobody put in a word of his own.
    const isRest =
      (first === other.last + 1 && isEdge(quotation, last + 1)) ||
      (last + 1 === other.first && isEdge(quotation, first))
    if (isRest && isUnchanged(places, other)) return weight >= LEAST_FAR_BITS
    return words >= LEAST_WORDS_BESIDE_CHANGED && weight >= elsewhere
  }
  // A piece that lies among the words of another is no second passage.
  const isAmong = start <= there && (places[last] as number) >= (places[other.first] as number)
  const isMarked =
    first > other.last
      ? hasMark(quotation, other.last, first)
      : hasMark(quotation, last, other.first)
  if (isAmong && isMarked && !isExact) return false
  if (isExact && isEdge(quotation, first) && isEdge(quotation, last + 1)) {
    return weight >= LEAST_PART_BITS
  }
  const isAhead = start > there === first > other.first
  if (words < (isAhead ? LEAST_PART_WORDS : LEAST_WORDS_BACK)) return false
  const isNear = Math.abs(start - there) <= NEAR
  if (isExact) return weight >= (isNear ? LEAST_PART_BITS : LEAST_FAR_BITS)
  if (isNear && isAhead) return weight >= LEAST_PART_BITS
  return weight >= inDocument && words >= LEAST_SHARE * count
}

/** Whether all words of a stretch stand in the record as they are in the draft, one after the other. */
function isUnchanged(
  places: readonly number[],
  { first, last, words }: Pick<Stretch, 'first' | 'last' | 'words'>,
): boolean {
  const count = last - first + 1
  return count === words && (places[last] as number) - (places[first] as number) === count - 1
}

/** Whether the writer's marks set the words before and after word `i` apart. */
function isEdge({ gaps, count }: QuotationText, i: number): boolean {
  return i === 0 || i === count || gaps[i] !== GapKind.none
}

/** Bits and words below which what stands apart from the rest of a quotation is chance. */
const LEAST_PART_BITS = 12
const LEAST_PART_WORDS = 3
/** The same for a step back, which speakers seldom make and reporters seldom do without a mark. */
const LEAST_WORDS_BACK = 4
/** The same for what stands in another document, where "I tell you" always stands too. */
const LEAST_WORDS_ELSEWHERE = 5
/** The same beside a passage that was changed: "they said it couldn't be done" is a saying. */
const LEAST_WORDS_BESIDE_CHANGED = 7
/** Words within which two parts are likely to belong together; farther off it is more often chance. */
const NEAR = 100
/** Bits that a run of the same words must have which stands farther off. */
const LEAST_FAR_BITS = 26
/** Share of its words that such a run must have where others were changed. */
const LEAST_SHARE = 0.7

/** Whether the writer marked an omission after word `from` and up to word `to`. */
export function hasMark({ gaps }: QuotationText, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (gaps[i] !== GapKind.none) return true
  return false
}
