import { MONTHS } from '../document/date.ts'
import { irregularForms } from '../text/irregular-form.ts'
import { wordId } from '../text/token.ts'
import type { Grain, Season } from './calendar.ts'
import { HOLIDAY_STARTS } from './holiday.ts'
import type { DayPart, Which } from './told.ts'

/** A unit as a word names it: a fortnight is two weeks. */
export interface UnitWord {
  readonly grain: Grain
  readonly times: number
  readonly isPlural: boolean
}

/** The number of a month that a word names, in full or cut short. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((month, k): [string, number] => [month, k + 1]),
  ...MONTHS.map((month, k): [string, number] => [month.slice(0, 3), k + 1]),
  ['sept', 9],
])

/** Names of months that are other words too: they count only with a capital and in the right company. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(
  'may march mar august jan jun dec sep apr'.split(' '),
)

/** The number of a weekday that a word names, 1 for Monday; plural `mondays` and short `fri` too. */
export const WEEKDAY_WORDS: ReadonlyMap<string, number> = new Map(
  'mon monday mondays|tue tues tuesday tuesdays|wed weds wednesday wednesdays|thu thur thurs thursday thursdays|fri friday fridays|sat saturday saturdays|sun sunday sundays'
    .split('|')
    .flatMap((words, k) => words.split(' ').map((word): [string, number] => [word, k + 1])),
)

/** Units by their names. */
export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map(
  (
    [
      ['second seconds sec secs', 'second', 1],
      ['minute minutes min mins', 'minute', 1],
      ['hour hours hr hrs', 'hour', 1],
      ['day days', 'day', 1],
      ['weekend weekends', 'weekend', 1],
      ['week weeks wk wks', 'week', 1],
      ['fortnight fortnights', 'week', 2],
      ['month months', 'month', 1],
      ['quarter quarters', 'quarter', 1],
      ['semester semesters', 'half', 1],
      ['year years yr yrs', 'year', 1],
      ['decade decades', 'decade', 1],
      ['century centuries', 'century', 1],
      ['millennium millennia', 'millennium', 1],
    ] as const
  ).flatMap(([words, grain, times]) =>
    words.split(' ').map((word): [string, UnitWord] => {
      const isPlural = (word.endsWith('s') && word !== 'hrs') || word === 'millennia'
      return [word, { grain, times, isPlural }]
    }),
  ),
)

/** Parts of the day by their names. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ...of('morning mornings dawn daybreak sunrise', 'MO'),
  ...of('noon midday lunchtime', 'MI'),
  ...of('afternoon afternoons', 'AF'),
  ...of('evening evenings dusk sunset', 'EV'),
  ...of('night nights nighttime midnight', 'NI'),
  ...of('daytime daylight', 'DT'),
])

/** Seasons by their names. */
export const SEASON_WORDS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ...of('spring springtime', 'SP'),
  ...of('summer summertime', 'SU'),
  ...of('autumn fall', 'FA'),
  ...of('winter wintertime', 'WI'),
])

/** Days told from the day of speaking. */
export const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tonite', 0],
  ['tomorrow', 1],
  ['tmrw', 1],
  ['tmr', 1],
  ['yesterday', -1],
])

/** Words that choose one unit. */
export const WHICH_WORDS: ReadonlyMap<string, Which> = new Map<string, Which>([
  ...of('last past', 'last'),
  ...of('this current', 'this'),
  ['next', 'next'],
  ...of('coming upcoming', 'coming'),
  ...of('previous preceding prior', 'previous'),
  ...of('following subsequent ensuing', 'following'),
  ...of('same that', 'same'),
])

/** How often, by one word, as TIMEX3 writes it. */
export const SET_WORDS: ReadonlyMap<string, string> = new Map<string, string>([
  ['hourly', 'PT1H'],
  ...of('daily nightly everyday', 'P1D'),
  ['weekly', 'P1W'],
  ...of('biweekly fortnightly', 'P2W'),
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P1Q'],
  ...of('semiannual semiannually biannual biannually', 'P6M'),
  ...of('annual annually yearly', 'P1Y'),
  ...of('biennial biennially', 'P2Y'),
])

/** Single words for now, what was and what will be. */
export const REFERENCE_WORDS: ReadonlyMap<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'> =
  new Map([
    ...of('now currently nowadays presently current', 'PRESENT_REF' as const),
    ...of('recent recently lately', 'PAST_REF' as const),
    ['future', 'FUTURE_REF' as const],
  ])

/** What kind of word a time is read around; 0 for all others. */
export const Nucleus = {
  none: 0,
  month: 1,
  weekday: 2,
  unit: 3,
  dayPart: 4,
  season: 5,
  nearDay: 6,
  set: 7,
  reference: 8,
  holiday: 9,
  /** `time`, `moment`, `present`, `past`, `future`: times in a few phrases only. */
  phrase: 10,
  /** A decade in words, a quarter by its number: `nineties`, `Q3`. */
  decade: 11,
  /** `p.m.`, `GMT`, `o'clock`: what makes a number a clock. */
  clock: 12,
  /** A word that begins with a digit. */
  digits: 13,
  /** Tens in letters, behind another number: `thirty` of `at three thirty`. */
  tens: 14,
} as const

/** One of the values of {@link Nucleus}. */
export type Nucleus = (typeof Nucleus)[keyof typeof Nucleus]

/** Decades by their names. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, k): [string, number] => [word, 1920 + 10 * k]),
)

/** What kind of nucleus the word with an id is. */
export function nucleusOf(id: number): Nucleus {
  let at = (id >>> 3) & MASK
  while (true) {
    const held = IDS[at]
    if (held === id) return KINDS[at] as Nucleus
    if (held === 0) return Nucleus.none
    at = (at + 1) & MASK
  }
}

/** Whether a word is an hour in letters, or the century of `twenty twenty-one`. */
export function isSpokenNumber(word: string): boolean {
  return SPOKEN.has(word)
}

const SPOKEN: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty'.split(' '),
)

/** Words of which the past is plain. */
export function isPastForm(word: string): boolean {
  return PAST_FORMS.has(word) || (word.length > 4 && word.endsWith('ed') && !NO_PAST.has(word))
}

const PAST_FORMS: ReadonlySet<string> = new Set([
  ...'was were had did'.split(' '),
  ...(
    'arise become begin break bring build buy catch choose come draw drive eat fall feel fight find ' +
    'flee fly forget get give go grow hear hide hold keep know lay lead leave lose make mean meet pay ' +
    'rise see seek sell send shake shoot show sink sit speak spend stand steal strike swear take teach ' +
    'tell think throw undertake wear win withdraw write say'
  )
    .split(' ')
    .flatMap((base) => irregularForms(base).slice(0, 1)),
  ...'said told announced'.split(' '),
])

const NO_PAST: ReadonlySet<string> = new Set(
  'indeed hundred exceed proceed succeed united'.split(' '),
)

const SIZE = 2048
const MASK = SIZE - 1
/** Ids of nuclei, each at the first free place from its own on; 0 is free. */
const IDS = new Uint32Array(SIZE)
const KINDS = new Uint8Array(SIZE)

function enter(words: Iterable<string>, kind: Nucleus): void {
  for (const word of words) {
    for (const form of [word, `${word}'s`]) {
      const id = wordId(form)
      let at = (id >>> 3) & MASK
      while (IDS[at] !== 0 && IDS[at] !== id) at = (at + 1) & MASK
      if (IDS[at] === id) continue
      IDS[at] = id
      KINDS[at] = kind
    }
  }
}

enter(MONTH_WORDS.keys(), Nucleus.month)
enter(WEEKDAY_WORDS.keys(), Nucleus.weekday)
enter(DAY_PARTS.keys(), Nucleus.dayPart)
enter(UNIT_WORDS.keys(), Nucleus.unit)
enter(SEASON_WORDS.keys(), Nucleus.season)
enter(NEAR_DAYS.keys(), Nucleus.nearDay)
enter(SET_WORDS.keys(), Nucleus.set)
enter(REFERENCE_WORDS.keys(), Nucleus.reference)
enter(DECADE_WORDS.keys(), Nucleus.decade)
enter('ten fifteen twenty thirty forty fifty'.split(' '), Nucleus.tens)
enter(HOLIDAY_STARTS, Nucleus.holiday)
enter(
  Array.from(HOLIDAY_STARTS, (word) => word.replace(/s$/, "'s")),
  Nucleus.holiday,
)
enter('thousand seventeen eighteen nineteen date'.split(' '), Nucleus.phrase)
enter('time moment present past future while ago'.split(' '), Nucleus.phrase)
enter('q1 q2 q3 q4 h1 h2'.split(' '), Nucleus.decade)
enter("m am pm gmt utc o'clock oclock".split(' '), Nucleus.clock)

function of<T extends string>(words: string, value: T): [string, T][] {
  return words.split(' ').map((word) => [word, value])
}
