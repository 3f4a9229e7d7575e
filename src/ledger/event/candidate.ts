import type { Tree } from '../../article/reported/tree.ts'
import { CANDIDATE_WORDS, type CandidateWord } from './candidate-word.ts'

/** A word of a sentence that may tell of an event. */
export interface Candidate {
  readonly at: number
  readonly type: 'verb' | 'noun'
  readonly lemma: string
  readonly group: string
  readonly isPlural: boolean
}

/** The words of a sentence that may tell of an event, in order. */
export function candidatesIn(tree: Tree): Candidate[] {
  const candidates: Candidate[] = []
  for (let at = 0; at < tree.length; at++) {
    const word = CANDIDATE_WORDS.get(tree.lower[at] as string)
    const candidate = word === undefined ? undefined : candidateAt(tree, at, word)
    if (candidate !== undefined) candidates.push(candidate)
  }
  return candidates
}

function candidateAt(tree: Tree, at: number, { verb, noun }: CandidateWord): Candidate | undefined {
  // "For our meeting": what follows a possessive is a noun, whatever the tagger says.
  const isOwned = noun !== undefined && /^(?:DT|PRP\$|POS)$/.test(tree.tag(at - 1) ?? '')
  const isVerb = !isOwned && (tree.isVerb(at) || (noun === undefined && tree.tag(at) === 'JJ'))
  if (isVerb) {
    if (verb === undefined || tree.is(at, 'aux') || tree.is(at, 'auxpass')) return undefined
    return { at, type: 'verb', ...verb, isPlural: false }
  }
  if (noun === undefined || !(isOwned || tree.isNominal(at))) return undefined
  return { at, type: 'noun', ...noun }
}
