import type { ListedRow, Position } from '../../verbale.ts'
import { known } from './known.ts'
import {
  type RowJson,
  type RowPlaceJson,
  rowHead,
  rowPlace,
  type SpanJson,
  spanToJson,
} from './row-json.ts'

/** A line of `verbale ledger positions --json`: a statement of the Discourse Network Analyzer. */
export interface PositionJson extends RowJson, RowPlaceJson {
  readonly actor?: string
  readonly organization?: string
  readonly concept: string
  readonly agreement: boolean
  readonly date?: string
  readonly turn?: number
  /** The post of the actor, as the text gives it. */
  readonly post?: string
  /** The words that the concept was made of, and those that tell the agreement. */
  readonly about: SpanJson
  readonly cue: SpanJson
  /** Who says so, when it is another than the actor. */
  readonly speaker?: string
  readonly level: string
}

/** A position in the shape `verbale.ledger.positions/1`. */
export function positionToJson(listed: ListedRow<Position>): PositionJson {
  const { row } = listed
  return known({
    ...rowHead('positions', row),
    actor: row.actor,
    organization: row.organization,
    concept: row.concept,
    agreement: row.agreement,
    date: row.date,
    turn: row.turn,
    post: row.post,
    about: spanToJson(row.about),
    cue: spanToJson(row.cue),
    speaker: row.speaker,
    level: row.level,
    ...rowPlace(listed),
  })
}
