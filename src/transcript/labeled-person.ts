import type { Header } from '../document/header.ts'
import {
  hasNameShape,
  isPostWord,
  type PersonName,
  parsePersonName,
  titleCase,
} from '../document/person-name.ts'
import { holderInTitle } from '../document/title-person.ts'
import type { Speaker } from '../document/turn.ts'
import type { Span } from '../text/span.ts'

/**
 * The person a label names, with the full name when the document gives it.
 *
 * A surname is completed from the header or the text when exactly one full name there ends in it,
 * the spans `misprints` left out. A post alone names whoever header or title say holds it.
 */
export function findPerson(
  text: string,
  label: string,
  header: Header,
  misprints: readonly Span[],
): Speaker | undefined {
  // Captions have signs for speakers whom they do not name.
  if (!/\p{L}/u.test(label)) return undefined
  const person = parsePersonName(label)
  if (person === undefined) return findHolder(label, header)
  const after = /,\s*(?![JS]r\.?$)(.+)$/i.exec(label)?.[1]
  const held = HONORIFICS.test(person.post ?? '') ? undefined : person.post
  const post = held ?? (after === undefined ? undefined : titleCase(after.split(/\s+/)))
  const full =
    person.given.length > 0
      ? person.name
      : (findFullName(text, person, header, misprints) ?? person.name)
  return { name: full, ...(post === undefined ? {} : { post }), basis: 'stated' }
}

/** Words of respect alone are no post. */
const HONORIFICS = /^(?:(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|madam|madame|monsieur)\b\.?\s*)+$/i

/** The one who holds a post that stands alone as a label: `THE PRESIDENT`, named by header or title. */
function findHolder(label: string, header: Header): Speaker | undefined {
  const post = label.replace(/^THE\s+/i, '').trim()
  const holder =
    header.participants.find((person) =>
      person.post.toLowerCase().startsWith(post.toLowerCase()),
    ) ?? (header.title === undefined ? undefined : holderInTitle(header.title, post))
  return holder === undefined
    ? undefined
    : { name: holder.name, post: titleCase(post.split(/\s+/)), basis: 'inferred' }
}

/** The one full name in header or text that ends in a person's surname. */
function findFullName(
  text: string,
  person: PersonName,
  header: Header,
  misprints: readonly Span[],
): string | undefined {
  const inHeader = header.participants
    .map(({ name }) => name)
    .filter((name) => endsInSurname(name, person))
  if (inHeader.length === 1) return inHeader[0]
  for (const [place, left] of [
    [header.title ?? '', []],
    [text, misprints],
  ] as const) {
    const names = fullNamesIn(place, person, left)
    if (names.length === 1) return names[0]
    // Longer forms of one name do not contradict it: `Joe Biden`, `Joseph R. Biden`.
    const first = new Set(names.map((name) => (name[0] as string).toLowerCase()))
    if (names.length > 1 && first.size === 1) return names[0]
  }
  return undefined
}

function endsInSurname(name: string, person: PersonName): boolean {
  return parsePersonName(name)?.surname.toLowerCase() === person.surname.toLowerCase()
}

/** Full names ending in the surname, most frequent first, outside the spans to leave out. */
function fullNamesIn(text: string, { surname }: PersonName, leftOut: readonly Span[]): string[] {
  const counts = new Map<string, number>()
  for (const form of new Set([surname, surname.toUpperCase()])) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      if (/[\p{L}\p{M}]/u.test(text.charAt(at + form.length))) continue
      if (leftOut.some(({ start, end }) => start <= at && at < end)) continue
      const given = givenNamesBefore(text.slice(Math.max(0, at - LONGEST_GIVEN), at))
      const name = given.length === 0 ? undefined : parsePersonName([...given, form].join(' '))
      if (name === undefined || name.given.length === 0 || !hasNameShape(name.name)) continue
      counts.set(name.name, (counts.get(name.name) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}

/** Given names and initials before a surname, and the code units in which they stand. */
const MOST_GIVEN = 4
const LONGEST_GIVEN = 60

/** The capitalized words that end a text and can be given names or initials. */
function givenNamesBefore(before: string): string[] {
  // A name does not reach over a line end: there stands another label, or another paragraph.
  const words = before.slice(before.lastIndexOf('\n') + 1).split(/[ \u00a0]/)
  // Without a space between, the surname is the tail of a longer word.
  if (words.pop() !== '') return []
  const given: string[] = []
  for (let k = words.length - 1; k >= 0 && given.length < MOST_GIVEN; k--) {
    const word = words[k] as string
    const isInitial = /^(?:\p{Lu}\.)+$/u.test(word)
    if (!/^\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(word) || isPostWord(word)) break
    if (NOT_IN_NAMES.has(word.toLowerCase()) || (!isInitial && /[.]$/.test(word))) break
    given.unshift(word)
  }
  return given
}

/** Words that stand capitalized before a name without being part of it. */
const NOT_IN_NAMES: ReadonlySet<string> = new Set(
  (
    'and but or so as at by for from in of on to with the that this these those then when where while ' +
    'if it is was he she we they you i thank thanks dear hello hi good well yes no not now let our my ' +
    'your his her their about after before during because since until between both what who why how ' +
    'today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday welcome again ' +
    'also announcing before following joint remarks press statement briefing meeting call'
  ).split(' '),
)
