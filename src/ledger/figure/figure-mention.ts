import type { Span } from '../../text/span.ts'

/** How a number stands to the true one. */
export type FigureRelation =
  | '='
  /** About, nearly, some. */
  | '~'
  /** Less than, up to, at most. */
  | '<'
  /** More than, at least, over. */
  | '>'
  | 'range'
  /** Hundreds of: no value is given. */
  | 'vague'

/** What is measured. */
export type Dimension =
  | 'count'
  | 'money'
  | 'share'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'power'
  | 'temperature'
  | 'speed'
  | 'angle'
  | 'data'

/** A number in a text that says how many or how much. */
export interface FigureMention {
  /** Relation words, sign, number, scale and unit; a counted noun is not part of it. */
  readonly number: Span
  /** In units of {@link unit}, scales multiplied in; a share in percent. Absent for ranges and vague ones. */
  readonly value?: number
  /** The ends of a range, inclusive. */
  readonly min?: number
  readonly max?: number
  readonly relation: FigureRelation
  /** ISO 4217 code, `percent`, a unit of measure, or the counted noun in the singular. */
  readonly unit?: string
  /** The unit that it is counted by: `day` of `barrels a day`. */
  readonly per?: string
  readonly dimension: Dimension
  /** What is counted, as the noun phrase behind the number names it. */
  readonly counted?: Span
  /** Whether it is a part of a whole that is named: `26 of 27`. */
  readonly isPart?: true
}
