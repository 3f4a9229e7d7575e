import { dayNumber, dayValue, monthLength } from '../../time/calendar.ts'
import type { EventDate } from './event.ts'
import type { EventDraft, Reading } from './event-draft.ts'
import { isAhead } from './event-time.ts'
import type { PlacedDraft } from './placed-draft.ts'
import type { Told } from './told-as.ts'

/**
 * A draft that does not tell of a day to come as one that has been.
 *
 * What a verb in the past did was done before: the day is that of something it tells about, as in
 * "announced a summit in September". What a noun tells lies ahead: "agreed on a meeting on Friday".
 */
export function notAhead(draft: EventDraft, { tree, today }: Reading): EventDraft {
  if (!HAS_BEEN.has(draft.status) || !isAhead(draft.date, today)) return draft
  const { date: _, ...undated } = draft
  return /^VB[DN]$/.test(tree.tag(draft.at) ?? '') ? undated : { ...draft, status: 'planned' }
}

/**
 * A plan whose day is not over. Of a weekday or a month that is told without a year the next is meant;
 * what is told of any other day that is over has been.
 */
export function onItsDay(draft: PlacedDraft, { today }: Reading): PlacedDraft {
  const { date, passage, start, end } = draft
  if (date === undefined || today === undefined) return draft
  if (!TO_COME.has(draft.status) || date.to >= today) return draft
  const words = passage.text.slice(start, end + BEHIND)
  const next = draft.isPast === true ? undefined : nextOf(date, words)
  return next !== undefined && next.to >= today
    ? { ...draft, date: next }
    : { ...draft, status: 'happened' }
}

/** The next of the weekday or the month that a date is, as far as words leave open which. */
function nextOf(date: EventDate, words: string): EventDate | undefined {
  const [year, month, day] = date.from.split('-').map(Number) as [number, number, number]
  if (date.precision === 'day' && WEEKDAY.test(words)) {
    const next = dayValue(dayNumber(year, month, day + 7))
    return { ...date, from: next, to: next }
  }
  if (date.precision !== 'month' || words.includes(`${year}`)) return undefined
  const prefix = `${year + 1}${date.from.slice(4, 8)}`
  return { ...date, from: `${prefix}01`, to: `${prefix}${monthLength(year + 1, month)}` }
}

const HAS_BEEN: ReadonlySet<Told> = new Set<Told>(['happened', 'ongoing'])
const TO_COME: ReadonlySet<Told> = new Set<Told>(['planned', 'expected'])
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/
/** Code units behind the words of an event in which its weekday may stand. */
const BEHIND = 30
