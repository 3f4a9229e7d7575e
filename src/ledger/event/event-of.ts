import { compareNames } from '../../document/person-name.ts'
import { stateName } from '../../text/state-name.ts'
import type { Evidence } from '../row.ts'
import { type AreCopies, countWitnesses } from './copy.ts'
import type { Event, EventMention, EventStatus } from './event.ts'
import { narrowest } from './event-date.ts'
import { eventTitle } from './event-title.ts'
import { partyKey, personOf, placeKey } from './party-key.ts'
import { arePlacesApart } from './same-event.ts'
import type { ToldEvent } from './told-event.ts'

/** The event that documents tell together, with what they tell differently. */
export function eventOf(told: readonly ToldEvent[], areCopies: AreCopies): Event {
  const mentions = told.flatMap((one) => one.mentions)
  const [first] = mentions as [EventMention, ...EventMention[]]
  const participants = participantsOf(mentions)
  const date = narrowest(told.flatMap(({ date }) => date ?? []))
  const place = firstOf(mentions, ({ place }) => place)
  const venue = firstOf(mentions, ({ venue }) => (isTown(venue, place) ? undefined : venue))
  const channel = firstOf(mentions, ({ channel }) => channel)
  const conflicts = conflictsOf(mentions)
  const evidence = mentions.map((mention) => mention.evidence[0])
  const isDoubtful =
    mentions.every(({ possible }) => possible === true) ||
    conflicts.some(({ about }) => about === 'place')
  const kind = first.kind
  return {
    id: first.id,
    ...(isDoubtful ? { possible: true } : {}),
    evidence: evidence as [Evidence, ...Evidence[]],
    kind,
    ...(channel === undefined ? {} : { channel }),
    title: eventTitle({
      kind,
      participants,
      ...(place === undefined ? {} : { place }),
      ...(venue === undefined ? {} : { venue }),
    }),
    participants,
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(venue === undefined ? {} : { venue }),
    status: strongest(mentions),
    mentions: mentions.map(({ evidence: [span], status, stance }) => ({ span, status, stance })),
    corroboration: countWitnesses(evidence, areCopies),
    conflicts,
  }
}

/** Every participant once, by the longest of the names given; a state told by its adjective has its own name. */
function participantsOf(mentions: readonly EventMention[]): string[] {
  const names = new Map<string, string>()
  for (const { participants } of mentions) {
    for (const told of participants) {
      const name = stateName(told)
      const key = partyKey(name)
      const known = names.get(key)
      if (known === undefined || name.length > known.length) names.set(key, name)
    }
  }
  return [...names.values()]
}

/** Whether what some mention gives as a venue is where others say it was: "at Averholt", "in Averholt". */
function isTown(venue: string | undefined, place: string | undefined): boolean {
  return venue !== undefined && place !== undefined && placeKey(venue) === placeKey(place)
}

function firstOf<Value>(
  mentions: readonly EventMention[],
  read: (mention: EventMention) => Value | undefined,
): Value | undefined {
  for (const mention of mentions) {
    const value = read(mention)
    if (value !== undefined) return value
  }
  return undefined
}

/** From what is told to have been to what is only told in a title. */
const STRENGTH: readonly EventStatus[] = [
  'happened',
  'ongoing',
  'planned',
  'expected',
  'denied',
  'headlineOnly',
]

function strongest(mentions: readonly EventMention[]): EventStatus {
  const told = new Set(mentions.map(({ status }) => status))
  return STRENGTH.find((status) => told.has(status)) ?? 'happened'
}

type Conflict = Event['conflicts'][number]

/** What mentions tell differently, one side for each thing told. */
function conflictsOf(mentions: readonly EventMention[]): Conflict[] {
  const conflicts: Conflict[] = []
  const add = (about: Conflict['about'], sides: readonly EventMention[]): void => {
    if (sides.length > 1)
      conflicts.push({ about, sides: sides.map(({ evidence: [side] }) => side) })
  }
  add(
    'date',
    sidesOf(
      mentions,
      ({ date }) => date,
      (a, b) => a.from > b.to || b.from > a.to,
    ),
  )
  add(
    'place',
    sidesOf(
      mentions,
      ({ place }) => place,
      (a, b) => arePlacesApart(placeKey(a), placeKey(b)),
    ),
  )
  add(
    'status',
    sidesOf(
      mentions,
      ({ status }) => (isSettled(status) ? status : undefined),
      (a, b) => (a === 'denied') !== (b === 'denied'),
    ),
  )
  add(
    'participants',
    sidesOf(mentions, ({ participants }) => participants, areOthers),
  )
  return conflicts
}

/** Only what has been, or is denied, can stand against each other; a plan may come to nothing. */
function isSettled(status: EventStatus): boolean {
  return status === 'happened' || status === 'ongoing' || status === 'denied'
}

/** The first mention of each thing told that stands against the first. */
function sidesOf<Value>(
  mentions: readonly EventMention[],
  read: (mention: EventMention) => Value | undefined,
  isApart: (a: Value, b: Value) => boolean,
): EventMention[] {
  const sides: { readonly mention: EventMention; readonly value: Value }[] = []
  for (const mention of mentions) {
    const value = read(mention)
    if (value === undefined || sides.length === MOST_SIDES) continue
    if (sides.every((side) => isApart(side.value, value))) sides.push({ mention, value })
  }
  return sides.map(({ mention }) => mention)
}

const MOST_SIDES = 8

/** Whether two lists have two people of one surname: `Mirela Oda` and `Petra Oda`. */
function areOthers(a: readonly string[], b: readonly string[]): boolean {
  for (const name of a) {
    const person = personOf(name)
    if (person === undefined) continue
    for (const other of b) {
      if (partyKey(name) !== partyKey(other)) continue
      const person2 = personOf(other)
      if (person2 !== undefined && compareNames(person, person2) === 'different') return true
    }
  }
  return false
}
