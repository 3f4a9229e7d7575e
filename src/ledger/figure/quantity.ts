import type { Amount } from './amount.ts'
import { readCardinal } from './cardinal.ts'
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

/** The quantity that begins at a token, sign and currency in front of it included. */
export function readQuantity(
  tokens: readonly FigureToken[],
  at: number,
  isBetween = false,
): Quantity | undefined {
  if (at >= tokens.length) return undefined
  const money = currencyBefore(tokens, at)
  const amount =
    (money === undefined ? readShare(tokens, at) : undefined) ??
    readCardinal(tokens, at, { isBetween, isMoney: money !== undefined }) ??
    readVagueNumber(tokens, at)
  if (amount === undefined) return undefined
  const sign = readSign(tokens, money?.at ?? at)
  const times = (factor: number): Pick<Quantity, 'value'> =>
    amount.value === undefined
      ? {}
      : { value: Number((amount.value * factor * sign.factor).toPrecision(15)) }
  const { from } = sign
  if (amount.form === 'share') {
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
  const ofAt = amount.form === 'vague' && tokens[amount.to]?.lower === 'of' ? 1 : 0
  const unit = readUnitAfter(tokens, amount.to + ofAt, amount.scale >= 1000)
  if (unit === undefined) return { from, to: amount.to, amount, ...times(1) }
  return {
    from,
    to: unit.to,
    amount,
    ...times(unit.factor),
    unit: unit.unit,
    dimension: unit.dimension,
    ...(unit.per === undefined ? {} : { per: unit.per }),
  }
}

/** A sign before the first token: `minus five percent`, `-5 percent`. */
function readSign(
  tokens: readonly FigureToken[],
  from: number,
): { readonly from: number; readonly factor: 1 | -1 } {
  const before = tokens[from - 1]
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
  const isSign = isWord || (isMark && before.gap === 'space')
  return isSign ? { from: from - 1, factor: -1 } : { from, factor: 1 }
}

function ratePer(tokens: readonly FigureToken[], at: number): string | undefined {
  return rateAt(tokens, at)?.per
}
