import type { Grain, Season } from './calendar.ts'
import type { Holiday } from './holiday.ts'
import type { TimeMod } from './time-expression.ts'

/**
 * What words say of a time, before it is known from where they look: `Friday`, `two weeks ago`, `the
 * end of that year`.
 */
export type Told =
  | NamedTime
  | NearDay
  | WhichUnit
  | NthUnit
  | Holding
  | Shift
  | Length
  | PartOfDay
  | Clock
  | Reference
  | Recurring

/** A piece of the calendar by its name: `June 16, 2021`, `the 16th`, `Friday`, `summer`, `2021`. */
export interface NamedTime {
  readonly kind: 'named'
  /** Years before Christ are 0 and below. */
  readonly year?: number
  /** Set where only the last two digits of the year are written: `'45`. */
  readonly isShort?: true
  readonly decade?: number
  readonly century?: number
  readonly month?: number
  readonly day?: number
  /** 1 is Monday, 7 Sunday. */
  readonly weekday?: number
  readonly quarter?: number
  readonly half?: number
  readonly season?: Season
  readonly holiday?: Holiday
  readonly week?: number
  /** `last` of `last April`. */
  readonly which?: Which
  /** Set for `this past Tuesday`, which is never that of the week before. */
  readonly isNearest?: true
  /** What it lies in, where words tell that: `that year` of `April of that year`. */
  readonly of?: Told
}

/** `today`, `yesterday`, and parts of them. */
export interface NearDay {
  readonly kind: 'near'
  readonly days: number
}

/** Which one, seen from now (`last`, `next`) or from the time told before (`following`, `that`). */
export type Which = 'last' | 'this' | 'next' | 'coming' | 'previous' | 'following' | 'same'

/** `next week`, `the following year`, `the week after next`. */
export interface WhichUnit {
  readonly kind: 'which'
  readonly which: Which
  readonly grain: Grain
  /** Set for `the weekend`, of which only the clause tells whether it is past. */
  readonly isOpen?: true
  /** Set for `the month` alone, which histories use for months that they told of. */
  readonly isBare?: true
  /** How many units away where that is more than one: 2 of `the week after next`. */
  readonly steps?: number
}

/** `the second week of June`, `the last Friday in May`; -1 counts from the end. */
export interface NthUnit {
  readonly kind: 'nth'
  readonly nth: number
  readonly grain: Grain
  readonly weekday?: number
  readonly of: Told
}

/** `the week of January 10`. */
export interface Holding {
  readonly kind: 'holding'
  readonly grain: Grain
  readonly day: Told
}

/** `two weeks ago`, `a year later`, `three days after May 5`. */
export interface Shift {
  readonly kind: 'shift'
  /** Absent where the words leave it open: `some days ago`. */
  readonly count?: number
  readonly grain: Grain
  readonly from: 'speech' | 'text' | Told
  /** Smaller units behind it: `2 days` of `2 weeks and 2 days ago`. */
  readonly and?: Length
  readonly sign: 1 | -1
}

/** `three days`, `the past two weeks`. */
export interface Length {
  readonly kind: 'length'
  /** Absent where the words leave it open: `a few days`. */
  readonly count?: number
  /** The larger number of `two to three weeks`. */
  readonly most?: number
  readonly grain: Grain
  /** Where the stretch lies: up to now, from now on, at its end (`in 30 days`), or around a time told. */
  readonly lies?: 'past' | 'coming' | 'ahead' | 'previous' | 'following'
  /** What it is the beginning of, or the end: `June` of `the last two weeks of June`. */
  readonly of?: Told
  readonly isLast?: boolean
  /** Smaller units behind it: `30 minutes` of `an hour and 30 minutes`. */
  readonly and?: Length
}

/** `the morning of April 19`, `Friday night`, `that evening`. */
export interface PartOfDay {
  readonly kind: 'part'
  readonly part: DayPart
  /** Absent in `at night`. */
  readonly day?: Told
}

/** Parts of the day as TIMEX3 writes them. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** `3:30 p.m.`, `noon`. */
export interface Clock {
  readonly kind: 'clock'
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  /** Set where nothing tells the half of the day: `at 7`. */
  readonly isOpen?: true
  readonly day?: Told
}

/** `now`, `recently`, `the future`. */
export interface Reference {
  readonly kind: 'reference'
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
  /** Set for `now`, which is the day of speaking; `these days` are more. */
  readonly isNow?: true
}

/** `daily`, `every Friday`. */
export interface Recurring {
  readonly kind: 'recurring'
  readonly value: string
}

/** Words read as a time: words `[first, end)` of {@link TimeWords}. */
export interface Draft {
  readonly first: number
  readonly end: number
  readonly told: Told
  readonly mod?: TimeMod
}
