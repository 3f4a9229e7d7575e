import { foldName, type PersonName, parsePersonName } from '../../document/person-name.ts'
import { isListedState, isStateName, stateKey } from '../../text/state-word.ts'
import { PEOPLE } from './party.ts'
import { wordSet } from './word-set.ts'

/**
 * What the name of a party is compared by: the folded surname of a person, the key of a state or of the
 * state that a government is of, or the words. `President Oda of Halvenia`, `Secretary of State Mirela Oda`
 * and `Oda` have one key, because a surname fits a full name; two people of one surname are told apart by
 * {@link EventMention.date} and place alone.
 */
export function partyKey(text: string): string {
  const bare = bareName(text)
  const [, before, behind] = GOVERNMENT.exec(bare) ?? []
  const state = before ?? behind
  if (state !== undefined) return partyKey(state)
  const person = personOf(text)
  if (person !== undefined) return person.folded.surname
  const head = headOf(bare)
  if (isListedState(head)) return stateKey(head)
  const people = peopleKey(bare)
  if (people !== undefined) return people
  const whole = bare.toLowerCase()
  return whole.startsWith('united states') || whole.startsWith('u.s.') ? 'us' : foldName(whole)
}

/** The person whom the name of a party names by more than one word, or `undefined`: `Envoy Anders Velk of Palvia`. */
export function personOf(text: string): PersonName | undefined {
  const bare = bareName(text)
  const head = headOf(withoutLongPost(bare))
  const last = head.slice(head.lastIndexOf(' ') + 1).toLowerCase()
  if (isListedState(head) || /^\S+$/.test(bare) || BODIES.has(last)) return undefined
  const name = /\p{Lu}/u.test(head) ? parsePersonName(head) : undefined
  if (name === undefined || !/^\p{Lu}/u.test(name.surname)) return undefined
  return name.given.length === 0 && isListedState(name.surname) ? undefined : name
}

function bareName(text: string): string {
  return withoutKind(text.replace(/^(?:the|our|their|his|her)\s+/i, '').replace(/[’']s?$/, ''))
}

/** A town without the word for what it is: `Drast` of "village of Drast". */
function withoutKind(place: string): string {
  return place.replace(/^(?:village|town|city|port) of (?=\p{Lu})/u, '')
}

/**
 * What people are compared by who are told by kind and state, in any order: "two diplomats of France" are
 * "two French diplomats", "French troops" are "French forces".
 */
function peopleKey(bare: string): string | undefined {
  const words = bare.split(/[ -]/).filter((word) => !/^(?:of|the|and|from|in|,)$/i.test(word))
  if (words.length < 2 || !words.some((word) => PEOPLE.has(word))) return undefined
  const isOfStates = words.some((word) => STATES.has(word))
  const told = words.filter((word) => !isOfStates || !(STATES.has(word) || COUNT.test(word)))
  const keys = told.map((word) =>
    isListedState(word)
      ? stateKey(word)
      : FORCES.has(word)
        ? 'forces'
        : foldName(word.toLowerCase()),
  )
  return [...new Set(keys)].sort().join(' ')
}

/** A name without what it is of, from or for, and where it goes. */
function headOf(bare: string): string {
  return bare.split(/,| of | from | for | to /, 1)[0] as string
}

/** `Mirela Oda` of "Secretary of State Mirela Oda" and of "President of France Mirela Oda". */
function withoutLongPost(bare: string): string {
  const { post = '', name } = parsePersonName(bare) ?? { name: bare }
  if (/ of (?:.* )?\p{Lu}[^ ]+$/u.test(post)) return name
  if (!/ of(?: the)?$/.test(post) || isListedState(name)) return bare
  const words = name.split(' ')
  const person = words.slice(-2)
  return isListedState(words.slice(0, -2).join(' ')) ? person.join(' ') : bare
}

/** What the name of a place is compared by: the key of a state, or the words. */
export function placeKey(text: string): string {
  const first = withoutKind(text.replace(/^the\s+/i, '')).split(/,/, 1)[0] as string
  if (isStateName(first)) return stateKey(first)
  return isListedState(first) ? first.toLowerCase() : foldName(first)
}

/**
 * What the name of a forum is compared by, without the words for gatherings: `Camp David Summit` and
 * `the Camp David negotiations` have one key. A house or hall has none.
 */
export function forumKey(text: string): string | undefined {
  if (!GATHERING.test(text)) return undefined
  const bare = text
    .replace(/^(?:the|this|an?)\s+/i, '')
    .replace(GATHERINGS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return bare === '' ? undefined : foldName(bare)
}

const STATES = wordSet('countries states nations')
const COUNT = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/i
const FORCES = wordSet('forces troops soldiers army military')
const GOVERNMENT = /^(.+) government$|^government of (.+)$/i
/** What a name ends with that is no surname. */
const BODIES = wordSet(
  'agency army assembly authority bank board cabinet commission committee congress council court department force ' +
    'forces group guard house ministry navy office organization parliament party senate service union',
)

const GATHERING =
  /\b(?:summit|conference|session|meeting|talks|negotiations|forum|dialogue|ministerial|consultations|assembly)\b/i
const GATHERINGS = new RegExp(`${GATHERING.source}|\\b(?:leaders[’']?|special|annual)(?= |$)`, 'gi')
