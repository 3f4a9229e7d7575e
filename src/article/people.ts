import { MONTHS, WEEKDAYS } from '../document/date.ts'
import {
  compareNames,
  hasNameShape,
  isPostWord,
  type PersonName,
  parsePersonName,
} from '../document/person-name.ts'
import { AT_CAPITAL, isCapitalized } from '../text/char.ts'
import { endsWord, findWordStart } from '../text/find-word.ts'
import { type Span, spansWithin } from '../text/span.ts'
import { isRole } from './noun-phrase.ts'

/** Somebody an article names in full. */
export interface Person {
  /** The fullest form of the name in the article. */
  readonly name: string
  readonly parsed: PersonName
  readonly posts: readonly Post[]
  readonly gender?: Gender
}

/** A post or country that an article sets beside a name. */
export interface Post {
  /** Lower case. */
  readonly text: string
  /** Where the article first gives it. */
  readonly start: number
}

export type Gender = 'female' | 'male'

/** One place where a person is named. */
export interface Mention {
  readonly person: Person
  readonly span: Span
}

/** Who an article names, and where. */
export interface Cast {
  readonly people: readonly Person[]
  /** By full name and by surname, in order. */
  readonly mentions: readonly Mention[]
}

/**
 * The people named in `text`, and every place that names one of them.
 *
 * A run of capitalized words names somebody when two words or more are left after posts, or one after
 * a post, and the last of them does not end the name of a house or a place. A surname alone stands
 * for the bearer who was named last. In `headings` every word may have a capital, so nobody is named
 * there for the first time.
 */
export function findCast(text: string, headings: readonly Span[] = []): Cast {
  const drafts: Draft[] = []
  const bySurname = new Map<string, Draft[]>()
  // The same full name again needs no comparing.
  const byName = new Map<string, Draft>()
  const fullNames: DraftMention[] = []
  const isWrittenSmall = smallWordFinder(text)
  const findName = nameFinder(text)
  for (const words of findCapitalRuns(text)) {
    const { start } = words[0] as Word
    if (spansWithin(headings, { start, end: start + 1 }).length > 0) continue
    // A word that opens a sentence and is written small elsewhere is no name.
    const opener = opensSentence(text, start) ? (words[0] as Word).text.toLowerCase() : ''
    // A title stays, whether the text writes it small elsewhere or not: "President Oda".
    const isCommon =
      opener !== '' && !COMMON_NAMES.has(opener) && !isTitle(opener) && isWrittenSmall(opener)
    const found = findName(isCommon ? words.slice(1) : words)
    if (found === undefined) continue
    const known = byName.get(found.parsed.name) ?? findBearer(found.parsed, drafts, bySurname)
    if (known === undefined) continue
    const bearer =
      found.parsed.given.length > 0
        ? known
        : addressedAs(text, found.span, known, bySurname.get(surnameKey(known.parsed)) ?? [])
    byName.set(found.parsed.name, bearer)
    if (found.parsed.name.length > bearer.parsed.name.length) bearer.parsed = found.parsed
    for (const post of postsAround(text, found.span)) {
      if (!bearer.posts.has(post)) bearer.posts.set(post, found.span.start)
    }
    countHonorific(text, found.span, bearer)
    fullNames.push({ draft: bearer, span: found.span })
  }
  const mentions = withoutPlaces(text, addSurnames(text, drafts, fullNames))
  countPronouns(text, mentions)
  const people = new Map<Draft, Person>()
  for (const { draft } of mentions) if (!people.has(draft)) people.set(draft, finish(draft))
  return {
    people: [...people.values()],
    mentions: mentions.map(({ draft, span }) => ({ person: people.get(draft) as Person, span })),
  }
}

/** People of one article; a page that names more is a directory. */
const MOST_PEOPLE = 400

/** The one who bears a name by another form of it, or somebody new. */
function findBearer(
  parsed: PersonName,
  drafts: Draft[],
  bySurname: Map<string, Draft[]>,
): Draft | undefined {
  const surname = surnameKey(parsed)
  const bearers = bySurname.get(surname) ?? []
  const isShort = ({ given }: PersonName): boolean => given.length === 0
  const known =
    bearers.find((other) => compareNames(other.parsed, parsed) === 'same') ??
    bearers.findLast((other) => isShort(parsed) || isShort(other.parsed))
  if (known !== undefined || drafts.length === MOST_PEOPLE) return known
  const draft = newDraft(parsed)
  drafts.push(draft)
  bySurname.set(surname, [...bearers, draft])
  return draft
}

/** The last word of a surname, which is all that some give of it. */
function surnameKey({ folded }: PersonName): string {
  return folded.surname.split(' ').pop() as string
}

interface Draft {
  parsed: PersonName
  readonly posts: Map<string, number>
  female: number
  male: number
}

interface DraftMention {
  readonly draft: Draft
  readonly span: Span
}

interface Word {
  readonly text: string
  readonly start: number
}

function newDraft(parsed: PersonName): Draft {
  return { parsed, posts: new Map(), female: 0, male: 0 }
}

function finish({ parsed, posts, female, male }: Draft): Person {
  const person = {
    name: parsed.name,
    parsed,
    posts: Array.from(posts, ([text, start]) => ({ text, start })),
  }
  if (female === male) return person
  return { ...person, gender: female > male ? 'female' : 'male' }
}

// A name has no word of eighty characters, and a run of capitals must not be read to its end from each.
const CAPITALIZED = '\\p{Lu}[^\\s,;:!?()[\\]“”"«»–—]{0,80}'
const RUN = new RegExp(
  `${AT_CAPITAL}${CAPITALIZED}(?:[ \u00a0]+` +
    '(?:(?:of|for|the|de|del|della|der|den|von|van|al|bin|ibn|el|la|le|da|dos|du) ){0,2}' +
    `${CAPITALIZED})+`,
  'gu',
)

/** Runs of capitalized words, cut where a word ends a sentence or is a possessor. */
function findCapitalRuns(text: string): Word[][] {
  const runs: Word[][] = []
  for (const match of text.matchAll(RUN)) {
    let run: Word[] = []
    let start = match.index
    for (const text of match[0].split(/[ \u00a0]/)) {
      if (text !== '') run.push({ text, start })
      start += text.length + 1
      if (endsSentence(text) || isPossessor(text)) {
        runs.push(run)
        run = []
      }
    }
    if (run.length > 0) runs.push(run)
  }
  return runs
}

function endsSentence(word: string): boolean {
  return word.endsWith('.') && /\p{L}{3,}\.$/u.test(word) && !isPostWord(word)
}

function isPossessor(word: string): boolean {
  return word.endsWith('’s') || word.endsWith("'s")
}

/** Whether what stands before an offset ends a sentence, or opens a list. */
function opensSentence(text: string, offset: number): boolean {
  return /(?:^|[.!?:;…•\n"“”'‘’(][\s"“‘'(•]*)$/.test(text.slice(Math.max(0, offset - 4), offset))
}

/**
 * Tells whether a text has a word in small letters somewhere. The first few words are looked for one
 * by one, each once; when there are more, all words of the text are gathered.
 */
function smallWordFinder(text: string): (word: string) => boolean {
  const known = new Map<string, boolean>()
  let all: ReadonlySet<string> | undefined
  return (word) => {
    let isThere = all?.has(word) ?? known.get(word)
    if (isThere === undefined && known.size === MOST_SEARCHES) {
      all = new Set(text.match(/(?<![\p{L}’'-])\p{L}+(?![\p{L}-])/gu))
      isThere = all.has(word)
    }
    if (isThere === undefined) {
      isThere = hasWord(text, word)
      known.set(word, isThere)
    }
    return isThere
  }
}

/** Whether a word stands in a text by itself, and not as a part of a compound. */
function hasWord(text: string, word: string): boolean {
  let at = findWordStart(text, word)
  while (at >= 0) {
    const end = at + word.length
    const isPart = /[’'-]/.test(text.charAt(at - 1)) || text.charAt(end) === '-'
    if (!isPart && endsWord(text, end)) return true
    at = findWordStart(text, word, at + 1)
  }
  return false
}

/** Searches of a whole text, each of which takes as long as a third of gathering its words. */
const MOST_SEARCHES = 40

/** First names that are common words too. */
const COMMON_NAMES: ReadonlySet<string> = new Set(
  (
    'will mark rose grace may art bill frank grant guy jack drew earl faith hope joy june april dean ' +
    'chase victor pat sue rob max ray rich rod chuck nick dale dawn miles sandy penny carol don bob jim'
  ).split(' '),
)

/** A name, and where it stands. */
interface FoundName {
  readonly parsed: PersonName
  readonly span: Span
}

/** Finds the name in a run of words; runs that recur, as most names do, are taken apart once. */
function nameFinder(text: string): (words: readonly Word[]) => FoundName | undefined {
  const known = new Map<string, { readonly start: number; readonly found: FoundName | undefined }>()
  return (words) => {
    const [first] = words
    const last = words.at(-1)
    if (first === undefined || last === undefined) return undefined
    const { start } = first
    const run = text.slice(start, last.start + last.text.length)
    const before = known.get(run)
    if (before === undefined) {
      const found = nameIn(words)
      known.set(run, { start, found })
      return found
    }
    if (before.found === undefined) return undefined
    const { parsed, span } = before.found
    const shift = start - before.start
    return { parsed, span: { start: span.start + shift, end: span.end + shift } }
  }
}

/** The name inside a run of capitalized words: what follows the last post in it. */
function nameIn(words: readonly Word[]): FoundName | undefined {
  // "Halvenian Foreign Minister": the words before a post belong to the post.
  let first = words.findLastIndex(isPost) + 1
  while (first < words.length && OPENERS.has((words[first] as Word).text.toLowerCase())) first++
  first = afterRegion(words, first)
  let end = first
  while (end < words.length && !/^(?:of|for|the)$/.test((words[end] as Word).text)) end++
  const names = words.slice(first, end)
  if (names.length === 0 || names.length > 5) return undefined
  if (names.length === 1 && !isTitle(words[first - 1]?.text ?? '')) return undefined
  const bare = names.map(({ text }) => withoutMarks(text))
  const last = bare[bare.length - 1] as string
  if (last.length < 2 || !bare.every(hasNameShape)) return undefined
  // "World War II" is numbered like a king and is no person.
  const head = bare.findLast((word) => !/^[IVX]+$/.test(word)) ?? last
  if (HOUSES.has(head.toLowerCase()) || bare.some(isAcronym)) return undefined
  if (bare.length > 1 && PEOPLES.test(last)) return undefined
  if (PLACE_OPENERS.has((bare[0] as string).toLowerCase())) return undefined
  const parsed = parsePersonName(bare.join(' '))
  if (parsed === undefined) return undefined
  const lastWord = names[names.length - 1] as Word
  return {
    parsed,
    span: { start: (names[0] as Word).start, end: lastWord.start + last.length },
  }
}

/** A word without the mark of a possessor and the point that ends a sentence. */
function withoutMarks(word: string): string {
  // Most words end in a letter with no apostrophe near it.
  if (!/['’.]s?$/.test(word)) return word
  return word.replace(/[’']s?$/, '').replace(/(?<=\p{L}{2})\.$/u, '')
}

/** The first word after a region that a headline sets before a name: `Middle East Oda tours …`. */
function afterRegion(words: readonly Word[], first: number): number {
  const direction = words.findLastIndex(({ text }) => /^(?:East|West|North|South)$/.test(text))
  return direction > first && direction < words.length - 1 ? direction + 1 : first
}

/** Last words of names for many: `Northern Sorrenayans`, `Latin Americans`. */
const PEOPLES = /\p{Ll}(?:icans|eans|ians|yans)$/u

function isPost({ text }: Word): boolean {
  return (
    (isPostWord(text) && !/^(?:of|for|the)$/.test(text)) ||
    (isRole(text.toLowerCase()) && !HOUSES.has(text.toLowerCase()))
  )
}

/** Whether a word is set before a surname alone: `Mr. Oda`, `Minister Oda`, but not `Russian Oda`. */
function isTitle(word: string): boolean {
  return /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|sen|rep|gov|gen|lt|col|adm|amb|prof|pope|president|minister|secretary|senator|chancellor|premier|ambassador|king|queen|prince|princess|emir|sultan|governor|mayor|admiral|colonel|captain|judge|justice|professor|commissioner|congressman|congresswoman|spokesman|spokeswoman|spokesperson|chairman|chairwoman|director)\.?$/i.test(
    word,
  )
}

/** Words that open the names of places. */
const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'new north south east west northern southern eastern western upper lower central fort port mount lake cape san santa los las st saint el great'.split(
    ' ',
  ),
)

function isAcronym(word: string): boolean {
  return word.length > 3 && word === word.toUpperCase() && /^\p{Lu}+$/u.test(word)
}

/** Words that open a sentence, or name a day, in front of a name. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'but and yet still so then also now later earlier instead meanwhile however in on at by for from with ' +
    'after before during since until as if when while where although though because the a an this that ' +
    'these those it he she they we his her their its our i what who why how there here both either ' +
    'neither not no yes one two three first second last next speaking asked answering according to'
  )
    .split(' ')
    .concat(WEEKDAYS, MONTHS),
)

/** Whether a word ends the name of a house, a place or a thing, and never a person's. */
export function isHouseWord(lower: string): boolean {
  return HOUSES.has(lower)
}

/** Last words of names that no person has. */
const HOUSES: ReadonlySet<string> = new Set(
  (
    'states union nations house department ministry service council parliament party street university ' +
    'radio television news bank committee commission court congress senate assembly organization ' +
    'organisation treaty agreement arrangement compact accord accords pact dialogue summit conference ' +
    'forum group alliance agency office bureau board center centre institute foundation association ' +
    'federation republic kingdom emirates island islands sea strait ocean river gulf bay lake mountain ' +
    'mountains valley port airport hotel palace hall square avenue road city town county state province ' +
    'region coast east west north south times post journal tribune herald guardian telegraph press ' +
    'magazine review network company corporation inc corp ltd war day week act law plan program project ' +
    'initiative movement campaign army navy guard force forces police embassy consulate mission panel ' +
    'tribunal church school college academy museum library theatre theater stadium games cup league ' +
    'pavilion customs minister president secretary window talks meeting crisis deal visit caption ' +
    'photo image video photos images videos caucus republican republicans democrat democrats democratic can will may must says'
  ).split(' '),
)

/** Posts before a name (`Russian Foreign Minister X`, `ministry spokesman X`), after it, a country. */
function postsAround(text: string, { start, end }: Span): string[] {
  const posts: string[] = []
  const before = postBefore(text.slice(Math.max(0, start - 90), start))
  if (before !== undefined) posts.push(before)
  const following = text.slice(end, end + 110)
  const apposition = /^,\s+((?:[^\s,;:]+\s+){0,7}?[^\s,;:]+?)(?=[,.;:]|\s[–—-])/.exec(
    following,
  )?.[1]
  const hasRole = apposition
    ?.split(/\s+/)
    .some((word) => isRole(word.toLowerCase()) || (isPostWord(word) && word.length > 3))
  if (apposition !== undefined && hasRole === true) {
    posts.push(apposition.replace(/^(?:the|a|an)\s+/i, '').toLowerCase())
  }
  const country = /^(?:[’']s)?\s+of\s+((?:the\s+)?\p{Lu}[^\s,;:.]+(?:\s+\p{Lu}[^\s,;:.]+)?)/u.exec(
    following,
  )?.[1]
  if (country !== undefined) posts.push(`of ${country.toLowerCase()}`)
  return posts
}

/** The post that ends a text: words for posts, with capitalized and a few other words among them. */
function postBefore(before: string): string | undefined {
  // "the harbor master of Port Callow" names a place, not the bearer of a post.
  if (/\b(?:of|for|in|at|from|to|near)\s*$/i.test(before)) return undefined
  const taken: string[] = []
  let hasPost = false
  for (const word of before.trim().split(/\s+/).reverse()) {
    if (taken.length === 7) break
    // "his counterpart, X" sets the post off with a comma; any other mark ends the phrase.
    const bare = taken.length === 0 ? word.replace(/,$/, '') : word
    if (/[,;:!?”"’)]$|\p{L}{2}\.$/u.test(bare)) break
    const isPost = isPostWord(bare) || isRole(bare.toLowerCase())
    if (bare !== word && !isRole(bare.toLowerCase())) break
    if (/^(?:he|she|the|his|her|their|a|an|and|to|it|its)$/i.test(bare)) break
    if (!isPost && !isCapitalized(bare)) break
    if (isPost && !/^(?:of|for)$/i.test(bare)) hasPost = true
    taken.unshift(bare)
  }
  return hasPost ? taken.join(' ').toLowerCase() : undefined
}

function countHonorific(text: string, { start }: Span, draft: Draft): void {
  const gender = honorificBefore(text, start)
  if (gender !== undefined) draft[gender] += 3
}

function honorificBefore(text: string, start: number): Gender | undefined {
  const honorific = /\b(Mr|Ms|Mrs|Miss|Sir|Lord|Lady|Madam)\.?\s*$/.exec(
    text.slice(Math.max(0, start - 8), start),
  )?.[1]
  if (honorific === undefined) return undefined
  return /^(?:Ms|Mrs|Miss|Lady|Madam)$/.test(honorific) ? 'female' : 'male'
}

/** All mentions in order: the full names given, and every other place of one of the surnames. */
function addSurnames(
  text: string,
  drafts: readonly Draft[],
  fullNames: readonly DraftMention[],
): DraftMention[] {
  const bearers = new Map<string, Draft>()
  for (const draft of drafts) {
    const surname = lastWord(draft)
    if (!bearers.has(surname)) bearers.set(surname, draft)
  }
  // Whom the article calls by the surname alone keeps it when a relative is named in full.
  const isSettled = new Set<string>()
  const mentions: DraftMention[] = []
  let k = 0
  for (const match of text.matchAll(CAPITAL_WORD)) {
    const start = match.index
    while (k < fullNames.length && (fullNames[k] as DraftMention).span.end <= start) k++
    const full = fullNames[k]
    if (full !== undefined && full.span.start <= start) {
      if (full.span.start === start) {
        mentions.push(full)
        const surname = lastWord(full.draft)
        if (!isSettled.has(surname)) bearers.set(surname, full.draft)
      }
      continue
    }
    const draft = bearers.get(match[0])
    if (draft === undefined) continue
    isSettled.add(match[0])
    mentions.push({ draft, span: { start, end: start + match[0].length } })
  }
  return mentions
}

const CAPITAL_WORD = new RegExp(`${AT_CAPITAL}\\p{Lu}[\\p{L}\\p{M}-]*`, 'gu')

/** The bearer of a surname, or the one relative whom the honorific before it fits instead. */
function addressedAs(text: string, span: Span, bearer: Draft, family: readonly Draft[]): Draft {
  if (family.length < 2) return bearer
  const honorific = honorificBefore(text, span.start)
  if (honorific === undefined) return bearer
  const fits = ({ female, male }: Draft): boolean =>
    honorific === 'female' ? female >= male : male >= female
  const fitting = fits(bearer) ? [bearer] : family.filter(fits)
  return fitting.length === 1 ? (fitting[0] as Draft) : bearer
}

/** Without names that have no post and always stand where a place does: `in Port Callow`. */
function withoutPlaces(text: string, mentions: readonly DraftMention[]): DraftMention[] {
  const isPerson = (draft: Draft): boolean => draft.posts.size > 0 || draft.female + draft.male > 0
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

function lastWord({ parsed }: Draft): string {
  return parsed.surname.split(' ').pop() as string
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
