import { foldSpaces } from '../text/white-space.ts'

/**
 * A text on one line, safe to stand in a citation: white space folded, and nothing left that commands
 * a terminal, turns the direction of writing around or cannot be seen.
 *
 * Joiners stay, since Persian and Indic words are misspelled without them. Half a surrogate pair
 * becomes U+FFFD, because no encoding can carry it.
 */
export function plainLine(text: string): string {
  return foldSpaces(
    text
      .toWellFormed()
      .replace(INVISIBLE, '')
      // U+0085 ends a line too, but is no white space to a pattern.
      .replace(/[\s\u0085]/g, ' ')
      .replace(/\p{Cc}/gu, ''),
  )
}

/** A URL that breaks out of no field: {@link plainLine} with what no URL may hold percent-encoded. */
export function plainAddress(address: string): string {
  return plainLine(address).replace(
    /[ "<>\\^`{|}]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Soft hyphen, zero-width space, and the marks and controls of the bidirectional algorithm. */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
