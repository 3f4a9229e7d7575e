import { foldedToken, tokenize } from '../text/token.ts'

/** How two titles stand to each other. */
export type TitleRelation =
  /** The same words. */
  | 'same'
  /** Mostly the same: a word put in, "as prepared for delivery" added. */
  | 'like'
  | 'other'
  /** One of the two has none. */
  | 'unknown'

/** Compare the titles of two documents by their words. */
export function compareTitles(a: string | undefined, b: string | undefined): TitleRelation {
  const left = titleWords(a)
  const right = titleWords(b)
  if (left.length === 0 || right.length === 0) return 'unknown'
  const ownLeft = left.filter((word) => !right.includes(word))
  const ownRight = right.filter((word) => !left.includes(word))
  if (ownLeft.length === 0 && ownRight.length === 0) return 'same'
  // Two titles that count or date themselves differently are two titles, however long the rest.
  if (ownLeft.some(hasDigit) && ownRight.some(hasDigit)) return 'other'
  const shared = left.length - ownLeft.length
  return shared >= LIKE_SHARE * (shared + ownLeft.length + ownRight.length) ? 'like' : 'other'
}

/**
 * Share of their words that two titles have in common to be alike. "Remarks of President Ada Oda" and
 * "Remarks by President Oda" are; calls with two ministers of one country are not.
 */
const LIKE_SHARE = 0.75

/**
 * The words that tell a title from others, each once, sorted: without articles and prepositions, and
 * without what a publisher adds to the title of another text of the same event.
 */
export function titleWords(title: string | undefined): string[] {
  if (title === undefined) return []
  const tokens = tokenize(title)
  const words = Array.from({ length: tokens.count }, (_, i) => foldedToken(tokens, i))
  const own = ` ${words.join(' ')} `.replace(ADDED, ' ').trim().split(' ')
  const telling = own.filter((word) => !SMALL_WORDS.has(word))
  return [...new Set(telling)].filter((word) => word !== '').sort()
}

const ADDED =
  /(?<= )(?:(?:as (?:prepared|delivered|written|released)(?: for (?:the )?(?:delivery|press|release))?|corrected(?: version| copy| transcript)?|updated|revised|full (?:text|transcript)) )+/g

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the of to in on at by for from with and or as & before after during'.split(' '),
)

function hasDigit(word: string): boolean {
  return /\d/.test(word)
}
