import type { Tree } from '../../article/reported/tree.ts'
import type { Relation } from '../../syntax/relation.ts'
import { isTimeWord, nounBesideTime, prepositionOf, subjectOf } from './clause.ts'
import type { EventChannel, EventKind } from './event.ts'
import type { Reading } from './event-draft.ts'
import { type Setting, settingOf } from './event-place.ts'
import type { EventWord } from './event-word.ts'
import { isCapital, textOf } from './noun-phrase.ts'
import { ofWhat, partyAt } from './party.ts'
import { isSomebody, type Parties, resolveParties } from './resolve-parties.ts'
import type { Told } from './told-as.ts'
import { wordSet } from './word-set.ts'

/** A noun with the words around it that say more of the event. */
export interface NounAt {
  readonly at: number
  /** The verb that it is the object or the subject of. */
  readonly verb?: number
  /** Whether the verb only says that it is held: "have a meeting". */
  readonly isLight: boolean
  readonly role: 'subject' | 'object' | 'other'
  /** Who does what a light verb says. */
  readonly subject?: number
  readonly possessor?: number
  readonly determiner?: string
  readonly setting: Setting
  /** The preposition before it: "after the meeting". */
  readonly preposition?: string
}

/** What a noun says of an event beside its time. */
export interface FramedNoun {
  readonly parties: Parties
  readonly kind?: EventKind
  readonly status?: Told
  readonly channel?: EventChannel
  readonly place?: string
  /** The forum, by its name. */
  readonly venue?: string
  readonly isOwn?: boolean
  readonly isAnaphor?: boolean
  /** What must be told too for a particular event to be meant. */
  readonly needs?: 'setting' | 'time'
}

/** Reads what stands around a noun; `undefined` when it tells no event. */
export type ReadNoun = (
  reading: Reading,
  noun: NounAt,
  word: NonNullable<EventWord['noun']>,
) => FramedNoun | undefined

export function nounAt(reading: Reading, at: number): NounAt {
  const { tree } = reading
  // "Held a meeting yesterday": the tree may make the meeting a part of the day.
  const above = tree.head(at)
  const isPartOfTime = tree.is(at, 'compound') && above < tree.length && isTimeWord(tree, above)
  const top = isPartOfTime ? above : at
  const head = tree.head(top)
  const preposition = prepositionOf(tree, top)
  const isObject =
    tree.is(top, 'obj') || tree.is(top, 'nsubjpass') || (isPartOfTime && preposition === undefined)
  const isSubject = tree.is(top, 'nsubj')
  const isBeside = preposition !== undefined && tree.is(top, 'obl')
  const hasVerb = head < tree.length && tree.isVerb(head) && (isObject || isSubject || isBeside)
  const verb = holdingClause(tree, at) ?? (hasVerb ? head : undefined)
  const isHeld = verb !== undefined && verb !== head
  const word = verb === undefined ? '' : (tree.lower[verb] as string)
  const isTakingPart = isBeside && preposition === 'in' && TAKING_PART.has(word)
  const isEntering = isBeside && preposition === 'into' && ENTERING.has(word)
  const isLeaving = isBeside && preposition === 'on' && LEAVING.has(word)
  const isReturning = isBeside && preposition === 'from' && RETURNING.has(word)
  const isLight =
    verb !== undefined &&
    (isHeld ||
      (isObject && LIGHT.has(word)) ||
      isTakingPart ||
      isEntering ||
      isReturning ||
      isLeaving)
  const subject = isLight && verb !== undefined ? subjectOf(tree, verb) : undefined
  const possessor = tree.child(at, 'poss') ?? tree.child(top, 'poss')
  const determiner = tree.child(at, 'det') ?? tree.child(top, 'det')
  return {
    at,
    ...(verb === undefined ? {} : { verb }),
    isLight,
    role: isObject ? 'object' : isSubject ? 'subject' : 'other',
    ...(subject === undefined || subject === at ? {} : { subject }),
    ...(possessor === undefined ? {} : { possessor }),
    ...(determiner === undefined ? {} : { determiner: tree.lower[determiner] as string }),
    setting: settingOf(reading, [at, top, isLight || isSubject ? verb : undefined]),
    ...(preposition === undefined ? {} : { preposition }),
  }
}

/** The verb of a clause that says whose it was: "the meeting that Harga just [held]", "the letter she [sent]". */
function holdingClause(tree: Tree, at: number): number | undefined {
  const clause = tree.child(at, 'relcl', 'acl')
  if (clause === undefined || clause < at) return undefined
  const isTold = tree.isFinite(clause) || tree.child(clause, 'aux') !== undefined
  const word = tree.lower[clause] as string
  return isTold && (LIGHT.has(word) || AGREEING.has(word)) ? clause : undefined
}

/** Nouns behind `noun` with one of some prepositions, also those that hang on a verb that only holds it. */
export function dependentsOf(
  tree: Tree,
  { at, verb, isLight, role }: NounAt,
  prepositions: ReadonlySet<string>,
): number[] {
  const found: number[] = []
  const participle = tree.child(at, 'acl')
  const set =
    participle !== undefined && SET.has(tree.lower[participle] as string) ? participle : undefined
  // "The third round of [talks] between Oda and Harga."
  const talks = ROUND.has(tree.lower[at] as string) ? ofWhat(tree, at) : undefined
  const isSubject = role === 'subject' || tree.is(at, 'nsubjpass')
  for (const head of [at, talks, isLight || isSubject ? verb : undefined, set])
    if (head !== undefined) found.push(...nounsBehind(tree, head, at, prepositions))
  // What stands right behind the noun belongs to it, wherever the tree hangs it.
  if (prepositions.has(tree.lower[at + 1] ?? '') && tree.is(at + 1, 'case')) {
    const next = tree.head(at + 1)
    if (next < tree.length && next > at && !found.includes(next))
      found.unshift(nounBesideTime(tree, next))
  }
  return found
}

/** What stands behind a noun with one of some prepositions, be it on a day or a town: "on Friday [with Oda]". */
function nounsBehind(
  tree: Tree,
  head: number,
  at: number,
  prepositions: ReadonlySet<string>,
): number[] {
  const found: number[] = []
  for (let child = tree.firstChild(head); child >= 0; child = tree.nextChild(child)) {
    if (child < at) continue
    // What has a preposition is no object and not joined, though the tree may take it for that.
    const isBeside = DEPENDING.some((relation) => tree.is(child, relation))
    const preposition = isBeside ? prepositionOf(tree, child) : undefined
    if (preposition !== undefined && prepositions.has(preposition))
      found.push(nounBesideTime(tree, child))
    else if (isTimeWord(tree, child) || preposition === 'in')
      found.push(...nounsBehind(tree, child, at, prepositions))
  }
  return found
}

/**
 * Who acts in the clause beside which an event of one side stands: "after a call with Oda, [Harga] said",
 * "during a visit to Averholt, [Harga] said".
 */
export function actorBeside(
  reading: Reading,
  { at, preposition, possessor, isLight }: NounAt,
  { names, isWe }: Parties,
  kind: EventKind,
): readonly string[] {
  const { tree, scene } = reading
  const verb = tree.head(at)
  // "After their meeting, Oda and Harga said."
  const isTheirs = tree.lower[possessor ?? -1] === 'their'
  if (!CONTACTS.has(kind) || isWe || isLight) return []
  if (names.length !== (kind === 'visit' || isTheirs ? 0 : 1)) return []
  if (!tree.is(at, 'obl') || verb >= tree.length || !tree.isVerb(verb)) return []
  const first = tree.child(at, 'case')
  const isAhead = preposition === 'of' && first !== undefined && tree.lower[first - 1] === 'ahead'
  // "Oda began with a meeting."
  const isFirst = preposition === 'with' && BEGINNING.has(tree.lower[verb] as string)
  if (!isAhead && !isFirst && !BESIDE.has(preposition ?? '')) return []
  const subject = subjectOf(tree, verb)
  const party = subject === undefined ? undefined : partyAt(tree, subject)
  if (party === undefined || !isSomebody(party, scene)) return []
  const actors = resolveParties(reading, [subject]).names
  return isTheirs && actors.length < 2 ? [] : actors
}

/** The name right before a noun, of a forum or a place: `the G20 summit`, `Iran talks`. */
export function nameBefore(tree: Tree, at: number): string | undefined {
  let start = at
  while (start > 0) {
    const k = start - 1
    const word = tree.lower[k] as string
    const isInner = tree.tag(k) === 'CD' || word === '-' || word === '–' || NEUTRAL.has(word)
    if (!isCapital(tree, k) && !isInner) break
    if (tree.is(k, 'poss') || tree.tag(k) === 'POS' || tree.is(k, 'det')) break
    start--
  }
  while (start < at && (!isCapital(tree, start) || NO_NAMES.has(tree.lower[start] as string)))
    start++
  if (start === at || (start === 0 && !/^NNP/.test(tree.tag(0) ?? ''))) return undefined
  if (!/^(?:NNP|NNPS|JJ|NN|CD)$/.test(tree.tag(start) ?? '')) return undefined
  let end = at
  while (end > start + 1 && NEUTRAL.has(tree.lower[end - 1] as string)) end--
  return textOf(tree, { start, end })
}

/** Whether "this", "that" or their plurals point to a noun. */
export function isPointedAt({ determiner }: NounAt): boolean {
  return determiner !== undefined && POINTING.has(determiner)
}

/** Whether a noun is one of many, or none: "any meeting", "every visit". */
export function isGeneric({ determiner }: NounAt): boolean {
  return determiner !== undefined && GENERIC.has(determiner)
}

/** Adjectives that stand between a name and the noun. */
const NEUTRAL = wordSet(
  'special bilateral trilateral annual nuclear peace military leaders ministerial virtual',
)
const NO_NAMES = wordSet(
  "the our this a an last next today today's and special mr. mr yesterday tomorrow my his her their that these " +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december so in i as',
)
const POINTING = wordSet('this that these those')
const DEPENDING: readonly Relation[] = ['obl', 'nmod', 'obj', 'conj']
const CONTACTS = wordSet('meeting talks summit call interview visit')
const BESIDE = wordSet('after following before during in at on')
const BEGINNING = wordSet(
  'begin begins began begun start starts started end ends ended conclude concludes concluded',
)
/** Nouns that count talks: "the third round of talks". */
export const ROUND: ReadonlySet<string> = wordSet('round rounds')
const SET = wordSet('scheduled planned set held arranged expected')
const GENERIC = wordSet(
  'any every each some such no another many what whatever most either neither',
)
/** "Returned from a visit to Drast." */
const RETURNING = wordSet('return returned returning back came come')
const LEAVING = wordSet('embark embarked embarking embarks')
const ENTERING = wordSet('enter enters entered entering')
const TAKING_PART = wordSet(
  'participate participated participating participates take took taking taken engage engaged engaging',
)
/** What is done with an accord or a letter in a clause behind it. */
const AGREEING = wordSet(
  'reach reached sign signed strike struck negotiate negotiated address addressed exchange exchanged',
)
const LIGHT = wordSet(
  'have has had having hold holds held holding host hosts hosted hosting conduct conducted conducting attend ' +
    'attends attended attending join joins joined joining convene convened convening convenes chair chaired ' +
    'chairing make made making makes pay paid paying take took taking taken begin began begun start started ' +
    'resume resumed give gave giving send sent sends sending receive received receives receiving write wrote ' +
    'written launch launched launches launching carry carried conclude concluded open opened extend extended ' +
    'extending extends get got deliver delivered conducts do did place placed convey conveyed finish finished ' +
    'wrap wrapped pass passed co-host co-hosts co-hosted co-hosting co-chair co-chairs co-chaired lead leads led ' +
    'leading',
)
