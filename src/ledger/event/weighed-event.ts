import type { Tree } from '../../article/reported/tree.ts'
import { isPostWord } from '../../document/person-name.ts'
import { isListedState } from '../../text/state-word.ts'
import { isAskedFor, isDemandedObject, isOnlyMeant, isUnannounced } from './asked-for.ts'
import type { Candidate } from './candidate.ts'
import { isPassive, isTimeWord, objectOf, prepositionOf, subjectOf } from './clause.ts'
import type { EventChannel, EventKind } from './event.ts'
import type { EventDraft, Reading } from './event-draft.ts'
import { isPlaceName, settingOf } from './event-place.ts'
import { timeAt, whenOf } from './event-time.ts'
import { isHoldingOffered, nounRange, sureStatus } from './noun-event.ts'
import { actorBeside, dependentsOf, isGeneric, type NounAt, nounAt } from './noun-frame.ts'
import { isCapital, phraseOf, textOf } from './noun-phrase.ts'
import { partyAt } from './party.ts'
import { hasChild, isPerson } from './phrase.ts'
import { type Parties, resolveParties } from './resolve-parties.ts'
import { isTally } from './tally.ts'
import { nounToldApart, verbToldApart } from './told-apart.ts'
import { auxiliariesOf, isSupposed, SUPPOSING, type Told, toldAs } from './told-as.ts'
import { sidesBefore } from './two-sides.ts'
import { clauseRange } from './verb-event.ts'
import { wordSet } from './word-set.ts'

/**
 * The event that a candidate tells whose kind and status are known already, read from its sentence, or
 * `undefined` where grammar rules out that any in particular is told.
 */
export function weighedEvent(
  reading: Reading,
  candidate: Candidate,
  kind: EventKind,
  status: Told,
): EventDraft | undefined {
  const { tree } = reading
  const { at, type, lemma, group } = candidate
  if (isHabit(reading, at) || isInsideName(tree, at) || isUnannounced(tree, at)) return undefined
  if (type === 'verb' && (isSupposed(tree, at) || isOnlyMeant(tree, at))) return undefined
  if (type === 'noun' && isWishedFor(tree, at)) return undefined
  if (type === 'noun' && isSupposedToBe(tree, at)) return undefined
  if (type === 'noun' && isTally(tree, at)) return undefined
  const held = HOLDING.has(group) ? objectOf(tree, at) : undefined
  if (held !== undefined && (isForThePress(tree, held) || isTally(tree, held))) return undefined
  if (held !== undefined && isUnannounced(tree, held)) return undefined
  const noun = type === 'noun' ? nounAt(reading, at) : undefined
  if (noun !== undefined && isHoldingOffered(tree, noun)) return undefined
  const told =
    noun === undefined ? ofVerb(reading, candidate) : ofNoun(reading, candidate, noun, kind)
  if (told === undefined) return undefined
  const { parties, range, isReference } = told
  const { date } = whenOf(reading, at, range)
  const setting = noun?.setting ?? settingOf(reading, [at])
  const place = told.place ?? setting.place
  const channel = CHANNELS[kind]
  const sure = noun === undefined ? sureOfVerb(tree, at) : sureStatus(tree, noun)
  return {
    kind,
    participants: parties.names,
    ...(channel === undefined ? {} : { channel }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(setting.venue === undefined ? {} : { venue: setting.venue }),
    status: sure ?? status,
    range,
    at,
    lemma,
    possible: true,
    ...(isReference ? { isReference: true } : {}),
    ...(noun === undefined ? verbToldApart(tree, at) : nounToldApart(tree, at)),
  }
}

/** What the form of a verb leaves no doubt of: that it is denied, or in the past. */
function sureOfVerb(tree: Tree, at: number): Told | undefined {
  const told = toldAs(tree, at, false)
  return told === 'denied' || (told === 'happened' && tree.tag(at) === 'VBD') ? told : undefined
}

interface ToldBy {
  readonly parties: Parties
  readonly range: EventDraft['range']
  readonly place?: string
  /** Whether the words may point to what was told before. */
  readonly isReference: boolean
}

/** "His [call] for a ceasefire", "that the [truce] can be reached": neither is told. */
function isWishedFor(tree: Tree, at: number): boolean {
  if (isAskedFor(tree, at) || isDemandedObject(tree, at)) return true
  if (ASKING.has(tree.lower[at] as string) && dependents(tree, at, FOR).length > 0) return true
  const head = tree.head(at)
  const isSubject = tree.is(at, 'nsubj') || tree.is(at, 'nsubjpass')
  return (
    head < tree.length && isSubject && auxiliariesOf(tree, head).some((word) => POSSIBLE.has(word))
  )
}

/** "If any forces cross the border, that is an invasion". */
function isSupposedToBe(tree: Tree, at: number): boolean {
  if (tree.child(at, 'cop') === undefined) return false
  for (let child = tree.firstChild(at); child >= 0; child = tree.nextChild(child)) {
    const mark = tree.is(child, 'advcl') ? tree.child(child, 'mark') : undefined
    if (mark !== undefined && SUPPOSING.has(tree.lower[mark] as string)) return true
  }
  return false
}

/** "Held a press conference", "addressed the press". */
function isForThePress(tree: Tree, noun: number): boolean {
  return FOR_THE_PRESS.has(tree.lower[noun] as string) || hasChild(tree, noun, FOR_THE_PRESS)
}

/** Whether it is told of what is done again and again: "every month", "often". */
function isHabit({ tree, times }: Reading, at: number): boolean {
  if (hasChild(tree, at, ALWAYS)) return true
  const { start, end } = tree.span(tree.range(at))
  return times.some(({ type, span }) => type === 'SET' && start <= span.start && span.end <= end)
}

/** Whether a word only tells of what kind another noun is: "the meeting room". */
function isInsideName(tree: Tree, at: number): boolean {
  const head = tree.head(at)
  const isPart = tree.is(at, 'compound') || tree.is(at, 'flat') || tree.is(at, 'amod')
  // The tree may take the first noun for the head.
  const next = at + 1
  const isBeside = next < tree.length && tree.head(next) === at && tree.is(next, 'nmod')
  if (isBeside && tree.isNominal(next) && !isTimeWord(tree, next)) return true
  return isPart && head > at && head < tree.length && !isTimeWord(tree, head)
}

function ofVerb(reading: Reading, { at, group, lemma }: Candidate): ToldBy | undefined {
  const { tree, scene } = reading
  const subject = subjectOf(tree, at)
  const object = isPassive(tree, at) ? undefined : objectOf(tree, at)
  const heads = [subject]
  const isMet = object !== undefined && partyAt(tree, object) !== undefined
  // "Met my wife", "met the needs".
  if (group === 'meet' && object !== undefined && !isMet && !isTimeWord(tree, object))
    return undefined
  // "It will be met with a united answer".
  if (group === 'meet' && isPassive(tree, at) && dependents(tree, at, BY).length === 0)
    return undefined
  // "Spoke to the nation", "talked with reporters".
  if (
    group === 'confer' &&
    dependents(tree, at, WITH_TO).some((one) => AUDIENCES.has(tree.lower[one] as string))
  )
    return undefined
  // "The exact date will be announced later."
  const isOfDetail = isPassive(tree, at) && DETAILS.has(tree.lower[subject ?? -1] ?? '')
  if (lemma === 'announce' && isOfDetail) return undefined
  // "What is striking to me".
  const isOfThing = tree.tag(at) === 'VBG' && THINGS.has(tree.lower[subject ?? -1] ?? '')
  if (lemma === 'strike' && object === undefined && isOfThing) return undefined
  // "Discussed Iran" tells what about, and not with whom.
  const isSomebody = object !== undefined && lemma !== 'discuss' && isPerson(tree, object)
  if (object !== undefined && group !== 'visit' && (isSomebody || UPON.has(group)))
    heads.push(object)
  heads.push(...dependents(tree, at, group === 'go' ? WITH : WITH_TO_BY))
  // "We have a meeting with Harga": the tree gives him to what is held.
  if (object !== undefined && HOLDING.has(group)) heads.push(...dependents(tree, object, BETWEEN))
  const [to] = group === 'visit' ? [object] : dependents(tree, at, group === 'go' ? GOALS : IN)
  const isPlaced = to !== undefined && isPlaceName(reading, to)
  const parties = resolveParties(reading, heads)
  // "We talked about the harbor": with nobody in particular, before whom the words are spoken.
  const isAlone = subject !== undefined && SPEAKERS.has(tree.lower[subject] as string)
  // "He may visit Drast": nothing tells who.
  const isNobody = parties.names.length === 0 && !parties.isWe
  if (isNobody && subject !== undefined && THIRD.has(tree.lower[subject] as string))
    return undefined
  if (group === 'confer' && isAlone && parties.names.length < 2 && !scene.isJoint) return undefined
  return {
    parties,
    range: clauseRange(tree, at, subject),
    ...(isPlaced ? { place: textOf(tree, phraseOf(tree, to)) } : {}),
    isReference: false,
  }
}

function ofNoun(
  reading: Reading,
  { at, group, lemma }: Candidate,
  noun: NounAt,
  kind: EventKind,
): ToldBy | undefined {
  const { tree } = reading
  // "The delegation arrived": it does something, and is nothing that is done.
  if (lemma === 'delegation' && tree.is(at, 'nsubj')) return undefined
  if (isGeneric(noun) || isForThePress(tree, at)) return undefined
  // "Will the President visit Drast?": the tree may take the verb for a noun.
  const before = tree.lower[at - 1]
  if (before !== undefined && isPostWord(before) && tree.tag(at - 1) === 'NNP') return undefined
  // "The United Nations Conference on Trade" is a body, unless it is held or has a day.
  const isBody = group === 'session' && isCapital(tree, at) && !noun.isLight
  if (isBody && timeAt(tree, at, reading.times) === undefined) return undefined
  // "A meeting of foreign ministers"; "a meeting on Ombrasa" is about it.
  const sidesBehind = UPON.has(group) ? ALL_SIDES : GATHERINGS.has(group) ? GATHERED : SIDES
  const ends = dependentsOf(tree, noun, sidesBehind)
  const [to] = group === 'visit' ? dependentsOf(tree, noun, GOALS) : []
  const isPlaced = to !== undefined && isPlaceName(reading, to)
  const sides = group === 'visit' ? ends.filter((end) => end !== to) : ends
  const parties = resolveParties(reading, [noun.subject, noun.possessor, ...sides])
  const sided = sidesBefore(tree, at, reading.scene)
  const forum = sided.length === 0 && GATHERINGS.has(group) ? forumAt(tree, at) : undefined
  const actor = actorBeside(reading, noun, parties, kind)
  const names = [...actor, ...parties.names, ...sided, ...(forum === undefined ? [] : [forum])]
  return {
    parties: { ...parties, names: [...new Set(names)] },
    range: nounRange(tree, noun),
    ...(isPlaced ? { place: textOf(tree, phraseOf(tree, to)) } : {}),
    isReference:
      noun.possessor !== undefined ||
      (noun.determiner !== undefined && DEFINITE.has(noun.determiner)),
  }
}

/** The body or state that a gathering is of: "the NATO summit", "Iran talks", "the G7". */
function forumAt(tree: Tree, at: number): string | undefined {
  if (FORUM.test(textOf(tree, { start: at, end: at + 1 })))
    return textOf(tree, { start: at, end: at + 1 })
  if (at === 0 || !tree.is(at - 1, 'compound')) return undefined
  const before = textOf(tree, { start: at - 1, end: at })
  const isBody =
    BODY.test(before) || (isCapital(tree, at - 1) && isListedState(before.toLowerCase()))
  return isBody ? before : undefined
}

function dependents(tree: Tree, at: number, prepositions: ReadonlySet<string>): number[] {
  const found: number[] = []
  for (let child = tree.firstChild(at); child >= 0; child = tree.nextChild(child)) {
    if (child < at || !(tree.is(child, 'obl') || tree.is(child, 'nmod'))) continue
    const preposition = prepositionOf(tree, child)
    if (preposition !== undefined && prepositions.has(preposition)) found.push(child)
  }
  return found
}

const CHANNELS: Readonly<Partial<Record<EventKind, EventChannel>>> = {
  visit: 'visit',
  call: 'phone',
  letter: 'written',
}
/** Groups of acts upon somebody. */
const UPON = wordSet('attack kill occupy invasion sanction appoint appointment arrest killing')
const HOLDING = wordSet('hold attend open')
const ASKING = wordSet('call calls demand demands appeal appeals need needs wish wishes')
const POSSIBLE = wordSet('can could')
const FOR = wordSet('for')
const GATHERINGS = wordSet('meeting session talks summit')
const FORUM = /^G-?\d+$/
/** Bodies are called by their first letters: NATO, ASEAN, the EU. */
const BODY = /^[A-Z][A-Z\d-]+$/
/** Statements to the press are no events. */
const FOR_THE_PRESS = wordSet('press news media reporters journalists')
const AUDIENCES: ReadonlySet<string> = new Set([
  ...FOR_THE_PRESS,
  ...wordSet('nation public people audience'),
])
const ALWAYS = wordSet('always often usually regularly constantly sometimes rarely daily weekly')
const THINGS = wordSet('what it this that which')
/** What is told of an event beside that it is to be. */
const DETAILS = wordSet('date dates time place venue location details agenda schedule format')
const THIRD = wordSet('he she they')
const SPEAKERS = wordSet('i we')
const BY = wordSet('by')
const WITH = wordSet('with')
const WITH_TO = wordSet('with to')
const BETWEEN = wordSet('with between among')
const WITH_TO_BY = wordSet('with to by between among from')
const SIDES = wordSet('with to by between among from')
const GATHERED = wordSet('with to by between among from of')
const ALL_SIDES = wordSet('with to by between among from of on against')
const GOALS = wordSet('to in at for')
const IN = wordSet('in at')
const DEFINITE = wordSet('the this that these those')
