import type { Span } from '../text/span.ts'
import { type DocumentDate, daysBetween, findDates, parseIsoDate } from './date.ts'
import type { KnownFields } from './known-fields.ts'
import type { Problem } from './problem.ts'

/**
 * The date most to be trusted, and the rule that read it: that of a line, then of the title, of the
 * metadata and of the address.
 */
export function chooseDate(
  line: DocumentDate | undefined,
  titled: DocumentDate | undefined,
  known: KnownFields,
  address: string | undefined,
): { readonly date: DocumentDate; readonly rule: string } | undefined {
  if (line !== undefined) return { date: line, rule: 'a line above the text' }
  const names = ['date', 'published', 'published_time', 'datepublished']
  const stated = dateOfValue(known.get(...names))
  if (titled !== undefined && (stated === undefined || isEventOf(titled, stated))) {
    return { date: titled, rule: 'the title' }
  }
  if (stated !== undefined) return { date: stated, rule: known.rule(...names) }
  const inferred = dateOfAddress(address)
  return inferred === undefined ? undefined : { date: inferred, rule: 'the address' }
}

/**
 * The doubt about a date that the text gives and that the metadata contradict: one of them may be that of
 * another event. A transcript that is published some days later is no contradiction, and one that is
 * published before the event is.
 *
 * @param published the day of publication that a line of the text gives
 */
export function doubtOfDate(
  chosen: DocumentDate,
  known: KnownFields,
  published?: DocumentDate,
): Problem | undefined {
  const early = earlyPublication(chosen, known, published)
  if (early !== undefined) return early
  const names = ['date', 'published', 'published_time', 'datepublished']
  const stated = dateOfValue(known.get(...names))
  if (chosen.span === undefined || stated === undefined) return undefined
  if (chosen.precision !== 'day' || stated.precision !== 'day') return undefined
  if (Math.abs(daysBetween(chosen.value, stated.value)) <= MOST_UNTIL_PUBLISHED) return undefined
  return {
    code: 'dateDoubtful',
    message: `The text says ${chosen.value}, and ${known.rule(...names)} ${stated.value}; the date in the text is taken`,
    span: chosen.span,
  }
}

/** The doubt about a date that lies behind the day on which the text is said to have been published. */
function earlyPublication(
  chosen: DocumentDate,
  known: KnownFields,
  published = dateOfValue(known.get('published', 'published_time', 'datepublished')),
): Problem | undefined {
  if (chosen.span === undefined || published === undefined) return undefined
  if (chosen.precision !== 'day' || published.precision !== 'day') return undefined
  // Where it was published, the day of the event may not have begun.
  if (daysBetween(chosen.value, published.value) >= -1) return undefined
  return {
    code: 'dateDoubtful',
    message: `The text says ${chosen.value}, and that it was published on ${published.value}, before that; the later date is taken`,
    span: chosen.span,
  }
}

/**
 * The doubt about a date that whoever handed in the text gave, and that the text contradicts. A day soon
 * after the one in the text is that of its publication.
 */
export function doubtOfGivenDate(
  given: DocumentDate | undefined,
  stated: DocumentDate | undefined,
): Problem | undefined {
  if (given?.precision !== 'day' || stated?.precision !== 'day') return undefined
  if (stated.span === undefined) return undefined
  if (Math.abs(daysBetween(given.value, stated.value)) <= MOST_UNTIL_PUBLISHED) return undefined
  return {
    code: 'dateDoubtful',
    message: `The text says ${stated.value}, and ${given.value} was given; the date that was given is taken`,
    span: stated.span,
  }
}

/** Whether a title's date can be that of an event of which a text was published on another day. */
function isEventOf(titled: DocumentDate, published: DocumentDate): boolean {
  if (titled.precision !== 'day' || published.precision !== 'day') return false
  const days = daysBetween(titled.value, published.value)
  return days >= 0 && days <= MOST_UNTIL_PUBLISHED
}

/** Days from an event to its transcript; a title with an earlier date is about that day. */
const MOST_UNTIL_PUBLISHED = 10

function dateOfValue(value: string | undefined): DocumentDate | undefined {
  const date =
    value === undefined ? undefined : (parseIsoDate(value.slice(0, 10)) ?? parseIsoDate(value))
  const written = value === undefined || date !== undefined ? undefined : findDates(value)[0]
  if (written !== undefined) return { value: written.value, precision: 'day', basis: 'stated' }
  return date === undefined ? undefined : { ...date, basis: 'stated' }
}

/** The first date of a title, which stands in `span`. */
export function dateOfTitle(
  title: string | undefined,
  span: Span | undefined,
): DocumentDate | undefined {
  const mention = title === undefined ? undefined : findDates(title)[0]
  if (mention === undefined) return undefined
  const { value, precision } = mention
  return { value, precision, basis: 'stated', ...(span === undefined ? {} : { span }) }
}

/** The day that an address gives: `/2031/06/04/`, `/2031-06-04-remarks`; only inferred from it. */
export function dateOfAddress(address: string | undefined): DocumentDate | undefined {
  const match =
    address === undefined
      ? null
      : /[/_-]((?:19|20)\d{2})([/_-]?)(\d{2})\2(\d{2})(?=[/_.-]|$)/.exec(address)
  const date = match === null ? undefined : parseIsoDate(`${match[1]}-${match[3]}-${match[4]}`)
  return date === undefined ? undefined : { ...date, basis: 'inferred' }
}
