import type { QuotingText } from '../article/find-quotations.ts'
import {
  compareNames,
  foldName,
  isPostWord,
  type PersonName,
  parsePersonName,
} from '../document/person-name.ts'
import type { Speaker, Turn } from '../document/turn.ts'
import { partitionPoint } from '../text/partition-point.ts'
import type { Span } from '../text/span.ts'
import type { Attribution } from './finding.ts'
import type { NamedSource } from './named-source.ts'
import type { RecordPlace, SearchableRecord } from './record.ts'

/** Whether the speaker of a passage is the one that a draft names, and how sure that is. */
export interface SpeakerComparison {
  readonly attribution: Attribution
  /** Whether the draft's own words name somebody, so that nothing had to be resolved. */
  readonly isCertain: boolean
}

/**
 * Compare the speaker of a passage with the one that the draft names.
 *
 * What the draft writes in the place itself counts before what it was resolved to. Where only a
 * pronoun, a post or the flow of the text names the speaker, `isNamedNear` tells whether the draft
 * also names the record's speaker close by; then it may well mean that one, and nothing is claimed.
 */
export function compareSpeaker(
  named: NamedSource | undefined,
  place: RecordPlace,
  record: SearchableRecord,
  isNamedNear: (person: PersonName, posts: ReadonlySet<string>) => boolean,
): SpeakerComparison {
  if (named === undefined) return { attribution: 'unnamed', isCertain: true }
  const { document } = place.entry
  const turn = place.turn === undefined ? undefined : document.turns[place.turn]
  const speaker = turn === undefined ? document.voice : turn.speaker
  const isCertain = named.by === 'name'
  if (fitsPost(named, speaker, turn)) return { attribution: 'same', isCertain }
  if (speaker === undefined) {
    return { attribution: compareUnknown(named, place, turn, record), isCertain }
  }
  const held = parsePersonName(speaker.name)
  if (held === undefined) return { attribution: 'unknown', isCertain }
  if (named.written !== undefined && canBe(named.written, held)) {
    return { attribution: 'same', isCertain }
  }
  const meant = named.speaker === undefined ? undefined : parsePersonName(named.speaker)
  if (meant !== undefined && compareNames(meant, held) !== 'different') {
    return { attribution: 'same', isCertain }
  }
  if (named.written !== undefined) {
    const isName = named.isFullName || isPerson(meant, record)
    const isOther = isName && !isNearlySame(named.written.surname, held.surname)
    return { attribution: isOther ? 'other' : 'unknown', isCertain }
  }
  const isOther =
    meant !== undefined &&
    isPerson(meant, record) &&
    named.by !== 'house' &&
    // "He" may well be another of the family.
    meant.folded.surname !== held.folded.surname &&
    !isNamedNear(held, postsOf(speaker, turn))
  return { attribution: isOther ? 'other' : 'unknown', isCertain }
}

/**
 * Whether a name is surely a person's: it has a given name or a post, or the record knows its bearer. A
 * capital alone may be that of a house, or of any word that opens a line.
 */
function isPerson(name: PersonName | undefined, record: SearchableRecord): boolean {
  if (name === undefined) return false
  return name.given.length > 0 || name.post !== undefined || record.numbersWith(name).length > 0
}

/**
 * Whether a draft names somebody near an offset of its original text, by surname, first name or post:
 * in the paragraph there, or in one of the few before it. An excerpt that begins in the middle of a
 * sentence may name anybody in what it has lost.
 */
export function isNamedIn(
  { text, map, paragraphs }: QuotingText,
  offset: number,
  { folded }: PersonName,
  posts: ReadonlySet<string>,
): boolean {
  const at = map.toDerived(offset)
  const own = partitionPoint(paragraphs.length, (k) => (paragraphs[k]?.span.start ?? 0) <= at) - 1
  const first = paragraphs[Math.max(0, own - PRONOUN_REACH)]?.span
  const last = paragraphs[own]?.span
  if (first === undefined || last === undefined) return false
  const names = [folded.surname, ...folded.given.filter((given) => given.length > 2)]
  if (first.start === paragraphs[0]?.span.start && isCutOff(text, first)) return true
  const words = text.slice(first.start, last.end).match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []
  return words.some((word) => {
    const bare = word.replace(/[’']s?$/, '')
    return posts.has(bare.toLowerCase()) || names.includes(foldName(bare))
  })
}

/** Whether a paragraph begins in the middle of a sentence. */
function isCutOff(text: string, { start }: Span): boolean {
  return /^[\s…]*(?:\p{Ll}|[,;:.!?)’”])/u.test(text.slice(start, start + LONGEST_LEAD))
}

/** Code units in which the first letter of a paragraph stands. */
const LONGEST_LEAD = 20

/**
 * Paragraphs back in which a pronoun may find whom it stands for; those of the news have one sentence
 * or two. A lower value calls more words another's and misreads more pronouns.
 */
const PRONOUN_REACH = 5

/** Whether a name as the draft writes it can be a speaker's; a first name alone can. */
export function canBe(written: PersonName, held: PersonName): boolean {
  if (compareNames(written, held) !== 'different') return true
  const first = foldName(written.surname)
  return written.given.length === 0 && held.given.some((given) => foldName(given) === first)
}

/** Words of a turn whose speaker nobody knows. */
function compareUnknown(
  named: NamedSource,
  { number }: RecordPlace,
  turn: Turn | undefined,
  record: SearchableRecord,
): Attribution {
  const isAsked = turn?.role === 'press' || turn?.role === 'audience'
  if (!isAsked || isOfPress(named.phrase ?? '')) return 'unknown'
  if (named.by === 'post') return 'other'
  const name = named.speaker ?? (named.isFullName ? named.written?.name : undefined)
  const parsed = name === undefined ? undefined : parsePersonName(name)
  if (parsed === undefined) return 'unknown'
  // Nobody knows who asked; it was not one of those who answered, nor the bearer of an office.
  const isKnown = record
    .participants(number)
    .some((other) => compareNames(parsed, other) !== 'different')
  return isKnown || named.post !== undefined ? 'other' : 'unknown'
}

/** A post against the label and post of a speaker: `the secretary of state`, SECRETARY BLINKEN. */
function fitsPost(
  { by, phrase }: NamedSource,
  speaker: Speaker | undefined,
  turn: Turn | undefined,
): boolean {
  if (by !== 'post' || phrase === undefined) return false
  if (turn?.role === 'press') return isOfPress(phrase)
  const wanted = postWords(phrase)
  const held = postsOf(speaker, turn)
  return (
    wanted.size > 0 &&
    [...wanted].every((word) => held.has(word)) &&
    // "The president" is not the vice president, nor "the minister" the prime minister.
    [...held].every((word) => wanted.has(word) || !LOWERING.has(word))
  )
}

/** The words for posts that a transcript sets beside a speaker. */
function postsOf(speaker: Speaker | undefined, turn: Turn | undefined): Set<string> {
  return postWords(`${speaker?.post ?? ''} ${turn?.label?.text ?? ''}`)
}

function postWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  return new Set(words.filter((word) => word.length > 3 && isPostWord(word)))
}

/** Words that make another post of the one they stand before. */
const LOWERING: ReadonlySet<string> = new Set([
  'vice',
  'vice-president',
  'deputy',
  'assistant',
  'under',
  'former',
  'prime',
])

function isOfPress(phrase: string): boolean {
  return /\b(?:reporter|journalist|correspondent|moderator|interviewer|anchor|host|questioner)s?\b/i.test(
    phrase,
  )
}

/** Whether two surnames differ by no more than a misprint: one letter. */
function isNearlySame(a: string, b: string): boolean {
  const [short, long] = [foldName(a), foldName(b)].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ]
  if (short.length < 4 || long.length - short.length > 1) return false
  let k = 0
  while (k < short.length && short[k] === long[k]) k++
  return (
    short.slice(k) === long.slice(k + 1) ||
    (long.length === short.length && short.slice(k + 1) === long.slice(k + 1))
  )
}
