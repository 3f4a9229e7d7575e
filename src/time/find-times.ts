import type { PartialDate } from '../document/date.ts'
import { civilDay, isoOf, type Period } from './calendar.ts'
import { isOtherEnd, joinDrafts } from './join-drafts.ts'
import { boundBefore, directionOf, type Genre } from './look-around.ts'
import { readTimes } from './read-times.ts'
import { daysOf, resolve } from './resolve.ts'
import type { TimeBound, TimeExpression, TimeMod } from './time-expression.ts'
import { TimeWords } from './time-words.ts'
import type { Draft, Told } from './told.ts'
import { periodOfDate, type Resolved, type View } from './view.ts'

/** What is known of a text when its times are read. */
export interface TimeOptions {
  /** The day of speaking or writing. Without it what is relative stays so. */
  readonly day?: PartialDate | undefined
  /** The clock of speaking, `HH:MM` of 24 hours: what minutes and hours are counted from. */
  readonly clock?: string | undefined
  /** A time told before the text begins, which `the next day` and `two hours later` go on from. */
  readonly told?: PartialDate | undefined
  /** Where reading begins, a UTF-16 offset; 0 by default. */
  readonly start?: number
  /** Where reading ends; the end of the text by default. */
  readonly end?: number
  /**
   * Which way a day without year or a bare weekday lies when the words around do not tell: `past` by
   * default.
   */
  readonly leaning?: 'past' | 'future'
  /** Which way all of them lie, whatever the words around tell: where somebody is known to report. */
  readonly direction?: 'past' | 'future'
  /**
   * From where times are seen. `speech`: from the day of speaking, which nobody calls by its weekday.
   * `report`: from the day of writing, which the press does call so. `narrative`: from the time told
   * before, as histories do. By default `report`, or `narrative` when no day is given or when nearly
   * all dates of the text are of other years.
   */
  readonly genre?: Genre
}

/**
 * The times that a text names in English, in order and without overlap; dates in digits are read
 * whatever the language.
 *
 * What words say is read first, around the few words that times are built of, and then resolved in the
 * order of the text, because `the next day` is counted from a time told before. Takes time in
 * proportion to the text.
 *
 * @example
 * findTimes('We will meet next week.', { day: { value: '2021-06-18', precision: 'day' } })[0]?.value
 * // => '2021-W25'
 * @see TimeML Annotation Guidelines 1.2.1, section 2.2, for types, values and modifiers.
 */
export function findTimes(text: string, options: TimeOptions = {}): TimeExpression[] {
  const { day, start = 0, end = text.length, leaning = 'past', direction, genre } = options
  const words = new TimeWords(text, start, end)
  const read = joinDrafts(words, readTimes(words))
  if (read.length === 0) return []
  const now = periodOfDate(day)
  const seen = genre ?? (isNarrative(read, now) ? 'narrative' : 'report')
  const drafts = seen === 'speech' ? read : read.filter(({ told }) => !isBare(told))
  const clock = minuteOf(options.clock)
  let told = periodOfDate(options.told)
  let toldDay = told?.grain === 'day' ? told : undefined
  let toldMinute = now !== undefined && told?.first === now.first ? clock : undefined
  let story: Period | undefined
  let previous: Period | undefined
  return drafts.map((draft, k) => {
    const view: View = {
      now,
      clock,
      told,
      toldDay,
      toldMinute,
      story,
      after: seen !== 'narrative' && isOtherEnd(words, drafts[k - 1], draft) ? previous : undefined,
      until: isBeginning(words, draft, drafts[k + 1]) ? drafts[k + 1]?.told : undefined,
      isNarrative: seen === 'narrative',
      isReport: seen === 'report',
      direction: () => direction ?? directionOf(words, draft, seen),
      leaning,
    }
    const resolved = resolve(withFrame(words, drafts[k - 1], draft, previous), view)
    previous = resolved.period
    if (resolved.period !== undefined && resolved.anchor !== undefined) {
      told = resolved.period
      toldMinute = resolved.minute
      if (told.grain === 'day') toldDay = told
      // "In January the town fell. The next day": no day of that month was told.
      else if (toldDay !== undefined && !isWithin(toldDay, told)) toldDay = undefined
      if (leads(words, draft, story, resolved.period)) story = told
    }
    return expressionOf(words, draft, resolved)
  })
}

function isBeginning(words: TimeWords, draft: Draft, next: Draft | undefined): boolean {
  return next !== undefined && isOtherEnd(words, draft, next)
}

/** "The month" alone is this one when somebody speaks; a report or a history has told of one. */
function isBare(told: Told): boolean {
  return told.kind === 'which' && told.isBare === true
}

/** The minutes of a clock since midnight. */
function minuteOf(clock: string | undefined): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)/.exec(clock ?? '')
  return match === null ? undefined : 60 * Number(match[1]) + Number(match[2])
}

function isWithin(inner: Period, outer: Period): boolean {
  return outer.first <= inner.first && inner.last <= outer.last
}

/**
 * Whether a narrative comes to a time that it tells. A year inside a sentence is often that of something
 * else ("as in 1614"), unless the story is there or has come up to it; one that opens a sentence or a
 * section leads.
 */
function leads(words: TimeWords, draft: Draft, story: Period | undefined, period: Period): boolean {
  if (period.grain === 'decade' || period.grain === 'century') return false
  if (story === undefined || period.grain !== 'year') return true
  const step = civilDay(period.first).year - civilDay(story.first).year
  if (step === 0 || step === 1) return true
  for (let k = draft.first; k >= 0 && draft.first - k <= OPENING; k--)
    if (words.opensSentence(k)) return true
  return false
}

/** Words that may stand before a year that opens a sentence: "By the spring of 1941". */
const OPENING = 3

function expressionOf(words: TimeWords, draft: Draft, resolved: Resolved): TimeExpression {
  const { type, value, isVague, anchor } = resolved
  const bound = boundOf(words, draft, resolved)
  const days = boundDays(daysOf(narrowed(words, draft, resolved)), resolved, bound, draft.mod)
  const mod: TimeMod | undefined = draft.mod
  return {
    span: { start: words.start(draft.first), end: words.bareEnd(draft.end - 1) },
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...days,
    ...(bound === undefined ? {} : { bound }),
    ...(isVague === undefined ? {} : { isVague }),
    ...(anchor === undefined ? {} : { anchor }),
  }
}

/** A day or month with the year that is told right before it: `Forty years ago, on June 5`. */
function withFrame(
  words: TimeWords,
  before: Draft | undefined,
  draft: Draft,
  period: Period | undefined,
): Told {
  const { told, first } = draft
  if (told.kind !== 'named' || told.month === undefined || told.year !== undefined) return told
  if (told.of !== undefined || told.which !== undefined || period?.grain !== 'year') return told
  const isBeside =
    before !== undefined &&
    first - before.end <= 1 &&
    (words.is(before.end, 'on') || words.is(before.end, 'in') || first === before.end) &&
    !words.opensSentence(first) &&
    /^[\s,]*$/.test(words.text.slice(words.end(before.end - 1), words.start(before.end)))
  return isBeside ? { ...told, year: civilDay(period.first).year } : told
}

/** `before` and `after` bound points of time; `within 30 days` is a bound of its own. */
function boundOf(words: TimeWords, draft: Draft, resolved: Resolved): TimeBound | undefined {
  if (resolved.type === 'SET' || resolved.isVague === true) return undefined
  const isWithin = words.is(draft.first - 1, 'within')
  if (resolved.type === 'DURATION') return isWithin ? 'by' : undefined
  // "Within 60 days of May 5".
  if (isWithin && draft.told.kind === 'shift') return 'by'
  return boundBefore(words, draft)
}

/** "Early May" is the first ten days of it, "mid-May" the next ten, "late May" the others. */
function narrowed(words: TimeWords, { first, end, mod }: Draft, resolved: Resolved): Resolved {
  const { type, period } = resolved
  if (type !== 'DATE' || period?.grain !== 'month') return resolved
  // "The first half of May" is more than its beginning.
  for (let k = first; k < end; k++) if (words.is(k, 'half')) return resolved
  const { first: from, last: to } = period
  if (mod === 'START') return { ...resolved, from, to: from + 9 }
  if (mod === 'MID') return { ...resolved, from: from + 10, to: from + 19 }
  return mod === 'END' ? { ...resolved, from: from + 20, to } : resolved
}

/** The days of a time with one side open where a word in front opens it. */
function boundDays(
  days: { from?: string; to?: string },
  { type, period }: Resolved,
  bound: TimeBound | undefined,
  mod: TimeMod | undefined,
): { from?: string; to?: string } {
  if (bound === undefined || type === 'DURATION') return days
  const open = (side: 'from' | 'to', value: string | undefined): { from?: string; to?: string } =>
    value === undefined ? {} : { [side]: value }
  // "before 5 p.m. on Friday" is Friday still; so is "before the end of June" June.
  if (type === 'TIME' || mod === 'END' || (mod === 'MID' && bound === 'before'))
    return open(
      bound === 'since' || bound === 'after' ? 'from' : 'to',
      bound === 'since' || bound === 'after' ? days.from : days.to,
    )
  switch (bound) {
    case 'since':
      return open('from', days.from)
    case 'after':
      // "after mid-May" is in May already.
      return open(
        'from',
        mod === 'START' || mod === 'MID'
          ? days.from
          : period === undefined
            ? undefined
            : isoOf(period.last + 1),
      )
    case 'before':
      return open('to', period === undefined ? undefined : isoOf(period.first - 1))
    default:
      return open('to', days.to)
  }
}

/** Dates that a text must name before it can be taken for a history. */
const FEWEST_DATES = 5

/** Whether a text tells of a time that is not its own: no day is known, or most dates are of other years. */
function isNarrative(drafts: readonly Draft[], now: Period | undefined): boolean {
  if (now === undefined) return true
  const { year } = civilDay(now.first)
  let far = 0
  let near = 0
  for (const { told } of drafts) {
    if (told.kind === 'named' && told.weekday !== undefined && told.day === undefined) near++
    else if (told.kind === 'named' && told.year !== undefined) {
      if (told.year !== year) far++
      else near++
    } else if (
      told.kind === 'near' ||
      (told.kind === 'which' && told.which !== 'same' && told.which !== 'following')
    )
      near++
  }
  return far >= FEWEST_DATES && far > 3 * near
}
