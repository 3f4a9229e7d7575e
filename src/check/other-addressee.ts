import { isHouseWord } from '../article/people.ts'
import type { Quotation } from '../article/quotation.ts'
import { foldName, isPostWord } from '../document/person-name.ts'
import { isCapitalized } from '../text/char.ts'
import { sentences } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import type { ReadingPassage } from './context-difference.ts'

/** Words said to one party in the record and to another in the draft. */
export interface OtherAddressee {
  /** Whom the record has: `Tomas`. */
  readonly words: string
  /** The sentence of the record that addresses them; reading offsets there. */
  readonly source: Span
}

/**
 * Whom the record addresses with a passage, where the draft names another hearer; `undefined` when
 * the record does not show it, or also speaks of the one the draft names.
 *
 * Only words that address a hearer ("you") can be said to the wrong one. The record shows its hearer
 * by a name set off with commas, in the passage's own sentence or in one of the two before it.
 */
export function findOtherAddressee(
  { text, span }: ReadingPassage,
  { occasion }: Quotation,
): OtherAddressee | undefined {
  const hearer = occasion?.hearer
  if (hearer === undefined || !SECOND_PERSON.test(text.slice(span.start, span.end))) {
    return undefined
  }
  const keys = partyWords(hearer)
  if (keys.length === 0) return undefined
  const before = sentences(text, Math.max(0, span.start - NEAR), span.start)
  const own = sentences(
    text,
    before.at(-1)?.start ?? span.start,
    Math.min(text.length, span.end + NEAR),
  )
  const around = [...before.slice(0, -1), ...own].filter(({ start }) => start < span.end)
  if (around.some((sentence) => names(text.slice(sentence.start, sentence.end), keys))) {
    return undefined
  }
  for (const sentence of around.slice(-LOOK_BACK).reverse()) {
    const words = VOCATIVE.exec(text.slice(sentence.start, sentence.end))?.[1]
    if (words !== undefined && isParty(words)) return { words, source: sentence }
  }
  return undefined
}

const SECOND_PERSON = /\b(?:you|your|yours|yourself|yourselves)\b/i

/** Code units of the record around a passage that are looked at. */
const NEAR = 1500
/** Sentences, the passage's own among them, in which a name can address the hearer of the passage. */
const LOOK_BACK = 3

const NAME = "\\p{Lu}[\\p{L}’'-]+"
/** `Minister Oda, you …`, `… to you, Minister Oda.`, `Thank you, Tomas.` */
const VOCATIVE = new RegExp(
  `(?:^["“]?|\\b(?:[Tt]hanks|[Yy]ou|[Nn]o|[Yy]es|[Ww]ell|[Ll]ook|[Ss]ay|[Ss]ir|[Mm]adam),\\s+)((?:${NAME}\\.?\\s+){0,3}${NAME})(?=,\\s+(?:(?:and|so|but|if|when|I|we)\\s+)?(?:\\S+\\s+){0,4}?you\\b|[.!?])`,
  'u',
)

/** Whether words can be a person's name or post, and no opening of a sentence. */
function isParty(words: string): boolean {
  return words.split(/\s+/).every((word) => !OPENERS.has(word.toLowerCase()) && isCapitalized(word))
}

const OPENERS: ReadonlySet<string> = new Set(
  (
    'yes no well look so and but now then today tomorrow yesterday however indeed finally again thanks ' +
    'thank please sorry okay right sure first second third if when while as there here this that'
  ).split(' '),
)

/**
 * The words that tell a hearer: names and countries without their posts. None for a house of the
 * press, and none for a lone name, which may be one ("told Axios"), unless a post stands before it.
 */
function partyWords(hearer: string): string[] {
  const words = hearer.replace(/[’']s\b/g, '').split(/\s+/)
  const names = words.filter((word) => isCapitalized(word) && !isPostWord(word))
  const hasPost = words.some((word) => isPostWord(word) && word.length > 2)
  const isHouse = names.some(
    (word) => isHouseWord(word.toLowerCase()) || /^\p{Lu}{2,}$/u.test(word),
  )
  return isHouse || (names.length < 2 && !hasPost) ? [] : names
}

/** Whether a sentence names a party, by a word or by one that begins like it: Sorrenay, Sorrenian. */
function names(sentence: string, keys: readonly string[]): boolean {
  const words = (sentence.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((word) => foldName(word))
  return keys.some((key) => {
    const wanted = foldName(key).slice(0, STEM)
    return words.some((word) => word.startsWith(wanted))
  })
}

const STEM = 5
