import type { Figure } from './figure.ts'
import { worthOf } from './measure.ts'

/** What a figure leaves open: every number between its ends, in base units, agrees with it. */
export interface StatedRange {
  readonly low: number
  readonly high: number
}

/**
 * The numbers that a figure may stand for, or `undefined` for one without a value.
 *
 * A number is as exact as its last digit that is not zero: "1.2 million" stands for all that round to it.
 * "About" leaves a tenth to either side, and "more than" everything above.
 */
export function statedRange(figure: Figure): StatedRange | undefined {
  const { relation, value, min, max, unit } = figure
  const worth = unit === undefined ? 1 : (worthOf(unit) ?? 1)
  if (min !== undefined && max !== undefined) return { low: min * worth, high: max * worth }
  if (value === undefined || relation === 'vague') return undefined
  const amount = value * worth
  const near = roundingOf(value) * worth
  if (relation === '>') return { low: amount - near, high: Number.POSITIVE_INFINITY }
  if (relation === '<') return { low: Number.NEGATIVE_INFINITY, high: amount + near }
  const open = relation === '~' ? Math.max(near, Math.abs(amount) * ABOUT) : near
  return { low: amount - open, high: amount + open }
}

/** Whether two ranges have a number in common. */
export function overlaps(a: StatedRange, b: StatedRange): boolean {
  return a.low <= b.high && b.low <= a.high
}

/** How far "about" reaches, as a part of the number. */
const ABOUT = 0.1

/** Half of what the last digit counts that is not zero: 50 of 1,500, 0.05 of 2.5. */
function roundingOf(value: number): number {
  if (value === 0) return 0
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e')
  const decimals = digits.includes('.') ? digits.length - 2 : 0
  const unit = 10 ** (Number(exponent) - decimals)
  // A small whole number is counted and not rounded.
  return Number.isInteger(value) && Math.abs(value) < SMALLEST_ROUNDED ? 0 : unit / 2
}

/** Whole numbers below this are taken as exact. */
const SMALLEST_ROUNDED = 100
