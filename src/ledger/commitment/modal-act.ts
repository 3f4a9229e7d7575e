import { TIME } from '../../article/reported/insertion.ts'
import type { Tree } from '../../article/reported/tree.ts'
import type { Act, Force } from './act.ts'
import { isAgent } from './agent-noun.ts'
import {
  actionRange,
  infinitiveOf,
  isDenied,
  NEGATIONS,
  PRESENT_BE,
  subjectByWords,
  subjectHead,
} from './predicate.ts'

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
  ['would', 'readiness'],
  ["'d", 'readiness'],
  ['may', 'arrangement'],
  ['might', 'arrangement'],
  ['should', 'arrangement'],
])

function plainModal(tree: Tree, k: number, force: Force): Act | undefined {
  const verb = verbOfModal(tree, k)
  if (verb === undefined) return undefined
  const isNegative = isDenied(tree, verb) || isNegated(tree, k, verb) || isOfNobody(tree, verb)
  // "The ideas that we hope will be gathered": the subject stands far before, while "those who attack will".
  const isInserted = tree.isVerb(k - 1) && tree.tag(k - 1) !== 'VBN' && tree.head(verb) === k - 1
  if (isInserted) return undefined
  if (force === 'prohibition' && !isNegative) return offeredByCan(tree, k, verb)
  if (force === 'arrangement' && (isNegative || k === 0 || isInverted(tree, k, verb)))
    return undefined
  const isTold = force === 'readiness' && isToldAsPromised(tree, verb)
  if (force === 'readiness' && !isTold && (isNegative || !offers(tree, verb))) return undefined
  // "They will have left", "it must have been": what is inferred of the past.
  if (tree.lower[k + 1] === 'have' && tree.tag(verb) === 'VBN' && tree.is(k + 1, 'aux'))
    return undefined
  const inserted = behindInsertion(tree, k)
  const end = inserted ?? afterNegation(tree, k + 1)
  return {
    force: isTold ? 'will' : force,
    verb,
    action: actionRange(tree, verb, firstWord(tree, end, verb)),
    cue: { start: k, end: afterNegation(tree, k + 1) },
    governor: verb,
    ...(inserted !== undefined && tree.isNominal(k - 1) ? { actor: k - 1 } : actorOf(tree, verb)),
    isNegative,
    ...(force === 'readiness' && !isTold
      ? { type: 'offer' as const, isDoubtful: true as const }
      : {}),
  }
}

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

/** "They confirmed that they would resume their talks": the "will" of the past. */
function isToldAsPromised(tree: Tree, verb: number): boolean {
  if (!tree.is(verb, 'ccomp')) return false
  return PROMISED.has(tree.lower[tree.head(verb)] ?? '')
}

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
  for (let at = k + 1; at < verb && at < k + 4; at++)
    if (NEGATIONS.has(tree.lower[at] as string)) return true
  return NEGATIONS.has(tree.lower[k - 1] ?? '')
}

/** "Should they sign": the subject follows the modal. */
function isInverted(tree: Tree, k: number, verb: number): boolean {
  const subject = tree.child(verb, 'nsubj', 'nsubjpass')
  return subject !== undefined && subject > k
}

/** "No captain of ours will fire": the subject denies the act. */
function isOfNobody(tree: Tree, verb: number): boolean {
  const subject = subjectHead(tree, verb)
  return subject !== undefined && subject < verb && tree.lower[tree.range(subject).start] === 'no'
}

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
  if (verb === undefined || !isPresentBe(tree, k)) return undefined
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
  if (tree.tag(k) === 'VBD') return undefined
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

const HAVE_TO: ReadonlySet<string> = new Set('have has need needs'.split(' '))

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
