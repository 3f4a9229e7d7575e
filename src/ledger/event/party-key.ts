import { foldName, parsePersonName } from '../../document/person-name.ts'
import { isListedState, stateKey } from '../../text/state-word.ts'

/**
 * What the name of a party is compared by: the folded surname of a person, the key of a state, or the
 * words. `President Oda of Halvenia`, `Mirela Oda` and `Oda` have one key, because a surname fits a full
 * name; two people of one surname are told apart by {@link EventMention.date} and place alone.
 */
export function partyKey(text: string): string {
  const bare = text.replace(/^(?:the|our|their|his|her)\s+/i, '').replace(/[’']s?$/, '')
  const head = bare.split(/,| of | from | for | to /, 1)[0] as string
  if (isListedState(bare) || /^\S+$/.test(bare))
    return isListedState(bare) ? stateKey(bare) : foldName(bare)
  const name = /\p{Lu}/u.test(head) ? parsePersonName(head) : undefined
  if (name !== undefined && /^\p{Lu}/u.test(name.surname)) {
    const isState = name.given.length === 0 && isListedState(name.surname)
    if (!isState) return name.folded.surname
  }
  const whole = bare.toLowerCase()
  return whole.startsWith('united states') || whole.startsWith('u.s.') ? 'us' : foldName(whole)
}

/** What the name of a place is compared by. */
export function placeKey(text: string): string {
  const first = text.replace(/^the\s+/i, '').split(/,/, 1)[0] as string
  return isListedState(first) ? first.toLowerCase() : foldName(first)
}
