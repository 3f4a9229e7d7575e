import { isDated, lengthOf, type ReadTime, readTheUnit, withMod } from './length-draft.ts'
import { readCount, readPlace } from './read-count.ts'
import { readWeekday } from './read-date.ts'
import { UNIT_WORDS } from './time-word.ts'
import type { TimeWords } from './time-words.ts'
import type { Draft, Told } from './told.ts'

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
    return place !== undefined
      ? { first: i, end, told: { kind: 'named', quarter: which } }
      : undefined
  }
  if (grain === 'century' || grain === 'millennium') return undefined
  const base =
    readOf(words, end, readTime) ?? (words.is(end, 'of') ? readTheUnit(words, end + 1) : undefined)
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
  const base = isOf ? (readTime(words, end + 1) ?? readTheUnit(words, end + 1)) : undefined
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
