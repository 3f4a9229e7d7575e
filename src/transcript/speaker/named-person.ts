import type { Header } from '../../document/header.ts'
import {
  foldName,
  hasNameShape,
  isPostWord,
  type PersonName,
  parsePersonName,
} from '../../document/person-name.ts'
import type { Span } from '../../text/span.ts'

/** A full name that stands in a text, and the words for posts before it. */
export interface NamedPerson {
  readonly name: string
  /** Small-letter words of the posts and honorifics that stand before it anywhere. */
  readonly titles: ReadonlySet<string>
  readonly count: number
  /** Where it stands first. */
  readonly span: Span
}

/** Full names ending in a surname, most frequent first, outside the spans to leave out. */
export function findNamedPeople(
  text: string,
  { surname }: PersonName,
  leftOut: readonly Span[],
): NamedPerson[] {
  const found = new Map<string, { titles: Set<string>; count: number; span: Span }>()
  // Capitals hide whether a particle is written small.
  const capital = surname.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
  for (const form of new Set([surname, capital, surname.toUpperCase()])) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      if (/[\p{L}\p{M}]/u.test(text.charAt(at + form.length))) continue
      if (leftOut.some(({ start, end }) => start <= at && at < end)) continue
      const { given, titles } = wordsBefore(text.slice(Math.max(0, at - LONGEST_GIVEN), at))
      const name = given.length === 0 ? undefined : parsePersonName([...given, form].join(' '))
      if (name === undefined || name.given.length === 0 || !hasNameShape(name.name)) continue
      const start = text.lastIndexOf(given[0] as string, at)
      const entry = found.get(name.name) ?? {
        titles: new Set(),
        count: 0,
        span: { start, end: at + form.length },
      }
      entry.count++
      for (const title of titles) entry.titles.add(title)
      found.set(name.name, entry)
    }
  }
  return [...found]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([name, entry]) => ({ name, ...entry }))
}

/** The people whom the header names, by a surname. */
export function findInHeader({ participants }: Header, person: PersonName): string[] {
  return participants
    .map(({ name }) => name)
    .filter((name) => parsePersonName(name)?.folded.surname === foldName(person.surname))
}

/** Given names and initials before a surname, titles before these, and the code units of them all. */
const MOST_GIVEN = 4
const MOST_TITLES = 4
const LONGEST_GIVEN = 90

/** The capitalized words that end a text and can be given names or initials, and the titles before. */
function wordsBefore(before: string): { given: string[]; titles: string[] } {
  const given: string[] = []
  const titles: string[] = []
  // A name does not reach over a line end: there stands another label, or another paragraph.
  const words = before.slice(before.lastIndexOf('\n') + 1).split(/[ \u00a0]+/)
  // Without a space between, the surname is the tail of a longer word.
  if (words.pop() !== '') return { given, titles }
  let k = words.length - 1
  for (; k >= 0 && given.length < MOST_GIVEN; k--) {
    const word = words[k] as string
    // A nickname in marks is no part of the name: Joram “Jo” Brask.
    if (/^["“].+["”]$/.test(word)) continue
    // Typewritten dashes part two words: `Ada Lind--Senator Oda`.
    if (!/^\p{Lu}(?:[\p{L}\p{M}.’']|-(?!-))*$/u.test(word) || isPostWord(word)) break
    if (NOT_IN_NAMES.has(word.toLowerCase()) || (!isInitial(word) && /[.]$/.test(word))) break
    given.unshift(word)
  }
  const stop = words[k] ?? ''
  const isChain = given.length === MOST_GIVEN || JOINING.test(stop)
  // Behind `Minister of Trade` stand words of the post too; the last is a given name for sure.
  if (isChain)
    given.splice(
      0,
      given.findLastIndex((word) => !isInitial(word)),
    )
  for (; k >= 0 && titles.length < MOST_TITLES; k--) {
    const word = (words[k] as string).replace(/[.,]+$/, '')
    if (!isPostWord(word)) break
    titles.push(word.toLowerCase())
  }
  return { given, titles }
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(word)
}

/** Words that join the parts of a post or of an institution. */
const JOINING = /^(?:of|for|on|and|&|to)$/

/** Words that stand capitalized before a name without being part of it. */
const NOT_IN_NAMES: ReadonlySet<string> = new Set(
  (
    'and but or so as at by for from in of on to with the that this these those then when where while ' +
    'if it is was he she we they you i thank thanks dear hello hi good well yes no not now let our my ' +
    'your his her their about after before during because since until between both what who why how ' +
    'today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday welcome again ' +
    'also announcing before following joint remarks press statement briefing meeting call lady'
  ).split(' '),
)
