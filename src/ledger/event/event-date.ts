import type { EventDate } from './event.ts'

/** The length of a stretch of days in milliseconds; a single day has none. */
export function lengthMs({ from, to }: EventDate): number {
  return Date.parse(to) - Date.parse(from)
}

/** The first of some stretches, or the shortest of those that meet it. */
export function narrowest(dates: readonly EventDate[]): EventDate | undefined {
  let [best] = dates
  for (const date of dates) {
    if (best === undefined || date.from > best.to || best.from > date.to) continue
    if (lengthMs(date) < lengthMs(best)) best = date
  }
  return best
}

/** The months of a stretch as `2021-06`, no more than {@link MOST_MONTHS}. */
export function monthsOf({ from, to }: EventDate): string[] {
  const months: string[] = []
  let [year, month] = from.split('-').map(Number) as [number, number]
  while (months.length < MOST_MONTHS) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
    if (name > to) break
    months.push(name)
    month = (month % 12) + 1
    if (month === 1) year++
  }
  return months
}

/** A stretch that is longer tells no more of an event than its beginning. */
const MOST_MONTHS = 12
