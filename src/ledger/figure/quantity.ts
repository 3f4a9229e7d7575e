import { scaleNumber } from '../../text/number.ts'
import type { Amount } from './amount.ts'
import { isDivisible, isScale, readCardinal } from './cardinal.ts'
import { currencyBefore } from './currency.ts'
import type { Dimension } from './figure-mention.ts'
import type { FigureToken } from './figure-token.ts'
import { readShare } from './share.ts'
import { rateAt, readUnitAfter } from './unit-after.ts'
import { readVagueNumber } from './vague-number.ts'

/** A number with its sign and its unit. */
export interface Quantity {
  /** Numbers of its first token and of the one after its last, the unit included. */
  readonly from: number
  readonly to: number
  readonly amount: Amount
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly unit?: string
  readonly per?: string
  /** Absent where nothing but a noun may tell what is counted. */
  readonly dimension?: Dimension
}

/** Where a quantity is read. */
export interface QuantityOptions {
  /** Whether `between` stands before it. */
  readonly isBetween?: boolean
  /** The first token that may belong to it: those before were read already. */
  readonly floor?: number
}

/** The quantity that begins at a token, sign and currency in front of it included. */
export function readQuantity(
  tokens: readonly FigureToken[],
  at: number,
  { isBetween = false, floor = 0 }: QuantityOptions = {},
): Quantity | undefined {
  if (at >= tokens.length) return undefined
  const money = currencyBefore(tokens, at, floor)
  const amount =
    (money === undefined ? readShare(tokens, at) : undefined) ??
    readCardinal(tokens, at, { isBetween, isMoney: money !== undefined }) ??
    readVagueNumber(tokens, at)
  if (amount === undefined) return undefined
  const sign = readSign(tokens, money?.at ?? at, floor)
  const times = (factor: number): Pick<Quantity, 'value'> =>
    amount.value === undefined
      ? {}
      : { value: Number((amount.value * factor * sign.factor).toPrecision(15)) }
  const { from } = sign
  if (amount.form === 'share') {
    const count = readPartOfScale(tokens, amount)
    if (count !== undefined) return withUnit(tokens, from, count)
    return { from, to: amount.to, amount, ...times(1), unit: 'percent', dimension: 'share' }
  }
  if (money !== undefined) {
    // "$20 dollars" names the money twice; "$2 a gallon" says what it is counted by.
    const named = readUnitAfter(tokens, amount.to, true)
    const isTwice = named?.dimension === 'money' && named.factor === 1
    const to = isTwice ? named.to : amount.to
    const per = isTwice ? named.per : ratePer(tokens, amount.to)
    return {
      from,
      to,
      amount,
      ...times(money.factor),
      unit: money.unit,
      dimension: 'money',
      ...(per === undefined ? {} : { per }),
    }
  }
  return withUnit(tokens, from, amount, sign.factor)
}

function withUnit(
  tokens: readonly FigureToken[],
  from: number,
  amount: Amount,
  sign = 1,
): Quantity {
  const { value } = amount
  const times = (factor: number, more: number): Pick<Quantity, 'value'> =>
    value === undefined ? {} : { value: Number(((value * factor + more) * sign).toPrecision(15)) }
  const ofAt = amount.form === 'vague' && tokens[amount.to]?.lower === 'of' ? 1 : 0
  const unit = readUnitAfter(tokens, amount.to + ofAt, amount.scale >= 1000)
  if (unit === undefined) return { from, to: amount.to, amount, ...times(1, 0) }
  const lesser = amount.scale === 1 ? readLesser(tokens, unit) : undefined
  return {
    from,
    to: lesser?.to ?? unit.to,
    amount,
    ...times(unit.factor, lesser?.value ?? 0),
    unit: unit.unit,
    dimension: unit.dimension,
    ...(unit.per === undefined ? {} : { per: unit.per }),
  }
}

/** `A quarter of a million`, `one-half mile`: the part of a scale or of a unit, as a number. */
function readPartOfScale(tokens: readonly FigureToken[], amount: Amount): Amount | undefined {
  const isOf = tokens[amount.to]?.lower === 'of' && /^an?$/.test(tokens[amount.to + 1]?.lower ?? '')
  const at = amount.to + (isOf ? 2 : 0)
  const word = tokens[at]
  if (word === undefined || word.gap === 'paragraph') return undefined
  const percent = percentAt(tokens, amount.to)
  if (percent !== undefined) {
    return { ...amount, to: percent, value: (amount.value as number) / 100, form: 'words' }
  }
  if (!isScale(word.lower)) {
    const isMeasured = word.kind === 'word' && isDivisible(word.lower)
    return isMeasured
      ? { ...amount, to: at, value: (amount.value as number) / 100, form: 'words' }
      : undefined
  }
  const scale = scaleNumber(word.lower) as number
  const value = Number((((amount.value as number) / 100) * scale).toPrecision(12))
  return { ...amount, to: at + 1, value, scale, form: 'words' }
}

/** The token of "percent" in `half of one percent`, `a quarter of a percent`. */
function percentAt(tokens: readonly FigureToken[], at: number): number | undefined {
  const of = tokens[at]?.lower === 'of' ? at + 1 : at
  if (!/^(?:a|one|1)$/.test(tokens[of]?.lower ?? '')) return undefined
  return /^(?:%|percent|percentage|per)$/.test(tokens[of + 1]?.lower ?? '') ? of + 1 : undefined
}

/** The smaller unit that goes on with a larger one: `3 dollars 50 cents`, `5 feet 2 inches`. */
function readLesser(
  tokens: readonly FigureToken[],
  { unit, to, per }: { readonly unit: string; readonly to: number; readonly per?: string },
): { readonly value: number; readonly to: number } | undefined {
  const units = LESSER.get(unit)
  if (units === undefined || per !== undefined) return undefined
  const at = tokens[to]?.lower === 'and' ? to + 1 : to
  const amount = readCardinal(tokens, at)
  if (amount?.value === undefined || tokens[at]?.gap !== 'space') return undefined
  const name = tokens[amount.to]?.lower ?? ''
  const worth = units.get(name)
  if (worth === undefined || amount.value * worth >= 1) return undefined
  return { value: amount.value * worth, to: amount.to + 1 }
}

/** What lesser units are worth in the larger one. */
const LESSER: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  [
    'USD',
    new Map([
      ['cent', 0.01],
      ['cents', 0.01],
    ]),
  ],
  [
    'EUR',
    new Map([
      ['cent', 0.01],
      ['cents', 0.01],
    ]),
  ],
  ['GBP', new Map([['pence', 0.01]])],
  [
    'foot',
    new Map([
      ['inch', 1 / 12],
      ['inches', 1 / 12],
      ['in', 1 / 12],
    ]),
  ],
])

/** A sign before the first token: `minus five percent`, `-5 percent`. */
function readSign(
  tokens: readonly FigureToken[],
  from: number,
  floor: number,
): { readonly from: number; readonly factor: 1 | -1 } {
  const before = from > floor ? tokens[from - 1] : undefined
  const first = tokens[from]
  if (before === undefined || first === undefined || first.gap === 'paragraph') {
    return { from, factor: 1 }
  }
  const isWord = before.lower === 'minus' || before.lower === 'negative'
  const isMark =
    /^[-−]$/.test(before.text) &&
    before.gap !== 'none' &&
    first.gap === 'none' &&
    first.kind === 'number'
  // A list may begin its lines with hyphens.
  const isSign = isWord || (isMark && before.gap === 'space' && tokens[from - 2]?.kind !== 'number')
  return isSign ? { from: from - 1, factor: -1 } : { from, factor: 1 }
}

function ratePer(tokens: readonly FigureToken[], at: number): string | undefined {
  return rateAt(tokens, at)?.per
}
