import { daysBetween } from '../document/date.ts'

/** A time without a document that is longer than is usual around it. */
export interface Gap {
  /** The last day before it that has a document, and the first day after it. */
  readonly from: string
  readonly to: string
  /** Days between the two, none of which has a document. */
  readonly days: number
  /** Days from one document to the next that are usual around it. */
  readonly usual: number
}

/**
 * The gaps between days that have documents, the longest first. The days must ascend.
 *
 * A record has its rhythm, and another one in another year: a briefing every weekday, a speech a month.
 * So each step from one day to the next is compared with the {@link NEIGHBORS} steps before and as many
 * after it. What nine in ten of those do not exceed is usual, which lets weekends and single holidays
 * pass; a step more than {@link TIMES} times as long, and longer than a week, is a gap. Where fewer than {@link LEAST_STEPS} steps
 * are around, there is no rhythm to miss.
 *
 * @example
 * const days = ['01', '02', '03', '04', '14', '15', '16', '17'].map((day) => `2031-06-${day}`)
 * findGaps(days) // => [{ from: '2031-06-04', to: '2031-06-14', days: 9, usual: 1 }]
 */
export function findGaps(days: readonly string[]): Gap[] {
  const steps = days.slice(1).map((day, k) => daysBetween(days[k] as string, day))
  const gaps: Gap[] = []
  for (const [k, step] of steps.entries()) {
    const around = [
      ...steps.slice(Math.max(0, k - NEIGHBORS), k),
      ...steps.slice(k + 1, k + 1 + NEIGHBORS),
    ].sort((a, b) => a - b)
    if (around.length < LEAST_STEPS) continue
    const usual = around[Math.ceil(USUAL_SHARE * around.length) - 1] as number
    if (step <= Math.max(TIMES * usual, LEAST_DAYS)) continue
    gaps.push({ from: days[k] as string, to: days[k + 1] as string, days: step - 1, usual })
  }
  return gaps.sort((a, b) => b.days - a.days || (a.from < b.from ? -1 : 1))
}

/** Steps on either side that tell what is usual: two weeks of weekdays, or most of a year of months. */
const NEIGHBORS = 10
/** Fewer steps than these show no rhythm. */
const LEAST_STEPS = 6
/** The share of the steps around that are no longer than what is usual. */
const USUAL_SHARE = 0.9
/** Days to the next document that are no gap anywhere: a holiday and the weekend beside it. */
const LEAST_DAYS = 7
/** How many times the usual a gap lasts; a lower value tells of every holiday. */
const TIMES = 3
