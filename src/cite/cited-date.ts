import { MONTHS, type PartialDate } from '../document/date.ts'

/** Year, month and day of a date, as far as its precision goes. */
export function dateParts({ value, precision }: PartialDate): readonly number[] {
  return value.split('-').map(Number).slice(0, { year: 1, month: 2, day: 3 }[precision])
}

/** `September 18, 2024`, `September 2024` or `2024`. */
export function monthFirst(date: PartialDate): string {
  const [year, month, day] = dateParts(date)
  if (month === undefined) return String(year)
  return day === undefined ? `${monthName(month)} ${year}` : `${monthName(month)} ${day}, ${year}`
}

/**
 * `18 Sept. 2024`, `Sept. 2024` or `2024`: the names of months longer than four letters cut short.
 *
 * @see MLA Handbook, 9th ed., appendix 1.
 */
export function dayFirst(date: PartialDate): string {
  const [year, month, day] = dateParts(date)
  return [day, month === undefined ? undefined : shortMonth(month), year]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** The day given as an ISO date. */
export function dayOf(value: string): PartialDate {
  return { value, precision: 'day' }
}

function monthName(month: number): string {
  const name = MONTHS[month - 1] as string
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function shortMonth(month: number): string {
  const name = monthName(month)
  if (name.length <= 4) return name
  return `${name.slice(0, name === 'September' ? 4 : 3)}.`
}
