import { foldName, parsePersonName } from '../../document/person-name.ts'
import { isListedState, isStateName, stateKey } from '../../text/state-word.ts'
import { wordSet } from './word-set.ts'

/**
 * What the name of a party is compared by: the folded surname of a person, the key of a state or of the
 * state that a government is of, or the words. `President Oda of Halvenia`, `Mirela Oda` and `Oda` have
 * one key, because a surname fits a full name; two people of one surname are told apart by
 * {@link EventMention.date} and place alone.
 */
export function partyKey(text: string): string {
  const bare = text.replace(/^(?:the|our|their|his|her)\s+/i, '').replace(/[’']s?$/, '')
  const [, before, behind] = GOVERNMENT.exec(bare) ?? []
  const state = before ?? behind
  if (state !== undefined) return partyKey(state)
  const head = bare.split(/,| of | from | for | to /, 1)[0] as string
  if (isListedState(head)) return stateKey(head)
  const last = head.slice(head.lastIndexOf(' ') + 1).toLowerCase()
  if (/^\S+$/.test(bare) || BODIES.has(last)) return foldName(bare)
  const name = /\p{Lu}/u.test(head) ? parsePersonName(head) : undefined
  if (name !== undefined && /^\p{Lu}/u.test(name.surname)) {
    const isState = name.given.length === 0 && isListedState(name.surname)
    if (!isState) return name.folded.surname
  }
  const whole = bare.toLowerCase()
  return whole.startsWith('united states') || whole.startsWith('u.s.') ? 'us' : foldName(whole)
}

/** What the name of a place is compared by: the key of a state, or the words. */
export function placeKey(text: string): string {
  const first = text.replace(/^the\s+/i, '').split(/,/, 1)[0] as string
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

const GOVERNMENT = /^(.+) government$|^government of (.+)$/i
/** What a name ends with that is no surname. */
const BODIES = wordSet(
  'agency army assembly authority bank board cabinet commission committee congress council court department force ' +
    'forces group guard house ministry navy office organization parliament party senate service union',
)

const GATHERING =
  /\b(?:summit|conference|session|meeting|talks|negotiations|forum|dialogue|ministerial|consultations|assembly)\b/i
const GATHERINGS = new RegExp(`${GATHERING.source}|\\b(?:leaders[’']?|special|annual)(?= |$)`, 'gi')
