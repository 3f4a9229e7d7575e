import type { Event } from './event.ts'

const NAMES: Readonly<Record<Event['kind'], string>> = {
  meeting: 'Meeting',
  talks: 'Talks',
  summit: 'Summit',
  visit: 'Visit',
  call: 'Call',
  interview: 'Interview',
  letter: 'Letter',
  announcement: 'Announcement',
  militaryAct: 'Military act',
}

/** What stands between the kind and those who take part; absent where they take part in different roles. */
const LINKS: Readonly<Partial<Record<Event['kind'], string>>> = {
  meeting: 'of',
  talks: 'between',
  summit: 'of',
  visit: 'by',
  call: 'between',
  interview: 'with',
  letter: 'between',
}

/**
 * A short line for a person: kind, participants and place.
 *
 * @example
 * eventTitle({ kind: 'visit', participants: ['President Oda'], place: 'Averholt' })
 * // => 'Visit by President Oda, Averholt'
 */
export function eventTitle({
  kind,
  participants,
  place,
  venue,
}: Pick<Event, 'kind' | 'participants' | 'place' | 'venue'>): string {
  const shown = participants.slice(0, MOST_SHOWN)
  const rest = participants.length - shown.length
  const names = rest > 0 ? [...shown, `${rest} more`] : shown
  const last = names.at(-1)
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
  const where = place ?? venue
  // "Between" wants two; of several who are named with a visit, some are visited.
  const link =
    names.length > 1
      ? kind === 'visit'
        ? undefined
        : LINKS[kind]
      : kind === 'letter' || kind === 'call'
        ? 'with'
        : kind === 'talks'
          ? 'of'
          : LINKS[kind]
  const before = link === undefined ? ':' : ` ${link}`
  const who = list === undefined ? '' : `${before} ${list}`
  return `${NAMES[kind]}${who}${where === undefined ? '' : `, ${where}`}`
}

/** Names in a title. */
const MOST_SHOWN = 3
