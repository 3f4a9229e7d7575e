import type { Tree } from '../../article/reported/tree.ts'
import { isTimeWord, prepositionOf } from './clause.ts'
import type { EventChannel } from './event.ts'
import type { Reading } from './event-draft.ts'
import { dependentsOf, isGeneric, isPointedAt, nameBefore, type ReadNoun } from './noun-frame.ts'
import { isCapital, phraseOf, textOf } from './noun-phrase.ts'
import { partyAt } from './party.ts'
import { hasCapital, hasChild, isParticular } from './phrase.ts'
import { type Parties, resolveParties } from './resolve-parties.ts'
import { wordSet } from './word-set.ts'

/** `a meeting with Oda`, `talks between the two`, `the G20 summit`, `our meeting today`. */
export const readGathering: ReadNoun = (reading, noun, word) => {
  const framed = readParticular(reading, noun, word)
  // "Our weekly meeting with Oda" is a particular one only by its time.
  const isHabit = framed !== undefined && hasChild(reading.tree, noun.at, HABITUAL)
  return isHabit ? { ...framed, needs: 'time' } : framed
}

const readParticular: ReadNoun = (reading, noun, word) => {
  const { tree, scene } = reading
  if (isGeneric(noun) || hasChild(tree, noun.at, NOT_GATHERINGS)) return undefined
  if (isOfGathering(tree, noun.at) && word.lemma !== 'summit') return undefined
  // "A dinner for the delegation."
  const withs = dependentsOf(tree, noun, MEALS.has(word.lemma) ? WITH_FOR : WITH_BETWEEN)
  const [of] = dependentsOf(tree, noun, OF)
  const isOfParty = of !== undefined && partyAt(tree, of)?.type !== 'pronoun'
  const isOfTime = noun.possessor !== undefined && isTimeWord(tree, noun.possessor)
  const possessor = isOfTime ? undefined : noun.possessor
  const between = resolveParties(
    reading,
    withs.filter((head) => prepositionOf(tree, head) === 'between'),
  )
  // "We had a meeting between the two ministers": those alone took part.
  const parties =
    between.names.length > 1
      ? between
      : resolveParties(reading, [noun.subject, possessor, ...withs, isOfParty ? of : undefined])
  const name = nameOf(tree, noun.at)
  if (ONLY_ATTENDED.has(word.lemma) && (!noun.isLight || isConcluded(tree, noun.verb)))
    return undefined
  const isLoose = LOOSE.has(word.lemma)
  // A session of Congress is a season of its work.
  if (word.lemma === 'session' && isOfLegislature(tree, noun.at, of)) return undefined
  if (word.lemma === 'session' && scene.assembly !== undefined && hasChild(tree, noun.at, SITTING))
    return { parties: named(scene.assembly), channel: 'multilateral', isOwn: true }
  const isWe = tree.lower[possessor ?? -1] === 'our'
  const isToday = hasChild(tree, noun.at, TODAY)
  const channel: { channel?: EventChannel } =
    name !== undefined || FORUMS.has(word.lemma) ? { channel: 'multilateral' } : {}
  if (
    scene.isJoint &&
    name === undefined &&
    withs.length === 0 &&
    (isWe || isToday || (noun.isLight && parties.isWe))
  )
    return { parties: jointParties(reading), isOwn: true }
  // "Today's meeting" has a day, and is known by it.
  if (isOfTime && (!isLoose || word.lemma === 'talk') && name === undefined)
    return { parties, needs: 'time', ...channel }
  if (withs.length > 0 && parties.isNamed) {
    const isOwn =
      scene.isJoint && parties.names.length > 1 && noun.isLight && isOwnMeeting(reading, parties)
    const isOurs = noun.isLight && parties.isWe
    // "In his conversation with President Oda", "our talks with Sorrenay".
    const isThe = noun.determiner === 'the' && word.isPlural && word.kind === 'talks'
    const isKnown = possessor !== undefined || isPointedAt(noun) || isThe
    if (isKnown && isLoose && withs.some((head) => isParticular(tree, head)))
      return { parties, ...channel }
    if (isOurs && word.isPlural && parties.names.length < 2 && isLoose)
      return { parties, needs: 'setting', ...channel }
    if (parties.names.length > 1 || !isLoose || isOurs)
      return { parties, ...channel, ...(isOwn ? { isOwn } : {}) }
  }
  const isBetween = withs.some((head) => prepositionOf(tree, head) === 'between')
  if (isBetween && parties.names.length > 0 && word.kind === 'talks') return { parties, ...channel }
  if (withs.length > 0 && noun.isLight && !isLoose) return { parties, needs: 'setting', ...channel }
  const isA = noun.determiner === 'a' || noun.determiner === 'an'
  if (name !== undefined && (!isA || noun.isLight)) {
    // "The Conference on Trade" may be a body; it is an event where it is held or attended.
    const isBody =
      BODIES.has(word.lemma) &&
      !noun.isLight &&
      !AT.has(noun.preposition ?? '') &&
      !hasChild(tree, noun.at, ORDINALS) &&
      !(word.lemma === 'conference' && HELD_NAME.test(name))
    const venue = /\b\p{Lu}/u.test(name)
      ? { venue: isNamed(tree, noun.at) ? name : `${name} ${tree.lower[noun.at]}` }
      : {}
    // "The Conference of Mayors sent a letter today": a body, for it acts.
    const isActing = noun.role === 'subject' && ACTING.has(tree.lower[noun.verb ?? -1] ?? '')
    if (isBody && isActing) return undefined
    if (isBody) return { parties, needs: 'time', ...venue, ...channel }
    if (!isLoose || word.lemma === 'session') return { parties, ...venue, ...channel }
    // "The Drast talks" are known by their town.
    if (word.isPlural && word.kind === 'talks' && noun.determiner === 'the')
      return { parties, place: name }
    if (word.isPlural) return { parties, needs: 'setting', ...venue }
  }
  const isStarted =
    noun.role === 'subject' &&
    noun.verb !== undefined &&
    STARTED.has(tree.lower[noun.verb] as string)
  const isLately = word.kind === 'talks' && word.isPlural && hasChild(tree, noun.at, LATELY)
  if (word.isPlural && word.kind === 'talks' && (isStarted || isLately)) return { parties }
  // "The meeting of delegations from both states in September."
  if (isOfParty && parties.isNamed && hasCapital(tree, of) && word.lemma === 'meeting' && !isA)
    return { parties, ...(noun.isLight ? {} : { needs: 'setting' as const }), ...channel }
  if (isOfParty && hasCapital(tree, of) && FORUMS.has(word.lemma) && !isA)
    return { parties, ...channel }
  if (word.lemma === 'session' && !hasChild(tree, noun.at, ORDINALS)) return undefined
  if (possessor !== undefined && parties.isNamed && !isLoose && !isWe)
    return { parties, needs: 'setting', ...channel }
  const isBack =
    noun.determiner === 'the' && word.kind === 'summit' && noun.setting.place === undefined
  if (isPointedAt(noun) || isBack) return { parties, isAnaphor: true, ...channel }
  if (noun.determiner === 'the' && (FORUMS.has(word.lemma) || word.isPlural))
    return { parties, needs: 'setting', ...channel }
  // "The two states held talks in Drast."
  const isHeld = noun.isLight && noun.role === 'object' && word.isPlural && word.kind === 'talks'
  if (isHeld && parties.names.length > 1) return { parties }
  if (isHeld && parties.isNamed) return { parties, needs: 'setting' }
  if (noun.isLight && parties.isNamed && !isLoose) return { parties, needs: 'setting', ...channel }
  // "The meeting today", "the July 13th meeting".
  if (noun.determiner === 'the' && !isLoose && word.kind !== 'talks')
    return { parties, needs: 'time', ...channel }
  // "Will attend an event in Drast on Friday."
  const isAttended = noun.isLight && parties.isNamed && ATTENDED.has(word.lemma)
  if (isAttended) return { parties, needs: 'time' }
  const isThere = noun.verb !== undefined && tree.child(noun.verb, 'expl') !== undefined
  return isThere && !isLoose ? { parties, needs: 'time' } : undefined
}

function nameOf(tree: Tree, at: number): string | undefined {
  if (!isNamed(tree, at)) return nameBefore(tree, at)
  const phrase = phraseOf(tree, at)
  // "The Summit" is the one told before.
  return phrase.end - phrase.start > 1 ? textOf(tree, phrase) : nameBefore(tree, at)
}

/** `the Leaders' Summit on Climate`: the noun is part of the name. */
function isNamed(tree: Tree, at: number): boolean {
  return isCapital(tree, at) && /^NNPS?$/.test(tree.tag(at) ?? '') && at > 0
}

/** "The session of the Conference": one gathering, named twice. */
function isOfGathering(tree: Tree, at: number): boolean {
  const head = tree.head(at)
  return (
    head < tree.length &&
    tree.is(at, 'nmod') &&
    prepositionOf(tree, at) === 'of' &&
    GATHERINGS.has(tree.lower[head] as string)
  )
}

/** "Concluded a convention": a pact. */
function isConcluded(tree: Tree, verb: number | undefined): boolean {
  return verb !== undefined && /^conclud/.test(tree.lower[verb] as string)
}

function isOfLegislature(tree: Tree, at: number, of: number | undefined): boolean {
  return (
    (of !== undefined && LEGISLATURES.has(tree.lower[of] as string)) ||
    hasChild(tree, at, LEGISLATURES)
  )
}

/** "We had a very good discussion with President Oda this morning", said beside her. */
function isOwnMeeting({ scene }: Reading, { names }: Parties): boolean {
  return names.every((name) => scene.principals.some((principal) => shareWord(principal, name)))
}

function shareWord(a: string, b: string): boolean {
  return a.split(' ').at(-1) === b.split(' ').at(-1)
}

function jointParties({ scene, passage }: Reading): Parties {
  const names = [scene.speaker(passage.voice), scene.other(passage.voice)].filter(
    (name) => name !== undefined,
  )
  return {
    names: names.length > 1 ? names : scene.principals,
    isInferred: false,
    isNamed: true,
    isWe: true,
  }
}

function named(name: string): Parties {
  return { names: [name], isInferred: false, isNamed: true, isWe: false }
}

const WITH_BETWEEN = wordSet('with between among including')
const WITH_FOR = wordSet('with between among including for')
const MEALS = wordSet('dinner lunch luncheon reception')
const OF = wordSet('of')
const AT = wordSet('at during after before since until')
const GATHERINGS = wordSet('session meeting summit conference round meetings outcome results')
/** Conferences that are held once, and no bodies of that name. */
const HELD_NAME = /\b(?:World|Summit|Peace|Review|Ministerial|Leaders)\b/
const ORDINALS = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth inaugural emergency 26th 27th',
)
const ACTING = wordSet(
  'send sends sent urge urges urged say says said write writes wrote ask asks asked warn warns warned welcome ' +
    'welcomes welcomed condemn condemns condemned praised supports supported opposes opposed wants',
)
const LATELY = wordSet('recent latest')
const STARTED = wordSet(
  'begin start resume started began resumed begun concluded collapsed continued going held',
)
const HABITUAL = wordSet(
  'many numerous regular weekly monthly daily annual routine frequent periodic',
)
const TODAY = wordSet("today today's")
const LEGISLATURES = wordSet('congress parliament legislature senate house soviet duma')
/** Gatherings of many. */
const ATTENDED = wordSet(
  'ceremony convention funeral rally event dinner lunch luncheon reception roundtable',
)
const ONLY_ATTENDED = wordSet('ceremony convention funeral rally event')
const BODIES = wordSet('conference forum dialogue gathering')
const FORUMS = wordSet('conference session summit')
/** Nouns that name a contact only with both sides told. */
const LOOSE = wordSet(
  'conversation discussion consultation negotiation lunch dinner session roundtable talk ceremony convention funeral rally event',
)
const SITTING = wordSet('this current present')
const NOT_GATHERINGS = wordSet(
  'press news plea question-and-answer legislative training executive joint town hall working family public ' +
    'national private honest cabinet peaceful plenary listening closed internal interagency bicameral',
)
