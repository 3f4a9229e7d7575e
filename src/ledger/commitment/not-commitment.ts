import type { Tree } from '../../article/reported/tree.ts'
import type { DocumentKind } from '../../document/document.ts'
import { isListedState } from '../../text/state-word.ts'
import type { Act } from './act.ts'
import { HARMS, isIntolerable, isPunished } from './act-type.ts'
import { isAgent } from './agent-noun.ts'
import {
  CONCRETE,
  IDLE_FORECASTS,
  IDLE_STATES,
  isActOfState,
  isTalkOnCondition,
  LIGHT_PROCEDURE,
  MENTAL,
  NEVER_SAID_OF_ABILITY,
  NOBODY,
  PROCEDURE,
  RECALLED,
  RHETORIC,
  TALKING,
} from './idle-word.ts'
import { FIRST, type Setting } from './setting.ts'
import type { Side } from './side.ts'
import { verbSet, wordSet } from './verb-set.ts'

/** An act, and what tells whether it binds. */
export interface JudgedAct {
  readonly tree: Tree
  readonly act: Act
  readonly side: Side
  readonly setting: Setting
  /** The kind of document. */
  readonly kind: DocumentKind
}

/** Whether an act is none that binds: the running of the event, rhetoric, inference, a general ought. */
export function isNoCommitment({ tree, act, side, setting, kind }: JudgedAct): boolean {
  if (isCeremony(tree, act)) return true
  // What one expects of others may be anything that happens.
  if (setting.kind === 'expected') return false
  const verb = tree.lower[coreVerb(tree, act.verb)] as string
  const actor = act.actor === undefined ? undefined : (tree.lower[act.actor] as string)
  // "Normally we ask them to": a habit.
  if (tree.lower.some((word) => HABITS.has(word))) return true
  // "He will have a few words", "she will take your questions".
  const opening = tree.lower.slice(act.action.start, act.action.start + 5)
  if (HELD_AT_EVENTS.has(verb) && opening.some((word) => SAID_AT_EVENTS.has(word))) return true
  const isFirst = actor !== undefined && FIRST.has(actor)
  if (act.force === 'readiness' && act.type !== 'warning')
    return isFirst && !isSettled(tree) && isIdleReadiness(tree, act, verb, actor)
  // "We want to repeat it tomorrow", "let us open it up for questions".
  const isOfEvent = act.needsDay === true || actor === 'us' || actor === "'s"
  if (isOfEvent && act.force !== 'obligation' && runsEvent(tree, act, verb)) return true
  if (act.type !== undefined)
    return act.force === 'directive' && asksAttention(tree, act, verb, actor)
  // A spokesperson's own acts are those of the briefing.
  if (kind === 'pressBriefing' && (actor === 'i' || (actor === 'we' && isToYou(tree, act))))
    return true
  switch (act.force) {
    case 'will':
    case 'going':
      // "I think it will be harder": a guess that a day may prove.
      if (setting.kind === 'held' && !act.isNegative && isCompared(tree, act)) return false
      return isIdleWill(tree, act, side, verb, actor)
    case 'obligation':
      return isIdleMust(tree, act, side, verb, actor)
    case 'prohibition':
      if (verb === 'stand') return !STANDING_BY.has(tree.lower[act.verb + 1] ?? '')
      // "They cannot continue to block it": a demand, where somebody else does it.
      if (tree.lower[act.verb] === 'continue')
        return side !== 'other' || tree.child(act.verb, 'xcomp') === undefined
      return !NEVER_SAID_OF_ABILITY.has(verb)
    default:
      return false
  }
}

function runsEvent(tree: Tree, { action }: Act, verb: string): boolean {
  const words = tree.lower.slice(action.start, Math.min(action.end, action.start + 10))
  return (
    PROCEDURE.has(verb) ||
    ATTENDING.has(verb) ||
    words.includes('questions') ||
    words.includes('you')
  )
}

const ATTENDING = verbSet('go finish share start begin stop add address close end lose wish hold')

/** "I would be glad to forget", "I am not prepared to say": while "prepared to talk about peace" offers it. */
function isIdleReadiness(tree: Tree, act: Act, verb: string, actor: string): boolean {
  if (MENTAL.has(verb) || RHETORIC.has(verb)) return true
  return !TALKING.has(verb) && isProcedure(tree, act, verb, actor)
}

/** "We will gather you back": what is done for those who ask. */
function isToYou({ lower }: Tree, { action }: Act): boolean {
  return lower.slice(action.start, action.start + 8).includes('you')
}

/** "It is my duty to pay tribute", "your election will contribute to our success". */
function isCeremony(tree: Tree, { verb, actor, action }: Act): boolean {
  const near = tree.lower.slice(verb, Math.min(action.end, verb + 5))
  if (near.some((word) => WISHES.has(word))) return true
  if (CEREMONIES.has(tree.lower[verb] as string)) return true
  if (actor === undefined || HELD.has(tree.lower[verb] as string)) return false
  return OCCASIONS.has(tree.lower[actor] as string)
}

/** "The election will be held", "the debate will take place". */
const HELD = wordSet('held take begin start resume')

const WISHES = wordSet(
  'congratulations condolences thanks gratitude greetings tribute appreciation welcome apologies sympathy',
)
const CEREMONIES = verbSet('congratulate thank')
const OCCASIONS = wordSet(
  'election session deliberations deliberation presidency guidance experience debate debates tribute work wisdom skill',
)

function isCompared(tree: Tree, { verb, action }: Act): boolean {
  return (
    tree.child(verb, 'cop') !== undefined &&
    tree.lower
      .slice(action.start, action.start + 4)
      .some((word) => word === 'more' || word === 'less')
  )
}

/** The verb that names the act behind one that only says how it goes on: "continue to [tell]". */
function coreVerb(tree: Tree, verb: number): number {
  let at = verb
  for (let depth = 0; depth < 3 && CARRIERS.has(tree.lower[at] as string); depth++) {
    const inner = tree.child(at, 'xcomp')
    if (inner === undefined || inner < at || !tree.isVerb(inner)) break
    at = inner
  }
  return at
}

const CARRIERS = wordSet(
  'able continue continuing keep try trying ready happy glad pleased begin have start',
)

/** "I ask that you bear with me": the hearer's attention. */
function asksAttention(
  tree: Tree,
  { action }: Act,
  verb: string,
  actor: string | undefined,
): boolean {
  if (MENTAL.has(verb) || LET_ME.test(tree.lower.slice(action.start, action.start + 2).join(' ')))
    return true
  if (actor === 'you' && ATTENDANCE.has(verb)) return true
  return actor === 'you' && tree.lower.slice(action.start, action.end).includes('attention')
}

const ATTENDANCE = verbSet('stand join come sit meet hear welcome')
const STANDING_BY = wordSet('by idly aside')
const SEEING = verbSet(
  'tell understand know remember recall realize recognize see notice think believe say',
)
const WISHING = verbSet('want wish like watch')
const LET_ME = /^(?:let|allow|permit|bear|forgive|indulge) (?:me|us|with)$/

function isIdleWill(
  tree: Tree,
  act: Act,
  side: Side,
  verb: string,
  actor: string | undefined,
): boolean {
  if (side !== 'own' && (isHarmful(tree, act) || isPunished(tree, act))) return false
  if (tree.lower[act.verb] === 'stand' && isIntolerable(tree, act, side)) return false
  if (actor !== undefined && NOBODY.has(actor)) return true
  if (isActOfState(tree.lower, act.verb)) return false
  // "They will want to", "as he will tell you", "you will understand".
  if (side !== 'own' && SEEING.has(verb)) return true
  if (WISHING.has(verb)) return true
  // "We will find that it was more".
  if (verb === 'find' && tree.lower[act.verb + 1] === 'that') return true
  // "He will speak to us": a part of the event.
  const near = tree.lower.slice(act.verb + 1, act.verb + 4)
  if (TALKING.has(verb) && (near.includes('us') || near.includes('you'))) return true
  // "No lie will change it": no forecast that a day could prove.
  if (
    side === 'thing' &&
    act.actor !== undefined &&
    tree.lower[tree.range(act.actor).start] === 'no'
  )
    return true
  // "It will be recalled": a turn of speech, not a forecast.
  if (RECALLED.has(verb)) return true
  if (isIntolerable(tree, act, side)) return false
  // "Tyranny will never win": no forecast that a day could prove.
  if (side === 'thing' && IDLE_FORECASTS.has(verb)) return !isTakenTime(tree, act)
  if (tree.lower[act.verb] === 'take' && takesQuestions(tree, act)) return true
  // An act without anybody who acts is a clause that was not understood.
  if (act.actor === undefined && side === 'thing') return true
  if (
    side !== 'own' &&
    side !== 'measure' &&
    tree.lower.slice(act.cue.start, act.verb).includes('never')
  )
    return true
  if (side === 'measure' && RHETORIC.has(verb)) return true
  if (side === 'own') {
    if (IDLE_STATES.has(verb) && !isSettled(tree)) return true
    if (RHETORIC.has(verb) || informsHearers(tree, act)) return true
    if (actor !== undefined && FIRST.has(actor) && isProcedure(tree, act, verb, actor)) return true
  }
  const isCopular = tree.child(act.verb, 'cop') !== undefined || verb === 'be'
  return isCopular && isIdleCopula(tree, act, side)
}

/** "The meeting will take place", "it will take years". */
function isTakenTime(tree: Tree, { verb, action }: Act): boolean {
  if (tree.lower[verb] !== 'take') return false
  const words = tree.lower.slice(verb + 1, Math.min(action.end, verb + 4))
  return words[0] === 'place' || words.some((word) => LONG.has(word))
}

const LONG = wordSet('years months decades weeks')

/** "There will be a price", "this will have consequences": a threat, whatever its subject. */
function isHarmful({ lower }: Tree, { action }: Act): boolean {
  for (let k = action.start; k < action.end; k++) if (HARMS.has(lower[k] as string)) return true
  return false
}

const HABITS = wordSet(
  'normally usually often sometimes frequently generally traditionally typically',
)
const HELD_AT_EVENTS = wordSet('have take make give answer say deliver')
/** What is said at an event, by its name. */
export const SAID_AT_EVENTS: ReadonlySet<string> = wordSet('words remarks question questions')

/** "We will get you a list": what is passed on to those who listen. */
function informsHearers(tree: Tree, { action }: Act): boolean {
  const words = tree.lower.slice(action.start, Math.min(action.end, action.start + 12))
  return words.some((word) => HEARERS.has(word)) && words.some((word) => PASSED_ON.has(word))
}

function isSettled({ lower }: Tree): boolean {
  return lower.some(
    (word) => word === 'if' || word === 'unless' || word === 'should' || word === 'once',
  )
}

function takesQuestions({ lower }: Tree, { action }: Act): boolean {
  const words = lower.slice(action.start, action.end)
  return words.includes('questions') || words.includes('question')
}

const HEARERS = wordSet('you guys folks everyone everybody')
const PASSED_ON = wordSet(
  'information list update updates number numbers copy readout details statement answer answers sense posted updated apprised informed more posting know',
)

/** "It will not be easy", "you will be proud": what somebody or something will be like. */
function isIdleCopula(tree: Tree, act: Act, side: Side): boolean {
  if (COPULAR_ACTS.has(tree.lower[act.verb] as string)) return false
  if (side === 'other') return act.isNegative
  const tag = tree.tag(act.verb) ?? ''
  // "The talks will be long": what a day will show, of a thing that is named.
  const isNamed = act.actor !== undefined && NOUNS.has(tree.tag(act.actor) ?? '')
  if (side === 'thing' && isNamed && !act.isNegative && MEASURED.has(tree.lower[act.verb] ?? ''))
    return false
  // "He will be in Algiers on Friday".
  if (side !== 'thing' && tag.startsWith('NNP') && tree.child(act.verb, 'case') !== undefined)
    return false
  return tag.startsWith('JJ') || tag.startsWith('RB') || side !== 'measure' || act.isNegative
}

const NOUNS = wordSet('NN NNS')
const MEASURED = wordSet(
  'long short difficult hard tough poor high low higher lower longer shorter worse slow slower costly costlier cheaper larger smaller',
)
/** What one can promise to be. */
const COPULAR_ACTS = wordSet(
  'ready able available prepared eligible there back headed home in out open free part effective accountable responsible present',
)

function isIdleMust(
  tree: Tree,
  act: Act,
  side: Side,
  verb: string,
  actor: string | undefined,
): boolean {
  if (actor === 'i' || actor === 'one' || actor === undefined) return true
  // "You have to see it" is talk, "you must protect it" a demand.
  if (actor === 'you')
    return tree.lower[act.cue.start] !== 'must' || MENTAL.has(verb) || verb === 'be'
  if (MENTAL.has(verb) || RECALLED.has(verb)) return true
  // "They must be tired", "it must be peace".
  if (tree.lower[act.action.start] === 'be' && !isPassiveHead(tree, act)) return side !== 'measure'
  // "Settlements must not be built".
  if (act.isNegative && tree.child(act.verb, 'auxpass') !== undefined) return NEGLECTED.has(verb)

  if (side === 'own') return act.isNegative || !CONCRETE.has(verb)
  if (INDEFINITE.has(actor) || GENERIC.has(actor)) return true
  if (verb === 'be' || verb === 'have') return true
  // "The war must end", "the prisoners must be released": a thing that is to be done, by whoever can.
  if (act.actor === undefined || isAgent(tree, act.actor)) return isAll(tree, act.actor)
  return !DEEDS_TO_THINGS.has(verb)
}

/** "Be released", "be let go": a base form behind "be" can only be a participle that looks the same. */
function isPassiveHead(tree: Tree, { verb, action }: Act): boolean {
  const tag = tree.tag(verb)
  return tag === 'VBN' || (tag === 'VB' && verb > action.start)
}

/** "Every man must", "all of us must": what holds for everybody is asked of nobody. */
function isAll(tree: Tree, actor: number | undefined): boolean {
  return actor !== undefined && tree.lower[tree.range(actor).start] === 'every'
}

const NEGLECTED = wordSet(
  'ignored underestimated overlooked lost neglected left missed confused mistaken misled deceived',
)
const INDEFINITE = wordSet('who which that this there what')
const GENERIC = wordSet(
  'man woman men women person individual everyone everybody anyone anybody nobody humanity mankind humankind society world',
)
const DEEDS_TO_THINGS = verbSet(
  'end stop cease release lift withdraw free remove change repeal halt dismantle destroy respect implement return pay ' +
    'restore abolish eliminate eradicate close reopen open punish prosecute hold terminate adopt ratify sign pass approve ' +
    'reject extend cancel reduce increase raise cut secure settle resolve resume observe honor fulfill fulfil',
)

function isProcedure(tree: Tree, act: Act, verb: string, actor: string): boolean {
  if (act.isNegative && TALKING.has(verb) && tree.lower.includes('unless')) return false
  if (isTalkOnCondition(tree.lower, act.verb)) return false
  if (PROCEDURE.has(verb))
    return !isWithOthers(tree, act, verb) && !(act.isNegative && verb === 'wait')
  // "If they attack, we will respond" is no reply to a question.
  if (LIGHT_PROCEDURE.has(verb) && isLight(tree, act) && !(actor === 'we' && isSettled(tree)))
    return true
  const words = tree.lower.slice(act.verb + 1, Math.min(act.action.end, act.verb + 8))
  const next = words[0]
  if (words.includes('question') || words.includes('questions')) return true
  switch (verb) {
    case 'joined':
      return next === 'by'
    case 'open':
      return next === 'it' && words[1] === 'up'
    case 'move':
      return next === 'on' && words.includes('line')
    case 'start':
    case 'begin':
      return (
        next === 'where' ||
        next === 'by' ||
        next === 'with' ||
        next === 'off' ||
        next === 'on' ||
        next === undefined
      )
    case 'go':
      // "We will not go back on our word".
      if (next === 'back' && words[1] === 'on')
        return words[2] === undefined || LIGHT_OBJECTS.has(words[2])
      return next === undefined || (GOING.has(next) && !isJourneyTo(words))
    case 'get':
      return true
    case 'take':
      return words.some((word) => TAKEN.has(word))
    case 'give':
      return (
        next === 'you' ||
        next === 'it' ||
        next === 'an' ||
        next === 'one' ||
        words.some((word) => ANNOUNCED.has(word))
      )
    case 'have':
      return words.some((word) => ANNOUNCED.has(word)) || next === 'to'
    case 'call':
    case 'hand':
    case 'hear':
    case 'lay':
    case 'refer':
    case 'yield':
      return (
        OF_TURNS.has(`${verb} ${words.slice(0, 2).join(' ')}`) || OF_TURNS.has(`${verb} ${next}`)
      )
    case 'introduce':
      return introducesSomebody(tree, act)
    case 'leave':
      return next === 'it' || next === 'that' || words.includes('there')
    case 'be':
      return actor === 'i'
    case 'settle':
    case 'reach':
      return next === 'for'
    case 'keep':
      return next === 'for' || next === 'you' || next === 'it' || words.includes('brief')
    case 'do':
      return (
        next === 'so' ||
        next === 'that' ||
        next === 'it' ||
        next === 'one' ||
        next === 'this' ||
        next === undefined
      )
    default:
      return false
  }
}

/** "We will go to the court", "go to Drast on Friday", while "we will go to questions" runs the event. */
function isJourneyTo(words: readonly string[]): boolean {
  return (
    words[0] === 'to' &&
    words.some((word) => DESTINATIONS.has(word) || isListedState(word) || DAYS.has(word))
  )
}

const DESTINATIONS = wordSet(
  'court courts tribunal council congress parliament senate assembly polls war border',
)
const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday tomorrow')

/** How turns are given and what is to come is told: "I will hand over to the minister". */
const OF_TURNS: ReadonlySet<string> = new Set([
  'call on',
  'refer to',
  'hand over to',
  'hand off',
  'hear from',
  'lay out',
  'yield to',
  'yield the floor',
  'yield my time',
])

function introducesSomebody(tree: Tree, { verb }: Act): boolean {
  const somebody = tree.child(verb, 'obj')
  return somebody !== undefined && isAgent(tree, somebody)
}

/** Whether a verb has no object, or only a word that points to what is said: "move on", "add to that". */
function isLight(tree: Tree, { verb, action }: Act): boolean {
  let k = verb + 1
  while (k < action.end && (tree.isAdverb(k) || LEADING.has(tree.lower[k] as string))) k++
  return k >= action.end || LIGHT_OBJECTS.has(tree.lower[k] as string)
}

const LEADING = wordSet('on to with by up off out over back in for at down from into along')
const LIGHT_OBJECTS = wordSet(
  'it that this those these there where here you your now then one some myself ourselves what question questions remarks briefing',
)

/** "I will talk to the governor": with somebody who is not here. */
function isWithOthers(tree: Tree, act: Act, verb: string): boolean {
  if (!TALKING.has(verb)) return false
  for (let child = tree.firstChild(act.verb); child >= 0; child = tree.nextChild(child)) {
    if (child < act.verb || !(tree.is(child, 'obl') || tree.is(child, 'obj'))) continue
    const first = tree.lower[tree.range(child).start] as string
    const isTo = first === 'to' || first === 'with' || tree.is(child, 'obj')
    if (isTo && isAgent(tree, child) && tree.lower[child] !== 'you') return true
  }
  return false
}

const GOING = wordSet('to back ahead over next on into through with around down')
const TAKEN = wordSet('back one two few that couple minute moment it your')
const ANNOUNCED = wordSet(
  'words remarks more something anything sense further updates update announcement details readout opportunity information statement comment',
)
