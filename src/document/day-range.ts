/**
 * The first day of a day, a month or a year in ISO 8601. Such days are compared as text.
 *
 * @example
 * firstDay('2031-06') // => '2031-06-01'
 */
export function firstDay(value: string): string {
  return value + '-01-01'.slice(value.length - 4)
}

/** The last day of one, as it is compared: no month has a day after its 31st. */
export function lastDay(value: string): string {
  return value + '-12-31'.slice(value.length - 4)
}
