import type { Tree } from '../../article/reported/tree.ts'
import { wordClass } from '../word-class.ts'
import type { Candidate } from './candidate.ts'
import { prepositionOf } from './clause.ts'
import { isCapital } from './noun-phrase.ts'

/**
 * The classes of a candidate and of the words that depend on it, so that rare words are read as their
 * relatives are: whoever "dispatches nurses" sends somebody, as whoever "sends doctors" does.
 */
export function classFeatures(tree: Tree, { at, type }: Candidate): string[] {
  const features: string[] = []
  const add = (name: string, k: number): void => {
    // Names tell of texts and not of language.
    const known = isCapital(tree, k) ? undefined : wordClass(tree.lower[k] as string)
    if (known !== undefined) features.push(`${name}=${known.fine}`, `${name}=${known.coarse}`)
  }
  add('class', at)
  for (let child = tree.firstChild(at); child >= 0; child = tree.nextChild(child)) {
    if (tree.is(child, 'obl') || tree.is(child, 'nmod'))
      add(`${prepositionOf(tree, child) ?? 'bare'}-class`, child)
    else if (type === 'noun') {
      if (tree.is(child, 'amod') || tree.is(child, 'compound')) add('part-class', child)
    } else if (tree.is(child, 'obj') || tree.is(child, 'nsubjpass')) add('obj-class', child)
    else if (tree.is(child, 'ccomp') || tree.is(child, 'xcomp')) add('complement-class', child)
  }
  return features
}
