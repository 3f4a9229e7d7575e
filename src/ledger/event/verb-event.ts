import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import { isListedState } from '../../text/state-word.ts'
import { dependentWith, isPassive, prepositionOf, subjectOf } from './clause.ts'
import type { EventChannel, EventKind } from './event.ts'
import type { EventDraft, Reading } from './event-draft.ts'
import { isPlaceName, settingOf } from './event-place.ts'
import { dateOf, timeAt } from './event-time.ts'
import type { EventWord, VerbFrame } from './event-word.ts'
import { isCapital, joinedNouns, PEOPLE, partyAt, phraseOf, textOf } from './party.ts'
import { type Parties, resolveParties } from './resolve-parties.ts'
import { toldAs } from './told-as.ts'

/** The event that a verb tells, or `undefined` when it tells none. */
export function verbEvent(
  reading: Reading,
  at: number,
  word: NonNullable<EventWord['verb']>,
): EventDraft | undefined {
  const { tree } = reading
  const subject = subjectOf(tree, at)
  const frame = FRAMES[word.frame](reading, at, subject, word)
  if (frame === undefined) return undefined
  const time = timeAt(tree, at, reading.times)
  const date = dateOf(time)
  const isAhead = date !== undefined && reading.today !== undefined && date.from > reading.today
  const status = toldAs(tree, at, isAhead)
  if (status === undefined) return undefined
  if (frame.needs === 'time' && date === undefined && status !== 'planned') return undefined
  const setting = settingOf(reading, [at])
  const place = frame.place ?? setting.place
  const channel = frame.channel
  return {
    kind: frame.kind ?? word.kind,
    participants: frame.parties.names,
    ...(channel === undefined ? {} : { channel }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(setting.venue === undefined ? {} : { venue: setting.venue }),
    status,
    range: clauseOf(tree, at, subject),
    at,
    lemma: word.lemma,
    ...(frame.parties.isInferred ? { possible: true } : {}),
    ...(frame.isOwn === true && date === undefined ? { isOwn: true } : {}),
    ...(isToldAsOther(tree, at) ? { isOther: true } : {}),
  }
}

/** What a verb says of an event beside its time. */
interface Framed {
  readonly parties: Parties
  readonly kind?: EventKind
  readonly channel?: EventChannel
  readonly place?: string
  readonly isOwn?: boolean
  /** What must be told too for a particular event to be meant. */
  readonly needs?: 'time'
}

type ReadFrame = (
  reading: Reading,
  at: number,
  subject: number | undefined,
  word: NonNullable<EventWord['verb']>,
) => Framed | undefined

const FRAMES: Readonly<Record<VerbFrame, ReadFrame>> = {
  meet(reading, at, subject, { lemma }) {
    const { tree } = reading
    if (isPassive(tree, at) || subject === undefined) return undefined
    const object = lemma === 'meet' ? tree.child(at, 'obj') : undefined
    const other = dependentWith(tree, at, WITH) ?? (isTimeWord(tree, object) ? undefined : object)
    if (other !== undefined && partyAt(tree, other) === undefined) return undefined
    const parties = resolveParties(reading, [subject, other])
    if (!parties.isNamed) return undefined
    if (other === undefined) {
      // "The ministers met in Drast": several, of whom the sentence says so.
      const isSeveral = parties.names.length > 1 || parties.isWe || isPluralPeople(tree, subject)
      if (!isSeveral) return undefined
      return { parties, needs: 'time', isOwn: parties.isWe && reading.scene.isJoint }
    }
    return { parties }
  },
  talk(reading, at, subject) {
    const { tree } = reading
    const other = dependentWith(tree, at, WITH_TO)
    if (other === undefined || subject === undefined || !isParticular(tree, other)) return undefined
    const parties = resolveParties(reading, [subject, other])
    if (!parties.isNamed || parties.names.length < 2) return undefined
    return onPhone(tree, at) ? { parties, kind: 'call', channel: 'phone' } : { parties }
  },
  phone(reading, at, subject, { lemma }) {
    const { tree } = reading
    const object = tree.child(at, 'obj')
    if (object === undefined || subject === undefined || isPassive(tree, at)) return undefined
    if (tree.child(at, 'xcomp', 'ccomp') !== undefined && lemma === 'call') return undefined
    // "Called it a success", "called the plan reckless": whoever is called is a person.
    const party = partyAt(tree, object)
    if (party === undefined || !isPerson(tree, object)) return undefined
    const parties = resolveParties(reading, [subject, object])
    if (!parties.isNamed || parties.names.length < 2) return undefined
    return { parties, channel: 'phone' }
  },
  host(reading, at, subject, { lemma }) {
    const { tree, scene } = reading
    const object = tree.child(at, 'obj')
    if (object === undefined) return undefined
    const parties = resolveParties(reading, [subject, object])
    const guest = partyAt(tree, object)
    if (guest === undefined || !isPerson(tree, object)) return undefined
    const to = dependentWith(tree, at, TO_AT_IN)
    const isHere = tree.lower.includes('here') || tree.lower.includes('today')
    if (lemma !== 'host' && to === undefined && !isHere) return undefined
    if (!parties.isNamed || parties.names.length < 2) return undefined
    const place =
      to !== undefined && isPlaceName(reading, to) ? textOf(tree, phraseOf(tree, to)) : undefined
    return {
      parties,
      channel: 'visit',
      isOwn: scene.isJoint && isHere,
      ...(place === undefined ? {} : { place }),
    }
  },
  discuss(reading, at, subject) {
    const { tree, scene } = reading
    if (subject === undefined) return undefined
    const other = dependentWith(tree, at, WITH)
    const parties = resolveParties(reading, [subject, other])
    if (other !== undefined) {
      if (!isParticular(tree, other) || parties.names.length < 2) return undefined
      return { parties, kind: 'talks', isOwn: scene.isJoint }
    }
    if (!scene.isJoint || parties.names.length < 2 || (!parties.isWe && !parties.isNamed))
      return undefined
    return { parties, isOwn: true }
  },
  visit(reading, at, subject) {
    const { tree } = reading
    const object = tree.child(at, 'obj')
    if (object === undefined || subject === undefined) return undefined
    const parties = resolveParties(reading, [subject])
    if (!isTraveler(tree, subject) || parties.names.length === 0) return undefined
    if (
      !isCapital(tree, object) &&
      partyAt(tree, object) === undefined &&
      !hasCapital(tree, object)
    )
      return isFirstOrThird(tree, subject)
        ? { parties, channel: 'visit', needs: 'time' }
        : undefined
    return {
      parties: { ...parties, isInferred: parties.isInferred },
      channel: 'visit',
      ...(isPlaceName(reading, object) ? { place: textOf(tree, phraseOf(tree, object)) } : {}),
    }
  },
  go(reading, at, subject, { lemma }) {
    const { tree } = reading
    const to = dependentWith(tree, at, GOALS[lemma] ?? TO)
    if (to === undefined || subject === undefined || !isPlaceName(reading, to)) return undefined
    if (!isTraveler(tree, subject)) return undefined
    const parties = resolveParties(reading, [subject])
    if (parties.names.length === 0) return undefined
    const isSure = isListedState(tree.lower[to] as string) || SURE_TRAVEL.has(lemma)
    return {
      parties,
      channel: 'visit',
      place: textOf(tree, phraseOf(tree, to)),
      ...(isSure ? {} : { needs: 'time' as const }),
    }
  },
  write(reading, at, subject) {
    const { tree } = reading
    const to = dependentWith(tree, at, TO)
    if (to === undefined || subject === undefined || !isParticular(tree, to)) return undefined
    const parties = resolveParties(reading, [subject, to])
    return parties.isNamed && parties.names.length >= 2
      ? { parties, channel: 'written' }
      : undefined
  },
  act(reading, at, subject, { lemma }) {
    const { tree } = reading
    const isUndergone = isPassive(tree, at)
    const object = isUndergone ? undergoer(tree, at, subject) : tree.child(at, 'obj')
    if (object === undefined || !isObjectOf(tree, object, lemma)) return undefined
    const agent = isUndergone ? dependentWith(tree, at, BY) : subject
    const parties = resolveParties(reading, [agent, PERSONAL.has(lemma) ? object : undefined])
    if (!isUndergone && !parties.isNamed && !parties.isWe) return undefined
    return { parties }
  },
  announce(reading, at, subject) {
    const { tree } = reading
    if (isPassive(tree, at)) return undefined
    const hasContent = tree.child(at, 'obj') !== undefined || tree.child(at, 'ccomp') !== undefined
    if (!hasContent || subject === undefined) return undefined
    const parties = resolveParties(reading, [subject, dependentWith(tree, at, WITH)])
    return parties.isNamed || parties.isWe ? { parties } : undefined
  },
  attack(reading, at, subject, { lemma }) {
    const { tree } = reading
    const isUndergone = isPassive(tree, at)
    const object = isUndergone ? undergoer(tree, at, subject) : tree.child(at, 'obj')
    if (object === undefined || !isTarget(tree, object)) return undefined
    const agent = isUndergone ? dependentWith(tree, at, BY) : subject
    if (!isUndergone && (agent === undefined || !isForce(tree, agent, lemma))) return undefined
    return {
      parties: resolveParties(reading, [agent, isCapital(tree, object) ? object : undefined]),
    }
  },
  move(reading, at, subject) {
    const { tree } = reading
    const object = isPassive(tree, at) ? undergoer(tree, at, subject) : tree.child(at, 'obj')
    const moved = object ?? subject
    if (moved === undefined || !hasWord(tree, moved, TROOPS)) return undefined
    return { parties: resolveParties(reading, [subject === moved ? undefined : subject, moved]) }
  },
  fire(reading, at, subject) {
    const { tree } = reading
    const isUndergone = isPassive(tree, at)
    const object = isUndergone ? undergoer(tree, at, subject) : tree.child(at, 'obj')
    if (object === undefined || !hasWord(tree, object, SHOTS)) return undefined
    return {
      parties: resolveParties(reading, [isUndergone ? dependentWith(tree, at, BY) : subject]),
    }
  },
}

/** Of a participle behind its noun the noun, else the subject of the passive. */
function undergoer(tree: Tree, at: number, subject: number | undefined): number | undefined {
  if (tree.is(at, 'acl')) {
    const head = tree.head(at)
    return head < tree.length ? head : undefined
  }
  return subject
}

/** Whether a noun names one side, and not people of a kind: "spoke with President Oda". */
function isParticular(tree: Tree, noun: number): boolean {
  const party = partyAt(tree, noun)
  if (party === undefined) return false
  if (party.type === 'name' || party.type === 'post') return true
  if (party.type === 'pronoun') return !NOT_MET.has(party.text.toLowerCase())
  // "Talked to the leaders of both states", but not "talk with our partners".
  return hasCapital(tree, noun)
}

function isPerson(tree: Tree, noun: number): boolean {
  const party = partyAt(tree, noun)
  if (party === undefined) return false
  if (party.type === 'pronoun') return /^(?:him|her|them|you|me|us)$/i.test(party.text)
  if (party.type !== 'name') return true
  return isCapital(tree, noun) && !/^(?:NNPS)$/.test(tree.tag(noun) ?? '')
}

/** Whether somebody can travel: a person by name or post, or one who speaks. */
function isTraveler(tree: Tree, noun: number): boolean {
  const party = partyAt(tree, noun)
  if (party === undefined) return false
  if (party.type === 'pronoun') return /^(?:i|he|she|we|you)$/i.test(party.text)
  return party.type === 'post' || party.type === 'name' || hasCapital(tree, noun)
}

function isFirstOrThird(tree: Tree, noun: number): boolean {
  const party = partyAt(tree, noun)
  return party !== undefined && (party.type !== 'pronoun' || /^(?:i|he|she)$/i.test(party.text))
}

function isPluralPeople(tree: Tree, noun: number): boolean {
  return PEOPLE.has(tree.lower[noun] as string) && (tree.lower[noun] as string).endsWith('s')
}

function isTimeWord(tree: Tree, noun: number | undefined): boolean {
  return (
    noun !== undefined &&
    /^(?:yesterday|today|tomorrow|morning|afternoon|evening|week|month|year|time|times|day)$/.test(
      tree.lower[noun] as string,
    )
  )
}

/** Whether a phrase has a name in it. */
export function hasCapital(tree: Tree, noun: number): boolean {
  const { start, end } = phraseOf(tree, noun)
  for (let k = start; k < end; k++)
    if (isCapital(tree, k) && /^NNP/.test(tree.tag(k) ?? '')) return true
  return false
}

/** Whether a phrase has one of some nouns in it, before what "of" brings. */
export function hasWord(tree: Tree, noun: number, nouns: ReadonlySet<string>): boolean {
  for (const head of joinedNouns(tree, noun)) {
    if (nouns.has(tree.lower[head] as string)) return true
    const { end } = phraseOf(tree, head)
    for (let k = head; k < end; k++) if (nouns.has(tree.lower[k] as string)) return true
    const of = dependentWith(tree, head, OF)
    if (of !== undefined && nouns.has(tree.lower[of] as string)) return true
  }
  return false
}

function isObjectOf(tree: Tree, object: number, lemma: string): boolean {
  const nouns = OBJECTS[lemma]
  if (nouns !== undefined && hasWord(tree, object, nouns)) return true
  if (lemma === 'sign') return false
  return PERSONAL.has(lemma) && isCapital(tree, object) && partyAt(tree, object) !== undefined
}

/** Whether something can be attacked with arms. */
function isTarget(tree: Tree, noun: number): boolean {
  if (hasWord(tree, noun, TARGETS)) return true
  for (const head of joinedNouns(tree, noun)) {
    const { start, end } = phraseOf(tree, head)
    for (let k = start; k < end; k++)
      if (isCapital(tree, k) && isListedState(tree.lower[k] as string)) return true
    if (isCapital(tree, head) && /^NNP/.test(tree.tag(head) ?? '')) return true
  }
  return false
}

/** Whether somebody has arms: a state, a name, forces. "Critics attacked" is a matter of words. */
function isForce(tree: Tree, noun: number, lemma: string): boolean {
  if (hasWord(tree, noun, FORCES)) return true
  const word = tree.lower[noun] as string
  if (isCapital(tree, noun) && isListedState(word)) return true
  if (lemma === 'attack' || lemma === 'strike' || lemma === 'assault') return false
  return isCapital(tree, noun) || /^(?:he|they|we|it)$/.test(word)
}

function onPhone(tree: Tree, verb: number): boolean {
  const by = dependentWith(tree, verb, BY_ON_OVER)
  return (
    by !== undefined &&
    /^(?:phone|telephone|video|videoconference|call)$/.test(tree.lower[by] as string)
  )
}

/** "Met again", "met a second time": not the meeting told before. */
function isToldAsOther(tree: Tree, verb: number): boolean {
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child)) {
    const word = tree.lower[child] as string
    if (word === 'again' || word === 'later' || word === 'separately' || word === 'also')
      return true
  }
  return false
}

/** The words from the subject to the end of what the verb says, without clauses joined to it. */
function clauseOf(tree: Tree, verb: number, subject: number | undefined): TokenRange {
  let { start, end } = tree.range(verb)
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child)) {
    const range = tree.range(child)
    const isOuter =
      tree.is(child, 'conj') ||
      tree.is(child, 'parataxis') ||
      tree.is(child, 'cc') ||
      tree.is(child, 'ccomp')
    if (child > verb && isOuter) end = Math.min(end, range.start)
    if (child < verb && (tree.is(child, 'parataxis') || tree.is(child, 'ccomp')))
      start = Math.max(start, range.end)
    if (child < verb && tree.is(child, 'advcl')) start = Math.max(start, range.end)
  }
  if (subject !== undefined && subject < verb) {
    const first = tree.range(subject).start
    if (first < start && start - first < 30) start = first
  }
  while (start < verb && (tree.isMark(start) || tree.is(start, 'cc'))) start++
  while (end > verb + 1 && tree.isMark(end - 1)) end--
  return { start, end: Math.max(end, verb + 1) }
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

const WITH = words('with')
const WITH_TO = words('with to')
const TO = words('to')
const TO_AT_IN = words('to at in')
const BY = words('by')
const OF = words('of')
const BY_ON_OVER = words('by on over via')
const NOT_MET = words('you us your our it who')

/** Prepositions before the place that one goes to. */
const GOALS: Readonly<Record<string, ReadonlySet<string>>> = {
  arrive: words('in at'),
  depart: words('for'),
  return: words('to from'),
  head: words('to'),
}
const SURE_TRAVEL = words('travel fly arrive depart')

const PACTS = words(
  'agreement agreements accord accords treaty treaties pact memorandum mou protocol contract declaration ' +
    'convention charter deal armistice communique order orders proclamation memoranda truce ceasefire',
)
const OBJECTS: Readonly<Record<string, ReadonlySet<string>>> = {
  sign: PACTS,
  impose: words('sanctions tariffs restrictions embargo blockade costs measures curfew'),
  lift: words('sanctions tariffs restrictions embargo blockade'),
  recall: words('ambassador ambassadors envoy'),
  expel: words('diplomats diplomat officers envoys ambassador ambassadors officials members'),
  deliver: words(
    'weapons arms aid vaccines doses supplies equipment food shipment shipments assistance ventilators ' +
      'systems missiles javelins helicopters ammunition package tons',
  ),
  sanction: words('individuals entities officials companies banks firms oligarchs persons people'),
  designate: words('individuals entities officials companies persons group groups organization'),
  appoint: words(
    'ambassador envoy commission secretary minister representative team force coordinator judge',
  ),
  nominate: words('ambassador secretary judge justice'),
}
const PERSONAL = words('designate sanction expel appoint nominate')
const TROOPS = words(
  'troops forces soldiers marines battalion brigade battalions ships warships warship carrier aircraft fleet fighters ' +
    'personnel missiles batteries systems peacekeepers units army tanks guard squadron force',
)
const SHOTS = words(
  'missile missiles rocket rockets shots shells torpedo attack attacks assault strike strikes airstrikes invasion war ' +
    'offensive bomb bombs device weapon satellite drones raid raids',
)
const TARGETS = words(
  'troops forces soldiers civilians hospital hospitals school schools city cities town towns village villages port ' +
    'base bases ship ships embassy convoy territory positions infrastructure tanker tankers vessel vessels airport ' +
    'country neighbor neighbors sites facilities airfield capital camp camps consulate',
)
const FORCES = words(
  'forces force troops soldiers army military militants militia militias rebels gunmen terrorists fighters regime ' +
    'aircraft jets planes drones missiles insurgents navy marines warplanes bombers army government terrorist',
)

/** Whether `prepositionOf` a noun is one of some. */
export function hasPreposition(
  tree: Tree,
  noun: number,
  prepositions: ReadonlySet<string>,
): boolean {
  const preposition = prepositionOf(tree, noun)
  return preposition !== undefined && prepositions.has(preposition)
}
