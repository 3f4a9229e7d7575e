import { isInName } from './name-number.ts'
import type { NumberContext } from './number-context.ts'
import { isReferring } from './referring-number.ts'
import { isTime } from './time-number.ts'

/**
 * Whether a number says neither how many nor how much: it is a time or an age, belongs to a name or a
 * reference, or only takes up what was counted before.
 */
export function isNoFigure(context: NumberContext): boolean {
  return isInName(context) || isTime(context) || isReferring(context)
}
