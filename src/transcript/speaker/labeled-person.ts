import type { Header } from '../../document/header.ts'
import {
  compareNames,
  hasNameShape,
  isPostWord,
  type PersonName,
  parsePersonName,
  titleCase,
} from '../../document/person-name.ts'
import { holderInTitle } from '../../document/title-person.ts'
import type { Speaker } from '../../document/turn.ts'
import type { Span } from '../../text/span.ts'
import { isHouse } from '../asker/floor-call.ts'
import { findIntroduced } from './introduction.ts'
import { findInHeader, findNamedPeople, type NamedPerson } from './named-person.ts'

/**
 * The person a label names, with the full name when the document gives it.
 *
 * A surname is completed from the header or the text when exactly one full name there ends in it, or
 * when one of several stands behind the post of the label; the spans `misprints` are left out. A post
 * alone names whoever header or title say holds it, or who is introduced as its holder.
 */
export function findPerson(
  text: string,
  label: string,
  header: Header,
  misprints: readonly Span[],
): Speaker | undefined {
  const behindPost = personBehindPost(label)
  if (behindPost !== undefined) return behindPost
  const person = parsePersonName(label)
  if (person === undefined) return findHolder(text, label, header)
  const after = /,\s*(?![JS]r\.?$)(.+)$/i.exec(label)?.[1]
  const held = person.post === undefined || isHonorific(person.post) ? undefined : person.post
  const full =
    person.given.length > 0
      ? person.name
      : (findFullName(text, person, header, misprints) ?? person.name)
  const outlet = houseIn(label)
  if (held === undefined && outlet !== undefined) return { name: full, outlet, basis: 'stated' }
  const post =
    held ?? (after === undefined ? postInHeader(header, full) : titleCase(after.split(/\s+/)))
  return { name: full, ...(post === undefined ? {} : { post }), basis: 'stated' }
}

/**
 * Who asks below a label of the press: `QUESTION (Petra Lunding, Radio Drast)` names both behind the word,
 * and what stands behind the name of `known` is the house, whatever its words are.
 */
export function findLabeledAsker(label: string, known: Speaker | undefined): Speaker | undefined {
  const behind = /(?:\s\(([^()]+)\)|^[^,()]+,\s+([^()]+))$/.exec(label)
  const words = behind?.[1] ?? behind?.[2]
  if (words === undefined || OFFICE.test(words)) return known
  if (known !== undefined) {
    if (known.outlet !== undefined || !/^\p{Lu}/u.test(words)) return known
    const { name, basis } = known
    return { name, outlet: words, basis }
  }
  const [name = '', ...rest] = words.split(/,\s+/)
  const outlet = rest.join(', ')
  if (!hasNameShape(name) || !/\s/.test(name) || (outlet === '' && isHouse(name))) return undefined
  return { name, ...(outlet === '' ? {} : { outlet }), basis: 'stated' }
}

/** The house that a journalist's label names behind the name: `Petra Lunding, Radio Drast`, `Petra Lunding (AFP)`. */
function houseIn(label: string): string | undefined {
  const behind = /(?:,\s+|\s+\()([^,()]+)\)?$/.exec(label)?.[1]
  if (behind === undefined || !HOUSE.test(behind) || OFFICE.test(behind)) return undefined
  return behind === behind.toUpperCase() && !/^[A-Z]{2,5}$/.test(behind)
    ? titleCase(behind.split(/\s+/))
    : behind
}

const HOUSE =
  /\b(?:reuters|bloomberg|politico|axios|interfax|tass|yonhap|kyodo|xinhua|ansa|efe|dpa|afp|ap|bbc|cnn|nbc|abc|cbs|npr|al jazeera|radio|television|tv|times|journal|herald|tribune|gazette|telegraph|guardian|broadcasting|newspaper|news agency|news)\b|\p{L} post$/iu
const OFFICE =
  /\b(?:minist\w+|department|director\w*|office|spokes\w+|secretary|chief|head|division)\b/i

/**
 * The person of a label that gives the post first: `President of Halvenia, Joram Teskel`, `The Minister
 * for Ports (Joram Teskel)`.
 */
function personBehindPost(label: string): Speaker | undefined {
  const [, held, holder] = HOLDER.exec(label) ?? []
  const isInBrackets = held !== undefined && holder !== undefined
  const [post = '', name = '', rest] = isInBrackets ? [held, holder] : label.split(/,\s+/)
  const person = parsePersonName(name)
  const opensWithPost = isPostWord(post.split(' ')[0] as string) || POST_BEFORE.test(post)
  if (rest !== undefined || person === undefined || !opensWithPost) return undefined
  if (person.post !== undefined && !isHonorific(person.post)) return undefined
  const isName = person.given.length > 0 && hasNameShape(person.name)
  return isName
    ? { name: person.name, post: titleCase(post.split(/\s+/)), basis: 'stated' }
    : undefined
}

/** A post that says of what it is, so that brackets behind it hold a person and no country. */
const HOLDER = /^the\s+([^(),]+? (?:of|for) [^(),]+?|prime minister)\s+\(([^(),]+)\)$/i

/** A post at the end of words, with the institution before it. */
const POST_BEFORE =
  /\s(?:minister|secretary(?:[- ]general)?|president|spokes(?:person|man|woman)|director|commissioner)$/i

/** Whether words before a name are words of respect alone, and no post. */
export function isHonorific(post: string): boolean {
  return HONORIFICS.test(post)
}

const HONORIFICS = /^(?:(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|madam|madame|monsieur)\b\.?\s*)+$/i

/** The post that the header gives somebody whose full name it has. */
function postInHeader({ participants }: Header, full: string): string | undefined {
  const person = parsePersonName(full)
  if (person === undefined || person.given.length === 0) return undefined
  return participants.find(({ name }) => {
    const other = parsePersonName(name)
    return other !== undefined && compareNames(person, other) === 'same'
  })?.post
}

/** The one who holds a post that stands alone as a label: `THE PRESIDENT`, named by header or title. */
function findHolder(text: string, label: string, header: Header): Speaker | undefined {
  const post = label.replace(/^THE\s+/i, '').trim()
  const named = titleCase(post.split(/\s+/))
  const holder =
    header.participants.find((person) =>
      person.post.toLowerCase().startsWith(post.toLowerCase()),
    ) ?? (header.title === undefined ? undefined : holderInTitle(header.title, post))
  if (holder !== undefined) return { name: holder.name, post: named, basis: 'inferred' }
  const introduced = findIntroduced(text, post)
  if (introduced === undefined) return undefined
  return { name: introduced.name, post: named, basis: 'inferred', evidence: introduced.span }
}

/** The one full name in header or text that ends in a person's surname. */
function findFullName(
  text: string,
  person: PersonName,
  header: Header,
  misprints: readonly Span[],
): string | undefined {
  const inHeader = findInHeader(header, person)
  if (inHeader.length === 1) return inHeader[0]
  for (const [place, left] of [
    [header.title ?? '', []],
    [text, misprints],
  ] as const) {
    const people = findNamedPeople(place, person, left)
    const chosen = areOne(people) ? people[0] : behindPost(people, person)
    if (chosen !== undefined) return chosen.name
  }
  return undefined
}

/** Whether names are forms of one: `Joe Brask`, `Joseph R. Brask`. */
function areOne(people: readonly NamedPerson[]): boolean {
  const first = new Set(people.map(({ name }) => (name[0] as string).toLowerCase()))
  return first.size === 1
}

/** The only one of several people of a surname behind whose post or honorific the label has it. */
function behindPost(people: readonly NamedPerson[], { post }: PersonName): NamedPerson | undefined {
  const words = (post ?? '').toLowerCase().replace(/\./g, '').split(/\s+/).filter(Boolean)
  if (words.length === 0) return undefined
  const held = people.filter(({ titles }) => words.every((word) => titles.has(word)))
  return areOne(held) ? held[0] : undefined
}
