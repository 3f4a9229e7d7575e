import { bindingAdjective, bindingNoun, bindingVerb } from './binding-word.ts'

/**
 * Whether the words of a sentence leave it possible that it holds an act. The tree of a sentence takes
 * far longer than this, so most sentences must fail here.
 */
export function mayCommit(lower: readonly string[]): boolean {
  for (let k = 0; k < lower.length; k++) {
    const word = lower[k] as string
    if (MODALS.has(word)) return true
    const next = lower[k + 1]
    if (next === 'to' && BEFORE_TO.has(word)) return true
    if (word === 'can' && (next === 'not' || lower[k - 1] === 'never' || next === 'never'))
      return true
    const isBinding =
      bindingVerb(word) !== undefined ||
      bindingAdjective(word) !== undefined ||
      bindingNoun(word) !== undefined
    if (isBinding) return true
  }
  return false
}

const MODALS: ReadonlySet<string> = new Set(['will', "'ll", 'wo', 'shall', 'must', 'ca', 'cannot'])
const BEFORE_TO: ReadonlySet<string> = new Set(['going', 'have', 'has', 'need', 'needs'])
