import { scaleNumber, smallNumber } from '../../text/number.ts'
import type { Amount } from './amount.ts'
import { type FigureToken, HYPHEN } from './figure-token.ts'
import { measureNamed } from './measure.ts'
import { readPlainNumber } from './plain-number.ts'
import { isPluralNoun } from './plural-noun.ts'

/** How a number in front of it bears on the reading of one. */
export interface CardinalOptions {
  /** Whether `between` stands before, so that "and" parts two numbers. */
  readonly isBetween?: boolean
  /** Whether a sign of money stands before, so that `m` and `b` are scales. */
  readonly isMoney?: boolean
}

/**
 * The number that begins at a token, in digits, in words or in both, with its scales: `1.5 million`,
 * `two hundred and fifty thousand`, `half a dozen`, `a million and a half`, `35k`.
 */
export function readCardinal(
  tokens: readonly FigureToken[],
  at: number,
  { isBetween = false, isMoney = false }: CardinalOptions = {},
): Amount | undefined {
  const first = readFirst(tokens, at)
  if (first === undefined) return undefined
  let { to } = first
  let group: number | undefined = first.value
  let total = 0
  let smallestScale = Number.POSITIVE_INFINITY
  let scale = 1
  let isWords = first.form === 'words'
  for (;;) {
    if (group !== undefined) {
      const part = readPart(tokens, to, group)
      if (part !== undefined) {
        group += part.value
        to = part.to
        continue
      }
    }
    const next = nextToken(tokens, to)
    const token = tokens[next]
    if (token === undefined) break
    const times = scaleAt(tokens, next, group, isMoney)
    if (times !== undefined && group !== undefined) {
      if (times.value < 1000) {
        if (group >= 100) break
        group *= times.value
      } else {
        if (times.value >= smallestScale) break
        total += group * times.value
        group = undefined
        smallestScale = times.value
      }
      scale = Math.max(scale, times.value)
      to = times.to
      continue
    }
    const joined = readJoined(tokens, to, { group, smallestScale, isWords, isBetween })
    if (joined === undefined) break
    if (joined.isHalf) total += smallestScale / 2
    else group = (group ?? 0) + joined.value
    to = joined.to
    isWords = true
  }
  return {
    from: at,
    to,
    value: exact(total + (group ?? 0)),
    scale,
    form: first.form,
    isPlain: first.isPlain && to === first.to,
  }
}

/** Products of decimals such as 1.15 and a million miss the whole number by a hair. */
function exact(value: number): number {
  return Number(value.toPrecision(15))
}

interface First {
  readonly to: number
  readonly value: number
  readonly form: 'digits' | 'words'
  readonly isPlain: boolean
}

function readFirst(tokens: readonly FigureToken[], at: number): First | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  const signed = VULGAR.get(token.text)
  if (signed !== undefined) return { to: at + 1, value: signed, form: 'digits', isPlain: false }
  if (token.kind === 'number') return readDigits(tokens, at)
  if (token.kind !== 'word') return undefined
  const words = { form: 'words', isPlain: false } as const
  const small = smallNumber(token.lower)
  if (small !== undefined) return { ...words, to: at + 1, value: small }
  const next = nextToken(tokens, at + 1)
  const after = tokens[next]?.lower ?? ''
  if (token.lower === 'a' || token.lower === 'an') {
    if (isScale(after) || isOneDollar(tokens, next)) return { ...words, to: at + 1, value: 1 }
    const isPart =
      (after === 'half' || after === 'quarter') && isDivisible(wordAfter(tokens, next + 1))
    return isPart ? { ...words, to: next + 1, value: after === 'half' ? 0.5 : 0.25 } : undefined
  }
  if (token.lower === 'half' || token.lower === 'quarter') {
    const value = token.lower === 'half' ? 0.5 : 0.25
    if (isDivisible(after)) return { ...words, to: at + 1, value }
    if (after === 'a' && isDivisible(wordAfter(tokens, next + 1))) {
      return { ...words, to: next + 1, value }
    }
  }
  return undefined
}

/** Whether "half a" and "a quarter" may stand before a word: a scale, a mile, a ton, a percent. */
export function isDivisible(word: string): boolean {
  const measure = word.length > 2 ? measureNamed(word) : undefined
  const isShare = word === 'percent' || word === 'percentage'
  return isScale(word) || isShare || (measure !== undefined && measure.dimension !== 'angle')
}

/** "Gives a dollar to charity"; in "a dollar amount" nothing is counted. */
function isOneDollar(tokens: readonly FigureToken[], at: number): boolean {
  const word = tokens[at]?.lower
  if (word !== 'dollar' && word !== 'euro') return false
  const next = tokens[at + 1]
  return (
    next === undefined || (next.kind === 'mark' ? next.text !== '-' : AFTER_DOLLAR.test(next.lower))
  )
}

const AFTER_DOLLAR =
  /^(?:to|a|an|for|in|on|from|of|every|each|per|and|or|at|by|into|more|less|off)$/

/** Digits, with the groups of three that a space parts: `1 500 000`, and a fraction: `10 1/2`. */
function readDigits(tokens: readonly FigureToken[], at: number): First | undefined {
  const token = tokens[at] as FigureToken
  const plain = readPlainNumber(token.text)
  if (plain === undefined) return undefined
  if (plain.hasDecimalComma && !isMeasured(tokens, at + 1)) return undefined
  let { value, isPlain } = plain
  let to = at + 1
  const fraction = readSmallFraction(tokens, at)
  if (fraction !== undefined) return fraction
  if (isPlain && token.text.length <= 3 && value > 0) {
    while (isGroup(tokens[to]) && !isGroupOfWord(tokens, to)) {
      value = value * 1000 + Number((tokens[to] as FigureToken).text)
      isPlain = false
      to++
    }
    // Digits that go on in other groups are those of a telephone.
    const goesOn = tokens[to]?.kind === 'number' && tokens[to]?.gap === 'space'
    if (!isPlain && goesOn) return undefined
  }
  return { to, value, form: 'digits', isPlain }
}

/** `1/4 mile`: only a unit behind it shows that two numbers and a slash are a part of one. */
function readSmallFraction(tokens: readonly FigureToken[], at: number): First | undefined {
  const [above, slash, below, unit] = tokens.slice(at, at + 4)
  if (slash?.text !== '/' || slash.gap !== 'none' || below?.kind !== 'number') return undefined
  const [part, whole] = [Number(above?.text), Number(below.text)]
  if (!(part < whole) || !DENOMINATORS.includes(whole)) return undefined
  return measureNamed(unit?.lower ?? '') === undefined
    ? undefined
    : { to: at + 3, value: part / whole, form: 'digits', isPlain: false }
}

function isGroup(token: FigureToken | undefined): boolean {
  return token?.kind === 'number' && token.gap === 'space' && /^\d{3}$/.test(token.text)
}

/** Whether digits after a space belong to a word, as in `the 24 737s`. */
function isGroupOfWord(tokens: readonly FigureToken[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && next.gap === 'none' && next.kind === 'word'
}

/** Whether a scale or the sign of a unit shows that digits before it are one number. */
function isMeasured(tokens: readonly FigureToken[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  return isScale(lower) || lower === '%' || lower === 'percent' || lower === 'per'
}

/** A fraction or a decimal said after a whole number: `and a half`, `1/2`, `½`, `point five`. */
function readPart(
  tokens: readonly FigureToken[],
  to: number,
  group: number,
): { readonly value: number; readonly to: number } | undefined {
  if (!Number.isInteger(group)) return undefined
  const token = tokens[to]
  if (token === undefined || token.gap === 'paragraph') return undefined
  const sign = VULGAR.get(token.text)
  if (sign !== undefined) return { value: sign, to: to + 1 }
  if (token.lower === 'and') {
    const word = tokens[to + 1]?.lower
    const part = tokens[to + 2]?.lower
    if ((word === 'a' || word === 'one') && part === 'half') return { value: 0.5, to: to + 3 }
    if (word === 'a' && part === 'quarter') return { value: 0.25, to: to + 3 }
    const hasHyphen = word === 'one' && part === '-' && tokens[to + 3]?.lower === 'half'
    return hasHyphen ? { value: 0.5, to: to + 4 } : undefined
  }
  if (token.lower === 'point') return readPoint(tokens, to + 1)
  // `10 1/2`: only a proper fraction goes on with the number before it.
  const [slash, below] = [tokens[to + 1], tokens[to + 2]]
  const isFraction =
    token.kind === 'number' &&
    slash?.text === '/' &&
    slash.gap === 'none' &&
    below?.kind === 'number' &&
    below.gap === 'none' &&
    token.gap === 'space'
  if (!isFraction) return undefined
  const [above, under] = [Number(token.text), Number(below?.text)]
  return above < under && DENOMINATORS.includes(under)
    ? { value: above / under, to: to + 3 }
    : undefined
}

function readPoint(
  tokens: readonly FigureToken[],
  at: number,
): { readonly value: number; readonly to: number } | undefined {
  let digits = ''
  let to = at
  for (; digits.length < 6; to++) {
    const token = tokens[to]
    const small = token?.kind === 'word' ? smallNumber(token.lower) : undefined
    if (small === undefined || small > 9) break
    digits += small
  }
  return digits === '' ? undefined : { value: Number(`0.${digits}`), to }
}

/** A number that goes on with the one before it: `two hundred (and) fifty`, `a million and a half`. */
function readJoined(
  tokens: readonly FigureToken[],
  to: number,
  before: {
    readonly group: number | undefined
    readonly smallestScale: number
    readonly isWords: boolean
    readonly isBetween: boolean
  },
): { readonly value: number; readonly to: number; readonly isHalf: boolean } | undefined {
  const { group, smallestScale, isWords, isBetween } = before
  const hasScale = Number.isFinite(smallestScale)
  const token = tokens[to]
  if (token === undefined || token.gap === 'paragraph') return undefined
  let next = nextToken(tokens, to)
  const hasAnd = token.lower === 'and' && token.gap === 'space'
  const hasComma = token.text === ',' && token.gap === 'none'
  if (hasAnd || hasComma) {
    if (isBetween) return undefined
    if (hasAnd && hasScale && group === undefined) {
      if (wordAfter(tokens, to + 1) === 'a' && wordAfter(tokens, to + 2) === 'half') {
        return { value: 0, to: to + 3, isHalf: true }
      }
    }
    next = to + 1
    if (hasComma && !hasScale) return undefined
  }
  const following = tokens[next]
  if (following === undefined || following.gap === 'paragraph') return undefined
  if (following.kind === 'number') {
    // `2 million 500 thousand`, and nothing else goes on with digits.
    const plain = readPlainNumber(following.text)
    const times = scaleNumber(wordAfter(tokens, next + 1))
    const isSmaller = hasScale && times !== undefined && times < smallestScale && times >= 1000
    return isSmaller && group === undefined && !hasAnd && plain !== undefined && plain.value < 1000
      ? { value: plain.value, to: next + 1, isHalf: false }
      : undefined
  }
  const small = smallNumber(following.lower)
  if (small === undefined || small === 0) return undefined
  const then = wordAfter(tokens, next + 1)
  if (group === undefined) {
    // After a scale a smaller number follows: `one million two hundred thousand`, `a thousand and one`.
    if (!hasScale || !isWords) return undefined
    const isLarger = (scaleNumber(then) ?? 1) >= smallestScale
    return isLarger || (hasComma && !leadsToScale(tokens, next))
      ? undefined
      : { value: small, to: next + 1, isHalf: false }
  }
  if (hasComma || !isWords) return undefined
  const joinsTens = !hasAnd && group % 10 === 0 && group % 100 >= 20 && small < 10
  const joinsHundred = group >= 100 && group % 100 === 0 && small < 100 && then !== 'hundred'
  return joinsTens || joinsHundred ? { value: small, to: next + 1, isHalf: false } : undefined
}

/** Whether a scale stands among the next words: after a comma nothing else shows that a number goes on. */
function leadsToScale(tokens: readonly FigureToken[], at: number): boolean {
  return tokens.slice(at, at + 5).some(({ lower }) => lower === 'hundred' || lower === 'thousand')
}

/** The scale at a token, written out, in brackets that a publisher put (`[million]`) or cut short. */
function scaleAt(
  tokens: readonly FigureToken[],
  at: number,
  group: number | undefined,
  isMoney: boolean,
): { readonly value: number; readonly to: number } | undefined {
  const token = tokens[at] as FigureToken
  if (token.text === '[' && tokens[at + 2]?.text === ']') {
    const value = scaleNumber(tokens[at + 1]?.lower ?? '')
    return value === undefined || value < 1000 ? undefined : { value, to: at + 3 }
  }
  if (token.kind !== 'word' || group === undefined) return undefined
  const before = tokens[at - 1]
  if (before?.kind === 'number' && token.gap !== 'paragraph') {
    const next = tokens[at + 1]
    // "1.4m people": no length, because something is counted by it.
    const isCount =
      token.text === 'm' && token.gap === 'none' && next?.gap === 'space' && isPluralNoun(next)
    const value =
      CUT_SHORT.get(token.text) ?? (isMoney || isCount ? MONEY_SHORT.get(token.lower) : undefined)
    const isNear = token.gap === 'none' || token.text.length > 1
    if (value !== undefined && isNear) return { value, to: at + 1 }
  }
  // A single letter is a scale only where it was cut short.
  const word = PLURAL_SCALE.test(token.lower) ? token.lower.slice(0, -1) : token.lower
  return isScale(word) ? { value: scaleNumber(word) as number, to: at + 1 } : undefined
}

/** `Fifteen millions`, in older texts. */
const PLURAL_SCALE = /^(?:million|billion|trillion|crore|lakh)s$/

const CUT_SHORT: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['MM', 1e6],
  ['B', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])

/** What letters stand for only behind a sign of money: elsewhere they are meters and tonnes. */
const MONEY_SHORT: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['tr', 1e12],
])

/** Whether a word multiplies what stands before it. */
export function isScale(word: string): boolean {
  return word.length > 2 && scaleNumber(word) !== undefined
}

/** The token that goes on after token `to - 1`: the next one, a hyphen between the two passed over. */
export function nextToken(tokens: readonly FigureToken[], to: number): number {
  const token = tokens[to]
  const isHyphen = token !== undefined && HYPHEN.test(token.text) && token.gap === 'none'
  return isHyphen && tokens[to + 1]?.gap === 'none' ? to + 1 : to
}

/** The word at a place of the same paragraph, or nothing. */
function wordAfter(tokens: readonly FigureToken[], to: number): string {
  const token = tokens[nextToken(tokens, to)]
  return token === undefined || token.gap === 'paragraph' ? '' : token.lower
}

/** Signs that are fractions of their own. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

const DENOMINATORS: readonly number[] = [2, 3, 4, 5, 6, 8, 10, 16]
