import { smallNumber } from '../../text/number.ts'
import { VULGAR } from './cardinal.ts'
import { type CountedNoun, readCountedNoun, readSingleNoun } from './counted-noun.ts'
import type { FigureMention, FigureRelation } from './figure-mention.ts'
import { type FigureToken, figureTokens } from './figure-token.ts'
import { isNoFigure } from './not-figure.ts'
import type { Quantity } from './quantity.ts'
import { readRange } from './range.ts'
import { type RelationReading, relationAfter, relationBefore } from './relation-words.ts'
import { DENOMINATORS } from './share.ts'
import { rateAt } from './unit-after.ts'
import { isVoteCount } from './vote-count.ts'

/**
 * The figures of a stretch of English text, in order: numbers that say how many or how much, with value,
 * relation and unit.
 *
 * A search for digits and number words comes first, so that only the words around them are read; time is
 * linear in the length of the stretch.
 *
 * @example
 * findFigures('We have sent more than $650 million.')[0]?.value // => 650000000
 */
export function findFigures(text: string, start = 0, end: number = text.length): FigureMention[] {
  const found: FigureMention[] = []
  const seeds = new RegExp(SEED)
  let seed = nextSeed(seeds, text, start, end)
  let from = start
  while (seed !== undefined) {
    const window = windowAround(text, seeds, seed, from, end)
    readWindow(figureTokens(text, window.start, window.end), found)
    seed = window.next
    from = window.lastSeed
  }
  return found
}

/**
 * Digits, and the words without which no number that counts is written. "One" alone is far too frequent:
 * where it counts, one of the other words nearly always stands beside it, or a verb soon follows.
 */
const SEED = new RegExp(
  `\\d[\\d.,]*|[${[...VULGAR.keys()].join('')}]|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|tens|scores|${[...DENOMINATORS.keys()].join('|')}|percent|dollar|lakhs?|crores?|one(?= (?:[a-z]+ ){0,2}(?:was|has|is)\\b))\\b`,
  'gi',
)

/** Characters before a seed that may bear on it: relation words, determiners, an opening range. */
const BEFORE = 80
/** Characters behind it: unit, noun phrase, the other end of a range. */
const AFTER = 110
/** A window ends where no seed follows for a while, and at this length in any case. */
const LONGEST_WINDOW = 4000

/** Where a number may stand: a run of digits or a number word. */
interface Seed {
  readonly start: number
  readonly end: number
}

function nextSeed(seeds: RegExp, text: string, from: number, end: number): Seed | undefined {
  seeds.lastIndex = from
  const match = seeds.exec(text)
  return match === null || match.index >= end
    ? undefined
    : { start: match.index, end: match.index + match[0].length }
}

interface Window {
  readonly start: number
  readonly end: number
  /** Where the last seed in it ends: words behind that may bear on the next number as well. */
  readonly lastSeed: number
  /** The first seed after it. */
  readonly next: Seed | undefined
}

function windowAround(text: string, seeds: RegExp, seed: Seed, from: number, end: number): Window {
  const start = atSpace(text, Math.max(from, seed.start - BEFORE), seed.start)
  let last = seed
  let next = nextSeed(seeds, text, last.end, end)
  while (next !== undefined && next.start - last.end <= AFTER) {
    if (next.start - start > LONGEST_WINDOW) {
      return { start, end: next.start, lastSeed: next.start, next }
    }
    last = next
    next = nextSeed(seeds, text, last.end, end)
  }
  const reach = Math.min(end, last.end + AFTER)
  let blank = reach
  while (blank > last.end && blank < end && text.charAt(blank) !== ' ') blank--
  return { start, end: blank > last.end ? blank : reach, lastSeed: last.end, next }
}

/** The first place after a space from `at` on, so that no word is cut. */
function atSpace(text: string, at: number, limit: number): number {
  if (at === 0 || /\s/.test(text.charAt(at - 1))) return at
  for (let k = at; k < limit; k++) if (/\s/.test(text.charAt(k))) return k
  return at
}

function readWindow(tokens: readonly FigureToken[], found: FigureMention[]): void {
  let at = 0
  let floor = 0
  while (at < tokens.length) {
    if (!mayBegin(tokens, at)) {
      at++
      continue
    }
    const quantity = readRange(tokens, at, floor)
    if (quantity === undefined) {
      at++
      continue
    }
    const mention = mentionOf(tokens, quantity, floor)
    if (mention !== undefined) found.push(mention)
    at = Math.max(at + 1, quantity.to)
    floor = quantity.to
  }
}

/** Whether a number may begin with a token. */
function mayBegin(tokens: readonly FigureToken[], at: number): boolean {
  const { kind, lower, text } = tokens[at] as FigureToken
  if (kind === 'number') return true
  if (kind === 'mark') return VULGAR.has(text)
  if (lower === 'a' || lower === 'an') return AFTER_ARTICLE.has(tokens[at + 1]?.lower ?? '')
  return NUMBER_WORDS.has(lower)
}

const AFTER_ARTICLE: ReadonlySet<string> = new Set(
  (
    'half quarter third fourth fifth sixth seventh eighth ninth tenth hundredth few couple dozen ' +
    'hundred thousand million billion trillion quadrillion lakh crore dollar euro'
  ).split(' '),
)

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half ' +
    'quarter several many multiple tens scores dozens hundreds thousands millions billions trillions ' +
    'lakhs crores'
  ).split(' '),
)

function mentionOf(
  tokens: readonly FigureToken[],
  quantity: Quantity,
  floor: number,
): FigureMention | undefined {
  const { amount, dimension } = quantity
  const before = hedgeBefore(tokens, quantity, floor)
  const after = relationAfter(tokens, quantity.to)
  const to = after?.at ?? quantity.to
  const part = dimension === undefined ? partOf(tokens, to) : undefined
  const noun = dimension === undefined ? nounAfter(tokens, part ?? to, quantity) : undefined
  const hasRelation = before !== undefined || after !== undefined
  const isBare = dimension === undefined && noun === undefined
  const isVote = isBare && isVoteCount(tokens, quantity.from)
  if (!isVote && isNoFigure({ tokens, quantity, noun, hasRelation })) return undefined
  if (isBare && !isVote && !standsAlone(tokens, quantity, hasRelation)) return undefined
  const rate = noun === undefined ? undefined : rateAt(tokens, noun.to)
  const unit = quantity.unit ?? (isVote ? 'vote' : noun?.head)
  const per = quantity.per ?? rate?.per
  return {
    number: {
      start: (tokens[before?.at ?? quantity.from] as FigureToken).start,
      end: endOf(tokens, quantity, to),
    },
    ...boundsOf(quantity),
    relation: relationOf(quantity, before?.relation ?? after?.relation),
    ...(unit === undefined ? {} : { unit }),
    ...(per === undefined ? {} : { per }),
    dimension: dimension ?? 'count',
    ...(noun === undefined ? {} : { counted: noun.span }),
    ...(part === undefined || amount.form === 'vague' ? {} : { isPart: true as const }),
  }
}

/** The words that hedge a number. A film "about two pilots" is no film with some two pilots in it. */
function hedgeBefore(
  tokens: readonly FigureToken[],
  { from, value, dimension }: Quantity,
  floor: number,
): RelationReading | undefined {
  const found = relationBefore(tokens, from, floor)
  if (found === undefined || dimension !== undefined || value === undefined || value > FEW) {
    return found
  }
  return tokens.slice(found.at, from).some(({ lower }) => lower === 'about') ? undefined : found
}

/** Nobody needs to guess at so few. */
const FEW = 3

/** Where the number ends: the "of" of `hundreds of` belongs to it. */
function endOf(
  tokens: readonly FigureToken[],
  { amount, dimension }: Quantity,
  to: number,
): number {
  const isVague = amount.form === 'vague' && dimension === undefined
  const last = isVague && tokens[to]?.lower === 'of' ? to : to - 1
  return (tokens[last] as FigureToken).end
}

function boundsOf({ value, min, max }: Quantity): Pick<FigureMention, 'value' | 'min' | 'max'> {
  return {
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  }
}

function relationOf(
  { amount, max }: Quantity,
  relation: FigureRelation | undefined,
): FigureRelation {
  if (amount.form === 'vague') return 'vague'
  return max === undefined ? (relation ?? '=') : 'range'
}

/** Where the whole begins that a number is a part of: `26 of 27`, `20 of the 30`, `40 of our`. */
function partOf(tokens: readonly FigureToken[], to: number): number | undefined {
  if (tokens[to]?.lower !== 'of' || tokens[to]?.gap !== 'space') return undefined
  let k = to + 1
  while (k < to + 4 && OF_LEAD.has(tokens[k]?.lower ?? '')) k++
  if (tokens[k]?.kind === 'number') k++
  else if (smallNumber(tokens[k]?.lower ?? '') !== undefined) k++
  return k
}

const OF_LEAD: ReadonlySet<string> = new Set(
  'the our my your their his her its these those all some out'.split(' '),
)

function nounAfter(
  tokens: readonly FigureToken[],
  at: number,
  { value, max, amount }: Quantity,
): CountedNoun | undefined {
  if (value === 1 && max === undefined && amount.form === 'words') return readSingleNoun(tokens, at)
  return readCountedNoun(tokens, at)
}

/** What shows that `thousands` without a noun counts somebody or something. */
const AFTER_VAGUE: ReadonlySet<string> = new Set(
  'of in have are were had who more killed wounded injured displaced dead died fled'.split(' '),
)

/** Whether a number counts even though no noun follows: "at 1,200", "more than 300", "5 million". */
function standsAlone(
  tokens: readonly FigureToken[],
  { amount, value, max, from, to }: Quantity,
  hasRelation: boolean,
): boolean {
  if (amount.form === 'vague') return AFTER_VAGUE.has(tokens[to]?.lower ?? '')
  // "A million times that" multiplies.
  if (tokens[to]?.lower === 'times') return false
  if (amount.scale >= 1000) return true
  const top = max ?? value ?? 0
  if (countsPeople(tokens, from, to)) return true
  return (!amount.isPlain && amount.form === 'digits' && top >= 1000) || (hasRelation && top > 12)
}

/** Whether the words beside a number count the dead, the hurt or the missing: "52 were killed", "the toll rose to 52". */
function countsPeople(tokens: readonly FigureToken[], from: number, to: number): boolean {
  let next = to
  while (next < to + 3 && BEING.has(tokens[next]?.lower ?? '')) next++
  if (HARMED.has(tokens[next]?.lower ?? '')) return true
  if (!/^(?:to|at|is|was|reached|of)$/.test(tokens[from - 1]?.lower ?? '')) return false
  const before = tokens.slice(Math.max(0, from - TOLL_REACH), from).map(({ lower }) => lower)
  return before.some((word, k) => word === 'toll' || (word === 'number' && before[k + 1] === 'of'))
}

const BEING: ReadonlySet<string> = new Set(['were', 'are', 'was', 'have', 'had', 'been', 'others'])
const HARMED: ReadonlySet<string> = new Set(
  'killed wounded injured dead died missing arrested detained released rescued displaced'.split(
    ' ',
  ),
)
/** Words before a number in which "toll" or "number of" stands. */
const TOLL_REACH = 8
