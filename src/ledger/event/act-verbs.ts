import type { Tree } from '../../article/reported/tree.ts'
import { isListedState } from '../../text/state-word.ts'
import { dependentWith, isPassive, objectOf } from './clause.ts'
import type { Reading } from './event-draft.ts'
import { isPlaceName } from './event-place.ts'
import { joinedNouns } from './joined-nouns.ts'
import { isCapital, phraseOf, textOf } from './noun-phrase.ts'
import { withOtherSide } from './other-side.ts'
import { ofWhat, partyAt } from './party.ts'
import { hasChild, hasWord, isNoun, isParticular, isPerson } from './phrase.ts'
import { type Parties, resolveParties } from './resolve-parties.ts'
import { type Framed, type ReadVerb, undergoer } from './verb-frame.ts'
import { wordSet } from './word-set.ts'

/** `signed the accord`, `expelled two envoys`. */
export const readAct: ReadVerb = (reading, at, subject, word) => {
  const { tree } = reading
  const isUndergone = isPassive(tree, at) || (word.lemma === 'sign' && isReduced(tree, at))
  const framed = readActOf(reading, at, subject, word.lemma, isUndergone)
  if (framed === undefined) return undefined
  const object = isUndergone ? undergoer(tree, at, subject) : objectOf(tree, at)
  return { ...framed, parties: withOtherSide(reading, framed.parties, at, object) }
}

function readActOf(
  reading: Reading,
  at: number,
  subject: number | undefined,
  lemma: string,
  isUndergone: boolean,
): Framed | undefined {
  const { tree } = reading
  const into =
    lemma === 'enter'
      ? dependentWith(tree, at, INTO)
      : lemma === 'accede'
        ? dependentWith(tree, at, TO)
        : undefined
  // "The treaty entered into force in May."
  if (lemma === 'enter' && into !== undefined && tree.lower[into] === 'force')
    return subject !== undefined && hasWord(tree, subject, PACTS)
      ? { parties: resolveParties(reading, []), needs: 'time' }
      : undefined
  const object = isUndergone ? undergoer(tree, at, subject) : (into ?? objectOf(tree, at))
  // "No accord was reached."
  if (object !== undefined && hasChild(tree, object, NO)) return undefined
  const isFit = object !== undefined && isObjectOf(tree, object, lemma)
  // "Joined the Council" is an act on a day; else it is long known.
  if (lemma === 'join' || lemma === 'rejoin') {
    const parties = resolveParties(reading, [subject])
    const isBody = object !== undefined && isCapital(tree, object) && !isPerson(tree, object)
    return isBody && parties.isNamed && !isUndergone ? { parties, needs: 'time' } : undefined
  }
  if (!isFit && !(lemma === 'sign' && isUndergone && isBehindPact(tree, at))) return undefined
  const agent = isUndergone ? dependentWith(tree, at, BY) : subject
  // "Entered into an agreement with Ombrasia".
  const partner =
    object === undefined || !hasWord(tree, object, PACTS)
      ? undefined
      : (dependentWith(tree, object, WITH) ?? dependentWith(tree, at, WITH))
  const parties = resolveParties(reading, [
    agent,
    PERSONAL.has(lemma) ? object : undefined,
    partner,
  ])
  if (!isUndergone && !parties.isNamed && !parties.isWe)
    return parties.names.length > 0 ? { parties, needs: 'time' } : undefined
  // "Has provided $2 million" so far; an act of giving has its day.
  if (DATED_GIVING.has(lemma) && !isUndergone) return { parties, needs: 'time' }
  // "This judge was appointed by a governor" tells what she is.
  const isOffice = OFFICES.has(lemma) && object !== undefined && !isCapital(tree, object)
  if (isOffice) return { parties, needs: 'time' }
  // "The accords signed by both sides" are known by a day or a place.
  return isUndergone && !parties.isNamed ? { parties, needs: 'setting' } : { parties }
}

/** `announced a plan`, `announced that …`. */
export const readAnnounce: ReadVerb = (reading, at, subject) => {
  const { tree } = reading
  if (isPassive(tree, at)) {
    // "The sale was announced yesterday."
    if (subject === undefined || NOTHING.has(tree.lower[subject] as string)) return undefined
    const parties = resolveParties(reading, [dependentWith(tree, at, BY)])
    return { parties: withAnnouncedUpon(reading, parties, at, subject), needs: 'time' }
  }
  if (subject === undefined) return undefined
  // "Nothing to announce", "as I announced."
  const next = tree.lower[at + 1]
  if (next === undefined || /^[.;?!]$/.test(next)) return undefined
  const object = objectOf(tree, at)
  const isRelative = tree.is(at, 'relcl')
  if (object !== undefined && !isRelative && NOTHING.has(tree.lower[object] as string))
    return undefined
  // "We will announce your name" is the running of a call.
  if (object !== undefined && hasChild(tree, object, YOUR)) return undefined
  const parties = resolveParties(reading, [subject, ...withs(tree, at, object)])
  if (!parties.isNamed && !parties.isWe) return undefined
  return { parties: withAnnouncedUpon(reading, parties, at, object) }
}

/** With those against whom or for whom is what is announced: sanctions, aid. */
function withAnnouncedUpon(
  reading: Reading,
  parties: Parties,
  at: number,
  object: number | undefined,
): Parties {
  const isUpon = object !== undefined && isNoun(reading.tree, object, ANNOUNCED_UPON)
  return isUpon ? withOtherSide(reading, parties, at, object) : parties
}

/** `attacked the port`. */
export const readAttack: ReadVerb = (reading, at, subject, { lemma }) => {
  const { tree } = reading
  const isUndergone = isPassive(tree, at)
  const object = isUndergone ? undergoer(tree, at, subject) : objectOf(tree, at)
  const agent = isUndergone ? dependentWith(tree, at, BY) : subject
  // Whatever a missile hits is hit.
  const isArmed = agent !== undefined && isNoun(tree, agent, WEAPONS)
  if (object === undefined || !(isArmed || isTarget(tree, object))) return undefined
  if (
    isUndergone
      ? !isWarlike(tree, agent, lemma)
      : agent === undefined || !isForce(tree, agent, lemma)
  )
    return undefined
  // "Shelled the village of [Drast]."
  const town = isCapital(tree, object) ? object : ofWhat(tree, object)
  const isNamed = town !== undefined && isPlaceName(reading, town)
  const parties = resolveParties(reading, [agent, isNamed ? town : undefined])
  // "Hit a warehouse in Drast."
  const around = dependentWith(tree, object, IN_NEAR)
  const isPlaced = around !== undefined && isPlaceName(reading, around)
  const place = isPlaced ? { place: textOf(tree, phraseOf(tree, around)) } : {}
  // "Killed in Ombrasa" tells of a war; with a day, of one attack.
  const needs = lemma === 'kill' && agent === undefined ? { needs: 'time' as const } : {}
  return { parties, ...place, ...needs }
}

/** `deployed two ships`, `the troops withdrew`. */
export const readMove: ReadVerb = (reading, at, subject, { lemma }) => {
  const { tree } = reading
  const object = isPassive(tree, at) ? undergoer(tree, at, subject) : objectOf(tree, at)
  const moved = object ?? subject
  if (moved === undefined) return undefined
  if (lemma === 'cross') return readCrossing(reading, at, subject, object)
  if (lemma === 'send' && object !== undefined && isObjectOf(tree, object, 'deliver'))
    return readDelivery(reading, at, subject, object)
  // "Sent home two diplomats": they are expelled.
  if (lemma === 'send' && object !== undefined && hasChild(tree, at, HOME))
    return isObjectOf(tree, object, 'expel')
      ? { parties: resolveParties(reading, [subject, object]), kind: 'announcement' }
      : undefined
  if (lemma === 'send') {
    // "Sent General Tesk there": a journey of his.
    const to = dependentWith(tree, at, TO)
    const isSent = hasChild(tree, at, THERE) || (to !== undefined && isPlaceName(reading, to))
    if (isSent && moved !== subject && isPerson(tree, moved) && isParticular(tree, moved))
      return {
        parties: resolveParties(reading, [moved]),
        kind: 'visit',
        channel: 'visit',
        ...(to === undefined ? {} : { place: textOf(tree, phraseOf(tree, to)) }),
      }
  }
  const isSaved = lemma === 'evacuate' && object !== undefined && isNoun(tree, object, SAVED)
  if (!isSaved && !isNoun(tree, moved, TROOPS)) return undefined
  // "Deployed two ships to Palvia", "withdrew its troops from Palvia".
  const land = [at, moved]
    .map((head) => dependentWith(tree, head, TO_FROM))
    .find((noun) => noun !== undefined && isPlaceName(reading, noun))
  return {
    parties: resolveParties(reading, [subject === moved ? undefined : subject, moved]),
    ...(land === undefined ? {} : { place: textOf(tree, phraseOf(tree, land)) }),
  }
}

/** `the troops crossed the border`, `crossed into Sorrenay`. */
function readCrossing(
  reading: Reading,
  at: number,
  subject: number | undefined,
  object: number | undefined,
): Framed | undefined {
  const { tree } = reading
  if (subject === undefined || !isNoun(tree, subject, TROOPS)) return undefined
  const into = dependentWith(tree, at, INTO)
  const isCrossed =
    object === undefined ? into !== undefined && isCapital(tree, into) : isNoun(tree, object, LINES)
  return isCrossed ? { parties: resolveParties(reading, [subject]) } : undefined
}

/** `sent 300 tons of grain to Sorrenay`. */
function readDelivery(
  reading: Reading,
  at: number,
  subject: number | undefined,
  object: number,
): Framed | undefined {
  const { tree } = reading
  const to = dependentWith(tree, at, TO) ?? dependentWith(tree, object, TO)
  const sender = tree.lower[subject ?? -1]
  const isSent =
    subject !== undefined && (sender === 'we' || (sender !== 'i' && isCapital(tree, subject)))
  if (!isSent) return undefined
  return { parties: resolveParties(reading, [subject, to]), kind: 'announcement', needs: 'time' }
}

/** `fired a missile`, `launched an attack`. */
export const readFire: ReadVerb = (reading, at, subject) => {
  const { tree } = reading
  const isUndergone = isPassive(tree, at)
  const told = isUndergone ? undergoer(tree, at, subject) : objectOf(tree, at)
  // "Launched a series of strikes."
  const isMany = told !== undefined && SERIES.has(tree.lower[told] as string)
  const object = isMany ? ofWhat(tree, told) : told
  if (object === undefined || !isNoun(tree, object, SHOTS)) return undefined
  return { parties: resolveParties(reading, [isUndergone ? dependentWith(tree, at, BY) : subject]) }
}

function withs(tree: Tree, at: number, object: number | undefined): (number | undefined)[] {
  const own = dependentWith(tree, at, WITH)
  return [own ?? (object === undefined ? undefined : dependentWith(tree, object, WITH))]
}

/** "An accord on fishing, signed in 1990": a participle without a helper. */
function isReduced(tree: Tree, at: number): boolean {
  if (tree.tag(at) !== 'VBN') return false
  return tree.child(at, 'aux', 'auxpass') === undefined && objectOf(tree, at) === undefined
}

function isBehindPact(tree: Tree, at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - PACT_REACH; k--)
    if (PACTS.has(tree.lower[k] as string)) return true
  return false
}

/** Words between a pact and the participle that says it was signed. */
const PACT_REACH = 7

function isObjectOf(tree: Tree, object: number, lemma: string): boolean {
  const nouns = OBJECTS[lemma]
  if (nouns !== undefined && (isNoun(tree, object, nouns) || isPartOf(tree, object, nouns)))
    return true
  if (GIVING.has(lemma) && isMoney(tree, object)) return true
  if (lemma === 'swear') return false
  // "Signed the Drast Accord", where a word follows the name.
  if (lemma === 'sign') return isCapital(tree, object) && hasWord(tree, object, PACTS)
  return PERSONAL.has(lemma) && isCapital(tree, object) && partyAt(tree, object) !== undefined
}

function isMoney(tree: Tree, object: number): boolean {
  const { start } = tree.range(object)
  return SUMS.has(tree.lower[object] as string) && tree.lower.slice(start, object).includes('$')
}

/** "Ten of our diplomats", "a state of emergency". */
function isPartOf(tree: Tree, object: number, nouns: ReadonlySet<string>): boolean {
  if (tree.tag(object) !== 'CD' && !PARTS.has(tree.lower[object] as string)) return false
  const of = dependentWith(tree, object, OF)
  return of !== undefined && nouns.has(tree.lower[of] as string)
}

/** Whether something can be attacked with arms. */
function isTarget(tree: Tree, noun: number): boolean {
  if (isNoun(tree, noun, TARGETS)) return true
  return joinedNouns(tree, noun).some((head) => {
    const { start, end } = phraseOf(tree, head)
    for (let k = start; k < end; k++)
      if (isCapital(tree, k) && isListedState(tree.lower[k] as string)) return true
    return isCapital(tree, head) && /^NNP/.test(tree.tag(head) ?? '')
  })
}

/** Whether somebody has arms: a state, forces. "Critics attacked" is a matter of words. */
function isForce(tree: Tree, noun: number, lemma: string): boolean {
  if (isNoun(tree, noun, FORCES) || isNoun(tree, noun, WEAPONS)) return true
  const word = tree.lower[noun] as string
  if (isCapital(tree, noun) && isListedState(word)) return true
  if (IN_WORDS.has(lemma)) return false
  return isCapital(tree, noun) || /^(?:he|they|we|it)$/.test(word)
}

/** "We were struck by the warmth": what is struck in the passive needs one who has arms, or a fitting verb. */
function isWarlike(tree: Tree, agent: number | undefined, lemma: string): boolean {
  return agent === undefined
    ? !IN_WORDS.has(lemma) || lemma === 'attack'
    : isForce(tree, agent, lemma)
}

/** Verbs that are used of words and feelings as well. */
const IN_WORDS = wordSet('attack strike hit assault defeat destroy overthrow raid')

const TO = wordSet('to')
const TO_FROM = wordSet('to from into')
const HOME = wordSet('home')
const THERE = wordSet('there')
const IN_NEAR = wordSet('in at near')
const BY = wordSet('by')
const WITH = wordSet('with')
const INTO = wordSet('into')
const DATED_GIVING = wordSet('offer provide allocate')
const GIVING = wordSet('contribute donate offer provide allocate')
const SUMS = wordSet('million billion')
const OF = wordSet('of')
const PARTS = wordSet('number dozens hundreds thousands state group one some most all many several')
const NO = wordSet('no any')
const YOUR = wordSet('your')
const NOTHING = wordSet('nothing anything more something that it what which much')
const PACTS = wordSet(
  'agreement agreements accord accords treaty treaties pact pacts memorandum mou protocol contract declaration ' +
    'convention charter deal armistice communique order orders proclamation memoranda truce ceasefire',
)
/** What is handed over in numbers. */
const GOODS = wordSet(
  'vaccines doses helmets vests ventilators weapons missiles javelins helicopters rifles tons freezers shots kits ' +
    'masks generators ambulances grain wheat',
)
const CAPTIVES = wordSet(
  'prisoners hostages prisoner hostage detainees captives sailors pilots citizens americans journalists fishermen ' +
    'fisherman crew crews soldiers',
)
const OBJECTS: Readonly<Record<string, ReadonlySet<string>>> = {
  sign: PACTS,
  impose: wordSet('sanctions tariffs restrictions embargo blockade costs curfew'),
  lift: wordSet('sanctions tariffs restrictions embargo blockade'),
  recall: wordSet('ambassador ambassadors envoy'),
  expel: wordSet('diplomats diplomat officers envoys ambassador ambassadors officials'),
  deliver: wordSet(
    'weapons arms aid vaccines doses supplies equipment food shipment shipments assistance ventilators ' +
      'systems missiles javelins helicopters ammunition package tons helmets vests grain wheat fuel tanks shells ' +
      'drones medicine medicines generators ambulances',
  ),
  renew: wordSet('agreement treaty mandate sanctions mou accord'),
  ratify: wordSet('agreement treaty convention protocol accord amendment charter'),
  issue: wordSet(
    'declaration communique communiqué order orders proclamation ultimatum waiver demarche decree',
  ),
  conclude: PACTS,
  achieve: PACTS,
  enter: PACTS,
  establish: wordSet('relations office department commission mission embassy tribunal fund post'),
  open: wordSet('office embassy consulate mission center'),
  share: GOODS,
  donate: GOODS,
  supply: GOODS,
  provide: GOODS,
  terminate: wordSet('agreement treaty mandate contract'),
  proclaim: wordSet('independence emergency ceasefire truce republic'),
  sever: wordSet('relations ties'),
  restore: wordSet('relations ties'),
  resume: wordSet('relations ties'),
  veto: wordSet('resolution action draft'),
  reopen: wordSet('embassy consulate mission border'),
  adopt: wordSet('declaration convention charter protocol communique platform resolution'),
  freeze: wordSet('assets accounts funds'),
  extend: wordSet('mandate deadline ceasefire truce sanctions'),
  close: wordSet('embassy consulate border borders airspace'),
  exchange: wordSet('prisoners captives detainees hostages bodies remains ambassadors envoys'),
  summon: wordSet('ambassador ambassadors envoy envoys'),
  accede: PACTS,
  arrest: wordSet(
    'journalists reporters activists citizens diplomats officials leaders protesters',
  ),
  free: CAPTIVES,
  repatriate: wordSet('prisoners citizens refugees nationals remains detainees'),
  reach: wordSet('agreement agreements accord accords deal truce ceasefire settlement'),
  declare: wordSet('war emergency independence ceasefire truce moratorium'),
  recognize: wordSet('state government independence sovereignty'),
  suspend: wordSet('aid assistance sales membership talks operations'),
  release: CAPTIVES,
  swear: wordSet(
    'president minister secretary ambassador judge justice government cabinet citizens',
  ),
  sanction: wordSet('individuals entities officials companies banks firms oligarchs persons'),
  designate: wordSet(
    'banks firms individuals entities officials companies persons group groups organization',
  ),
  appoint: wordSet(
    'ambassador envoy commission secretary minister representative force coordinator judge',
  ),
  nominate: wordSet('ambassador secretary judge justice'),
}
/** What is announced against somebody or for them. */
const ANNOUNCED_UPON = wordSet(
  'sanctions tariffs tariff embargo blockade ban restrictions measures aid assistance support donation donations ' +
    'package packages funding funds loan loans grant grants weapons arms delivery deliveries shipment shipments ' +
    'million billion',
)
const OFFICES = wordSet('appoint nominate elect')
const PERSONAL = wordSet(
  'extradite designate sanction expel appoint nominate elect indict summon recognize',
)
const TROOPS = wordSet(
  'troops forces soldiers marines battalion brigade battalions ships warships warship carrier aircraft fleet ' +
    'fighters personnel missiles batteries peacekeepers army tanks squadron force',
)
const SAVED = wordSet(
  'citizens civilians nationals americans people refugees diplomats staff personnel families',
)
const SERIES = wordSet('series wave waves barrage round number dozens')
const SHOTS = wordSet(
  'missile missiles rocket rockets shots shells torpedo attack attacks assault strike strikes airstrikes ' +
    'invasion war offensive bomb bombs device satellite drones raid raids',
)
const TARGETS = wordSet(
  'troops forces soldiers civilians hospital hospitals school schools city cities town towns village villages ' +
    'port base bases ship ships embassy convoy territory positions infrastructure tanker tankers vessel vessels ' +
    'airport country neighbor neighbors airfield capital camp camps consulate depot depots warehouse warehouses ' +
    'bridge bridges refinery refineries facility facilities site sites building buildings radar radars pipeline ' +
    'pipelines headquarters outpost outposts checkpoint checkpoints airbase airbases airports barracks harbor ' +
    'harbors ports plant plants factory factories market hotel mosque church churches homes houses house',
)
const LINES = wordSet('border borders frontier line river strait')
const WEAPONS = wordSet(
  'missile missiles rocket rockets drone drones bomb bombs airstrike airstrikes shell shells mortar mortars torpedo ' +
    'torpedoes',
)
/** Words for those who bear arms. */
export const FORCES: ReadonlySet<string> = wordSet(
  'forces force troops soldiers army military militants militia militias rebels gunmen terrorists fighters ' +
    'regime aircraft jets planes insurgents navy marines warplanes bombers terrorist ' +
    'taliban houthis houthi hamas hezbollah hizballah isis isil isis-k daesh qaeda al-qaeda al-shabaab boko insurgency ' +
    'separatists guerrillas gangs',
)
