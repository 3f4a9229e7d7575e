import type { Tree } from '../../article/reported/tree.ts'
import { isCapital, postBefore } from './noun-phrase.ts'

/** A noun and the nouns joined to it: "Oda, Harga and the envoys". */
export function joinedNouns(tree: Tree, head: number): number[] {
  const nouns = [head]
  for (let k = 0; k < nouns.length && nouns.length < MOST_JOINED; k++) {
    const noun = nouns[k] as number
    for (const part of [noun, ...partsOfName(tree, noun)])
      for (let child = tree.firstChild(part); child >= 0; child = tree.nextChild(child))
        if (child > part && isJoined(tree, child) && tree.isNominal(child)) nouns.push(child)
    const before = postBefore(tree, noun)
    if (before !== undefined && !nouns.includes(before)) nouns.push(before)
  }
  return nouns.sort((a, b) => a - b)
}

function isJoined(tree: Tree, child: number): boolean {
  if (tree.is(child, 'conj')) return true
  // The tree may take one who is joined for another name of the one before.
  return tree.is(child, 'appos') && tree.lower[tree.range(child).start] === 'and'
}

/** The words of a name behind its first, on which the tree may hang what is joined to the whole. */
function partsOfName(tree: Tree, noun: number): number[] {
  const parts: number[] = []
  for (let child = tree.firstChild(noun); child >= 0; child = tree.nextChild(child))
    if (
      child > noun &&
      (tree.is(child, 'flat') || tree.is(child, 'compound')) &&
      isCapital(tree, child)
    )
      parts.push(child)
  return parts
}

/** Nouns of a list that are read; a longer one is a roll of members. */
const MOST_JOINED = 24
