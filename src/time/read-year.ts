import { readPlace } from './read-count.ts'
import { DECADE_WORDS } from './time-word.ts'
import type { TimeWords } from './time-words.ts'
import type { NamedTime } from './told.ts'

/** A time read from words, and the word after it. */
export interface Read<T> {
  readonly told: T
  readonly end: number
}

/** A year as it is written. */
export interface YearRead {
  readonly year: number
  /** Only two digits are written, behind an apostrophe: which century, the time told before tells. */
  readonly isShort?: true
}

/**
 * The year that word `i` is: four digits, two behind an apostrophe, or any number with `BC` or `AD`.
 * Whether four digits are a year, and no count, only the words around tell: see {@link isPlainYear}.
 */
export function readYear(words: TimeWords, i: number): Read<YearRead> | undefined {
  if (i >= words.count) return undefined
  const word = words.lower(i)
  if (word === 'ad' && words.isCapital(i) && words.joins(i + 1)) {
    const year = words.digits(i + 1)
    return year === undefined ? undefined : { told: { year }, end: i + 2 }
  }
  if (!words.startsWithDigit(i)) return undefined
  const digits = words.digits(i)
  if (digits === undefined || !Number.isInteger(digits)) return undefined
  const era = eraAfter(words, i)
  if (era !== undefined) return { told: { year: era.isBefore ? 1 - digits : digits }, end: era.end }
  if (word.length === 4 && digits >= 1000 && digits < 2100)
    return { told: { year: digits }, end: i + 1 }
  if (word.length === 2 && isApostrophe(words.before(i))) {
    return {
      told: { year: digits < 40 ? 2000 + digits : 1900 + digits, isShort: true },
      end: i + 1,
    }
  }
  return undefined
}

function eraAfter(
  words: TimeWords,
  i: number,
): { readonly isBefore: boolean; readonly end: number } | undefined {
  if (!words.joins(i + 1) && words.gap(i + 1) !== 'none') return undefined
  if (!words.isCapital(i + 1)) return undefined
  const era = words.lower(i + 1)
  if (era === 'bc' || era === 'bce') return { isBefore: true, end: i + 2 }
  return era === 'ad' || era === 'ce' ? { isBefore: false, end: i + 2 } : undefined
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '\u2019' || char === '\u2018'
}

/**
 * Whether four digits at word `i` are a year, told by the words around. `1,500` has a comma and is
 * none; `2000 troops`, `of 1500 men` and `$2014` are counts.
 */
export function isPlainYear(words: TimeWords, i: number): boolean {
  const year = words.digits(i) as number
  const before = words.before(i)
  if (/[$€£¥#@.:%\d]/.test(before)) return false
  // "S/2014/348", "A-1900": numbers of papers and things.
  if (before === '/' && !words.startsWithDigit(i - 1)) return false
  if (before === '-' && words.isCapital(i - 1) && words.end(i - 1) - words.start(i - 1) < 3)
    return false
  if (
    /[%\d$€£]/.test(words.after(i)) ||
    (/[.:]/.test(words.after(i)) && /\d/.test(words.text.charAt(words.end(i) + 1)))
  )
    return false
  if (isInChain(words, i)) return false
  const previous = words.gap(i) === 'space' ? words.lower(i - 1) : ''
  const isLater = previous === 'than' && /^(?:later|earlier)$/.test(words.lower(i - 2))
  if ((NOT_BEFORE_YEAR.has(previous) && !isLater) || isNameOfText(words, i - 1)) return false
  const next = words.gap(i + 1) === 'space' ? words.lower(i + 1) : ''
  if (MEASURED.has(next)) return false
  if (YEAR_PREPOSITIONS.has(previous)) return true
  // A round number before a plural is a count: "2000 protesters"; "the 2006 highs" are of a year.
  const isLoose = next === '' || !/^[a-z]/.test(words.raw(i + 1)) || AFTER_YEAR.has(next)
  if (!isLoose && year % 50 === 0 && COUNTED.test(next)) return false
  if (year >= 1900 && year < 2050) return true
  return isLoose ? !COUNT_LEADS.test(previous) : year % 50 !== 0 && !COUNT_LEADS.test(previous)
}

/** "555-1212", "138-2010-2015": numbers of telephones and things; "2014-2018" and "2014-18" are years. */
function isInChain(words: TimeWords, i: number): boolean {
  const isLinked = (at: number): boolean =>
    at > 0 &&
    at < words.count &&
    words.start(at) - words.end(at - 1) === 1 &&
    words.before(at) === '-' &&
    words.startsWithDigit(at - 1) &&
    words.startsWithDigit(at)
  const hasBefore = isLinked(i)
  const hasAfter = isLinked(i + 1)
  if (hasBefore && (hasAfter || words.end(i - 1) - words.start(i - 1) !== 4 || isLinked(i - 1)))
    return true
  if (!hasAfter) return false
  const length = words.end(i + 1) - words.start(i + 1)
  return isLinked(i + 2) || (length !== 4 && length !== 2)
}

/** Words that stand before counts rather than old years. */
const COUNT_LEADS = /^(?:about|around|over|nearly|than|some|another|to|only|least|killed|with)$/

/** Words that a year follows and hardly a count does. */
const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since until till during year years by early late mid summer spring autumn fall winter fiscal circa ca'.split(
    ' ',
  ),
)

const NOT_BEFORE_YEAR: ReadonlySet<string> = new Set(
  (
    'about nearly almost roughly approximately over than least some resolution resolutions no number section article chapter ' +
    'room suite channel flight model type page paragraph line rs usd eur gbp euros dollars'
  ).split(' '),
)

/** "Resolution 1973", "Res. 1701", "UNSCR 2254", "Boeing 1900" are names. */
function isNameOfText(words: TimeWords, i: number): boolean {
  return /^(?:res|unscr|unsc|s\/res|hr|h\.r)$/.test(words.lower(i))
}

const MEASURED: ReadonlySet<string> = new Set(
  (
    'percent people men women children troops soldiers ships aircraft planes tanks miles mile km kilometers kilometres meters ' +
    'metres feet pounds tons tonnes dollars euros rubles pages words votes seats jobs refugees prisoners casualties deaths ' +
    'civilians hours acres hectares guns horses years months weeks days minutes degrees bc bce ad gmt hrs utc'
  ).split(' '),
)

const AFTER_YEAR: ReadonlySet<string> = new Set(
  (
    'was is has as this thus his its yes versus across towards perhaps always sometimes and or the a an in on of to at by ' +
    'for with from but when while which that who after before until he she it they we i you there had were are did would ' +
    'will could'
  ).split(' '),
)

/** A plural in small letters, which a number may count. */
const COUNTED = /[^s]s$/

/** A decade: `the 1990s`, `the '90s`, `1980's`, `the nineties`. */
export function readDecade(words: TimeWords, i: number): Read<NamedTime> | undefined {
  const at = words.is(i, 'the') ? i + 1 : i
  if (at > i && !words.joins(at)) return undefined
  if (at >= words.count) return undefined
  const told = decadeOf(words, at)
  if (told === undefined) return undefined
  const era = words.joins(at + 1) && words.isCapital(at + 1) ? words.lower(at + 1) : ''
  if (era === 'bc' || era === 'bce')
    return { told: { kind: 'named', decade: 1 - (told as number) }, end: at + 2 }
  return { told: { kind: 'named', decade: told }, end: at + 1 }
}

function decadeOf(words: TimeWords, at: number): number | undefined {
  const raw = words.raw(at)
  const match = /^(\d{2,4})['\u2019]?s$/.exec(raw)
  if (match === null) {
    const tens = words.startsWithDigit(at) ? undefined : DECADE_WORDS.get(words.lower(at))
    // "in her twenties", "temperatures in the eighties": only some are surely decades.
    return tens !== undefined && words.is(at - 1, 'the') && !words.is(at - 2, 'of')
      ? tens
      : undefined
  }
  const digits = match[1] as string
  if (!digits.endsWith('0')) return undefined
  if (digits.length === 4) return Number(digits)
  if (digits.length === 2)
    return isApostrophe(words.before(at)) ||
      words.is(at - 1, 'the') ||
      words.is(at - 1, 'late') ||
      words.is(at - 1, 'early')
      ? Number(digits) < 30
        ? 2000 + Number(digits)
        : 1900 + Number(digits)
      : undefined
  const era = words.isCapital(at + 1) ? words.lower(at + 1) : ''
  return era === 'bc' || era === 'bce' ? Number(digits) : undefined
}

/** A century: `the 19th century`, `the fifth century BC`. */
export function readCentury(words: TimeWords, i: number): Read<NamedTime> | undefined {
  const at = words.is(i, 'the') ? i + 1 : i
  const place = readPlace(words, at)
  if (place === undefined || !words.isTight(place.end)) return undefined
  if (words.lower(place.end) !== 'century') return undefined
  const end = place.end + 1
  const era = words.joins(end) && words.isCapital(end) ? words.lower(end) : ''
  if (era === 'bc' || era === 'bce') {
    return { told: { kind: 'named', century: 1 - (place.value - 1) * 100 - 1 }, end: end + 1 }
  }
  if (place.value > 21) return undefined
  return {
    // No year is 0: the first century begins with the year 1.
    told: { kind: 'named', century: Math.max((place.value - 1) * 100, 1) },
    end: era === 'ad' || era === 'ce' ? end + 1 : end,
  }
}

/** A quarter or half by its short name: `Q3 2021`, `2021 Q3`, `Q1` behind a word that leads to a time. */
export function readQuarter(words: TimeWords, i: number): Read<NamedTime> | undefined {
  const isYearFirst = words.digits(i) !== undefined && words.raw(i).length === 4
  const at = isYearFirst ? i + 1 : i
  const match = /^(q)([1-4])$|^(h)([12])$/.exec(words.lower(at))
  if (match === null || (isYearFirst && !words.isTight(at))) return undefined
  const part = match[1] === undefined ? { half: Number(match[4]) } : { quarter: Number(match[2]) }
  if (isYearFirst)
    return { told: { kind: 'named', ...part, ...readYear(words, i)?.told }, end: at + 1 }
  const gap = words.gap(at + 1)
  const yearAt = words.is(at + 1, 'of') ? at + 2 : at + 1
  const year =
    gap === 'space' || gap === 'dash' || gap === 'comma' ? readYear(words, yearAt) : undefined
  if (year !== undefined) return { told: { kind: 'named', ...part, ...year.told }, end: year.end }
  const isLed =
    words.isCapital(at) &&
    words.joins(at) &&
    /^(?:in|by|of|for|during|since|until|early|late)$/.test(words.lower(at - 1))
  return isLed ? { told: { kind: 'named', ...part }, end: at + 1 } : undefined
}

/** A week by its number: `week 23 of 2018`. */
export function readWeek(words: TimeWords, i: number): Read<NamedTime> | undefined {
  const at = words.is(i, 'the') ? i + 1 : i
  if (!words.is(at, 'week') || !words.joins(at + 1)) return undefined
  const week = words.digits(at + 1)
  if (week === undefined || week < 1 || week > 53 || !words.is(at + 2, 'of')) return undefined
  const year = readYear(words, at + 3)
  return year === undefined
    ? undefined
    : { told: { kind: 'named', week, ...year.told }, end: year.end }
}
