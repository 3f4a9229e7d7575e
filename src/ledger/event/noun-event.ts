import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import {
  readActNoun,
  readAnnouncement,
  readAttackNoun,
  readFireNoun,
  readMoveNoun,
} from './act-nouns.ts'
import { isAskedFor, isDemandedObject, isOnlyOffered, isUnannounced } from './asked-for.ts'
import { isPassive, isTimeWord, prepositionOf } from './clause.ts'
import { readCall, readInterview, readJourney, readLetter, readOnPhone } from './contact-nouns.ts'
import type { EventDraft, Reading } from './event-draft.ts'
import { isTalkedOf, whenOf } from './event-time.ts'
import type { EventWord, NounFrame } from './event-word.ts'
import { readGathering } from './gathering-nouns.ts'
import { actorBeside, type NounAt, nounAt, type ReadNoun, ROUND } from './noun-frame.ts'
import { hasChild } from './phrase.ts'
import { isTally } from './tally.ts'
import { nounToldApart } from './told-apart.ts'
import { auxiliariesOf, isDenied, isNone, PLANS, type Told, toldAs } from './told-as.ts'
import { sidesBefore } from './two-sides.ts'
import { wordSet } from './word-set.ts'

/** The event that a noun tells, or `undefined` when it tells none in particular. */
export function nounEvent(
  reading: Reading,
  at: number,
  word: NonNullable<EventWord['noun']>,
): EventDraft | undefined {
  const { tree } = reading
  // "World War", "war crimes": a word inside a name or before another noun.
  const head = tree.head(at)
  const isBesideTime = head < tree.length && head > at && isTimeWord(tree, head)
  const isPart = tree.is(at, 'compound') || tree.is(at, 'flat') || tree.is(at, 'amod')
  if ((isPart && !isBesideTime) || isTally(tree, at)) return undefined
  const told = toldNounAt(reading, at)
  const isNoneHeld = isNotHeld(tree, told)
  const noun = isNoneHeld ? { ...told, determiner: 'the' } : told
  const framed = FRAMES[word.frame](reading, noun, word)
  if (framed === undefined) return undefined
  const range = nounRange(tree, noun)
  const { time, date, isAhead } = whenOf(reading, noun.at, range)
  const { setting } = noun
  const place = framed.place ?? setting.place
  const venue = framed.venue ?? setting.venue
  const isPlaced = place !== undefined || venue !== undefined
  if (framed.needs !== undefined && time === undefined && !(framed.needs === 'setting' && isPlaced))
    return undefined
  if (isUnannounced(tree, noun.at)) return undefined
  const known =
    isNoneHeld || isCalledOff(tree, noun)
      ? 'denied'
      : (framed.status ?? statusOf(tree, noun, isAhead, date !== undefined))
  if (known === undefined) return undefined
  const { parties } = framed
  const kind = framed.kind ?? word.kind
  const actor = actorBeside(reading, noun, parties, kind)
  const names = [...actor, ...parties.names, ...sidesBefore(tree, noun.at, reading.scene)]
  return {
    kind,
    participants: [...new Set(names)],
    ...(framed.channel === undefined ? {} : { channel: framed.channel }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(venue === undefined ? {} : { venue }),
    status: known === 'assumed' ? 'happened' : known,
    ...(known === 'assumed' ? { isStatusAssumed: true } : {}),
    range,
    at,
    lemma: word.lemma,
    ...(parties.isInferred || actor.length > 0 ? { possible: true } : {}),
    ...(framed.isOwn === true ? { isOwn: true } : {}),
    ...(framed.isAnaphor === true ? { isAnaphor: true } : {}),
    ...nounToldApart(tree, at),
  }
}

const FRAMES: Readonly<Record<NounFrame, ReadNoun>> = {
  gathering: readGathering,
  journey: readJourney,
  call: readCall,
  phone: readOnPhone,
  interview: readInterview,
  letter: readLetter,
  act: readActNoun,
  announcement: readAnnouncement,
  attack: readAttackNoun,
  move: readMoveNoun,
  fire: readFireNoun,
}

/**
 * How a noun is told: by the verb that it serves, by its adjectives or, where nothing says it, `assumed`
 * to have happened because it is spoken of as known.
 */
function statusOf(
  tree: Tree,
  noun: NounAt,
  isAhead: boolean,
  isDated: boolean,
): Told | 'assumed' | undefined {
  const { at, verb } = noun
  if (isDemandedObject(tree, at) || isAskedFor(tree, at)) return undefined
  if (isHoldingOffered(tree, noun)) return undefined
  if (hasChild(tree, at, UPCOMING)) return 'planned'
  if (hasChild(tree, at, POSSIBLE)) return 'expected'
  if (isLookedForwardTo(tree, noun)) return 'planned'
  const teller = tellingVerb(tree, noun)
  if (teller !== undefined) return ofTeller(tree, teller, isAhead)
  if (isAhead) return 'planned'
  if (isAfter(tree, noun)) return 'happened'
  // "The talks in Drast are ongoing."
  const head = tree.head(at)
  const isGoingOn =
    tree.is(at, 'nsubj') && head < tree.length && GOING_ON.has(tree.lower[head] as string)
  if (isGoingOn || hasChild(tree, at, CURRENT)) return 'ongoing'
  if (!isDated && noun.preposition !== undefined && BEFORE.has(noun.preposition)) return 'planned'
  if (isDated || nounToldApart(tree, at).isPast === true) return 'happened'
  const isFirst =
    noun.determiner === 'a' || noun.determiner === 'an' || noun.determiner === undefined
  if (isFirst && noun.possessor === undefined) {
    // "There are negotiations", "talks between the two": known only by whom they are between.
    const isThere = verb !== undefined && tree.child(verb, 'expl') !== undefined
    if (isThere && verb !== undefined) {
      if (hasChild(tree, verb, NOT)) return 'denied'
      return tree.tag(verb) === 'VBD' ? 'happened' : 'ongoing'
    }
    const above = verb ?? verbAbove(tree, at)
    return above !== undefined && toldAs(tree, above, false) === 'happened' ? 'assumed' : undefined
  }
  // "The anniversary of the attack is coming up" tells nothing of the attack.
  if (isTalkedOf(tree, at)) return 'assumed'
  const above = verb ?? (tree.is(at, 'nmod') ? undefined : verbAbove(tree, at))
  if (above === undefined) return 'assumed'
  const told = toldAs(tree, above, false)
  return told === 'planned' || told === 'expected' ? 'planned' : 'assumed'
}

/** Whether a noun is told by a verb that only asks for it or offers it: "ready to enter into [talks]". */
export function isHoldingOffered(tree: Tree, { verb, isLight }: NounAt): boolean {
  return isLight && verb !== undefined && isOnlyOffered(tree, verb)
}

/** "We look forward to the [visit]". */
function isLookedForwardTo(tree: Tree, { at, preposition }: NounAt): boolean {
  const head = tree.head(at)
  if (preposition !== 'to' || head >= tree.length) return false
  return tree.lower[head] === 'forward' || tree.lower[head + 1] === 'forward'
}

/** The verb that only says that the event is: "[held] talks", "the talks [resumed]". */
function tellingVerb(tree: Tree, { verb, isLight, role }: NounAt): number | undefined {
  if (verb === undefined || isLight) return verb
  return role !== 'other' && HAPPENING.has(tree.lower[verb] as string) ? verb : undefined
}

/** How an event is told by the verb that says that it is; one that is scheduled or put off lies ahead. */
function ofTeller(tree: Tree, verb: number, isAhead: boolean): Told | undefined {
  if (!SCHEDULING.has(tree.lower[verb] as string)) return toldAs(tree, verb, isAhead)
  return isDenied(tree, verb) ? 'denied' : 'planned'
}

/** Whether an event was over or under way when what is told in the past was done: "after the meeting, she left". */
function isAfter(tree: Tree, { at, preposition, determiner }: NounAt): boolean {
  if (determiner === 'this' || preposition === undefined || !AFTER.has(preposition)) return false
  const above = verbAbove(tree, at)
  return above !== undefined && toldAs(tree, above, false) === 'happened'
}

/** What the words around a noun leave no doubt of: that it was canceled, has been, or is only planned. */
export function sureStatus(tree: Tree, noun: NounAt): Told | undefined {
  if (isCalledOff(tree, noun)) return 'denied'
  const verb = tellingVerb(tree, noun)
  if (verb === undefined) return isAfter(tree, noun) ? 'happened' : undefined
  const isPast = tree.tag(verb) === 'VBD'
  const isSure = isPast || isPassive(tree, verb) || SCHEDULING.has(tree.lower[verb] as string)
  return isSure ? ofTeller(tree, verb, false) : undefined
}

/** "The meeting was canceled", "she called off her trip", "they rejected talks", "no plans for a visit". */
function isCalledOff(tree: Tree, { at, verb, role, preposition }: NounAt): boolean {
  const head = tree.head(at)
  if (preposition === 'for' && head < tree.length && PLANS.has(tree.lower[head] as string))
    return isNone(tree, head)
  if (verb === undefined || isDenied(tree, verb)) return false
  const word = tree.lower[verb] as string
  const isOff = CALLED.has(word) && tree.lower[verb + 1] === 'off'
  const isOut = RULED.has(word) && tree.lower[verb + 1] === 'out'
  if (!isOff && !isOut && !CANCELED.has(word)) return false
  if (auxiliariesOf(tree, verb).some((auxiliary) => OPEN.has(auxiliary))) return false
  // The tree may take "off" for a preposition.
  if (role === 'object' || (isOff && preposition === 'off')) return true
  return role === 'subject' && tree.child(verb, 'auxpass') !== undefined
}

/** "No meeting is planned", "there will be no meeting", "we held no talks". */
function isNotHeld(tree: Tree, noun: NounAt): boolean {
  if (noun.determiner !== 'no') return false
  const isThere = [noun.at, noun.verb].some(
    (at) => at !== undefined && tree.child(at, 'expl') !== undefined,
  )
  return isThere || tellingVerb(tree, noun) !== undefined
}

/** A noun with the words around it, or the round that talks are told by: "the third [round] of talks". */
export function toldNounAt(reading: Reading, at: number): NounAt {
  return nounAt(reading, roundOf(reading.tree, at) ?? at)
}

function roundOf(tree: Tree, at: number): number | undefined {
  const head = tree.head(at)
  const isOf = head < tree.length && tree.is(at, 'nmod') && prepositionOf(tree, at) === 'of'
  return isOf && ROUND.has(tree.lower[head] as string) ? head : undefined
}

function verbAbove(tree: Tree, at: number): number | undefined {
  let k = tree.head(at)
  for (let steps = 0; steps < 4 && k < tree.length; steps++) {
    if (tree.isVerb(k)) return k
    k = tree.head(k)
  }
  return undefined
}

/** The noun and what belongs to it; with a verb that only holds it, from the subject on. */
export function nounRange(tree: Tree, { at, isLight, verb, subject }: NounAt): TokenRange {
  let { start, end } = tree.range(at)
  if (isLight && verb !== undefined && verb < at) {
    start = verb
    if (subject !== undefined && subject < verb) start = tree.range(subject).start
  }
  for (let child = tree.firstChild(at); child >= 0; child = tree.nextChild(child))
    if (child > at && (tree.is(child, 'conj') || tree.is(child, 'cc') || tree.is(child, 'relcl')))
      end = Math.min(end, tree.range(child).start)
  while (start < at && isLeading(tree, start)) start++
  while (end > at + 1 && tree.isMark(end - 1)) end--
  return { start, end: Math.max(end, at + 1) }
}

/** Whether a word only joins what stands behind it to what stands before it. */
function isLeading(tree: Tree, k: number): boolean {
  return tree.is(k, 'case') || tree.is(k, 'cc') || tree.isMark(k)
}

const HAPPENING = wordSet(
  'take takes took taken taking begin begins began begun start starts started end ended ends conclude concluded ' +
    'continue continues continued continuing resume resumed resumes held happen happened happens go going went ' +
    'occur occurred come coming schedule schedules scheduled planned postponed moved arranged set',
)
const CALLED = wordSet('called calling calls call')
const RULED = wordSet('rule rules ruled ruling')
const CANCELED = wordSet(
  'cancel cancels canceled cancelled canceling cancelling scrap scraps scrapped reject rejects rejected refuse ' +
    'refuses refused',
)
/** Helpers that leave open whether something is done. */
const OPEN = wordSet('may might could would can')
const SCHEDULING = wordSet('schedule scheduled schedules planned set arranged postponed moved')
const NOT = wordSet("not n't never")
const UPCOMING = wordSet(
  'tomorrow upcoming forthcoming next coming future planned scheduled proposed',
)
const POSSIBLE = wordSet('possible potential')
const GOING_ON = wordSet('ongoing underway')
const CURRENT = wordSet('ongoing current continuing')
const BEFORE = wordSet('before ahead until')
const AFTER = wordSet('after following at during')
