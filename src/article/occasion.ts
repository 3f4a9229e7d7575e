import {
  addDays,
  findDates,
  findPartialDays,
  findWeekdays,
  isoDay,
  lastWeekday,
} from '../document/date.ts'
import type { Span } from '../text/span.ts'
import type { Occasion } from './quotation.ts'

/**
 * What the words around a quotation say of the event: day, kind of event, place, hearer.
 *
 * `around` are the writer's own words of the sentence that attributes the quotation and of those
 * before it in the paragraph. Days without a year and weekdays are taken as the last ones up to
 * `writtenOn`, the ISO date of the report; without it they stay unresolved and are left out. Returns
 * `undefined` when nothing is said.
 */
export function readOccasion(
  text: string,
  around: readonly Span[],
  hearer: string | undefined,
  writtenOn: string | undefined,
): Occasion | undefined {
  const dates = new Set<string>()
  const channels = new Set<string>()
  const names = new Set<string>()
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const span of around) {
    const words = text.slice(span.start, span.end)
    for (const date of datesIn(words, writtenOn)) dates.add(date)
    for (const match of words.matchAll(CHANNEL)) channels.add(match[0].toLowerCase())
    for (const match of words.matchAll(PLACE)) {
      const name = (match[1] as string).replace(/[.’']+s?$/, '')
      if (!CALENDAR.test(name)) names.add(name)
    }
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  if (hearer !== undefined && /\p{Lu}/u.test(hearer)) names.add(hearer.replace(/^the\s+/i, ''))
  if (dates.size === 0 && channels.size === 0 && names.size === 0 && hearer === undefined) {
    return undefined
  }
  return {
    dates: [...dates].sort(),
    channels: [...channels],
    names: [...names],
    ...(hearer === undefined ? {} : { hearer }),
    span: { start, end },
  }
}

function datesIn(words: string, writtenOn: string | undefined): string[] {
  const full = findDates(words).map(({ value }) => value)
  if (writtenOn === undefined) return full
  const year = Number(writtenOn.slice(0, 4))
  const days = findPartialDays(words).flatMap(({ month, day }) => {
    const value = isoDay(year, month, day)
    if (value === undefined) return []
    // A report looks back: a day that would lie ahead of it is last year's.
    return [value > addDays(writtenOn, AHEAD) ? (isoDay(year - 1, month, day) ?? value) : value]
  })
  const weekdays = findWeekdays(words).map(({ weekday }) => lastWeekday(writtenOn, weekday))
  const relative = [
    ...(/\btoday\b|\bthis (?:morning|afternoon|evening)\b|\btonight\b/i.test(words)
      ? [writtenOn]
      : []),
    ...(/\byesterday\b/i.test(words) ? [addDays(writtenOn, -1)] : []),
  ]
  return [...full, ...days, ...weekdays, ...relative]
}

/** Days that a named day may lie ahead of a report and still be this year's. */
const AHEAD = 60

const CHANNEL =
  /\b(?:(?:joint |news |press |closing |weekly |daily |phone |telephone |video |televised |exclusive |live |background )*(?:news conference|press conference|press availability|presser|interview|briefing|speech|address|rally|statement|readout|remarks|hearing|testimony|op-ed|letter|tweet|tweeted|post|posted|podcast|debate|town hall|lecture|broadcast|telephone|phone call|call|conference|summit|meeting|talks|wrote|written)|reporters|journalists|lawmakers|(?:radio|television|tv))\b/gi

/** Months and weekdays stand after the same prepositions as places. */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** Capitalized names after a preposition of place, or of the house that was told. */
const PLACE =
  /\b(?:in|at|to|from|near|with|on|told|aboard|outside)\s+(?:the\s+|a\s+)?(\p{Lu}[^\s,;:()“”"–—]+(?:\s+(?:of\s+)?\p{Lu}[^\s,;:()“”"–—]+){0,4})/gu
