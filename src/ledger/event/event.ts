import type { Evidence, Row, TextSpan } from '../row.ts'

/** What happened. */
export const EVENT_KINDS = [
  'meeting',
  'talks',
  'summit',
  'visit',
  'call',
  'interview',
  'letter',
  /** An announcement that does something: a designation, a delivery, an expulsion, a signing. */
  'announcement',
  'militaryAct',
] as const

/** One of {@link EVENT_KINDS}. */
export type EventKind = (typeof EVENT_KINDS)[number]

/** How those who took part were in touch. */
export type EventChannel = 'visit' | 'thirdPlace' | 'multilateral' | 'phone' | 'video' | 'written'

/** What a mention says of the event. */
export type EventStatus =
  | 'happened'
  | 'planned'
  | 'expected'
  | 'ongoing'
  | 'denied'
  /** Only a headline tells it. */
  | 'headlineOnly'

/** The days of an event, as narrow as the words give them: ISO dates, both inclusive. */
export interface EventDate {
  readonly from: string
  readonly to: string
  readonly precision: 'day' | 'month' | 'year' | 'range'
}

/** A mention of an event in one document: what is found before documents are put together. */
export interface EventMention extends Row {
  readonly kind: EventKind
  readonly channel?: EventChannel
  /** As the text names them, the speaker's "we" resolved where it can be. */
  readonly participants: readonly string[]
  readonly date?: EventDate
  readonly place?: string
  /** The room, building or forum: `NATO summit`, `State Department`. */
  readonly venue?: string
  readonly status: EventStatus
  readonly span: TextSpan
  /** Who tells it, when it is not the writer. */
  readonly speaker?: string
  /** Whether the document is a press report, and not an official text. */
  readonly stance: 'official' | 'press'
  readonly turn?: number
  /** The day on which it is told, as far as it is known: ISO 8601 `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly toldOn?: string
  /** The id of the first mention of the same event in the same document. */
  readonly sameAs?: string
}

/** An event that one or more documents tell of. */
export interface Event extends Row {
  readonly kind: EventKind
  readonly channel?: EventChannel
  /** A short line for a person: kind, participants, place. */
  readonly title: string
  readonly participants: readonly string[]
  readonly date?: EventDate
  readonly place?: string
  readonly venue?: string
  /** The strongest that is told: happened before ongoing, planned, expected. */
  readonly status: EventStatus
  readonly mentions: readonly {
    readonly span: Evidence
    readonly status: EventStatus
    readonly stance: 'official' | 'press'
  }[]
  /** How many independent documents tell it; copies of one agency report are one. */
  readonly corroboration: number
  /** What the documents tell differently, side by side. */
  readonly conflicts: readonly {
    readonly about: 'date' | 'place' | 'status' | 'participants'
    readonly sides: readonly Evidence[]
  }[]
}
