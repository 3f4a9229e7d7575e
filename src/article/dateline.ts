import type { Span } from '../text/span.ts'

/**
 * A paragraph without the town and the house that it opens with: `Averholt (LNN) The council met.` Where
 * no dash parts them from the first sentence, they would be read as its subject.
 */
export function withoutDateline(text: string, { start, end }: Span): Span {
  const match = DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST)))
  if (match === null) return { start, end }
  const [whole, place = '', house = ''] = match
  // "World Health Organization (WHO) Director-General": a house and its own initials.
  const initials = place.replace(/[^\p{Lu}]/gu, '')
  if (initials.startsWith(house) || house.startsWith(initials)) return { start, end }
  return { start: start + whole.length, end }
}

/** Up to four capitalized words, a house in capitals in parentheses, and the first capital of a sentence. */
const DATELINE =
  /^(\p{Lu}[\p{L}.’'-]*(?:,? \p{Lu}[\p{L}.’'-]*){0,3})\s\((\p{Lu}{2,6})\)\s+(?=\p{Lu})/u

/** Code units that such an opening never exceeds. */
const LONGEST = 120
