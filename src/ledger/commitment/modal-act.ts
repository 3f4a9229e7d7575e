import { TIME } from '../../article/reported/insertion.ts'
import type { Tree } from '../../article/reported/tree.ts'
import type { Act, Force } from './act.ts'
import { wouldHarm } from './act-type.ts'
import { isAgent } from './agent-noun.ts'
import { conditionOf } from './condition.ts'
import {
  actionRange,
  infinitiveAt,
  infinitiveOf,
  isDenied,
  isNone,
  NEGATIONS,
  PRESENT_BE,
  subjectByWords,
  subjectHead,
} from './predicate.ts'
import { isToldLater } from './told-later.ts'

/** The act that a modal or what stands for one makes, or `undefined` when token `k` makes none. */
export function modalAct(tree: Tree, k: number): Act | undefined {
  const lower = tree.lower[k] as string
  const force = MODALS.get(lower)
  if (force !== undefined) return tree.tag(k) === 'MD' ? plainModal(tree, k, force) : undefined
  if (lower === 'going') return goingTo(tree, k)
  if (HAVE_TO.has(lower)) return haveTo(tree, k)
  return undefined
}

const MODALS: ReadonlyMap<string, Force> = new Map([
  ['will', 'will'],
  ["'ll", 'will'],
  ['wo', 'will'],
  ['shall', 'will'],
  ['must', 'obligation'],
  ['can', 'prohibition'],
  ['ca', 'prohibition'],
  ['cannot', 'prohibition'],
  ['could', 'prohibition'],
  ['would', 'readiness'],
  ["'d", 'readiness'],
  ['may', 'arrangement'],
  ['might', 'arrangement'],
  ['should', 'arrangement'],
])

function plainModal(tree: Tree, k: number, force: Force): Act | undefined {
  const governor = verbOfModal(tree, k)
  if (governor === undefined) return undefined
  const verb = forcedVerb(tree, governor)
  const isNegative =
    isDenied(tree, verb) ||
    isNegated(tree, k, verb) ||
    isOfNobody(tree, verb) ||
    isOfNothing(tree, verb)
  // "The ideas that we hope will be gathered": the subject stands far before, while "those who attack will".
  const isInserted = tree.isVerb(k - 1) && tree.tag(k - 1) !== 'VBN' && tree.head(verb) === k - 1
  if (isInserted && !isInverted(tree, k, verb)) return undefined
  const isTold = isToldLater(tree, verb)
  // "They could not": of what was, where nobody is told to have said "we cannot".
  if (tree.lower[k] === 'could' && !(isTold && isNegative)) return undefined
  if (force === 'prohibition' && !isNegative) return offeredByCan(tree, k, verb)
  if (force === 'arrangement' && (isNegative || k === 0 || isInverted(tree, k, verb)))
    return undefined
  const isOpen = force === 'readiness' && !isTold
  if (isOpen && isNegative) return undefined
  // "They will have left", "it must have been": what is inferred of the past.
  if (tree.lower[k + 1] === 'have' && tree.tag(verb) === 'VBN' && tree.is(k + 1, 'aux'))
    return undefined
  const inserted = behindInsertion(tree, k)
  const end = inserted ?? afterNegation(tree, k + 1)
  const act: Act = {
    force: force === 'readiness' && isTold ? 'will' : force,
    verb,
    action: actionRange(tree, verb, verb === governor ? firstWord(tree, end, verb) : verb),
    cue: { start: k, end: afterNegation(tree, k + 1) },
    governor,
    ...(inserted !== undefined && tree.isNominal(k - 1)
      ? { actor: k - 1 }
      : actorOf(tree, governor)),
    isNegative,
  }
  if (!isOpen) return act
  const type = offers(tree, verb) ? 'offer' : warns(tree, act) ? 'warning' : undefined
  return type === undefined ? undefined : { ...act, type, isDoubtful: true }
}

/** "We will have no choice but to [close] the port". */
function forcedVerb(tree: Tree, verb: number): number {
  if (tree.lower[verb] !== 'have') return verb
  const but = tree.lower.indexOf('but', verb)
  const isForced =
    but > verb && but < verb + LONGEST_CHOICE && CHOICES.has(tree.lower[but - 1] ?? '')
  return (isForced ? infinitiveAt(tree, but + 1) : undefined) ?? verb
}

/** Words of "have no other choice". */
const LONGEST_CHOICE = 5
const CHOICES: ReadonlySet<string> = new Set(['choice', 'option', 'alternative'])

/** "If they attacked, we would respond", "any attack would be met with force": harm that hangs on others. */
function warns(tree: Tree, act: Act): boolean {
  if (!wouldHarm(tree, act)) return false
  const condition = conditionOf(tree, act)
  if (condition === undefined) return false
  const { range, kind } = condition
  if (kind === 'noun') return true
  // "If we attacked", "if they had attacked": nothing that others may still do.
  const words = tree.lower.slice(range.start, range.end)
  return (
    HYPOTHESES.has(kind) && !words.includes('had') && !OURS.has(words[1] ?? '') && words[1] !== 'i'
  )
}

const HYPOTHESES: ReadonlySet<string> = new Set(['if', 'should'])

/** "If they have a safer idea, my officers can leave": an offer, for there is an "if" of others. */
function offeredByCan(tree: Tree, k: number, verb: number): Act | undefined {
  const actor = subjectHead(tree, verb) ?? subjectByWords(tree, verb)
  if (actor === undefined || !tree.lower.includes('if')) return undefined
  const { start } = tree.range(actor)
  const isOurs = OURS.has(tree.lower[actor] as string) || OURS.has(tree.lower[start] as string)
  if (!isOurs || OUTCOMES.has(tree.lower[verb] as string)) return undefined
  return {
    force: 'ability',
    verb,
    action: actionRange(tree, verb, firstWord(tree, k + 1, verb)),
    cue: { start: k, end: k + 1 },
    governor: verb,
    actor,
    isNegative: false,
    type: 'offer',
    isDoubtful: true,
  }
}

const OURS: ReadonlySet<string> = new Set(['we', 'our', 'my'])
const OUTCOMES: ReadonlySet<string> = new Set(
  'see find know say get understand imagine learn tell think look have win succeed become'.split(
    ' ',
  ),
)

/** Verbs in the past whose "would" still binds, for they are told as news. */
export const PROMISED: ReadonlySet<string> = new Set(
  'agreed decided confirmed announced pledged promised vowed affirmed declared undertook guaranteed'.split(
    ' ',
  ),
)

/** "We would take part in talks": said of what one is asked for, it offers it. */
function offers(tree: Tree, verb: number): boolean {
  const before = subjectByWords(tree, verb)
  return (
    before !== undefined &&
    OFFERING_SUBJECTS.has(tree.lower[before] as string) &&
    OFFERED.has(tree.lower[verb] as string)
  )
}

const OFFERING_SUBJECTS: ReadonlySet<string> = new Set(['we', 'i'])
/** What "we would" offers to do. */
export const OFFERED: ReadonlySet<string> = new Set(
  'participate accept join meet negotiate discuss explore consider host withdraw stop suspend release return attend'.split(
    ' ',
  ),
)

/** The head that a modal belongs to, through the modal it is joined to: "can and must". */
function verbOfModal(tree: Tree, k: number): number | undefined {
  let at = k
  while (tree.is(at, 'conj') && tree.tag(tree.head(at)) === 'MD') at = tree.head(at)
  const verb = behindInsertion(tree, k) ?? (tree.is(at, 'aux') ? tree.head(at) : undefined)
  if (verb === undefined || verb >= tree.length || verb < k) return undefined
  // Where the parser took a noun for the head, the sentence is not understood.
  const isPredicate =
    tree.isVerb(verb) || tree.child(verb, 'cop') !== undefined || isRightBehind(tree, k, verb)
  return isPredicate ? verb : undefined
}

/** "The reports will, I believe, show it": the verb behind a clause thrown in. */
export function behindInsertion(tree: Tree, k: number): number | undefined {
  if (tree.lower[k + 1] !== ',') return undefined
  const close = tree.lower.indexOf(',', k + 2)
  if (close < 0 || close > k + LONGEST_INSERTION) return undefined
  const isClause = tree.lower.slice(k + 2, close).some((_, at) => tree.tag(k + 2 + at) === 'PRP')
  return isClause && BARE.has(tree.tag(close + 1) ?? '') ? close + 1 : undefined
}

/** Tags of a verb behind a modal; a present is taken for one that the modal was lost to. */
const BARE: ReadonlySet<string> = new Set(['VB', 'VBP'])

/** Tokens from a modal to the mark behind what is thrown in. */
const LONGEST_INSERTION = 8

function isNegated(tree: Tree, k: number, verb: number): boolean {
  if (tree.lower[k] === 'cannot') return true
  if (NEVER.test(tree.lower.slice(Math.max(0, k - LONGEST_NEVER), verb).join(' '))) return true
  for (let at = k + 1; at < verb && at < k + 4; at++)
    if (NEGATIONS.has(tree.lower[at] as string)) return true
  return NEGATIONS.has(tree.lower[k - 1] ?? '')
}

/** "Under no circumstances will we", "we will under no circumstances". */
const NEVER =
  /\b(?:under no (?:circumstances?|conditions?)|on no (?:account|condition)|in no (?:case|way|event)|at no (?:time|point)|by no means|never again)\b/
/** Words of such a phrase. */
const LONGEST_NEVER = 3

/** "Should they sign": the subject follows the modal. */
function isInverted(tree: Tree, k: number, verb: number): boolean {
  const subject = tree.child(verb, 'nsubj', 'nsubjpass')
  return subject !== undefined && subject > k
}

/** "No captain of ours will fire": the subject denies the act. */
function isOfNobody(tree: Tree, verb: number): boolean {
  const subject = subjectHead(tree, verb)
  return subject !== undefined && subject < verb && isNone(tree, subject)
}

/** "We will send no ships", "there will be no talks": the object denies the act. */
function isOfNothing(tree: Tree, verb: number): boolean {
  const isThere = tree.child(verb, 'expl') !== undefined
  const object =
    isThere && tree.isNominal(verb) ? verb : tree.child(verb, isThere ? 'nsubj' : 'obj')
  if (object === undefined || NOTHING_DENIED.has(tree.lower[object] as string)) return false
  const determiner = tree.child(object, 'det')
  return determiner !== undefined && tree.lower[determiner] === 'no'
}

/** "Spare no effort", "have no doubt", "lose no time" deny nothing that is done. */
const NOTHING_DENIED: ReadonlySet<string> = new Set(
  (
    'effort efforts doubt time stone mistake secret question choice option alternative expense pains ' +
    'chance chances matter measure means opportunity resource resources place way'
  ).split(' '),
)

function afterNegation(tree: Tree, k: number): number {
  return NEGATIONS.has(tree.lower[k] ?? '') ? k + 1 : k
}

/** Whether only adverbs part a modal and its head: "will fully transition" was taken for a noun. */
function isRightBehind(tree: Tree, k: number, verb: number): boolean {
  for (let at = k + 1; at < verb; at++) if (!tree.isAdverb(at)) return false
  return tree.tag(verb) === 'NN'
}

/** Where the words of an act begin: behind the modal and the adverbs, "be" included. */
export function firstWord(tree: Tree, from: number, verb: number): number {
  let at = from
  while (at < verb && !tree.isVerb(at)) at++
  return at
}

function goingTo(tree: Tree, k: number): Act | undefined {
  if (tree.lower[k + 1] !== 'to' && tree.lower[k + 2] !== 'to') return undefined
  const verb = infinitiveOf(tree, k)
  if (verb === undefined || !(isPresentBe(tree, k) || isToldLater(tree, k))) return undefined
  return {
    force: 'going',
    verb,
    action: actionRange(tree, verb, firstWord(tree, k + 2, verb)),
    cue: { start: k, end: k + 2 },
    governor: k,
    ...actorOf(tree, k),
    isNegative: isDenied(tree, k),
  }
}

/** Whether "going" follows a "be" of the present: "was going to" tells of a plan given up. */
function isPresentBe(tree: Tree, k: number): boolean {
  for (let at = k - 1; at >= 0 && at > k - 6; at--) {
    const lower = tree.lower[at] as string
    if (PRESENT_BE.has(lower)) return true
    if (lower === 'was' || lower === 'were' || lower === 'be') return false
  }
  return false
}

function haveTo(tree: Tree, k: number): Act | undefined {
  if (!tree.isFinite(k) && tree.tag(k) !== 'VB') return undefined
  if (tree.tag(k) === 'VBD' && !isToldLater(tree, k)) return undefined
  const verb = infinitiveOf(tree, k)
  if (verb === undefined || verb > k + 6) return undefined
  // "You don't have to": no duty is none.
  if (isDenied(tree, k) || tree.lower[k - 1] === 'longer') return undefined
  let to = k + 1
  while (tree.lower[to] !== 'to') to++
  // "We need Sorrenay to sign": who stands between is to act.
  const isNeed = tree.lower[k] === 'need' || tree.lower[k] === 'needs'
  const other = isNeed && to > k + 1 && isSomebody(tree, to - 1) ? to - 1 : undefined
  if (to > k + 2 && other === undefined) return undefined
  const subject = actorOf(tree, k)
  return {
    force: 'obligation',
    verb,
    action: actionRange(tree, verb, firstWord(tree, to + 1, verb)),
    cue: { start: k, end: to + 1 },
    governor: k,
    ...(other === undefined
      ? subject
      : { actor: other, ...(subject.actor === undefined ? {} : { asker: subject.actor }) }),
    isNegative: isDenied(tree, verb),
  }
}

/** Who is told apart from others: "Sorrenay", "them", "the parties", but not "partners". */
function isSomebody(tree: Tree, k: number): boolean {
  if (!isAgent(tree, k)) return false
  return /^(?:NNP|PRP)/.test(tree.tag(k) ?? '') || tree.tag(k - 1) === 'DT'
}

const HAVE_TO: ReadonlySet<string> = new Set('have has had need needs needed'.split(' '))

function actorOf(tree: Tree, verb: number): { readonly actor?: number } {
  const before = subjectByWords(tree, verb)
  // A pronoun right before the modal is the subject, whatever the tree of a long sentence says.
  const isPronoun = before !== undefined && tree.tag(before) === 'PRP'
  const told = subjectHead(tree, verb)
  // "This afternoon the ministers will meet": the time in front was taken for the subject.
  const isTime = told !== undefined && before !== told && TIME.test(tree.lower[told] as string)
  const isSure = isPronoun || isTime
  const actor = isSure ? before : (told ?? before)
  return actor === undefined ? {} : { actor }
}
