import { HOLIDAY_SECONDS, HOLIDAYS } from './holiday.ts'
import { type ReadTime, readTheUnit } from './length-draft.ts'
import { readClock, readClocks, readHourBeside, readHours } from './read-clock.ts'
import { readPlace } from './read-count.ts'
import { readCounted } from './read-counted.ts'
import { readDates, readDayOfMonth, readWeekday, readYears } from './read-date.ts'
import { readNth } from './read-nth.ts'
import { readNumericDate, readNumericDates } from './read-numeric.ts'
import {
  isDay,
  readBareUnit,
  readBeside,
  readFramed,
  readPartOfDay,
  readWeekend,
  readWeekOf,
} from './read-part.ts'
import { holidayWord, readHoliday, readReference, readSet } from './read-phrase.ts'
import { readSeason } from './read-season.ts'
import { readWhich } from './read-which.ts'
import { readCentury, readDecade, readQuarter, readWeek } from './read-year.ts'
import { DAY_PARTS, isSpokenNumber, NEAR_DAYS, Nucleus, nucleusOf } from './time-word.ts'
import type { TimeWords } from './time-words.ts'
import type { Draft, NamedTime, Told } from './told.ts'

/**
 * The times that words name, as they say it, in order and without overlap.
 *
 * Every time has a word around which it is built: a month, a unit, a year. Those are looked up in a
 * table of ids, which rules out nearly all words; only around them is anything read.
 */
export function readTimes(words: TimeWords): Draft[] {
  const found: Draft[] = []
  let floor = 0
  for (let i = 0; i < words.count; i++) {
    if (!isNucleus(words, i) || i < floor) continue
    for (let start = leadStart(words, i, floor); start <= i; start++) {
      const drafts = readAt(words, start, READERS[DEEPEST] as ReadTime) ?? readBare(words, start)
      const last = drafts?.at(-1)
      if (drafts === undefined || last === undefined || last.end <= i) continue
      found.push(...drafts)
      floor = last.end
      break
    }
  }
  return found
}

/** "The month" alone, which is no part of a longer time. */
function readBare(words: TimeWords, i: number): readonly Draft[] | undefined {
  return alone(readBareUnit(words, i))
}

/** Whether a time may be built around word `i`. */
function isNucleus(words: TimeWords, i: number): boolean {
  const kind = nucleusOf(words.id(i))
  if (kind === Nucleus.clock && words.is(i, 'm')) return /^\d*[ap]$/.test(words.lower(i - 1))
  if (kind === Nucleus.clock)
    return i > 0 && (words.startsWithDigit(i - 1) || words.lower(i - 1).length > 2)
  // "new", "all" and "good" are frequent, and hardly ever begin the name of a holiday.
  if (kind === Nucleus.holiday)
    return HOLIDAYS.has(words.lower(i)) || HOLIDAY_SECONDS.has(holidayWord(words, i + 1))
  // "Twenty" of "twenty twenty-one", "thirty" of "at three thirty"
  if (kind === Nucleus.tens) return isSpokenNumber(words.lower(i - 1)) && words.isTight(i)
  if (kind !== Nucleus.none) return true
  if (!words.startsWithDigit(i)) return false
  const length = words.end(i) - words.start(i)
  if (length === 4 || length === 8 || !isPlainNumber(words, i)) return true
  if (/['\u2018\u2019]/.test(words.before(i))) return true
  const after = words.after(i)
  if (after === ':' || after === '/' || after === '-' || after === '.')
    return i + 1 < words.count && words.start(i + 1) === words.end(i) + 1
  return /^(?:bc|bce|ad|ce)$/.test(words.lower(i + 1)) && words.isCapital(i + 1)
}

function isPlainNumber(words: TimeWords, i: number): boolean {
  for (let k = words.start(i); k < words.end(i); k++) {
    const unit = words.text.charCodeAt(k)
    if (unit < 0x30 || unit > 0x39) return false
  }
  return true
}

/** The first of the words before `i` that may belong to the time around it. */
function leadStart(words: TimeWords, i: number, floor: number): number {
  let start = i
  // "7 p . m ."
  if (words.is(i, 'm') && i - 1 > floor && /^[ap]$/.test(words.lower(i - 1))) start--
  while (start > floor && i - start < LONGEST_LEAD) {
    const gap = words.gap(start)
    const word = words.lower(start - 1)
    const isDay = words.digits(start) !== undefined || start === i
    if (gap === 'comma' && isDay && words.digits(start - 1) !== undefined) start--
    else if (gap !== 'space' && gap !== 'dash' && gap !== 'none') break
    else if (LEADS.has(word) || words.startsWithDigit(start - 1)) start--
    else if (
      (word === 'and' || word === 'to' || word === 'or') &&
      start - 2 >= floor &&
      (words.startsWithDigit(start - 2) || LEADS.has(words.lower(start - 2)))
    )
      start -= 2
    else break
  }
  return start
}

/** Words before a nucleus that may belong to its time. */
const LONGEST_LEAD = 9

const LEADS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those last past next coming upcoming previous preceding prior following subsequent ' +
    'ensuing same current very its their our early late mid later earlier beginning start onset outset end close ' +
    'middle midst turn opening latter final rest remainder course part half first second third fourth fifth sixth ' +
    'seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth ' +
    'nineteenth twentieth thirtieth one two three four five six seven eight nine ten eleven twelve thirteen ' +
    'fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety ' +
    'hundred thousand dozen dozens hundreds couple few several many some numerous countless number handful good of ' +
    'in about around nearly almost approximately roughly over under just only more than less fewer at least most ' +
    'no up to as another additional further mere full whole entire long short consecutive straight solid calendar ' +
    'business working trading successive bloody single every each other per all recent particular not too so ago ' +
    'little distant near foreseeable immediate morning afternoon evening night day week month year quarter weekend ' +
    'brutal hard difficult critical fiscal academic tough terrible great intense peaceful well longer greater ' +
    'upwards minimum maximum modern present right once twice times semi bi p'
  ).split(' '),
)

/** Times inside of times, as in `the end of the second week of next month`, that are followed down. */
const DEEPEST = 4

/** Readers of the one time that begins at a word, by how many more may lie inside of it. */
const READERS: readonly ReadTime[] = Array.from(
  { length: DEEPEST + 1 },
  (_, depth): ReadTime =>
    (words, i) =>
      i < words.count && depth > 0
        ? readAt(words, i, READERS[depth - 1] as ReadTime)?.[0]
        : undefined,
)

/**
 * The times that begin at word `i`: several where one month has several days. `readTime` reads times
 * inside of them.
 */
function readAt(words: TimeWords, i: number, readTime: ReadTime): readonly Draft[] | undefined {
  const clocks = readClocks(words, i)
  if (clocks !== undefined) return [clocks[0], complete(words, clocks[1], readTime)]
  const hours = readHours(words, i, (at) => {
    const day = readTime(words, at)
    return day !== undefined && (isDay(day.told) || day.told.kind === 'part') ? day : undefined
  })
  if (hours !== undefined) return hours
  const numeric = readNumericDates(words, i)
  if (numeric !== undefined) return numeric
  const single = readSingle(words, i, readTime)
  if (single !== undefined) return withHour(words, single)
  const dates = readDates(words, i) ?? readYears(words, i) ?? alone(readDayOfMonth(words, i))
  if (dates === undefined) return undefined
  const last = dates.at(-1) as Draft
  return [...dates.slice(0, -1), ...withHour(words, complete(words, last, readTime))]
}

function alone(draft: Draft | undefined): readonly Draft[] | undefined {
  return draft === undefined ? undefined : [draft]
}

/** A day with the bare hour beside it: `tomorrow at 7`. */
function withHour(words: TimeWords, draft: Draft): readonly Draft[] {
  const isBeside = isDay(draft.told) || draft.told.kind === 'part'
  if (!isBeside || !words.joins(draft.end) || !/^(?:at|around)$/.test(words.lower(draft.end)))
    return [draft]
  const clock = readClocks(words, draft.end + 1) ?? readClock(words, draft.end + 1)
  if (clock !== undefined) return [draft]
  const hour = readHourBeside(words, draft.end)
  return hour === undefined ? [draft] : [draft, hour]
}

function readSingle(words: TimeWords, i: number, readTime: ReadTime): Draft | undefined {
  const plain =
    readFramed(words, i, readTime) ??
    readNumericDate(words, i) ??
    readClock(words, i) ??
    readReference(words, i) ??
    readSet(words, i) ??
    readHoliday(words, i) ??
    readNth(words, i, readTime) ??
    readWhich(words, i) ??
    readCounted(words, i, readTime) ??
    readBeside(words, i, readTime) ??
    readPartOfDay(words, i, readTime) ??
    readWeekend(words, i) ??
    readWeekOf(words, i, readTime) ??
    readNearDay(words, i) ??
    readLong(words, i) ??
    readSeason(words, i) ??
    readDayOfThatMonth(words, i)
  return plain === undefined ? undefined : complete(words, plain, readTime)
}

/** `the 20th of next month`, `the third of this month`, `the 31st day of the month`. */
function readDayOfThatMonth(words: TimeWords, i: number): Draft | undefined {
  const at = words.is(i, 'the') ? i + 1 : i
  const place = readPlace(words, at)
  if (place === undefined || place.value > 31) return undefined
  const end = words.is(place.end, 'day') ? place.end + 1 : place.end
  if (!words.is(end, 'of') || !words.joins(end) || !words.joins(end + 1)) return undefined
  const isTheMonth = words.is(end + 1, 'the') && words.is(end + 2, 'month') && end > place.end
  const month = isTheMonth ? readTheUnit(words, end + 1) : readWhich(words, end + 1)
  return month?.told.kind === 'which' && month.told.grain === 'month'
    ? { first: i, end: month.end, told: { kind: 'named', day: place.value, of: month.told } }
    : undefined
}

function readNearDay(words: TimeWords, i: number): Draft | undefined {
  const word = words.lower(i)
  const days = NEAR_DAYS.get(word)
  if (days === undefined) return undefined
  const day: Told = { kind: 'near', days }
  return {
    first: i,
    end: i + 1,
    told: word.startsWith('toni') ? { kind: 'part', part: 'NI', day } : day,
  }
}

function readLong(words: TimeWords, i: number): Draft | undefined {
  const long =
    readCentury(words, i) ?? readDecade(words, i) ?? readQuarter(words, i) ?? readWeek(words, i)
  return long === undefined ? undefined : { first: i, end: long.end, told: long.told }
}

/** A time with what follows it and belongs to it: `Monday morning`, `May of that year`, `3 p.m. Friday`. */
function complete(words: TimeWords, draft: Draft, readTime: ReadTime): Draft {
  return withPartFrame(
    words,
    withPart(
      words,
      withWeekday(
        words,
        withShift(words, withFrame(words, withClockDay(words, draft, readTime)), readTime),
      ),
    ),
  )
}

/** `Wednesday evening next week`. */
function withPartFrame(words: TimeWords, draft: Draft): Draft {
  const { told, end } = draft
  if (told.kind !== 'part' || told.day?.kind !== 'named' || !isWeekly(told.day)) return draft
  if (told.day.of !== undefined || told.day.which !== undefined || !words.joins(end)) return draft
  const frame = readWhich(words, words.is(end, 'of') ? end + 1 : end)
  return frame?.told.kind === 'which' && frame.told.grain === 'week'
    ? { ...draft, end: frame.end, told: { ...told, day: { ...told.day, of: frame.told } } }
    : draft
}

/** `Monday two weeks from now`, `Tuesday three weeks ago`: that day of the week in which they end. */
function withShift(words: TimeWords, draft: Draft, readTime: ReadTime): Draft {
  const { told, end } = draft
  if (told.kind !== 'named' || !isWeekly(told) || told.which !== undefined) return draft
  if (told.of !== undefined || !words.joins(end)) return draft
  const shift = readCounted(words, end, readTime)
  if (shift?.told.kind !== 'shift' || shift.told.grain !== 'week' || shift.told.from !== 'speech')
    return draft
  const of: Told = { kind: 'holding', grain: 'week', day: shift.told }
  return { ...draft, end: shift.end, told: { ...told, of } }
}

/** `next week Wednesday`, `this week on Friday`. */
function withWeekday(words: TimeWords, draft: Draft): Draft {
  const { told, end } = draft
  if (told.kind !== 'which' || told.grain !== 'week' || !words.joins(end)) return draft
  const at = words.is(end, 'on') ? end + 1 : end
  const weekday = words.joins(at) ? readWeekday(words, at) : undefined
  return weekday === undefined
    ? draft
    : { ...draft, end: at + 1, told: { kind: 'named', weekday, of: told } }
}

/** `Friday night`, `tomorrow morning`, `June 5 in the evening`. */
function withPart(words: TimeWords, draft: Draft): Draft {
  const { told, end } = draft
  if (!isDay(told) || !words.joins(end)) return draft
  // "tomorrow in the morning", but "on Friday in the morning session"
  const isInThe = words.is(end, 'in') && words.is(end + 1, 'the') && !words.isTight(end + 3)
  const at = isInThe ? end + 2 : words.is(end, 'early') || words.is(end, 'late') ? end + 1 : end
  const part = DAY_PARTS.get(words.lower(at))
  if (part === undefined || !words.joins(at) || /s$/.test(words.lower(at))) return draft
  if (words.isCapital(at)) return draft
  return { ...draft, end: at + 1, told: { kind: 'part', part, day: told } }
}

/** `April of last year`, `Monday of next week`, `May next year`, `the 5th of next month`. */
function withFrame(words: TimeWords, draft: Draft): Draft {
  const { told, end } = draft
  if (
    told.kind !== 'named' ||
    told.year !== undefined ||
    told.of !== undefined ||
    told.which !== undefined
  )
    return draft
  if (told.decade !== undefined || told.century !== undefined) return draft
  const gap = words.gap(end)
  if (gap !== 'space' && gap !== 'comma') return draft
  const isWord = gap === 'space' && (words.is(end, 'of') || words.is(end, 'in'))
  const at = isWord ? end + 1 : end
  const frame = readWhich(words, at)
  if (frame === undefined || frame.told.kind !== 'which') {
    if (!words.is(end, 'of') || told.day === undefined || told.month !== undefined) return draft
    if (!words.is(at, 'the') || !words.is(at + 1, 'month')) return draft
    return {
      ...draft,
      end: at + 2,
      told: { ...told, of: { kind: 'which', which: 'this', grain: 'month' } },
    }
  }
  const { grain } = frame.told
  const fits = isWeekly(told)
    ? grain === 'week' || grain === 'month'
    : told.month === undefined && told.day !== undefined
      ? grain === 'month'
      : grain === 'year'
  if (!fits || (isWeekly(told) && grain === 'month')) return draft
  // "in May last year", but "In May, this year's talks began": what is possessed follows.
  if (/['\u2019]s$/i.test(words.raw(frame.end - 1))) return draft
  return { ...draft, end: frame.end, told: { ...told, of: frame.told } }
}

function isWeekly(told: NamedTime): boolean {
  return told.weekday !== undefined && told.month === undefined && told.day === undefined
}

/** `3 p.m. Friday`, `10:08 p.m., August 31`: a clock with its day. */
function withClockDay(words: TimeWords, draft: Draft, readTime: ReadTime): Draft {
  const { told, end } = draft
  if (told.kind !== 'clock' || told.day !== undefined) return draft
  const gap = words.gap(end)
  if (gap !== 'space' && gap !== 'comma') return draft
  const day = readTime(words, end)
  return day !== undefined && isDay(day.told)
    ? { ...draft, end: day.end, told: { ...told, day: day.told } }
    : draft
}
