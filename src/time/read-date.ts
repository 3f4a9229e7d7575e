import { readNumber } from '../text/number.ts'
import { readPlace } from './read-count.ts'
import { readNumericDate } from './read-numeric.ts'
import { isPlainYear, type Read, readYear, type YearRead } from './read-year.ts'
import { isLoneYear, readYearWords } from './read-year-words.ts'
import { DOUBTFUL_MONTHS, MONTH_WORDS, WEEKDAY_WORDS } from './time-word.ts'
import type { TimeWords } from './time-words.ts'
import type { Draft, NamedTime } from './told.ts'

/** The month that word `i` names, if it is surely a month. */
export function readMonth(words: TimeWords, i: number): number | undefined {
  if (i < 0 || i >= words.count) return undefined
  const word = words.lower(i)
  const month = MONTH_WORDS.get(word)
  if (month === undefined) return undefined
  if (!DOUBTFUL_MONTHS.has(word) && word.length > 4) return isName(words, i) ? undefined : month
  const isNearNumber = isDayBefore(words, i) || isDayAfter(words, i) || isYearAt(words, i + 1)
  if (isNearNumber) return words.isCapital(i) || word !== 'may' ? month : undefined
  if (word === 'june' || word === 'july') return isName(words, i) ? undefined : month
  if (word.length < 5 && word !== 'may') {
    const isMarked =
      words.after(i) === '.' || !/^(?:mar|jan|jun|sep|dec)$/.test(word) || isBesideMonth(words, i)
    return words.isCapital(i) && isMarked && (isIntroduced(words, i) || isBesideMonth(words, i))
      ? month
      : undefined
  }
  if (
    word === 'may' &&
    /^(?:in|since|during|early|late|mid)$/.test(words.lower(i - 1)) &&
    words.isTight(i)
  )
    return month
  if (!words.isCapital(i) || isName(words, i)) return undefined
  if (isIntroduced(words, i)) return month
  // "(May–August 1950)"
  if (words.gap(i + 1) === 'dash' && MONTH_WORDS.has(words.lower(i + 1))) return month
  const next = words.joins(i + 1) ? words.raw(i + 1) : ''
  if (word === 'august') return words.opensSentence(i) ? undefined : month
  // "a March operation", but "the March to the sea".
  const isNoun = /^[a-z]{3,}$/.test(next) && !/^(?:for|the|and|was|from|that)$/.test(next)
  return isNoun && /^(?:a|the)$/.test(words.lower(i - 1)) ? month : undefined
}

/** Whether a month is the first name of somebody: `April Velk`, but `In April Halvenia invaded`. */
function isName(words: TimeWords, i: number): boolean {
  if (!/^(?:april|may|june|august)$/.test(words.lower(i))) return false
  const isFollowed =
    words.joins(i + 1) &&
    words.isCapital(i + 1) &&
    !WEEKDAY_WORDS.has(words.lower(i + 1)) &&
    !MONTH_WORDS.has(words.lower(i + 1))
  return isFollowed && !isIntroduced(words, i)
}

/** Whether a month is joined to another: `Nov to March`, `Jan–Feb 2017`. */
function isBesideMonth(words: TimeWords, i: number): boolean {
  const isMonthAt = (at: number): boolean =>
    at >= 0 && at < words.count && MONTH_WORDS.has(words.lower(at)) && words.isCapital(at)
  if (words.gap(i + 1) === 'dash' && isMonthAt(i + 1)) return true
  if (words.gap(i) === 'dash' && isMonthAt(i - 1)) return true
  const isJoint = (at: number): boolean =>
    words.joins(at) && /^(?:to|through|until|till|and)$/.test(words.lower(at))
  return (isJoint(i + 1) && isMonthAt(i + 2)) || (isJoint(i - 1) && isMonthAt(i - 2))
}

/** Whether a word stands before `i` that introduces times. */
function isIntroduced(words: TimeWords, i: number): boolean {
  const gap = words.gap(i)
  if (gap === 'dash' || gap === 'slash')
    return readMonth(words, i - 1) !== undefined || MONTH_LEADS.has(words.lower(i - 1))
  if (gap !== 'space') return false
  if (MONTH_LEADS.has(words.lower(i - 1))) return true
  // "between April and May", "from March or April", "April to June"
  const isJoined = /^(?:and|or|to|through|until|till)$/.test(words.lower(i - 1))
  if (isJoined && MONTH_WORDS.has(words.lower(i - 2)) && !DOUBTFUL_MONTHS.has(words.lower(i - 2)))
    return true
  return (
    isJoined &&
    words.isCapital(i) &&
    (words.is(i - 1, 'through') || words.is(i - 1, 'until') || words.is(i - 1, 'till'))
  )
}

const MONTH_LEADS: ReadonlySet<string> = new Set(
  (
    'in of since until till last next this by during early late mid from through between before after every each ' +
    'around about the previous following coming upcoming past that same for beginning starting on'
  ).split(' '),
)

/** Whether a day of the month stands right before word `i`: `5 May`, `5th of May`, `second of Aug.` */
function isDayBefore(words: TimeWords, i: number): boolean {
  const at = words.is(i - 1, 'of') ? i - 2 : i - 1
  if (at < 0 || !['space', 'dash', 'slash'].includes(words.gap(i))) return false
  const day = words.digits(at) ?? readPlace(words, at)?.value
  return day !== undefined && day >= 1 && day <= 31 && Number.isInteger(day)
}

function isDayAfter(words: TimeWords, i: number): boolean {
  return readDay(words, i + 1) !== undefined
}

function isYearAt(words: TimeWords, i: number): boolean {
  const gap = words.gap(i)
  if (!['space', 'comma', 'period', 'dash', 'slash'].includes(gap)) return false
  const at = words.is(i, 'of') ? i + 1 : i
  return (
    readYear(words, at) !== undefined || (gap === 'space' && yearInWords(words, at) !== undefined)
  )
}

/**
 * The dates that begin at word `i`, in order: more than one in `March 5–9, 1918` and `12 and 14 July`.
 */
export function readDates(words: TimeWords, i: number): Draft[] | undefined {
  return readWeekdayDate(words, i) ?? readMonthFirst(words, i) ?? readDayFirst(words, i)
}

/** `Saturday, March 10, 2007`, `Monday the 5th`, `Friday`. */
function readWeekdayDate(words: TimeWords, i: number): Draft[] | undefined {
  const weekday = readWeekday(words, i)
  if (weekday === undefined) return undefined
  // "the Good Friday Agreement", "Bloody Sunday": names.
  const before = words.joins(i) && words.isCapital(i - 1) ? words.lower(i - 1) : ''
  if (/^(?:good|black|bloody|ash|palm|holy|super)$/.test(before)) return undefined
  const gap = words.gap(i + 1)
  let at = i + 1
  if (gap === 'space' || gap === 'comma' || gap === 'period' || gap === 'other') {
    if (
      gap === 'other' &&
      !/^(?:\.,|,?) ?\(?$/.test(words.text.slice(words.end(i), words.start(i + 1)))
    )
      return [only(i, i + 1, { kind: 'named', weekday })]
    const numeric = readNumericDate(words, at)
    if (numeric?.told.kind === 'named')
      return [{ ...numeric, first: i, told: { ...numeric.told, weekday } }]
    if (words.is(at, 'the')) at++
    const dates = readMonthFirst(words, at) ?? readDayFirst(words, at)
    const [first, ...rest] = dates ?? []
    if (first !== undefined && first.told.kind === 'named' && first.told.day !== undefined)
      return [{ ...first, first: i, told: { ...first.told, weekday } }, ...rest]
    const place = at > i + 1 ? readPlace(words, at) : undefined
    const isFree =
      place !== undefined && (!words.isTight(place.end) || FOLLOWS_DAY.test(words.lower(place.end)))
    if (place !== undefined && place.value <= 31 && isFree)
      return [only(i, place.end, { kind: 'named', weekday, day: place.value })]
    const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/.test(words.raw(at))
      ? readPlace(words, at)
      : undefined
    if (ordinal !== undefined && ordinal.value <= 31 && gap === 'space')
      return [only(i, ordinal.end, { kind: 'named', weekday, day: ordinal.value })]
    // "Friday 31": a bare number, when it counts nothing.
    const bare = at === i + 1 && gap === 'space' ? words.digits(at) : undefined
    const isLone =
      bare !== undefined &&
      /^\d{1,2}$/.test(words.raw(at)) &&
      /^(?:[,;.!?)]?\s|[,;.!?)]*$)/.test(words.text.slice(words.end(at), words.end(at) + 2)) &&
      (!words.joins(at + 1) || /^(?:at|and|or|from|between|in|to|until)$/.test(words.lower(at + 1)))
    if (isLone && bare >= 13 && bare <= 31)
      return [only(i, at + 1, { kind: 'named', weekday, day: bare })]
    if (at > i + 1 && place !== undefined && /^\d/.test(words.raw(at)))
      return [only(i, place.end, { kind: 'named', weekday, day: place.value })]
  }
  return [only(i, i + 1, { kind: 'named', weekday })]
}

/** The weekday that word `i` names; cut short only where a date or the right company is near. */
export function readWeekday(words: TimeWords, i: number): number | undefined {
  if (i >= words.count) return undefined
  const word = words.lower(i)
  const weekday = WEEKDAY_WORDS.get(word)
  if (weekday === undefined || word.endsWith('days')) return undefined
  if (word.endsWith('day')) return weekday
  if (!words.isCapital(i)) return undefined
  const isDated =
    /^\d{1,2}(?:st|nd|rd|th)$/.test(i + 1 < words.count ? words.raw(i + 1) : '') ||
    readMonth(words, words.is(i + 1, 'the') ? i + 2 : i + 1) !== undefined ||
    readDay(words, i + 1) !== undefined
  const isLed = words.joins(i) && /^(?:on|last|next|this|by|until|since)$/.test(words.lower(i - 1))
  return isDated || (isLed && !/^(?:sun|sat|wed|mon)$/.test(word)) ? weekday : undefined
}

/** `June 16, 2021`, `June 2021`, `June of that year` without what follows, `June 5–9, 1918`, `June`. */
function readMonthFirst(words: TimeWords, i: number): Draft[] | undefined {
  const month = readMonth(words, i)
  if (month === undefined) return undefined
  const day = readDay(words, i + 1)
  if (day !== undefined) {
    const drafts = [only(i, day.end, { kind: 'named', month, day: day.value })]
    let end = day.end
    for (let more = 0; more < MOST_DAYS; more++) {
      const next = nextDay(words, end)
      if (next === undefined) break
      drafts.push(only(next.first, next.end, { kind: 'named', month, day: next.value }))
      end = next.end
    }
    return withYear(words, drafts, end)
  }
  return withYear(words, [only(i, i + 1, { kind: 'named', month })], i + 1)
}

/** Days that one month may have in a row. */
const MOST_DAYS = 6

/** A day after others of one month: `–9`, `and 16`, `, 6`. */
function nextDay(
  words: TimeWords,
  at: number,
): { readonly first: number; readonly value: number; readonly end: number } | undefined {
  const gap = words.gap(at)
  const isWord =
    gap === 'space' &&
    /^(?:and|or|to|through|until|till)$/.test(words.lower(at)) &&
    words.joins(at + 1)
  if (!isWord && gap !== 'dash' && gap !== 'comma') return undefined
  const first = isWord ? at + 1 : at
  const named = isWord ? readNamedEnd(words, first) : undefined
  if (named !== undefined) return named
  const digits = words.digits(first)
  const value =
    digits ?? (words.startsWithDigit(first) ? readPlace(words, first)?.value : undefined)
  if (value === undefined || value < 1 || value > 31 || !Number.isInteger(value)) return undefined
  if (words.raw(first).length > 4) return undefined
  // "March 5, 12 people", "April 5 and 16 others": a day has no noun behind it.
  const next =
    words.gap(first + 1) === 'space' && !words.startsWithDigit(first + 1)
      ? words.raw(first + 1)
      : ''
  const isFree = next === '' || FOLLOWS_DAY.test(next) || readMonth(words, first + 1) !== undefined
  if (readMonth(words, first + 1) !== undefined && gap !== 'dash') return undefined
  return isFree && (gap !== 'comma' || nextDay(words, first + 1) !== undefined)
    ? { first, value, end: first + 1 }
    : undefined
}

/** The other end in letters: `the seventeenth` of `April ninth through the seventeenth`. */
function readNamedEnd(
  words: TimeWords,
  i: number,
): { readonly first: number; readonly value: number; readonly end: number } | undefined {
  const at = words.is(i, 'the') && words.joins(i + 1) ? i + 1 : i
  if (!/^(?:to|through|until|till)$/.test(words.lower(i - 1)) || words.digits(at) !== undefined)
    return undefined
  const place = readPlace(words, at)
  if (place === undefined || place.value > 31) return undefined
  const isFree = !words.isTight(place.end) || FOLLOWS_DAY.test(words.lower(place.end))
  return isFree ? { first: i, ...place } : undefined
}

const FOLLOWS_DAY =
  /^(?:through|until|till|and|or|in|at|to|on|as|by|with|when|where|while|after|before|for|of|the|a|an|he|she|they|it|we|was|were|is|are|will|would|had|has|from|but|that|which)$/

/** `16 June 2021`, `the 16th of June`, `12–14 July 1950`, `June` told after several days. */
function readDayFirst(words: TimeWords, i: number): Draft[] | undefined {
  const start = words.is(i, 'the') && words.joins(i + 1) ? i + 1 : i
  const days: { first: number; value: number; end: number }[] = []
  let at = start
  let isOpen = true
  while (isOpen && days.length <= MOST_DAYS) {
    const day = dayNumberAt(words, at)
    if (day === undefined) return undefined
    days.push({ first: days.length === 0 ? i : at, ...day })
    at = day.end
    const gap = words.gap(at)
    const isWord = gap === 'space' && /^(?:and|or|to|through|until|till)$/.test(words.lower(at))
    isOpen = isWord || ((gap === 'dash' || gap === 'comma') && words.startsWithDigit(at))
    if (isWord) at++
    if (isWord && words.is(at, 'the')) at++
  }
  const monthAt = words.is(at, 'of') && words.joins(at) ? at + 1 : at
  const gap = words.gap(monthAt)
  if (gap !== 'space' && gap !== 'dash' && gap !== 'slash' && gap !== 'none') return undefined
  const month = readMonth(words, monthAt)
  if (month === undefined) return undefined
  const last = days.length - 1
  const drafts = days.map(({ first, value, end }, k) =>
    only(first, k === last ? monthAt + 1 : end, { kind: 'named', month, day: value }),
  )
  return withYear(words, drafts, monthAt + 1)
}

function dayNumberAt(
  words: TimeWords,
  i: number,
): { readonly value: number; readonly end: number } | undefined {
  const digits = words.digits(i)
  const read = digits === undefined ? readPlace(words, i) : { value: digits, end: i + 1 }
  return read !== undefined && read.value >= 1 && read.value <= 31 && Number.isInteger(read.value)
    ? read
    : undefined
}

/** A day of the month after its name: `16`, `16th`, `the 16th`, `twenty second`. */
function readDay(
  words: TimeWords,
  i: number,
): { readonly value: number; readonly end: number } | undefined {
  const gap = words.gap(i)
  if (gap === 'other' || gap === 'colon' || gap === 'comma') return undefined
  const at = words.is(i, 'the') && words.joins(i + 1) ? i + 1 : i
  const day = dayNumberAt(words, at) ?? dayInWords(words, at)
  if (day === undefined || (words.startsWithDigit(at) && words.raw(at).length > 4)) return undefined
  // "June 12:30", "March 5.5 percent", "May 20%"
  if (
    words.startsWithDigit(at) &&
    /^(?:[%$]|:\d)/.test(words.text.slice(words.end(at), words.end(at) + 2))
  )
    return undefined
  if (
    at > i &&
    !/^\d/.test(words.raw(at)) &&
    words.joins(day.end) &&
    /^[a-z]/.test(words.raw(day.end)) &&
    !FOLLOWS_DAY.test(words.raw(day.end))
  )
    return undefined
  return day
}

/** A day in letters: `twenty nine` of `May twenty nine`, but the year of `May twenty nineteen`. */
function dayInWords(
  words: TimeWords,
  i: number,
): { readonly value: number; readonly end: number } | undefined {
  const word = words.lower(i)
  const tens = word === 'twenty' ? 20 : word === 'thirty' ? 30 : 0
  if (tens === 0 || !words.joins(i) || readYearWords(words, i) !== undefined) return undefined
  const ones = words.isTight(i + 1) ? (readNumber([words.lower(i + 1)]) ?? 0) : 0
  const end = ones > 0 && ones < 10 ? i + 2 : i + 1
  const value = tens + (end > i + 1 ? ones : 0)
  const isFree =
    !words.isTight(end) ||
    FOLLOWS_DAY.test(words.lower(end)) ||
    readYearWords(words, end) !== undefined
  return value <= 31 && isFree ? { value, end } : undefined
}

/** Drafts of one month with the year that stands behind the last, which all of them take. */
function withYear(words: TimeWords, drafts: readonly Draft[], at: number): Draft[] {
  const year = yearBehind(words, at) ?? yearOfAttacks(words, drafts, at)
  if (year === undefined) return [...drafts]
  return drafts.map((draft, k) => {
    const told = { ...(draft.told as NamedTime), ...year.told }
    return k === drafts.length - 1 ? { ...draft, told, end: year.end } : { ...draft, told }
  })
}

/** "The September 11 attacks" are known by their day alone. */
function yearOfAttacks(
  words: TimeWords,
  drafts: readonly Draft[],
  at: number,
): Read<YearRead> | undefined {
  const told = drafts[0]?.told
  const isDay = told?.kind === 'named' && told.month === 9 && told.day === 11 && drafts.length === 1
  return isDay &&
    words.joins(at) &&
    /^(?:terror|terrorist|attacks?|hijackers?)$/.test(words.lower(at))
    ? { told: { year: 2001 }, end: at }
    : undefined
}

/** The year behind a month, a day, a season: `, 2021`, ` of 1940`, `/1974`. */
export function yearBehind(words: TimeWords, at: number): Read<YearRead> | undefined {
  const gap = words.gap(at)
  if (gap === 'space' && (words.is(at, 'of') || words.is(at, 'in')) && words.joins(at + 1)) {
    const year = readYear(words, at + 1)
    return year !== undefined && (words.is(at, 'of') || words.lower(at - 1) !== 'in')
      ? checked(words, at + 1, year)
      : undefined
  }
  if (gap !== 'space' && gap !== 'comma' && gap !== 'slash' && gap !== 'dash' && gap !== 'period') {
    const between = words.text.slice(words.end(at - 1), words.start(at))
    return /^(?:\.,|,?\s?['\u2019])\s?$/.test(between) ? readYear(words, at) : undefined
  }
  const year =
    readYear(words, at) ?? (gap === 'space' || gap === 'comma' ? yearInWords(words, at) : undefined)
  if (year === undefined) return undefined
  if (gap === 'dash' && words.start(at) - words.end(at - 1) > 1) return undefined
  return checked(words, at, year)
}

/** "In May two thousand people came": a year in words counts nothing. */
function yearInWords(words: TimeWords, at: number): Read<YearRead> | undefined {
  const year = readYearWords(words, at)
  if (year === undefined) return undefined
  const isFree = !words.isTight(year.end) || FOLLOWS_DAY.test(words.lower(year.end))
  return isFree ? year : undefined
}

/** "On March 5, 2000 troops" names no year. */
function checked(words: TimeWords, at: number, year: Read<YearRead>): Read<YearRead> | undefined {
  if (words.digits(at) === undefined || year.end > at + 1) return year
  const next = words.gap(at + 1) === 'space' ? words.lower(at + 1) : ''
  return /^(?:troops|people|soldiers|men|women|ships|prisoners|civilians|percent|tons|miles)$/.test(
    next,
  )
    ? undefined
    : year
}

/** A year that stands alone, with the other of `1915–16`, `1990–1994` and `396 to 395 BC`. */
export function readYears(words: TimeWords, i: number): Draft[] | undefined {
  const at = /^years?$/.test(words.lower(i)) && words.joins(i + 1) ? i + 1 : i
  const year = readYear(words, at)
  if (year === undefined) {
    const told = readYearWords(words, i)
    return told !== undefined && isLoneYear(words, i, told.end)
      ? [only(i, told.end, { kind: 'named', ...told.told })]
      : readYearBefore(words, i)
  }
  const isPlain = year.end === at + 1 && words.lower(at).length === 4
  if (isPlain && at === i && !isPlainYear(words, at)) return undefined
  const drafts: Draft[] = [only(i, year.end, { kind: 'named', ...year.told })]
  if (words.gap(year.end) === 'dash' && words.start(year.end) - words.end(year.end - 1) === 1) {
    const short = words.raw(year.end)
    const full = /^\d\d$/.test(short) ? Math.floor(year.told.year / 100) * 100 + Number(short) : 0
    if (full > year.told.year && !/[-\u2010-\u2015]/.test(words.after(year.end)))
      drafts.push(only(year.end, year.end + 1, { kind: 'named', year: full }))
  }
  return drafts
}

/** The first of two years before Christ, of which only the second says so: `396–395 BC`. */
function readYearBefore(words: TimeWords, i: number): Draft[] | undefined {
  const first = words.digits(i)
  if (first === undefined || !Number.isInteger(first) || words.raw(i).length > 4) return undefined
  const isWord = words.joins(i + 1) && /^(?:to|and|or)$/.test(words.lower(i + 1))
  if (!isWord && words.gap(i + 1) !== 'dash') return undefined
  const second = readYear(words, isWord ? i + 2 : i + 1)
  if (second === undefined || second.told.year > 0) return undefined
  return 1 - first > second.told.year
    ? undefined
    : [
        only(i, i + 1, { kind: 'named', year: 1 - first }),
        only(isWord ? i + 2 : i + 1, second.end, { kind: 'named', ...second.told }),
      ]
}

/** The day of a month alone: `the 15th`. */
export function readDayOfMonth(words: TimeWords, i: number): Draft | undefined {
  if (!words.is(i, 'the') || !words.joins(i + 1)) return undefined
  if (
    !/^(?:on|by|until|till|before|after|since|from|to|of|and)$/.test(words.lower(i - 1)) ||
    !words.joins(i)
  )
    return undefined
  if (!/^\d{1,2}(?:st|nd|rd|th)$/i.test(words.raw(i + 1))) return undefined
  const place = readPlace(words, i + 1)
  if (place === undefined || place.value > 31) return undefined
  // "the 15th floor", "by the 8th Army", "the 5th and 6th": a noun behind makes it a place in a row.
  if (words.joins(i + 2) && !FOLLOWS_DAY.test(words.lower(i + 2))) return undefined
  if (words.gap(i + 2) === 'dash') return undefined
  if (/^(?:to|of|and)$/.test(words.lower(i - 1)) && words.joins(i + 2)) return undefined
  return only(i, i + 2, { kind: 'named', day: place.value })
}

function only(first: number, end: number, told: NamedTime): Draft {
  return { first, end, told }
}
