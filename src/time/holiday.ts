import { dayNumber, weekdayNumber } from './calendar.ts'

/** The day of a holiday in a year, as a number of {@link dayNumber}. */
export type Holiday = (year: number) => number

/**
 * Holidays by their names in small letters, without apostrophes. Only those are listed whose day is a
 * matter of counting. Where countries keep one on different days, as they do Mother's Day and Labor Day,
 * the day is that of the United States.
 */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ...named('christmas|christmas day|xmas', fixed(12, 25)),
  ...named('christmas eve|xmas eve', fixed(12, 24)),
  ...named('boxing day', fixed(12, 26)),
  ...named('new years|new years day|new year day', fixed(1, 1)),
  ...named('new years eve', fixed(12, 31)),
  ...named('epiphany', fixed(1, 6)),
  ...named('valentines day|saint valentines day', fixed(2, 14)),
  ...named('st patricks day|saint patricks day', fixed(3, 17)),
  ...named('april fools|april fools day', fixed(4, 1)),
  ...named('earth day', fixed(4, 22)),
  ...named('may day|international workers day', fixed(5, 1)),
  ...named('international womens day', fixed(3, 8)),
  ...named('human rights day', fixed(12, 10)),
  ...named('united nations day', fixed(10, 24)),
  ...named('juneteenth', fixed(6, 19)),
  ...named('bastille day', fixed(7, 14)),
  ...named('halloween', fixed(10, 31)),
  ...named('all saints day', fixed(11, 1)),
  ...named('armistice day|remembrance day|veterans day', fixed(11, 11)),
  ...named('martin luther king day|mlk day|martin luther king jr day', nth(1, 1, 3)),
  ...named('presidents day', nth(2, 1, 3)),
  ...named('memorial day', (year) => onOrBefore(dayNumber(year, 5, 31), 1)),
  ...named('labor day', nth(9, 1, 1)),
  ...named('columbus day', nth(10, 1, 2)),
  ...named('thanksgiving|thanksgiving day', nth(11, 4, 4)),
  ...named('black friday', (year) => nth(11, 4, 4)(year) + 1),
  ...named('mothers day', nth(5, 7, 2)),
  ...named('fathers day', nth(6, 7, 3)),
  ...named('ash wednesday', (year) => easter(year) - 46),
  ...named('palm sunday', (year) => easter(year) - 7),
  ...named('maundy thursday', (year) => easter(year) - 3),
  ...named('good friday', (year) => easter(year) - 2),
  ...named('easter|easter sunday', easter),
  ...named('easter monday', (year) => easter(year) + 1),
  ...named('pentecost|whit sunday', (year) => easter(year) + 49),
])

/** The most words that the name of a holiday has. */
export const LONGEST_HOLIDAY = 5

/** Words that names of holidays begin with. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(
  Array.from(HOLIDAYS.keys(), (name) => name.split(' ')[0] as string),
)

/** Words that stand second in names of holidays. */
export const HOLIDAY_SECONDS: ReadonlySet<string> = new Set(
  Array.from(HOLIDAYS.keys(), (name) => name.split(' ')[1] ?? '').filter((word) => word !== ''),
)

function named(names: string, day: Holiday): [string, Holiday][] {
  return names.split('|').map((name) => [name, day])
}

function fixed(month: number, day: number): Holiday {
  return (year) => dayNumber(year, month, day)
}

/** The nth such weekday of a month. */
function nth(month: number, weekday: number, which: number): Holiday {
  return (year) => {
    const first = dayNumber(year, month, 1)
    return first + ((weekday - weekdayNumber(first) + 7) % 7) + 7 * (which - 1)
  }
}

function onOrBefore(day: number, weekday: number): number {
  return day - ((weekdayNumber(day) - weekday + 7) % 7)
}

/** Easter Sunday of the western churches (the anonymous Gregorian algorithm, Nature, 1876). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}
