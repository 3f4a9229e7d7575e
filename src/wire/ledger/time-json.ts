import type { ListedRow, ToldTime } from '../../verbale.ts'
import { known } from './known.ts'
import { type RowJson, type RowPlaceJson, rowHead, rowPlace } from './row-json.ts'

/** A line of `verbale ledger times --json`. Types, values and modifiers are those of TIMEX3. */
export interface TimeJson extends RowJson, RowPlaceJson {
  readonly type: string
  readonly value: string
  readonly mod?: string
  readonly from?: string
  readonly to?: string
  /** The word in front that opens it to one side. */
  readonly bound?: string
  /** Present where the words themselves leave open when. */
  readonly vague?: true
  /** What it was counted from; absent where it could not be resolved. */
  readonly anchor?: string
  readonly speaker?: string
  readonly turn?: number
  /** The day of speaking. */
  readonly date?: string
}

/** A time expression in the shape `verbale.ledger.times/1`. */
export function timeToJson(listed: ListedRow<ToldTime>): TimeJson {
  const { row } = listed
  return known({
    ...rowHead('times', row),
    type: row.type,
    value: row.value,
    mod: row.mod,
    from: row.from,
    to: row.to,
    bound: row.bound,
    vague: row.isVague,
    anchor: row.anchor,
    speaker: row.speaker,
    turn: row.turn,
    date: row.date,
    ...rowPlace(listed),
  })
}
