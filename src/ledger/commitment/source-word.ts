import type { Source } from '../../article/quotation.ts'
import type { Tree } from '../../article/reported/tree.ts'
import { containsSpan } from '../../text/span.ts'
import type { Passage } from '../spoken-text.ts'
import { wordSet } from './verb-set.ts'

/**
 * Whether a noun or pronoun stands for whose words a report tells, or for what is theirs: of "Oda said
 * that she would sail", "that her government would" those that are Oda's.
 *
 * @param by the word that tells the clause, where it has one: of "Oda said that Brask promised that he
 *   would" it is another than the one that tells the quotation
 */
export function isSourceWord(passage: Passage, tree: Tree, k: number, by?: number): boolean {
  const { quotation } = passage.voice
  if (quotation?.source === undefined) return false
  const { source, cue } = quotation
  const at = passage.original(tree.span({ start: k, end: k + 1 }))
  if (source.span !== undefined && containsSpan(source.span, at)) return true
  if (by !== undefined) {
    const told = passage.original(tree.span({ start: by, end: by + 1 }))
    if (cue !== undefined && !containsSpan(cue, told)) return false
  }
  const first = tree.tag(k) === 'PRP' ? k : tree.range(k).start
  return pronounsOf(source).has(tree.lower[first] as string)
}

/** The pronouns that may stand for a source, and those of what is theirs. */
function pronounsOf({ kind, gender, post }: Source): ReadonlySet<string> {
  if (kind === 'group') return THEY
  if (kind === 'house') return HOUSE
  if (gender !== undefined) return gender === 'female' ? SHE : HE
  // "Officials", or a name alone, which may be that of a state that no list knows.
  return post === undefined ? ANY : PERSON
}

const SHE = wordSet('she her')
const HE = wordSet('he his')
const PERSON = wordSet('she her he his')
const THEY = wordSet('they their')
const HOUSE = wordSet('it its they their')
const ANY = wordSet('she her he his it its they their')
