import { dependentWith } from './clause.ts'
import { isPlaceName } from './event-place.ts'
import { dependentsOf, isGeneric, isPointedAt, nameBefore, type ReadNoun } from './noun-frame.ts'
import { phraseOf, textOf } from './noun-phrase.ts'
import { partyAt } from './party.ts'
import { hasChild, isParticular, isTraveler } from './phrase.ts'
import { resolveParties } from './resolve-parties.ts'
import { wordSet } from './word-set.ts'

/** `her visit to Averholt`, `a trip to Drast`. */
export const readJourney: ReadNoun = (reading, noun, word) => {
  const { tree, scene } = reading
  if (isGeneric(noun)) return undefined
  const isHere = isPointedAt(noun) || hasChild(tree, noun.at, HERE)
  const to = dependentsOf(tree, noun, TO).find((head) => isPlaceName(reading, head))
  const place = to === undefined ? undefined : textOf(tree, phraseOf(tree, to))
  const name = nameBefore(tree, noun.at)
  const withs = dependentsOf(tree, noun, WITH)
  const found = resolveParties(reading, [
    noun.possessor,
    noun.subject !== undefined && isTraveler(tree, noun.subject) ? noun.subject : undefined,
    ...dependentsOf(tree, noun, BY_OF),
    ...withs,
  ])
  const isNameOnly = found.names.length === 0 && name !== undefined
  const parties = isNameOnly ? { ...found, names: [name], isNamed: true } : found
  const told = { channel: 'visit' as const, ...(place === undefined ? {} : { place }) }
  const isGuest = scene.isJoint && (isHere || (place === undefined && noun.possessor !== undefined))
  if (scene.isJoint && isHere) return { parties, ...told, isOwn: true }
  if (parties.names.length > 0 && place !== undefined) return { parties, ...told }
  if (
    parties.isNamed &&
    noun.possessor !== undefined &&
    (word.lemma === 'visit' || withs.length > 0)
  )
    return { parties, ...told, ...(isGuest ? { isOwn: true } : {}) }
  if (withs.length > 0 && parties.names.length > 1 && noun.isLight) return { parties, ...told }
  if (parties.isNamed && (noun.isLight || isNameOnly)) return { parties, needs: 'setting', ...told }
  if (isPointedAt(noun) || noun.determiner === 'the') return { parties, isAnaphor: true, ...told }
  return undefined
}

/** `a call with Oda`. */
export const readCall: ReadNoun = (reading, noun) => {
  const { tree } = reading
  // "Received a call from Oda", "placed a call to Oda".
  const ends = noun.isLight || noun.verb !== undefined ? WITH_BETWEEN_FROM : WITH_BETWEEN
  const withs = dependentsOf(tree, noun, ends)
  if (isGeneric(noun) || !withs.some((head) => partyAt(tree, head) !== undefined)) return undefined
  const parties = resolveParties(reading, [noun.subject, noun.possessor, ...withs])
  // "In that call with the envoy": a known one, of which the other side is not told.
  const isKnown = noun.determiner !== undefined && DEFINITE.has(noun.determiner)
  const isOne = noun.isLight || isKnown || noun.possessor !== undefined
  if (!parties.isNamed || (parties.names.length < 2 && !isOne)) return undefined
  return { parties, channel: hasChild(tree, noun.at, VIDEO) ? 'video' : 'phone' }
}

/** `was on the phone with Oda`, `got off the phone with Oda`. */
export const readOnPhone: ReadNoun = (reading, { at, preposition }) => {
  const { tree } = reading
  if (preposition !== 'on' && preposition !== 'off') return undefined
  const head = tree.head(at)
  const be = tree.child(at, 'cop')
  const isGot = head < tree.length && GOT.has(tree.lower[head] as string)
  const verb = be === undefined && head < tree.length ? head : at
  if (be === undefined && !isGot) return undefined
  const other = dependentWith(tree, at, WITH) ?? dependentWith(tree, verb, WITH)
  const subject = tree.child(verb, 'nsubj')
  if (other === undefined || subject === undefined || !isParticular(tree, other)) return undefined
  const tense = be === undefined ? 'got' : (tree.lower[be] as string)
  const isAhead = tree.child(at, 'aux') !== undefined && tense === 'be'
  const status = isAhead ? 'planned' : PRESENT.has(tense) ? 'ongoing' : 'happened'
  const parties = resolveParties(reading, [subject, other])
  if (!parties.isNamed || parties.names.length < 2) return undefined
  return { parties, channel: 'phone', status }
}

/** `an interview with the Drast Courier`. */
export const readInterview: ReadNoun = (reading, noun) => {
  if (isGeneric(noun)) return undefined
  const withs = dependentsOf(reading.tree, noun, WITH_BETWEEN)
  const parties = resolveParties(reading, [noun.subject, noun.possessor, ...withs])
  if (!parties.isNamed || (withs.length === 0 && noun.possessor === undefined)) return undefined
  return { parties }
}

/** `a letter to Oda`, `sent the premier an invitation`. */
export const readLetter: ReadNoun = (reading, noun, word) => {
  const { tree } = reading
  if (isGeneric(noun)) return undefined
  // "Takes note", "a note of caution".
  const ends = dependentsOf(tree, noun, TO_FROM_BY)
  const isHanded = noun.isLight && ends.length > 0
  if (word.lemma === 'note' && noun.possessor === undefined && !isHanded) return undefined
  const given = noun.isLight && noun.verb !== undefined ? tree.child(noun.verb, 'iobj') : undefined
  const sides = resolveParties(reading, [noun.subject, noun.possessor, ...ends, given])
  // A message to the world is no letter: somebody must send it to one side.
  if (word.lemma !== 'letter' && word.lemma !== 'note' && (!noun.isLight || sides.names.length < 2))
    return undefined
  const isSent = noun.isLight || noun.possessor !== undefined
  if (!sides.isNamed || (sides.names.length < 2 && !isSent)) return undefined
  return { parties: sides, channel: 'written' }
}

const HERE = wordSet('here')
const TO = wordSet('to')
const WITH = wordSet('with')
const WITH_BETWEEN = wordSet('with between among')
const WITH_BETWEEN_FROM = wordSet('with between among from to')
const DEFINITE = wordSet('the this that')
const GOT = wordSet('got get getting was were been')
const PRESENT = wordSet("is are am 's 're 'm")
const BY_OF = wordSet('by of from')
const TO_FROM_BY = wordSet('to from by')
const VIDEO = wordSet('video virtual zoom')
