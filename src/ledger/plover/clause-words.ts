import type { Tree } from '../../article/reported/tree.ts'
import { SPEECH } from './compose.ts'
import { readingOf } from './lexicon.ts'
import { MEASURES } from './measures.ts'
import type { WordView } from './read-act.ts'

/** How a predicate is told. */
export interface Modality {
  readonly future: boolean
  /** It "may" be done. */
  readonly possible: boolean
  /** It would be done if, or this is the condition. */
  readonly hypothetical: boolean
  readonly historical: boolean
}

/** The words of one predicate in the order in which an act is read. */
export interface ClauseWords {
  readonly order: readonly number[]
  readonly subject: readonly number[]
  readonly modality: Modality
}

/**
 * The words of the predicate of `verb`: auxiliaries, the verb, in the passive its subject, and what
 * follows without clauses that tell something else.
 */
export function clauseWords(tree: Tree, verb: number): ClauseWords {
  const order: number[] = []
  const subject: number[] = []
  const theme: number[] = []
  const state = { future: false, possible: false, hypothetical: false, historical: false }
  for (let at = tree.firstChild(verb); at >= 0; at = tree.nextChild(at)) {
    const lower = tree.lower[at] as string
    if (tree.is(at, 'aux') || tree.is(at, 'auxpass') || NEGATIONS.has(lower)) {
      if (at > verb) continue
      // "They would leave", somebody said: the future of the past.
      if (FUTURE.has(lower) || (lower === 'would' && tree.is(verb, 'ccomp'))) state.future = true
      else if (lower === 'would') state.hypothetical = true
      else if (POSSIBLE.has(lower)) state.possible = true
      if (lower === 'had') state.historical = true
      order.push(at)
    } else if (tree.is(at, 'nsubj')) {
      appendRange(tree, at, subject)
    } else if (tree.is(at, 'nsubjpass')) {
      appendRange(tree, at, theme)
    }
  }
  if (subject.length === 0 && theme.length === 0) appendShared(tree, verb, subject)
  if (tree.lower[verb - 1] === 'to' && tree.lower[verb - 2] === 'going') {
    state.future = true
    if (NEGATIONS.has(tree.lower[verb - 3] as string)) order.push(verb - 3)
    order.push(verb - 2)
  }
  if (isConditional(tree, verb)) state.hypothetical = true
  order.push(verb, ...theme)
  appendBehind(tree, verb, order)
  // "The talks resumed": a verb without an object does to its subject what it does to an object.
  const hasObject = tree.child(verb, 'obj') !== undefined
  if (theme.length === 0 && isOperator(tree, verb, hasObject)) order.push(...subject)
  return { order, subject, modality: state }
}

/** Whether a verb may do something with an act that is its subject: "took effect", "resumed", "failed". */
function isOperator(tree: Tree, verb: number, hasObject: boolean): boolean {
  const senses = readingOf(tree.lower[verb] as string)?.verb ?? []
  return senses.some(
    ({ operator, beside }) =>
      operator !== undefined &&
      !SPEECH.has(operator) &&
      (beside.length === 0 ? !hasObject : beside[0] === tree.lower[verb + 1]),
  )
}

/** How the words of a tree are read. */
export function treeView(tree: Tree): WordView {
  return {
    lower: tree.lower,
    part: (k) => {
      if (tree.tag(k) === 'MD') return undefined
      if (tree.isVerb(k)) return tree.is(k, 'amod') ? 'noun' : 'verb'
      if (isModifier(tree, k)) return undefined
      if (tree.isNominal(k) || isThing(tree, k)) return 'noun'
      // "To free them": the tagger takes some verbs for adjectives.
      return tree.lower[k - 1] === 'to' ? 'verb' : 'adjective'
    },
    isObject: (k, of) => isObject(tree, k, of),
    isTheme: (k, of) =>
      tree.child(of, 'obj', 'nsubjpass') === undefined
        ? isObject(tree, k, of)
        : isObject(tree, k, of, PARTICLES),
    isComplement: (k, of) => isComplement(tree, k, of),
    hasObject: (k) => tree.child(k, 'obj', 'ccomp') !== undefined,
    asksToAct: (k) => {
      const complement = tree.child(k, 'xcomp', 'ccomp')
      return (
        complement !== undefined &&
        tree.child(k, 'obj') !== undefined &&
        isPurpose(tree, complement)
      )
    },
    hasOblique: (k, preposition) => {
      if (tree.child(k, 'obj') !== undefined) return false
      for (let at = tree.firstChild(k); at >= 0; at = tree.nextChild(at)) {
        const isBehind = at > k && (tree.is(at, 'obl') || tree.is(at, 'xcomp'))
        if (isBehind && tree.lower[tree.range(at).start] === preposition) return true
      }
      return false
    },
    isName: (k) => tree.tag(k) === 'NNP',
  }
}

/** "The information minister", "attack helicopters": a noun that only tells what another is for. */
function isModifier(tree: Tree, k: number): boolean {
  const head = tree.head(k)
  return tree.is(k, 'compound') && head > k && !CARRIERS.has(tree.lower[head] as string)
}

/** Nouns that say nothing of their own: "a relief effort", "a withdrawal plan". */
const CARRIERS: ReadonlySet<string> = new Set(
  (
    'plan plans effort efforts operation operations program programs programme package convoy convoys supply ' +
    'supplies mission missions campaign process action actions measure measures order orders attempt attempts ' +
    'pledge proposal offer request activity activities agreement agreements deal accord pact treaty shipment ' +
    'shipments delivery deliveries move moves threat threats drive push grant money funds equipment forces troops force'
  ).split(' '),
)

/** "An offensive": an adjective by its tag, but it stands as a noun does. */
function isThing(tree: Tree, k: number): boolean {
  if (tree.is(k, 'obj') || tree.is(k, 'nmod') || tree.is(k, 'nsubj') || tree.is(k, 'nsubjpass'))
    return true
  const before = tree.tag(k - 1)
  return (before === 'DT' || before === 'PRP$') && !tree.isNominal(k + 1) && tree.tag(k) === 'JJ'
}

/**
 * Whether the way from a word up to a verb passes nothing but its object and what that is of: "launched
 * a series of attacks", not "launched a book on the attacks".
 */
function isObject(tree: Tree, from: number, verb: number, light = LIGHT): boolean {
  let k = from
  for (let steps = 0; steps < 6; steps++) {
    if (k === verb) return true
    // What is the object of another verb is not that of this one.
    if (k >= tree.length || (k !== from && (tree.isVerb(k) || tree.is(k, 'xcomp')))) return false
    const isOwn = tree.head(k) === verb && NAMING.has(tree.lower[tree.range(k).start] as string)
    if (tree.is(k, 'nmod') && !isOwn && !isMeasured(tree, k)) return false
    if (tree.is(k, 'obl') && !light.has(tree.lower[tree.range(k).start] as string)) return false
    if (tree.is(k, 'poss') || tree.is(k, 'relcl') || tree.is(k, 'advcl')) return false
    k = tree.head(k)
  }
  return false
}

/** Whether a verb is what another is about: "begin to leave", "want them to leave", "leave and return". */
function isComplement(tree: Tree, from: number, verb: number): boolean {
  let k = from
  for (let steps = 0; steps < 4; steps++) {
    const head = tree.head(k)
    if (head === verb) return true
    if (head >= tree.length) return false
    const isOfObject = tree.is(k, 'acl') && tree.head(head) === verb
    if (!isOfObject && !tree.is(k, 'conj')) return false
    k = head
  }
  return false
}

/** "A series of attacks" is attacks; "the details of the attack" are not. */
function isMeasured(tree: Tree, k: number): boolean {
  return tree.lower[tree.range(k).start] === 'of' && MEASURES.has(tree.lower[tree.head(k)] ?? '')
}

/** Particles, which the parser often takes for prepositions: "laid down their arms". */
const PARTICLES: ReadonlySet<string> = new Set('up off out down back over away'.split(' '))
/** Prepositions between a noun and what it is about: "an offer of talks", "a call for talks". */
const NAMING: ReadonlySet<string> = new Set('of for to on against'.split(' '))
const LIGHT: ReadonlySet<string> = new Set(
  'on in to with of into under from at by over up off out down back away'.split(' '),
)

/** Append the words behind a verb that belong to its predicate. */
function appendBehind(tree: Tree, verb: number, order: number[]): void {
  const { end } = tree.range(verb)
  let k = verb + 1
  while (k < end) {
    const isApart =
      tree.is(k, 'relcl') ||
      tree.is(k, 'parataxis') ||
      (tree.is(k, 'advcl') && !isPurpose(tree, k)) ||
      (tree.is(k, 'conj') && tree.isVerb(k) && tree.head(k) === verb) ||
      (tree.is(k, 'nsubj') && tree.head(k) === verb)
    const start = apartFrom(tree, k)
    if (start !== undefined) k = start
    else if (isApart) k = Math.max(k + 1, tree.range(k).end)
    else order.push(k++)
  }
}

/** Where a clause ends that tells something else and begins at `k`, before the word that governs it. */
function apartFrom(tree: Tree, k: number): number | undefined {
  const head = tree.head(k)
  if (head <= k || head >= tree.length) return undefined
  if (tree.range(head).start !== k) return undefined
  if (
    !tree.is(head, 'relcl') &&
    !(tree.is(head, 'advcl') && !isPurpose(tree, head)) &&
    !tree.is(head, 'parataxis')
  )
    return undefined
  return tree.range(head).end
}

function isPurpose(tree: Tree, k: number): boolean {
  return tree.lower[tree.range(k).start] === 'to'
}

/** The subject that a verb takes over from the one it depends on. */
function appendShared(tree: Tree, verb: number, words: number[]): void {
  let k = verb
  for (let steps = 0; steps < 4; steps++) {
    if (!tree.is(k, 'conj') && !tree.is(k, 'xcomp')) return
    k = tree.head(k)
    const subject = tree.child(k, 'nsubj')
    if (subject !== undefined) {
      appendRange(tree, subject, words)
      return
    }
  }
}

function appendRange(tree: Tree, k: number, words: number[]): void {
  const { start, end } = tree.range(k)
  for (let at = start; at < end; at++) words.push(at)
}

function isConditional(tree: Tree, verb: number): boolean {
  for (let at = tree.firstChild(verb); at >= 0; at = tree.nextChild(at))
    if (tree.is(at, 'mark') && CONDITIONS.has(tree.lower[at] as string)) return true
  return false
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never'])
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether'])
const FUTURE: ReadonlySet<string> = new Set(['will', 'wo', "'ll", 'shall'])
const POSSIBLE: ReadonlySet<string> = new Set(['may', 'might', 'could'])
