import { turned } from './read-clock.ts'
import { periodIn } from './resolve-named.ts'
import type { TimeWords } from './time-words.ts'
import type { Clock, Draft, NamedTime, PartOfDay, Told } from './told.ts'

/** Times as they stand in a text, each with what the one beside it tells of it: its year, its day. */
export function joinDrafts(words: TimeWords, drafts: readonly Draft[]): Draft[] {
  return withDays(words, withYears(words, withClocks(words, drafts)))
}

/** What comes again and again at a time of the day: `every Monday at 4 p.m.`, `3 p.m. each day`. */
function withClocks(words: TimeWords, drafts: readonly Draft[]): Draft[] {
  const whole: Draft[] = []
  for (const draft of drafts) {
    const before = whole.at(-1)
    const joined = before === undefined ? undefined : joinClock(words, before, draft)
    if (joined === undefined) whole.push(draft)
    else whole[whole.length - 1] = joined
  }
  return whole
}

function joinClock(words: TimeWords, first: Draft, second: Draft): Draft | undefined {
  const [set, clock] = first.told.kind === 'recurring' ? [first, second] : [second, first]
  if (set.told.kind !== 'recurring' || clock.told.kind !== 'clock' || clock.told.day !== undefined)
    return undefined
  const isBeside =
    second.first === first.end || (second.first === first.end + 1 && words.is(first.end, 'at'))
  if (!isBeside || !words.joins(second.first)) return undefined
  const day =
    set.told.value === 'P1D'
      ? 'XXXX-XX-XX'
      : /^(?:XXXX-WXX-\d|XXXX-XX-XX)(?=T[A-Z]{2}$|$)/.exec(set.told.value)?.[0]
  if (day === undefined) return undefined
  const two = (number: number): string => String(number).padStart(2, '0')
  const isLate = /T(?:AF|EV|NI)$/.test(set.told.value) && clock.told.isOpen === true
  const hour = clock.told.hour + (isLate && clock.told.hour < 12 ? 12 : 0)
  const value = `${day}T${two(hour)}:${two(clock.told.minute ?? 0)}`
  return { first: first.first, end: second.end, told: { kind: 'recurring', value } }
}

/**
 * Drafts with the year that the next of them has, where words join the two: `14 August – 24 August
 * 1914`, `in April and May 1940`, `396–395 BC`.
 */
function withYears(words: TimeWords, drafts: readonly Draft[]): Draft[] {
  const whole = [...drafts]
  for (let k = whole.length - 2; k >= 0; k--) {
    const draft = whole[k] as Draft
    const next = whole[k + 1] as Draft
    const one = namedIn(draft.told)
    const two = namedIn(next.told)
    // "on Monday and Tuesday of last week"
    const frame = two?.weekday === undefined ? undefined : two.of
    const isBare = one?.weekday !== undefined && one.day === undefined && one.of === undefined
    if (
      isBare &&
      one.which === undefined &&
      frame !== undefined &&
      areJoined(words, draft.end, next.first)
    )
      whole[k] = { ...draft, told: { ...one, of: frame } }
    if (one === undefined || two?.year === undefined) continue
    if (
      one.year !== undefined ||
      one.of !== undefined ||
      one.which !== undefined ||
      one.decade !== undefined ||
      one.century !== undefined
    )
      continue
    if (one.month === undefined && one.season === undefined) continue
    if (!areJoined(words, draft.end, next.first)) continue
    const own = periodIn(one, two.year)
    const other = periodIn(two, two.year)
    if (own === undefined || other === undefined) continue
    const year = own.first > other.last ? two.year - 1 : two.year
    whole[k] = { ...draft, told: withYear(draft.told, year) }
  }
  return whole
}

function namedIn(told: Told): NamedTime | undefined {
  if (told.kind === 'named') return told
  return (told.kind === 'part' || told.kind === 'clock') && told.day?.kind === 'named'
    ? told.day
    : undefined
}

function withYear(told: Told, year: number): Told {
  if (told.kind === 'named') return { ...told, year }
  return told.kind === 'part' || told.kind === 'clock'
    ? { ...told, day: { ...(told.day as NamedTime), year } }
    : told
}

/** Whether two times are joined to one stretch or row: by a dash, `to`, `and`, `or`, a comma. */
function areJoined(words: TimeWords, end: number, next: number): boolean {
  if (next === end) {
    const gap = words.gap(next)
    if (gap === 'dash' || gap === 'comma' || gap === 'slash') return true
    return /^\s*[-\u2010-\u2015]\s*["\u201c]?$/.test(
      words.text.slice(words.end(end - 1), words.start(next)),
    )
  }
  return (
    next === end + 1 &&
    words.joins(end) &&
    words.joins(next) &&
    /^(?:to|and|or|until|till|through|thru)$/.test(words.lower(end))
  )
}

/**
 * Clocks and parts of the day with the day that is told beside them: `at 3 p.m. on Friday`, `tomorrow from
 * 3 to 5 p.m.`.
 */
function withDays(words: TimeWords, drafts: readonly Draft[]): Draft[] {
  const whole = [...drafts]
  for (const [k, draft] of whole.entries()) {
    if (!lacksDay(draft.told)) continue
    const day = dayAfter(words, draft, whole[k + 1]) ?? dayBefore(words, whole[k - 1], draft)
    const isEnd = isOtherEnd(words, drafts[k - 1], draft)
    const told = inPart(draft.told, drafts[isEnd ? k - 2 : k - 1], drafts[k + 1])
    if (day !== undefined || told !== draft.told)
      whole[k] = { ...draft, told: day === undefined ? told : { ...told, day } }
  }
  // The first end of "from 3 to 5 p.m. on Friday" is of the day of the second.
  for (let k = whole.length - 2; k >= 0; k--) {
    const draft = whole[k] as Draft
    const next = whole[k + 1] as Draft
    if (!lacksDay(draft.told) || !isOtherEnd(words, draft, next)) continue
    if (next.told.kind !== 'clock' && next.told.kind !== 'part') continue
    const { day } = next.told
    if (day !== undefined) whole[k] = { ...draft, told: { ...draft.told, day } }
  }
  return whole
}

/** `tonight at 7` is in the evening, `last night at 2` after midnight. */
function inPart(
  told: Clock | PartOfDay,
  before: Draft | undefined,
  after: Draft | undefined,
): Clock | PartOfDay {
  if (told.kind !== 'clock' || told.isOpen === undefined) return told
  const beside =
    before?.told.kind === 'part'
      ? before.told
      : after?.told.kind === 'part'
        ? after.told
        : undefined
  if (beside === undefined || told.hour >= 12) return told
  const hour = turned(told.hour, beside.part)
  return hour === told.hour ? told : { ...told, hour }
}

function lacksDay(told: Told): told is Clock | PartOfDay {
  return (told.kind === 'clock' || told.kind === 'part') && told.day === undefined
}

function dayAfter(words: TimeWords, { end }: Draft, next: Draft | undefined): Told | undefined {
  if (next === undefined || next.first - end > 1 || words.gap(next.first) !== 'space')
    return undefined
  return next.first === end || words.is(end, 'on') ? dayIn(next.told) : undefined
}

function dayBefore(
  words: TimeWords,
  previous: Draft | undefined,
  { first }: Draft,
): Told | undefined {
  if (previous === undefined || first - previous.end > LONGEST_LINK || words.opensSentence(first))
    return undefined
  return isLink(words, previous.end, first) ? dayIn(previous.told) : undefined
}

/** Words between a day and its clock: `from`, `no later than`. */
const LONGEST_LINK = 3

/** Whether a time is the second end of a stretch that the one before begins. */
export function isOtherEnd(words: TimeWords, first: Draft | undefined, second: Draft): boolean {
  if (first === undefined || second.first - first.end > 1) return false
  if (second.first === first.end) return words.gap(second.first) === 'dash'
  const joint = words.lower(first.end)
  if (!words.joins(first.end) || !words.joins(second.first)) return false
  return (
    /^(?:to|until|till|through)$/.test(joint) ||
    (joint === 'and' && words.is(first.first - 1, 'between'))
  )
}

function dayIn(told: Told): Told | undefined {
  if (told.kind === 'named')
    return told.day === undefined && told.weekday === undefined && told.holiday === undefined
      ? undefined
      : told
  if (told.kind === 'near') return told
  return told.kind === 'part' || told.kind === 'clock' ? told.day : undefined
}

/** Whether only `at`, `in the`, `from` and the like stand between two times. */
function isLink(words: TimeWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      !/^(?:at|in|the|from|by|around|about|until|to|and|before|after|between|no|later|earlier|than)$/.test(
        words.lower(i),
      )
    )
      return false
  }
  return true
}
