import type { Span } from '../text/span.ts'

/** Words that name a time, and the time that they name. */
export interface TimeExpression {
  /** The words, without the preposition in front: `Friday` of `by Friday`. */
  readonly span: Span
  /** The kind of time (TIMEX3, TimeML annotation guidelines 1.2.1, section 2.2.3.2). */
  readonly type: TimeType
  /**
   * The time as TIMEX3 writes it: `2021-06-16`, `2021-06`, `2021-W24`, `2021-SU`, `2021-06-16TEV`,
   * `P3D`, `PXD` (some days), `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`. What is not known is `X`:
   * `XXXX-06-16` is a day of a year that nothing tells, `XXXX-WXX-5` some Friday.
   */
  readonly value: string
  /** What modifies the value: `START` of `early June`. */
  readonly mod?: TimeMod
  /**
   * The first day that is meant, ISO 8601, where it is known. Absent for what is vague, for what stays
   * relative because no day of speaking is known, and on the open side of `by Friday`.
   */
  readonly from?: string
  /** The last day that is meant, inclusive; absent as {@link from} is, and after `since 2014`. */
  readonly to?: string
  /** How the words in front bound the time: `by Friday`, `since 2014`. */
  readonly bound?: TimeBound
  /** Set where the words themselves leave open how much or when: `in the days ahead`, `recently`. */
  readonly isVague?: true
  /**
   * What the value was counted from: nothing (`June 16, 2021`), the day of speaking (`next week`), or
   * a time told before (`the next day` in a narrative). Absent where the value could not be resolved.
   */
  readonly anchor?: TimeAnchor
}

/** A point or stretch of the calendar, a time of the day, a length, or something that recurs. */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** The modifiers of TIMEX3 (TimeML annotation guidelines 1.2.1, section 2.2.3.6). */
export type TimeMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'

/** A word in front of a time that opens it to one side. */
export type TimeBound = 'since' | 'after' | 'before' | 'by' | 'until'

/** What a time was counted from. */
export type TimeAnchor = 'absolute' | 'speech' | 'text'
