import type { FigureToken } from './figure-token.ts'

/**
 * Whether a number that begins at a token is one side of a vote: the 62 and the 35 of `voted 62 to 35`,
 * `a vote of 62-35`.
 */
export function isVoteCount(tokens: readonly FigureToken[], from: number): boolean {
  const [before, earlier] = [tokens[from - 1], tokens[from - 2]]
  if (before === undefined || tokens[from]?.kind !== 'number') return false
  if (before.lower === 'voted') return true
  if (before.lower === 'of') return earlier?.lower === 'vote'
  return BETWEEN.test(before.lower) && isVoteCount(tokens, from - 2)
}

/** What parts the two sides. */
const BETWEEN = /^(?:to|[-\u2010-\u2013])$/
