import type { Tree } from '../../article/reported/tree.ts'
import type { Act } from './act.ts'
import { isAgent } from './agent-noun.ts'
import { bindingNoun } from './binding-word.ts'
import { act, isRelative } from './governed-act.ts'
import { infinitiveOf, subjectHead } from './predicate.ts'
import { wordSet } from './verb-set.ts'

/**
 * The act that a noun makes of what depends on it: "our determination to help", "reaffirmed their
 * commitment to peace", "renew our call for talks". Somebody must be told whose it is.
 */
export function nounAct(tree: Tree, k: number): Act | undefined {
  const sense = tree.isNominal(k) ? bindingNoun(tree.lower[k] as string) : undefined
  if (sense === undefined) return undefined
  const { frames } = sense
  const affirmer = affirmerOf(tree, k)
  const owner = tree.child(k, 'poss')
  const isOwn = owner !== undefined && OWN.has(tree.lower[owner] as string)
  // "Their willingness to help" is praise; "they reaffirmed their willingness to help" binds them.
  const isTheirs = owner !== undefined && !isOwn && tree.tag(owner) === 'PRP$'
  if (
    isTheirs &&
    affirmer === undefined &&
    (tree.lower[owner] === 'their' || sense.force === 'readiness')
  )
    return undefined
  const asker = isTheirs
    ? (affirmer ?? owner)
    : (owner ?? ownerByHaving(tree, k) ?? ownerBehind(tree, k) ?? affirmer)
  if (asker === undefined || isRelative(tree, asker) || isAll(tree, asker)) return undefined
  if (frames.has('for')) {
    const at = isOwn || affirmer !== undefined ? phraseAfter(tree, k, 'for') : undefined
    return at === undefined ? undefined : act(tree, k, sense, { verb: at, from: k + 2 }, asker)
  }
  const verb = infinitiveOf(tree, k) ?? (frames.has('to') ? gerundOf(tree, k) : undefined)
  if (verb !== undefined && verb <= k + FARTHEST_INFINITIVE)
    return act(tree, k, sense, { verb, from: verb, actor: asker }, asker)
  // "Their commitment to human rights" tells what they have, and only affirming it binds.
  if (!frames.has('to') || affirmer === undefined) return undefined
  const thing = phraseAfter(tree, k, 'to')
  return thing === undefined
    ? undefined
    : act(tree, k, sense, { verb: thing, from: k + 2, actor: asker }, asker)
}

/** "All of us have a duty": what holds for everybody is asked of nobody. */
function isAll(tree: Tree, asker: number): boolean {
  const { start, end } = tree.range(asker)
  return tree.lower.slice(start, end).some((word) => ALL.has(word))
}

const ALL = wordSet('all each every everyone everybody')
const OWN = wordSet('our my')

/** Words between a noun and its infinitive: "obligation under Article 5 of the treaty to defend". */
const FARTHEST_INFINITIVE = 9

/** Who affirms a noun that is an object: "[the ministers] reaffirmed their determination". */
function affirmerOf(tree: Tree, noun: number): number | undefined {
  const head = tree.head(noun)
  if (head >= tree.length || head > noun || !AFFIRMING.has(tree.lower[head] as string))
    return undefined
  const subject = subjectHead(tree, head)
  return subject !== undefined && isAgent(tree, subject) ? subject : undefined
}

const AFFIRMING = wordSet(
  'reaffirm reaffirms reaffirmed reiterate reiterates reiterated affirm affirms affirmed express expresses expressed ' +
    'confirm confirms confirmed declare declares declared renew renews renewed underscore underscores underscored ' +
    'emphasize emphasized stress stressed repeat repeats reassert restate announce announced',
)

/** "We have an obligation to defend". */
function ownerByHaving(tree: Tree, noun: number): number | undefined {
  if (!tree.is(noun, 'obj')) return undefined
  const head = tree.head(noun)
  return HAVING.has(tree.lower[head] ?? '') ? subjectHead(tree, head) : undefined
}

const HAVING = wordSet("have has 've make made makes given gave")

/** "Reaffirms the readiness of Mali to help": the owner stands behind. */
function ownerBehind(tree: Tree, noun: number): number | undefined {
  const head = tree.head(noun)
  if (head >= tree.length || !AFFIRMING.has(tree.lower[head] as string)) return undefined
  const owner = tree.child(noun, 'nmod')
  return owner !== undefined && isAgent(tree, owner) ? owner : undefined
}

/** "Our commitment to keeping the peace". */
function gerundOf(tree: Tree, noun: number): number | undefined {
  if (tree.lower[noun + 1] !== 'to') return undefined
  let verb = noun + 2
  while (tree.isAdverb(verb)) verb++
  return tree.tag(verb) === 'VBG' ? verb : undefined
}

/** The head of the noun phrase behind a preposition right after a noun. */
function phraseAfter(tree: Tree, noun: number, preposition: string): number | undefined {
  if (tree.lower[noun + 1] !== preposition) return undefined
  for (let k = noun + 2; k < tree.length && k < noun + LONGEST_PHRASE; k++) {
    if (tree.isNominal(k) && !tree.isNominal(k + 1) && tree.tag(k + 1) !== 'POS') return k
    if (tree.isVerb(k) || tree.isMark(k)) return undefined
  }
  return undefined
}

const LONGEST_PHRASE = 10
