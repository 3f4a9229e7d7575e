import type { Tree } from '../../article/reported/tree.ts'
import type { Act } from './act.ts'
import type { CommitmentType, ConditionKind } from './commitment.ts'
import type { Side } from './side.ts'
import { verbSet, wordSet } from './verb-set.ts'

/** What is known of an act when its type is told. */
export interface TypedAct {
  readonly tree: Tree
  readonly act: Act
  readonly side: Side
  /** The kind of condition that is put on it. */
  readonly condition: ConditionKind | undefined
  /** Whether the condition is an attack or a breach. */
  readonly isHostile: boolean
  /** Whether the condition is one that others fulfil. */
  readonly isOfOthers: boolean
  /** Whether a day is told for it. */
  readonly isTimed: boolean
}

/** The type of an act that its cue leaves open. */
export function typeOf(typed: TypedAct): CommitmentType {
  const { tree, act, side } = typed
  const verb = tree.lower[act.verb] as string
  if (isIntolerable(tree, act, side)) return 'redLine'
  if (act.force === 'obligation') return 'demand'
  if (act.force === 'arrangement') return 'plan'
  if (act.force === 'prohibition') return 'redLine'
  if (isWarning(typed)) return 'warning'
  if (side === 'own') return ownType(typed, verb)
  if (side === 'measure') return measureType(typed)
  if (side === 'other' && !isHedged(tree, act)) {
    if (ARRANGED.has(verb) || typed.isTimed || tree.tag(act.verb) === 'VBG') return 'plan'
    if (isPerson(tree, act) && !OUTCOMES.has(verb)) return 'plan'
  }
  return 'forecast'
}

/** Whether an act that may or should be done is one of a calendar, with a day. */
export function isArranged(tree: Tree, act: Act, side: Side, isTimed: boolean): boolean {
  const verb = tree.lower[act.verb] as string
  // "We may ask for a ruling by Friday", but not "we may see it by Friday".
  if (side === 'own' && isTimed && tree.lower[act.cue.start] === 'may')
    return !OUTCOMES.has(verb) && !UNPLANNED.has(verb)
  return (
    isTimed && (side === 'own' || side === 'other') && ARRIVING.has(tree.lower[act.verb] as string)
  )
}

const UNPLANNED = verbSet('end want like need hope happen')
const ARRIVING = verbSet(
  'travel visit return arrive depart leave come meet fly attend host convene',
)

/** "We will not accept", "it cannot be tolerated". */
export function isIntolerable(tree: Tree, act: Act, side: Side): boolean {
  if (!act.isNegative) return false
  const verb = tree.lower[act.verb] as string
  const isPassive = tree.child(act.verb, 'auxpass') !== undefined
  if (isPassive) return TOLERATED.has(verb)
  return side === 'own' && TOLERATING.has(verb)
}

const TOLERATING = verbSet(
  'accept tolerate allow permit let condone stand countenance recognize acquiesce ignore yield',
)
const TOLERATED = wordSet('accepted tolerated allowed permitted condoned ignored')

/** Whether the act does harm: "face consequences", "be met with force", or a reply to what others do. */
function isWarning({ tree, act, side, condition, isHostile, isOfOthers }: TypedAct): boolean {
  const verb = tree.lower[act.verb] as string
  if (act.isNegative) return condition === 'noun' && side !== 'own'
  if (verb === 'met' && isAnswered(tree, act)) return true
  if (ANSWERING.has(verb) && condition !== undefined) return true
  // "If Sorrenay turns them back, it will find an escort": who does it bears it.
  if (isOfOthers && isTheirs(tree, act) && BEARING.has(verb)) return true
  // "If they attack, we will close the port", but not "we will help you".
  if (side === 'own' && isHostile && !HELPING.has(verb)) return true
  for (let k = act.action.start; k < act.action.end; k++) {
    const lower = tree.lower[k] as string
    if (HARMS.has(lower) && !NAMING.has(verb))
      return condition !== undefined || side === 'other' || PAID.has(lower)
    if (lower === 'accountable' && (verb === 'hold' || verb === 'held')) return true
  }
  return condition === 'noun' && side !== 'own' && side !== 'measure'
}

function isTheirs(tree: Tree, { actor }: Act): boolean {
  return actor !== undefined && THEY.has(tree.lower[actor] as string)
}

const THEY = wordSet('it they he she')
const BEARING = verbSet('find face meet learn discover pay regret lose suffer feel')
/** Who speaks of consequences threatens with none. */
const NAMING = verbSet(
  'discuss address raise assess consider explain describe avoid reduce lower prevent review examine mitigate lift ease study cut',
)
const HELPING = verbSet(
  'help support assist defend protect provide give stand aid continue keep consult remain',
)
const ANSWERING = verbSet(
  'respond react answer retaliate impose strike punish attack destroy act defend',
)
export const HARMS: ReadonlySet<string> = wordSet(
  'consequences retaliate retaliation sanctions punish punished price cost costs isolation',
)

/** "Will be met with a united response". */
function isAnswered({ lower }: Tree, { action }: Act): boolean {
  return lower.slice(action.start, action.end).some((word) => ANSWERS.has(word))
}

const ANSWERS = wordSet(
  'response answer force resistance retaliation consequences firmness reply strength',
)

/** What is paid for an act, whoever is to pay. */
const PAID = wordSet('price retaliation')

function ownType({ tree, act, condition, isTimed }: TypedAct, verb: string): CommitmentType {
  // "We will not be able to": no choice of one's own.
  if (verb === 'able' && act.isNegative) return 'forecast'
  if (act.isNegative) return 'assurance'
  if (REMAINING.has(verb) || isStill(tree, act)) return 'assurance'
  const isOutcome = OUTCOMES.has(verb)
  if (isOutcome) return 'forecast'
  if (condition !== undefined) return 'conditionalPromise'
  if (CONTINUING.has(verb)) return 'promise'
  return isTimed || ARRANGED.has(verb) ? 'plan' : 'promise'
}

function measureType({ tree, act, condition, isTimed }: TypedAct): CommitmentType {
  const isPassive = tree.child(act.verb, 'auxpass') !== undefined
  if (act.isNegative) return isPassive ? 'assurance' : 'forecast'
  if (!isPassive && !DELIVERING.has(tree.lower[act.verb] as string)) return 'forecast'
  if (condition !== undefined) return 'conditionalPromise'
  return isTimed && isPassive ? 'plan' : 'promise'
}

function isStill(tree: Tree, { verb, cue }: Act): boolean {
  for (let k = cue.end; k < verb; k++)
    if (tree.lower[k] === 'still' || tree.lower[k] === 'always') return true
  return false
}

/** Whether "probably", "no doubt" or the like makes a guess of it. */
function isHedged(tree: Tree, { verb, governor }: Act): boolean {
  for (let k = Math.min(governor, verb) - 1; k >= 0 && k > governor - 7; k--)
    if (HEDGES.has(tree.lower[k] as string)) return true
  for (let k = governor; k < verb; k++) if (HEDGES.has(tree.lower[k] as string)) return true
  return false
}

const HEDGES = wordSet(
  'probably likely doubt doubtless perhaps maybe presumably surely certainly undoubtedly',
)

function isPerson(tree: Tree, { actor }: Act): boolean {
  if (actor === undefined) return false
  const lower = tree.lower[actor] as string
  return lower === 'he' || lower === 'she' || TITLES.has(lower)
}

const TITLES = wordSet(
  'president minister secretary ambassador envoy director chairman chancellor premier general governor administrator team',
)

const REMAINING = verbSet('remain stand stay')
const CONTINUING = verbSet('continue keep')
/** What is not in one's own hands: "we will see", "we will be better off". */
const OUTCOMES = verbSet('see have be find need know lose win become face gain benefit')
/** What a budget, a bill or a program does. */
const DELIVERING = verbSet(
  'give add provide deliver fund create invest cut include allow extend expand offer',
)
/** Acts that are put in a calendar. */
const ARRANGED = verbSet(
  'travel meet visit host attend hold participate return arrive depart leave head convene join sign launch publish ' +
    'release announce begin start present talk speak discuss address brief raise consult tour fly sit',
)
