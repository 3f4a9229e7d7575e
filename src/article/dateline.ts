import { MONTHS, WEEKDAYS } from '../document/date.ts'
import type { Span } from '../text/span.ts'

/**
 * A paragraph without the town, the day and the house that it opens with: `AVERHOLT, March 3 (LNN) - The
 * council met.` They would be read as a part of the first sentence.
 */
export function withoutDateline(text: string, { start, end }: Span): Span {
  const match = DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST)))
  if (match === null) return { start, end }
  const { place = '', house } = match.groups ?? {}
  // "World Health Organization (WHO) Director-General": a house and its own initials.
  const initials = place.replace(/[^\p{Lu}]/gu, '')
  const isOwn =
    house !== undefined &&
    initials.length > 1 &&
    (initials.startsWith(house) || house.startsWith(initials))
  return isOwn ? { start, end } : { start: start + match[0].length, end }
}

/** A month or a weekday, in full or cut to three or four letters. */
function calendar(names: readonly string[]): string {
  return names
    .map((name) => {
      const [initial = '', rest = ''] = [name.charAt(0).toUpperCase(), name.slice(1)]
      const word = `${initial}(?:${rest}|${rest.slice(0, 2)}\\.?|${rest.slice(0, 3)}\\.)`
      return `${word}|${name.toUpperCase()}`
    })
    .join('|')
}

const MONTH = `(?:${calendar(MONTHS)})`
/** `March 3`, `3 March 2031`, `Tuesday, March 3`, `Tuesday`. */
const DAY = `(?:(?:(?:${calendar(WEEKDAYS)}),?\\s)?(?:${MONTH}\\s\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH})(?:,?\\s\\d{4})?|(?:${calendar(WEEKDAYS)}))`
/** Up to four capitalized words; a town and its land. */
const TOWN = "\\p{Lu}[\\p{L}.’'/-]*(?:,? \\p{Lu}[\\p{L}.’'/-]*){0,3}?"
/** A town in capitals, and its land. */
const CAPITALS = "\\p{Lu}[\\p{Lu}.’'/ -]{2,40}(?:, \\p{Lu}[\\p{L}. ]{2,20})?"
const DASH = '\\s?(?:[–—]|--|-)\\s'

/**
 * A town with a house in capitals, or one with a day or in capitals before a dash; and then the
 * first capital, digit or mark of a sentence.
 */
const DATELINE = new RegExp(
  '^[*_]{0,2}(?:' +
    [
      `(?<place>${TOWN})(?:,? ${DAY})?\\s\\((?<house>\\p{Lu}{2,6})\\)[*_]{0,2}(?:${DASH})?`,
      `(?:${TOWN},? ${DAY}|${CAPITALS})(?:\\s\\([^()\\n]{2,30}\\))?[*_]{0,2}${DASH}`,
    ].join('|') +
    ')\\s*(?=[\\p{Lu}\\d"“‘\'«])',
  'u',
)

/** Code units that such an opening never exceeds. */
const LONGEST = 120
