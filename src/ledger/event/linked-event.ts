import type { Passage } from '../spoken-text.ts'
import type { ComparedDraft } from './compared-draft.ts'
import type { EventMention } from './event.ts'
import { type EventFamily, familyOf } from './event-family.ts'
import type { PlacedDraft } from './placed-draft.ts'

/** An event of one document, while its mentions are read in order. */
export interface LinkedEvent {
  readonly id: string
  readonly family: EventFamily
  readonly keys: Set<string>
  /** Those of {@link keys} who were told beside the one who speaks. */
  readonly others: Set<string>
  /** The event at which the words are spoken. */
  readonly isOwn: boolean
  /** Several that are told as one: none of them alone is told by its mentions. */
  readonly isSeveral: boolean
  /** The stems of the words that tell it. */
  readonly stems: Set<string>
  readonly words: Set<string>
  from?: string
  to?: string
  place?: string
  forum?: string | undefined
  status: EventMention['status']
  /** Number of the last mention. */
  last: number
  /** How many mentions there are. */
  count: number
  /** Where the last mention stands. */
  passage: Passage
  end: number
}

/** An event that is first told by a draft. */
export function linkedEvent(draft: PlacedDraft, id: string): LinkedEvent {
  return {
    id,
    family: familyOf(draft.kind),
    keys: new Set(),
    others: new Set(),
    stems: new Set(),
    words: new Set(),
    isOwn: draft.isOwn === true,
    isSeveral: draft.isSeveral === true,
    status: draft.status,
    last: 0,
    count: 0,
    passage: draft.passage,
    end: draft.end,
  }
}

/** Adds what a draft tells of an event to what is known. */
export function addMention(event: LinkedEvent, compared: ComparedDraft, number: number): void {
  const { draft } = compared
  for (const key of compared.keys) event.keys.add(key)
  for (const key of compared.others) event.others.add(key)
  event.stems.add(compared.stem)
  if (event.words.size < MOST_WORDS) for (const word of compared.words) event.words.add(word)
  event.last = number
  event.count++
  event.passage = draft.passage
  event.end = draft.end
  if (draft.date !== undefined && event.from === undefined) {
    event.from = draft.date.from
    event.to = draft.date.to
  }
  if (compared.place !== undefined) event.place ??= compared.place
  if (draft.venue !== undefined) event.forum ??= compared.forum
}

/** Words of an event that are kept to know it again. */
const MOST_WORDS = 200
