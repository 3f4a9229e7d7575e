import { isCapitalized } from '../text/char.ts'
import { isPostWord, type PersonName, parsePersonName } from './person-name.ts'

/**
 * The person whose words a title says follow: `Remarks by President Oda at the Harbor Museum`.
 * `undefined` when it names nobody.
 */
export function personInTitle(title: string): PersonName | undefined {
  if (IN_INTERVIEW.test(title)) return personAtStart(title)
  const talk = INTERVIEWED.exec(title)?.[1]
  if (talk !== undefined) return personAtStart(talk)
  const by = /\b(?:by|of|from)\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(title)?.[1]
  return by === undefined ? undefined : personAtStart(by)
}

/** `Interview with Foreign Minister Oda`, in several languages. */
const INTERVIEWED =
  /(?<!\p{L})(?:interview|entrevista|entretien|intervista)\s+(?:with|of|mit|avec|con|com|a|à|al)\s+(?:the |la |le |el |il )?(\p{Lu}.*)$/iu

/** `Foreign Minister Oda in an interview with The Drast Courier`. */
const IN_INTERVIEW = /^\p{Lu}.*(?<!\p{L})(?:in an|in|im) interview(?!\p{L})/iu

/** The bearer of a post that a title names with it: `President` in `President Oda on Trade`. */
export function holderInTitle(title: string, post: string): PersonName | undefined {
  const at = title.toLowerCase().indexOf(`${post.toLowerCase()} `)
  const isWord = at === 0 || /[^\p{L}]/u.test(title.charAt(at - 1))
  return at < 0 || !isWord ? undefined : personAtStart(title.slice(at + post.length + 1))
}

/** The name that a text opens with, posts before it included. */
function personAtStart(text: string): PersonName | undefined {
  const words = text.split(/\s+/)
  let first = 0
  while (first < words.length && isPostWord(words[first] as string)) first++
  let end = first
  while (end < words.length && end - first < MOST_NAMES && isName(words[end] as string)) {
    end++
    // A comma, a possessive or a dash after a name ends it.
    if (/[,:;]$|[’']s?$/.test(words[end - 1] as string)) break
  }
  if (end === first) return undefined
  const name = words
    .slice(0, end)
    .join(' ')
    .replace(/[’']s?$|[,:;]$/, '')
  return parsePersonName(name)
}

/** Words of the longest name: given names, an initial, a surname of two. */
const MOST_NAMES = 4

/** Whether a word in title case can be part of a name, and is no preposition or participle. */
function isName(word: string): boolean {
  return (
    isCapitalized(word) &&
    !isPostWord(word) &&
    !/^\p{Lu}\p{Ll}+(?:ing|ed)\b/u.test(word) &&
    !NOT_IN_NAMES.has(word.toLowerCase().replace(/[,:;]$/, ''))
  )
}

const NOT_IN_NAMES: ReadonlySet<string> = new Set(
  (
    'about after against ahead aboard all amid among an and announces as at before between by ' +
    'calls during en for from has in is joint launches meets of on over press prior regarding remarks ' +
    'says signs since statement to toward under upon via visits when while will with'
  ).split(' '),
)
