import { TIME } from '../../article/reported/insertion.ts'
import type { Tree } from '../../article/reported/tree.ts'
import { isPostNoun } from '../../document/person-name.ts'
import { stateName } from '../../text/state-name.ts'
import { isListedState } from '../../text/state-word.ts'
import type { Act } from './act.ts'
import { isHostileAct } from './act-type.ts'
import { isAgent } from './agent-noun.ts'
import type { CommitmentType } from './commitment.ts'
import { joinedNames, nounPhrase } from './noun-phrase.ts'
import type { OwnStates } from './side.ts'
import { verbSet, wordSet } from './verb-set.ts'
import { keyOfName } from './whole-state-key.ts'

/**
 * Whom an act is about or against, as the text names them.
 *
 * Who is asked is the target of a demand. Of a warning it is who would fulfil the condition, which names
 * that one first, or else the subject, and never the speaker's own side.
 *
 * @param condition the words of the condition, wherever they stand
 */
export function targetOf(
  tree: Tree,
  act: Act,
  type: CommitmentType,
  condition: string | undefined,
  own: OwnStates,
): string[] {
  if (type === 'demand' || type === 'request') {
    const asked = askedOf(tree, act)
    return asked === undefined ? [] : joinedNames(tree, asked)
  }
  if (type === 'warning') {
    const named = firstNames(condition ?? '', own)
    if (named.length > 0) return named
    // "Harga threatened to", "Harga will close the strait": who threatens is not threatened.
    const isOfAsker = act.actor === undefined || act.actor === act.asker || isHostileAct(tree, act)
    const subject = isOfAsker ? '' : textOf(tree, act.actor as number)
    const borne = firstNames(subject, own)
    if (borne.length > 0) return borne
  }
  return namedIn(tree, act).filter((name) => !isOwn(name, own))
}

/** Who is to do what is demanded, or of a passive without "by" to whom it is to be done; never a thing. */
function askedOf(tree: Tree, { actor, verb }: Act): number | undefined {
  if (actor === undefined) return undefined
  const told = isAgent(tree, actor) ? actor : undefined
  if (tree.child(verb, 'auxpass') === undefined) return told
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child)) {
    const isBy = child > verb && tree.lower[tree.range(child).start] === 'by'
    // "Must be released by Friday".
    if (isBy && isAgent(tree, child) && !TIME.test(tree.lower[child] as string)) return child
  }
  return told
}

/** Whether a name is that of the one state that speaks; of several each may act for the other. */
function isOwn(name: string, own: OwnStates): boolean {
  return own.size === 1 && own.has(keyOfName(name.replace(/^the /i, '')))
}

/** The states and people whom the words of an act touch, each as they are named. */
function namedIn(tree: Tree, act: Act): string[] {
  const names = new Set<string>()
  let last = -1
  for (let k = act.action.start; k < act.action.end; k++) {
    if (!tree.isNominal(k) || TIME.test(tree.lower[k] as string)) continue
    const isName = tree.tag(k)?.startsWith('NNP') === true
    // "We will, Sergey, keep talking": who is spoken to.
    if (isName && tree.lower[k - 1] === ',' && isClosed(tree, k)) continue
    // "To Halvenia, Palvia, and Sorrenay": the tree may lose its way in a long list.
    const isListed = last >= 0 && isNextState(tree, last, k)
    const isOne = isListed || (isName ? isTouched(tree, k, act) : isTouchedGroup(tree, k, act))
    if (!isOne) continue
    names.add(nounPhrase(tree, k))
    last = k
  }
  return [...names]
}

/** Whether a state stands next behind another in a list. */
function isNextState(tree: Tree, last: number, k: number): boolean {
  if (!isState(tree, last) || !isState(tree, k)) return false
  for (let between = last + 1; between < k; between++)
    if (!LISTING.has(tree.lower[between] as string) && !tree.tag(between)?.startsWith('NNP'))
      return false
  return LISTING.has(tree.lower[last + 1] ?? '')
}

function isState(tree: Tree, k: number): boolean {
  return isListedState(nounPhrase(tree, k).replace(/^the /i, ''))
}

/**
 * Whether a name is one that something is done to, for, with or against. A place, a house and an
 * undertaking are named in an act as often: "travel to Drast", "attend the Tarn Forum".
 */
function isTouched(tree: Tree, k: number, act: Act): boolean {
  const head = tree.head(k)
  if (tree.is(k, 'conj')) return tree.isNominal(head) && isTouched(tree, head, act)
  const preposition = prepositionOf(tree, k)
  if (tree.is(k, 'poss')) return isListedState(tree.lower[k] as string)
  if (tree.is(k, 'obj') || tree.is(k, 'iobj')) return isSomebody(tree, k)
  if (!tree.is(k, 'obl') && !tree.is(k, 'nmod')) return false
  // "Impose sanctions on Harga", while "a dialogue on Harga" is only about it.
  if (preposition === 'on' && isHostileAct(tree, act)) return true
  if (preposition === undefined || !TOUCHING.has(preposition))
    return preposition === undefined && isSomebody(tree, k)
  if (preposition === 'with') return true
  return isSomebody(tree, k) && !isGoal(tree, act, preposition)
}

/**
 * Whether people or states that are told by what they are have something done to, for, with or against
 * them: "help the people of Palvia", "stand with our allies". Those who are only sent do it for others.
 */
function isTouchedGroup(tree: Tree, k: number, act: Act): boolean {
  if (!tree.tag(k)?.startsWith('NN') || !isAgent(tree, k)) return false
  if (!STATES.has(tree.lower[k] as string) && !isOfName(tree, k)) return false
  const head = tree.head(k)
  if (tree.is(k, 'conj')) return tree.isNominal(head) && isTouchedGroup(tree, head, act)
  const owner = tree.child(k, 'poss')
  const isOurs = owner !== undefined && OUR.has(tree.lower[owner] as string)
  if (isOurs && STAFF.has(tree.lower[k] as string)) return false
  if (tree.is(k, 'obj') || tree.is(k, 'iobj')) return TREATING.has(tree.lower[head] as string)
  if (!tree.is(k, 'obl') && !tree.is(k, 'nmod')) return false
  const preposition = prepositionOf(tree, k)
  return preposition !== undefined && TOUCHING.has(preposition) && !isGoal(tree, act, preposition)
}

function isGoal(tree: Tree, act: Act, preposition: string): boolean {
  return preposition === 'to' && GOING.has(tree.lower[act.verb] as string)
}

/** The preposition of a noun, also where the tree hangs it on a title in front. */
function prepositionOf(tree: Tree, k: number): string | undefined {
  const own = tree.child(k, 'case')
  if (own !== undefined) return tree.lower[own]
  let before = k - 1
  while (before > 0 && tree.isNominal(before)) before--
  return tree.tag(before) === 'IN' ? tree.lower[before] : undefined
}

const TOUCHING: ReadonlySet<string> = new Set(['with', 'against', 'for', 'to', 'toward', 'towards'])
const LISTING: ReadonlySet<string> = new Set([',', 'and', 'the'])
const GOING = verbSet('go travel return head fly come proceed move sail embark withdraw')
/** Verbs whose object is who is helped, told or harmed. */
const TREATING = verbSet(
  'help assist support aid protect defend arm train feed serve welcome thank consult meet inform attack punish ' +
    'sanction brief engage represent secure back fight defeat pursue deter isolate urge ask warn empower enable ' +
    'reassure rescue free shelter deport extradite prosecute see greet host receive join leave abandon',
)
const OUR: ReadonlySet<string> = new Set(['our', 'my', 'its', 'his', 'her', 'their'])
/** Those of one's own who act for others. */
const STAFF = wordSet(
  'team teams staff forces force troops military army navy delegation delegations envoy envoys minister ministers ' +
    'representative representatives ambassador ambassadors officials experts administration government police officers ' +
    'department departments agencies',
)
/** Those with whom states deal, who need no name. */
const STATES = wordSet(
  'allies ally partners partner friends neighbors neighbours counterparts counterpart governments countries nations ' +
    'states refugees adversaries enemies leaders',
)

/** Whether the phrase of a group has a name in it: "the people of Palvia", "the Palvian opposition". */
function isOfName(tree: Tree, k: number): boolean {
  return /\p{Lu}\p{L}/u.test(nounPhrase(tree, k).slice(1))
}

/** Whether a name is that of a state, or of somebody by title. */
function isSomebody(tree: Tree, k: number): boolean {
  const words = nounPhrase(tree, k)
    .replace(/^(?:the|an?) /i, '')
    .split(' ')
  return isListedState(words.join(' ')) || words.some(isPostNoun)
}

/** Whether a name between commas is one of no list: "with Halvenia, Ombrasa, and Sorrenay". */
function isClosed(tree: Tree, k: number): boolean {
  if (tree.is(k, 'conj') || tree.is(k, 'appos')) return false
  const next = tree.lower[k + 1] ?? ''
  return next === ',' && tree.tag(k - 2)?.startsWith('NN') !== true
}

/**
 * The first name in some words and those that are joined to it, but for the speaker's own states and for
 * times: "if Sorrenay or Ombrasa attacks [Halvenia]".
 */
function firstNames(words: string, own: OwnStates): string[] {
  const names = new Set<string>()
  let end = 0
  for (const { 0: found, index } of words.matchAll(NAME)) {
    const first = found.split(' ')[0] as string
    const isOpener = index === 0 && OPENERS.has(first.toLowerCase())
    const rest = isOpener ? found.slice(first.length).trim() : found
    const name = stateName(rest.replace(/[’']s?$/, ''))
    if (name === '' || name === 'I' || own.has(keyOfName(name)) || TIME.test(name.toLowerCase()))
      continue
    // "An attack on Halvenia": whom it would be done to.
    if (SUFFERING.test(words.slice(0, index))) continue
    if (ATTACKED.test(words.slice(index + found.length))) continue
    if (names.size > 0 && !JOINED.test(words.slice(end, index))) break
    names.add(name)
    end = index + found.length
  }
  return [...names]
}

const SUFFERING =
  /\b(?:(?:invasion|occupation|annexation|seizure|shelling|bombing) of|on|upon|against|in|into|at)(?: the)? $/i

/** Behind a name: "Halvenia is attacked", "Halvenia comes under attack". */
const ATTACKED =
  /^ (?:(?:is|are|was|were|gets?|has been|have been|should be)(?: \w+ly)? (?:attacked|invaded|struck|hit|bombed|shelled|threatened|occupied|annexed|seized|blockaded)|comes? under attack)\b/i

/** What joins one name to another. */
const JOINED = /^(?:,|\s|\band\b|\bor\b|\bthe\b)*$/

/** Capitals in a row, with what "of" adds. */
const NAME = /\p{Lu}[\p{L}’'-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}’'-]*)*/gu
/** Words with a capital at the head of a condition that are no names. */
const OPENERS = wordSet(
  'if but and so then yet now well however should any unless once when further those these anyone whoever in as either the a an provided upon on ' +
    'without depending assuming barring pending subject contingent we they he she it you our their his its my wherever there',
)

function textOf(tree: Tree, head: number): string {
  const { start, end } = tree.span(tree.range(head))
  return tree.text.slice(start, end)
}
