import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import { isListedState } from '../../text/state-word.ts'
import { dependentWith, prepositionOf, subjectOf } from './clause.ts'
import type { EventChannel } from './event.ts'
import type { EventDraft, Reading } from './event-draft.ts'
import { isPlaceName, type Setting, settingOf } from './event-place.ts'
import { dateOf, timeAt } from './event-time.ts'
import type { EventWord } from './event-word.ts'
import { isCapital, partyAt, phraseOf, textOf } from './party.ts'
import { type Parties, resolveParties } from './resolve-parties.ts'
import { type Told, toldAs } from './told-as.ts'
import { hasCapital, hasWord } from './verb-event.ts'

/** The event that a noun tells, or `undefined` when it tells none in particular. */
export function nounEvent(
  reading: Reading,
  at: number,
  word: NonNullable<EventWord['noun']>,
): EventDraft | undefined {
  const { tree } = reading
  if (isPartOfName(tree, at)) return undefined
  const noun = surroundingsOf(reading, at)
  const read = READERS[word.frame](reading, noun, word)
  if (read === undefined) return undefined
  const date = dateOf(timeAt(tree, at, reading.times))
  const isAhead = date !== undefined && reading.today !== undefined && date.from > reading.today
  const status = read.status ?? statusOf(reading, noun, isAhead, date !== undefined)
  if (status === undefined) return undefined
  if (
    read.needsSetting === true &&
    date === undefined &&
    noun.setting.place === undefined &&
    noun.setting.venue === undefined
  )
    return undefined
  const place = read.place ?? noun.setting.place
  return {
    kind: word.kind,
    participants: read.parties.names,
    ...(read.channel === undefined ? {} : { channel: read.channel }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(noun.setting.venue === undefined ? {} : { venue: noun.setting.venue }),
    status,
    range: rangeOf(tree, noun),
    at,
    lemma: word.lemma,
    ...(read.parties.isInferred ? { possible: true } : {}),
    ...(read.isOwn === true ? { isOwn: true } : {}),
    ...(read.isAnaphor === true ? { isAnaphor: true } : {}),
    ...(hasChild(tree, at, OTHER) ? { isOther: true } : {}),
  }
}

/** A noun with the words around it that say more of the event. */
interface Surroundings {
  readonly at: number
  /** The verb that it is the object or the subject of. */
  readonly verb?: number
  /** Whether the verb only says that it is held: "have a meeting". */
  readonly isLight: boolean
  readonly role: 'subject' | 'object' | 'other'
  readonly possessor?: number
  readonly determiner?: string
  readonly setting: Setting
  /** The preposition before it: "after the meeting". */
  readonly preposition?: string
}

interface ReadNoun {
  readonly parties: Parties
  readonly status?: Told
  readonly channel?: EventChannel
  readonly place?: string
  readonly isOwn?: boolean
  readonly isAnaphor?: boolean
  readonly needsSetting?: boolean
}

function surroundingsOf(reading: Reading, at: number): Surroundings {
  const { tree } = reading
  const head = tree.head(at)
  const preposition = prepositionOf(tree, at)
  const isArgument = tree.is(at, 'obj') || tree.is(at, 'nsubj') || tree.is(at, 'nsubjpass')
  const isAttended = preposition !== undefined && tree.is(at, 'obl')
  const verb =
    head < tree.length && tree.isVerb(head) && (isArgument || isAttended) ? head : undefined
  const isObject = tree.is(at, 'obj') || tree.is(at, 'nsubjpass')
  const role = isObject ? 'object' : tree.is(at, 'nsubj') ? 'subject' : 'other'
  const word = verb === undefined ? '' : (tree.lower[verb] as string)
  const isLight =
    verb !== undefined &&
    ((isObject && LIGHT.has(word)) ||
      (isAttended && preposition === 'in' && /^(?:participat|engag|tak)/.test(word)))
  const possessor = tree.child(at, 'poss')
  const determiner = tree.child(at, 'det')
  return {
    at,
    ...(verb === undefined ? {} : { verb }),
    isLight,
    role,
    ...(possessor === undefined ? {} : { possessor }),
    ...(determiner === undefined ? {} : { determiner: tree.lower[determiner] as string }),
    setting: settingOf(reading, [at, isLight || role === 'subject' ? verb : undefined]),
    ...(preposition === undefined ? {} : { preposition }),
  }
}

type ReadFrame = (
  reading: Reading,
  noun: Surroundings,
  word: NonNullable<EventWord['noun']>,
) => ReadNoun | undefined

const READERS: Readonly<Record<NonNullable<EventWord['noun']>['frame'], ReadFrame>> = {
  gathering(reading, noun, word) {
    const { tree, scene } = reading
    if (noun.determiner !== undefined && GENERIC.has(noun.determiner)) return undefined
    if (hasChild(tree, noun.at, NOT_GATHERINGS)) return undefined
    const withs = dependentsAround(tree, noun, WITH_BETWEEN)
    const of = dependentWith(tree, noun.at, OF)
    const parties = resolveParties(reading, [
      noun.isLight && noun.verb !== undefined ? subjectOf(tree, noun.verb) : undefined,
      noun.possessor,
      ...withs,
      of !== undefined && partyAt(tree, of)?.type !== 'pronoun' ? of : undefined,
    ])
    const name = nameBefore(tree, noun.at)
    const isToday = hasChild(tree, noun.at, TODAY) || isWord(tree, noun.possessor, TODAY)
    const isWe = isWord(tree, noun.possessor, WE)
    const channel: EventChannel | undefined =
      word.kind === 'summit' ||
      word.lemma === 'conference' ||
      word.lemma === 'session' ||
      name !== undefined
        ? 'multilateral'
        : undefined
    const told = channel === undefined ? {} : { channel }
    if (scene.isJoint && (isWe || (isToday && parties.names.length === 0)) && name === undefined)
      return { parties: joint(reading), isOwn: true, ...told }
    const hasParties = withs.length > 0 && parties.isNamed && parties.names.length > 0
    const isLoose = LOOSE.has(word.lemma)
    if (hasParties && (parties.names.length > 1 || !isLoose)) return { parties, ...told }
    if (name !== undefined && !isLoose && noun.determiner !== 'a')
      return {
        parties: parties.names.length > 0 ? parties : { ...parties, names: [name] },
        ...told,
      }
    if (name !== undefined && noun.determiner !== 'a' && word.isPlural)
      return { parties: { ...parties, names: [name] }, needsSetting: true }
    if (of !== undefined && hasCapital(tree, of) && CONFERENCES.has(word.lemma))
      return { parties, ...told }
    if (noun.possessor !== undefined && parties.isNamed && !isLoose && !isWe)
      return { parties, needsSetting: true, ...told }
    if (noun.determiner === 'the' && (word.kind === 'summit' || word.isPlural))
      return { parties, needsSetting: true, ...told }
    if (noun.isLight && parties.isNamed && !isLoose) return { parties, needsSetting: true, ...told }
    if (isDemonstrative(noun)) return { parties, isAnaphor: true, ...told }
    return undefined
  },
  journey(reading, noun, word) {
    const { tree } = reading
    if (noun.determiner !== undefined && GENERIC.has(noun.determiner)) return undefined
    const to = dependentsAround(tree, noun, TO)[0]
    const by = dependentWith(tree, noun.at, BY_OF)
    const place =
      to !== undefined && isPlaceName(reading, to) ? textOf(tree, phraseOf(tree, to)) : undefined
    const subject = noun.isLight && noun.verb !== undefined ? subjectOf(tree, noun.verb) : undefined
    const name = nameBefore(tree, noun.at)
    const found = resolveParties(reading, [noun.possessor, subject, by])
    const parties =
      name === undefined || found.names.length > 0
        ? found
        : { ...found, names: [name], isNamed: true }
    const told = { channel: 'visit' as const, ...(place === undefined ? {} : { place }) }
    if (parties.names.length > 0 && place !== undefined) return { parties, ...told }
    if (parties.names.length > 0 && parties.isNamed && (word.lemma === 'visit' || noun.isLight))
      return { parties, needsSetting: noun.isLight, ...told }
    if (isDemonstrative(noun) || noun.determiner === 'the')
      return { parties, isAnaphor: true, ...told }
    return undefined
  },
  call(reading, noun) {
    const { tree } = reading
    const withs = dependentsAround(tree, noun, WITH_BETWEEN)
    if (withs.length === 0 || !withs.some((head) => partyAt(tree, head) !== undefined))
      return undefined
    if (noun.determiner !== undefined && GENERIC.has(noun.determiner)) return undefined
    const parties = resolveParties(reading, [
      noun.isLight && noun.verb !== undefined ? subjectOf(tree, noun.verb) : undefined,
      noun.possessor,
      ...withs,
    ])
    if (!parties.isNamed || parties.names.length < 2) return undefined
    return { parties, channel: hasChild(tree, noun.at, VIDEO) ? 'video' : 'phone' }
  },
  interview(reading, noun) {
    const withs = dependentsAround(reading.tree, noun, WITH_BETWEEN)
    const parties = resolveParties(reading, [
      noun.isLight && noun.verb !== undefined ? subjectOf(reading.tree, noun.verb) : undefined,
      noun.possessor,
      ...withs,
    ])
    if (noun.determiner !== undefined && GENERIC.has(noun.determiner)) return undefined
    return parties.isNamed && (withs.length > 0 || noun.possessor !== undefined)
      ? { parties }
      : undefined
  },
  letter(reading, noun) {
    const { tree } = reading
    if (noun.determiner !== undefined && GENERIC.has(noun.determiner)) return undefined
    const ends = dependentsAround(tree, noun, TO_FROM_BY)
    const subject = noun.isLight && noun.verb !== undefined ? subjectOf(tree, noun.verb) : undefined
    const parties = resolveParties(reading, [subject, noun.possessor, ...ends])
    return parties.isNamed && parties.names.length >= 2
      ? { parties, channel: 'written' }
      : undefined
  },
  act(reading, noun, word) {
    const { tree } = reading
    const of = dependentWith(tree, noun.at, OF)
    if (
      of === undefined ||
      noun.determiner === 'a' ||
      (noun.determiner !== 'the' && noun.possessor === undefined)
    )
      return undefined
    const isPersonal = word.lemma !== 'signing' && word.lemma !== 'delivery'
    if (!hasCapital(tree, of)) return undefined
    return {
      parties: resolveParties(reading, [
        noun.possessor,
        dependentWith(tree, noun.at, BY),
        isPersonal ? of : undefined,
      ]),
    }
  },
  announcement(reading, noun) {
    const { tree } = reading
    if (noun.determiner !== undefined && GENERIC.has(noun.determiner)) return undefined
    const by = dependentWith(tree, noun.at, BY)
    const parties = resolveParties(reading, [
      noun.isLight && noun.verb !== undefined ? subjectOf(tree, noun.verb) : undefined,
      noun.possessor,
      by,
    ])
    const isToday = isWord(tree, noun.possessor, TODAY)
    if (!parties.isNamed && !isToday) return undefined
    return { parties, needsSetting: noun.isLight }
  },
  attack(reading, noun, word) {
    const { tree } = reading
    if (noun.determiner !== undefined && GENERIC.has(noun.determiner)) return undefined
    if (hasChild(tree, noun.at, NOT_ATTACKS)) return undefined
    const on = dependentWith(tree, noun.at, ON_AGAINST)
    if (on !== undefined && hasWord(tree, on, NOT_FOES)) return undefined
    const target = on ?? dependentWith(tree, noun.at, word.lemma === 'war' ? IN_BETWEEN : OF_IN)
    const by = dependentWith(tree, noun.at, BY)
    const name = nameBefore(tree, noun.at)
    const isNamedTarget =
      target !== undefined && hasCapital(tree, target) && !isTimeOf(reading, target)
    if (!isNamedTarget && name === undefined && noun.possessor === undefined && by === undefined)
      return undefined
    if (noun.determiner === 'a' || noun.determiner === 'an') {
      if (!noun.isLight || !isNamedTarget) return undefined
    }
    if (
      word.isPlural &&
      noun.determiner === undefined &&
      noun.possessor === undefined &&
      by === undefined &&
      name === undefined
    )
      return undefined
    const parties = resolveParties(reading, [
      noun.possessor,
      by,
      noun.isLight && noun.verb !== undefined ? subjectOf(tree, noun.verb) : undefined,
      isNamedTarget ? target : undefined,
    ])
    if (!isNamedTarget && name === undefined && !parties.isNamed) return undefined
    if (parties.isWe) return undefined
    const place =
      isNamedTarget && isListedState(tree.lower[target] as string)
        ? textOf(tree, phraseOf(tree, target))
        : name
    const status = word.lemma === 'war' && isPresent(tree, noun) ? ('ongoing' as const) : undefined
    return {
      parties,
      ...(place === undefined ? {} : { place }),
      ...(status === undefined ? {} : { status }),
    }
  },
  move(reading, noun) {
    const { tree } = reading
    if (noun.determiner !== undefined && GENERIC.has(noun.determiner)) return undefined
    const of = dependentWith(tree, noun.at, OF)
    const isTroops =
      (of !== undefined && hasWord(tree, of, TROOPS)) || hasChild(tree, noun.at, TROOPS)
    const from = dependentWith(tree, noun.at, FROM_TO)
    const parties = resolveParties(reading, [noun.possessor, of])
    const isPlaced = from !== undefined && isPlaceName(reading, from)
    if (!isTroops && !(isPlaced && noun.possessor !== undefined)) return undefined
    if (!parties.isNamed && !isPlaced) return undefined
    return { parties, ...(isPlaced ? { place: textOf(tree, phraseOf(tree, from)) } : {}) }
  },
  fire(reading, noun) {
    const { tree } = reading
    if (noun.determiner !== undefined && GENERIC.has(noun.determiner)) return undefined
    const of = dependentWith(tree, noun.at, OF)
    const isShot = hasChild(tree, noun.at, SHOTS) || (of !== undefined && hasWord(tree, of, SHOTS))
    if (!isShot) return undefined
    const parties = resolveParties(reading, [noun.possessor, dependentWith(tree, noun.at, BY)])
    const name = nameBefore(tree, noun.at)
    if (
      !parties.isNamed &&
      noun.possessor === undefined &&
      name === undefined &&
      noun.determiner !== 'the'
    )
      return undefined
    return { parties }
  },
}

/** How a noun is told: by the verb that it serves, by its adjectives, or as something that is known. */
function statusOf(
  reading: Reading,
  noun: Surroundings,
  isAhead: boolean,
  isDated: boolean,
): Told | undefined {
  const { tree } = reading
  if (hasChild(tree, noun.at, UPCOMING)) return 'planned'
  if (hasChild(tree, noun.at, POSSIBLE)) return 'expected'
  if (noun.determiner === 'no') return 'denied'
  const isFirst =
    noun.determiner === 'a' || noun.determiner === 'an' || noun.determiner === undefined
  if (noun.isLight && noun.verb !== undefined) {
    const told = toldAs(tree, noun.verb, isAhead)
    return told === 'ongoing' && isAhead ? 'planned' : told
  }
  if (
    noun.role === 'subject' &&
    noun.verb !== undefined &&
    HAPPENING.has(tree.lower[noun.verb] as string)
  )
    return toldAs(tree, noun.verb, isAhead)
  if (isAhead) return 'planned'
  if (hasChild(tree, noun.at, CURRENT)) return 'ongoing'
  if (noun.preposition !== undefined && BEFORE.has(noun.preposition)) return 'planned'
  if (hasChild(tree, noun.at, PAST) || isDated) return 'happened'
  if (isFirst && noun.possessor === undefined) return undefined
  const verb = verbAbove(tree, noun.at)
  if (verb === undefined) return 'happened'
  const told = toldAs(tree, verb, false)
  return told === 'planned' || told === 'expected' ? 'planned' : 'happened'
}

function verbAbove(tree: Tree, at: number): number | undefined {
  let k = tree.head(at)
  for (let steps = 0; steps < 4 && k < tree.length; steps++) {
    if (tree.isVerb(k)) return k
    k = tree.head(k)
  }
  return undefined
}

function isPresent(tree: Tree, noun: Surroundings): boolean {
  const verb = noun.verb ?? verbAbove(tree, noun.at)
  const tag = verb === undefined ? undefined : tree.tag(verb)
  return tag === 'VBZ' || tag === 'VBP' || tag === 'VB' || tag === 'VBG' || verb === undefined
}

/** "World War", "war crimes": a word inside a name or before another noun tells no event. */
function isPartOfName(tree: Tree, at: number): boolean {
  return tree.is(at, 'compound') || tree.is(at, 'flat') || tree.is(at, 'amod')
}

/** The name right before a noun, of a forum or a place: "the G20 summit", "Iran talks". */
function nameBefore(tree: Tree, at: number): string | undefined {
  let start = at
  while (start > 0) {
    const k = start - 1
    const isInner = tree.tag(k) === 'CD' || tree.lower[k] === '-' || tree.lower[k] === '–'
    if (!isCapital(tree, k) && !isInner) break
    if (tree.is(k, 'poss') || tree.tag(k) === 'POS' || tree.is(k, 'det')) break
    start--
  }
  while (
    start < at &&
    (!isCapital(tree, start) ||
      /^(?:the|our|this|a|an|last|next|today|and|special)$/.test(tree.lower[start] as string))
  )
    start++
  if (start === at) return undefined
  // The first word of a sentence has a capital anyway.
  if (start === 0 && at - start === 1 && !/^NNP/.test(tree.tag(0) ?? '')) return undefined
  if (!/^(?:NNP|NNPS|JJ|NN|CD)$/.test(tree.tag(start) ?? '')) return undefined
  return textOf(tree, { start, end: at })
}

function joint(reading: Reading): Parties {
  const { scene, passage } = reading
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

function dependentsAround(
  tree: Tree,
  { at, verb, isLight, role }: Surroundings,
  prepositions: ReadonlySet<string>,
): number[] {
  const found: number[] = []
  for (const head of [at, isLight || role === 'subject' ? verb : undefined]) {
    if (head === undefined) continue
    for (let child = tree.firstChild(head); child >= 0; child = tree.nextChild(child)) {
      if (child < at || !(tree.is(child, 'obl') || tree.is(child, 'nmod'))) continue
      const preposition = prepositionOf(tree, child)
      if (preposition !== undefined && prepositions.has(preposition)) found.push(child)
    }
  }
  return found
}

function rangeOf(tree: Tree, { at, isLight, verb }: Surroundings): TokenRange {
  const own = tree.range(at)
  const subject = isLight && verb !== undefined ? tree.child(verb, 'nsubj', 'nsubjpass') : undefined
  let { start, end } = own
  if (isLight && verb !== undefined && verb < at)
    start = subject !== undefined && subject < verb ? tree.range(subject).start : verb
  for (let child = tree.firstChild(at); child >= 0; child = tree.nextChild(child))
    if (child > at && (tree.is(child, 'conj') || tree.is(child, 'cc') || tree.is(child, 'relcl')))
      end = Math.min(end, tree.range(child).start)
  while (start < at && (tree.is(start, 'case') || tree.isMark(start))) start++
  while (end > at + 1 && tree.isMark(end - 1)) end--
  return { start, end: Math.max(end, at + 1) }
}

function hasChild(tree: Tree, at: number, wanted: ReadonlySet<string>): boolean {
  for (let child = tree.firstChild(at); child >= 0; child = tree.nextChild(child))
    if (child !== at && Math.abs(child - at) < 6 && wanted.has(tree.lower[child] as string))
      return true
  return false
}

function isWord(tree: Tree, k: number | undefined, wanted: ReadonlySet<string>): boolean {
  return k !== undefined && wanted.has(tree.lower[k] as string)
}

function isTimeOf({ times, tree }: Reading, noun: number): boolean {
  const { start } = tree.tokens[noun] as { start: number }
  return times.some(({ span }) => span.start <= start && start < span.end)
}

function isDemonstrative({ determiner }: Surroundings): boolean {
  return (
    determiner === 'this' ||
    determiner === 'that' ||
    determiner === 'these' ||
    determiner === 'those'
  )
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

const LIGHT = words(
  'have has had having hold holds held holding host hosts hosted hosting conduct conducted conducting attend ' +
    'attends attended attending join joined joins joining convene convened convening convenes chair chaired ' +
    'chairing make made making makes pay paid paying take took taking taken begin began begun start started resume ' +
    'resumed give gave giving send sent sends sending receive received receives receiving write wrote written ' +
    'launch launched launching carry conclude concluded concludes open opened',
)
const HAPPENING = words(
  'take takes took taken taking begin begins began begun start starts started end ended ends conclude concluded ' +
    'continue continues continued continuing resume resumed resumes held happen happened happens go going went occur occurred come coming',
)
const WITH_BETWEEN = words('with between among')
const TO = words('to')
const OF = words('of')
const OF_IN = words('of in at')
const IN_BETWEEN = words('in between with')
const BY = words('by')
const BY_OF = words('by of from')
const TO_FROM_BY = words('to from by')
const FROM_TO = words('from to in')
const ON_AGAINST = words('on against')
const WE = words('our')
const TODAY = words("today today's")
const OTHER = words('second third fourth another next later subsequent separate other')
const UPCOMING = words('upcoming forthcoming next coming future planned scheduled proposed')
const POSSIBLE = words('possible potential')
const CURRENT = words('ongoing current continuing')
const PAST = words('last recent previous earlier first past latest')
const BEFORE = words('before ahead until')
const VIDEO = words('video virtual zoom')
const GENERIC = words(
  'any every each some such no another many what whatever all most either neither',
)
const NOT_GATHERINGS = words(
  'press news plea video-conference question-and-answer legislative training executive joint town hall virtual ' +
    'working family public national private honest frank-and',
)
/** Nouns that name a contact only with both sides told. */
const LOOSE = words(
  'conversation discussion talk consultation negotiation lunch dinner session roundtable',
)
const CONFERENCES = words('conference session summit meeting')
const NOT_ATTACKS = words(
  'world cold civil heart cyber cyberattack hunger labor general trade price culture personal verbal terrorist-style star',
)
const NOT_FOES = words(
  'terror terrorism drugs crime poverty cancer covid covid-19 virus hunger corruption inflation disease women ' +
    'democracy freedom press rights voting workers education climate christmas',
)
const TROOPS = words(
  'troops troop forces force soldiers military personnel armies army missiles peacekeepers combat',
)
const SHOTS = words(
  'missile missiles rocket rockets nuclear ballistic weapon weapons device devices bomb satellite',
)
