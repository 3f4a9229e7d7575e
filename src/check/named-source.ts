import { isRole, PRONOUNS } from '../article/noun-phrase.ts'
import { isHouseWord } from '../article/people.ts'
import type { Quotation } from '../article/quotation.ts'
import { isPostWord, type PersonName, parsePersonName } from '../document/person-name.ts'
import { isCapitalized } from '../text/char.ts'

/** Whom a draft names for a quotation. */
export interface NamedSource {
  /**
   * How: by a `name`, by a `post` ("the minister"), by a `pronoun`, as a `house` ("the Kremlin"), or
   * only by the `flow` of the text.
   */
  readonly by: 'name' | 'post' | 'pronoun' | 'house' | 'flow'
  /** The words of the draft, when it has any: `Foreign Minister Oda`, `he`. */
  readonly phrase?: string
  /** The name that stands in the phrase. */
  readonly written?: PersonName
  /** Whether the phrase is surely a person's name: with a post, or in more than one word. */
  readonly isFullName: boolean
  /** Whom the draft means, by the fullest name it gives. */
  readonly speaker?: string
  /** The post that the draft sets beside the name. */
  readonly post?: string
}

/** Whom a quotation names, or `undefined` when it names nobody. */
export function namedSource(text: string, { source }: Quotation): NamedSource | undefined {
  if (source === undefined) return undefined
  const { span, speaker, post, kind } = source
  const resolved = {
    // What a house or several people said, somebody spoke for them: nobody is named by it.
    ...(speaker === undefined || kind !== undefined ? {} : { speaker }),
    ...(post === undefined ? {} : { post }),
  }
  if (span === undefined) return { by: 'flow', isFullName: false, ...resolved }
  const phrase = namingPart(text.slice(span.start, span.end).replace(/\s+/g, ' '))
  if (PRONOUNS.has(phrase.toLowerCase())) {
    return { by: 'pronoun', phrase, isFullName: false, ...resolved }
  }
  const words = nameWords(phrase)
  const written = words.length === 0 ? undefined : parsePersonName(words.join(' '))
  if (written !== undefined) {
    const isFullName = words.length > 1 || written.given.length > 0
    return { by: 'name', phrase, written, isFullName, ...resolved }
  }
  const isPost = phrase.split(' ').some((word) => isPostNoun(word))
  return { by: isPost ? 'post' : 'house', phrase, isFullName: false, ...resolved }
}

/**
 * The part of a source that names somebody: `Odile Marn, the guild’s chief, who waited` is Odile Marn.
 * A post may come first: `the guild’s chief, Odile Marn`.
 */
function namingPart(source: string): string {
  const parts = source.split(/\s*(?:,\s|,$|\s\(|\s(?=who\s))/)
  return parts.find((part) => nameWords(part).length > 0) ?? (parts[0] as string)
}

/** How a note speaks of the one whom a draft names. */
export function nameInNote({ by, speaker, phrase }: NamedSource): string | undefined {
  return by === 'name' ? phrase : (speaker ?? phrase)
}

/**
 * The words of a phrase that make a person's name, the posts right before it included; none when the
 * phrase names a house, a country in more than one word, or a post alone.
 */
function nameWords(phrase: string): string[] {
  const [first = '', second = ''] = phrase.replace(/\s*\([^)]*\)/g, '').split(/,\s*/)
  const own = nameAtEnd(first)
  // "The foreign minister, Mirela Oda," names her behind the post, and only then.
  return own.length > 0 || !first.split(' ').some((word) => isPostNoun(word))
    ? own
    : nameAtEnd(second)
}

function nameAtEnd(phrase: string): string[] {
  const words = phrase.replace(/[’']s?$/, '').split(' ')
  let first = words.length
  while (first > 0 && isCapitalized(words[first - 1] as string)) first--
  const run = words.slice(first)
  const names = run.filter((word) => !isPostWord(word) && !isRole(word.toLowerCase()))
  const isNamed = names.length > 0 && names[names.length - 1] === run[run.length - 1]
  const isHouse = names.some((word) => isHouseWord(word.toLowerCase()) || isAcronym(word))
  // "The Kremlin" and "the Vatican" are houses; "the Russian president, Vladimir Putin" is not.
  const hasArticle = /^the$/i.test(words[first - 1] ?? '') || /^the$/i.test(run[0] ?? '')
  if (!isNamed || isHouse || hasArticle) return []
  return run
}

function isPostNoun(word: string): boolean {
  const lower = word.toLowerCase().replace(/[’']s$/, '')
  return isRole(lower) || (isPostWord(word) && lower.length > 3)
}

function isAcronym(word: string): boolean {
  return word.length > 1 && /^(?:\p{Lu}\.?){2,}$/u.test(word)
}
