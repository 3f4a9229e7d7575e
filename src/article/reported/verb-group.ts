import type { CueSense } from '../lexicon/cue-lexicon.ts'
import type { TokenRange, Tree } from './tree.ts'

/** A verb with what makes one predicate with it: "has repeatedly refused to comment". */
export interface VerbGroup extends TokenRange {
  /** The verb of attribution itself. */
  readonly verb: number
  /** The verb that has the subject: another than `verb` in "continues to warn". */
  readonly governor: number
  readonly isPassive: boolean
  readonly sense: CueSense
}

/** The predicate around a verb of attribution, and what it means with the verbs before it. */
export function verbGroup(tree: Tree, verb: number, known: CueSense): VerbGroup {
  let sense = known
  let start = verb
  let governor = verb
  for (;;) {
    start = auxiliariesBefore(tree, start)
    // "continues to warn", "refused to say": the verb before carries tense and subject.
    if (tree.tag(start - 1) !== 'TO' || start < 2) break
    let before = start - 2
    while (before > 0 && tree.isAdverb(before)) before--
    if (!isGovernor(tree, before)) {
      start--
      break
    }
    governor = before
    start = before
  }
  let end = verb + 1
  const next = tree.lower[end]
  const frames = next === undefined ? undefined : sense.particles.get(next)
  if (frames !== undefined) {
    end++
    sense = { ...sense, lemma: `${sense.lemma} ${next}`, frames }
  } else if (
    next !== undefined &&
    (tree.is(end, 'prt') || tree.tag(end) === 'RP') &&
    !sense.frames.has(next)
  ) {
    end++
  }
  return { start, end, verb, governor, isPassive: isPassive(tree, verb, start), sense }
}

function auxiliariesBefore(tree: Tree, from: number): number {
  let start = from
  let at = from - 1
  for (; at >= 0; at--) {
    const lower = tree.lower[at] as string
    if (AUXILIARIES.has(lower) && (tree.isVerb(at) || lower === "'s" || lower === "'d")) start = at
    else if (lower === "n't" || lower === 'not' || lower === 'never') start = at
    else if (tree.isAdverb(at)) {
      // Adverbs belong to the group between its parts, and right before the verb.
      if (!OUTER_ADVERBS.has(lower)) start = at
    } else break
  }
  return start
}

/** Whether a verb may make one predicate with the infinitive behind it: "continues to warn". */
export function isGovernor(tree: Tree, k: number): boolean {
  return k >= 0 && tree.isVerb(k) && GOVERNORS.has(tree.lower[k] as string)
}

function isPassive(tree: Tree, verb: number, start: number): boolean {
  const tag = tree.tag(verb)
  if (tag !== 'VBN' && tag !== 'VBD') return false
  for (let k = start; k < verb; k++) {
    if (BE.has(tree.lower[k] as string)) return true
  }
  if (start < verb || hasSubject(tree, verb)) return false
  // "Asked whether …, she said", "when asked about it", "the plan backed by nobody".
  if (verb === 0 || REDUCED.has(tree.lower[verb - 1] as string)) return true
  return (tag === 'VBN' && tree.is(verb, 'acl')) || tree.lower[verb - 1] === ','
}

/** Whether "to" and an infinitive stand at `at`: "to sail", "to not sail". */
export function isInfinitive(tree: Tree, at: number): boolean {
  if (tree.lower[at] !== 'to') return false
  let next = at + 1
  while (next < tree.length && tree.isAdverb(next)) next++
  return tree.tag(next) === 'VB' || tree.tag(next) === 'VBP'
}

function hasSubject(tree: Tree, verb: number): boolean {
  return tree.child(verb, 'nsubj') !== undefined
}

/** Words before a participle that stands for a whole clause in the passive. */
const REDUCED: ReadonlySet<string> = new Set(['when', 'if', 'once', 'unless'])

const BE: ReadonlySet<string> = new Set("is was were are be been being am 's 're got".split(' '))
const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    "has have had having is was were are be been being am 's 're 've 'd 'll will would could should may " +
    'might can ca wo must do does did'
  ).split(' '),
)
const OUTER_ADVERBS: ReadonlySet<string> = new Set(
  'so instead however meanwhile then thus therefore moreover later earlier now yet indeed even perhaps maybe'.split(
    ' ',
  ),
)
const GOVERNORS: ReadonlySet<string> = new Set(
  (
    'continue continues continued continuing try tries tried trying begin begins began begun start started ' +
    'starts go goes went going appear appears appeared seem seems seemed seeming want wants wanted seek ' +
    'seeks sought refuse refuses refused refusing decline declines declined declining fail fails failed ' +
    'need needs needed plan plans planned like likes liked love used get gets got attempt attempted ' +
    'attempting attempts struggle struggled hesitate hesitated intend intends intended expected have has had'
  ).split(' '),
)
