import type { RowIds } from '../row-id.ts'
import type { EventMention } from './event.ts'
import { type EventFamily, familyOf } from './event-family.ts'
import type { PlacedDraft } from './event-mentions-of.ts'
import { forumKey, partyKey, placeKey } from './party-key.ts'

/** An event of one document, while its mentions are read in order. */
interface Told {
  readonly id: string
  readonly family: EventFamily
  readonly keys: Set<string>
  /** The event at which the words are spoken. */
  readonly isOwn: boolean
  readonly lemmas: Set<string>
  from?: string
  to?: string
  place?: string
  forum?: string | undefined
  status: EventMention['status']
  /** Number of the last mention. */
  last: number
}

/**
 * The mentions of a document as rows. Each that tells of an event told before in it carries the id of the
 * first mention in `sameAs`.
 *
 * A mention is held against the few last events that share a participant or a place with it, so the
 * work grows with the mentions.
 */
export function linkMentions(drafts: readonly PlacedDraft[], ids: RowIds): EventMention[] {
  const links = new Links()
  const mentions: EventMention[] = []
  for (const [number, draft] of drafts.entries()) {
    const told = links.find(draft, number)
    if (told === undefined && draft.isAnaphor === true) continue
    const span = draft.passage.original(draft)
    const { document } = draft.passage
    const text = document.text.slice(span.start, span.end)
    const id = ids.give(text)
    links.add(draft, told, id, number)
    const status = statusOf(draft, told)
    const { voice } = draft.passage
    const { speaker, turn } = voice
    mentions.push({
      id,
      ...(draft.possible === true ? { possible: true } : {}),
      evidence: [{ document: document.id, ...span, text }],
      kind: draft.kind,
      ...(draft.channel === undefined ? {} : { channel: draft.channel }),
      participants: draft.participants,
      ...(draft.date === undefined ? {} : { date: draft.date }),
      ...(draft.place === undefined ? {} : { place: draft.place }),
      ...(draft.venue === undefined ? {} : { venue: draft.venue }),
      status,
      span: { ...span, text },
      ...(speaker === undefined ? {} : { speaker: speaker.name }),
      stance: document.kind === 'pressReport' ? 'press' : 'official',
      ...(turn === undefined ? {} : { turn }),
      ...(voice.day === undefined ? {} : { toldOn: voice.day.value }),
      ...(told === undefined ? {} : { sameAs: told.id }),
    })
  }
  return mentions
}

/** What a title alone tells is not known to have been; a noun is told as the event it points to. */
function statusOf(draft: PlacedDraft, told: Told | undefined): EventMention['status'] {
  if (told === undefined) return draft.isTitle === true ? 'headlineOnly' : draft.status
  return draft.isStatusAssumed === true ? told.status : draft.status
}

/** The events of a document by what mentions of them share. */
class Links {
  readonly #byKey = new Map<string, Told[]>()
  readonly #last = new Map<EventFamily, Told>()
  #own: Told | undefined

  find(draft: PlacedDraft, number: number): Told | undefined {
    const family = familyOf(draft.kind)
    if (draft.isOwn === true) return this.#own
    if (draft.isAnaphor === true) {
      const last = this.#last.get(family)
      return last !== undefined && number - last.last <= ANAPHOR_REACH ? last : undefined
    }
    if (draft.isOther === true) return undefined
    const keys = new Set(draft.participants.map(partyKey))
    for (const key of keysOf(family, draft)) {
      const candidates = this.#byKey.get(key)
      if (candidates === undefined) continue
      for (let k = candidates.length - 1; k >= 0 && k >= candidates.length - MOST_CANDIDATES; k--) {
        const candidate = candidates[k] as Told
        if (isSame(candidate, draft, keys)) return candidate
      }
    }
    return undefined
  }

  add(draft: PlacedDraft, told: Told | undefined, id: string, number: number): void {
    const family = familyOf(draft.kind)
    const event: Told = told ?? {
      id,
      family,
      keys: new Set(),
      lemmas: new Set(),
      isOwn: draft.isOwn === true,
      status: draft.status,
      last: number,
    }
    for (const name of draft.participants) event.keys.add(partyKey(name))
    event.lemmas.add(draft.lemma)
    event.last = number
    if (draft.date !== undefined && event.from === undefined) {
      event.from = draft.date.from
      event.to = draft.date.to
    }
    if (draft.place !== undefined) event.place ??= placeKey(draft.place)
    if (draft.venue !== undefined) event.forum ??= forumKey(draft.venue)
    this.#last.set(family, event)
    if (draft.isOwn === true) this.#own = event
    for (const key of keysOf(family, draft)) {
      const list = this.#byKey.get(key)
      if (list === undefined) this.#byKey.set(key, [event])
      else if (!list.slice(-MOST_CANDIDATES).includes(event)) list.push(event)
    }
  }
}

/** Mentions back to which "that meeting" may point. */
const ANAPHOR_REACH = 6
/** Events with a participant in common that a mention is held against. */
const MOST_CANDIDATES = 8

function keysOf(family: EventFamily, { participants, place, venue }: PlacedDraft): string[] {
  const keys = participants.map((name) => `${family}\n${partyKey(name)}`)
  if (place !== undefined) keys.push(`${family}\nin ${placeKey(place)}`)
  const forum = venue === undefined ? undefined : forumKey(venue)
  if (forum !== undefined) keys.push(`${family}\nat ${forum}`)
  return keys
}

function isSame(told: Told, draft: PlacedDraft, keys: ReadonlySet<string>): boolean {
  if (told.family === 'announcement') return false
  if (told.isOwn && draft.place !== undefined && draft.date === undefined) return false
  if (draft.date !== undefined && told.from !== undefined && told.to !== undefined) {
    if (draft.date.from > told.to || draft.date.to < told.from) return false
  }
  const place = draft.place === undefined ? undefined : placeKey(draft.place)
  if (place !== undefined && told.place !== undefined && place !== told.place) return false
  const isAhead = (status: string): boolean => status === 'planned' || status === 'expected'
  const isTold = (status: string): boolean => status === 'happened' || status === 'ongoing'
  if (draft.isStatusAssumed !== true) {
    if (isAhead(draft.status) && isTold(told.status)) return false
    if (isTold(draft.status) && isAhead(told.status)) return false
  }
  const forum = draft.venue === undefined ? undefined : forumKey(draft.venue)
  if (forum !== undefined && told.forum !== undefined) return forum === told.forum
  const isWithin = keys.size > 0 && [...keys].every((key) => told.keys.has(key))
  const isAround = told.keys.size > 0 && [...told.keys].every((key) => keys.has(key))
  if (told.family === 'military')
    return isWithin || isAround || (place !== undefined && place === told.place)
  return isWithin || isAround
}
