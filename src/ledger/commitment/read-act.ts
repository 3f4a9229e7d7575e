import type { Tree } from '../../article/reported/tree.ts'
import type { Span } from '../../text/span.ts'
import type { Level } from '../row.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Passage } from '../spoken-text.ts'
import type { Act } from './act.ts'
import { isArranged, isHostileAct, isHostileVerb, typeOf } from './act-type.ts'
import { isAgent } from './agent-noun.ts'
import type { Commitment, CommitmentType, ConditionKind } from './commitment.ts'
import { conditionOf } from './condition.ts'
import { conditionElsewhere } from './condition-before.ts'
import { type Deadline, deadlineOf, isOfOtherClause, timesWithin } from './deadline.ts'
import type { Parties } from './hearer.ts'
import { BODIES } from './idle-word.ts'
import { PROMISED } from './modal-act.ts'
import { isNoCommitment } from './not-commitment.ts'
import { isDenied, subjectHead } from './predicate.ts'
import { FIRST, type Setting, settingOf } from './setting.ts'
import { isOwn, type OwnStates, type Side, sideIn } from './side.ts'
import { verbSet, wordSet } from './verb-set.ts'
import { keyOfName } from './whole-state-key.ts'

/** What is known of a sentence beside its words. */
export interface Context {
  readonly passage: Passage
  /** The sentence before, in the same passage. */
  readonly before: SpokenSentence | undefined
  /** What was asked right before the passage. */
  readonly question: Passage | undefined
  readonly own: OwnStates
  readonly parties: Parties
}

/** An act that binds, with what its sentence tells of it. */
export interface FoundCommitment {
  readonly act: Act
  readonly type: CommitmentType
  readonly side: Side
  readonly level: Level
  readonly condition?: StatedCondition
  readonly deadline?: Deadline
  readonly isPossible: boolean
  readonly strength: Commitment['strength']
}

/** A condition, wherever it stands. */
export interface StatedCondition {
  /** In the text of {@link passage}. */
  readonly span: Span
  readonly passage: Passage
  readonly kind: ConditionKind
  /** The sentence that states it, when it is another than that of the act. */
  readonly sentence?: SpokenSentence
}

/** What a sentence tells of an act, or `undefined` where the act binds nobody. */
export function readAct(
  context: Context,
  sentence: SpokenSentence,
  act: Act,
): FoundCommitment | undefined {
  const { passage, own } = context
  const { tree } = sentence
  const { voice } = passage
  if (act.action.end <= act.action.start) return undefined
  if (tree.lower[tree.length - 1] === '?') return undefined
  const setting = settingOf(tree, act.governor, act.asker ?? act.actor)
  if (setting.kind === 'open' || setting.kind === 'relative') return undefined
  if (voice.role === 'press' && setting.kind !== 'reported') return undefined
  const isOfSayer =
    setting.kind === 'reported' &&
    tree.lower[act.actor ?? -1] === 'it' &&
    tree.isVerb(act.verb) &&
    tree.lower[act.verb] !== 'be'
  // "Sorrenay says it will": who says so is to act.
  const told = sideIn(passage, tree, act, own)
  const side = isOfSayer && told !== 'own' ? 'other' : told
  if (isNoCommitment({ tree, act, side, setting, kind: passage.document.kind })) return undefined
  const condition = statedCondition(context, tree, act)
  // "If we try, we can": one's own condition offers nothing.
  if (act.force === 'ability' && (condition === undefined || isOwnCondition(condition)))
    return undefined
  const deadline = deadlineOf(passage, sentence, act, besideAct(condition))
  if (isHistory(passage, sentence, tree, act)) return undefined
  if (
    act.needsDay === true &&
    (act.isNegative || !(isToCome(deadline, voice.day?.value) || isOnWeekday(tree, act)))
  )
    return undefined
  const isUrged = act.force === 'arrangement' && isAskedOfLegislature(tree, act)
  const isOught = act.force === 'arrangement' && isAskedOfBody(context, tree, act, side)
  if (
    act.force === 'arrangement' &&
    !isOught &&
    !isUrged &&
    !isArranged(tree, act, side, deadline !== undefined)
  )
    return undefined
  const first = isOught
    ? 'demand'
    : isUrged
      ? 'request'
      : (act.type ??
        typeOf({
          tree,
          act,
          side,
          condition: endsAct(condition) ? undefined : condition?.kind,
          isHostile: condition !== undefined && isHostile(tree, condition, own),
          isOfOthers: condition !== undefined && isOfOthers(condition, own),
          isTimed: isTimed(tree, act, deadline),
        }))
  const type = adjusted(tree, first, act, setting, side, condition !== undefined)
  if (type === undefined) return undefined
  return {
    act,
    type,
    side,
    level: levelOf(tree, act, setting, voice.level as Level, own),
    ...(condition === undefined ? {} : { condition }),
    ...(deadline === undefined ? {} : { deadline }),
    isPossible: act.isDoubtful === true || act.force === 'arrangement' || setting.kind === 'held',
    strength: strengthOf(act, setting),
  }
}

/** What a sentence tells of an act that no rule knows and that was weighed as one that binds. */
export function plainCommitment(
  context: Context,
  sentence: SpokenSentence,
  act: Act,
  type: CommitmentType,
): FoundCommitment {
  const { passage, own } = context
  const { tree } = sentence
  const setting = settingOf(tree, act.governor, act.asker ?? act.actor)
  const condition = statedCondition(context, tree, act)
  const deadline = deadlineOf(passage, sentence, act, besideAct(condition))
  return {
    act,
    type,
    side: sideIn(passage, tree, act, own),
    level: levelOf(tree, act, setting, passage.voice.level as Level, own),
    ...(condition === undefined ? {} : { condition }),
    ...(deadline === undefined ? {} : { deadline }),
    isPossible: true,
    strength: strengthOf(act, setting),
  }
}

function statedCondition(context: Context, tree: Tree, act: Act): StatedCondition | undefined {
  const { passage } = context
  const own = conditionOf(tree, act)
  if (own !== undefined) return { span: tree.span(own.range), passage, kind: own.kind }
  return conditionElsewhere(tree, act, context)
}

function besideAct(condition: StatedCondition | undefined): StatedCondition | undefined {
  return condition?.sentence === undefined ? condition : undefined
}

/** "The vote is set for Thursday": a weekday in the present is one to come. */
function isOnWeekday({ lower }: Tree, { action }: Act): boolean {
  for (let k = action.start + 1; k < action.end; k++)
    if (WEEKDAYS.has(lower[k] as string) && DAY_MARKS.has(lower[k - 1] as string)) return true
  return false
}

const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday')
const DAY_MARKS = wordSet('on for next')

/** Whether a deadline lies beyond the day of speaking, or is told as a day that does. */
function isToCome(deadline: Deadline | undefined, day: string | undefined): boolean {
  if (deadline === undefined || deadline.time.isVague === true) return false
  const { from, to, type } = deadline.time
  if (type === 'DURATION' || type === 'SET') return false
  const last = to ?? from
  return last !== undefined && (day === undefined || last.slice(0, 10) > day.slice(0, 10))
}

/** "They agreed in 1982 to": what is told with a year of the past, or a time that ended over a year ago, is history. */
export function isHistory(
  { times, voice }: Passage,
  { start, end }: SpokenSentence,
  tree: Tree,
  act: Act,
): boolean {
  const day = voice.day?.value
  if (day === undefined || tree.tag(act.governor) !== 'VBD') return false
  const year = day.slice(0, 4)
  const yearBefore = `${Number(year) - 1}${day.slice(4)}`
  return timesWithin(times, { start, end }).some(
    (time) =>
      time.to !== undefined &&
      (/^\d{4}$/.test(time.value) ? time.value < year : time.to < yearBefore) &&
      !isOfOtherClause(tree, time, act),
  )
}

/** "We will keep watch until they leave": what ends an act is not what it waits for. */
function endsAct(condition: StatedCondition | undefined): boolean {
  if (condition === undefined) return false
  const { passage, span } = condition
  return /^until\b/i.test(passage.text.slice(span.start, span.end))
}

function isOwnCondition({ passage, span }: StatedCondition): boolean {
  return /^if (?:we|i)\b/i.test(passage.text.slice(span.start, span.end))
}

/** "If Sorrenay …", "if they …". */
function isOfOthers({ passage, span, kind }: StatedCondition, own: OwnStates): boolean {
  if (kind !== 'if') return false
  const words = uncapitalized(passage.text.slice(span.start, span.end))
  const subject =
    /^if (?:(?:they|he|she|it)\b|(?!I\b)(?<name>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*))/u.exec(words)
  const name = subject?.groups?.name
  return subject !== null && (name === undefined || !own.has(keyOfName(name)))
}

function uncapitalized(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** Whether a condition is an attack or a breach by others, and neither a wish nor the end of one. */
function isHostile(beside: Tree, { sentence, span }: StatedCondition, own: OwnStates): boolean {
  const tree = sentence?.tree ?? beside
  for (let k = 0; k < tree.length; k++) {
    const { start, end } = tree.tokens[k] as Span
    if (start < span.start || end > span.end) continue
    if (isHostileWord(tree, k, own) && !isEnded(tree, k)) return true
  }
  return false
}

function isHostileWord(tree: Tree, k: number, own: OwnStates): boolean {
  const lower = tree.lower[k] as string
  // "If it enters into force".
  if (!tree.isVerb(k))
    return OFFENSES.has(lower) && !(lower === 'force' && ENTERING.has(tree.lower[k - 1] ?? ''))
  const isAttack = ATTACKING.has(lower) || isHostileVerb(tree, k)
  if (!isAttack && !FAILING.has(lower)) return false
  if (isDenied(tree, k)) return false
  const subject = subjectHead(tree, k)
  // "If our ships are attacked": whoever does it is not told.
  if (subject === undefined || tree.child(k, 'auxpass') !== undefined) return true
  if (FIRST.has(tree.lower[subject] as string) || isOwn(tree, subject, own)) return false
  const isSomebody = isAgent(tree, subject) || tree.tag(subject)?.startsWith('W') === true
  return isSomebody || isAttack
}

/** "If the attacks stop", "if they cease to attack us". */
function isEnded(tree: Tree, k: number): boolean {
  let at = k
  for (let depth = 0; depth < 3; depth++) {
    at = tree.head(at)
    if (at >= tree.length) return false
    if (ENDING.has(tree.lower[at] as string)) return true
  }
  return false
}

const ATTACKING = verbSet(
  'attack invade violate breach threaten escalate seize annex expel kill bomb aggress harm endanger sabotage ' +
    'provoke destroy occupy shoot blockade renege encroach trespass',
)
/** With these somebody attacks or breaks his word; things break and fail by themselves. */
const FAILING = verbSet('refuse fail strike fire break cheat')
const OFFENSES = wordSet(
  'attack attacks assault aggression breach breaches invasion violation violations escalation provocation ' +
    'provocations threat threats seizure blockade war force',
)
const ENTERING = wordSet('in into')
const ENDING = verbSet('end stop cease halt avoid prevent renounce condemn lift')

/** Whether a day is told; a length of time in "the most in 70 years" tells none. */
function isTimed(tree: Tree, { action }: Act, deadline: Deadline | undefined): boolean {
  if (deadline === undefined || deadline.time.isVague === true) return false
  if (deadline.time.type !== 'DURATION') return true
  return (
    /^(?:in|within)\b/i.test(tree.text.slice(deadline.span.start, deadline.span.end)) &&
    !tree.lower.slice(action.start, action.end).includes('most')
  )
}

/**
 * Whether a speech asks a body of states to act: "The Council should impose sanctions". In talk "should"
 * says no more than what would be good.
 */
function isAskedOfBody({ passage }: Context, tree: Tree, act: Act, side: Side): boolean {
  const { turns, kind } = passage.document
  if (turns.length > 0 || kind === 'pressReport' || side !== 'other' || act.actor === undefined)
    return false
  if (tree.lower[act.cue.start] !== 'should' || !tree.isVerb(act.verb)) return false
  return (
    BODIES.has(tree.lower[act.actor] as string) && tree.child(act.verb, 'auxpass') === undefined
  )
}

/** "Congress should pass the bill": said of a legislature and what it alone can do, it asks for it. */
function isAskedOfLegislature(tree: Tree, { actor, verb, cue, isNegative }: Act): boolean {
  if (actor === undefined || isNegative || tree.lower[cue.start] !== 'should') return false
  return (
    LEGISLATURES.has(tree.lower[actor] as string) && LEGISLATIVE.has(tree.lower[verb] as string)
  )
}

const LEGISLATURES = wordSet('congress senate house parliament council legislature')
const LEGISLATIVE = verbSet(
  'pass adopt ratify confirm approve enact repeal extend fund vote reject send authorize raise act impose',
)

/** The type that the clause around the act leaves it, or `undefined` where it leaves none. */
function adjusted(
  tree: Tree,
  type: CommitmentType,
  act: Act,
  setting: Setting,
  side: Side,
  isConditional: boolean,
): CommitmentType | undefined {
  if (setting.kind === 'hoped') {
    // Who is no agent cannot be asked: "I hope that the rain will pass".
    const isAsked =
      (side === 'other' && act.actor !== undefined && isAgent(tree, act.actor)) ||
      side === 'measure' ||
      tree.child(act.verb, 'auxpass') !== undefined
    return isAsked ? 'request' : undefined
  }
  if (setting.kind === 'expected' && type !== 'demand') return 'forecast'
  // "We expect to deliver it by Monday": one's own act is planned, while "we are likely to" foretells it.
  if (act.force === 'expectation' && side === 'own' && !act.isNegative)
    return EXPECTING.has(tree.lower[act.cue.start] as string) ? 'plan' : 'forecast'
  if (act.force === 'directive') return act.isNegative ? undefined : type
  // "We are prepared to impose sanctions": ready to harm, and no offer.
  if (type === 'offer' && act.force === 'readiness' && isHostileAct(tree, act)) return 'warning'
  if (act.isNegative && act.type !== undefined && type !== 'redLine' && type !== 'warning')
    return act.force === 'intention' || act.force === 'readiness' ? 'assurance' : undefined
  // Another's duty is what is asked of him.
  if (act.force === 'obligation' && type === 'assurance' && side !== 'own') return 'demand'
  const isPledged = setting.by !== undefined && PROMISED.has(tree.lower[setting.by] as string)
  const isBound = type === 'forecast' || type === 'plan'
  if (isPledged && setting.kind === 'reported' && isBound && side === 'other')
    return AGREEING.has(tree.lower[setting.by as number] as string) ? 'agreement' : 'promise'
  const isAgreed = setting.by !== undefined && AGREEING.has(tree.lower[setting.by] as string)
  if (isAgreed && act.force === 'will' && !isConditional) return 'agreement'
  // "I give you my word that we will return".
  const isSworn = setting.by !== undefined && SWORN.has(tree.lower[setting.by] as string)
  if (isSworn && type === 'plan' && side === 'own') return 'promise'
  if (type === 'promise' && isConditional && act.type !== undefined)
    // "We will be glad to stop if they do": what is offered, not sworn.
    return act.force === 'readiness' ? 'offer' : 'conditionalPromise'
  return type
}

const EXPECTING = verbSet('expect anticipate')
const SWORN: ReadonlySet<string> = new Set(
  'word promise pledge pledged vow vowed guarantee assure swear commitment'.split(' '),
)
const AGREEING: ReadonlySet<string> = new Set(['agree', 'agrees', 'agreed', 'decided'])

function levelOf(tree: Tree, act: Act, setting: Setting, level: Level, own: OwnStates): Level {
  if (level !== 'direct') return level
  if (setting.kind === 'reported') return 'reportedBySpeaker'
  if (act.asker === undefined || act.type === undefined) return 'direct'
  // "The trucks are scheduled to leave": the speaker says so, and no other.
  if (act.force === 'intention' && !isAgent(tree, act.asker)) return 'direct'
  const isOfSpeaker =
    FIRST.has(tree.lower[act.asker] as string) ||
    OUR.has(tree.lower[act.asker] as string) ||
    isOwn(tree, act.asker, own)
  return isOfSpeaker ? 'direct' : 'reportedBySpeaker'
}

const OUR: ReadonlySet<string> = new Set(['our', 'my'])

function strengthOf(act: Act, setting: Setting): Commitment['strength'] {
  if (setting.kind === 'hoped' || act.force === 'arrangement' || act.force === 'ability')
    return 'weak'
  if (setting.kind === 'expected' || act.force === 'expectation') return 'medium'
  if (act.force === 'intention' || act.force === 'readiness') return 'medium'
  return act.type === 'request' ? 'medium' : 'strong'
}
