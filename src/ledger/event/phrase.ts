import type { Tree } from '../../article/reported/tree.ts'
import { isListedState } from '../../text/state-word.ts'
import { dependentWith } from './clause.ts'
import { joinedNouns } from './joined-nouns.ts'
import { isCapital, phraseOf } from './noun-phrase.ts'
import { PEOPLE, partyAt } from './party.ts'
import { wordSet } from './word-set.ts'

/** Whether a phrase has a name in it. */
export function hasCapital(tree: Tree, noun: number): boolean {
  const { start, end } = phraseOf(tree, noun)
  for (let k = start; k < end; k++) {
    if (!isCapital(tree, k) || k === 0) continue
    if (/^NNP/.test(tree.tag(k) ?? '') || isListedState(tree.lower[k] as string)) return true
  }
  return start === 0 && /^NNP/.test(tree.tag(0) ?? '')
}

/** Whether a phrase, or what is joined to it, has one of some nouns in it. */
export function hasWord(tree: Tree, noun: number, nouns: ReadonlySet<string>): boolean {
  for (const head of joinedNouns(tree, noun)) {
    const { start, end } = phraseOf(tree, head)
    for (let k = start; k < end; k++) if (nouns.has(tree.lower[k] as string)) return true
    const of = dependentWith(tree, head, OF)
    if (of !== undefined && nouns.has(tree.lower[of] as string)) return true
  }
  return false
}

/** Whether the noun itself is one of some, or one joined to it. */
export function isNoun(tree: Tree, noun: number, nouns: ReadonlySet<string>): boolean {
  return joinedNouns(tree, noun).some((head) => nouns.has(tree.lower[head] as string))
}

/** Whether a word close by depends on `at` and is one of some. */
export function hasChild(tree: Tree, at: number, wanted: ReadonlySet<string>): boolean {
  for (let child = tree.firstChild(at); child >= 0; child = tree.nextChild(child))
    if (Math.abs(child - at) < NEAR && wanted.has(tree.lower[child] as string)) return true
  return false
}

/** Words between a noun and what modifies it. */
const NEAR = 6

/** Whether a noun names one side, and not people of a kind: "spoke with President Oda". */
export function isParticular(tree: Tree, noun: number): boolean {
  const party = partyAt(tree, noun)
  if (party === undefined) return false
  if (party.type === 'name' || party.type === 'post') return true
  if (party.type === 'pronoun') return THIRD.has(party.text.toLowerCase())
  // "Talked to the leaders of both states", but not "talk with our partners".
  return hasCapital(tree, noun)
}

const THIRD = wordSet('he she him her them they me us')

/** Whether a noun names people, and no state or thing. */
export function isPerson(tree: Tree, noun: number): boolean {
  const party = partyAt(tree, noun)
  if (party === undefined) return false
  if (party.type === 'pronoun') return /^(?:him|her|them|you|me|us)$/i.test(party.text)
  if (PEOPLE.has(tree.lower[noun] as string)) return true
  return party.type !== 'name' || (isCapital(tree, noun) && tree.tag(noun) !== 'NNPS')
}

/** Whether somebody can travel: a person by name or post, or one who speaks. */
export function isTraveler(tree: Tree, noun: number): boolean {
  const party = partyAt(tree, noun)
  if (party === undefined) return false
  if (party.type === 'pronoun') return /^(?:i|he|she|we|you|they)$/i.test(party.text)
  return party.type === 'post' || party.type === 'name' || hasCapital(tree, noun)
}

/** Whether a noun stands for several people by itself: "the ministers". */
export function isSeveral(tree: Tree, noun: number): boolean {
  const word = tree.lower[noun] as string
  return (PEOPLE.has(word) && word.endsWith('s')) || word === 'they' || word === 'delegation'
}

const OF = wordSet('of')
