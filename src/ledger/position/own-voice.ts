import { formsOfVerb } from '../../article/lexicon/verb-form.ts'
import type { Tree } from '../../article/reported/tree.ts'

/** A verb in the speaker's own voice. */
export interface OwnVoice {
  /** The verb whose subject holds the stance, when it is not the verb itself: "we continue to". */
  readonly bearer: number
  /** Whether a denial stands on the way: "we do not want to support". */
  readonly isDenied: boolean
  /** Whether it only has not come about so far: "we have not yet endorsed", "we have yet to endorse". */
  readonly isPending: boolean
  /** Whether it is what the subject should do: "must support", "need to support". */
  readonly isDemanded: boolean
}

/**
 * Whether what a verb says is said as the speaker's own: not under "if", not in a relative clause, not as
 * what others say.
 */
export function ownVoice(tree: Tree, verb: number): OwnVoice | undefined {
  let bearer = verb
  let at = verb
  let isDenied = isDeniedVerb(tree, verb)
  let isPending = hasYet(tree, verb)
  let isDemanded = false
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    if (hasMark(tree, at) || isHypothetical(tree, at) || isForMerePast(tree, at)) return undefined
    // "Oda to condemn the raid": what she is asked to do, or will do.
    if (tree.is(at, 'root') && isMereInfinitive(tree, at)) return undefined
    isDemanded ||= isDemand(tree, at)
    // "We neither support nor oppose it": the one tells as little as the other.
    if (tree.lower[at - 1] === 'nor') return undefined
    if (isDenied && isLimited(tree, verb)) return undefined
    const head = tree.head(at)
    if (head >= tree.length || tree.is(at, 'root'))
      return { bearer, isDenied, isPending, isDemanded }
    if (tree.is(at, 'conj') || tree.is(at, 'parataxis')) {
      // "We ask them, first of all, to condemn it": theirs.
      if (tree.is(at, 'parataxis') && tree.child(at, 'mark') !== undefined) return undefined
      if (at === bearer && subjectOf(tree, bearer) === undefined) bearer = head
      at = head
    } else if (tree.is(at, 'xcomp')) {
      if (!CARRYING.has(tree.lower[head] as string)) return undefined
      if (isDeniedVerb(tree, head)) isDenied = !isDenied
      isPending ||= hasYet(tree, head)
      isDemanded ||= NEEDING.has(tree.lower[head] as string)
      if (REFUSING.has(tree.lower[head] as string)) isDenied = !isDenied
      if (at === bearer) bearer = head
      at = head
    } else if (tree.is(at, 'ccomp') || tree.is(at, 'advcl')) {
      if (!isOwnSaying(tree, head)) return undefined
      return { bearer, isDenied, isPending, isDemanded }
    } else return undefined
  }
  return undefined
}

/** Links from a clause to the root that are followed; longer chains are misread. */
const LONGEST_CHAIN = 6

/** The subject of a verb: the nearest one, because "that" may be taken for another in front of it. */
export function subjectOf(tree: Tree, verb: number): number | undefined {
  let subject: number | undefined
  for (let at = tree.firstChild(verb); at >= 0; at = tree.nextChild(at)) {
    if (at > verb && subject !== undefined) break
    if (tree.is(at, 'nsubj') || tree.is(at, 'nsubjpass')) subject = at
  }
  return subject
}

/** Whether a word before a verb, or before the adjective that is said of a subject, denies it. */
function isDeniedVerb(tree: Tree, verb: number): boolean {
  for (let at = tree.firstChild(verb); at >= 0 && at < verb; at = tree.nextChild(at)) {
    const word = tree.lower[at] as string
    if (word === 'not' && tree.lower[at + 1] === 'only') continue
    if (NEGATIONS.has(word)) return true
    // "We no longer support", "under no circumstances will we accept": "no" hangs on the word behind it.
    if (tree.lower[at - 1] === 'no' && DENIED_BY_NO.has(word)) return true
  }
  return false
}

const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't never neither nor hardly barely scarcely".split(' '),
)
/** What denies a verb with "no" before it: "no longer", "in no way". */
const DENIED_BY_NO: ReadonlySet<string> = new Set(
  'longer way ways time means case account circumstance circumstances condition conditions'.split(
    ' ',
  ),
)

/** Whether `yet` stands by a verb: "have not yet endorsed", "have yet to". */
function hasYet(tree: Tree, verb: number): boolean {
  for (let at = tree.firstChild(verb); at >= 0; at = tree.nextChild(at))
    if (tree.lower[at] === 'yet' && isInVerbGroup(tree, at)) return true
  return false
}

/** "Not yet endorsed", "have yet to": and not "yet we endorse". */
function isInVerbGroup(tree: Tree, at: number): boolean {
  return (
    tree.lower[at + 1] === 'to' ||
    NEGATIONS.has(tree.lower[at - 1] ?? '') ||
    HAVE.has(tree.lower[at - 1] ?? '')
  )
}

const HAVE: ReadonlySet<string> = new Set(['have', 'has', "'ve", "'s"])

/** Whether a verb tells what its subject should do. */
function isDemand(tree: Tree, verb: number): boolean {
  for (let at = tree.firstChild(verb); at >= 0 && at < verb; at = tree.nextChild(at))
    if (DEMANDS.has(tree.lower[at] as string)) return true
  return false
}

const DEMANDS: ReadonlySet<string> = new Set(['must', 'should', 'ought', 'shall'])
/** Verbs that say so with "to". */
const NEEDING: ReadonlySet<string> = new Set(['need', 'needs', 'have', 'has'])

/** Whether words by a verb tell of what was so before: "in the past we have opposed". */
function isForMerePast(tree: Tree, verb: number): boolean {
  for (let at = tree.firstChild(verb); at >= 0; at = tree.nextChild(at)) {
    const word = tree.lower[at] as string
    if (FORMERLY.has(word)) return true
    if (at < verb && word === 'past' && tree.lower[at - 1] === 'the' && tree.lower[at - 2] === 'in')
      return true
  }
  return false
}

const FORMERLY: ReadonlySet<string> = new Set('previously formerly initially originally'.split(' '))

/** "We do not support it merely for the money" supports it. */
function isLimited(tree: Tree, verb: number): boolean {
  for (let k = verb + 1; k < tree.length; k++) if (LIMITS.has(tree.lower[k] as string)) return true
  return false
}

const LIMITS: ReadonlySet<string> = new Set([
  'merely',
  'only',
  'solely',
  'simply',
  'just',
  'because',
])

/**
 * Whether a condition stands behind a verb or opens its sentence: "we support it if it is amended". Behind
 * another verb it belongs to that one.
 */
export function isConditional(tree: Tree, verb: number): boolean {
  if (CONDITIONS.has(tree.lower[0] as string)) return true
  for (let k = verb + 1; k < tree.length && !tree.isVerb(k); k++) {
    const word = tree.lower[k] as string
    if (CONDITIONS.has(word)) return tree.lower[k - 1] !== 'even' && tree.lower[k - 1] !== 'as'
    if (word === 'long' && tree.lower[k - 1] === 'as' && tree.lower[k + 1] === 'as') return true
  }
  return false
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless'])

/** "Oda to condemn": a subject, and behind it nothing but the infinitive. */
function isMereInfinitive(tree: Tree, verb: number): boolean {
  const subject = subjectOf(tree, verb)
  return subject !== undefined && tree.lower[tree.range(subject).end] === 'to'
}

/** Whether a word such as "if" opens the clause of a verb. */
function hasMark(tree: Tree, verb: number): boolean {
  for (let at = tree.firstChild(verb); at >= 0; at = tree.nextChild(at)) {
    if (at >= verb) break
    if (MARKS.has(tree.lower[at] as string)) return true
  }
  return false
}

const MARKS: ReadonlySet<string> = new Set(
  'if unless whether until once when while who which whom what how why where before after lest'.split(
    ' ',
  ),
)

/** "Would oppose", "may support", "can support", "to support": not what is the case. */
function isHypothetical(tree: Tree, verb: number): boolean {
  for (let at = tree.firstChild(verb); at >= 0; at = tree.nextChild(at)) {
    const word = tree.lower[at] as string
    if (!tree.is(at, 'aux')) continue
    // "I should welcome it" is what "I would" is; "if they come, we shall reject it" hangs on them.
    if (word === 'should' && tree.lower[at - 1] === 'i' && !WISHING.has(tree.lower[verb] as string))
      return true
    if (FUTURE.has(word) && tree.lower[0] === 'if') return true
    if (POSSIBLE.has(word) && !(WISHING.has(tree.lower[verb] as string) && word !== 'could'))
      return true
    if ((word === 'can' || word === 'ca') && !isDeniedVerb(tree, verb)) return true
  }
  return false
}

const POSSIBLE: ReadonlySet<string> = new Set(['would', "'d", 'could', 'might', 'may'])
const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', "'ll"])
/** "I would like to condemn" condemns. */
const WISHING: ReadonlySet<string> = new Set(['like', 'want', 'wish'])

/** Verbs that carry the stance of the verb after "to". */
const CARRYING: ReadonlySet<string> = forms(
  'continue want like wish remain have need refuse decline',
)
const REFUSING: ReadonlySet<string> = forms('refuse decline')

/** Whether a verb introduces what the speaker himself says: "I want to make clear that", "let me say". */
function isOwnSaying(tree: Tree, verb: number): boolean {
  if (!SAYING.has(tree.lower[verb] as string) || isDeniedVerb(tree, verb)) return false
  let at = verb
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    if (isHypothetical(tree, at)) return false
    const subject = subjectOf(tree, at)
    if (subject !== undefined)
      return (
        tree.lower[subject] === 'i' || tree.lower[subject] === 'we' || tree.lower[subject] === 'me'
      )
    const head = tree.head(at)
    if (head >= tree.length) return false
    if (tree.lower[head] === 'let')
      return tree.lower[head + 1] === 'me' || tree.lower[head + 1] === 'us'
    at = head
  }
  return false
}

const SAYING: ReadonlySet<string> = forms(
  'say think believe make reiterate stress emphasize emphasise underline underscore repeat affirm reaffirm clear ' +
    'tell mean note insist declare state add maintain',
)

function forms(lemmas: string): ReadonlySet<string> {
  return new Set(lemmas.split(' ').flatMap((lemma) => formsOfVerb(lemma).map(([form]) => form)))
}
