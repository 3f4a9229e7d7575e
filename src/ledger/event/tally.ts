import type { Tree } from '../../article/reported/tree.ts'
import { wordSet } from './word-set.ts'

/**
 * Whether a noun in the plural is counted up: `375 meetings and calls`, `dozens of visits`, `many talks`.
 *
 * Two or three may each be told of; who counts more tells of none in particular.
 */
export function isTally(tree: Tree, noun: number): boolean {
  if (!/^NNP?S$/.test(tree.tag(noun) ?? '')) return false
  const head = tree.head(noun)
  if (head < tree.length && TALLIES.has(tree.lower[head] as string)) return true
  for (let child = tree.firstChild(noun); child >= 0; child = tree.nextChild(child)) {
    const word = tree.lower[child] as string
    if (child < noun && (MANY.has(word) || (tree.tag(child) === 'CD' && !isFew(word)))) return true
  }
  return tree.is(noun, 'conj') && head < noun && isTally(tree, head)
}

/** Whether a number is below ten, or no count at all but a year. */
function isFew(number: string): boolean {
  return FEW.has(number) || /^(?:\d|(?:19|20)\d\d)$/.test(number)
}

const FEW = wordSet('one two three four five six seven eight nine')
const MANY = wordSet('many numerous countless multiple')
const TALLIES = wordSet('dozens scores hundreds thousands')
