import { MONTHS } from '../document/date.ts'
import { compareNames, type PersonName, parsePersonName } from '../document/person-name.ts'
import { AT_CAPITAL } from '../text/char.ts'
import type { Span } from '../text/span.ts'
import { type Gender, genderOfGiven } from './given-gender.ts'
import { findHouses, findPlaces, type House } from './house.ts'
import { type FoundName, findFullNames } from './name-run.ts'
import { type Post, postsAround } from './post.ts'
import { genderOfRole } from './role-gender.ts'
import { genderOfTitle, goesWithGiven } from './title.ts'

export type { Gender } from './given-gender.ts'
export { isHouseWord } from './name-run.ts'
export type { Post } from './post.ts'

/** Somebody to whom an article gives words. */
export interface Person {
  /**
   * `person` for one who is named, `house` for an institution or a state, `group` for several who are
   * named, `unnamed` for whoever is only described.
   */
  readonly kind: 'person' | 'house' | 'group' | 'unnamed'
  /** The fullest form of the name in the article; for `unnamed` the words that describe. */
  readonly name: string
  /** The name taken apart, for one person. */
  readonly parsed?: PersonName
  readonly posts: readonly Post[]
  readonly gender?: Gender
}

/** A person with a name. */
export interface NamedPerson extends Person {
  readonly kind: 'person'
  readonly parsed: PersonName
}

/** One place where a person is named. */
export interface Mention<P extends Person = Person> {
  readonly person: P
  readonly span: Span
}

/** Who an article names, and where. */
export interface Cast {
  readonly people: readonly NamedPerson[]
  /** By full name and by surname, in order. */
  readonly mentions: readonly Mention<NamedPerson>[]
  readonly houses: readonly House[]
  /** Words that stand where places do, or own a government: `in Drast`, `Halvenia’s minister`. */
  readonly places: ReadonlySet<string>
}

/**
 * The people named in `text`, and every place that names one of them.
 *
 * A surname alone stands for its bearer; where two bear it, for the one whom the honorific or the post
 * before it fits, or who has been called so before the other came, and else for nobody. Whom only one
 * of the `headings` names in full is that person where the text goes on by the surname.
 */
export function findCast(text: string, headings: readonly Span[] = []): Cast {
  const drafts: Draft[] = []
  const bySurname = new Map<string, Draft[]>()
  // The same full name again needs no comparing.
  const byName = new Map<string, Draft>()
  const fullNames: DraftMention[] = []
  const found = findFullNames(text, headings)
  for (const { parsed, span, isHeading } of found) {
    if (isHeading === true) continue
    const posts = postsAround(text, span)
    const isFull = parsed.given.length > 0
    const known =
      (isFull ? byName.get(parsed.name) : undefined) ??
      (isFull
        ? findBearer(parsed, drafts, bySurname, isRelative(text, span.start))
        : addressed(text, parsed, span, posts, drafts, bySurname))
    if (known === undefined) continue
    if (isFull) byName.set(parsed.name, known)
    if (isFuller(parsed, known.parsed)) known.parsed = parsed
    for (const post of posts) addPost(known, post)
    countHonorific(text, span, known)
    fullNames.push({ draft: known, span })
  }
  addHeadingNames(text, found, drafts, bySurname)
  addRelatives(text, drafts, bySurname)
  const mentions = withoutPlaces(text, addSurnames(text, bySurname, fullNames))
  countPronouns(text, mentions)
  const people = new Map<Draft, NamedPerson>()
  const surnames = new Set(drafts.map(lastWord))
  const places = findPlaces(text)
  for (const { draft } of mentions)
    if (!people.has(draft)) people.set(draft, finish(draft, surnames, places))
  return {
    people: [...people.values()],
    mentions: mentions.map(({ draft, span }) => ({
      person: people.get(draft) as NamedPerson,
      span,
    })),
    houses: findHouses(text),
    places,
  }
}

/** People of one article; a page that names more is a directory. */
const MOST_PEOPLE = 400
/** Posts of one person. */
const MOST_POSTS = 12

interface Draft {
  parsed: PersonName
  readonly posts: Post[]
  /** Whether the article brings them in as somebody’s relative. */
  readonly isRelative: boolean
  female: number
  male: number
}

interface DraftMention {
  readonly draft: Draft
  readonly span: Span
}

function addPost({ posts }: Draft, post: Post): void {
  const isKnown = posts.some(
    ({ text, country }) =>
      text.toLowerCase() === post.text.toLowerCase() &&
      (country === post.country || post.country === undefined),
  )
  if (!isKnown && posts.length < MOST_POSTS) posts.push(post)
}

/**
 * Whether a name is a fuller form of another: longer, and without words before the given name that the
 * other begins with, which are no part of it (`Share Mirela Oda`); an initial may be.
 */
function isFuller(name: PersonName, than: PersonName): boolean {
  const hasWordsBefore = (long: PersonName, short: PersonName): boolean => {
    const [first = ''] = long.folded.given
    return first.length > 1 && long.folded.given.indexOf(short.folded.given[0] ?? '-') > 0
  }
  if (hasWordsBefore(than, name)) return true
  return name.name.length > than.name.length && !hasWordsBefore(name, than)
}

/** The one who bears a full name by another form of it, or somebody new. */
function findBearer(
  parsed: PersonName,
  drafts: Draft[],
  bySurname: Map<string, Draft[]>,
  isAnother: boolean = false,
): Draft | undefined {
  const surname = surnameKey(parsed)
  const bearers = bySurname.get(surname) ?? []
  const gender = parsed.given[0] === undefined ? undefined : genderOfGiven(parsed.given[0])
  const isFit = ({ female, male }: Draft): boolean =>
    gender?.isSure !== true || (gender.gender === 'female' ? male <= female : female <= male)
  const known =
    bearers.find((other) => compareNames(other.parsed, parsed) === 'same') ??
    // "Mr. Oda" before may be this one, and is not if this is his brother or a woman.
    (isAnother
      ? undefined
      : bearers.findLast((other) => other.parsed.given.length === 0 && isFit(other)))
  if (known !== undefined || drafts.length === MOST_PEOPLE) return known
  const draft: Draft = { parsed, posts: [], isRelative: isAnother, female: 0, male: 0 }
  drafts.push(draft)
  bySurname.set(surname, [...bearers, draft])
  return draft
}

/** Whether the words before a name say that somebody else is its bearer’s relative: `his brother Oda`. */
function isRelative(text: string, start: number): boolean {
  return RELATIVE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_RELATION), start))
}

const LONGEST_RELATION = 40
const RELATIVES =
  'wife|husband|son|daughter|brother|sister|mother|father|widow|widower|grandson|granddaughter|grandmother|grandfather|aunt|uncle|niece|nephew|cousin'
const OWNER = "(?:[Hh]is|[Hh]er|[Tt]heir|\\p{Lu}[\\p{L}-]+[’']s?)"
const RELATIVE_BEFORE = new RegExp(`${OWNER}\\s(?:[\\p{Ll}-]+\\s){0,2}(?:${RELATIVES}),?\\s$`, 'u')

/** Names of headings looked for in the text; each is searched for. */
const MOST_IN_HEADINGS = 40

/** Whom a heading names in full, and the text by the surname alone. */
function addHeadingNames(
  text: string,
  found: readonly FoundName[],
  drafts: Draft[],
  bySurname: Map<string, Draft[]>,
): void {
  const inHeadings = found.filter(({ isHeading }) => isHeading === true)
  for (const { parsed, span } of inHeadings.slice(0, MOST_IN_HEADINGS)) {
    const family = bySurname.get(surnameKey(parsed)) ?? []
    if (family.some((draft) => draft.parsed.given.length > 0)) continue
    // The word behind a given name may be a verb: a name comes back.
    const isBack = text.indexOf(parsed.surname, span.end) >= 0
    const draft = isBack ? findBearer(parsed, drafts, bySurname) : undefined
    if (draft !== undefined && isFuller(parsed, draft.parsed)) draft.parsed = parsed
  }
}

/** Those who are named by a first name only, as relatives of others: `Her husband, Gunnar, …`. */
function addRelatives(text: string, drafts: Draft[], bySurname: Map<string, Draft[]>): void {
  for (const match of text.matchAll(RELATIVE)) {
    const [, relation = '', name = ''] = match
    const parsed = parsePersonName(name)
    if (parsed === undefined || parsed.given.length > 0) continue
    const key = parsed.folded.surname
    const isKnown =
      bySurname.has(key) || drafts.some(({ parsed: { folded } }) => folded.given.includes(key))
    const draft = isKnown ? undefined : findBearer(parsed, drafts, bySurname)
    const gender = genderOfRole(relation)
    if (draft !== undefined && gender !== undefined) draft[gender] += ROLE_WEIGHT
  }
}

const RELATIVE = new RegExp(
  // First what rules out most places at once: no capital, and not the first letter of a pronoun.
  `(?![\\0-@\\[-gi-su-\\x7f])(?<!\\p{L})${OWNER}\\s(?:[\\p{Ll}\\d-]+\\s){0,2}(${RELATIVES}),?\\s(\\p{Lu}\\p{Ll}+)(?=[,.]|\\s\\p{Ll})`,
  'gu',
)

/** The one who is called by a title and a surname, or somebody new. */
function addressed(
  text: string,
  parsed: PersonName,
  span: Span,
  posts: readonly Post[],
  drafts: Draft[],
  bySurname: Map<string, Draft[]>,
): Draft | undefined {
  const family = bySurname.get(surnameKey(parsed)) ?? []
  // "Sir Manu" goes by his given name.
  if (family.length === 0 && goesWithGiven(titleBefore(text, span.start) ?? '')) {
    const known = drafts.filter(
      ({ parsed: { folded } }) => folded.given[0] === parsed.folded.surname,
    )
    if (known.length === 1) return known[0]
  }
  if (family.length < 2) return family[0] ?? findBearer(parsed, drafts, bySurname)
  const fitting = family.filter((draft) =>
    fitsAddress(draft, honorificBefore(text, span.start), posts),
  )
  // A relative who bears the name too is told apart by the first name.
  const own = fitting.filter(({ isRelative }) => !isRelative)
  return (own.length === 1 ? own : fitting.length === 1 ? fitting : family).at(-1)
}

/** Whether somebody can be addressed by an honorific, and by posts of which some is known. */
function fitsAddress(
  { parsed, posts: held, female, male }: Draft,
  honorific: Gender | undefined,
  posts: readonly Post[],
): boolean {
  const given = parsed.given[0] === undefined ? undefined : genderOfGiven(parsed.given[0])
  if (honorific !== undefined && given?.isSure === true && given.gender !== honorific) return false
  if (honorific === 'female' && male > female) return false
  if (honorific === 'male' && female > male) return false
  return posts.every(({ text }) => {
    const head = text.toLowerCase().split(' ').at(-1) ?? ''
    return text === '' || held.some((post) => post.text.toLowerCase().includes(head))
  })
}

/** The last word of a surname, which is all that some give of it. */
function surnameKey({ folded }: PersonName): string {
  return folded.surname.split(' ').pop() as string
}

function lastWord({ parsed }: Draft): string {
  return parsed.surname.split(' ').pop() as string
}

function finish(
  { parsed, posts: given, female, male }: Draft,
  surnames: ReadonlySet<string>,
  places: ReadonlySet<string>,
): NamedPerson {
  // "Oda’s press secretary" is hers, and of no country.
  const posts = given.map(({ text, country, start }): Post => {
    if (country === undefined) {
      // "Lunmark general": a state that nobody lists, and the text knows for a place.
      const [, place = '', post = ''] = /^(\p{Lu}[\p{L}-]+)\s(\p{Ll}.*)$/u.exec(text) ?? []
      return places.has(place) ? { text: post, country: place, start } : { text, start }
    }
    const owner = country.split(' ').at(-1) ?? ''
    return surnames.has(owner) ? { text: `${country}’s ${text}`, start } : { text, country, start }
  })
  const role = genderOfRole(posts.map(({ text }) => text).join(' '))
  let score = female - male
  if (role !== undefined) score += role === 'female' ? ROLE_WEIGHT : -ROLE_WEIGHT
  // Of a Chinese or Korean name the given name stands last, and tells little.
  const hint = parsed.given[0] === undefined ? undefined : genderOfGiven(parsed.given[0])
  if (hint !== undefined) {
    const weight = hint.isSure ? NAME_WEIGHT : ENDING_WEIGHT
    score += hint.gender === 'female' ? weight : -weight
  }
  const person = { kind: 'person' as const, name: parsed.name, parsed, posts }
  return score === 0 ? person : { ...person, gender: score > 0 ? 'female' : 'male' }
}

/** What tells a gender, against one pronoun that follows the name: it may mean somebody else. */
const HONORIFIC_WEIGHT = 5
const ROLE_WEIGHT = 5
const NAME_WEIGHT = 4
const ENDING_WEIGHT = 0.5

function countHonorific(text: string, { start }: Span, draft: Draft): void {
  const gender = honorificBefore(text, start)
  if (gender !== undefined) draft[gender] += HONORIFIC_WEIGHT
}

/** The gender that an honorific right before an offset tells. */
function honorificBefore(text: string, start: number): Gender | undefined {
  const title = titleBefore(text, start)
  return title === undefined ? undefined : genderOfTitle(title)
}

/** The capitalized word right before an offset, in brackets or not: `Chief (Mrs) Oda`. */
function titleBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start)
  return /(?<!\p{L})\(?(\p{Lu}\p{L}{1,11})\.?\)?\s+$/u.exec(before)?.[1]
}

/** Code units of a title with its marks. */
const LONGEST_TITLE = 16

/** All mentions in order: the full names given, and every other place of one of the surnames. */
function addSurnames(
  text: string,
  bySurname: ReadonlyMap<string, readonly Draft[]>,
  fullNames: readonly DraftMention[],
): DraftMention[] {
  const families = new Map<string, Draft[]>()
  for (const family of bySurname.values()) {
    for (const draft of family) {
      const surname = lastWord(draft)
      families.set(surname, [...(families.get(surname) ?? []), draft])
    }
  }
  const introduced = new Set<Draft>()
  const isAddressed = new Set<Draft>()
  // Whom the article calls by the surname alone keeps it when a relative is named in full.
  const settled = new Map<string, Draft>()
  const bearerOf = (surname: string, start: number): Draft | undefined => {
    const family = families.get(surname)
    if (family === undefined || family.length < 2) return family?.[0]
    const honorific = honorificBefore(text, start)
    const possible = family.filter((draft) => fitsAddress(draft, honorific, []))
    if (honorific !== undefined && possible.length === 1) return possible[0]
    const known = settled.get(surname)
    if (known !== undefined && honorific === undefined) return known
    const named = possible.filter((draft) => introduced.has(draft))
    if (named.length === 1) return named[0]
    // A relative who is always called Mrs. leaves the bare name to the other.
    const bare = named.filter((draft) => !isAddressed.has(draft))
    return bare.length === 1 ? bare[0] : undefined
  }
  const mentions: DraftMention[] = []
  let k = 0
  for (const match of text.matchAll(CAPITAL_WORD)) {
    const start = match.index
    while (k < fullNames.length && (fullNames[k] as DraftMention).span.end <= start) k++
    const full = fullNames[k]
    if (full !== undefined && full.span.start <= start) {
      if (full.span.start === start) {
        mentions.push(full)
        if (!introduced.has(full.draft) && honorificBefore(text, start) !== undefined)
          isAddressed.add(full.draft)
        introduced.add(full.draft)
      }
      continue
    }
    const draft = bearerOf(match[0], start)
    if (draft === undefined || isMonthAt(text, start, match[0])) continue
    if (!settled.has(match[0])) settled.set(match[0], draft)
    mentions.push({ draft, span: { start, end: start + match[0].length } })
  }
  return mentions
}

/** Whether a word that is somebody’s surname means a month where it stands. */
function isMonthAt(text: string, start: number, word: string): boolean {
  if (!MONTHS.includes(word.toLowerCase())) return false
  const end = start + word.length
  return (
    /^,?\s\d/.test(text.slice(end, end + 3)) ||
    /(?:\d|\b(?:in|since|until|till|of|last|by|this|next|early|late|mid|during))[\s-]$/i.test(
      text.slice(Math.max(0, start - 8), start),
    )
  )
}

const CAPITAL_WORD = new RegExp(`${AT_CAPITAL}\\p{Lu}[\\p{L}\\p{M}-]*`, 'gu')

/** Without names that have no post and always stand where a place does: `in Port Callow`. */
function withoutPlaces(text: string, mentions: readonly DraftMention[]): DraftMention[] {
  const isPerson = (draft: Draft): boolean =>
    draft.posts.length > 0 || draft.female + draft.male > 0
  const people = new Set<Draft>()
  for (const { draft, span } of mentions) {
    const before = text.slice(Math.max(0, span.start - 12), span.start)
    if (
      isPerson(draft) ||
      !/\b(?:in|at|of|near|off|outside|across|around|into|toward|from)\s+(?:the\s+)?$/i.test(before)
    ) {
      people.add(draft)
    }
  }
  return mentions.filter(({ draft }) => people.has(draft))
}

/** The first pronoun after a name, before the next one, votes for the gender of its bearer. */
function countPronouns(text: string, mentions: readonly DraftMention[]): void {
  for (const [k, { draft, span }] of mentions.entries()) {
    const limit = Math.min(mentions[k + 1]?.span.start ?? text.length, span.end + 160)
    const pronoun = /\b(?:he|his|him|himself|she|her|herself)\b/i.exec(text.slice(span.end, limit))
    if (pronoun === null) continue
    if (/^(?:she|her|herself)$/i.test(pronoun[0])) draft.female++
    else draft.male++
  }
}
