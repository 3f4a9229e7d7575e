import type { CodedEvent, ListedRow } from '../../verbale.ts'
import { known } from './known.ts'
import {
  evidenceToJson,
  type RowJson,
  type RowPlaceJson,
  rowHead,
  rowPlace,
  type SpanJson,
} from './row-json.ts'

/** A line of `verbale ledger events --json`. */
export interface EventJson extends RowJson, RowPlaceJson {
  readonly kind: string
  readonly channel?: string
  readonly title: string
  readonly participants: readonly string[]
  readonly date?: { readonly from: string; readonly to: string; readonly precision: string }
  readonly place?: string
  readonly venue?: string
  readonly status: string
  readonly mentions: readonly {
    readonly span: SpanJson
    readonly status: string
    readonly stance: string
  }[]
  /** PLOVER category, mode and contexts, and the CAMEO code: absent where the words do not tell. */
  readonly plover?: string
  readonly ploverMode?: string
  readonly ploverContexts: readonly string[]
  readonly cameo?: string
  /** How many independent documents tell it. */
  readonly corroboration: number
  readonly conflicts: readonly { readonly about: string; readonly sides: readonly SpanJson[] }[]
}

/** An event in the shape `verbale.ledger.events/1`. */
export function eventToJson(listed: ListedRow<CodedEvent>): EventJson {
  const { row } = listed
  const { date } = row
  return known({
    ...rowHead('events', row),
    kind: row.kind,
    channel: row.channel,
    title: row.title,
    participants: row.participants,
    date: date && { from: date.from, to: date.to, precision: date.precision },
    place: row.place,
    venue: row.venue,
    status: row.status,
    mentions: row.mentions.map(({ span, status, stance }) => ({
      span: evidenceToJson(span),
      status,
      stance,
    })),
    plover: row.code.plover,
    ploverMode: row.code.mode,
    ploverContexts: row.code.contexts,
    cameo: row.code.cameo,
    corroboration: row.corroboration,
    conflicts: row.conflicts.map(({ about, sides }) => ({
      about,
      sides: sides.map(evidenceToJson),
    })),
    ...rowPlace(listed),
  })
}
