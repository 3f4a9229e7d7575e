import type { ParserState } from './parser-state.ts'
import { attach } from './rehang.ts'
import { hasRelation, RELATION, relationSet } from './relation.ts'
import { isNameTag, isVerbTag, TAG } from './tag.ts'
import { FIRST, makeWordFeatures, readWord } from './word-features.ts'

/**
 * A day before a name is no part of it: in "on Monday Halvenia signed" and "next week President Oda leaves"
 * it says when. Writers of news leave out the comma that would tell.
 *
 * @param words a hash for each word in small letters (see `WordFeatures`)
 */
export function settleTime(state: ParserState, words: Int32Array, at: number): void {
  const { tags, heads, root } = state
  const isDay = DAYS.has(words[at] as number) && isNameTag(tags[at] as number)
  if (!isDay && !STRETCHES.has(words[at] as number)) return
  const begin = beginOf(state, words, at, isDay)
  if (begin === 0) return
  const subject = headsName(state, at) ? withNameBehind(state, at) : subjectAbove(state, at)
  const verb = heads[subject] as number
  if (subject === 0 || verb < subject || verb === root) return
  if (!isParted(tags, at, subject)) return
  const isOfVerbBefore = begin > FIRST && isVerbTag(tags[begin - 1] as number)
  part(state, begin, at, subject, isOfVerbBefore ? begin - 1 : verb)
}

/** Where the phrase of a time begins, with its preposition; 0 where nothing says that it is one. */
function beginOf({ tags }: ParserState, words: Int32Array, at: number, isDay: boolean): number {
  let begin = at
  while (begin > FIRST && QUALITIES.has(tags[begin - 1] as number)) begin--
  if (begin > FIRST && PREPOSITIONS.has(words[begin - 1] as number)) return begin - 1
  const isOpening = begin === FIRST
  return isOpening && (begin < at || (isDay && WEEKDAYS.has(words[at] as number))) ? begin : 0
}

/** Whether the tree takes a time for the first word of a name: "[Friday] Halvenia will". */
function headsName({ labels, heads, tags }: ParserState, at: number): boolean {
  const isSubject = labels[at] === RELATION.nsubj || labels[at] === RELATION.nsubjpass
  return isSubject && heads[at + 1] === at && isNameTag(tags[at + 1] as number)
}

/** Makes the last word of the name behind a time the subject in its place. */
function withNameBehind(state: ParserState, at: number): number {
  const { heads, labels, relations, tags, starts, ends } = state
  let last = at + 1
  while (heads[last + 1] === at && isNameTag(tags[last + 1] as number)) last++
  for (let k = at + 1; k < (ends[at] as number); k++)
    if (k !== last && heads[k] === at)
      attach(state, k, last, k < last ? RELATION.compound : (labels[k] as number))
  attach(state, last, heads[at] as number, labels[at] as number)
  starts[last] = starts[at] as number
  ends[last] = ends[at] as number
  ends[at] = at + 1
  relations[at] = (relations[at] as number) & (1 << RELATION.case)
  heads[at] = last
  return last
}

/** The subject that a word is a part of; 0 where it is of none. */
function subjectAbove({ heads, labels }: ParserState, at: number): number {
  let up = at
  while (hasRelation(PARTS, labels[up] as number) && (heads[up] as number) > up)
    up = heads[up] as number
  const isSubject = labels[up] === RELATION.nsubj || labels[up] === RELATION.nsubjpass
  return up > at && isSubject ? up : 0
}

/** Whether somebody may be named behind a time: a name, or more words than "Friday prayers". */
function isParted(tags: Uint8Array, at: number, subject: number): boolean {
  const next = tags[at + 1] as number
  return isNameTag(next) || (subject > at + 1 && next === TAG.JJ)
}

/** Gives the words from `begin` to a time to a verb, and takes them from the phrase of the subject. */
function part(state: ParserState, begin: number, at: number, subject: number, verb: number): void {
  const { heads, labels, relations, starts } = state
  for (let k = begin; k < at; k++) {
    const isBefore = k === begin && labels[k] === RELATION.case
    if (heads[k] !== at && (heads[k] as number) > at)
      attach(state, k, at, isBefore ? RELATION.case : (labels[k] as number))
  }
  // What begins with the time begins behind it, up to the verb that it is given to.
  for (let up = at; up !== verb; up = heads[up] as number)
    if (up !== at && (starts[up] as number) >= begin) starts[up] = at + 1
  relations[subject] = (relations[subject] as number) & ~(1 << RELATION.case)
  starts[at] = begin
  attach(state, at, verb, RELATION.obl)
}

const PARTS = relationSet('compound', 'nmod', 'amod', 'flat')
/** What stands between a preposition and a time: "by next Friday". */
const QUALITIES: ReadonlySet<number> = new Set([TAG.DT, TAG.JJ])

const WEEKDAYS = hashesOf('monday tuesday wednesday thursday friday saturday sunday')
const DAYS: ReadonlySet<number> = new Set([
  ...WEEKDAYS,
  ...hashesOf(
    'january february march april may june july august september october november december',
  ),
])
const STRETCHES = hashesOf('week month year weekend')
const PREPOSITIONS = hashesOf('on in by until before after since during')

function hashesOf(words: string): ReadonlySet<number> {
  const features = makeWordFeatures(1)
  return new Set(
    words.split(' ').map((word) => {
      readWord(word, 0, word.length, 0, features)
      return features.word[FIRST] as number
    }),
  )
}
