import { isCapitalized } from '../../text/char.ts'
import { isListedState, isStateAdjective, stateKey } from '../../text/state-word.ts'
import { stemWord } from '../../text/stem.ts'
import type { Figure } from './figure.ts'

/** What a figure is about, in a form in which figures of different documents can be compared. */
export interface SubjectKey {
  /** The stems of what is counted, in order of the alphabet. */
  readonly core: string
  /** What narrows it: where, of which kind, with or without which part. */
  readonly scope: string
}

/**
 * The key of the subject of a figure, or `undefined` where its words could mean anything: a lone common
 * noun ("people"), a pronoun ("it"), or nothing at all.
 */
export function subjectKey(figure: Figure): SubjectKey | undefined {
  const { subject } = figure
  if (subject === undefined) return undefined
  const words = wordsOf(subject.text)
  const cut = words.findIndex((word, k) => k > 0 && PREPOSITION.test(word.toLowerCase()))
  const core = contentOf(cut < 0 ? words : words.slice(0, cut))
  const narrowing = cut < 0 ? [] : contentOf(words.slice(cut))
  if (core.length === 0 || (core.length === 1 && narrowing.length === 0)) return undefined
  const owner = words.find((word) => OWNER.test(word.toLowerCase()))?.toLowerCase()
  return {
    core: core.join(' '),
    scope: [
      ...narrowing,
      ...(owner === undefined ? [] : [`${owner}:${ownerOf(figure, owner)}`]),
    ].join(' '),
  }
}

/** Whose "our" is: the speaker's. Whom "their" and "its" mean, the words of one document tell at best. */
function ownerOf({ speaker, evidence }: Figure, owner: string): string {
  const isOwn = /^(?:our|my|us)$/.test(owner)
  return isOwn && speaker !== undefined ? speaker : evidence[0].document
}

/**
 * What a sentence says to be part of a number or no part of it, and whether the number comes on top of
 * another: `including 300 pilots`, `excluding reserves`, `another 500`.
 */
export function partsOf({ evidence, number }: Figure): string {
  const [{ text, start }] = evidence
  const at = number.start - start
  const behind = text.slice(at + number.text.length, at + number.text.length + REACH)
  const ahead = text.slice(Math.max(0, at - AHEAD), at)
  const found = PART.exec(behind.split(/[.;]/, 1)[0] as string)
  const isMore = MORE_AHEAD.test(ahead) || MORE_BEHIND.test(behind)
  const isOfWhole = OF_WHOLE.test(ahead)
  return [
    ...(found === null ? [] : [contentOf(wordsOf(found[0])).join(' ')]),
    ...(isMore ? [MORE] : []),
    ...(isOfWhole ? ['part'] : []),
  ].join('+')
}

/**
 * Whether the sentences of two figures tell of the same matter: they share names, where both have some,
 * and a good part of their words.
 *
 * @param isStrict whether one may name nobody but those whom the other names
 */
export function isSameMatter(a: Figure, b: Figure, isStrict: boolean): boolean {
  const [one, other] = [matterOf(a), matterOf(b)]
  const sharedNames = one.names.filter((name) => other.names.includes(name))
  const fewest = Math.min(one.names.length, other.names.length)
  if (sharedNames.length < (isStrict ? fewest : Math.min(1, fewest))) return false
  const shared = one.words.filter((word) => other.words.includes(word))
  const least = Math.min(one.words.length, other.words.length)
  return shared.length >= LEAST_SHARED && shared.length >= least * SHARED_PART
}

/** Words that two sentences must share: fewer join what only sounds alike, more part what is reworded. */
const LEAST_SHARED = 3
const SHARED_PART = 0.4
/** Words of a sentence that are looked at, so that a list without end costs no more than a sentence. */
const MOST_WORDS = 80

function matterOf({ evidence, number }: Figure): {
  readonly words: readonly string[]
  readonly names: readonly string[]
} {
  const [{ text, start }] = evidence
  const at = number.start - start
  const words = wordsOf(`${text.slice(0, at)} ${text.slice(at + number.text.length)}`)
    .slice(0, MOST_WORDS)
    .filter((word) => !/^\d/.test(word))
  const names = words.filter((word, k) => k > 0 && isCapitalized(word) && word !== 'I')
  return { words: contentOf(words).filter((word) => word.length > 2), names: contentOf(names) }
}

/** What {@link partsOf} says of a number that comes on top of another. */
export const MORE = 'more'

/** Characters behind and ahead of a number in which a part of it is named. */
const REACH = 120
const AHEAD = 30

const PART =
  /\b(?:including|excluding|not including|not counting|apart from|besides|without|except(?: for)?|other than|with the exception of|along with|as well as)\b.{0,60}/
const MORE_AHEAD =
  /\b(?:another|additional|extra|further|more|other|new|remaining|next|first) (?:an? )?$/i
const MORE_BEHIND = /^\s*(?:more|additional|other|further|extra|new)\b/i
const OF_WHOLE =
  /\b(?:including|of which|of whom|among them|of those|of these),? (?:[a-z]+ ){0,2}$/i

function wordsOf(text: string): string[] {
  return text.replaceAll('’', "'").match(/[\p{L}\p{N}][\p{L}\p{N}.']*/gu) ?? []
}

/** Stems of the words that mean something, states by their names, each once and sorted. */
function contentOf(words: readonly string[]): string[] {
  const content = words
    .map((word) => word.replace(/'s$|\.$/, ''))
    .filter((word) => word.length > 1 && !EMPTY.test(word.toLowerCase()))
    .map(stemOf)
  return [...new Set(content)].sort()
}

/** One key for a state and its adjective, else the stem. */
function stemOf(word: string): string {
  return isListedState(word) || isStateAdjective(word)
    ? stateKey(word)
    : stemWord(word.toLowerCase())
}

const PREPOSITION = /^(?:of|in|from|for|on|at|to)$/
const OWNER = /^(?:our|my|your|their|his|her|its|this|that|these|those)$/
const EMPTY =
  /^(?:the|an?|of|in|on|at|for|from|to|by|and|or|all|some|any|each|every|our|my|your|their|his|her|its|this|that|these|those|total|new|more|other|people|person|persons|million|billion)$/
