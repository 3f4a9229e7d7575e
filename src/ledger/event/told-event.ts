import type { EventDate, EventMention } from './event.ts'
import { narrowest } from './event-date.ts'
import { type EventFamily, familyOf } from './event-family.ts'
import { forumKey, partyKey, placeKey } from './party-key.ts'

/** An event as one document tells it. */
export interface ToldEvent {
  readonly family: EventFamily
  readonly document: string
  /** In the order of the document. */
  readonly mentions: readonly EventMention[]
  /** The keys of those who take part. */
  readonly parties: ReadonlySet<string>
  /** The narrowest days that a mention gives. */
  readonly date?: EventDate
  readonly place?: string
  /** A house, in words. */
  readonly venue?: string
  readonly forum?: string
  readonly toldOn?: string
}

/** Puts the mentions together that one document tells of one event, each event once. */
export function toldEvents(mentions: Iterable<EventMention>): ToldEvent[] {
  const groups = new Map<string, EventMention[]>()
  for (const mention of mentions) {
    const key = `${mention.evidence[0].document}\n${mention.sameAs ?? mention.id}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [mention])
    else group.push(mention)
  }
  const told = [...groups.values()].map(toldEvent)
  return told.sort(inOrder)
}

function toldEvent(mentions: readonly EventMention[]): ToldEvent {
  const [first] = mentions as [EventMention, ...EventMention[]]
  const date = narrowest(mentions.flatMap(({ date }) => date ?? []))
  const place = mentions.find((mention) => mention.place !== undefined)?.place
  const venue = mentions.find((mention) => mention.venue !== undefined)?.venue
  const forum = venue === undefined ? undefined : forumKey(venue)
  return {
    family: familyOf(first.kind),
    document: first.evidence[0].document,
    mentions,
    parties: new Set(mentions.flatMap(({ participants }) => participants.map(partyKey))),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place: placeKey(place) }),
    ...(venue === undefined || forum !== undefined ? {} : { venue: placeKey(venue) }),
    ...(forum === undefined ? {} : { forum }),
    ...(first.toldOn === undefined ? {} : { toldOn: first.toldOn }),
  }
}

/** By the day of telling, the document and the place in it, so that no order of input decides anything. */
function inOrder(a: ToldEvent, b: ToldEvent): number {
  const [x, y] = [a.toldOn ?? LATE, b.toldOn ?? LATE]
  if (x !== y) return x < y ? -1 : 1
  if (a.document !== b.document) return a.document < b.document ? -1 : 1
  return startOf(a) - startOf(b)
}

function startOf({ mentions }: ToldEvent): number {
  return mentions[0]?.span.start ?? 0
}

const LATE = '9999'
