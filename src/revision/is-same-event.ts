import { addDays, type DocumentDate } from '../document/date.ts'
import type { Document } from '../document/document.ts'
import { foldedToken, type Tokens, wordId } from '../text/token.ts'
import { compareTitles, type TitleRelation, titleWords } from './compare-titles.ts'
import { readBody, shinglesOf, sketchOf } from './sketch.ts'

export { resemblance, sketchOf } from './sketch.ts'

/** Whether two texts are of one event, and what speaks for it. */
export interface EventComparison {
  /**
   * `same`: one is a revision of the other. `other`: plainly another event, or a document of its own.
   * `unsure`: neither is plain; what else ties the two decides, a shared address for a revision,
   * nothing for two documents.
   */
  readonly decision: 'same' | 'other' | 'unsure'
  /** Plain sentences. */
  readonly reasons: readonly string[]
  /** Share of the shingles of either text that both have, and of the shorter that the longer has. */
  readonly resemblance: number
  readonly containment: number
}

/** What is known of two documents beside their texts. */
export interface EventComparisonOptions {
  /**
   * Whether the two were given under one id or one address, now or ever. By default, whether the
   * documents have the same `id` or `address`.
   */
  readonly isLinked?: boolean
}

/**
 * Decide whether `later` is another text of the event that `earlier` is of.
 *
 * Corrections leave most of a text as it was; two events share a title and a day easily, and words
 * hardly ever. So the words decide, measured by the shingles of three that the two share, and what
 * is known beside them sets how many it takes: little is needed under one address, more when title
 * and day alone agree, nearly all when not even they do. A template filled in twice (a call with one
 * minister, and with another) shares much of a short text and little of a long one, so that short
 * texts need more.
 *
 * Time is linear in the words of the two.
 *
 * @see A. Z. Broder, "On the resemblance and containment of documents", 1997.
 */
export function compareEvents(
  earlier: Document,
  later: Document,
  { isLinked = areLinked(earlier, later) }: EventComparisonOptions = {},
): EventComparison {
  const evidence = gatherEvidence(earlier, later)
  const decision = isLinked ? judgeLinked(evidence) : judgeApart(evidence)
  const { resemblance, containment } = evidence
  return { decision, reasons: reasonsOf(evidence, isLinked), resemblance, containment }
}

/**
 * Keys under which a store finds documents that may be of the same event. Documents of one event
 * share a key as a rule, when their titles agree or their words do, and their days are the same or
 * follow each other; few others do. Two documents of one key are compared by {@link compareEvents}.
 *
 * Keys by title come first: they are the more telling. Whoever has the sketch of the document hands
 * it in, and saves a pass over the words.
 */
export function eventKeys(document: Document, sketch: Uint32Array = sketchOf(document)): string[] {
  const days = keyDays(document.date)
  const title = titleWords(document.title)
  const names = title.length === 0 ? [] : [`title:${hex(wordId(title.join(' ')))}`]
  for (const hash of sketch.subarray(0, KEY_SHINGLES)) names.push(`words:${hex(hash)}`)
  return names.flatMap((name) => days.map((day) => `${name}@${day}`))
}

/**
 * Shingles that a document is looked up by. Texts that share a share r of their shingles have one of
 * their four smallest in common with a probability of about 1 - (1 - r)^4: nearly always when one
 * corrects the other, and mostly when one was prepared and the other delivered.
 */
const KEY_SHINGLES = 4

/**
 * The days a document is looked up by: its own and the next, so that two texts one day apart share
 * one. A speech of late evening is dated by either.
 */
function keyDays(date: DocumentDate | undefined): string[] {
  if (date === undefined) return ['']
  return date.precision === 'day' ? [date.value, addDays(date.value, 1)] : [date.value]
}

function hex(hash: number): string {
  return hash.toString(16).padStart(8, '0')
}

/** What two documents have in common. */
interface Evidence {
  readonly title: TitleRelation
  readonly date: DateRelation
  readonly resemblance: number
  readonly containment: number
  /** Words of the shorter text. */
  readonly words: number
  /** Whether each title names what only its own text names. */
  readonly hasOtherSubject: boolean
}

type DateRelation =
  | 'same'
  /** One day apart. */
  | 'near'
  | 'other'
  /** Not both are known to the day. */
  | 'unknown'

function gatherEvidence(earlier: Document, later: Document): Evidence {
  const left = readBody(earlier)
  const right = readBody(later)
  const leftShingles = shinglesOf(left)
  const rightShingles = shinglesOf(right)
  let shared = 0
  for (const shingle of leftShingles) if (rightShingles.has(shingle)) shared++
  const all = leftShingles.size + rightShingles.size - shared
  const least = Math.min(leftShingles.size, rightShingles.size)
  const title = compareTitles(earlier.title, later.title)
  return {
    title,
    date: compareDates(earlier.date, later.date),
    resemblance: all === 0 ? 0 : shared / all,
    containment: least === 0 ? 0 : shared / least,
    words: Math.min(left.count, right.count),
    hasOtherSubject:
      (title === 'like' || title === 'other') &&
      namesItsOwn(earlier.title, later.title, left, right) &&
      namesItsOwn(later.title, earlier.title, right, left),
  }
}

function compareDates(a: DocumentDate | undefined, b: DocumentDate | undefined): DateRelation {
  if (a === undefined || b === undefined) return 'unknown'
  if (a.precision !== 'day' || b.precision !== 'day') {
    const isWithin = a.value.startsWith(b.value) || b.value.startsWith(a.value)
    return isWithin ? 'unknown' : 'other'
  }
  if (a.value === b.value) return 'same'
  return addDays(a.value, 1) === b.value || addDays(b.value, 1) === a.value ? 'near' : 'other'
}

/** Whether `title` has a word that `other` has not, and that stands in its own text alone. */
function namesItsOwn(
  title: string | undefined,
  other: string | undefined,
  text: Tokens,
  otherText: Tokens,
): boolean {
  const others = titleWords(other)
  const own = titleWords(title).filter((word) => !others.includes(word))
  return own.some((word) => hasWord(text, word) && !hasWord(otherText, word))
}

function hasWord(tokens: Tokens, word: string): boolean {
  const id = wordId(word)
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.ids[i] === id && foldedToken(tokens, i) === word) return true
  }
  return false
}

/** Whether two documents have the same id, or the same address but for how it is written. */
function areLinked(a: Document, b: Document): boolean {
  if (a.id === b.id) return true
  return (
    a.address !== undefined &&
    b.address !== undefined &&
    foldAddress(a.address) === foldAddress(b.address)
  )
}

/** An address in the form that is the same for all ways of writing it: `ports.example.org/briefing`. */
export function foldAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '')
}

/** Fewer words than these say nothing by being the same: "Transcript to follow." */
const LEAST_WORDS = 20

/** Words of a text that no template fills: most of it is its own. */
const LONG_TEXT = 300
/** Words of a text that is known by its words whatever it is called. */
const VERY_LONG_TEXT = 1000

/**
 * Whether most of the words are shared. Of two texts of one event, as prepared and as delivered, a
 * third to a half of all shingles is; of two calls described by one template, as much of a short text.
 */
function sharesMost({ resemblance, containment }: Evidence): boolean {
  return resemblance >= 0.5 || (resemblance >= 0.35 && containment >= 0.6)
}

/** Whether nearly all of the words are shared. */
function sharesNearlyAll({ resemblance }: Evidence): boolean {
  return resemblance >= 0.8
}

/** Whether the words are the same, give or take a few. */
function sharesAll({ resemblance }: Evidence): boolean {
  return resemblance >= 0.97
}

/** Whether the one text holds the other: a transcript that was finished, an answer put in. */
function holdsOther({ containment }: Evidence): boolean {
  return containment >= 0.9
}

/** Whether no more is shared than by any two texts of one speaker or one publisher. */
function sharesLittle({ resemblance, containment }: Evidence): boolean {
  return resemblance < SOME_RESEMBLANCE && containment < 0.3
}

/** Less than any two texts about one thing share: 0.19 is the most that two notes of a day do. */
const SOME_RESEMBLANCE = 0.15

/** Judge two documents of one id or one address: a revision, unless it is plainly another event. */
function judgeLinked(evidence: Evidence): EventComparison['decision'] {
  const { title, date, words, resemblance } = evidence
  const isOtherDay = date === 'near' || date === 'other'
  if (words < LEAST_WORDS) return isOtherDay ? 'other' : title === 'other' ? 'unsure' : 'same'
  if (sharesLittle(evidence)) return 'other'
  if (evidence.hasOtherSubject && (isOtherDay || !sharesMost(evidence))) return 'other'
  if (sharesNearlyAll(evidence)) return 'same'
  // A part of one text may be given out as another on a day of its own, and under its own title.
  if (holdsOther(evidence) && !(isOtherDay && title === 'other')) return 'same'
  if (isOtherDay) {
    // A page that is written over every day keeps its template, which is most of a short text.
    return !sharesMost(evidence) ? 'other' : words >= LONG_TEXT ? 'same' : 'unsure'
  }
  if (sharesMost(evidence)) return 'same'
  // A statement read out at a briefing of the same day is in both, and neither is the other.
  return title === 'other' && resemblance < SOME_RESEMBLANCE ? 'other' : 'unsure'
}

/** Judge two documents that nothing ties but what they say of themselves. */
function judgeApart(evidence: Evidence): EventComparison['decision'] {
  const { title, date, words, resemblance } = evidence
  const isTitled = title === 'same' || title === 'like'
  if (words < LEAST_WORDS) {
    return resemblance === 1 && title === 'same' && date === 'same' ? 'same' : 'other'
  }
  if (sharesLittle(evidence) || evidence.hasOtherSubject) return 'other'
  // The same words on days far apart: a text given out again, or one that is given every year.
  if (date === 'other') return sharesAll(evidence) ? 'unsure' : 'other'
  if (sharesAll(evidence) && (words >= LONG_TEXT || date === 'same')) return 'same'
  if (sharesNearlyAll(evidence) && words >= VERY_LONG_TEXT) return 'same'
  if (title === 'same' && date === 'same') {
    return sharesMost(evidence) || holdsOther(evidence) ? 'same' : 'unsure'
  }
  if (isTitled && date === 'same' && sharesNearlyAll(evidence)) return 'same'
  if (isTitled && sharesMost(evidence) && words >= LONG_TEXT) return 'same'
  return isTitled ? 'unsure' : 'other'
}

function reasonsOf(evidence: Evidence, isLinked: boolean): string[] {
  const { title, date, resemblance, containment, words, hasOtherSubject } = evidence
  const percent = (share: number): string => `${Math.round(share * 100)} %`
  return [
    words < LEAST_WORDS
      ? `One text has only ${words} word${words === 1 ? '' : 's'}`
      : `${percent(resemblance)} of the runs of three words are shared, ${percent(containment)} of those of the shorter text`,
    isLinked ? 'They have one id or address' : 'They share no id and no address',
    {
      same: 'The titles are the same',
      like: 'The titles are much alike',
      other: 'The titles differ',
      unknown: 'A title is missing',
    }[title],
    {
      same: 'The day is the same',
      near: 'The days follow each other',
      other: 'The dates differ',
      unknown: 'The day of one is not known',
    }[date],
    ...(hasOtherSubject ? ['Each title names what only its own text names'] : []),
  ]
}
