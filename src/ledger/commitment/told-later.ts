import type { Tree } from '../../article/reported/tree.ts'
import { wordSet } from './verb-set.ts'

/**
 * Whether a clause is what somebody is told to have said, so that its past is the present of the words:
 * "she said that they would sail" tells of "we will sail", "that they were ready" of "we are ready".
 */
export function isToldLater(tree: Tree, verb: number): boolean {
  let at = verb
  for (let depth = 0; depth < DEEPEST; depth++) {
    const head = tree.head(at)
    if (head >= tree.length) return false
    if (isContent(tree, at)) return tellsInPast(tree, head)
    // "They would sail and were ready to land": told by the same word.
    if (!tree.is(at, 'conj') && !tree.is(at, 'xcomp')) return false
    at = head
  }
  return false
}

/** Whether a clause is what the word above it tells, whatever the parser calls it. */
function isContent(tree: Tree, at: number): boolean {
  if (tree.is(at, 'ccomp')) return true
  // "She warned that there would be consequences": the noun stands for the clause.
  return (tree.is(at, 'obj') || tree.is(at, 'obl')) && tree.child(at, 'expl') !== undefined
}

/** Whether one of the words of a sentence tells in the past what was said. */
export function mayTellLater(lower: readonly string[]): boolean {
  return lower.some((word) => TOLD.has(word) || TELLING.has(word) || word === 'clear')
}

function tellsInPast(tree: Tree, k: number): boolean {
  const { lower } = tree
  const word = lower[k] as string
  if (TOLD.has(word)) return true
  // "She left, saying that they would sail", but not "she is saying that they would".
  if (TELLING.has(word)) return tree.child(k, 'aux') === undefined
  // "We made it clear that there would be consequences": the clause may depend on either word.
  return (
    (word === 'clear' && lower.slice(Math.max(0, k - FARTHEST_CLEAR), k).includes('made')) ||
    (word === 'made' && lower.slice(k + 1, k + 1 + FARTHEST_CLEAR).includes('clear'))
  )
}

/** Words between "made" and "clear", this one counted: "made it very clear". */
const FARTHEST_CLEAR = 4

/** Verbs that a clause may hang on below the one that is told. */
const DEEPEST = 4

const TOLD = wordSet(
  'said told announced pledged promised vowed warned stated declared assured guaranteed swore confirmed indicated ' +
    'affirmed reaffirmed reiterated emphasized stressed insisted agreed decided undertook threatened repeated added ' +
    'informed signaled explained',
)
const TELLING = wordSet(
  'saying telling adding announcing promising vowing warning declaring insisting stressing pledging',
)
