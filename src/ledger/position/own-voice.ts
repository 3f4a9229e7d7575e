import { formsOfVerb } from '../../article/lexicon/verb-form.ts'
import type { Tree } from '../../article/reported/tree.ts'

/** A verb in the speaker's own voice. */
export interface OwnVoice {
  /** The verb whose subject holds the stance, when it is not the verb itself: "we continue to". */
  readonly bearer: number
  /** Whether a denial stands on the way: "we do not want to support". */
  readonly isDenied: boolean
}

/**
 * Whether what a verb says is said as the speaker's own: not under "if", not in a relative clause, not as
 * what others say.
 */
export function ownVoice(tree: Tree, verb: number): OwnVoice | undefined {
  let bearer = verb
  let at = verb
  let isDenied = isDeniedVerb(tree, verb)
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    if (hasMark(tree, at) || isHypothetical(tree, at)) return undefined
    // "We neither support nor oppose it": the one tells as little as the other.
    if (tree.lower[at - 1] === 'nor') return undefined
    if (isDenied && isLimited(tree, verb)) return undefined
    const head = tree.head(at)
    if (head >= tree.length || tree.is(at, 'root')) return { bearer, isDenied }
    if (tree.is(at, 'conj') || tree.is(at, 'parataxis')) {
      // "We ask them, first of all, to condemn it": theirs.
      if (tree.is(at, 'parataxis') && tree.child(at, 'mark') !== undefined) return undefined
      if (at === bearer && subjectOf(tree, bearer) === undefined) bearer = head
      at = head
    } else if (tree.is(at, 'xcomp')) {
      if (!CARRYING.has(tree.lower[head] as string)) return undefined
      if (isDeniedVerb(tree, head)) isDenied = !isDenied
      if (REFUSING.has(tree.lower[head] as string)) isDenied = !isDenied
      if (at === bearer) bearer = head
      at = head
    } else if (tree.is(at, 'ccomp') || tree.is(at, 'advcl')) {
      if (!isOwnSaying(tree, head)) return undefined
      return { bearer, isDenied }
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
