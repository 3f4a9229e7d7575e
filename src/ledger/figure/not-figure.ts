import { isInName } from './name-number.ts'
import type { NumberContext } from './number-context.ts'
import { isReferring } from './referring-number.ts'
import { isTime } from './time-number.ts'

/**
 * Whether a number says neither how many nor how much: it is a time or an age, belongs to a name or a
 * reference, or only takes up what was counted before.
 */
export function isNoFigure(context: NumberContext): boolean {
  return isWithdrawn(context) || isInName(context) || isTime(context) || isReferring(context)
}

/** "More than 534 – I'm sorry, $543 million": what a speaker takes back was not stated. */
function isWithdrawn({ tokens, quantity: { to } }: NumberContext): boolean {
  let at = to
  while (at < to + 3 && DASH.test(tokens[at]?.text ?? '')) at++
  if (at === to) return false
  const words = tokens.slice(at, at + 2).map(({ lower }) => lower)
  return REGRETS.has(words.join(' ')) || words[0] === 'sorry'
}

const DASH = /^[-\u2010-\u2015]$/
const REGRETS: ReadonlySet<string> = new Set(["i'm sorry", 'excuse me', 'pardon me'])
