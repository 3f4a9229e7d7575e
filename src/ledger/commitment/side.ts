import type { Tree } from '../../article/reported/tree.ts'
import type { Span } from '../../text/span.ts'
import { isListedState, isStateAdjective, stateKey } from '../../text/state-word.ts'
import type { Passage } from '../spoken-text.ts'
import type { Act } from './act.ts'
import { isAgent } from './agent-noun.ts'
import { FIRST, settingOf } from './setting.ts'
import { isSourceWord } from './source-word.ts'
import { wholeStateKey } from './whole-state-key.ts'

/** Whose act it is, seen from the one who speaks. */
export type Side =
  | 'own'
  /** "You". */
  | 'hearer'
  /** Somebody else who can act. */
  | 'other'
  /** What a plan or measure of the speaker's side does: "our budget will", "it will be done". */
  | 'measure'
  /** A thing, or nobody who is told. */
  | 'thing'

/** Whose act it is; `own` are the keys of the states that the speaker speaks for. */
export function sideOf(tree: Tree, act: Act, own: OwnStates): Side {
  const { actor } = act
  if (actor === undefined) return isUntoldPassive(tree, act) ? 'measure' : 'thing'
  const lower = tree.lower[actor] as string
  if (FIRST.has(lower) || lower === 'our' || lower === 'my') return 'own'
  if (lower === 'you') return 'hearer'
  if (isOfOurs(tree, actor)) return 'own'
  if (isOwn(tree, actor, own)) {
    const isOffice = BODIES.has(lower) || OFFICES.has(lower)
    const isSomebody = isAgent(tree, actor) || isOffice || namesOwnState(tree, actor, actor, own)
    return isSomebody ? 'own' : 'measure'
  }
  if (isUntoldPassive(tree, act) && !isAgent(tree, actor)) return 'measure'
  return isAgent(tree, actor) ? 'other' : 'thing'
}

/** The same in a communiqué, which speaks for "both sides", and in the words of a report, where who is quoted speaks: "Oda said that she would sail". */
export function sideIn(passage: Passage, tree: Tree, act: Act, own: OwnStates): Side {
  const { actor, verb } = act
  if (actor !== undefined && passage.document.kind === 'communique' && areParties(tree, actor))
    return 'own'
  if (actor === undefined || passage.voice.quotation === undefined) return sideOf(tree, act, own)
  // "It would be a mistake" tells of nobody.
  const { by } = settingOf(tree, act.governor, act.asker ?? actor)
  if (tree.lower[verb] === 'be' || !isSourceWord(passage, tree, actor, by))
    return sideOf(tree, act, own)
  const lower = tree.lower[actor] as string
  if (tree.tag(actor) === 'PRP' || isAgent(tree, actor) || BODIES.has(lower))
    return OTHERS.has(lower) ? 'other' : 'own'
  return 'measure'
}

/** "Both sides", "the two governments": all who issue a communiqué. */
function areParties(tree: Tree, actor: number): boolean {
  const { start, end } = tree.range(actor)
  if (end !== actor + 1 || !PARTIES.has(tree.lower[actor] as string)) return false
  const words = tree.lower.slice(start, actor).join(' ')
  return (
    words === 'both' || words === 'the two' || (words === 'the' && tree.lower[actor] === 'sides')
  )
}

const PARTIES: ReadonlySet<string> = new Set(
  'sides parties countries states nations governments leaders ministers presidents'.split(' '),
)

/** Whether "our", "this administration" or the like marks a subject as the speaker's. */
export function isOwn(tree: Tree, actor: number, own: OwnStates): boolean {
  const { start } = tree.range(actor)
  const lower = tree.lower[actor] as string
  if (namesOwn(tree, start, actor, own)) return true
  for (let k = start; k <= actor; k++) {
    const word = tree.lower[k] as string
    if (word === 'our' || word === 'my') return !OTHERS.has(lower)
    if (word === 'this' && (BODIES.has(lower) || MEASURES.has(lower))) return true
  }
  // "The President will" is said by his spokespeople and, before his name is told, by himself.
  const isOffice = OFFICES.has(lower) && tree.tag(actor + 1) !== 'NNP'
  if (isOffice && tree.lower[actor - 1] === 'the' && actor - 1 === start)
    return tree.range(actor).end === actor + 1
  // "The government will" is said by who belongs to it; in the United States that is the administration.
  const { end } = tree.range(actor)
  const isBare = tree.lower[actor - 1] === 'the' && actor - 1 === start && end === actor + 1
  if (isBare && GOVERNMENTS.has(lower)) return own.size === 1 && !own.has('us')
  return lower === 'administration' && !isOfOthers(tree, start, actor)
}

const GOVERNMENTS: ReadonlySet<string> = new Set(['government', 'ministry', 'cabinet'])

/** "The Sorrenese administration", "the last administration", but not "the Harga administration". */
function isOfOthers(tree: Tree, start: number, actor: number): boolean {
  for (let k = start; k < actor; k++) {
    const { start, end } = tree.tokens[k] as Span
    const word = tree.text.slice(start, end)
    if (OTHER_TIMES.has(tree.lower[k] as string) || isStateAdjective(word) || isListedState(word))
      return true
  }
  return false
}

const OTHER_TIMES: ReadonlySet<string> = new Set(
  'last previous prior former next incoming'.split(' '),
)

const MEASURES: ReadonlySet<string> = new Set(
  'plan bill program programme proposal package budget policy law legislation order measure extension reform initiative investment request'.split(
    ' ',
  ),
)
const OFFICES: ReadonlySet<string> = new Set(['president', 'secretary'])

/** "No captain of ours". */
function isOfOurs({ lower }: Tree, actor: number): boolean {
  return lower[actor + 1] === 'of' && (lower[actor + 2] === 'ours' || lower[actor + 2] === 'us')
}

/** The states that somebody speaks for, by `stateKey`. */
export type OwnStates = ReadonlySet<string>

/** "Halvenia will", "the Government of Halvenia will", "the Halvenian Government will". */
function namesOwn(tree: Tree, start: number, actor: number, own: OwnStates): boolean {
  const lower = tree.lower[actor] as string
  if (lower === 'states' && tree.lower[actor - 1] === 'united') return own.has('us')
  if (lower === 'america' || lower === 'u.s.') return own.has('us')
  if (!isDemonym(tree, actor) && namesOwnState(tree, start, actor, own)) return true
  if (!BODIES.has(lower) && lower !== 'republic' && lower !== 'kingdom') return false
  const { end } = tree.range(actor)
  for (let k = start; k < end && k < actor + 6; k++)
    if (namesOwnState(tree, start, k, own)) return true
  return false
}

/** Whether the name that ends with token `k` is that of an own state: "North Korea" is not "South Korea". */
function namesOwnState(tree: Tree, start: number, k: number, own: OwnStates): boolean {
  if (!isName(tree, k)) return false
  let from = k
  while (from > start && from > k - LONGEST_NAME && isName(tree, from - 1)) from--
  for (; from <= k; from++) {
    const name = tree.lower.slice(from, k + 1).join(' ')
    const whole = wholeStateKey(name)
    const key = whole ?? stateKey(name)
    if (own.has(key) || HALVES.get(key)?.some((half) => own.has(half)) === true) return true
    if (whole !== undefined) return false
  }
  return false
}

/** A name, or a noun with a capital: the tagger takes names that it does not know for plain nouns. */
function isName(tree: Tree, k: number): boolean {
  if (tree.tag(k)?.startsWith('NNP') === true) return true
  return (
    tree.tag(k)?.startsWith('NN') === true &&
    /^\p{Lu}/u.test(tree.text.slice(tree.tokens[k]?.start))
  )
}

/** Words before the last of the name of a state: "United Arab Emirates". */
const LONGEST_NAME = 2

/** Keys of a name that each of two states goes by, too. */
const HALVES: ReadonlyMap<string, readonly string[]> = new Map([
  ['korea', ['south korea', 'north korea']],
])

/** "The Halvenian will", "Halvenians will": somebody of a state, and not the state. */
function isDemonym(tree: Tree, k: number): boolean {
  const { start, end } = tree.tokens[k] as Span
  const name = tree.text.slice(start, end)
  return isStateAdjective(tree.tag(k) === 'NNPS' ? name.replace(/s$/, '') : name)
}

/** Others whom a speaker calls his: "our allies will". */
export const OTHERS: ReadonlySet<string> = new Set(
  'allies ally partners partner friends friend neighbors neighbor colleagues guest guests rivals adversaries enemies'.split(
    ' ',
  ),
)
const BODIES: ReadonlySet<string> = new Set(
  'government administration delegation country nation people troops forces military team department office embassy ministry cabinet'.split(
    ' ',
  ),
)

/** "It will be done", "the details will be made public": whoever does it is not told, so the speaker's side. */
function isUntoldPassive(tree: Tree, { verb, force }: Act): boolean {
  if (force !== 'will' && force !== 'going') return false
  if (tree.child(verb, 'auxpass') === undefined) return false
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child))
    if (child > verb && tree.is(child, 'obl') && tree.lower[tree.range(child).start] === 'by')
      return false
  return true
}
