import type { Tree } from '../../article/reported/tree.ts'
import { isPostWord } from '../../document/person-name.ts'
import { dependentWith, isPassive, objectOf, prepositionOf, subjectsOf } from './clause.ts'
import { isPlaceName } from './event-place.ts'
import { isCapital, phraseOf, textOf } from './noun-phrase.ts'
import { PEOPLE, partyAt } from './party.ts'
import { isParticular, isPerson, isSeveral } from './phrase.ts'
import { resolveParties } from './resolve-parties.ts'
import { sidesBefore } from './two-sides.ts'
import type { ReadVerb } from './verb-frame.ts'
import { wordSet } from './word-set.ts'

/** `met Oda`, `met with Oda`, `sat down with Oda`, `the ministers met in Drast`. */
export const readMeet: ReadVerb = (reading, at, subject, { lemma }) => {
  const { tree } = reading
  if (isPassive(tree, at) || subject === undefined) return undefined
  if (lemma === 'sit' && tree.lower[at + 1] !== 'down') return undefined
  const object = lemma === 'sit' || lemma === 'huddle' ? undefined : objectOf(tree, at)
  const isObjectTime = object !== undefined && TIMES.has(tree.lower[object] as string)
  const other = dependentWith(tree, at, WITH) ?? (isObjectTime ? undefined : object)
  if (other === undefined) {
    // Several of whom the sentence says only that they met.
    const parties = resolveParties(reading, [subject])
    // "The Halvenia–Palvia commission met."
    const sides = lemma === 'meet' ? sidesBefore(tree, subject, reading.scene) : []
    if (sides.length > 0)
      return { parties: { ...parties, names: sides, isNamed: true }, needs: 'setting' }
    const isTogether = parties.names.length > 1 || parties.isWe || isSeveral(tree, subject)
    const isOne = BODIES.has(tree.lower[subject] as string) && isCapital(tree, subject)
    if (lemma === 'sit' || lemma === 'confer' || !(isTogether || isOne)) return undefined
    return { parties, needs: 'setting' }
  }
  if (lemma === 'sit') {
    const parties = resolveParties(reading, [subject, other])
    const isInterview = PRESS.has(tree.lower[other] as string)
    if (isInterview) {
      const outlet = textOf(tree, phraseOf(tree, other))
      const names = [...parties.names, outlet]
      return { parties: { ...parties, names, isNamed: true }, kind: 'interview' }
    }
    return parties.isNamed && parties.names.length > 1 ? { parties } : undefined
  }
  if (partyAt(tree, other) === undefined) return undefined
  const parties = resolveParties(reading, [subject, other])
  if (!parties.isNamed) return undefined
  // "Students who met us", "consulting with our partners": known by a day or a place.
  const isVague =
    OURSELVES.has(tree.lower[other] as string) || (lemma !== 'meet' && !isParticular(tree, other))
  return isVague ? { parties, needs: 'setting' } : { parties }
}

/** `saw Oda in Drast yesterday`: known as a meeting by its day or place. */
export const readSee: ReadVerb = (reading, at, subject) => {
  const { tree } = reading
  const object = objectOf(tree, at)
  if (object === undefined || subject === undefined || isPassive(tree, at)) return undefined
  // "Saw her speak", "saw him as a friend".
  for (let child = tree.firstChild(at); child >= 0; child = tree.nextChild(child)) {
    const isSaid = tree.is(child, 'xcomp') || tree.is(child, 'ccomp')
    if (child > at && (isSaid || SEEN_AS.has(prepositionOf(tree, child) ?? ''))) return undefined
  }
  if (!isPerson(tree, object) || !isParticular(tree, object)) return undefined
  const { start, end } = phraseOf(tree, object)
  const isTitled = tree.lower.slice(start, end).some((word) => TITLES.has(word) || isPostWord(word))
  const isOne = /^(?:him|her)$/.test(tree.lower[object] as string)
  if (!isTitled && !isOne) return undefined
  const parties = resolveParties(reading, [subject, object])
  return parties.isNamed && parties.names.length > 0 ? { parties, needs: 'setting' } : undefined
}

/** `spoke with Oda`, `contacted Oda`. */
export const readTalk: ReadVerb = (reading, at, subject, { lemma }) => {
  const { tree } = reading
  const other =
    lemma === 'contact' && !isPassive(tree, at)
      ? objectOf(tree, at)
      : dependentWith(tree, at, WITH_TO)
  if (subject === undefined) return undefined
  const parties = resolveParties(reading, [subject, other])
  // "We talked about the strait", "I enjoyed speaking with you".
  if (reading.scene.isJoint && isAmongThem(tree, at, other, parties.isWe))
    return { parties, isOwn: true }
  // "Oda and I talked": both are told before the verb.
  if (other === undefined && lemma !== 'contact' && !isPassive(tree, at)) {
    const both = resolveParties(reading, subjectsOf(tree, at))
    const isSide = lemma === 'negotiate' && (isSeveral(tree, subject) || both.names.length > 1)
    if (isSide && both.names.length > 0) return { parties: both, needs: 'setting' }
    if (!both.isNamed || both.names.length < 2) return undefined
    return { parties: both, ...(isOnPhone(tree, at) ? CALL : {}) }
  }
  if (other === undefined || !isWith(tree, other)) return undefined
  if (!parties.isNamed || parties.names.length < 2) return undefined
  // One engages with others in all one does: a day or a place tells of once.
  if (lemma === 'engage') return { parties, needs: 'setting' }
  return isOnPhone(tree, at) || (reading.scene.isCall && lemma === 'speak')
    ? { parties, ...CALL }
    : { parties }
}

/** `called Oda`, but not `called the plan reckless`. */
export const readPhone: ReadVerb = (reading, at, subject) => {
  const { tree } = reading
  const object = objectOf(tree, at)
  if (object === undefined || subject === undefined || isPassive(tree, at)) return undefined
  if (tree.lower[at] === 'calling' && tree.is(at, 'acl')) return undefined
  for (let child = tree.firstChild(at); child >= 0; child = tree.nextChild(child)) {
    // "Called Oda a liar", "called on Oda", "calls for".
    const isComplement = child > object && (tree.is(child, 'obj') || tree.is(child, 'iobj'))
    const isNaming = tree.is(child, 'xcomp') && tree.lower[child - 1] !== 'to'
    if (isComplement || isNaming || (child === at + 1 && tree.is(child, 'prt'))) return undefined
  }
  if (!isPerson(tree, object) || !isParticular(tree, object)) return undefined
  const parties = resolveParties(reading, [subject, object])
  if (!parties.isNamed || parties.names.length < 2) return undefined
  return { parties, channel: 'phone' }
}

/** `hosted Oda`, `welcomed Oda to Averholt`. */
export const readHost: ReadVerb = (reading, at, subject, { lemma }) => {
  const { tree, scene } = reading
  const object = objectOf(tree, at)
  if (object === undefined || !isPerson(tree, object)) return undefined
  const parties = resolveParties(reading, [subject, object])
  // "Thank you for welcoming us here today."
  if (scene.isJoint && /^(?:us|me)$/.test(tree.lower[object] as string))
    return { parties, channel: 'visit', isOwn: true }
  if (!parties.isNamed || parties.names.length < 2) return undefined
  const to = dependentWith(tree, at, TO_AT_IN)
  const isPlaced = to !== undefined && isPlaceName(reading, to)
  const isHere = tree.lower.includes('here') || tree.lower.includes('today')
  const isSure = lemma === 'host' || isPlaced || isHere
  return {
    parties,
    ...(isSure ? {} : { needs: 'time' as const }),
    channel: 'visit',
    isOwn: scene.isJoint && isHere,
    ...(isPlaced ? { place: textOf(tree, phraseOf(tree, to)) } : {}),
  }
}

/** `discussed the strait with Oda`; where two speak together, `we discussed the strait` too. */
export const readDiscuss: ReadVerb = (reading, at, subject, { lemma }) => {
  const { tree, scene } = reading
  if (subject === undefined) return undefined
  const object = objectOf(tree, at)
  const other =
    dependentWith(tree, at, WITH) ??
    (object === undefined
      ? undefined
      : (dependentWith(tree, object, WITH) ?? withBehind(tree, object)))
  const parties = resolveParties(reading, [subject, other])
  if (other !== undefined) {
    if (object === undefined || partyAt(tree, other) === undefined) return undefined
    if (parties.names.length === 0) return undefined
    if (!isParticular(tree, other) && lemma !== 'raise') return undefined
    if (isOnPhone(tree, at)) return { parties, ...CALL }
    return { parties, kind: 'talks', isOwn: scene.isJoint && parties.names.length > 1 }
  }
  if (lemma === 'raise') return undefined
  if (scene.isJoint && parties.names.length > 1) return { parties, isOwn: true }
  if (object === undefined) return undefined
  // "Minister Oda and Envoy Solm discussed the strait."
  const isBoth = parties.isNamed && parties.names.length > 1 && !parties.isWe
  if (!isBoth) return undefined
  return { parties, ...(isOnPhone(tree, at) ? CALL : { kind: 'talks' as const }) }
}

/** `wrote to Oda`. */
export const readWrite: ReadVerb = (reading, at, subject, { lemma }) => {
  const { tree } = reading
  const object = lemma === 'reply' || isPassive(tree, at) ? undefined : objectOf(tree, at)
  const given = tree.child(at, 'iobj') ?? object
  const isGiven = given !== undefined && isPerson(tree, given)
  const to = dependentWith(tree, at, TO) ?? (isGiven ? given : undefined)
  if (to === undefined || subject === undefined || !isParticular(tree, to)) return undefined
  const parties = resolveParties(reading, [subject, to])
  return parties.isNamed && parties.names.length > 1 ? { parties, channel: 'written' } : undefined
}

/** "Raised concerns about the ports and the ships with Envoy Solm": the tree may hang "with" on any of them. */
function withBehind(tree: Tree, object: number): number | undefined {
  const end = Math.min(tree.length, object + FAR)
  for (let k = object + 1; k < end && tree.lower[k] !== ';'; k++) {
    if (tree.lower[k] !== 'with' || !tree.is(k, 'case')) continue
    let head = tree.head(k)
    // "With" may hang on the post before a name.
    if (head < tree.length && tree.head(head) === head + 1 && isCapital(tree, head + 1)) head++
    if (head < tree.length && isParticular(tree, head) && isPosted(tree, head)) return head
  }
  return undefined
}

/** Whether a post or a title says that somebody is named. */
function isPosted(tree: Tree, noun: number): boolean {
  const { start, end } = phraseOf(tree, noun)
  return tree.lower
    .slice(start, end)
    .some((word) => TITLES.has(word) || isPostWord(word) || PEOPLE.has(word))
}

/** Words from an object to those with whom it was raised. */
const FAR = 24

function isAmongThem(tree: Tree, at: number, other: number | undefined, isWe: boolean): boolean {
  if (other !== undefined) return tree.lower[other] === 'you'
  return isWe && dependentWith(tree, at, ABOUT) !== undefined
}

/** Whether it is told with whom: by name, or people of whom it is said which: "all the leaders". */
function isWith(tree: Tree, noun: number): boolean {
  return isParticular(tree, noun) || partyAt(tree, noun)?.type === 'people'
}

function isOnPhone(tree: Tree, verb: number): boolean {
  const by = dependentWith(tree, verb, BY_ON)
  return by !== undefined && PHONES.has(tree.lower[by] as string)
}

const CALL = { kind: 'call', channel: 'phone' } as const
const BODIES = wordSet('cabinet council committee commission assembly parliament board quad group')
const OURSELVES = wordSet('me us')
const SEEN_AS = wordSet('as on')
const TITLES = wordSet('mr mr. mrs mrs. ms ms. dr dr. king queen prince pope')
const WITH = wordSet('with')
const WITH_TO = wordSet('with to')
const ABOUT = wordSet('about')
const TO = wordSet('to')
const TO_AT_IN = wordSet('to at in')
const BY_ON = wordSet('by on over via')
const PHONES = wordSet('phone telephone video videoconference call')
const PRESS = wordSet('media outlet newspaper network station channel magazine broadcaster')
const TIMES = wordSet(
  'yesterday today tomorrow morning afternoon evening week month year time times day',
)
