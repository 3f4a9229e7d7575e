import { GRAIN_DAYS, type Grain } from './calendar.ts'
import { type Count, readCount, readPlace } from './read-count.ts'
import { readMonth, readWeekday } from './read-date.ts'
import { readHoliday } from './read-phrase.ts'
import type { TimeMod } from './time-expression.ts'
import { DAY_PARTS, SEASON_WORDS, UNIT_WORDS, type UnitWord, WHICH_WORDS } from './time-word.ts'
import type { TimeWords } from './time-words.ts'
import type { Draft, Length, Told, Which } from './told.ts'

/** Reads the time that begins at a word: what units are counted from (`from next Monday`). */
export type ReadTime = (words: TimeWords, i: number) => Draft | undefined

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
  if (weekday !== undefined)
    return {
      first: i,
      end: at + 1,
      told: { kind: 'named', weekday, which: isPast ? 'last' : ownWhich(words, i, lead) },
    }
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

/** Without an article, "previous week" and "following Friday" are seen from now. */
function ownWhich(words: TimeWords, i: number, { which, isThe }: Lead): Which {
  const isBare = !isThe && !/^(?:the|that|this)$/.test(words.lower(i - 1))
  return isBare && which === 'previous'
    ? 'last'
    : isBare && which === 'following'
      ? 'coming'
      : which
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
  if (grain === 'second' || grain === 'minute') {
    return lead.which === 'next' || lead.which === 'last' ? undefined : undefined
  }
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
    return { first: i, end, told: { kind: 'which', which: lead.which, grain } }
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

/** `three days`, `two weeks ago`, `a year later`, `10 days after May 5`, `two-year`, `months-long`. */
export function readCounted(words: TimeWords, i: number, readTime: ReadTime): Draft | undefined {
  const count = readCount(words, i)
  let at = count?.end ?? i
  if (count !== undefined) {
    if (!words.isTight(at)) return undefined
    // "the four previous weeks", "5 upcoming years"
    const which = WHICH_WORDS.get(words.lower(at))
    if (which !== undefined && which !== 'same' && which !== 'this') {
      const inner = UNIT_WORDS.get(words.lower(at + 1))
      if (inner === undefined) return undefined
      const lies = which === 'last' ? 'past' : which === 'next' ? 'coming' : which
      return withMod({ first: i, end: at + 2, told: lengthOf(count, inner, lies) }, count.mod)
    }
    at = skipAdjective(words, at)
  }
  const unit = UNIT_WORDS.get(words.lower(at))
  if (unit === undefined || at >= words.count) return undefined
  if (!isCountable(words, i, at, unit, count)) return undefined
  let end = at + 1
  // "an hour and a half", "a year and a quarter", "two hours and 30 minutes" are one length.
  // "a months-long trek", "a years' time": how many is not told.
  const isMany = unit.isPlural && count?.value === 1 && !words.is(at - 1, 'one')
  let value = isMany ? undefined : count?.value
  if (
    words.is(end, 'and') &&
    (words.is(end + 1, 'a') || words.is(end + 1, 'half')) &&
    value !== undefined
  ) {
    const half = words.is(end + 1, 'a') ? end + 2 : end + 1
    if (words.is(half, 'half') && !words.is(half + 1, 'of')) {
      value += 0.5
      end = half + 1
    }
  }
  const isLong = words.gap(end) === 'dash' || words.joins(end)
  if (isLong && (words.is(end, 'long') || words.is(end, 'old'))) end++
  else if (words.is(end, 'of') && words.is(end + 1, 'age')) end += 2
  if (count === undefined && !isBareLength(words, i, end)) return undefined
  const more = readMore(words, end, unit.grain)
  if (more !== undefined) {
    end = more.end
    const first = lengthOf(
      { ...count, end, ...(value === undefined ? {} : { value }) },
      unit,
      undefined,
    )
    const shiftedMore = readShift(
      words,
      i,
      end,
      unit,
      { end, ...(value === undefined ? {} : { value }) },
      readTime,
    )
    if (shiftedMore !== undefined && shiftedMore.told.kind === 'shift')
      return { ...shiftedMore, told: { ...shiftedMore.told, and: more.told } }
    return withMod({ first: i, end, told: { ...first, and: more.told } }, count?.mod)
  }
  const { value: _, ...rest } = count ?? { end }
  const counted: Count = { ...rest, ...(value === undefined ? {} : { value }), end }
  const shifted = readShift(words, i, end, unit, counted, readTime)
  if (shifted !== undefined) return withMod(shifted, count?.mod)
  // "50 years' time", "two weeks' time"
  if (
    words.is(end, 'time') &&
    /['\u2019]/.test(words.text.slice(words.end(end - 1) - 2, words.start(end)))
  )
    return withMod({ first: i, end: end + 1, told: lengthOf(counted, unit, 'ahead') }, count?.mod)
  const isIn = words.joins(i) && words.is(i - 1, 'in')
  const isWithin = words.joins(i) && words.is(i - 1, 'within')
  const told = lengthOf(counted, unit, isIn ? 'ahead' : isWithin ? 'coming' : undefined)
  return withMod({ first: i, end, told }, count?.mod)
}

/** Smaller units that go on a length: `and 30 minutes`, `, 6 months`, `2 days`. */
function readMore(
  words: TimeWords,
  at: number,
  than: Grain,
): { readonly told: Length; readonly end: number } | undefined {
  const gap = words.gap(at)
  if (gap !== 'space' && gap !== 'comma') return undefined
  const start = words.is(at, 'and') && words.joins(at + 1) ? at + 1 : at
  // "two days and a week later" are two lengths; so are lengths with a word of their own in front.
  const count = readCount(words, start)
  if (count?.value === undefined || count.mod !== undefined || !words.isTight(count.end))
    return undefined
  const unit = UNIT_WORDS.get(words.lower(count.end))
  if (unit === undefined || GRAIN_DAYS[unit.grain] >= GRAIN_DAYS[than]) return undefined
  if (unit.grain === 'second' && !unit.isPlural) return undefined
  const end = count.end + 1
  const next = readMore(words, end, unit.grain)
  const told = lengthOf(count, unit, undefined)
  return next === undefined ? { told, end } : { told: { ...told, and: next.told }, end: next.end }
}

/** Whether a number and a unit are a length of time, and no ordinal, fraction or way of speaking. */
function isCountable(
  words: TimeWords,
  i: number,
  at: number,
  unit: UnitWord,
  count: Count | undefined,
): boolean {
  const word = words.lower(at)
  if (count === undefined) return unit.isPlural && at === i
  const isSingular = !unit.isPlural
  if (unit.grain === 'quarter') return false
  if (unit.grain === 'second' || unit.grain === 'minute') {
    if (isSingular && (count.value ?? 2) === 1 && !words.startsWithDigit(at - 1))
      return word === 'minute'
    if (word === 'sec' || word === 'min') return words.startsWithDigit(at - 1)
  }
  // "one day they will": some day.
  if (isSingular && words.is(at - 1, 'one') && unit.grain === 'day') {
    return words.joins(i) && /^(?:for|in|only|just|within|than|after)$/.test(words.lower(i - 1))
  }
  // "at 5 Day Street", "the Seven Years War": capitals are names.
  if (words.isCapital(at) && !words.isCapital(i)) return false
  // "20 year" is an adjective only with a hyphen or a noun; "some day", "some years" are vague.
  if (isSingular && count.value === undefined && words.is(at - 1, 'some')) return false
  // "$5 a day", "three times a week": each.
  return true
}

/** Whether `days` alone is a length: `for weeks`, `years of war`, `months-long`, `took hours`. */
function isBareLength(words: TimeWords, i: number, end: number): boolean {
  if (words.lower(end - 1) === 'long') return true
  const next = words.joins(end) ? words.lower(end) : ''
  if (/^(?:ago|later|earlier|before|after|afterwards|hence)$/.test(next)) return true
  const before = words.joins(i) ? words.lower(i - 1) : ''
  if (
    before === 'for' ||
    before === 'within' ||
    before === 'took' ||
    before === 'take' ||
    before === 'takes'
  )
    return next !== 'of' || before !== 'for' || true
  return next === 'of' && /^(?:after|over|despite|by|through|following|in)$/.test(before)
}

/** `ago`, `later`, `from now`, `after May 5` behind a length. */
function readShift(
  words: TimeWords,
  i: number,
  end: number,
  unit: UnitWord,
  count: Count,
  readTime: ReadTime,
): Draft | undefined {
  if (!words.joins(end)) return undefined
  const shift = (from: 'speech' | 'text' | Told, sign: 1 | -1, after: number): Draft => ({
    first: i,
    end: after,
    told: {
      kind: 'shift',
      ...(count.value === undefined ? {} : { count: count.value * unit.times }),
      grain: unit.grain,
      from,
      sign,
    },
  })
  const word = words.lower(end)
  switch (word) {
    case 'ago':
    case 'back':
      if (word === 'back' && words.joins(end + 1) && !words.opensSentence(end + 1)) return undefined
      return shift('speech', -1, end + 1)
    case 'hence':
      return shift('speech', 1, end + 1)
    case 'later':
    case 'afterwards':
    case 'afterward':
    case 'thereafter':
      return shift('text', 1, end + 1)
    case 'earlier':
    case 'previously':
    case 'beforehand':
      return words.is(end + 1, 'than') ? undefined : shift('text', -1, end + 1)
    case 'prior':
      if (!words.is(end + 1, 'to')) return shift('text', -1, end + 1)
      break
    case 'from':
      if (words.is(end + 1, 'now') || words.is(end + 1, 'today')) return shift('speech', 1, end + 2)
      break
    default:
      break
  }
  const isAfter = /^(?:after|from|following|since)$/.test(word)
  const isBefore = word === 'before' || word === 'prior'
  if (!isAfter && !isBefore) return undefined
  const base = word === 'prior' ? end + 2 : end + 1
  if (words.is(base, 'that') || words.opensSentence(base) || base >= words.count) {
    const isThat = words.is(base, 'that') && !words.opensSentence(base) && base < words.count
    if (
      isThat &&
      words.joins(base + 1) &&
      !/^(?:and|but|when|the|he|she|they|it|we|i|in|at|on)$/.test(words.lower(base + 1))
    )
      return undefined
    return word === 'since' || word === 'from'
      ? undefined
      : shift('text', isAfter ? 1 : -1, isThat ? base + 1 : end + 1)
  }
  const time = readTime(words, base)
  if (time === undefined || !isDated(time.told) || word === 'since') return undefined
  return shift(time.told, isAfter ? 1 : -1, time.end)
}

function isDated(told: Told): boolean {
  return (
    told.kind === 'named' || told.kind === 'near' || told.kind === 'which' || told.kind === 'nth'
  )
}

/** `the third quarter`, `the second week of June`, `the last Friday in May`, `the first half of 1999`. */
export function readNth(words: TimeWords, i: number, readTime: ReadTime): Draft | undefined {
  const at = words.is(i, 'the') || words.is(i, 'its') ? i + 1 : i
  if (at > i && !words.joins(at)) return undefined
  const place = readPlace(words, at)
  const isLast = words.is(at, 'last') || words.is(at, 'final') || words.is(at, 'latter')
  if (place === undefined && !isLast) return undefined
  const nth = place?.value ?? -1
  const nounAt = place?.end ?? at + 1
  if (!words.isTight(nounAt)) return undefined
  const noun = words.lower(nounAt)
  const grain = noun === 'half' ? 'half' : UNIT_WORDS.get(noun)?.grain
  const weekday = readWeekday(words, nounAt)
  const plural = UNIT_WORDS.get(noun)?.isPlural
  if (plural === true) return undefined
  if (grain === undefined && weekday === undefined)
    return readFirstFew(words, i, nounAt, isLast, readTime)
  const end = nounAt + 1
  if (grain === 'quarter' || grain === 'half') {
    if (nth > 4 || (grain === 'half' && nth > 2)) return undefined
    const which = grain === 'half' && isLast ? 2 : nth
    if (which < 1) return undefined
    const base = readOf(words, end, readTime)
    if (
      base !== undefined &&
      base.told.kind === 'named' &&
      base.told.year !== undefined &&
      base.told.month === undefined
    ) {
      const { year } = base.told
      return { first: i, end: base.end, told: { kind: 'named', year, [grain]: which } }
    }
    if (base !== undefined && base.told.kind === 'which' && base.told.grain === 'year')
      return { first: i, end: base.end, told: { kind: 'named', [grain]: which, of: base.told } }
    if (base !== undefined)
      return { first: i, end: base.end, told: base.told, mod: which === 1 ? 'START' : 'END' }
    if (words.is(end, 'of') && !words.is(end + 1, 'the')) return undefined
    // "the first half" of a match or of what was told; the quarters are those of a year.
    if (grain === 'half') return undefined
    return place !== undefined && words.is(i, 'the')
      ? { first: i, end, told: { kind: 'named', quarter: which } }
      : undefined
  }
  if (grain === 'century' || grain === 'millennium') return undefined
  const base = readOf(words, end, readTime)
  if (base === undefined || !isDated(base.told)) return undefined
  const told: Told = {
    kind: 'nth',
    nth,
    grain: grain ?? 'day',
    ...(weekday === undefined ? {} : { weekday }),
    of: base.told,
  }
  return { first: i, end: base.end, told }
}

/** "the first three years", "the last two weeks of March": a length, wherever it lies. */
function readFirstFew(
  words: TimeWords,
  i: number,
  at: number,
  isLast: boolean,
  readTime: ReadTime,
): Draft | undefined {
  const count = readCount(words, at)
  if (count === undefined) return undefined
  const unit = UNIT_WORDS.get(words.lower(count.end))
  if (unit === undefined || !unit.isPlural || !words.isTight(count.end)) return undefined
  const end = count.end + 1
  if (isLast && !words.is(end, 'of')) return undefined
  const told = lengthOf(count, unit, undefined)
  const isOf = words.is(end, 'of') || words.is(end, 'in')
  const base = isOf ? readTime(words, end + 1) : undefined
  return withMod(
    base === undefined || !isDated(base.told)
      ? { first: i, end, told }
      : { first: i, end: base.end, told: { ...told, of: base.told, isLast } },
    count.mod,
  )
}

/** The time behind `of`, `in` or nothing. */
function readOf(words: TimeWords, at: number, readTime: ReadTime): Draft | undefined {
  if (!words.joins(at) && words.gap(at) !== 'comma') return undefined
  const isWord = words.is(at, 'of') || words.is(at, 'in') || words.is(at, 'for')
  return readTime(words, isWord ? at + 1 : at)
}

/** Adjectives between a number and its unit. */
function skipAdjective(words: TimeWords, at: number): number {
  let end = at
  while (end - at < 2 && ADJECTIVES.has(words.lower(end)) && words.isTight(end + 1)) end++
  return end
}

const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'full whole entire long short consecutive straight solid more additional further extra calendar business working ' +
    'trading successive bloody brutal hard difficult critical single crucial fiscal academic other tough terrible ' +
    'intense painstaking grueling relatively peaceful'
  ).split(' '),
)

function lengthOf(count: Count, unit: UnitWord, lies: Length['lies'] | undefined): Length {
  return {
    kind: 'length',
    ...(count.value === undefined ? {} : { count: count.value * unit.times }),
    ...(count.most === undefined ? {} : { most: count.most * unit.times }),
    grain: unit.grain,
    ...(lies === undefined ? {} : { lies }),
  }
}

function length(
  first: number,
  end: number,
  count: number | undefined,
  grain: Grain,
  lies: Length['lies'] | Which,
): Draft {
  const where = lies === 'last' ? 'past' : lies === 'next' ? 'coming' : lies
  const told: Length = {
    kind: 'length',
    ...(count === undefined ? {} : { count }),
    grain,
    ...(where === undefined || where === 'this' || where === 'same' ? {} : { lies: where }),
  }
  return { first, end, told }
}

function withMod(draft: Draft, mod: TimeMod | undefined): Draft {
  return mod === undefined ? draft : { ...draft, mod }
}
