import type { Tree } from '../../article/reported/tree.ts'
import type { Act, Force } from './act.ts'
import { bindingAdjective, bindingNoun, bindingVerb } from './binding-word.ts'
import { behindInsertion, firstWord } from './modal-act.ts'
import { actionRange, isDenied, subjectByWords, subjectHead } from './predicate.ts'

/**
 * The clause whose head token `k` is, read as an act, whether or not anything in it binds; `undefined`
 * where `k` heads no clause.
 *
 * The rules for modals, binding words and idioms find the acts that they know; this one finds what is left
 * over, for the learned weights to judge.
 */
export function clauseAct(tree: Tree, k: number): Act | undefined {
  if (!headsClause(tree, k)) return undefined
  const modal = modalOf(tree, k)
  if (!isOfWhatIsToCome(tree, k, modal)) return undefined
  const governor = modal === undefined ? governorOf(tree, k) : undefined
  const cue = modal ?? governor ?? k
  const from =
    modal === undefined ? k : (behindInsertion(tree, modal) ?? firstWord(tree, modal + 1, k))
  const action = actionRange(tree, k, from)
  if (action.end <= action.start) return undefined
  const actor = actorOf(tree, k, governor)
  return {
    force: forceOf(tree, cue, k),
    verb: k,
    action,
    cue: { start: cue, end: cue + 1 },
    governor: governor ?? k,
    ...(actor === undefined ? {} : { actor }),
    isNegative: isDenied(tree, k),
    isDoubtful: true,
  }
}

/** Whether a word is the main verb of a clause, or what a copula says. */
function headsClause(tree: Tree, k: number): boolean {
  if (tree.isVerb(k)) {
    if (tree.tag(k) === 'MD') return false
    return !(tree.is(k, 'aux') || tree.is(k, 'auxpass') || tree.is(k, 'cop') || tree.is(k, 'amod'))
  }
  return tree.child(k, 'cop') !== undefined
}

/**
 * Whether a clause may tell of what is to come: by a modal, as an infinitive, a participle or an imperative.
 * What "can" be done, what is and what was binds only by a word or a day that a rule knows.
 */
function isOfWhatIsToCome(tree: Tree, k: number, modal: number | undefined): boolean {
  if (modal !== undefined) return !CAN.has(tree.lower[modal] as string)
  if (tree.tag(k) === 'VBG') return true
  for (let child = tree.firstChild(k); child >= 0 && child < k; child = tree.nextChild(child)) {
    const lower = tree.lower[child] as string
    if (lower === 'to') return true
    if (tree.is(child, 'aux') && lower.startsWith('d')) return false
  }
  return tree.tag(k) === 'VB'
}

const CAN: ReadonlySet<string> = new Set(['can', 'ca', 'cannot', 'could'])

function modalOf(tree: Tree, k: number): number | undefined {
  for (let at = k, depth = 0; depth < DEEPEST && at < tree.length; depth++) {
    for (let child = tree.firstChild(at); child >= 0 && child < at; child = tree.nextChild(child))
      if (tree.tag(child) === 'MD')
        return (behindInsertion(tree, child) ?? k) === k ? child : undefined
    // "We will build it and keep it": one modal for both.
    if (!tree.is(at, 'conj') || tree.tag(at) !== 'VB') return undefined
    at = tree.head(at)
  }
  return undefined
}

/** What a clause without tense depends on: "urge them [to leave]", "our wish [to leave]". */
function governorOf(tree: Tree, k: number): number | undefined {
  let at = k
  for (let depth = 0; depth < DEEPEST && tree.is(at, 'conj'); depth++) {
    at = tree.head(at)
    if (at >= tree.length) return undefined
  }
  const head = tree.head(at)
  if (head >= tree.length || head > k || !GOVERNED.some((name) => tree.is(at, name)))
    return undefined
  // "The order asks the board [to write rules]": the board is asked, whatever the tree gives the act to.
  const asks = tree.is(at, 'acl') && tree.is(head, 'obj') ? tree.head(head) : undefined
  const isAsked = asks !== undefined && bindingVerb(tree.lower[asks] ?? '')?.force === 'directive'
  return isAsked ? asks : head
}

const GOVERNED = ['xcomp', 'ccomp', 'acl', 'advcl', 'obl', 'nmod'] as const

function actorOf(tree: Tree, k: number, governor: number | undefined): number | undefined {
  const own = tree.child(k, 'nsubj', 'nsubjpass')
  if (own !== undefined) return own
  if (governor === undefined) return subjectHead(tree, k) ?? subjectByWords(tree, k)
  const object = tree.child(governor, 'obj', 'iobj')
  if (object !== undefined && object > governor && object < k) return object
  if (tree.isVerb(governor) || tree.child(governor, 'cop') !== undefined)
    return subjectHead(tree, governor)
  return (
    tree.child(governor, 'poss') ??
    (tree.is(governor, 'obj') ? subjectHead(tree, tree.head(governor)) : undefined)
  )
}

function forceOf(tree: Tree, cue: number, verb: number): Force {
  const word = tree.lower[cue] as string
  const known =
    FORCES.get(word) ?? (bindingVerb(word) ?? bindingAdjective(word) ?? bindingNoun(word))?.force
  if (known !== undefined) return known
  return cue === verb && tree.tag(verb) === 'VB' ? 'directive' : 'intention'
}

const FORCES: ReadonlyMap<string, Force> = new Map([
  ['will', 'will'],
  ["'ll", 'will'],
  ['wo', 'will'],
  ['shall', 'will'],
  ['going', 'going'],
  ['must', 'obligation'],
  ['has', 'obligation'],
  ['have', 'obligation'],
  ['need', 'obligation'],
  ['needs', 'obligation'],
  ['can', 'ability'],
  ['ca', 'prohibition'],
  ['cannot', 'prohibition'],
  ['would', 'readiness'],
  ["'d", 'readiness'],
  ['may', 'arrangement'],
  ['might', 'arrangement'],
  ['should', 'arrangement'],
])

/** Verbs that may share a modal or what governs them, each with the one before. */
const DEEPEST = 4
