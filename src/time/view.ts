import { type PartialDate, parseIsoDate } from '../document/date.ts'
import {
  dayNumber,
  dayPeriod,
  type Grain,
  monthPeriod,
  type Period,
  yearPeriod,
} from './calendar.ts'
import type { Direction } from './look-around.ts'
import type { TimeAnchor, TimeType } from './time-expression.ts'
import type { Told } from './told.ts'

/** A time as far as it is known. */
export interface Resolved {
  readonly type: TimeType
  readonly value: string
  /** The days that it covers. */
  readonly period?: Period
  /** The minutes since midnight of a time of the day. */
  readonly minute?: number
  /** The first and the last day where they are not those of `period`. */
  readonly from?: number
  readonly to?: number
  readonly isVague?: true
  readonly anchor?: TimeAnchor
}

/** From where a time is seen. */
export interface View {
  /** The day of speaking, as far as it is known. */
  readonly now: Period | undefined
  /** The clock of speaking, in minutes since midnight. */
  readonly clock?: number | undefined
  /** The clock told last before, where nothing but it was told since. */
  readonly toldMinute?: number | undefined
  /** The time told last before, for `the next day` and `two weeks later`. */
  readonly told: Period | undefined
  /** The time told last that has a day. */
  readonly toldDay: Period | undefined
  /** The time that a narrative has come to: where days without a year belong. */
  readonly story: Period | undefined
  /** The time that this one is the other end of: `August` of `from August to October`. */
  readonly after?: Period | undefined
  /** What is told of the other end of the stretch that this one begins. */
  readonly until?: Told | undefined
  /** Histories place everything by what was told before, not by the day of writing. */
  readonly isNarrative: boolean
  /** Whether weekdays that are named may mean the day of writing itself, as in reports. */
  readonly isReport: boolean
  /** Which way the clause looks, asked only where it matters. */
  readonly direction: () => Direction | undefined
  /** Which way it looks when nothing tells. */
  readonly leaning: Direction
}

/** The day of speaking as a period. */
export function periodOfDate(date: PartialDate | undefined): Period | undefined {
  if (date === undefined || parseIsoDate(date.value) === undefined) return undefined
  const [year = 0, month = 1, day = 1] = date.value.split('-').map(Number)
  if (date.precision === 'year') return yearPeriod(year)
  return date.precision === 'month'
    ? monthPeriod(year, month)
    : dayPeriod(dayNumber(year, month, day))
}

/** A date that is a known period. */
export function known(period: Period, anchor: TimeAnchor): Resolved {
  return { type: 'DATE', value: period.value, period, anchor }
}

/** What stays of a period that nothing places. */
export function unknownValue(grain: Grain): string {
  switch (grain) {
    case 'week':
      return 'XXXX-WXX'
    case 'weekend':
      return 'XXXX-WXX-WE'
    case 'month':
      return 'XXXX-XX'
    case 'quarter':
      return 'XXXX-QX'
    case 'half':
      return 'XXXX-HX'
    case 'season':
    case 'year':
      return 'XXXX'
    case 'decade':
      return 'XXX'
    case 'century':
    case 'millennium':
      return 'XX'
    default:
      return 'XXXX-XX-XX'
  }
}
