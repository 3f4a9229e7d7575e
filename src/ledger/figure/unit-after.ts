import { currencyAfter, isPoundWord } from './currency.ts'
import type { Dimension } from './figure-mention.ts'
import { type FigureToken, HYPHEN } from './figure-token.ts'
import { type Measure, measureNamed } from './measure.ts'
import { isPluralNoun } from './plural-noun.ts'

/** The unit behind a number. */
export interface UnitReading {
  readonly unit: string
  readonly dimension: Dimension
  /** What the number is to be multiplied by. */
  readonly factor: number
  /** Number of the token after it. */
  readonly to: number
  readonly per?: string
}

/** The unit of money, of shares or of measure that stands right behind a number, a hyphen allowed. */
export function readUnitAfter(
  tokens: readonly FigureToken[],
  to: number,
  isScaled: boolean,
): UnitReading | undefined {
  const first = tokens[to]
  if (first === undefined || first.gap === 'paragraph') return undefined
  const at = isHyphen(first) && tokens[to + 1]?.gap === 'none' ? to + 1 : to
  const share = readPercent(tokens, at)
  if (share !== undefined) return share
  const money = currencyAfter(tokens, at)
  if (money !== undefined) {
    const { unit, factor, at: end } = money
    return withRate(tokens, { unit, dimension: 'money', factor, to: end })
  }
  const named = readMeasure(tokens, at) ?? readMeter(tokens, at) ?? readPounds(tokens, at, isScaled)
  if (named === undefined) return undefined
  const speed = readSpeed(tokens, named)
  return speed ?? withRate(tokens, named)
}

/** A unit in brackets, or signs of the unit right behind the digits, belong to a number. */
function readMeasure(tokens: readonly FigureToken[], at: number): UnitReading | undefined {
  for (let length = 3; length > 0; length--) {
    const words = tokens.slice(at, at + length)
    if (words.length < length || words.some(({ gap }, k) => k > 0 && gap === 'paragraph')) continue
    if (words[length - 1]?.text === '.' || words[0]?.kind === 'number') continue
    if (words.some(({ kind }) => kind === 'number') && !SQUARES.test(joined(words))) continue
    const name = joined(words)
    const measure = measureNamed(name)
    if (measure === undefined || !isWritten(words, measure)) continue
    const isFlow = name === 'bpd'
    return {
      unit: measure.unit,
      dimension: measure.dimension,
      factor: 1,
      to: at + length,
      ...(isFlow ? { per: 'day' } : {}),
    }
  }
  return undefined
}

/** Words with one space between, signs without: `square miles`, `°c`, `km2`. */
function joined(words: readonly FigureToken[]): string {
  return words
    .filter(({ text }) => !isHyphenText(text) && text !== '.')
    .map(({ lower, gap }, k) => (k === 0 || gap === 'none' ? lower : ` ${lower}`))
    .join('')
    .replace('kilowatthour', 'kilowatt hour')
    .replace('megawatthour', 'megawatt hour')
}

const SQUARES = /^k?m[23]$/

/**
 * Whether an abbreviation is written as one: `ft` and `in` may be anything in capitals, and `mt`, `nm`,
 * `kt`, `rad`, `cup` or `mi` are words or names as soon as they stand apart.
 */
function isWritten(words: readonly FigureToken[], { dimension }: Measure): boolean {
  const [first] = words
  if (first === undefined || words.length > 1) return true
  const { text, lower, gap } = first
  if (!RARE.has(lower)) return true
  if (dimension === 'data') return /^[KMGT]B$|^mb$/.test(text)
  return gap === 'none' || lower === 'ha' || lower === 'ft'
}

const RARE: ReadonlySet<string> = new Set(
  'mt nm kt mi ha ft gal yd hp rad kb mb gb tb nm bpd'.split(' '),
)

/** A lone `m` right behind the digits: meters, unless a plural noun shows that millions are counted. */
function readMeter(tokens: readonly FigureToken[], at: number): UnitReading | undefined {
  const token = tokens[at]
  if (token === undefined || (token.text !== 'm' && token.text !== 't')) return undefined
  if (tokens[at - 1]?.kind !== 'number') return undefined
  const next = tokens[at + 1]
  if (token.gap !== 'none' && (next?.kind === 'word' || token.text === 't')) return undefined
  const money = token.text === 'm' ? currencyAfter(tokens, at + 1) : undefined
  if (money !== undefined) {
    return { unit: money.unit, dimension: 'money', factor: 1e6 * money.factor, to: money.at }
  }
  if (token.text === 't') return { unit: 'tonne', dimension: 'mass', factor: 1, to: at + 1 }
  if (next?.kind === 'word' && next.gap === 'space' && isPluralNoun(next)) return undefined
  return { unit: 'm', dimension: 'length', factor: 1, to: at + 1 }
}

/** Pounds of money come by the thousand; of weight they are few, or "of" something. */
function readPounds(
  tokens: readonly FigureToken[],
  at: number,
  isScaled: boolean,
): UnitReading | undefined {
  const token = tokens[at]
  if (token === undefined || !isPoundWord(token.lower)) return undefined
  const isWeight = !isScaled || tokens[at + 1]?.lower === 'of'
  return isWeight
    ? { unit: 'pound', dimension: 'mass', factor: 1, to: at + 1 }
    : withRate(tokens, { unit: 'GBP', dimension: 'money', factor: 1, to: at + 1 })
}

function readPercent(tokens: readonly FigureToken[], at: number): UnitReading | undefined {
  const token = tokens[at] as FigureToken
  const next = tokens[at + 1]
  const share = { dimension: 'share', factor: 1 } as const
  if (token.text === '%' || token.text === '٪') return { ...share, unit: 'percent', to: at + 1 }
  if (token.kind !== 'word') return undefined
  const isPercent = PERCENT.has(token.lower)
  if (isPercent || (token.lower === 'per' && next?.lower === 'cent')) {
    const to = isPercent ? at + 1 : at + 2
    const isPoint = POINT.test(tokens[to]?.lower ?? '') && tokens[to]?.gap !== 'paragraph'
    return isPoint
      ? { ...share, unit: 'percentage point', to: to + 1 }
      : { ...share, unit: 'percent', to }
  }
  if (next === undefined || next.gap === 'paragraph' || !POINT.test(next.lower)) return undefined
  if (token.lower === 'percentage') return { ...share, unit: 'percentage point', to: at + 2 }
  return token.lower === 'basis' ? { ...share, unit: 'basis point', to: at + 2 } : undefined
}

const PERCENT: ReadonlySet<string> = new Set(['percent', 'pct', 'percents', 'percentage'])
const POINT = /^points?$/

/** `miles an hour`, `kilometers per hour`. */
function readSpeed(tokens: readonly FigureToken[], named: UnitReading): UnitReading | undefined {
  if (named.dimension !== 'length') return undefined
  const rate = rateAt(tokens, named.to)
  if (rate?.per !== 'hour' && rate?.per !== 'second') return undefined
  const unit = `${named.unit}/${rate.per === 'hour' ? 'h' : 's'}`
  return {
    unit: unit === 'mile/h' ? 'mph' : unit,
    dimension: 'speed',
    factor: 1,
    to: rate.to,
  }
}

function withRate(tokens: readonly FigureToken[], reading: UnitReading): UnitReading {
  const rate = rateAt(tokens, reading.to)
  return rate === undefined ? reading : { ...reading, per: rate.per }
}

/** What a number is counted by: `a day`, `per capita`, `an hour`, `each year`. */
export function rateAt(
  tokens: readonly FigureToken[],
  at: number,
): { readonly per: string; readonly to: number } | undefined {
  const [lead, noun] = [tokens[at], tokens[at + 1]]
  if (lead === undefined || noun === undefined || lead.gap === 'paragraph') return undefined
  if (lead.text === '/') {
    const per = SLASHED.get(noun.lower)
    return per === undefined || noun.gap !== 'none' ? undefined : { per, to: at + 2 }
  }
  if (lead.text === '-' && RATE_LEAD.has(noun.lower) && tokens[at + 2]?.text === '-') {
    const per = RATES.get(tokens[at + 3]?.lower ?? '')
    return per === undefined ? undefined : { per, to: at + 4 }
  }
  if (lead.lower === 'daily' || lead.lower === 'annually') {
    return { per: lead.lower === 'daily' ? 'day' : 'year', to: at + 1 }
  }
  if (!RATE_LEAD.has(lead.lower) || noun.kind !== 'word' || noun.gap === 'paragraph') {
    return undefined
  }
  if (NO_RATE.has(tokens[at + 2]?.lower ?? '') && lead.lower !== 'per') return undefined
  const per =
    RATES.get(noun.lower) ??
    (lead.lower === 'per' && noun.lower.length > 2 ? noun.lower : undefined)
  return per === undefined ? undefined : { per, to: at + 2 }
}

/** "$160 million a year ago" tells when, not how often. */
const NO_RATE: ReadonlySet<string> = new Set('ago earlier later before after from'.split(' '))

const RATE_LEAD: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every'])

const RATES: ReadonlyMap<string, string> = new Map(
  (
    'second hour day week month quarter year person head household family share barrel gallon ton ' +
    'dose student worker'
  )
    .split(' ')
    .map((word): [string, string] => [word, word])
    .concat([
      ['annum', 'year'],
      ['capita', 'capita'],
    ]),
)

const SLASHED: ReadonlyMap<string, string> = new Map([
  ['h', 'hour'],
  ['hr', 'hour'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['d', 'day'],
  ['month', 'month'],
  ['year', 'year'],
])

function isHyphen(token: FigureToken): boolean {
  return token.gap === 'none' && isHyphenText(token.text)
}

function isHyphenText(text: string): boolean {
  return HYPHEN.test(text)
}
