import type { DocumentId } from '../../document/document.ts'
import type { Event, EventMention, EventStatus } from './event.ts'

/** The witness that a document is: documents that are copies of each other have one. */
export type WitnessOf = (document: DocumentId) => string

/** The events that mentions tell, over all their documents. */
export function mergeEvents(
  mentions: Iterable<EventMention>,
  witnessOf: WitnessOf = (document) => document,
): Event[] {
  const groups = new Map<string, EventMention[]>()
  for (const mention of mentions) {
    const key = mention.sameAs ?? mention.id
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [mention])
    else group.push(mention)
  }
  return [...groups.values()].map((group) => eventOf(group, witnessOf))
}

function eventOf(mentions: readonly EventMention[], witnessOf: WitnessOf): Event {
  const [first] = mentions as [EventMention, ...EventMention[]]
  const participants: string[] = []
  for (const mention of mentions)
    for (const name of mention.participants)
      if (!participants.includes(name)) participants.push(name)
  const date = mentions.find((mention) => mention.date !== undefined)?.date
  const place = mentions.find((mention) => mention.place !== undefined)?.place
  const venue = mentions.find((mention) => mention.venue !== undefined)?.venue
  const channel = mentions.find((mention) => mention.channel !== undefined)?.channel
  const status =
    STATUSES.find((one) => mentions.some((mention) => mention.status === one)) ?? first.status
  return {
    id: first.id,
    evidence: first.evidence,
    kind: first.kind,
    ...(channel === undefined ? {} : { channel }),
    title: first.kind,
    participants,
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(venue === undefined ? {} : { venue }),
    status,
    mentions: mentions.map(({ evidence, status, stance }) => ({
      span: evidence[0],
      status,
      stance,
    })),
    corroboration: new Set(mentions.map(({ evidence }) => witnessOf(evidence[0].document))).size,
    conflicts: [],
  }
}

const STATUSES: readonly EventStatus[] = [
  'happened',
  'ongoing',
  'planned',
  'expected',
  'denied',
  'headlineOnly',
]
