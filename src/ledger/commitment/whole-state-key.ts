import { isListedState, stateKey } from '../../text/state-word.ts'

/**
 * The key of a listed state by all words of its name, or `undefined` for other words: "North Korea" and
 * "South Korea" have two.
 */
export function wholeStateKey(name: string): string | undefined {
  const lower = name.toLowerCase()
  const known = WHOLE.get(lower)
  if (known !== undefined) return known
  if (isListedState(lower)) return stateKey(lower)
  const space = lower.lastIndexOf(' ')
  const [direction, last] = [lower.slice(0, Math.max(0, space)), lower.slice(space + 1)]
  return DIRECTIONS.has(direction) && isListedState(last)
    ? `${direction} ${stateKey(last)}`
    : undefined
}

/** The key by which the name of a state is compared, whether it is listed or not. */
export function keyOfName(name: string): string {
  return wholeStateKey(name) ?? stateKey(name)
}

/** Names whose key the words before the last decide. */
const WHOLE: ReadonlyMap<string, string> = new Map([['republic of korea', 'south korea']])
const DIRECTIONS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west'])
