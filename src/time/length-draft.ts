import type { Grain } from './calendar.ts'
import type { Count } from './read-count.ts'
import type { TimeMod } from './time-expression.ts'
import { UNIT_WORDS, type UnitWord } from './time-word.ts'
import type { TimeWords } from './time-words.ts'
import type { Draft, Length, Told, Which } from './told.ts'

/** Reads the time that begins at a word: what units are counted from (`from next Monday`). */
export type ReadTime = (words: TimeWords, i: number) => Draft | undefined

/** Whether a time is one of the calendar, from which others can be counted. */
export function isDated(told: Told): boolean {
  return (
    told.kind === 'named' || told.kind === 'near' || told.kind === 'which' || told.kind === 'nth'
  )
}

/** Adjectives between a number and its unit. */
export function skipAdjective(words: TimeWords, at: number): number {
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

/** A length as it is told. */
export function lengthOf(count: Count, unit: UnitWord, lies: Length['lies'] | undefined): Length {
  return {
    kind: 'length',
    ...(count.value === undefined ? {} : { count: count.value * unit.times }),
    ...(count.most === undefined ? {} : { most: count.most * unit.times }),
    grain: unit.grain,
    ...(lies === undefined ? {} : { lies }),
  }
}

/** A length of a grain, and where it lies. */
export function length(
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

/** A draft with what modifies it. */
export function withMod(draft: Draft, mod: TimeMod | undefined): Draft {
  return mod === undefined ? draft : { ...draft, mod }
}

/** `the year`, `the month` and so on, of which something is a part: that of now, or that told before. */
export function readTheUnit(words: TimeWords, i: number): Draft | undefined {
  const at = words.is(i, 'the') ? i + 1 : i
  const unit = UNIT_WORDS.get(words.lower(at))
  if (unit === undefined || unit.isPlural || unit.times > 1 || words.isCapital(at)) return undefined
  if (/^(?:second|minute|hour)$/.test(unit.grain)) return undefined
  if (
    words.joins(at + 1) &&
    /^(?:of|before|after|following|ending|ended)$/.test(words.lower(at + 1))
  )
    return undefined
  return { first: i, end: at + 1, told: { kind: 'which', which: 'this', grain: unit.grain } }
}
