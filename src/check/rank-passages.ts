import type { QuotationText } from '../align/quotation-text.ts'
import type { Quotation } from '../article/quotation.ts'
import { isWitness } from '../document/document.ts'
import type { SpeakerComparison } from './compare-speaker.ts'
import type { Facts } from './finding.ts'
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
 * the draft names, then one of the day it names, then the earliest. What is alike in all this is
 * ordered by the documents' ids, so that the order in which they were given decides nothing.
 *
 * Passages too slight to speak for themselves are left out: a few common words from somebody else,
 * and words from somebody else of which the draft has only some. `isNamedHeld` tells whether the record
 * holds anything of the one whom the draft names: who is not in it may have said nearly the same
 * elsewhere, as two who speak for one government do, and words like his are no proof against him.
 */
export function rankPassages(
  passages: readonly Passage[],
  words: QuotationText,
  quotation: Quotation,
  record: SearchableRecord,
  compare: (part: PassagePart) => SpeakerComparison,
  isNamedHeld: () => boolean,
): RankedPassage[] {
  const fullest = Math.max(...passages.map(({ bits }) => bits))
  const days = quotation.occasion?.dates ?? []
  const ranked: { readonly entry: RankedPassage; readonly order: Order }[] = []
  for (const passage of passages) {
    const comparison = compare(passage.parts[0])
    if (!isTelling(passage, words, comparison, record, isNamedHeld)) continue
    const { document } = passage.parts[0].place.entry
    ranked.push({
      entry: { passage, ...comparison, wording: judgeWording(passage, words, quotation.kind) },
      order: {
        isWitness: isWitness(document),
        isFull: passage.bits >= fullest - EQUAL_BITS,
        isSame: comparison.attribution === 'same',
        isOfDay: document.date !== undefined && days.includes(document.date.value),
        bits: passage.bits,
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
  readonly isOfDay: boolean
  readonly bits: number
  readonly day: string
  readonly isOther: boolean
  readonly id: string
}

/** Bits by which a passage may explain less and still be as good: a word or two. */
const EQUAL_BITS = 12
/** Sorts behind every ISO date. */
const NO_DAY = '~'

function compareOrder(a: Order, b: Order): number {
  for (const key of ['isWitness', 'isFull', 'isSame', 'isOfDay'] as const) {
    if (a[key] !== b[key]) return a[key] ? -1 : 1
  }
  // Two infinities differ by nothing.
  if (a.bits !== b.bits) return b.bits - a.bits
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  // Where the one who is named may have said it after all, nobody is said to be misquoting.
  if (a.isOther !== b.isOther) return a.isOther ? 1 : -1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Whether a passage shows that the words were taken from it, and not only that people speak so. */
function isTelling(
  passage: Passage,
  words: QuotationText,
  { attribution }: SpeakerComparison,
  record: SearchableRecord,
  isNamedHeld: () => boolean,
): boolean {
  if (attribution === 'same' || attribution === 'unnamed') return true
  if (words.count < LEAST_TELLING_WORDS && !hasLongWord(words)) return false
  if (attribution !== 'other') return true
  // Saying that somebody was quoted in another's mouth takes more than a likeness.
  const isWhole = editsOf(passage).every(({ marked }) => marked)
  const bits = Number.isFinite(passage.bits) ? passage.bits : record.surpriseOf(words.ids)
  if (isWhole) return bits >= LEAST_BITS_FROM_OTHER
  return (
    bits >= LEAST_BITS_FROM_OTHER_EDITED &&
    passage.equalWords >= LEAST_SHARE_FROM_OTHER * words.count &&
    (isNamedHeld() || isOfAParty(passage.parts[0]))
  )
}

/** Whether the one who speaks in the record gives the words as somebody else's. */
function isOfAParty(part: PassagePart): boolean {
  return quotedPartyOf(part) !== undefined || reportedPartyOf(part) !== undefined
}

/** Words below which a quotation stands in many places by chance. */
export const LEAST_TELLING_WORDS = 4

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
