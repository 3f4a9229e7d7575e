import type { Tree } from '../../article/reported/tree.ts'
import { isPostNoun } from '../../document/person-name.ts'
import { dependentWith, prepositionOf } from './clause.ts'
import { joinedNouns } from './joined-nouns.ts'
import { listedBefore, nounBesides } from './listed-parties.ts'
import { isCapital } from './noun-phrase.ts'
import { BODIES, ofWhat, type Party, partyAt } from './party.ts'

/** Those whom a noun and what is joined to it by "and" name; words that name nobody are left out. */
export function partiesAt(tree: Tree, head: number, depth = 0): Party[] {
  // "With Harga and Oda, in Averholt": the tree may join the town to the people.
  const nouns = joinedNouns(tree, head).filter(
    (noun) => noun === head || !PLACED.has(prepositionOf(tree, noun) ?? ''),
  )
  const sides = nouns.flatMap((noun) =>
    sidesAt(tree, noun).filter((party) => noun === head || !isBehindTown(tree, party)),
  )
  const [first] = sides
  const isSubject = depth === 0 && tree.is(head, 'nsubj')
  const before = isSubject && first !== undefined ? listedBefore(tree, first) : []
  const members = depth < DEEPEST ? nouns.flatMap((noun) => memberOf(tree, noun) ?? []) : []
  const besides = depth < DEEPEST ? nounBesides(tree, nouns.at(-1) as number) : undefined
  if (besides !== undefined && !nouns.includes(besides)) members.push(besides)
  return [...before, ...sides, ...members.flatMap((member) => partiesAt(tree, member, depth + 1))]
}

/** How often those who are named out of many are many themselves. */
const DEEPEST = 3

/** The first of those whom a phrase names out of many: "leaders of both sides, including [Oda] and Harga". */
function memberOf(tree: Tree, noun: number): number | undefined {
  const own = ofWhat(tree, noun, INCLUDING)
  if (own !== undefined) return own
  // The tree may hang it on another noun, or on the verb.
  const at = tree.lower[noun + 1] === ',' ? noun + 2 : noun + 1
  const isBehind = tree.lower[at] === 'including' && tree.is(at, 'case')
  const of = isBehind ? undefined : tree.child(noun, 'nmod')
  if (of !== undefined) return of < noun ? undefined : ofWhat(tree, of, INCLUDING)
  return isBehind && tree.head(at) < tree.length ? tree.head(at) : undefined
}

/** Whom one noun names: "the leaders of [Halvenia] and [Palvia]" are two sides. */
function sidesAt(tree: Tree, noun: number): Party[] {
  const own = partyAt(tree, noun)
  const of = STANDING_FOR.has(tree.lower[noun] as string) ? stateOf(tree, noun) : undefined
  const joined = of === undefined ? [] : [...joinedNouns(tree, of), ...moreStates(tree, noun, of)]
  const sides = joined.flatMap((each) => partyAt(tree, each) ?? [])
  // "Ministers Oda of Halvenia and [Velk] of Palvia": the tree may join the second to the first one's state.
  const second = of === undefined && own !== undefined ? besideStateOf(tree, noun, own) : []
  if (second.length > 0) return [own as Party, ...second]
  const names = sides.filter(
    ({ type, text }) => type === 'name' && !text.split(' ').some(isPostNoun),
  )
  if (names.length > 1) return sides
  // "The leaders of Halvenia and President Oda."
  const others = sides.filter(({ range }) => own === undefined || range.start >= own.range.end)
  const leader = leaderOf(tree, noun)
  return [own, ...others, leader].filter((party) => party !== undefined)
}

/** Those who are joined to the state of one who bears a post told in the plural. */
function besideStateOf(tree: Tree, noun: number, { range, type }: Party): Party[] {
  const words = tree.lower.slice(range.start, noun)
  if (type === 'people' || !words.some((word) => STANDING_FOR.has(word))) return []
  const of = ofWhat(tree, noun, OF_FROM)
  if (of === undefined) return []
  return joinedNouns(tree, of)
    .filter((each) => each >= range.end && !tree.is(each - 1, 'conj'))
    .flatMap((each) => partyAt(tree, each) ?? [])
}

/** Who leads "a delegation led by [Oda]". */
function leaderOf(tree: Tree, noun: number): Party | undefined {
  const led = BODIES.has(tree.lower[noun] as string) ? tree.child(noun, 'acl') : undefined
  if (led === undefined || !LED.has(tree.lower[led] as string)) return undefined
  const leader = dependentWith(tree, led, BY)
  return leader === undefined ? undefined : partyAt(tree, leader)
}

/** The state of "the leaders of [Halvenia]", "delegations from [Halvenia]", "the heads of state of [Halvenia]". */
function stateOf(tree: Tree, noun: number): number | undefined {
  const of = ofWhat(tree, noun, OF_FROM)
  if (of === undefined || !OFFICES.has(tree.lower[of] as string)) return of
  // "Heads of state and government of Halvenia."
  return joinedNouns(tree, of).flatMap((office) => ofWhat(tree, office) ?? [])[0]
}

/** "The envoys of Halvenia, [Palvia], and Ostrava": the tree may hang the rest of the list on the people. */
function moreStates(tree: Tree, noun: number, of: number): number[] {
  const behind = tree.range(of).end
  for (const people of tree.is(noun, 'conj') ? [noun, tree.head(noun)] : [noun]) {
    const next = tree.child(people, 'appos')
    if (next === undefined || tree.lower[behind] !== ',') continue
    if (tree.range(next).start === behind + 1 && tree.child(next, 'conj') !== undefined)
      return joinedNouns(tree, next)
  }
  return []
}

/** "With Harga in Averholt, [Halvenia]": the state that a town lies in, which the tree joins to the people. */
function isBehindTown(tree: Tree, { range: { start } }: Party): boolean {
  if (tree.lower[start - 1] !== ',') return false
  let at = start - 2
  while (at >= 0 && isCapital(tree, at)) at--
  return at < start - 2 && (tree.lower[at] === 'in' || tree.lower[at] === 'at')
}

/** People who speak for states or bodies, so that those of two are two sides. */
const STANDING_FOR: ReadonlySet<string> = new Set(
  (
    'leaders ministers presidents premiers chancellors heads envoys ambassadors delegations representatives ' +
    'governments negotiators secretaries counterparts officials ceos executives chiefs delegates'
  ).split(' '),
)
const INCLUDING: ReadonlySet<string> = new Set(['including'])
const OF_FROM: ReadonlySet<string> = new Set(['of', 'from'])
const BY: ReadonlySet<string> = new Set(['by'])
const PLACED: ReadonlySet<string> = new Set(['in', 'at'])
const LED: ReadonlySet<string> = new Set(['led', 'headed', 'chaired'])
const OFFICES: ReadonlySet<string> = new Set(['state', 'government'])
