/** The months in order, lower case. */
export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * The number of a month: given as a figure, in English in full or cut short (`Sept.`), or as other
 * languages write it in dates; 0 for any other word. English writes months with a capital, and `may`
 * and `march` are verbs without one.
 *
 * @example
 * [monthNumber('Sept.'), monthNumber('січня'), monthNumber('may')] // => [9, 1, 0]
 */
export function monthNumber(name: string | undefined): number {
  if (name === undefined) return 0
  if (/^\d+$/.test(name)) return Number(name)
  const lower = name.toLowerCase().replace('.', '')
  const isShort = lower.length === 3 || lower === 'sept'
  const english =
    name.charAt(0) === lower.charAt(0)
      ? 0
      : MONTHS.findIndex((month) => month === lower || (isShort && month.startsWith(lower))) + 1
  return english || (OTHER_MONTHS.get(lower) ?? 0)
}

/** Months as they stand in dates: German, French, Spanish, Portuguese, Italian, Catalan; Slavic ones. */
const OTHER_MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januar jänner jan janvier enero janeiro gennaio gener января січня stycznia ledna',
    'februar feber février févr fevrier febrero fevereiro febbraio febrer февраля лютого lutego února',
    'märz maerz mars marzo março març марта березня marca března',
    'april avril abril aprile апреля квітня kwietnia dubna',
    'mai mayo maio maggio maig мая травня maja května',
    'juni juin junio junho giugno juny июня червня czerwca června',
    'juli juillet julio julho luglio juliol июля липня lipca července',
    'august août aout agosto agost августа серпня sierpnia srpna',
    'september septembre septiembre setiembre setembro settembre setembre сентября вересня września září',
    'oktober octobre octubre outubro ottobre октября жовтня października října',
    'november novembre noviembre novembro ноября листопада listopada listopadu',
    'dezember décembre decembre diciembre dezembro dicembre desembre декабря грудня grudnia prosince',
  ].flatMap((names, k) =>
    names
      .split(' ')
      .filter((name) => !MONTHS.includes(name))
      .map((name): [string, number] => [name, k + 1]),
  ),
)
