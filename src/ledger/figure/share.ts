import { isCapitalized } from '../../text/char.ts'
import { smallNumber } from '../../text/number.ts'
import type { Amount } from './amount.ts'
import { nextToken, readCardinal } from './cardinal.ts'
import type { FigureToken } from './figure-token.ts'

/**
 * A part of a whole that begins at a token, in percent: `two-thirds`, `a quarter of`, `half the`,
 * `one in five`, `nine out of ten`.
 *
 * "Third", "fifth" and "second" count only behind a number or before "of": elsewhere they are places in
 * a row. "Half" counts before what it is a half of.
 */
export function readShare(tokens: readonly FigureToken[], at: number): Amount | undefined {
  return readFraction(tokens, at) ?? readHalf(tokens, at) ?? readOutOf(tokens, at)
}

function readFraction(tokens: readonly FigureToken[], at: number): Amount | undefined {
  const token = tokens[at] as FigureToken
  const isArticle = token.lower === 'a' || token.lower === 'an'
  const above = isArticle ? 1 : token.kind === 'word' ? smallNumber(token.lower) : undefined
  const written = above === undefined ? readSlash(tokens, at) : undefined
  if (written !== undefined) return written
  if (above === undefined || above === 0) return undefined
  const next = nextToken(tokens, at + 1)
  const part = tokens[next]
  if (part === undefined || part.kind !== 'word' || part.gap === 'paragraph') return undefined
  // "A Fourth of July parade".
  if (isCapitalized(part.text)) return undefined
  const below = DENOMINATORS.get(part.lower)
  if (below === undefined || above >= below.value * 2) return undefined
  if (below.isPlural !== above > 1) return undefined
  const after = tokens[next + 1]
  // "A fourth country" and "one third party" count no parts; "a third of" and "by a third" do.
  const isPart = isArticle || (next === at + 1 && !below.isPlural)
  const isDoubtful = isPart && (below.isOrdinal || isArticle)
  if (isDoubtful && !endsPhrase(tokens, next + 1)) return undefined
  if (isArticle && after?.lower !== 'of' && !BEFORE_PART.has(tokens[at - 1]?.lower ?? '')) {
    return undefined
  }
  return share(at, next + 1, (above / below.value) * 100)
}

/** `2/3 of`. Dates, seasons and names look alike: only "of" shows that a part is meant. */
function readSlash(tokens: readonly FigureToken[], at: number): Amount | undefined {
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (above?.kind !== 'number' || slash?.text !== '/' || below?.kind !== 'number') return undefined
  if (slash.gap !== 'none' || below.gap !== 'none' || tokens[at + 3]?.lower !== 'of') {
    return undefined
  }
  const [part, whole] = [Number(above.text), Number(below.text)]
  return part > 0 && part < whole && whole <= 10
    ? share(at, at + 3, (part / whole) * 100)
    : undefined
}

function readHalf(tokens: readonly FigureToken[], at: number): Amount | undefined {
  const token = tokens[at] as FigureToken
  if (token.lower !== 'half') return undefined
  const after = tokens[at + 1]
  if (after === undefined) return undefined
  const before = tokens[at - 1]?.lower ?? ''
  if (WHICH_HALF.has(before)) return undefined
  // "Cut in half", "by half", "more than half"; "half past" and "half-hearted" are none of these.
  const isPart = (before === 'in' || before === 'by') && endsPhrase(tokens, at + 1)
  const isHedged = HEDGES.has(before) && !HYPHEN.test(after.text) && after.lower !== 'a'
  return HALF_OF.has(after.lower) || isPart || isHedged ? share(at, at + 1, 50) : undefined
}

/** `One in five`, `nine out of ten`: a share only when both are small and the first the smaller. */
function readOutOf(tokens: readonly FigureToken[], at: number): Amount | undefined {
  const part = readCardinal(tokens, at)
  if (part?.value === undefined || part.value > MOST_IN || part.value === 0) return undefined
  const [first, second, third] = [tokens[part.to], tokens[part.to + 1], tokens[part.to + 2]]
  const isOutOf = first?.lower === 'out' && second?.lower === 'of'
  const isIn = first?.lower === 'in' && (second?.kind === 'number' || second?.kind === 'word')
  const isEvery = (isOutOf ? third : second)?.lower === 'every'
  if (!isOutOf && !isIn) return undefined
  const whole = readCardinal(tokens, part.to + (isOutOf ? 2 : 1) + (isEvery ? 1 : 0))
  if (whole?.value === undefined || whole.value <= part.value || part.value < 1) return undefined
  if (!isRound(whole.value) || (isIn && part.value > 3 && !isEvery && whole.value !== 10))
    return undefined
  // "One in 2019" is a year and "two in three weeks" a time.
  const after = tokens[whole.to]?.lower ?? ''
  if (TIMES.test(after)) return undefined
  return share(at, whole.to, (part.value / whole.value) * 100)
}

function isRound(whole: number): boolean {
  return whole <= 20 || (whole <= 1000 && whole % 10 === 0) || Number.isInteger(Math.log10(whole))
}

function share(from: number, to: number, percent: number): Amount {
  return {
    from,
    to,
    value: Number(percent.toPrecision(12)),
    scale: 1,
    form: 'share',
    isPlain: false,
  }
}

/** Largest number of parts taken out of a whole; more is a count. */
const MOST_IN = 20

const TIMES = /^(?:second|minute|hour|day|week|month|year|decade)s?$/

/** What a word says that names a part. */
export interface Denominator {
  readonly value: number
  readonly isPlural: boolean
  /** Whether it is also a place in a row. */
  readonly isOrdinal: boolean
}

/** The words for a part of a whole: `half`, `thirds`. */
export const DENOMINATORS: ReadonlyMap<string, Denominator> = new Map(
  [
    ['half', 'halves', 2],
    ['third', 'thirds', 3],
    ['quarter', 'quarters', 4],
    ['fourth', 'fourths', 4],
    ['fifth', 'fifths', 5],
    ['sixth', 'sixths', 6],
    ['seventh', 'sevenths', 7],
    ['eighth', 'eighths', 8],
    ['ninth', 'ninths', 9],
    ['tenth', 'tenths', 10],
    ['hundredth', 'hundredths', 100],
  ].flatMap(([single, plural, value]): [string, Denominator][] => [
    [single as string, { value: value as number, isPlural: false, isOrdinal: single !== 'half' }],
    [plural as string, { value: value as number, isPlural: true, isOrdinal: false }],
  ]),
)

/** Words that make a bare half a share: "nearly half", "more than half". */
const HEDGES: ReadonlySet<string> = new Set(
  'than nearly almost about over roughly least'.split(' '),
)

/** What tells halves apart: "the second half of the season", "our half of the globe". */
const WHICH_HALF: ReadonlySet<string> = new Set(
  'first second other latter last next former our their his her its my your this that each every either one upper lower northern southern eastern western'.split(
    ' ',
  ),
)

/** What a half is of. */
const HALF_OF: ReadonlySet<string> = new Set(
  'of the our my your their his her its that these those this what all'.split(' '),
)

/** Whether a phrase ends here, or "of" tells what the part is of. */
function endsPhrase(tokens: readonly FigureToken[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.gap === 'paragraph') return true
  return token.kind === 'mark' ? !HYPHEN.test(token.text) : PHRASE_END.has(token.lower)
}

const HYPHEN = /^[-\u2010\u2011'’]$/

/** What shows that `a third` at the end of a phrase is a part: `by a third`, `nearly a quarter`. */
const BEFORE_PART: ReadonlySet<string> = new Set(
  'by about around nearly almost over roughly approximately some least than only just under'.split(
    ' ',
  ),
)

const PHRASE_END: ReadonlySet<string> = new Set(
  'of by in since from compared over between to this last each every more less'.split(' '),
)
