import { TIME } from '../../article/reported/insertion.ts'
import { joinsPair } from '../../article/reported/name-pair.ts'
import type { TokenRange, Tree } from '../../article/reported/tree.ts'

/**
 * The head of the subject of a verb: its own, or the one that it shares with the verb it is joined to or
 * governed by. `undefined` where the tree gives none, and inside of relative clauses without one.
 */
export function subjectHead(tree: Tree, verb: number): number | undefined {
  let at = verb
  for (let depth = 0; depth < DEEPEST; depth++) {
    const own = ownSubject(tree, at)
    if (own !== undefined) return own
    const shares = tree.is(at, 'conj') || tree.is(at, 'xcomp') || tree.is(at, 'aux')
    if (!shares) return undefined
    at = tree.head(at)
    if (at >= tree.length) return undefined
  }
  return undefined
}

/** Verbs that may share one subject, each with the one before. */
const DEEPEST = 6

/**
 * The noun right before a predicate with its auxiliaries, where the tree gives no subject. Adverbs and
 * what stands between two commas may part them.
 */
export function subjectByWords(tree: Tree, verb: number): number | undefined {
  let k = verb
  let hasAuxiliary = false
  while (k > 0) {
    const isAuxiliary =
      tree.is(k - 1, 'aux') ||
      tree.is(k - 1, 'cop') ||
      tree.is(k - 1, 'auxpass') ||
      tree.tag(k - 1) === 'MD'
    if (isAuxiliary && tree.lower[k - 1] !== 'to') hasAuxiliary = true
    else if (!tree.isAdverb(k - 1)) break
    k--
  }
  if (!hasAuxiliary || k === 0) return undefined
  return tree.isNominal(k - 1) ? k - 1 : undefined
}

/** The head of the subject that depends on a verb itself. */
export function ownSubject(tree: Tree, verb: number): number | undefined {
  let subject = tree.child(verb, 'nsubj', 'nsubjpass')
  // "I want to say, Sergey, that we need": of two it is the pronoun behind the first.
  for (let child = subject ?? -1; child >= 0 && child < verb; child = tree.nextChild(child))
    if (tree.is(child, 'nsubj') && tree.tag(child) === 'PRP') subject = child
  // A clause as subject is parsed as one too, but nobody acts in it.
  return subject ?? tree.child(verb, 'expl')
}

/** Whether "not", "never" or "no longer" denies a verb, seen from the words right before it. */
export function isDenied(tree: Tree, verb: number): boolean {
  for (
    let child = tree.firstChild(verb);
    child >= 0 && child < verb;
    child = tree.nextChild(child)
  ) {
    const lower = tree.lower[child] as string
    if (NEGATIONS.has(lower) || (lower === 'longer' && tree.lower[child - 1] === 'no')) return true
  }
  return false
}

/** Whether a noun phrase names none: "no ships", "none of our ships", "nobody", "not a single ship". */
export function isNone(tree: Tree, noun: number): boolean {
  const { start } = tree.range(noun)
  const first = tree.lower[start] as string
  return NONE.has(first) || (first === 'not' && SINGLE.has(tree.lower[start + 1] ?? ''))
}

const NONE: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'neither'])
const SINGLE: ReadonlySet<string> = new Set(['a', 'one'])

/** Forms of "be" in the present. */
export const PRESENT_BE: ReadonlySet<string> = new Set(["'m", "'re", "'s", 'am', 'are', 'is'])

/** Words that deny a verb or a whole phrase. */
export const NEGATIONS: ReadonlySet<string> = new Set(["n't", 'not', 'never', 'neither', 'nor'])

/**
 * The words of an act from `from` on: with all that depends on its head, up to a clause that does not
 * belong to the act, such as a condition, a reason or another subject's predicate.
 */
export function actionRange(tree: Tree, verb: number, from: number): TokenRange {
  let { end } = tree.range(verb)
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child)) {
    if (child <= verb) continue
    const { start } = tree.range(child)
    if (start > from && start < end && endsAction(tree, child)) {
      end = start
      break
    }
  }
  end = Math.min(end, nextClause(tree, verb, end))
  while (end > verb + 1 && isLoose(tree, end - 1)) end--
  end = withPair(tree, withNoun(tree, verb, end))
  let start = Math.min(from, verb)
  while (start < verb && (tree.isAdverb(start) || NEGATIONS.has(tree.lower[start] as string)))
    start++
  return { start, end }
}

/**
 * Where a clause of its own is joined to the act, by the words alone: "send them today[, so we are going
 * to wait]", "be released on Tuesday [and I cannot comment]".
 */
function nextClause(tree: Tree, verb: number, end: number): number {
  for (let k = verb + 1; k < end - 2; k++) {
    const lower = tree.lower[k + 1] as string
    const isJoined = JOINING.has(tree.lower[k] as string) && tree.tag(k + 1) === 'PRP'
    // "Where Minister Oda and I were": a subject of two.
    const before = tree.lower[k - 1] as string
    const isOfTwo = tree.tag(k - 1)?.startsWith('NNP') === true && !TIME.test(before)
    const isParted = before === ',' || (lower === 'i' && !isOfTwo)
    if (!isJoined || !isParted) continue
    if (tree.isFinite(k + 2) || tree.tag(k + 2) === 'MD') return k
  }
  return end
}

const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'so'])

/** "The Halvenia – Ombrasia partnership": the tree may end the act at the dash. */
function withPair(tree: Tree, end: number): number {
  if (!joinsPair(tree, end)) return end
  let last = end + 1
  while (tree.isNominal(last)) last++
  return last
}

/** The end of the noun phrase that an action breaks off in: "met with a decisive, measured [, united answer]". */
function withNoun(tree: Tree, verb: number, end: number): number {
  let k = end - 1
  while (k > verb && (tree.tag(k) === 'JJ' || isTakenForNoun(tree, k))) k--
  if (k <= verb || tree.tag(k) !== 'DT') return end
  for (let at = end; at < tree.length && at < end + FARTHEST_NOUN; at++) {
    const tag = tree.tag(at) ?? ''
    if (tag.startsWith('NN')) return tree.tag(at + 1)?.startsWith('NN') === true ? at + 2 : at + 1
    if (!IN_LIST.has(tag)) return end
  }
  return end
}

/** "A decisive, …": an adjective before a comma, which the tagger takes for a noun. */
function isTakenForNoun(tree: Tree, k: number): boolean {
  return tree.lower[k + 1] === ',' && /(?:ive|ous|ful|able|ible)$/.test(tree.lower[k] as string)
}

/** Words of a list of adjectives before their noun. */
const FARTHEST_NOUN = 12
const IN_LIST: ReadonlySet<string> = new Set(['JJ', 'VBN', 'VBD', 'RB', 'CC', ','])

function isLoose(tree: Tree, k: number): boolean {
  const tag = tree.tag(k)
  return tree.isMark(k) || tag === 'CC' || tag === 'IN' || tree.lower[k] === 'only'
}

/** Whether a dependent begins something that is no part of the act. */
function endsAction(tree: Tree, child: number): boolean {
  if (tree.is(child, 'parataxis')) return true
  if (tree.is(child, 'conj'))
    return ownSubject(tree, child) !== undefined && hasFiniteVerb(tree, child)
  if (!tree.is(child, 'advcl')) return false
  let { start } = tree.range(child)
  // "Only after they leave".
  if (tree.lower[start] === 'only') start++
  const first = tree.lower[start] as string
  if (ENDS_ACTION.has(first)) return true
  return AS_LONG.has(tree.lower[start + 1] ?? '') && first === 'as'
}

/** Words that open a clause which says why, when or on what condition something is done. */
const ENDS_ACTION: ReadonlySet<string> = new Set(
  'if unless because although though while when once until till since whereas provided should so before after ,'.split(
    ' ',
  ),
)
const AS_LONG: ReadonlySet<string> = new Set(['long', 'soon'])

/** Whether the clause of a word has a verb with tense or a modal. */
function hasFiniteVerb(tree: Tree, head: number): boolean {
  if (tree.isFinite(head)) return true
  for (let child = tree.firstChild(head); child >= 0; child = tree.nextChild(child)) {
    const isVerbal = tree.is(child, 'aux') || tree.is(child, 'cop') || tree.is(child, 'auxpass')
    if (isVerbal && tree.isFinite(child)) return true
  }
  return false
}

/** The infinitive that a word governs, by the tree or else by the "to" that follows; `undefined` for none. */
export function infinitiveOf(tree: Tree, governor: number): number | undefined {
  for (let child = tree.firstChild(governor); child >= 0; child = tree.nextChild(child)) {
    if (child <= governor) continue
    if (!INFINITIVE_RELATIONS.some((relation) => tree.is(child, relation))) continue
    const to = toBefore(tree, child, governor)
    if (to !== undefined && isVerbBehind(tree, to)) return child
  }
  for (let k = governor + 1; k < tree.length && k <= governor + FARTHEST_TO; k++) {
    const verb = infinitiveAt(tree, k)
    if (verb !== undefined) return verb
    // "Agreed in principle to", "promised, of course, to".
    if (tree.isVerb(k) || !BETWEEN.has(tree.tag(k) ?? '')) return undefined
  }
  return undefined
}

/** Words between a verb and the "to" of what it governs. */
const FARTHEST_TO = 7
const BETWEEN: ReadonlySet<string> = new Set(['IN', 'NN', 'NNP', 'CD', 'RB', ',', 'DT', 'JJ'])

const INFINITIVE_RELATIONS = ['xcomp', 'ccomp', 'advcl', 'acl', 'obl', 'nmod'] as const

/** Whether a verb and no noun follows "to": "commitment to [these] principles". */
function isVerbBehind(tree: Tree, to: number): boolean {
  let k = to + 1
  while (tree.isAdverb(k) && k < to + 4) k++
  return tree.tag(k) === 'VB' || tree.tag(k) === 'VBP' || isMistaken(tree, k)
}

/** "To resume flights", "to free the crew": a verb that was taken for a noun or an adjective. */
function isMistaken(tree: Tree, k: number): boolean {
  const tag = tree.tag(k)
  if (tag !== 'NN' && tag !== 'JJ') return false
  return MISTAKEN.has(tree.lower[k] as string) && OPENS_OBJECT.has(tree.tag(k + 1) ?? '')
}

/** Verbs that look like nouns or adjectives. */
const MISTAKEN: ReadonlySet<string> = new Set(
  (
    'resume free open close end stop halt host release return visit exchange transfer lift cut fund support help attack ' +
    'respect share review launch work protest vote sign ship land surrender state release double complete'
  ).split(' '),
)
const OPENS_OBJECT: ReadonlySet<string> = new Set(['DT', 'PRP$', 'NNS', 'NNP', 'PRP', 'IN', 'CD'])

/** The head of the infinitive whose "to" stands at `at`, adverbs apart. */
export function infinitiveAt(tree: Tree, at: number): number | undefined {
  let k = at
  while (tree.isAdverb(k) && k < at + 3) k++
  if (tree.lower[k] !== 'to') return undefined
  let verb = k + 1
  while (tree.isAdverb(verb) && verb < k + 4) verb++
  if (isMistaken(tree, verb)) return verb
  if (tree.tag(verb) !== 'VB' && tree.tag(verb) !== 'VBP') return undefined
  // "To be sustained", "to be ready": the head stands behind the "be".
  const head = tree.head(verb)
  const isCopula = tree.is(verb, 'cop') || tree.is(verb, 'auxpass') || tree.is(verb, 'aux')
  return isCopula && head < tree.length && head > verb ? head : verb
}

/** The "to" of an infinitive, which stands before its head and behind `after`. */
export function toBefore(tree: Tree, head: number, after: number): number | undefined {
  for (let k = head - 1; k > after && k >= head - 5; k--) {
    if (tree.lower[k] === 'to') return k
    const mayStandBetween =
      tree.isAdverb(k) || tree.is(k, 'cop') || tree.is(k, 'auxpass') || tree.head(k) === head
    if (!mayStandBetween) return undefined
  }
  return undefined
}
