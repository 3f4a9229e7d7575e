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
  if (act.force === 'prohibition' && verb === 'continue' && side !== 'own') return 'demand'
  if (act.force === 'obligation') return 'demand'
  if (act.force === 'arrangement') return 'plan'
  if (act.force === 'prohibition') return 'redLine'
  if (isWarning(typed)) return 'warning'
  if (side === 'own') return ownType(typed, verb)
  if ((side === 'thing' || side === 'measure') && isLeftAsItIs(tree, act)) return 'assurance'
  if (side === 'measure') return measureType(typed)
  if (side === 'other' && !isHedged(tree, act)) {
    const isPersonal = isPerson(tree, act) && !OUTCOMES.has(verb)
    if (isPersonal && act.isNegative) return 'assurance'
    if (isPersonal || ARRANGED.has(verb) || typed.isTimed || tree.tag(act.verb) === 'VBG')
      return 'plan'
  }
  if (typed.isTimed && !isHedged(tree, act) && isHeldOn(tree, act)) return 'plan'
  return 'forecast'
}

/** "The talks will begin on Monday", "the meeting will take place in May": put in a calendar. */
function isHeldOn(tree: Tree, { verb: k, isNegative }: Act): boolean {
  const verb = tree.lower[k] as string
  if (isNegative) return false
  return BEGINNING.has(verb) || (verb === 'take' && tree.lower[k + 1] === 'place')
}

const BEGINNING = verbSet('begin start open resume sail arrive depart convene hold')

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
/** What a delegation does on a day of a calendar. */
export const ARRIVING: ReadonlySet<string> = verbSet(
  'travel visit return arrive depart leave come meet fly attend host convene',
)

/** "We will not accept", "it cannot be tolerated". */
export function isIntolerable(tree: Tree, act: Act, side: Side): boolean {
  if (!act.isNegative) return false
  const verb = tree.lower[act.verb] as string
  const isPassive = tree.child(act.verb, 'auxpass') !== undefined
  if (isPassive) return TOLERATED.has(verb)
  // "This aggression will not stand".
  if (verb === 'stand' && side !== 'own')
    return act.verb + 1 >= tree.length || tree.isMark(act.verb + 1)
  return side === 'own' && TOLERATING.has(verb)
}

/** What one does who bears with something. */
export const TOLERATING: ReadonlySet<string> = verbSet(
  'accept tolerate allow permit let condone stand countenance recognize acquiesce ignore yield',
)
const TOLERATED = wordSet('accepted tolerated allowed permitted condoned ignored')

/** Whether the act does harm: "face consequences", "be met with force", or a reply to what others do. */
function isWarning({ tree, act, side, condition, isHostile, isOfOthers }: TypedAct): boolean {
  const verb = tree.lower[act.verb] as string
  // "We will not hesitate to act", while "not hesitate to help" assures.
  if (act.isNegative && verb === 'hesitate') return !hesitatesToHelp(tree, act)
  if (act.isNegative && side === 'own' && condition === 'unless') return true
  if (act.isNegative) return condition === 'noun' && side !== 'own'
  if (isHostileAct(tree, act)) return true
  if (verb === 'met' && isAnswered(tree, act)) return true
  if (isPunished(tree, act)) return true
  if (verb === 'answered' && side !== 'own' && OFFENSES.has(tree.lower[act.actor ?? -1] ?? ''))
    return true
  if (ANSWERING.has(verb) && condition !== undefined) return true
  // "If Sorrenay turns them back, it will find an escort": who does it bears it.
  const isBad = BEARING.has(verb) ? !isWelcome(tree, act) : BEATEN.has(verb)
  if (isOfOthers && isTheirs(tree, act) && isBad) return true
  // "If they attack, we will close the port", but not "we will help you".
  if (side === 'own' && isHostile && !HELPING.has(verb)) return true
  for (let k = act.action.start; k < act.action.end; k++) {
    const lower = tree.lower[k] as string
    if (HARMS.has(lower) && !NAMING.has(verb) && !RELIEF.has(tree.lower[k + 1] ?? ''))
      return BURDENS.has(lower)
        ? side !== 'own' && isBorne(tree, act, lower, condition !== undefined)
        : condition !== undefined ||
            side === 'other' ||
            lower === 'retaliation' ||
            (lower === 'consequences' && (verb === 'face' || isOfThere(tree, act)))
    const isHeld = lower === 'accountable' || (lower === 'account' && tree.lower[k - 1] === 'to')
    if (isHeld && (verb === 'hold' || verb === 'held') && !isOurselves(tree, act)) return true
  }
  return condition === 'noun' && side !== 'own' && side !== 'measure'
}

/** Whether "would" tells of an act that does harm, so that it warns of it where it hangs on others. */
export function wouldHarm(tree: Tree, act: Act): boolean {
  const verb = tree.lower[act.verb] as string
  if (isHostileAct(tree, act)) return true
  // "Any state would defend itself" warns nobody.
  if (ANSWERING.has(verb)) return act.actor !== undefined && !isAny(tree, act.actor)
  if (verb === 'met' && isAnswered(tree, act)) return true
  const isTold = BEARING.has(verb) || BRINGING.has(verb) || isOfThere(tree, act)
  if (!isTold) return false
  const words = tree.lower.slice(act.action.start, act.action.end)
  return words.some((word) => HARMS.has(word)) && !words.some((word) => NATURAL.has(word))
}

function isAny(tree: Tree, actor: number): boolean {
  return tree.lower[tree.range(actor).start]?.startsWith('any') === true
}

/** Whether a word may tell of such harm. */
export function mayHarm(word: string): boolean {
  return HARMS.has(word) || HOSTILE.has(word) || ANSWERING.has(word) || word === 'met'
}

const BRINGING = verbSet('have come bring trigger draw carry entail provoke')

function isTheirs(tree: Tree, { actor }: Act): boolean {
  return actor !== undefined && THEY.has(tree.lower[actor] as string)
}

const THEY = wordSet('it they he she')
/** What is done to those who attack: "it will be defeated". */
const BEATEN = wordSet('beaten defeated destroyed repelled repulsed crushed punished')

/** "They will find us ready", "find a friend in us". */
function isWelcome({ lower }: Tree, { action }: Act): boolean {
  return lower.slice(action.start, action.end).some((word) => WELCOMES.has(word))
}

const WELCOMES = wordSet('ready willing open friend friends partner partners welcome support help')
const BEARING = verbSet('find face meet learn discover pay regret lose suffer feel')
/** Who speaks of consequences threatens with none. */
const NAMING = verbSet(
  'discuss address raise assess consider explain describe avoid reduce lower prevent review examine mitigate lift ease study cut suspend remove waive relax end terminate drop revoke repeal withdraw',
)
const HELPING = verbSet(
  'help support assist defend protect provide give stand aid continue keep consult remain',
)
const ANSWERING = verbSet(
  'respond react answer retaliate impose strike punish attack destroy act defend',
)
/** Words for harm that is done for an act. */
export const HARMS: ReadonlySet<string> = wordSet(
  'consequences retaliate retaliation sanctions punish punished price cost costs isolation',
)

/** "There will be consequences", but not those that things have by themselves. */
function isOfThere(tree: Tree, { cue, action }: Act): boolean {
  if (tree.lower[cue.start - 1] !== 'there') return false
  return !tree.lower.slice(action.start, action.end).some((word) => NATURAL.has(word))
}

const NATURAL = wordSet(
  'unintended economic humanitarian environmental health social long-term negative positive intended other',
)

/** "Pay a price", "there will be costs", "it will come at a price", but not "cover the costs of the school". */
function isBorne(
  tree: Tree,
  { cue, verb: k }: Act,
  burden: string,
  isConditional: boolean,
): boolean {
  const verb = tree.lower[k] as string
  if (tree.lower[cue.start - 1] === 'there') return isConditional || burden === 'price'
  if (BEARING.has(verb)) return isConditional || burden === 'price'
  return isConditional && BRINGING.has(verb)
}

/** Harm only to who bears it: the price of bread does none. */
const BURDENS = wordSet('price cost costs isolation')
/** Behind "sanctions", words for what takes them away. */
const RELIEF = wordSet('relief waiver waivers exemption exemptions')

/** "They will be prosecuted", "they will be brought to justice". */
export function isPunished(tree: Tree, { verb: k, action }: Act): boolean {
  if (tree.child(k, 'auxpass') === undefined) return false
  const verb = tree.lower[k] as string
  if (verb === 'brought') return tree.lower.slice(k, action.end).includes('justice')
  return PUNISHED.has(verb)
}

const PUNISHED = wordSet('prosecuted punished arrested')

/** "We will hold ourselves accountable". */
function isOurselves(tree: Tree, { action }: Act): boolean {
  return tree.lower.slice(action.start, action.end).includes('ourselves')
}

/** What is done to one's own, by words that stand before "is answered". */
const OFFENSES = wordSet('attack attacks aggression assault strike provocation violation threat')

function hesitatesToHelp(tree: Tree, { action }: Act): boolean {
  return tree.lower.slice(action.start, action.end).some((word) => HELPING.has(word))
}

/** Whether the act itself is harm to whom it is done: sanctions, a veto, a strike, the closing of a border. */
export function isHostileAct(tree: Tree, { verb: k, action, isNegative }: Act): boolean {
  if (isNegative) return false
  const verb = tree.lower[k] as string
  if (isHostileVerb(tree, k)) return true
  const words = tree.lower.slice(action.start, action.end)
  // "We will make them pay".
  return verb === 'make' && words.includes('pay') && words.some((word) => THEM.has(word))
}

/** Whether a verb tells of harm that is done, by itself or with what stands beside it. */
export function isHostileVerb(tree: Tree, k: number): boolean {
  const verb = tree.lower[k] as string
  if (HOSTILE.has(verb)) return true
  const rows = HOSTILE_WITH.filter(([verbs]) => verbs.has(verb))
  if (rows.length === 0) return false
  const beside = besideVerb(tree, k)
  return rows.some(([, objects]) => beside.some((word) => objects.has(word)))
}

/** Acts that are hostile whatever they are done to. */
const HOSTILE = verbSet('retaliate veto expel punish bomb bombard invade deport blockade')
const THEM = wordSet('them him it those')
/** Acts that are hostile when they are done to what stands beside them. */
const HOSTILE_WITH: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [
    verbSet('impose levy apply slap'),
    wordSet('sanctions sanction tariff tariffs embargo restrictions costs penalties ban blockade'),
  ],
  [
    verbSet('close shut'),
    wordSet(
      'strait border borders airspace embassy embassies consulate crossing crossings port ports',
    ),
  ],
  [
    verbSet('cut sever suspend freeze break halt'),
    wordSet('trade relations ties aid assets diplomatic shipments'),
  ],
  [
    verbSet('strike attack hit destroy'),
    wordSet('back base bases them him territory capital forces enemy positions'),
  ],
  [verbSet('strike attack destroy'), wordSet('target targets')],
  [verbSet('use'), wordSet('force')],
  [verbSet('take'), wordSet('countermeasures retaliatory')],
  [verbSet('respond answer'), wordSet('attack aggression provocation forcefully force decisively')],
  [verbSet('deal'), wordSet('severely harshly blow')],
]

/**
 * What a verb takes, with its adjectives and what is joined to it: the object and adverbs, or without an
 * object what a preposition adds. "We will strike a deal with them" strikes nobody.
 */
function besideVerb(tree: Tree, verb: number): string[] {
  const hasObject = tree.child(verb, 'obj') !== undefined
  const heads: number[] = []
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child))
    if (child > verb && !(hasObject && tree.is(child, 'obl')) && !tree.isVerb(child))
      heads.push(child)
  for (const head of heads)
    for (let child = tree.firstChild(head); child >= 0; child = tree.nextChild(child))
      if (tree.is(child, 'conj') || tree.is(child, 'amod')) heads.push(child)
  return heads.map((head) => tree.lower[head] as string)
}

/** "Will be met with a united response". */
function isAnswered({ lower }: Tree, { action }: Act): boolean {
  return lower.slice(action.start, action.end).some((word) => ANSWERS.has(word))
}

const ANSWERS = wordSet(
  'response answer force resistance retaliation consequences firmness reply strength',
)

function ownType({ tree, act, condition, isTimed }: TypedAct, verb: string): CommitmentType {
  // "We will not be able to": no choice of one's own.
  if (verb === 'able' && act.isNegative) return 'forecast'
  if (act.isNegative) return 'assurance'
  if (REMAINING.has(verb) || isStill(tree, act)) return 'assurance'
  const isOutcome = OUTCOMES.has(verb)
  if (isOutcome) return 'forecast'
  if (condition !== undefined) return 'conditionalPromise'
  if (CONTINUING.has(verb)) return 'promise'
  // "We are going to" tells what is arranged, "we will" assures.
  if (act.force === 'going') return 'plan'
  return isTimed || ARRANGED.has(verb) ? 'plan' : 'promise'
}

function measureType({ tree, act, condition, isTimed }: TypedAct): CommitmentType {
  if (isHeldOn(tree, act) && isTimed) return 'plan'
  const isPassive = tree.child(act.verb, 'auxpass') !== undefined
  const verb = tree.lower[act.verb] as string
  // "It will not cost you a penny", while "it will not be achieved overnight" only foretells.
  if (act.isNegative)
    return (isPassive ? !REACHED.has(verb) : BURDENING.has(verb)) ? 'assurance' : 'forecast'
  if (!isPassive || isSuffered(tree, act)) return 'forecast'
  if (condition !== undefined) return 'conditionalPromise'
  return isTimed ? 'plan' : 'promise'
}

/** What comes about when it can, and what nobody assures to leave undone. */
const REACHED = wordSet('achieved reached settled solved resolved won overcome accomplished')
/** What a measure does to those who fear it. */
const BURDENING = verbSet('cost raise increase affect hurt harm burden touch reduce weaken add')

/** "Lives will be lost", "homes will be destroyed", but not "the weapons will be destroyed". */
function isSuffered(tree: Tree, { verb, actor }: Act): boolean {
  const lower = tree.lower[verb] as string
  return SUFFERED.has(lower) || (lower === 'destroyed' && HOMES.has(tree.lower[actor ?? -1] ?? ''))
}

/** What befalls people and places, and nobody promises. */
const SUFFERED = wordSet(
  'lost killed wounded injured hurt harmed displaced orphaned stranded flooded drowned devastated defeated ruined ' +
    'affected damaged disrupted delayed overwhelmed',
)
const HOMES = wordSet(
  'home homes house houses city cities town towns village villages crop crops harvest job jobs farm farms life lives livelihoods',
)

/** "The sanctions will stay in place", "the border will stay open". */
function isLeftAsItIs({ lower }: Tree, { verb: k, isNegative }: Act): boolean {
  const isInForce = lower[k + 1] === 'in' && IN_FORCE.has(lower[k + 2] ?? '')
  const isState = isInForce || OPEN_OR_SHUT.has(lower[k + 1] ?? '')
  return !isNegative && REMAINING.has(lower[k] as string) && isState
}

const OPEN_OR_SHUT = wordSet('open closed shut')

const IN_FORCE = wordSet('place force effect')

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
  'president minister secretary ambassador envoy director chairman chancellor premier general governor administrator team ' +
    'department ministry agency agencies office bureau guard force embassy treasury commission council',
)

const REMAINING = verbSet('remain stand stay')
const CONTINUING = verbSet('continue keep')
/** What is not in one's own hands: "we will see", "we will be better off". */
const OUTCOMES = verbSet('see have be find need know lose win become face gain benefit')
/** What a delegation does when its turn has come. */
export const BALLOT: ReadonlySet<string> = verbSet('vote abstain')
/** Acts that are put in a calendar. */
export const ARRANGED: ReadonlySet<string> = verbSet(
  'vote abstain submit travel meet visit host attend hold participate return arrive depart leave head convene join sign launch publish ' +
    'release announce begin start present talk speak discuss address brief raise consult tour fly sit',
)
