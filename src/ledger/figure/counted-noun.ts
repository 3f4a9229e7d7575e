import { isCapitalized } from '../../text/char.ts'
import { singularOf } from '../../text/singular.ts'
import type { Span } from '../../text/span.ts'
import { type FigureToken, HYPHEN } from './figure-token.ts'
import { isPeopleName, isPluralNoun } from './plural-noun.ts'

/** The noun phrase behind a number. */
export interface CountedNoun {
  /** Tokens of the phrase: the first one, and the one after its head. */
  readonly from: number
  readonly to: number
  readonly span: Span
  /** The head in the singular, as it is spelled: `troop`, `American`. */
  readonly head: string
}

/**
 * The noun phrase that a number counts, read from the words behind it up to its head, the first noun in
 * the plural; `undefined` when none comes before the phrase ends.
 *
 * The words before the head are adjectives and nouns; what begins with a function word, another number
 * or most marks is no part of the phrase.
 */
export function readCountedNoun(
  tokens: readonly FigureToken[],
  at: number,
): CountedNoun | undefined {
  let from = at
  while (PASSED.has(tokens[from]?.lower ?? '') && tokens[from]?.gap === 'space') from++
  // "Thousands of Vietnamese": the name is the head where no noun follows.
  let people: number | undefined
  for (let k = from; k < tokens.length && k - from < MOST_WORDS; k++) {
    if (!goesOn(tokens, from, k)) break
    const token = tokens[k] as FigureToken
    if (isPeopleName(token)) people = k
    if (isModelPlural(tokens, from, k)) return nounOf(tokens, from, k)
    if (!isPluralNoun(token) || isPossessive(tokens, k)) continue
    const isCompound = COMPOUND_FIRST.has(token.lower) || isCapitalized(token.text)
    if (isFirstOfTwo(tokens, k)) continue
    if (isCompound && leadsToPlural(tokens, k + 1, isCapitalized(token.text))) continue
    return nounOf(tokens, from, k)
  }
  return people === undefined ? undefined : nounOf(tokens, from, people)
}

/** Whether a token is the -s of a model that ends in a number: `F-16s`. */
function isModelPlural(tokens: readonly FigureToken[], from: number, k: number): boolean {
  const before = tokens[k - 1]
  const isPlural = tokens[k]?.text === 's' && tokens[k]?.gap === 'none'
  return isPlural && k - 1 > from && before?.kind === 'number' && before.gap === 'none'
}

/** Whether a token may stand in the noun phrase that begins at `from`, before its head or as it. */
function goesOn(tokens: readonly FigureToken[], from: number, k: number): boolean {
  const token = tokens[k] as FigureToken
  if (token.gap === 'paragraph') return false
  if (token.kind === 'mark') {
    const isJoining = INNER.test(token.text) && token.gap === 'none'
    // A comma parts two adjectives: "20 new, larger ships".
    const isListing = token.text === ',' && k > from && isAdjective(tokens[k - 1]?.lower ?? '')
    return isJoining || isListing || QUOTES.includes(token.text)
  }
  if (token.kind === 'number') {
    // "Two 100-year storms", "COVID-19 shots", "N95 masks".
    return (k === from && tokens[k + 1]?.text === '-') || (k > from && token.gap === 'none')
  }
  if (CONJUNCTION.test(token.lower)) return joinsAdjectives(tokens, from, k)
  return !isStop(token, k > from) || isHyphenated(tokens, k)
}

const CONJUNCTION = /^(?:and|or)$/

/** `Appropriations bills`: a verb behind a plural has no -s, so that a second plural is the head. */
function isFirstOfTwo(tokens: readonly FigureToken[], k: number): boolean {
  const next = tokens[k + 1]
  if (next === undefined || next.gap !== 'space' || isFunctionWord(next.lower)) return false
  return next.text.endsWith('s') && next.text === next.lower && isPluralNoun(next)
}

/** A small word with a capital belongs to a name: `Doctors Without Borders`. */
function isStop(token: FigureToken, isInside: boolean): boolean {
  return (
    isFunctionWord(token.lower) && !(isInside && isCapitalized(token.text) && token.lower !== 'i')
  )
}

/** `500 million safe and effective doses`: "and" between two adjectives goes on to the noun. */
function joinsAdjectives(tokens: readonly FigureToken[], from: number, k: number): boolean {
  const next = tokens[k + 1]
  const isWord = next?.kind === 'word' && next.gap === 'space' && !isFunctionWord(next.lower)
  return isWord && k > from && !isPluralNoun(next) && isPluralAhead(tokens, k + 2)
}

function isPluralAhead(tokens: readonly FigureToken[], at: number): boolean {
  for (let k = at; k < at + 4; k++) {
    const token = tokens[k]
    if (token === undefined || token.gap === 'paragraph') return false
    if (token.kind === 'mark' ? !INNER.test(token.text) : isFunctionWord(token.lower)) return false
    if (isPluralNoun(token)) return true
  }
  return false
}

/** Whether a hyphen joins a word to another: the "like" of `state-like`. */
function isHyphenated(tokens: readonly FigureToken[], k: number): boolean {
  const [before, after] = [tokens[k - 1], tokens[k + 1]]
  const isJoined = (mark: FigureToken | undefined): boolean =>
    mark !== undefined && mark.gap === 'none' && HYPHEN.test(mark.text)
  return (isJoined(before) && tokens[k]?.gap === 'none') || isJoined(after)
}

/** Words of the longest noun phrase that is read up to its head. */
const MOST_WORDS = 8

function nounOf(tokens: readonly FigureToken[], from: number, head: number): CountedNoun {
  const { text, end } = tokens[head] as FigureToken
  const { start } = tokens[from] as FigureToken
  const singular = text === 's' ? modelOf(tokens, head) : singularOf(text)
  return { from, to: head + 1, span: { start, end }, head: singular }
}

/** The name of a model without its -s: `F-16`. */
function modelOf(tokens: readonly FigureToken[], head: number): string {
  let first = head
  while (tokens[first]?.gap === 'none') first--
  return tokens
    .slice(first, head)
    .map(({ text }) => text)
    .join('')
}

/** The noun that one thing is counted by: the last word before the phrase ends. */
export function readSingleNoun(
  tokens: readonly FigureToken[],
  at: number,
): CountedNoun | undefined {
  let head: number | undefined
  for (let k = at; k < tokens.length && k - at < 4; k++) {
    const token = tokens[k] as FigureToken
    if (token.kind !== 'word' || token.gap !== 'space' || isFunctionWord(token.lower)) break
    head = k
  }
  return head === undefined || !isNounLike(tokens[head]?.lower ?? '')
    ? undefined
    : nounOf(tokens, at, head)
}

function isNounLike(word: string): boolean {
  return word.length > 2 && !/(?:ly|ing|ed|ous|ful|ive|ic|al)$/.test(word)
}

/** Nouns in the plural that often stand before another noun. */
const COMPOUND_FIRST: ReadonlySet<string> = new Set(
  (
    'arms sales sports systems communications operations affairs services rights united states nations ' +
    'weapons logistics intelligence customs forces defense women children veterans jobs savings ' +
    'goods human emissions materials foods futures special relations securities'
  ).split(' '),
)

/**
 * Whether a noun in the plural follows soon. After a capital, as in `Smart Cities Network cities`, the
 * next word must have one too.
 */
function leadsToPlural(tokens: readonly FigureToken[], at: number, isName: boolean): boolean {
  const next = tokens[at]
  if (next === undefined || next.gap !== 'space' || next.kind !== 'word') return false
  if (isName && !COMPOUND_FIRST.has(tokens[at - 1]?.lower ?? '')) {
    if (!isCapitalized(next.text)) return false
    return tokens
      .slice(at, at + 4)
      .some((token) => isPluralNoun(token) && !isCapitalized(token.text))
  }
  if (isFunctionWord(next.lower)) return false
  if (isPluralNoun(next)) return !VERB_LIKE.has(next.lower)
  const then = tokens[at + 1]
  return (
    then !== undefined && then.gap === 'space' && isPluralNoun(then) && !isFunctionWord(then.lower)
  )
}

const VERB_LIKE: ReadonlySet<string> = new Set(['needs', 'works', 'helps', 'starts', 'shows'])

function isPossessive(tokens: readonly FigureToken[], k: number): boolean {
  const next = tokens[k + 1]
  return next?.gap === 'none' && /^['’]$/.test(next.text)
}

function isAdjective(word: string): boolean {
  return /(?:new|old|large|small|er|ed|al|ic|ful|ive|ous|able|ible|ing|ent|ant|y)$/.test(word)
}

/** Marks inside words: `cruise-missile`, `and/or`; quotation marks around them. */
const INNER = /^[-\u2010\u2011/'’]$/
const QUOTES = '“”"‘'

/** What may stand between a number and the phrase that it counts. */
const PASSED: ReadonlySet<string> = new Set(
  'more additional other further extra such different separate or so of'.split(' '),
)

/** Words that no noun phrase goes on with before its head. */
const STOPS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any no each every all both of in on at by for from to with ' +
    'without within into onto over under above below between among across around about against along ' +
    'through throughout during before after since until till toward towards upon via per than as like ' +
    'and or nor but if because while when where whether though although so yet who whom whose which what ' +
    'why how i you he she it we they me him us them my your his its our their mine ours is are was were ' +
    "am be been being has have had do does did will would shall should can could may might must isn't " +
    "aren't wasn't weren't won't don't doesn't didn't can't not never also just only even already still " +
    'now then here there today yesterday tomorrow tonight ago away out up down off back again together ' +
    'too very really probably maybe likely currently actually simply literally whatsoever each ' +
    'including excluding according depending based compared left remain remaining came come went go ' +
    'another see said says made got get given put let took take plus minus'
  ).split(' '),
)

function isFunctionWord(word: string): boolean {
  return STOPS.has(word) || (word.includes("'") && CONTRACTED.test(word))
}

/** A pronoun and its verb, or a verb and its "not". */
const CONTRACTED = /'(?:re|ve|ll|d|m|t)$|^(?:it|that|there|he|she|who|what|here|let|where|how)'s$/

/** Whether a word ends every noun phrase. */
export function endsNounPhrase(word: string): boolean {
  return isFunctionWord(word)
}
