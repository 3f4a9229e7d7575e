import { type ReadTime, readTheUnit } from './length-draft.ts'
import type { TimeMod } from './time-expression.ts'
import { DAY_PARTS, UNIT_WORDS } from './time-word.ts'
import type { TimeWords } from './time-words.ts'
import type { Draft, Told } from './told.ts'

/**
 * A part of something: `early June`, `late in 1940`, `the end of the year`, `mid-March`, `later this
 * year`, `year's end`.
 */
export function readFramed(words: TimeWords, i: number, readTime: ReadTime): Draft | undefined {
  return readEarly(words, i, readTime) ?? readEdge(words, i, readTime) ?? readUnitEnd(words, i)
}

function readEarly(words: TimeWords, i: number, readTime: ReadTime): Draft | undefined {
  const isThe = words.is(i, 'the') && words.joins(i + 1)
  let at = isThe ? i + 1 : i
  const word = words.lower(at)
  if (!EARLY.has(word)) return undefined
  let mod = EARLY.get(word)
  at++
  // "mid-to-late March", "early to mid-June"
  if (words.is(at, 'to') && words.isTight(at) && EARLY.has(words.lower(at + 1))) {
    mod = undefined
    at += 2
  }
  if (!words.isTight(at)) return undefined
  if (words.is(at, 'part') && words.is(at + 1, 'of')) at += 2
  else if (words.is(at, 'in') || words.is(at, 'on')) {
    if (isThe) return undefined
    at++
  }
  const time = readTime(words, at) ?? readTheUnit(words, at)
  if (time === undefined || !canBeParted(time.told)) return undefined
  const draft = { ...time, first: i }
  return mod === undefined || mod === '' || time.mod !== undefined ? draft : { ...draft, mod }
}

const EARLY: ReadonlyMap<string, TimeMod | '' | undefined> = new Map<string, TimeMod | ''>([
  ['early', 'START'],
  ['late', 'END'],
  ['mid', 'MID'],
  ['later', ''],
  ['earlier', ''],
])

function readEdge(words: TimeWords, i: number, readTime: ReadTime): Draft | undefined {
  const isThe = words.is(i, 'the') && words.joins(i + 1)
  let at = isThe ? i + 1 : i
  if (words.is(at, 'very')) at++
  const word = words.lower(at)
  let mod = EDGES.get(word)
  if (mod === undefined) return undefined
  at++
  // "The early part of", "the latter half of", "the early days of", but "the beginning of".
  const noun = PARTS.test(words.lower(at)) ? words.lower(at) : undefined
  if (NEEDS_PART.test(word) !== (noun !== undefined)) return undefined
  if (noun === 'half' && word !== 'latter') return undefined
  if (noun === 'days' && word !== 'early') return undefined
  if (noun !== undefined) at++
  if (!words.is(at, 'of') || !words.joins(at) || !words.joins(at + 1)) return undefined
  const time = readTime(words, at + 1) ?? readTheUnit(words, at + 1)
  if (time === undefined || !canBeParted(time.told)) return undefined
  // "At the end of the day" is a way of saying "after all".
  const lead = isThe ? i - 1 : i - 2
  if (words.is(lead, 'at') && words.is(at + 1, 'the') && words.is(at + 2, 'day')) return undefined
  if (time.mod !== undefined) mod = time.mod
  const draft = { ...time, first: i }
  return mod === '' ? draft : { ...draft, mod }
}

const PARTS = /^(?:part|half|days)$/
/** Edges that need such a noun: "the early part of May", and not "the early of May". */
const NEEDS_PART = /^(?:early|latter|later|last|first)$/

const EDGES: ReadonlyMap<string, TimeMod | ''> = new Map<string, TimeMod | ''>([
  ...('beginning start onset outset turn opening first early'.split(' ') as readonly string[]).map(
    (word): [string, TimeMod] => [word, 'START'],
  ),
  ['middle', 'MID'],
  ['midst', 'MID'],
  ...('end close latter later last'.split(' ') as readonly string[]).map(
    (word): [string, TimeMod] => [word, 'END'],
  ),
  ['rest', ''],
  ['remainder', ''],
  ['course', ''],
])

/** `year's end`, `the month's end`, `year-end`. */
function readUnitEnd(words: TimeWords, i: number): Draft | undefined {
  const at = words.is(i, 'the') ? i + 1 : i
  const unit = UNIT_WORDS.get(words.lower(at))
  if (unit === undefined || unit.isPlural || !words.is(at + 1, 'end')) return undefined
  const isOwn =
    /['\u2019]s$/i.test(words.raw(at)) || words.gap(at + 1) === 'dash' || unit.grain === 'year'
  return isOwn && words.isTight(at + 1)
    ? {
        first: i,
        end: at + 2,
        told: { kind: 'which', which: 'this', grain: unit.grain },
        mod: 'END',
      }
    : undefined
}

function canBeParted(told: Told): boolean {
  return (
    told.kind === 'named' ||
    told.kind === 'which' ||
    told.kind === 'near' ||
    told.kind === 'part' ||
    told.kind === 'nth'
  )
}

/** `the weekend`: the last one or the coming one. */
export function readWeekend(words: TimeWords, i: number): Draft | undefined {
  if (!words.is(i, 'the') || !words.is(i + 1, 'weekend') || !words.joins(i + 1)) return undefined
  if (words.gap(i + 2) === 'space' && words.is(i + 2, 'of')) return undefined
  return {
    first: i,
    end: i + 2,
    told: { kind: 'which', which: 'this', grain: 'weekend', isOpen: true },
  }
}

/** `for the month`, `of the year`: that of now, where nothing behind says which. */
export function readBareUnit(words: TimeWords, i: number): Draft | undefined {
  if (!words.is(i, 'the') || !words.joins(i) || !words.joins(i + 1)) return undefined
  const unit = UNIT_WORDS.get(words.lower(i + 1))
  if (unit === undefined || unit.isPlural || !BARE_UNITS.has(unit.grain) || unit.times > 1)
    return undefined
  if (words.isCapital(i + 1)) return undefined
  const next = words.joins(i + 2) ? words.lower(i + 2) : ''
  if (
    words.gap(i + 2) === 'dash' ||
    (next !== '' && !/^(?:and|but|or|to|as|at|is|was|will|we|off)$/.test(next))
  )
    return undefined
  const before = words.lower(i - 1)
  const isLed =
    unit.grain === 'day' ? before === 'for' : /^(?:for|in|during|throughout)$/.test(before)
  // "partner of the month"; "a time of the year" and "days of the week" are those of any.
  const isOf =
    before === 'of' &&
    words.joins(i - 1) &&
    !UNIT_WORDS.has(words.lower(i - 2)) &&
    !/^(?:times?|seasons?|parts?|portion|majority|half|thirds|fourths|quarters|all|one|most|some|rest|course)$/.test(
      words.lower(i - 2),
    )
  if (!isLed && !(isOf && unit.grain !== 'day')) return undefined
  return {
    first: i,
    end: i + 2,
    told: { kind: 'which', which: 'this', grain: unit.grain, isBare: true },
  }
}

const BARE_UNITS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year'])

/** `the week of January 10`, `the week beginning February 4`: the week that holds a day. */
export function readWeekOf(words: TimeWords, i: number, readTime: ReadTime): Draft | undefined {
  const at = words.is(i, 'the') && words.joins(i + 1) ? i + 1 : i
  const grain = UNIT_WORDS.get(words.lower(at))?.grain
  if (grain !== 'week' && grain !== 'weekend') return undefined
  if (UNIT_WORDS.get(words.lower(at))?.isPlural === true || !words.joins(at + 1)) return undefined
  if (!/^(?:of|beginning|starting|commencing)$/.test(words.lower(at + 1))) return undefined
  const day = readTime(words, words.is(at + 2, 'on') ? at + 3 : at + 2)
  const isDate =
    day?.told.kind === 'named' && (day.told.day !== undefined || day.told.holiday !== undefined)
  return day !== undefined && isDate
    ? { first: i, end: day.end, told: { kind: 'holding', grain, day: day.told } }
    : undefined
}

/** `the morning of April 19`, `the early morning hours of Friday`, `night`, `in the afternoon`. */
export function readPartOfDay(words: TimeWords, i: number, readTime: ReadTime): Draft | undefined {
  let at = words.is(i, 'the') && words.joins(i + 1) ? i + 1 : i
  const noun = words.lower(at)
  const part = DAY_PARTS.get(noun)
  if (part === undefined) return undefined
  if (words.is(i - 1, 'good') || (words.isCapital(at) && !isStart(words, at))) return undefined
  const isMany = /s$/.test(noun)
  at++
  if (words.is(at, 'hours') && words.joins(at)) at++
  const isOf = words.joins(at) && (words.is(at, 'of') || words.is(at, 'on'))
  if (isOf && !isMany) {
    const day = readTime(words, at + 1)
    if (day !== undefined && isDay(day.told) && (words.is(at, 'of') || day.told.kind === 'named'))
      return { first: i, end: day.end, told: { kind: 'part', part, day: day.told } }
  }
  if (isMany || /^(?:dawn|daybreak|dusk|sunrise|sunset|lunchtime|daylight|midday|noon)$/.test(noun))
    return undefined
  // A greeting: "Morning, everyone."
  if (words.isCapital(at - 1)) return undefined
  if (words.gap(at) === 'dash' && words.start(at) - words.end(at - 1) === 1) return undefined
  return { first: i, end: at, told: { kind: 'part', part } }
}

function isStart(words: TimeWords, at: number): boolean {
  return at === 0 || words.opensSentence(at)
}

/** Whether a time is a day, of which there is a morning. */
export function isDay(told: Told): boolean {
  switch (told.kind) {
    case 'near':
      return true
    case 'named':
      return told.day !== undefined || told.weekday !== undefined || told.holiday !== undefined
    case 'which':
      return told.grain === 'day'
    case 'nth':
      return told.weekday !== undefined || told.grain === 'day'
    case 'shift':
      return told.grain === 'day'
    default:
      return false
  }
}

/**
 * `the day before`, `the night before`, `the day after tomorrow`, `the week after next`, `the day after
 * Christmas`. Before and after something that happened is no time that can be told.
 */
export function readBeside(words: TimeWords, i: number, readTime: ReadTime): Draft | undefined {
  const at = words.is(i, 'the') && words.joins(i + 1) ? i + 1 : i
  const noun = words.lower(at)
  const part = DAY_PARTS.get(noun)
  const grain = part === undefined ? UNIT_WORDS.get(noun)?.grain : 'day'
  if (grain === undefined || UNIT_WORDS.get(noun)?.isPlural === true) return undefined
  if (!words.joins(at + 1)) return undefined
  const side = words.lower(at + 1)
  const sign = SIDES.get(side)
  if (sign === undefined) return undefined
  const end = at + 2
  const next = words.joins(end) ? words.lower(end) : ''
  const wrap = (day: Told, after: number): Draft => ({
    first: i,
    end: after,
    told: part === undefined ? day : { kind: 'part', part, day },
  })
  if (next === 'yesterday' && sign < 0) return wrap({ kind: 'near', days: -2 }, end + 1)
  if (next === 'tomorrow' && sign > 0) return wrap({ kind: 'near', days: 2 }, end + 1)
  if (next === 'next' && sign > 0 && !UNIT_WORDS.has(words.lower(end + 1)))
    return wrap({ kind: 'which', which: 'next', grain, steps: 2 }, end + 1)
  if (next === 'last' && sign < 0 && !UNIT_WORDS.has(words.lower(end + 1)))
    return wrap({ kind: 'which', which: 'last', grain, steps: 2 }, end + 1)
  if (at === i && side !== 'earlier' && side !== 'later') return undefined
  const beside: Told = { kind: 'which', which: sign < 0 ? 'previous' : 'following', grain }
  if (side === 'earlier' || side === 'later' || side === 'prior')
    return at > i || side === 'prior' ? wrap(beside, end) : undefined
  const time = next === '' ? undefined : readTime(words, end)
  if (time !== undefined && (isDay(time.told) || time.told.kind === 'named'))
    return wrap({ kind: 'shift', count: 1, grain, from: time.told, sign }, time.end)
  if (next === 'that') return wrap(beside, end + 1)
  const isLast =
    next === '' ||
    /^(?:and|but|in|at|to|for|with|when|on|he|she|they|it|i|we|by|as|was|is|had|has|who|which)$/.test(
      next,
    )
  return isLast ? wrap(beside, end) : undefined
}

const SIDES: ReadonlyMap<string, 1 | -1> = new Map([
  ['before', -1],
  ['prior', -1],
  ['earlier', -1],
  ['after', 1],
  ['following', 1],
  ['later', 1],
])
