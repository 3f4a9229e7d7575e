import { GRAIN_DAYS, type Grain } from './calendar.ts'
import { isDated, lengthOf, type ReadTime, skipAdjective, withMod } from './length-draft.ts'
import { type Count, readCount } from './read-count.ts'
import { UNIT_WORDS, type UnitWord, WHICH_WORDS } from './time-word.ts'
import type { TimeWords } from './time-words.ts'
import type { Draft, Length, Told } from './told.ts'

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
      // "we will be only 3 next week" counts no weeks.
      if (inner === undefined || (!inner.isPlural && count.value !== 1)) return undefined
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
  // "for the first time in ten years" looks back.
  const isIn = words.joins(i) && words.is(i - 1, 'in') && !words.is(i - 2, 'time')
  // "within 30 days of signing" is not counted from now.
  const isWithin = isBehindWithin(words, i) && !(words.joins(end) && AFTER.test(words.lower(end)))
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
  // "a once-in-a-century storm"
  if (words.gap(i) === 'dash' && words.is(i, 'a')) return false
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
  if (/^(?:for|within|took|takes?)$/.test(before)) return true
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
      // "for three days from Monday" tells how long, and from when.
      if (words.is(i - 1, 'for') && words.joins(i)) return undefined
      if (words.is(end + 1, 'now') || words.is(end + 1, 'today')) return shift('speech', 1, end + 2)
      break
    default:
      break
  }
  const isAfter =
    word === 'since' || (AFTER.test(word) && (word !== 'of' || isBehindWithin(words, i)))
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
    return word === 'since' || word === 'from' || word === 'of'
      ? undefined
      : shift('text', isAfter ? 1 : -1, isThat ? base + 1 : end + 1)
  }
  const time = readTime(words, base)
  if (time === undefined || !isDated(time.told) || word === 'since') return undefined
  return shift(time.told, isAfter ? 1 : -1, time.end)
}

/** Words that lead from a length to what it is counted from; `of` does so behind `within` only. */
const AFTER = /^(?:after|from|following|of)$/

/** Whether the length at `i` stands right behind `within`. */
function isBehindWithin(words: TimeWords, i: number): boolean {
  return words.joins(i) && words.is(i - 1, 'within')
}
