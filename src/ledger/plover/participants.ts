import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import { readingOf } from './lexicon.ts'

/** Who acts and who is acted on, by the tokens that name them. */
export interface Participants {
  readonly source?: TokenRange
  readonly target?: TokenRange
}

/**
 * The participants of an act that the predicate at `verb` tells: its subject and whom its object, or a
 * phrase behind it, names. Nothing is said of those that the sentence does not name.
 */
export function participantsOf(tree: Tree, verb: number): Participants {
  const own =
    sourceOf(tree, verb, 0) ?? (isPassive(tree, verb) ? undefined : nounBefore(tree, verb))
  const sayer = sayerOf(tree, verb)
  const isDemand =
    sayer !== undefined && tree.child(verb, 'aux') !== undefined && isBinding(tree, verb)
  const source = sayer !== undefined && (isDemand || isPronoun(tree, own)) ? sayer : own
  const target = isDemand ? own : targetOf(tree, verb)
  return {
    ...(source === undefined ? {} : { source }),
    ...(target === undefined ? {} : { target }),
  }
}

function isPassive(tree: Tree, verb: number): boolean {
  return tree.child(verb, 'nsubjpass', 'auxpass') !== undefined
}

/** Who is told to have said what the predicate tells: "[Harga] said Sorrenay must withdraw". */
function sayerOf(tree: Tree, verb: number): TokenRange | undefined {
  const head = tree.head(verb)
  if (head >= tree.length || !tree.is(verb, 'ccomp')) return undefined
  const subject = tree.child(head, 'nsubj')
  return subject === undefined ? undefined : phraseOf(tree, subject)
}

function isBinding(tree: Tree, verb: number): boolean {
  for (let at = tree.firstChild(verb); at >= 0; at = tree.nextChild(at))
    if (tree.is(at, 'aux') && BINDING.has(tree.lower[at] as string)) return true
  return false
}

const BINDING: ReadonlySet<string> = new Set(['must', 'should'])

function isPronoun(tree: Tree, range: TokenRange | undefined): boolean {
  return range !== undefined && range.end === range.start + 1 && tree.tag(range.start) === 'PRP'
}

/** The noun right before a verb that the tree gives no subject. */
function nounBefore(tree: Tree, verb: number): TokenRange | undefined {
  if (!tree.isFinite(verb) && tree.tag(verb) !== 'VBN') return undefined
  let end = verb
  while (end > 0 && (tree.isVerb(end - 1) || tree.isAdverb(end - 1) || isDay(tree, end - 1))) end--
  let start = end
  while (start > 0 && /^(?:NN|CD|DT|JJ|PRP|POS)/.test(tree.tag(start - 1) ?? '')) start--
  return start < end && tree.isNominal(end - 1) ? { start, end } : undefined
}

function isDay(tree: Tree, k: number): boolean {
  const lower = tree.lower[k] as string
  return DAYS.has(lower) || lower === 'today' || (lower === 'on' && isDay(tree, k + 1))
}

function sourceOf(tree: Tree, verb: number, depth: number): TokenRange | undefined {
  if (isPassive(tree, verb)) {
    for (let at = tree.firstChild(verb); at >= 0; at = tree.nextChild(at))
      if (at > verb && preposition(tree, at) === 'by') return phraseOf(tree, at)
    return undefined
  }
  const subject = tree.child(verb, 'nsubj')
  if (subject !== undefined) return phraseOf(tree, subject)
  const head = tree.head(verb)
  if (head >= tree.length || depth > 6) return undefined
  if (tree.isNominal(head)) {
    // "Troops attacking the port", "plans to attack" of whoever has them.
    if (tree.is(verb, 'acl') && tree.tag(verb) === 'VBG') return phraseOf(tree, head, verb)
    return depth === 0 || !tree.isVerb(head) ? sourceOf(tree, head, depth + 1) : undefined
  }
  const isShared =
    tree.is(verb, 'xcomp') ||
    tree.is(verb, 'conj') ||
    tree.is(verb, 'advcl') ||
    tree.is(verb, 'obj')
  if (!isShared) return undefined
  // "Urged them to leave": those who leave are the object.
  const object = tree.is(verb, 'xcomp') ? tree.child(head, 'obj') : undefined
  if (object !== undefined && object < verb) return phraseOf(tree, object)
  return sourceOf(tree, head, depth + 1)
}

function targetOf(tree: Tree, verb: number): TokenRange | undefined {
  const passive = tree.child(verb, 'nsubjpass')
  if (passive !== undefined && isActor(tree, passive)) return phraseOf(tree, passive)
  const { end } = tree.range(verb)
  let inner: number | undefined
  for (let k = verb + 1; k < end; k++) {
    if (tree.is(k, 'relcl') || tree.is(k, 'parataxis') || (tree.is(k, 'conj') && tree.isVerb(k)))
      break
    if (tree.is(k, 'nsubj') && tree.head(k) === verb) continue
    if (!tree.isNominal(k) || tree.is(k, 'compound') || tree.is(k, 'flat')) {
      if (
        tree.is(k, 'amod') &&
        NATIONALITY.test(tree.text.slice(tree.tokens[k]?.start, tree.tokens[k]?.end))
      )
        inner ??= k
      continue
    }
    const before = preposition(tree, k)
    if (before !== undefined && !REACHING.has(before)) continue
    if (isActor(tree, k)) return phraseOf(tree, k)
  }
  return inner === undefined ? undefined : { start: inner, end: inner + 1 }
}

/** "French", "Halvenian": an adjective with a capital. */
const NATIONALITY = /^\p{Lu}\p{Ll}/u

/** Whether a noun names somebody who may act: by its capital, or by what it means. */
function isActor(tree: Tree, k: number): boolean {
  const tag = tree.tag(k)
  if (tag === 'NNP' || tag === 'NNPS') return !DAYS.has(tree.lower[k] as string)
  if (tag === 'PRP') return PERSONS.has(tree.lower[k] as string)
  const classes = readingOf(tree.lower[k] as string)?.classes
  return (
    classes !== undefined &&
    (classes.has('person') || classes.has('state') || classes.has('troops'))
  )
}

const PERSONS: ReadonlySet<string> = new Set('him her them us me you it'.split(' '))
const DAYS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december'
  ).split(' '),
)
/** Prepositions behind which the other side of an act stands. */
const REACHING: ReadonlySet<string> = new Set(
  'with against to on upon of at from for into toward towards between over in by'.split(' '),
)

function preposition(tree: Tree, k: number): string | undefined {
  const first = tree.range(k).start
  return first < k && tree.head(first) === k && tree.is(first, 'case')
    ? tree.lower[first]
    : undefined
}

/** The words of a noun: without its preposition and without clauses and asides behind it. */
function phraseOf(tree: Tree, k: number, before: number = tree.length): TokenRange {
  const range = tree.range(k)
  let { start } = range
  if (preposition(tree, k) !== undefined) start++
  let end = Math.min(range.end, before)
  for (let at = tree.firstChild(k); at >= 0; at = tree.nextChild(at)) {
    if (at <= k) continue
    const isAside =
      tree.is(at, 'relcl') || tree.is(at, 'acl') || tree.is(at, 'appos') || tree.is(at, 'parataxis')
    if (isAside) end = Math.min(end, Math.max(k + 1, tree.range(at).start))
  }
  while (end > k + 1 && (tree.isMark(end - 1) || isDay(tree, end - 1))) end--
  // What the tree lost of a name or a noun stands right before it.
  while (
    start > 0 &&
    /^(?:NN|JJ)/.test(tree.tag(start) ?? '') &&
    /^NNP/.test(tree.tag(start - 1) ?? '')
  )
    start--
  return { start, end: Math.max(end, k + 1) }
}
