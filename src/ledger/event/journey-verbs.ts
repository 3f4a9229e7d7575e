import { isListedState } from '../../text/state-word.ts'
import { dependentWith, objectOf } from './clause.ts'
import { isPlaceName } from './event-place.ts'
import { isCapital, phraseOf, textOf } from './noun-phrase.ts'
import { partyAt } from './party.ts'
import { hasCapital, isTraveler } from './phrase.ts'
import { resolveParties } from './resolve-parties.ts'
import type { ReadVerb } from './verb-frame.ts'
import { wordSet } from './word-set.ts'

/** `visited Averholt`, `visited a school yesterday`. */
export const readVisit: ReadVerb = (reading, at, subject) => {
  const { tree } = reading
  const object = objectOf(tree, at)
  if (object === undefined || object < at || subject === undefined) return undefined
  if (!isTraveler(tree, subject)) return undefined
  const parties = resolveParties(reading, [subject])
  if (parties.names.length === 0) return undefined
  const isNamed = isCapital(tree, object) || hasCapital(tree, object)
  if (!isNamed && partyAt(tree, object) === undefined)
    return { parties, channel: 'visit', needs: 'time' }
  const guestOf = partyAt(tree, object)?.type === 'people' ? [object] : []
  return {
    parties: guestOf.length > 0 ? resolveParties(reading, [subject, ...guestOf]) : parties,
    channel: 'visit',
    ...(isPlaceName(reading, object) ? { place: textOf(tree, phraseOf(tree, object)) } : {}),
  }
}

/** `traveled to Averholt`, `arrived in Averholt`. */
export const readGo: ReadVerb = (reading, at, subject, { lemma }) => {
  const { tree } = reading
  // "Thank you for coming here today."
  if (reading.scene.isJoint && tree.lower[at + 1] === 'here' && lemma === 'come')
    return { parties: resolveParties(reading, [subject]), channel: 'visit', isOwn: true }
  // "Has just returned from there."
  const isBack =
    lemma === 'return' &&
    /^(?:from )?(?:there|here)$/.test(
      tree.lower
        .slice(at + 1, at + 3)
        .join(' ')
        .replace(/^(there|here) .*/, '$1'),
    )
  if (isBack && subject !== undefined && isTraveler(tree, subject)) {
    const parties = resolveParties(reading, [subject])
    return parties.names.length > 0 ? { parties, channel: 'visit' } : undefined
  }
  if (lemma === 'get' && tree.lower[at + 1] !== 'back') return undefined
  // "Got [back from Sorrenay]".
  const goals = GOALS[lemma] ?? TO
  const to =
    dependentWith(tree, at, goals) ??
    (tree.is(at + 1, 'advmod') ? dependentWith(tree, at + 1, goals) : undefined)
  if (to === undefined || subject === undefined || !isTraveler(tree, subject)) return undefined
  const parties = resolveParties(reading, [subject])
  if (parties.names.length === 0) return undefined
  if (!isPlaceName(reading, to)) {
    return PLACES.has(tree.lower[to] as string)
      ? { parties, channel: 'visit', needs: 'time' }
      : undefined
  }
  const isSure = isListedState(tree.lower[to] as string) || SURE.has(lemma)
  return {
    parties,
    channel: 'visit',
    place: textOf(tree, phraseOf(tree, to)),
    ...(isSure ? {} : { needs: 'time' as const }),
  }
}

const TO = wordSet('to')
/** Prepositions before the place that one goes to. */
const GOALS: Readonly<Record<string, ReadonlySet<string>>> = {
  arrive: wordSet('in at'),
  depart: wordSet('for'),
  leave: wordSet('for'),
  get: wordSet('to from'),
  stop: wordSet('in'),
  land: wordSet('in at'),
  return: wordSet('to from'),
}
/** Verbs that are said of journeys only; one can "come to Congress" in words. */
const SURE = wordSet('travel fly arrive depart leave get')
const PLACES = wordSet('region country capital city area continent border island')
