import type { Tree } from '../../article/reported/tree.ts'
import { isListedState, isStateAdjective } from '../../text/state-word.ts'
import { FORCES } from './act-verbs.ts'
import { prepositionOf } from './clause.ts'
import { isPlaceName } from './event-place.ts'
import {
  dependentsOf,
  isGeneric,
  isPointedAt,
  type NounAt,
  nameBefore,
  type ReadNoun,
} from './noun-frame.ts'
import { isCapital, phraseOf, textOf } from './noun-phrase.ts'
import { partyAt } from './party.ts'
import { hasCapital, hasChild, hasWord } from './phrase.ts'
import { resolveParties } from './resolve-parties.ts'
import { sidesBefore } from './two-sides.ts'
import { wordSet } from './word-set.ts'

/** `the signing of the accord`, `the expulsion of two envoys`. */
export const readActNoun: ReadNoun = (reading, noun, word) => {
  const { tree } = reading
  if (isWanted(tree, noun)) return undefined
  const [of] = dependentsOf(tree, noun, OF)
  if (of === undefined || (noun.determiner !== 'the' && noun.possessor === undefined))
    return undefined
  if (!hasCapital(tree, of) && !hasWord(tree, of, PACTS)) return undefined
  // "The conclusions of the group", "the establishment of a State": no act on a day.
  if ((word.isPlural && word.lemma === 'conclusion') || hasChild(tree, of, UNNAMED))
    return undefined
  const isPersonal = PERSONAL.has(word.lemma)
  const parties = resolveParties(reading, [
    noun.possessor,
    ...dependentsOf(tree, noun, BY_BETWEEN),
    isPersonal ? of : undefined,
  ])
  return { parties }
}

/** `Sorrenay's announcement`, `today's announcement`. */
export const readAnnouncement: ReadNoun = (reading, noun) => {
  const { tree } = reading
  if (isGeneric(noun)) return undefined
  const by = dependentsOf(tree, noun, BY_OF)
  const parties = resolveParties(reading, [noun.subject, noun.possessor, ...by])
  if (parties.isNamed && noun.possessor !== undefined) return { parties }
  if (tree.lower[noun.possessor ?? -1] === 'today') return { parties }
  return parties.isNamed ? { parties, needs: 'time' } : undefined
}

/** `the invasion of Ombrasa`, `Sorrenay's attack on the port`, `last year's coup`. */
export const readAttackNoun: ReadNoun = (reading, noun, word) => {
  const { tree } = reading
  if (isGeneric(noun) || hasChild(tree, noun.at, NOT_ATTACKS)) return undefined
  const [on] = dependentsOf(tree, noun, ON_AGAINST)
  // "Aggression" alone is a trait and no act.
  if (word.lemma === 'aggression' && on === undefined) return undefined
  if (on !== undefined && hasWord(tree, on, NOT_FOES)) return undefined
  if (noun.preposition === 'at') return undefined
  // "The Revolutionary War" is a time of history.
  if (word.lemma === 'war' && isCapital(tree, noun.at) && noun.at > 0) return undefined
  // "The attacks on Mr. Oda" are made in words, as a rule.
  if (
    word.isPlural &&
    on !== undefined &&
    partyAt(tree, on)?.type === 'name' &&
    TITLED.test(tree.lower[phraseOf(tree, on).start] as string)
  )
    return undefined
  const [in_] = dependentsOf(tree, noun, word.lemma === 'war' ? IN_BETWEEN : OF_IN)
  const target = on ?? in_
  if (target !== undefined && hasChild(tree, target, A)) return undefined
  const by = dependentsOf(tree, noun, BY)
  const name = nameBefore(tree, noun.at)
  const isNamedTarget =
    target !== undefined && hasCapital(tree, target) && isPlaceName(reading, target)
  const parties = resolveParties(reading, [
    noun.possessor,
    ...by,
    noun.subject,
    isNamedTarget ? target : undefined,
  ])
  const side = name !== undefined && isSide(name) ? name : undefined
  const sides = sidesBefore(tree, noun.at, reading.scene)
  if (parties.isWe) return undefined
  const isA = noun.determiner === 'a' || noun.determiner === 'an'
  const isFirst = isA || noun.determiner === undefined
  if (isA && (!noun.isLight || !isNamedTarget)) return undefined
  // "Acts of war against a state", "levying war".
  if (
    word.lemma === 'war' &&
    noun.determiner === undefined &&
    noun.possessor === undefined &&
    name === undefined &&
    !noun.isLight
  )
    return undefined
  const isNamed = isNamedTarget || name !== undefined || parties.isNamed
  if (!isNamed) {
    const isPossessed =
      noun.possessor !== undefined &&
      !/^(?:their|its|his|her|my)$/.test(tree.lower[noun.possessor] as string)
    // "Last year's coup" by its time; "the invasion" by what was told before.
    if (isPossessed && !word.isPlural) return { parties, needs: 'time' }
    const isBack = isPointedAt(noun) || noun.determiner === 'the'
    return isBack && on === undefined ? { parties, isAnaphor: true } : undefined
  }
  if (
    word.isPlural &&
    isFirst &&
    noun.possessor === undefined &&
    by.length === 0 &&
    name === undefined
  )
    return undefined
  const isPlaced = isNamedTarget && isListedState(tree.lower[target] as string)
  const isBetween = target !== undefined && BETWEEN.has(prepositionOf(tree, target) ?? '')
  const where = isPlaced && !isBetween ? textOf(tree, phraseOf(tree, target)) : undefined
  const place = where ?? (side === undefined && sides.length === 0 ? name : undefined)
  const isOver = noun.preposition !== undefined && PAST_PREPOSITIONS.has(noun.preposition)
  return {
    parties: side === undefined ? parties : { ...parties, names: [side, ...parties.names] },
    ...(place === undefined ? {} : { place }),
    ...(word.lemma === 'war' && !isOver && !noun.isLight ? { status: 'ongoing' as const } : {}),
  }
}

/** Whether a name before an attack is that of who attacks: "the Iraqi invasion", "the Houthi attack". */
function isSide(name: string): boolean {
  return isStateAdjective(name) || FORCES.has(name.toLowerCase())
}

/** "A call for the withdrawal", "towards the signing": what is wanted has not been. */
function isWanted(tree: Tree, { preposition, at }: NounAt): boolean {
  if (hasChild(tree, at, DEMANDED)) return true
  if (preposition === 'towards' || preposition === 'toward') return true
  if (preposition === undefined || !WANTING_PREPOSITIONS.has(preposition)) return false
  const head = tree.head(at)
  return head < tree.length && WANTING.has(tree.lower[head] as string)
}

/** `the withdrawal of the troops`; of an envoy it is no act of arms. */
export const readMoveNoun: ReadNoun = (reading, noun) => {
  const { tree } = reading
  if (isGeneric(noun) || isWanted(tree, noun)) return undefined
  const [of] = dependentsOf(tree, noun, OF)
  const [from] = dependentsOf(tree, noun, FROM_TO_IN).filter((head) => isPlaceName(reading, head))
  const place = from === undefined ? {} : { place: textOf(tree, phraseOf(tree, from)) }
  const parties = resolveParties(reading, [noun.possessor, of])
  if (of !== undefined && hasChild(tree, of, UNNAMED)) return undefined
  if (of !== undefined && hasWord(tree, of, ENVOYS))
    return hasCapital(tree, of) ? { parties, kind: 'announcement', ...place } : undefined
  const isTroops =
    (of !== undefined && hasWord(tree, of, TROOPS)) || hasChild(tree, noun.at, TROOPS)
  // "The withdrawal from Ombrasa", but not "from the accord".
  const isLand = from !== undefined && isListedState(tree.lower[from] as string)
  const isKnown = noun.possessor !== undefined || (isLand && noun.determiner === 'the')
  if (!isTroops && (from === undefined || !isKnown)) return undefined
  return parties.isNamed || from !== undefined ? { parties, ...place } : undefined
}

/** `missile launches`, `tests of nuclear devices by Sorrenay`. */
export const readFireNoun: ReadNoun = (reading, noun) => {
  const { tree } = reading
  if (isGeneric(noun)) return undefined
  const [of] = dependentsOf(tree, noun, OF)
  const isShot = hasChild(tree, noun.at, SHOTS) || (of !== undefined && hasWord(tree, of, SHOTS))
  if (!isShot) return undefined
  const name = nameBefore(tree, noun.at)
  const found = resolveParties(reading, [noun.possessor, ...dependentsOf(tree, noun, BY)])
  // "Devices by Sorrenay": the tree may hang the state on the devices.
  const inner = of === undefined ? [] : dependentsOf(tree, { ...noun, at: of }, BY)
  const parties = found.names.length > 0 ? found : resolveParties(reading, inner)
  if (parties.names.length === 0 && noun.determiner === 'the') return { parties, isAnaphor: true }
  if (!parties.isNamed && name === undefined && noun.possessor === undefined) return undefined
  return {
    parties:
      parties.names.length > 0 || name === undefined ? parties : { ...parties, names: [name] },
  }
}

const A = wordSet('a an any')
const UNNAMED = wordSet('a an any all every')
const TITLED = /^(?:mr|mrs|ms|dr)\.?$/
const OF = wordSet('of')
const BY = wordSet('by')
const BY_OF = wordSet('by of from')
const BY_BETWEEN = wordSet('by between')
const OF_IN = wordSet('of in at')
const BETWEEN = wordSet('between with')
const IN_BETWEEN = wordSet('in between with')
const ON_AGAINST = wordSet('on against')
const FROM_TO_IN = wordSet('from to in')
const PAST_PREPOSITIONS = wordSet('after before since during following')
const NOT_ATTACKS = wordSet(
  'world cold civil heart cyber hunger labor general trade price culture personal verbal star great',
)
const NOT_FOES = wordSet(
  'terror terrorism drugs crime poverty cancer covid covid-19 virus hunger corruption inflation disease women ' +
    'democracy freedom press rights voting workers education climate christmas',
)
const PERSONAL = wordSet('designation expulsion appointment nomination indictment')
const PACTS = wordSet(
  'agreement agreements accord accords treaty convention protocol truce ceasefire mandate',
)
const ENVOYS = wordSet('ambassador ambassadors envoy envoys diplomats')
const DEMANDED = wordSet(
  'immediate unconditional complete total full early prompt speedy possible eventual universal',
)
const WANTING_PREPOSITIONS = wordSet('for concerning on regarding about')
const WANTING = wordSet(
  'call calls called calling support supports supported appeal appeals demand demands work works working hope hopes ' +
    'need needs proposal proposals press plan plans favor favour favors idea basis conditions condition request',
)
const TROOPS = wordSet(
  'troops troop forces force soldiers military personnel armies army missiles peacekeepers combat',
)
const SHOTS = wordSet(
  'missile missiles rocket rockets nuclear ballistic weapon weapons device devices bomb satellite',
)
