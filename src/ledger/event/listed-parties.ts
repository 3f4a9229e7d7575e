import type { Tree } from '../../article/reported/tree.ts'
import { isPostNoun } from '../../document/person-name.ts'
import { isListedState } from '../../text/state-word.ts'
import { isTimeWord } from './clause.ts'
import { isCapital } from './noun-phrase.ts'
import { type Party, partyAt } from './party.ts'
import { wordSet } from './word-set.ts'

/**
 * Those who are listed before the last one of a list that acts: `President Oda` and `Minister Velk` of
 * "President Oda, Minister Velk, and [Harga] will meet". The tree may hang each on a word of its own.
 */
export function listedBefore(tree: Tree, last: Party): Party[] {
  let end = withoutArticle(tree, last.range.start)
  if (tree.lower[end - 1] !== 'and') return []
  end--
  const hasComma = tree.lower[end - 1] === ','
  const listed: Party[] = []
  while (end > 0 && (listed.length === 0 || tree.lower[end - 1] === ',')) {
    if (tree.lower[end - 1] === ',') end--
    const party = end > 0 ? partyAt(tree, end - 1) : undefined
    if (party?.range.end !== end || !isWhole(tree, party)) break
    const start = withoutArticle(tree, party.range.start)
    // "In Drast, Oda and Harga met", "he thanked Oda and Harga left".
    const isElsewhere = start > 0 && (tree.is(start - 1, 'case') || tree.isVerb(start - 1))
    if (isElsewhere) break
    listed.unshift(party)
    end = start
  }
  // Before ", and" stands another clause, unless there are several.
  return hasComma && listed.length < 2 ? [] : listed
}

/** The noun behind "as well as" that follows a noun: "the members of the council, as well as [Harga]". */
export function nounBesides(tree: Tree, noun: number): number | undefined {
  for (let k = noun + 1; k < Math.min(tree.length, noun + FARTHEST) && !tree.isVerb(k); k++) {
    const length = BESIDES.find((words) =>
      words.every((word, i) => tree.lower[k + i] === word),
    )?.length
    if (length === undefined) continue
    let head = k + length
    while (head < tree.length && !tree.isNominal(head) && head < k + FARTHEST) head++
    while (tree.isNominal(head + 1) && !isTimeWord(tree, head + 1)) head++
    return head < tree.length && tree.isNominal(head) ? head : undefined
  }
  return undefined
}

/** Words from a noun to "as well as". */
const FARTHEST = 8
const BESIDES = [
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['together', 'with'],
]

function withoutArticle(tree: Tree, start: number): number {
  return ARTICLES.has(tree.lower[start - 1] as string) ? start - 1 : start
}

/** Whether a party is one by its own words, and no first word of a sentence that only has its capital for that. */
function isWhole(tree: Tree, { type, range: { start, end } }: Party): boolean {
  if (type === 'post') return true
  if (type !== 'name' || !isCapital(tree, end - 1)) return false
  const words = tree.lower.slice(start, end)
  return start > 0 || words.some((word) => isPostNoun(word) || isListedState(word))
}

const ARTICLES = wordSet('the a an')
