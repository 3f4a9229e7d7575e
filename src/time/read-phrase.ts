import { HOLIDAY_STARTS, HOLIDAYS, LONGEST_HOLIDAY } from './holiday.ts'
import { readCount } from './read-count.ts'
import { readMonth, readWeekday, yearBehind } from './read-date.ts'
import {
  DAY_PARTS,
  Nucleus,
  nucleusOf,
  REFERENCE_WORDS,
  SEASON_WORDS,
  SET_WORDS,
  UNIT_WORDS,
  WEEKDAY_WORDS,
} from './time-word.ts'
import type { TimeWords } from './time-words.ts'
import type { Draft, NamedTime, Reference } from './told.ts'

/** Words that point to now, to what was or to what will be: `right now`, `these days`, `a while ago`. */
export function readReference(words: TimeWords, i: number): Draft | undefined {
  const isStart = PHRASE_STARTS.get(words.lower(i))?.has(words.lower(i + 1)) === true
  for (let length = LONGEST_PHRASE; isStart && length > 1; length--) {
    if (i + length > words.count) continue
    const value = PHRASES.get(phraseAt(words, i, length))
    if (value === undefined) continue
    // "the past" and "the future" alone; "the past two weeks" is read elsewhere.
    if (isMoreToCome(words, i + length, value)) return undefined
    const isNow = words.is(i + length - 1, 'now')
    const told: Reference = { kind: 'reference', value, ...(isNow ? { isNow } : {}) }
    return { first: i, end: i + length, told }
  }
  if (
    words.is(i, 'the') &&
    words.is(i + 1, 'moment') &&
    words.joins(i + 1) &&
    /^(?:at|for)$/.test(words.lower(i - 1))
  )
    return { first: i, end: i + 2, told: { kind: 'reference', value: 'PRESENT_REF' } }
  // "the largest exercise to date", "from March to date"; "to date the find" is a verb.
  if (words.is(i, 'date') && words.joins(i) && /^(?:to|till|until)$/.test(words.lower(i - 1))) {
    if (words.is(i - 2, 'up') || words.is(i - 2, 'date') || words.gap(i + 1) === 'dash')
      return undefined
    const next = words.joins(i + 1) ? words.lower(i + 1) : ''
    if (
      next !== '' &&
      !/^(?:and|but|or|as|in|on|by|with|for|we|has|have|is|are|was|were|that)$/.test(next)
    )
      return undefined
    return { first: i, end: i + 1, told: { kind: 'reference', value: 'PRESENT_REF', isNow: true } }
  }
  // "at this time" is now; "this time" often tells one occasion from others.
  if (words.is(i, 'this') && words.is(i - 1, 'at') && words.is(i + 1, 'time') && words.joins(i + 1))
    return { first: i, end: i + 2, told: { kind: 'reference', value: 'PRESENT_REF' } }
  const value = REFERENCE_WORDS.get(words.lower(i))
  if (value === undefined) return undefined
  return readRecent(words, i) ?? readSingle(words, i, value)
}

/** Words joined by spaces, or an empty string when something else stands between them. */
function phraseAt(words: TimeWords, i: number, length: number): string {
  let phrase = words.lower(i)
  for (let k = i + 1; k < i + length; k++) {
    if (!words.isTight(k)) return ''
    phrase += ` ${words.lower(k)}`
  }
  return phrase
}

function isMoreToCome(words: TimeWords, end: number, value: string): boolean {
  const last = words.lower(end - 1)
  if (!words.joins(end)) return false
  if (last === 'past')
    return !/^(?:and|or|but|is|was|has|have|that|to|we|he|she|they|it|as|with|for|in|on)$/.test(
      words.lower(end),
    )
  return value === 'FUTURE_REF' && last === 'future' && UNIT_WORDS.has(words.lower(end))
}

const LONGEST_PHRASE = 6

const PHRASES: ReadonlyMap<string, Reference['value']> = new Map([
  ...of(
    'right now|just now|at present|the present|the present day|present day|these days|' +
      'this point in time|the time being|modern day|modern times|the current time|this very moment',
    'PRESENT_REF',
  ),
  ...of(
    'the past|a while ago|a short while ago|a little while ago|a long time ago|some time ago|long ago|not long ago|' +
      'a short time ago|moments ago|just moments ago|a moment ago|a few moments ago|the recent past|the distant past|' +
      'not so long ago|not too long ago|the not too distant past|ages ago',
    'PAST_REF',
  ),
  ...of(
    'the future|the near future|the foreseeable future|near future|foreseeable future|the distant future|' +
      'the not too distant future|the immediate future|in future|the very near future|generations to come',
    'FUTURE_REF',
  ),
  ...[
    'hours',
    'days',
    'weeks',
    'months',
    'years',
    'decades',
    'hours and days',
    'days and weeks',
    'weeks and months',
    'months and years',
    'years and decades',
  ].flatMap((stretch) =>
    of(`the ${stretch} ahead|${stretch} to come|the ${stretch} to come`, 'FUTURE_REF'),
  ),
])

/** The first words of the phrases, each with those that come second: most words begin none. */
const PHRASE_STARTS: ReadonlyMap<string, ReadonlySet<string>> = startsOf(PHRASES.keys())

function startsOf(phrases: Iterable<string>): Map<string, Set<string>> {
  const starts = new Map<string, Set<string>>()
  for (const phrase of phrases) {
    const [first = '', second = ''] = phrase.split(' ')
    const seconds = starts.get(first)
    if (seconds === undefined) starts.set(first, new Set([second]))
    else seconds.add(second)
  }
  return starts
}

/** `this time` and the like are now only behind `at` or `by`. */
function readSingle(words: TimeWords, i: number, value: Reference['value']): Draft | undefined {
  const word = words.lower(i)
  // "the current quarter" is a quarter.
  if (word === 'current' && UNIT_WORDS.get(words.lower(i + 1))?.isPlural === false) return undefined
  if (word === 'now') {
    // "Now, let me turn to": a word that opens a sentence and no time.
    if (words.isCapital(i) && words.opensSentence(i) && words.gap(i + 1) === 'comma')
      return undefined
    // "two weeks from now" is read with its number.
    if (words.is(i - 1, 'from') && words.isTight(i)) return undefined
  }
  if (
    word === 'future' &&
    (words.isCapital(i) ||
      !/^[a-z]/.test(words.raw(i + 1)) ||
      !words.joins(i + 1) ||
      /^(?:of|for|is|and|in|or|to|with|that|as|will|where|when|we|they)$/.test(words.lower(i + 1)))
  )
    return undefined
  const told: Reference = { kind: 'reference', value, ...(word === 'now' ? { isNow: true } : {}) }
  return { first: i, end: i + 1, told }
}

/** `recent weeks`, `recent years`: what was, however many. */
function readRecent(words: TimeWords, i: number): Draft | undefined {
  const word = words.lower(i)
  if (word !== 'recent' || !words.joins(i + 1)) return undefined
  const unit = UNIT_WORDS.get(words.lower(i + 1))
  if (unit === undefined || !unit.isPlural) return undefined
  return { first: i, end: i + 2, told: { kind: 'reference', value: 'PAST_REF' } }
}

/** What comes again and again: `daily`, `every Friday`, `each year`, `Mondays`, `per month`. */
export function readSet(words: TimeWords, i: number): Draft | undefined {
  const word = words.lower(i)
  const single = SET_WORDS.get(word)
  if (single !== undefined) return set(i, i + 1, single)
  if (word === 'every' || word === 'each') return readEvery(words, i)
  if (word === 'once' || word === 'twice' || word === 'times') {
    // "twice a week"; how often is told by the words in front, which TIMEX3 keeps apart.
    const unit =
      words.is(i + 1, 'a') || words.is(i + 1, 'an') || words.is(i + 1, 'every')
        ? UNIT_WORDS.get(words.lower(i + 2))
        : undefined
    if (unit === undefined || unit.isPlural || !words.joins(i + 1) || !words.joins(i + 2))
      return undefined
    return set(i, i + 3, lengthValue(unit.times, unit.grain))
  }
  if ((word === 'semi' || word === 'bi') && words.isTight(i + 1)) {
    // "semi-annual", "bi-monthly"; what "bi-annual" means is twice a year in law and in use.
    const value = (word === 'semi' ? SEMI_SETS : BI_SETS).get(words.lower(i + 1))
    return value === undefined ? undefined : set(i, i + 2, value)
  }
  if (word === 'per' && words.joins(i + 1)) {
    const unit = UNIT_WORDS.get(words.lower(i + 1))
    return unit === undefined || unit.isPlural || unit.grain === 'quarter'
      ? undefined
      : set(i, i + 2, lengthValue(unit.times, unit.grain))
  }
  const weekday = WEEKDAY_WORDS.get(word)
  if (weekday !== undefined) {
    // "Friday mornings" come again and again, as "Fridays" do.
    const part = words.joins(i + 1) ? words.lower(i + 1) : ''
    if (DAY_PARTS.has(part) && part.endsWith('s'))
      return set(i, i + 2, `${weekdayValue(word)}T${DAY_PARTS.get(part)}`)
    return word.endsWith('days') ? set(i, i + 1, weekdayValue(word)) : undefined
  }
  if (word === 'weekends') return set(i, i + 1, 'XXXX-WXX-WE')
  return undefined
}

/** What `semi` makes of a word for how often. */
const SEMI_SETS: ReadonlyMap<string, string> = new Map([
  ['annual', 'P6M'],
  ['annually', 'P6M'],
  ['monthly', 'P0.5M'],
  ['weekly', 'P0.5W'],
])

/** What `bi` makes of a word for how often. */
const BI_SETS: ReadonlyMap<string, string> = new Map([
  ['annual', 'P6M'],
  ['annually', 'P6M'],
  ['monthly', 'P2M'],
  ['weekly', 'P2W'],
])

function readEvery(words: TimeWords, i: number): Draft | undefined {
  if (!words.joins(i + 1)) return undefined
  // "each of the days" and "every single day"
  let at = words.is(i + 1, 'single') ? i + 2 : i + 1
  let times = 1
  if (words.is(at, 'other') || words.is(at, 'second')) {
    times = 2
    at++
  }
  const weekday = readWeekday(words, at) === undefined ? undefined : words.lower(at)
  const noun = words.lower(at)
  const part = DAY_PARTS.get(noun)
  const season = SEASON_WORDS.get(noun)
  const month = readMonth(words, at)
  const unit = UNIT_WORDS.get(noun)
  const isWeekend = unit?.grain === 'weekend'
  if (times === 2) {
    // "every other Friday" comes every two weeks; which of them it is, no value tells.
    if (weekday !== undefined || isWeekend) return set(i, at + 1, 'P2W')
    if (part !== undefined) return set(i, at + 1, 'P2D')
    if (season !== undefined || month !== undefined) return set(i, at + 1, 'P2Y')
  }
  if (weekday !== undefined) return set(i, at + 1, weekdayValue(weekday))
  if (part !== undefined && noun !== 'noon') return set(i, at + 1, `XXXX-XX-XXT${part}`)
  if (season !== undefined) return set(i, at + 1, `XXXX-${season}`)
  if (month !== undefined) return set(i, at + 1, `XXXX-${String(month).padStart(2, '0')}`)
  if (unit !== undefined && (!unit.isPlural || times > 1)) {
    if (isWeekend) return set(i, at + 1, 'XXXX-WXX-WE')
    // "every second" is one in two as often as it is each second.
    if (unit.grain === 'second' && times === 1) return undefined
    return set(i, at + 1, lengthValue(times * unit.times, unit.grain))
  }
  const count = readCount(words, at)
  if (count === undefined) return undefined
  const counted = UNIT_WORDS.get(words.lower(count.end))
  if (counted === undefined || !words.isTight(count.end)) return undefined
  return set(
    i,
    count.end + 1,
    lengthValue((count.value ?? Number.NaN) * counted.times, counted.grain),
  )
}

/** A length as TIMEX3 writes it: `P2W`, `PT30M`, `PXD` for a number that is not told. */
export function lengthValue(count: number | undefined, grain: string): string {
  const letter = LETTERS[grain] ?? 'D'
  const isClock = grain === 'second' || grain === 'minute' || grain === 'hour'
  const number = count === undefined || Number.isNaN(count) ? 'X' : String(count)
  return `P${isClock ? 'T' : ''}${number}${letter}`
}

const LETTERS: Readonly<Record<string, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  season: 'S',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
}

function weekdayValue(word: string): string {
  return `XXXX-WXX-${WEEKDAY_WORDS.get(word)}`
}

/** `Christmas`, `New Year's Eve 2020`, `Easter Sunday`. */
export function readHoliday(words: TimeWords, i: number): Draft | undefined {
  const first = words.lower(i)
  if (!HOLIDAY_STARTS.has(first) && !HOLIDAY_STARTS.has(`${first}s`)) return undefined
  for (let length = LONGEST_HOLIDAY; length > 0; length--) {
    if (i + length > words.count) continue
    let name = holidayWord(words, i)
    let isTight = true
    for (let k = i + 1; k < i + length; k++) {
      isTight &&= words.joins(k) || words.gap(k) === 'period' || isBehindApostrophe(words, k)
      name += ` ${holidayWord(words, k)}`
    }
    const holiday = isTight ? HOLIDAYS.get(name) : undefined
    if (holiday === undefined) continue
    // An epiphany is a sudden thought; the others are holidays however they are written.
    if (name === 'epiphany' && !words.isCapital(i)) continue
    // "the Good Friday Agreement" is a thing with that name.
    const end = i + length
    const isName =
      words.joins(end) && words.isCapital(end) && nucleusOf(words.id(end)) === Nucleus.none
    if (isName) return undefined
    const isWeekend = words.is(end, 'weekend') && words.joins(end)
    const year = yearBehind(words, isWeekend ? end + 1 : end)
    const after = year?.end ?? (isWeekend ? end + 1 : end)
    const told: NamedTime = { kind: 'named', holiday, ...year?.told }
    // "Labor Day weekend", "Labor Day 2021 weekend"
    const isBehind = !isWeekend && words.is(after, 'weekend') && words.joins(after)
    return isWeekend || isBehind
      ? {
          first: i,
          end: isBehind ? after + 1 : after,
          told: { kind: 'holding', grain: 'weekend', day: told },
        }
      : { first: i, end: after, told }
  }
  return undefined
}

/** A word as names of holidays are listed: `new year's day` is `new years day`. */
export function holidayWord(words: TimeWords, i: number): string {
  const word = words.lower(i)
  return words.bareEnd(i) < words.end(i) ? `${word}s` : word
}

/** Whether the apostrophe of a plural stands before word `i`, and a space: `Veterans' Day`. */
function isBehindApostrophe(words: TimeWords, i: number): boolean {
  return /^['\u2019]\s$/.test(words.text.slice(words.end(i - 1), words.start(i)))
}

function set(first: number, end: number, value: string): Draft {
  return { first, end, told: { kind: 'recurring', value } }
}

function of(phrases: string, value: Reference['value']): [string, Reference['value']][] {
  return phrases.split('|').map((phrase) => [phrase, value])
}
