import type { RowIds } from '../row-id.ts'
import { ComparedDraft } from './compared-draft.ts'
import type { EventMention } from './event.ts'
import { type EventFamily, familyOf } from './event-family.ts'
import { linkFeatures } from './link-features.ts'
import type { LinkWeigher } from './link-weigher.ts'
import { addMention, type LinkedEvent, linkedEvent } from './linked-event.ts'
import type { PlacedDraft } from './placed-draft.ts'
import { arePlacesApart } from './same-event.ts'

/**
 * The mentions of a document as rows. Each that tells of an event told before in it carries the id of the
 * first mention in `sameAs`.
 *
 * A mention is held against the few last events that share a participant or a place with it, so the
 * work grows with the mentions.
 */
export function linkMentions(
  drafts: readonly PlacedDraft[],
  ids: RowIds,
  weigher: LinkWeigher,
): EventMention[] {
  const links = new Links(weigher)
  const mentions: EventMention[] = []
  // Words of a report that quote somebody are read as his and as those of the report.
  const places = new Set<string>()
  for (const [number, draft] of drafts.entries()) {
    const span = draft.passage.original(draft)
    const place = `${draft.kind} ${span.start} ${span.end}`
    if (places.has(place)) continue
    const compared = new ComparedDraft(draft)
    const { told, isNew } = links.find(compared, number)
    if (told === undefined && (draft.isAnaphor === true || !isNew || links.isMore(draft))) continue
    places.add(place)
    const { document } = draft.passage
    const text = document.text.slice(span.start, span.end)
    const id = ids.give(text)
    links.add(compared, told, id, number)
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
function statusOf(draft: PlacedDraft, told: LinkedEvent | undefined): EventMention['status'] {
  if (told === undefined) return draft.isTitle === true ? 'headlineOnly' : draft.status
  return draft.isStatusAssumed === true ? told.status : draft.status
}

/** What a mention tells. */
interface Found {
  /** The event told before that it tells again. */
  readonly told?: LinkedEvent
  /** Whether it tells one that was not told before: a word that may tell nothing, or what was told, tells none. */
  readonly isNew: boolean
}

/** The events of a document by what mentions of them share. */
class Links {
  readonly #byKey = new Map<string, LinkedEvent[]>()
  readonly #last = new Map<EventFamily, LinkedEvent>()
  #own: LinkedEvent | undefined
  readonly #recent = new RecentEvents()
  readonly #weigher: LinkWeigher

  constructor(weigher: LinkWeigher) {
    this.#weigher = weigher
  }

  find(compared: ComparedDraft, number: number): Found {
    const told = this.#ruled(compared, number)
    return told === undefined ? this.#weighed(compared, number) : { told, isNew: false }
  }

  /**
   * Whether a draft only tells more of some event before it: "we discussed trade" names nobody, no day and
   * no place.
   */
  isMore({
    possible,
    participants,
    date,
    place,
    isReference,
    passage,
    start,
    kind,
  }: PlacedDraft): boolean {
    const isBare = participants.length === 0 && date === undefined && place === undefined
    if (possible !== true || !isBare || isReference === true) return false
    return (
      this.#last.has(familyOf(kind)) && !OPENS_AS_NOUN.test(passage.text.slice(start, start + 12))
    )
  }

  /** What a draft tells most likely: one of the last events that were told, or one of its own. */
  #weighed(compared: ComparedDraft, number: number): Found {
    const { draft } = compared
    if (draft.isTitle === true) return { isNew: true }
    const { least, leastNew } = this.#weigher
    let best: LinkedEvent | undefined
    let most = 0
    for (const { event, features } of this.#recent.pairs(compared, number)) {
      const share = this.#weigher.share(features)
      if (share < most) continue
      best = event
      most = share
    }
    // "The meeting" that names nobody and no day tells nothing of its own.
    if (best !== undefined && most >= (isBareReference(draft) ? least / 2 : least))
      return { told: best, isNew: false }
    return { isNew: draft.share === undefined || draft.share * (1 - most) >= leastNew }
  }

  #ruled(compared: ComparedDraft, number: number): LinkedEvent | undefined {
    const { draft } = compared
    const family = familyOf(draft.kind)
    if (draft.isOwn === true) return this.#own
    if (draft.isAnaphor === true) {
      const isAhead = draft.status === 'planned' && draft.isStatusAssumed !== true
      const last = (isAhead ? this.#recent.lastAhead(family) : undefined) ?? this.#last.get(family)
      return last !== undefined && number - last.last <= ANAPHOR_REACH ? last : undefined
    }
    if (draft.isOther === true) return undefined
    for (const key of keysOf(family, compared)) {
      const candidates = this.#byKey.get(key)
      if (candidates === undefined) continue
      for (let k = candidates.length - 1; k >= 0 && k >= candidates.length - MOST_CANDIDATES; k--) {
        const candidate = candidates[k] as LinkedEvent
        if (isSame(candidate, compared)) return candidate
      }
    }
    return undefined
  }

  add(compared: ComparedDraft, told: LinkedEvent | undefined, id: string, number: number): void {
    const { draft } = compared
    const family = familyOf(draft.kind)
    const event = told ?? linkedEvent(draft, id)
    addMention(event, compared, number)
    this.#recent.add(event)
    this.#last.set(family, event)
    if (draft.isOwn === true) this.#own = event
    for (const key of keysOf(family, compared)) {
      const list = this.#byKey.get(key)
      if (list === undefined) this.#byKey.set(key, [event])
      else if (!list.slice(-MOST_CANDIDATES).includes(event)) list.push(event)
    }
  }
}

/** The events told last, each of which a mention may tell again. */
class RecentEvents {
  readonly #events: LinkedEvent[] = []

  /** Each with what speaks for and against the draft's telling of it; those told earlier come first. */
  pairs(
    compared: ComparedDraft,
    number: number,
  ): { readonly event: LinkedEvent; readonly features: readonly string[] }[] {
    const last = this.#events.at(-1)
    return this.#events
      .filter((event) => mayTell(compared, event))
      .map((event) => ({
        event,
        features: linkFeatures(compared, event, event === last, number),
      }))
  }

  /** The one of a family told last of those that are not over: "we look forward to this visit" means no past one. */
  lastAhead(family: EventFamily): LinkedEvent | undefined {
    return this.#events.findLast(
      (event) =>
        event.family === family && event.status !== 'happened' && event.status !== 'denied',
    )
  }

  /** Makes an event the one told last. */
  add(event: LinkedEvent): void {
    const known = this.#events.indexOf(event)
    if (known >= 0) this.#events.splice(known, 1)
    this.#events.push(event)
    if (this.#events.length > MOST_RECENT) this.#events.shift()
  }
}

function isBareReference({ isReference, participants, date, place }: PlacedDraft): boolean {
  const isBare = participants.length === 0 && date === undefined && place === undefined
  return isReference === true && isBare
}

/** Whether nothing that is told rules out that a mention tells of an event. */
function mayTell(compared: ComparedDraft, event: LinkedEvent): boolean {
  const { draft, place, others } = compared
  if (draft.isOther === true || (draft.isSeveral === true) !== event.isSeveral) return false
  // "The meeting" may be a visit told before; "called him" is no meeting.
  if (familyOf(draft.kind) !== event.family && draft.isReference !== true) return false
  const { date } = draft
  if (date !== undefined && event.from !== undefined && event.to !== undefined)
    if (date.from > event.to || date.to < event.from) return false
  if (arePlacesApart(place, event.place)) return false
  if (others.size === 0 || event.others.size === 0) return true
  const isPlaced = place !== undefined && place === event.place
  if (!isPlaced && event.family !== 'visit' && namesMore(event.others, compared, event))
    return false
  let shared = 0
  for (const key of others) if (event.others.has(key)) shared++
  // Who met one person and then another met twice; who bombed two towns bombed twice.
  const isWithin = shared === Math.min(others.size, event.others.size)
  return event.family === 'contact' || event.family === 'military' ? isWithin : shared > 0
}

/**
 * Pairs of a mention and an event told before it, to learn from; `keyOf` is the same for drafts that tell
 * of one event, and nothing for what tells of none.
 */
export function linkPairs(
  drafts: readonly PlacedDraft[],
  keyOf: (draft: PlacedDraft) => string | undefined,
): { readonly features: readonly string[]; readonly isSame: boolean }[] {
  const recent = new RecentEvents()
  const byKey = new Map<string, LinkedEvent>()
  const keys = new Map<LinkedEvent, string>()
  const pairs: { readonly features: readonly string[]; readonly isSame: boolean }[] = []
  for (const [number, draft] of drafts.entries()) {
    const key = keyOf(draft)
    const compared = new ComparedDraft(draft)
    if (key !== undefined)
      for (const { event, features } of recent.pairs(compared, number))
        pairs.push({ features, isSame: keys.get(event) === key })
    const known = key === undefined ? undefined : byKey.get(key)
    const event = known ?? linkedEvent(draft, '')
    addMention(event, compared, number)
    recent.add(event)
    if (key === undefined) continue
    byKey.set(key, event)
    keys.set(event, key)
  }
  return pairs
}

/** How the words of a noun begin. */
const OPENS_AS_NOUN =
  /^(?:an?|the|this|that|these|those|any|some|no|more|our|my|his|her|their|your|its) /i

/** Mentions back to which "that meeting" may point. */
const ANAPHOR_REACH = 6
/** Events with a participant in common that a mention is held against. */
const MOST_CANDIDATES = 8
/** Events told last that a mention is weighed against. */
const MOST_RECENT = 12

function keysOf(family: EventFamily, { keys: parties, place, forum }: ComparedDraft): string[] {
  const keys = Array.from(parties, (key) => `${family}\n${key}`)
  if (place !== undefined) keys.push(`${family}\nin ${place}`)
  if (forum !== undefined) keys.push(`${family}\nat ${forum}`)
  return keys
}

function isSame(told: LinkedEvent, compared: ComparedDraft): boolean {
  const { draft, place, forum, keys } = compared
  if (told.family === 'announcement' || (draft.isSeveral === true) !== told.isSeveral) return false
  if (told.isOwn && draft.place !== undefined && draft.date === undefined) return false
  if (draft.date !== undefined && told.from !== undefined && told.to !== undefined) {
    if (draft.date.from > told.to || draft.date.to < told.from) return false
  }
  if (place !== undefined && told.place !== undefined && place !== told.place) return false
  const isAhead = (status: string): boolean => status === 'planned' || status === 'expected'
  const isTold = (status: string): boolean => status === 'happened' || status === 'ongoing'
  if (draft.isStatusAssumed !== true) {
    if (isAhead(draft.status) && isTold(told.status)) return false
    if (isTold(draft.status) && isAhead(told.status)) return false
  }
  if (forum !== undefined && told.forum !== undefined) return forum === told.forum
  const isWithin = keys.size > 0 && [...keys].every((key) => told.keys.has(key))
  const isAround = told.keys.size > 0 && [...told.keys].every((key) => keys.has(key))
  const isPlaced = place !== undefined && place === told.place
  if (!isPlaced && namesMore(told.keys, compared, told)) return false
  if (told.family === 'military' && isPlaced) return true
  return isWithin || isAround
}

/**
 * Whether a mention names somebody beside the only one whom an event is told by, and neither day nor words
 * point back: "Harga held a meeting. Harga met Oda" tells two.
 */
function namesMore(
  known: ReadonlySet<string>,
  compared: ComparedDraft,
  { from }: LinkedEvent,
): boolean {
  const { draft, keys, named } = compared
  const [only] = known
  if (only === undefined || known.size > 1 || !keys.has(only)) return false
  const isDated = draft.date !== undefined && from !== undefined
  return !isDated && draft.isPointedAt !== true && [...named].some((key) => key !== only)
}
