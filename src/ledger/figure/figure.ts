import type { Level, Row, TextSpan } from '../row.ts'
import type { Dimension, FigureRelation } from './figure-mention.ts'

/** In which way a figure is put forward. */
export type FigureModality =
  /** Told as a fact. */
  | 'asserted'
  /** What is intended, promised, forecast or aimed at. */
  | 'planned'
  /** What would be if something else were. */
  | 'conditional'
  /** What is said not to be. */
  | 'denied'
  /** Part of a question. */
  | 'asked'

/** A number as somebody stated it, with what it counts or measures. */
export interface Figure extends Row {
  /** In units of {@link unit}, scales multiplied in: 650000000 of "$650 million". */
  readonly value?: number
  /** The ends of a range, inclusive. */
  readonly min?: number
  readonly max?: number
  readonly relation: FigureRelation
  /** ISO 4217 code, `percent`, a unit of measure, or the counted noun in the singular. */
  readonly unit?: string
  /** The unit that it is counted by: `day` of "barrels a day". */
  readonly per?: string
  readonly dimension: Dimension
  /** What is counted or measured, in the words of the text. */
  readonly subject?: TextSpan
  /** The time that the words tie the number to. */
  readonly asOf?: TextSpan & {
    readonly from?: string
    readonly to?: string
    readonly timex: string
  }
  readonly modality: FigureModality
  /** Who says so. */
  readonly speaker?: string
  /** Absent for what the writer of a press report tells in his own voice. */
  readonly level?: Level
  /** The words of the number, its relation and unit included. */
  readonly number: TextSpan
  /** Index of the turn among the turns of the document. */
  readonly turn?: number
  /** The day of speaking or writing, as far as it is known: ISO 8601, or the year or month of one. */
  readonly day?: string
}
