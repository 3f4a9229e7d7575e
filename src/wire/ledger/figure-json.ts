import type { ComparedFigure, Figure, ListedRow } from '../../verbale.ts'
import { known } from './known.ts'
import {
  type RowJson,
  type RowPlaceJson,
  rowHead,
  rowPlace,
  type SpanJson,
  spanToJson,
} from './row-json.ts'

/** A line of `verbale ledger figures --json`. Values are in base units: "$650 million" is 650000000. */
export interface FigureJson extends RowJson, RowPlaceJson {
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly relation: string
  readonly unit?: string
  /** The unit that it is counted by: `day` of "barrels a day". */
  readonly per?: string
  readonly dimension: string
  /** What is counted or measured, in the words of the text. */
  readonly subject?: string
  /** The time that the number is tied to: ISO 8601 where that is known, else as TIMEX3 writes it. */
  readonly asOf?: string
  /** First and last day of that time: "since 2029" has no last one, and "until May" no first. */
  readonly asOfFrom?: string
  readonly asOfTo?: string
  readonly modality: string
  readonly speaker?: string
  readonly level?: string
  readonly number: SpanJson
  /** The same for all figures of one thing; absent when no other document gives one. */
  readonly group?: string
  /** How it stands to the others of its group. */
  readonly comparison?: string
  /** Why it cannot be compared with others of its group. */
  readonly incomparable?: readonly string[]
  readonly turn?: number
  /** The day of speaking or writing. */
  readonly date?: string
}

/** A figure in the shape `verbale.ledger.figures/1`. */
export function figureToJson(listed: ListedRow<ComparedFigure>): FigureJson {
  const { row } = listed
  return known({
    ...rowHead('figures', row),
    value: row.value,
    min: row.min,
    max: row.max,
    relation: row.relation,
    unit: row.unit,
    per: row.per,
    dimension: row.dimension,
    subject: row.subject?.text,
    asOf: row.asOf && asOfToJson(row.asOf),
    asOfFrom: row.asOf?.from,
    asOfTo: row.asOf?.to,
    modality: row.modality,
    speaker: row.speaker,
    level: row.level,
    number: spanToJson(row.number),
    group: row.group,
    comparison: row.comparison,
    incomparable: row.incomparable,
    turn: row.turn,
    date: row.day,
    ...rowPlace(listed),
  })
}

function asOfToJson({ from, to, timex }: NonNullable<Figure['asOf']>): string {
  return from !== undefined && from === to ? from : timex
}
