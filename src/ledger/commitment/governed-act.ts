import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import type { Act } from './act.ts'
import { isAgent } from './agent-noun.ts'
import { type BindingWord, bindingAdjective, bindingVerb } from './binding-word.ts'
import type { CommitmentType } from './commitment.ts'
import {
  calledFor,
  type Filler,
  hearerToDo,
  isPerfect,
  isWorthNaming,
  object,
  settledOn,
  standWith,
  thatClause,
  toDo,
  withPreposition,
} from './frame-filler.ts'
import { MENTAL } from './idle-word.ts'
import {
  actionRange,
  infinitiveOf,
  isDenied,
  NEGATIONS,
  subjectByWords,
  subjectHead,
  toBefore,
} from './predicate.ts'
import { isToldLater } from './told-later.ts'

/** The act that a word such as "pledge", "urge" or "ready" makes of what depends on it. */
export function governedAct(tree: Tree, k: number): Act | undefined {
  const lower = tree.lower[k] as string
  if (tree.isVerb(k)) {
    const adjective = bindingAdjective(lower)
    if (adjective !== undefined && isPredicate(tree, k)) {
      const act = ofAdjective(tree, k, adjective)
      if (act !== undefined) return act
    }
    const sense = bindingVerb(lower)
    return sense === undefined ? undefined : ofVerb(tree, k, sense)
  }
  if (tree.tag(k) === 'JJ') {
    const sense = bindingAdjective(lower)
    return sense === undefined ? undefined : ofAdjective(tree, k, sense)
  }
  if (tree.isNominal(k)) {
    // "We both urge them": a verb that was taken for a noun.
    const verb = bindingVerb(lower)
    return verb !== undefined && isPronounBefore(tree, k) ? ofVerb(tree, k, verb) : undefined
  }
  return undefined
}

function ofVerb(tree: Tree, k: number, sense: BindingWord): Act | undefined {
  if (isPassive(tree, k))
    return sense.force === 'directive' ? askedPassively(tree, k, sense) : undefined
  if (!isAsserted(tree, k, sense)) return undefined
  const asker = askerOf(tree, k)
  // "We would have liked": of what did not come.
  if (tree.lower[k] === 'liked') return undefined
  // "They would like us to be there": of those who speak, and not asked.
  if (tree.lower[k] === 'like' && NEAR.has(tree.lower[k + 1] ?? '')) return undefined
  if (sense.isOwnOnly === true && !SUBJECTS.has(tree.lower[asker ?? -1] ?? '')) return undefined
  if (asker === undefined || !canAsk(tree, asker) || !bindsInTense(tree, k, sense, asker))
    return undefined
  const { frames } = sense
  const filler =
    (frames.has('npToDo') ? hearerToDo(tree, k, sense) : undefined) ??
    (frames.has('toDo') ? toDo(tree, k, asker) : undefined) ??
    (frames.has('that') ? thatClause(tree, k, sense) : undefined) ??
    (frames.has('for') ? calledFor(tree, k) : undefined) ??
    (frames.has('on') ? settledOn(tree, k, sense) : undefined) ??
    (frames.has('to') ? withPreposition(tree, k, 'to') : undefined) ??
    (frames.has('with') ? standWith(tree, k) : undefined) ??
    (frames.has('np') && isWorthNaming(tree, k, sense) ? object(tree, k) : undefined)
  if (filler === undefined) return undefined
  const isOfOthers = filler.actor !== undefined && filler.actor !== asker
  // "We expect them to comply": what they owe is demanded, and not foretold.
  const isOwed = isOfOthers && sense.type === 'forecast' && OWED.has(tree.lower[filler.verb] ?? '')
  if (isOwed && SUBJECTS.has(tree.lower[asker] as string))
    return act(tree, k, { ...sense, type: 'demand', force: 'directive' }, filler, asker)
  // "I refuse to believe it": nothing that one could see left undone; "we do not refuse to" leaves nothing undone.
  if (
    sense.leavesUndone === true &&
    (MENTAL.has(tree.lower[filler.verb] ?? '') || isDenied(tree, k))
  )
    return undefined
  // "They want to quarrel": only what one wants oneself is a plan.
  if (sense.needsDay === true && !SUBJECTS.has(tree.lower[asker] as string)) return undefined
  if (sense.needsDay === true && isOfOthers) return wanted(tree, k, sense, filler, asker)
  const settled = isDecision(tree, k) ? decided(tree, k, sense, filler, asker) : sense
  return settled === undefined ? undefined : act(tree, k, settled, filler, asker)
}

const OWED: ReadonlySet<string> = new Set(
  'comply honor honour respect fulfill fulfil abide uphold adhere refrain cease release withdraw'.split(
    ' ',
  ),
)

/** "We want Sorrenay to sign": what is wanted of others is asked of them. */
function wanted(
  tree: Tree,
  k: number,
  sense: BindingWord,
  filler: Filler,
  asker: number,
): Act | undefined {
  const { actor } = filler
  if (actor === undefined || !isAgent(tree, actor) || isOurs(tree, actor)) return undefined
  if (tree.child(filler.verb, 'cop') !== undefined || tree.lower[filler.from - 1] !== 'to')
    return undefined
  if (!SUBJECTS.has(tree.lower[asker] as string) || STATES.has(tree.lower[filler.verb] as string))
    return undefined
  const { needsDay: _, ...rest } = sense
  return act(tree, k, { ...rest, type: 'request', force: 'directive', isWeak: true }, filler, asker)
}

function isOurs(tree: Tree, noun: number): boolean {
  const owner = tree.child(noun, 'poss')
  return owner !== undefined && OUR.has(tree.lower[owner] as string)
}

const OUR: ReadonlySet<string> = new Set(['our', 'my'])
/** What others are or feel, and do not do. */
const STATES: ReadonlySet<string> = new Set(
  'be have get feel know understand see hear think remember enjoy live look like grow'.split(' '),
)

function isDecision(tree: Tree, k: number): boolean {
  return tree.lower[k]?.startsWith('decid') === true
}

/** A decision binds who took it: several together agree on it, one alone plans it. */
function decided(
  tree: Tree,
  k: number,
  sense: BindingWord,
  { verb }: Filler,
  asker: number,
): BindingWord | undefined {
  const who = tree.lower[asker] as string
  // "He decided to": a story.
  const isOwn = SUBJECTS.has(who) || isOurs(tree, asker)
  if (SEEN.has(tree.lower[verb] as string)) return undefined
  const { start, end } = tree.range(asker)
  const isOfSeveral =
    tree.lower.slice(start, end).some((word) => TOGETHER.has(word)) ||
    tree.lower.slice(k, tree.range(verb).end).some((word) => JOINT.has(word))
  if (!isOwn && !isOfSeveral && !isPerfect(tree, k)) return undefined
  return isOfSeveral ? { ...sense, type: 'agreement' } : sense
}

const TOGETHER: ReadonlySet<string> = new Set(['two', 'both', 'leaders', 'sides', 'parties'])
const JOINT: ReadonlySet<string> = new Set(['joint', 'jointly', 'together'])
const SEEN: ReadonlySet<string> = new Set('come be say see go do talk speak ask'.split(' '))

function ofAdjective(tree: Tree, k: number, sense: BindingWord): Act | undefined {
  const asker = askerOf(tree, k)
  if (asker === undefined || !isAsserted(tree, k, sense)) return undefined
  if (isToldAsPast(tree, k) && !isToldLater(tree, k)) return undefined
  if (isRelative(tree, asker) || !isPredicate(tree, k)) return undefined
  // "The museum is open to the public", "the bridge is ready to open": no thing offers.
  if (sense.force === 'readiness' && isThing(tree, asker)) return undefined
  // "I am glad to see you" is politeness, "I will be glad to help" a promise.
  const isPolite = POLITE.has(tree.lower[k] as string)
  const isWilled = hasAuxiliary(tree, k, WILLED)
  // "We are bound to admit": a turn of speech.
  const isBound = tree.lower[k] === 'bound'
  if (isBound && (SUBJECTS.has(tree.lower[asker] as string) || tree.lower[k - 1] === 'legally'))
    return undefined
  const filler =
    (sense.frames.has('toDo') ? toDo(tree, k, asker) : undefined) ??
    (sense.frames.has('to') ? withPreposition(tree, k, 'to') : undefined)
  if (filler === undefined) return undefined
  if (isPolite && !isWilled && !HELD_OUT.has(tree.lower[filler.verb] as string)) return undefined
  // "We would be glad to", "we are glad to help" offer what "we will be glad to" promises.
  const isOffered = isPolite && (!isWilled || hasAuxiliary(tree, k, WOULD))
  return act(tree, k, isOffered ? { ...sense, type: 'offer' } : sense, filler, asker)
}

/** What one is glad to do for others, and does not only say: "happy to report". */
const HELD_OUT: ReadonlySet<string> = new Set(
  'host help assist mediate facilitate lend negotiate'.split(' '),
)
const POLITE: ReadonlySet<string> = new Set(['glad', 'happy', 'pleased', 'delighted'])

function hasAuxiliary(tree: Tree, k: number, words: ReadonlySet<string>): boolean {
  for (let child = tree.firstChild(k); child >= 0 && child < k; child = tree.nextChild(child))
    if (words.has(tree.lower[child] as string)) return true
  return false
}

const WOULD: ReadonlySet<string> = new Set(['would', "'d"])

const WILLED: ReadonlySet<string> = new Set(['will', "'ll", 'would', "'d", 'shall'])

/** Whether somebody, or a paper that speaks for somebody, can promise and ask. */
function canAsk(tree: Tree, asker: number): boolean {
  // "You are asking me to" is said to whoever asks.
  if (isRelative(tree, asker) || tree.lower[asker] === 'you') return false
  return isAgent(tree, asker) || PAPERS.has(tree.lower[asker] as string)
}

/** Whether a token is one of the words that open a relative clause, and so names nobody. */
export function isRelative(tree: Tree, k: number): boolean {
  const lower = tree.lower[k]
  return lower === 'that' || lower === 'which' || lower === 'who'
}

/** Whether a noun names what can be ready for nothing; a door or a hand stands for who offers. */
function isThing(tree: Tree, noun: number): boolean {
  const isCommonNoun = tree.tag(noun) === 'NN' || tree.tag(noun) === 'NNS'
  return isCommonNoun && !isAgent(tree, noun) && !isOurs(tree, noun) && tree.lower[noun] !== 'door'
}

const PAPERS: ReadonlySet<string> = new Set(
  'resolution resolutions declaration statement communique report letter document forum conference summit meeting appeal message'.split(
    ' ',
  ),
)

function isPronounBefore(tree: Tree, k: number): boolean {
  let at = k - 1
  while (at > 0 && (tree.isAdverb(at) || BOTH.has(tree.lower[at] as string))) at--
  return SUBJECTS.has(tree.lower[at] ?? '')
}

const BOTH: ReadonlySet<string> = new Set(['both', 'all', 'also', 'therefore', 'do'])
const SUBJECTS: ReadonlySet<string> = new Set(['we', 'i'])

/** Whether the verb is said to be done, and not only possible, wanted or sought. */
function isAsserted(tree: Tree, k: number, { force }: BindingWord): boolean {
  for (let child = tree.firstChild(k); child >= 0 && child < k; child = tree.nextChild(child)) {
    const lower = tree.lower[child] as string
    if (POSSIBLE.has(lower)) return false
    const isWould = lower === 'would' || (lower === "'d" && tree.tag(child) === 'MD')
    if (isWould && force !== 'directive' && force !== 'readiness') return false
    if (lower === 'to' && tree.is(child, 'mark')) {
      const head = tree.head(k)
      const outer = head < tree.length ? (tree.lower[head] as string) : ''
      if (!CONTINUING.has(outer) && !OPENS_APPEAL.has(outer)) return false
    }
  }
  return true
}

const POSSIBLE: ReadonlySet<string> = new Set(
  'can could may might should must ca cannot did'.split(' '),
)
const CONTINUING: ReadonlySet<string> = new Set(
  'continue continues continued going begin remain remains continuing'.split(' '),
)

/** Whether a verb binds in its tense: who agreed is bound, who planned is not. */
function bindsInTense(tree: Tree, k: number, sense: BindingWord, asker: number): boolean {
  // "We have sought to" tells what was done.
  if (sense.force === 'intention' && isPerfect(tree, k)) return false
  if (!isPastTense(tree, k) || isToldLater(tree, k)) return true
  if (sense.bindsInPast !== true) return false
  if (sense.force === 'agreement' || sense.force === 'readiness') return true
  const who = tree.lower[asker] as string
  return sense.force === 'directive' ? who !== 'i' : who !== 'i' && who !== 'we'
}

function isPastTense(tree: Tree, k: number): boolean {
  return tree.tag(k) === 'VBD' ? !isPerfect(tree, k) : isToldAsPast(tree, k)
}

/** Whether "was", "were" or "had" puts a predicate into the past. */
function isToldAsPast(tree: Tree, k: number): boolean {
  for (let child = tree.firstChild(k); child >= 0 && child < k; child = tree.nextChild(child)) {
    const lower = tree.lower[child] as string
    if (PAST_BE.has(lower)) return true
  }
  const head = tree.head(k)
  const isOwn = tree.child(k, 'cop', 'auxpass') !== undefined
  return !isOwn && tree.is(k, 'xcomp') && head < tree.length && tree.tag(head) === 'VBD'
}

const PAST_BE: ReadonlySet<string> = new Set(['was', 'were', 'had', 'been'])

/** "States are urged to sign". */
function askedPassively(tree: Tree, k: number, sense: BindingWord): Act | undefined {
  const actor = tree.child(k, 'nsubjpass', 'nsubj')
  const verb = infinitiveOf(tree, k)
  if (
    actor === undefined ||
    verb === undefined ||
    verb > k + 5 ||
    isToldAsPast(tree, k) ||
    tree.lower[k - 1] === 'being'
  )
    return undefined
  if (!isAsserted(tree, k, sense)) return undefined
  return act(tree, k, sense, { verb, from: (toBefore(tree, verb, k) ?? k) + 1, actor }, actor)
}

/** The act of a binding word at `k` with what fills its frame. */
export function act(
  tree: Tree,
  k: number,
  sense: BindingWord,
  { verb, from, actor }: Filler,
  asker: number,
): Act {
  const isNegative = isDenied(tree, k) || isOfNone(tree, k)
  const isLeftUndone =
    sense.leavesUndone === true ||
    (verb > k && (isDenied(tree, verb) || NEGATIONS.has(tree.lower[from - 2] ?? '')))
  return {
    force: sense.force,
    verb,
    action: actionRange(tree, verb, from),
    cue: cueRange(tree, k, sense),
    governor: k,
    ...(actor === undefined ? {} : { actor }),
    asker,
    isNegative,
    ...(isLeftUndone ? { isLeftUndone } : {}),
    ...(sense.needsDay === true ? { needsDay: true as const } : {}),
    // "Committed to freedom" tells what stays, "committed to freeing them" what is to be done.
    type: isStanding(tree, k, verb, from, sense) ? 'assurance' : typeOf(sense, isLeftUndone),
    ...(sense.isWeak === true ? { isDoubtful: true as const } : {}),
  }
}

/** "We promise not to sail" assures. */
function typeOf({ type }: BindingWord, isLeftUndone: boolean): CommitmentType {
  return isLeftUndone && (type === 'promise' || type === 'plan') ? 'assurance' : type
}

/** Whether a promise is one that stays: "remain committed", "committed to [freedom]". */
function isStanding(
  tree: Tree,
  k: number,
  verb: number,
  from: number,
  { type }: BindingWord,
): boolean {
  if (type !== 'promise') return false
  if (tree.lower[from - 1] === 'to' && tree.isNominal(verb)) return true
  const head = tree.head(k)
  return head < tree.length && REMAINING.has(tree.lower[head] as string)
}

const REMAINING: ReadonlySet<string> = new Set(['remain', 'remains', 'stay', 'stays', 'remained'])

/** "No intention to sail". */
function isOfNone(tree: Tree, noun: number): boolean {
  return tree.lower[tree.child(noun, 'det') ?? -1] === 'no'
}

function cueRange(tree: Tree, k: number, { preposition }: BindingWord): TokenRange {
  const next = tree.lower[k + 1]
  const takes = preposition !== undefined && (next === preposition || next === `up${preposition}`)
  return { start: k, end: takes ? k + 2 : k + 1 }
}

/** Who pledges or asks: the subject, or of "a resolution calling on them" the noun. */
function askerOf(tree: Tree, k: number): number | undefined {
  const subject = subjectHead(tree, k) ?? subjectByWords(tree, k)
  if (subject !== undefined) return subject
  const head = tree.head(k)
  if (head >= tree.length) return undefined
  if (tree.is(k, 'acl') && tree.isNominal(head) && tree.tag(k) === 'VBG') return head
  // "We stand ready to": the subject is that of the verb before.
  if (tree.isVerb(head) && STANDING.has(tree.lower[head] as string)) return subjectHead(tree, head)
  // "We do further encourage": the parser may take "do" for the verb.
  if (DO.has(tree.lower[head] as string)) return subjectHead(tree, head)
  if (isPronounBefore(tree, k)) return k - 1
  // "We welcome it, urging that they sign".
  if (tree.is(k, 'advcl') && tree.tag(k) === 'VBG' && tree.isVerb(head))
    return subjectHead(tree, head)
  // "I take this opportunity to urge …", "let me call on …".
  if (tree.is(k, 'advcl') || tree.is(k, 'acl') || tree.is(k, 'ccomp')) {
    for (let at = head, depth = 0; at < tree.length && depth < 4; at = tree.head(at), depth++) {
      if (OPENS_APPEAL.has(tree.lower[at] as string))
        return subjectHead(tree, at) ?? subjectHead(tree, k) ?? at
    }
  }
  return undefined
}

const STANDING: ReadonlySet<string> = new Set([
  'stand',
  'stands',
  'remain',
  'remains',
  'stay',
  'stays',
])
const DO: ReadonlySet<string> = new Set(['do', 'does'])
const OPENS_APPEAL: ReadonlySet<string> = new Set(
  'let opportunity occasion want wish like take wanted join joins joining'.split(' '),
)

function isPassive(tree: Tree, k: number): boolean {
  return tree.child(k, 'auxpass') !== undefined
}

function isPredicate(tree: Tree, k: number): boolean {
  if (tree.child(k, 'cop', 'auxpass') !== undefined) return true
  const head = tree.head(k)
  return head < tree.length && COPULAS.has(tree.lower[head] as string)
}

const COPULAS: ReadonlySet<string> = new Set(
  'remain remains remained stand stands stay stays am is are be'.split(' '),
)

const NEAR: ReadonlySet<string> = new Set(['us', 'me'])
