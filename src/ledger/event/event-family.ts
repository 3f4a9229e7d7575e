import type { EventKind } from './event.ts'

/** Kinds that words use for one another: a meeting is called talks, and a summit a meeting. */
export type EventFamily =
  | 'contact'
  | 'visit'
  | 'call'
  | 'interview'
  | 'letter'
  | 'announcement'
  | 'military'

const FAMILIES: Readonly<Record<EventKind, EventFamily>> = {
  meeting: 'contact',
  talks: 'contact',
  summit: 'contact',
  visit: 'visit',
  call: 'call',
  interview: 'interview',
  letter: 'letter',
  announcement: 'announcement',
  militaryAct: 'military',
}

export function familyOf(kind: EventKind): EventFamily {
  return FAMILIES[kind]
}
