import { length, lengthOf, skipAdjective, withMod } from './length-draft.ts'
import { type Count, readCount } from './read-count.ts'
import { readDates, readMonth, readWeekday } from './read-date.ts'
import { readHoliday } from './read-phrase.ts'
import {
  DAY_PARTS,
  MONTH_WORDS,
  SEASON_WORDS,
  UNIT_WORDS,
  type UnitWord,
  WHICH_WORDS,
} from './time-word.ts'
import type { TimeWords } from './time-words.ts'
import type { Draft, Length, NamedTime, Told, Which } from './told.ts'

/** `last week`, `this past year`, `the next 30 days`, `that evening`, `next Friday`, `last April`. */
export function readWhich(words: TimeWords, i: number): Draft | undefined {
  const lead = readLead(words, i)
  if (lead === undefined) return undefined
  const { which, isThe, isPast } = lead
  let at = lead.end
  // "the last fiscal year", "this calendar year"
  if (
    /^(?:fiscal|calendar|financial|business|working)$/.test(words.lower(at)) &&
    words.joins(at + 1) &&
    UNIT_WORDS.get(words.lower(at + 1))?.isPlural === false
  )
    at++
  const noun = words.lower(at)
  const unit = UNIT_WORDS.get(noun)
  if (unit !== undefined && !unit.isPlural) return readOneUnit(words, i, at, unit, lead)
  const weekday = readWeekday(words, at) ?? undefined
  if (weekday !== undefined) {
    // "this Friday, June 18"
    const [dated, ...others] = readDates(words, at) ?? []
    if (
      others.length === 0 &&
      dated?.told.kind === 'named' &&
      dated.told.month !== undefined &&
      dated.told.day !== undefined
    )
      return { ...dated, first: i }
    return {
      first: i,
      end: at + 1,
      told: {
        kind: 'named',
        weekday,
        which: isPast ? 'last' : ownWhich(words, i, lead),
        ...(isPast ? { isNearest: true as const } : {}),
      },
    }
  }
  // "next 6th of April", "this 5/12"
  const [dated, ...others] = isDateStart(words, at) ? (readDates(words, at) ?? []) : []
  if (others.length === 0 && dated?.told.kind === 'named' && isWholeDay(dated.told))
    return { ...dated, first: i, told: { ...dated.told, which: isPast ? 'last' : which } }
  const month = readMonth(words, at)
  if (month !== undefined && (words.isCapital(at) || noun.length > 3))
    return { first: i, end: at + 1, told: { kind: 'named', month, which: isPast ? 'last' : which } }
  const season = SEASON_WORDS.get(noun)
  if (season !== undefined)
    return {
      first: i,
      end: at + 1,
      told: { kind: 'named', season, which: isPast ? 'last' : which },
    }
  const holiday = readHoliday(words, at)
  if (holiday?.told.kind === 'named' && holiday.told.year === undefined)
    return { first: i, end: holiday.end, told: { ...holiday.told, which: isPast ? 'last' : which } }
  const part = DAY_PARTS.get(noun)
  if (part !== undefined && !noun.endsWith('s')) {
    const day: Told =
      which === 'last' && !isThe
        ? { kind: 'near', days: -1 }
        : which === 'this'
          ? { kind: 'near', days: 0 }
          : {
              kind: 'which',
              which: which === 'next' || which === 'coming' ? 'following' : which,
              grain: 'day',
            }
    return { first: i, end: at + 1, told: { kind: 'part', part, day } }
  }
  if (unit !== undefined) return readManyUnits(words, i, at, unit, lead, undefined)
  const count = readCount(words, at)
  if (count === undefined || count.value === 1) return undefined
  at = skipAdjective(words, count.end)
  const counted = UNIT_WORDS.get(words.lower(at))
  if (counted === undefined || !words.isTight(at)) return undefined
  return readManyUnits(words, i, at, counted, lead, count)
}

function isDateStart(words: TimeWords, at: number): boolean {
  return at < words.count && (words.startsWithDigit(at) || MONTH_WORDS.has(words.lower(at)))
}

/** Whether a day and its month are told, and no year. */
function isWholeDay({ month, day, year }: NamedTime): boolean {
  return month !== undefined && day !== undefined && year === undefined
}

/** Without an article, "previous week" is seen from now. */
function ownWhich(words: TimeWords, i: number, { which, isThe }: Lead): Which {
  const isBare = !isThe && !/^(?:the|that|this)$/.test(words.lower(i - 1))
  return isBare && which === 'previous' ? 'last' : which
}

interface Lead {
  readonly which: Which
  readonly isThe: boolean
  /** `past` itself: "the past week" is the seven days before, "last week" is that of the calendar. */
  readonly isPast: boolean
  readonly word: string
  readonly end: number
}

/** The words that choose: `last`, `the past`, `this coming`, `that same`. */
function readLead(words: TimeWords, i: number): Lead | undefined {
  let at = i
  const first = words.lower(i)
  const isThe = first === 'the' || first === 'its' || first === 'their' || first === 'our'
  if (isThe || first === 'these' || first === 'those') at++
  if (at > i && !words.joins(at)) return undefined
  if (words.is(at, 'very') && words.joins(at + 1)) at++
  let word = words.lower(at)
  let which = WHICH_WORDS.get(word)
  if (which === undefined) {
    if (first !== 'these' || !readCountedUnit(words, at)) return undefined
    return { which: 'this', isThe: false, isPast: false, word: 'these', end: at }
  }
  // "following April's elections": after them.
  if (word === 'following' && at === i) return undefined
  at++
  // "this past week", "this coming Tuesday", "that same day", "this very day"
  if (word === 'this' || word === 'that') {
    const second = words.joins(at) ? words.lower(at) : ''
    if (second === 'very' || second === 'same' || second === 'particular') {
      if (second === 'same') which = 'same'
      at++
    } else if (
      second === 'past' ||
      second === 'last' ||
      second === 'coming' ||
      second === 'upcoming' ||
      second === 'next'
    ) {
      which = WHICH_WORDS.get(second) as Which
      word = second
      at++
    }
  }
  if (!words.isTight(at)) return undefined
  return { which, isThe: isThe || first === 'these', isPast: word === 'past', word, end: at }
}

function readCountedUnit(words: TimeWords, i: number): boolean {
  const count = readCount(words, i)
  return count !== undefined && UNIT_WORDS.has(words.lower(count.end))
}

function readOneUnit(
  words: TimeWords,
  i: number,
  at: number,
  unit: UnitWord,
  lead: Lead,
): Draft | undefined {
  const { grain, times } = unit
  const end = at + 1
  if (grain === 'second' || grain === 'minute') return undefined
  // "the last day of the talks", "the next day of action": which one, only what follows tells.
  const isThe = lead.isThe || words.is(i - 1, 'the')
  if (isThe && lead.which === 'last' && words.is(end, 'of')) return undefined
  // "last minute", "same-day", "next-door": hyphens make adjectives of them.
  if (words.gap(at) === 'dash') return undefined
  if (words.gap(end) === 'dash' && UNIT_WORDS.has(words.lower(end + 1))) return undefined
  if (times > 1 || grain === 'hour') {
    if (lead.which === 'last' || lead.which === 'next' || lead.which === 'coming')
      return length(i, end, times, grain, lead.which === 'last' ? 'past' : 'coming')
    return undefined
  }
  if (lead.isPast) {
    if (grain === 'weekend' || grain === 'quarter')
      return { first: i, end, told: { kind: 'which', which: 'last', grain } }
    return length(i, end, 1, grain, 'past')
  }
  // Quarters are those of the calendar, whatever stands before them.
  if (grain === 'quarter')
    return { first: i, end, told: { kind: 'which', which: ownWhich(words, i, lead), grain } }
  if (lead.isThe && lead.which === 'last' && isStretch(words, i))
    return length(i, end, 1, grain, 'past')
  if (lead.isThe && lead.which === 'next') {
    if (isStretch(words, i)) return length(i, end, 1, grain, 'coming')
    return {
      first: i,
      end,
      told: { kind: 'which', which: 'following', grain },
    }
  }
  const which = grain === 'day' && lead.which === 'next' ? 'following' : ownWhich(words, i, lead)
  if (grain === 'day' && which === 'last') return undefined
  // "later in the same year", "by this year"
  return { first: i, end, told: { kind: 'which', which, grain } }
}

/** Whether the preposition before word `i` tells of a stretch of time: "over the next week". */
function isStretch(words: TimeWords, i: number): boolean {
  return (
    words.joins(i) && /^(?:over|within|during|for|in|throughout|than)$/.test(words.lower(i - 1))
  )
}

function readManyUnits(
  words: TimeWords,
  i: number,
  at: number,
  unit: UnitWord,
  lead: Lead,
  count: Count | undefined,
): Draft | undefined {
  const { grain } = unit
  const end = at + 1
  if (count === undefined) {
    if (!unit.isPlural) return undefined
    if (lead.word === 'these' || lead.which === 'this') return undefined
    if (lead.which === 'last' || lead.which === 'next' || lead.which === 'coming') {
      // "the coming weeks", "past years"; "the last days of the war" lie elsewhere.
      if (words.is(end, 'of') || grain === 'minute' || grain === 'second') return undefined
      const value = lead.which === 'last' ? 'PAST_REF' : 'FUTURE_REF'
      return lead.word === 'last'
        ? undefined
        : { first: i, end, told: { kind: 'reference', value } }
    }
    if (lead.which === 'same') return undefined
    return length(i, end, undefined, grain, lead.which)
  }
  const lies: Length['lies'] | undefined =
    lead.which === 'last'
      ? words.is(end, 'of')
        ? undefined
        : 'past'
      : lead.which === 'next' || lead.which === 'coming'
        ? 'coming'
        : lead.which === 'previous' || lead.which === 'following'
          ? lead.which
          : undefined
  const told = lengthOf(count, unit, lies)
  const next = words.lower(end)
  const isOpen = next === 'ahead' && words.joins(end)
  return withMod({ first: i, end: isOpen ? end + 1 : end, told }, count.mod)
}
