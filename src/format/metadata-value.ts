import { findDates, isoDay, MONTHS, parseIsoDate } from '../document/date.ts'

/**
 * A value of a source as metadata keeps it: dates as ISO 8601, everything else on one line. `undefined`
 * when it is no value of the kind.
 */
export function metadataValue(name: string, raw: string): string | undefined {
  const value = raw.slice(0, LONGEST_VALUE).toWellFormed().replace(/\s+/g, ' ').trim()
  if (value === '') return undefined
  if (name === 'date' || name === 'updated') return isoDate(value)
  if (name === 'url') return /^https?:\/\/[^\s]+$/i.test(value) ? value : undefined
  if (name === 'language')
    return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(value) ? value : undefined
  return value
}

/** Code units of the longest value; titles are shorter, and what is longer is no name of anything. */
const LONGEST_VALUE = 1000

/**
 * A date in any of the forms of files as ISO 8601, with its time when it is written so:
 * `Fri, 21 Jan 2022 23:05:00 -0500` is `2022-01-21T23:05:00-05:00`.
 */
export function isoDate(value: string): string | undefined {
  const iso = ISO_START.exec(value)
  if (iso !== null) {
    const day = parseIsoDate(iso[1] as string)
    if (day === undefined) return undefined
    const isWhole = day.precision === 'day' && ISO_TIME.test(value)
    return isWhole ? value.replace(' ', 'T') : day.value
  }
  const compact = /^((?:1[5-9]|20)\d{2})(\d{2})(\d{2})$/.exec(value)
  if (compact !== null) return parseIsoDate(compact.slice(1).join('-'))?.value
  return fromMailDate(value) ?? findDates(value)[0]?.value
}

const ISO_START = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:$|[T ])/
const ISO_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/

/** A date of mail and feeds. It stays in its own zone: in another it may be another day. */
function fromMailDate(value: string): string | undefined {
  const match = MAIL_DATE.exec(value)
  if (match === null) return undefined
  const [, day = '', month = '', year = '', time = '', seconds = ':00', zone = ''] = match
  const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1
  const date = isoDay(Number(year), number, Number(day))
  return date === undefined ? undefined : `${date}T${time}${seconds}${offsetOf(zone)}`
}

/** RFC 822, section 5, with the years of RFC 2822. */
const MAIL_DATE =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\s+(\d{2}:\d{2})(:\d{2})?(?:\s+([A-Za-z]{1,4}|[+-]\d{2}:?\d{2}))?$/

function offsetOf(zone: string): string {
  if (/^[+-]/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(-2)}`
  return ZONES[zone.toUpperCase()] ?? ''
}

const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}
