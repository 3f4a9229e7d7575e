import type { EventChannel, EventKind } from './event.ts'
import type { Told } from './told-as.ts'

/**
 * A phrase that tells of an event by itself: a noun of an act with words beside it that make it
 * particular. It is read as a line of words, without a tree.
 */
export interface PhraseRule {
  /** Forms of the noun, as they are written, with spaces between; a rule may also look for a pattern. */
  readonly nouns: string
  readonly kind: EventKind
  readonly lemma: string
  /** What stands before the noun; belongs to the phrase. Groups: `name`, `who`, `whom`. */
  readonly before: RegExp
  /** What stands behind the noun; belongs to the phrase. Groups: `who`, `whom`, `place`, `name`. */
  readonly after?: RegExp
  readonly channel?: EventChannel
  readonly status?: Told
  /** Whether `who` and `whom` stand in one word, which may be a double name: then nothing is told. */
  readonly areSides?: true
  /** Whether the phrase is the name of a forum. */
  readonly isForum?: true
  /** Whether only a day or a stretch of days right behind the phrase makes it particular. */
  readonly needsTime?: true
  /** Whether the sentence must not demand, deny or suppose it. */
  readonly mustBeFact?: true
  /** Whether the sentence must tell it by a word of what was done: most such words are demands. */
  readonly mustBeTold?: true
  /** Who takes part where nobody is named: the speaker, or both who speak. */
  readonly owner?: true
}

/** One word with a capital, `G20` and `2+2` among them. */
export const CAPITAL: string = "(?:[A-Z][\\w.’'-]*|G-?\\d+|\\d\\+\\d)"

/** A name that is no month and no day of the week: of a place or of a party. */
export const NAME: string = `(?:(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Congress|God|I|States?|Members?|Territor(?:y|ies)|Governments?|Organization|Charter|Parties)\\b)[A-Z][\\w’'-]*(?:[ -](?:of |the )?[A-Z][\\w’'-]*){0,3})`

/** `first`, `Twelfth`, `26th`. */
export const ORDINAL: string =
  '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|[A-Za-z-]+(?:teenth|tieth)|[Tt]wenty-[a-z]+|\\d{1,2}(?:st|nd|rd|th))'

/** Where something is held or done. */
export const IN_PLACE: string = `(?: (?:in|at) (?:the )?(?<place>${NAME}))`

/** Two sides. */
export const BETWEEN: string = ` (?:between|among) (?:the )?(?:[a-z]+ ){0,2}?(?<who>${NAME})(?:, [A-Z][\\w ]*){0,3}(?:,? and (?:the )?(?:[a-z]+ ){0,2}?(?<whom>${NAME}))?`
