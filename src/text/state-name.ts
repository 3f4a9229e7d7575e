import { isListedState, isStateAdjective, stateKey } from './state-word.ts'

/**
 * The name of the state that an adjective belongs to; any other word as it came.
 *
 * Of states that are not listed only those are known whose adjective adds one letter: `Halvenian`.
 *
 * @example
 * stateName('Russian') // => 'Russia'
 */
export function stateName(word: string): string {
  if (!isStateAdjective(word) || ABBREVIATION.test(word)) return word
  if (!isListedState(word)) return word.endsWith('ian') ? word.slice(0, -1) : word
  const key = stateKey(word)
  return NAMES.get(key) ?? key.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** "US", "U.K.": a name as well as an adjective. */
const ABBREVIATION = /^(?:\p{Lu}\.?){2,}$/u

/** States whose key is not their name. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['us', 'United States'],
  ['nato', 'NATO'],
])
