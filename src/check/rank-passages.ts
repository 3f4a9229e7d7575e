import type { QuotationText } from '../align/quotation-text.ts'
import type { Quotation } from '../article/quotation.ts'
import { daysBetween } from '../document/date.ts'
import { type Document, isWitness } from '../document/document.ts'
import type { SpeakerComparison } from './compare-speaker.ts'
import type { Facts } from './finding.ts'
import { fitOfOccasion } from './match-occasion.ts'
import { editsOf, type Passage, type PassagePart } from './passage.ts'
import { quotedPartyOf, reportedPartyOf } from './quoted-party.ts'
import type { SearchableRecord } from './record.ts'
import { judgeWording } from './verdict.ts'

/** A passage with the facts that decide which of several is shown first. */
export interface RankedPassage extends SpeakerComparison {
  readonly passage: Passage
  readonly wording: Facts['wording']
}

/**
 * Passages in the order a person would want them: the fullest, and among equals one from the speaker
 * the draft names, then one of the occasion it names, then the last before the day of the draft, because
 * the news is of what was just said; for a draft without a day the earliest. What is alike in all this is
 * ordered by the documents' ids, so that the order in which they were given decides nothing.
 *
 * Passages too slight to speak for themselves are left out: a few common words from somebody else,
 * and words from somebody else of which the draft has only some. `isNamedThere` tells whether the one
 * whom the draft names takes part in the document of a passage: who does not may have said nearly the
 * same elsewhere, as two who speak for one government do, and words like his are no proof against him.
 */
export function rankPassages(
  passages: readonly Passage[],
  words: QuotationText,
  quotation: Quotation,
  record: SearchableRecord,
  compare: (part: PassagePart) => SpeakerComparison,
  isNamedThere: (part: PassagePart) => boolean,
  writtenOn?: string,
): RankedPassage[] {
  const fullest = Math.max(...passages.map(({ bits }) => bits))
  const ranked: { readonly entry: RankedPassage; readonly order: Order }[] = []
  for (const passage of passages) {
    const comparison = compare(passage.parts[0])
    if (!isTelling(passage, words, comparison, record, isNamedThere)) continue
    const { place } = passage.parts[0]
    const { document } = place.entry
    ranked.push({
      entry: { passage, ...comparison, wording: judgeWording(passage, words, quotation.kind) },
      order: {
        isWitness: isWitness(document),
        isFull: passage.bits >= fullest - EQUAL_BITS,
        isSame: comparison.attribution === 'same',
        fit: fitOfOccasion(record.source.holding(place.number), quotation.occasion),
        bits: passage.bits,
        age: ageOn(writtenOn, document.date),
        day: document.date?.value ?? NO_DAY,
        isOther: comparison.attribution === 'other',
        id: document.id,
      },
    })
  }
  // Sorting is stable, so the passages of one document stay in its order.
  return ranked
    .filter(({ entry }) => !ranked.some((other) => replaces(other.entry, entry)))
    .sort((a, b) => compareOrder(a.order, b.order))
    .map(({ entry }) => entry)
}

/** Whether one passage is in a newer revision of the document of another, and is no worse. */
function replaces(newer: RankedPassage, older: RankedPassage): boolean {
  const { entry } = newer.passage.parts[0].place
  const before = older.passage.parts[0].place.entry
  return (
    entry.document.id === before.document.id &&
    entry.revision > before.revision &&
    newer.passage.bits >= older.passage.bits
  )
}

interface Order {
  readonly isWitness: boolean
  readonly isFull: boolean
  readonly isSame: boolean
  readonly fit: number
  readonly bits: number
  /** Days from the document to the draft. */
  readonly age: number
  readonly day: string
  readonly isOther: boolean
  readonly id: string
}

/** Bits by which a passage may explain less and still be as good: a word or two. */
const EQUAL_BITS = 12
/** Sorts behind every ISO date. */
const NO_DAY = '~'

function compareOrder(a: Order, b: Order): number {
  for (const key of ['isWitness', 'isFull', 'isSame'] as const) {
    if (a[key] !== b[key]) return a[key] ? -1 : 1
  }
  if (a.fit !== b.fit) return b.fit - a.fit
  // Two infinities differ by nothing.
  if (a.bits !== b.bits) return b.bits - a.bits
  if (a.age !== b.age) return a.age - b.age
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  // Where the one who is named may have said it after all, nobody is said to be misquoting.
  if (a.isOther !== b.isOther) return a.isOther ? 1 : -1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Days from a document to a draft; without end when either day is unknown, or the draft came before. */
function ageOn(writtenOn: string | undefined, date: Document['date']): number {
  if (writtenOn === undefined || date?.precision !== 'day') return Number.POSITIVE_INFINITY
  const age = daysBetween(date.value, writtenOn)
  // On the other side of the world it may be the day after already.
  return age < -1 ? Number.POSITIVE_INFINITY : Math.max(0, age)
}

/** Whether a passage shows that the words were taken from it, and not only that people speak so. */
function isTelling(
  passage: Passage,
  words: QuotationText,
  { attribution }: SpeakerComparison,
  record: SearchableRecord,
  isNamedThere: (part: PassagePart) => boolean,
): boolean {
  if (attribution === 'same' || attribution === 'unnamed') return true
  if (!areTelling(words)) return false
  if (attribution !== 'other') return true
  // Saying that somebody was quoted in another's mouth takes more than a likeness.
  const isWhole = editsOf(passage).every(({ marked }) => marked)
  const bits = Number.isFinite(passage.bits) ? passage.bits : record.surpriseOf(words.ids)
  const [part] = passage.parts
  if (isWhole) {
    // What two people say in two places is a phrase of the day until it is too long for one.
    return (
      bits >= LEAST_BITS_FROM_OTHER &&
      (bits >= Math.log2(record.index.wordCount + 2) + COINCIDENCE || isNamedThere(part))
    )
  }
  return (
    bits >= LEAST_BITS_FROM_OTHER_EDITED &&
    passage.equalWords >= LEAST_SHARE_FROM_OTHER * words.count &&
    (isNamedThere(part) || isOfAParty(part))
  )
}

/** Whether the one who speaks in the record gives the words as somebody else's. */
function isOfAParty(part: PassagePart): boolean {
  return quotedPartyOf(part) !== undefined || reportedPartyOf(part) !== undefined
}

/** Whether words are enough to be known again: fewer stand in many places by chance. */
export function areTelling(words: QuotationText): boolean {
  return words.count >= LEAST_TELLING_WORDS || hasLongWord(words)
}

const LEAST_TELLING_WORDS = 4

/** A long word is rare enough to tell even in a short quotation: "stowaways". */
function hasLongWord({ count, starts, ends }: QuotationText): boolean {
  for (let i = 0; i < count; i++) {
    if ((ends[i] as number) - (starts[i] as number) >= LONG_WORD) return count >= 3
  }
  return false
}

const LONG_WORD = 9

// What words must have that are to be called another's. Lower values find more words put in another
// mouth, and take more stock phrases for them.
const LEAST_BITS_FROM_OTHER = 30
const LEAST_BITS_FROM_OTHER_EDITED = 50
const LEAST_SHARE_FROM_OTHER = 0.75

/**
 * Bits, beyond what it takes to name one place in the record, below which words that stand in two places
 * are no borrowing. Five or six common words have some 20.
 */
const COINCIDENCE = 24
