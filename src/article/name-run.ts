import { MONTHS, WEEKDAYS } from '../document/date.ts'
import {
  hasNameShape,
  isPostWord,
  type PersonName,
  parsePersonName,
} from '../document/person-name.ts'
import { AT_CAPITAL } from '../text/char.ts'
import { endsWord, findWordStart } from '../text/find-word.ts'
import { type Span, spansWithin } from '../text/span.ts'
import { genderOfGiven } from './given-gender.ts'
import { isRole } from './noun-phrase.ts'
import { isAddress, isRank, isShortPost } from './title.ts'

/** A name of a person, and where it stands. */
export interface FoundName {
  readonly parsed: PersonName
  readonly span: Span
  /** Whether it stands in a heading, where a verb may have a capital too. */
  readonly isHeading?: true
}

/**
 * Every name of a person in `text` that is given in full, or behind a title.
 *
 * A run of capitalized words names somebody when two words or more are left after posts, or one after
 * a post, and the last of them does not end the name of a house or a place. In `headings` every word
 * may have a capital, so only a listed given name with one word behind it counts there.
 */
export function findFullNames(text: string, headings: readonly Span[]): FoundName[] {
  const names: FoundName[] = []
  const isWrittenSmall = smallWordFinder(text)
  const findName = nameFinder(text)
  for (const words of findCapitalRuns(text)) {
    const { start } = words[0] as Word
    if (spansWithin(headings, { start, end: start + 1 }).length > 0) {
      const found = nameInHeading(words)
      if (found !== undefined) names.push(found)
      continue
    }
    // A word that opens a sentence and is written small elsewhere is no name.
    const opener = opensSentence(text, start) ? (words[0] as Word).text.toLowerCase() : ''
    // A title stays, whether the text writes it small elsewhere or not: "President Oda".
    const isCommon =
      opener !== '' &&
      !COMMON_NAMES.has(opener) &&
      !PARTICLE.test(opener) &&
      !isTitle(opener) &&
      isWrittenSmall(opener)
    const found = findName(isCommon ? words.slice(1) : words)
    // "The Daily Caller" is no person, and "the Rev. Oda" has a title in between.
    if (
      found !== undefined &&
      !/\b[Tt]he\s$/.test(text.slice(Math.max(0, found.span.start - 5), found.span.start))
    )
      names.push(found)
  }
  return names
}

/** A listed given name and the word behind it: `Mirela Oda to Resign`. */
function nameInHeading(words: readonly Word[]): FoundName | undefined {
  const at = words.findIndex(({ text }) => genderOfGiven(text)?.isSure === true)
  const name = words.slice(at, at + 2)
  const [given, surname] = name
  if (at < 0 || given === undefined || surname === undefined) return undefined
  const last = withoutMarks(surname.text)
  if (!hasNameShape(last) || HOUSES.has(last.toLowerCase())) return undefined
  const parsed = parsePersonName(`${given.text} ${last}`)
  if (parsed === undefined) return undefined
  return { parsed, span: { start: given.start, end: surname.start + last.length }, isHeading: true }
}

interface Word {
  readonly text: string
  readonly start: number
}

// A name has no word of eighty characters, and a run of capitals must not be read to its end from each.
const CAPITALIZED = '\\p{Lu}[^\\s,;:!?()[\\]“”"«»–—]{0,80}'
// What a person is called besides stands in marks inside the name: Desmond “Bigga” Salkey.
// A house in capitals, `Averholt (LNN) Mirela Oda`, parts what it stands between.
const NICKNAME = '(?:(?!\\(\\p{Lu}{2,6}\\))[“"‘(][\\p{L}][\\p{L} .-]{1,24}[”"’)] )?'
const RUN = new RegExp(
  `${AT_CAPITAL}${CAPITALIZED}(?:[ \u00a0]+${NICKNAME}` +
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
    let isAside = false
    for (const text of match[0].split(/[ \u00a0]/)) {
      isAside ||= /^[“"‘(]/.test(text)
      if (text !== '' && !isAside) run.push({ text, start })
      if (/[”"’)]$/.test(text)) isAside = false
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

const PARTICLE = /^(?:van|von|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ter|ten)$/

/** First names that are common words too. */
const COMMON_NAMES: ReadonlySet<string> = new Set(
  (
    'will mark rose grace may art bill frank grant guy jack drew earl faith hope joy june april dean ' +
    'chase victor pat sue rob max ray rich rod chuck nick dale dawn miles sandy penny carol don bob jim'
  ).split(' '),
)

/** Finds the name in a run of words; runs that recur, as most names do, are taken apart once. */
function nameFinder(text: string): (words: readonly Word[]) => FoundName | undefined {
  const known = new Map<string, { readonly start: number; readonly found: FoundName | undefined }>()
  // Gathered once: a text in capitals would be searched again for each of its words.
  let proper: ReadonlySet<string> | undefined
  const isWritten = (word: string): boolean => {
    proper ??= new Set(text.match(/(?<!\p{L})\p{Lu}\p{Ll}+/gu))
    return proper.has(word)
  }
  return (words) => {
    const [first] = words
    const last = words.at(-1)
    if (first === undefined || last === undefined) return undefined
    const { start } = first
    const run = text.slice(start, last.start + last.text.length)
    const before = known.get(run)
    if (before === undefined) {
      const found = nameIn(words.map((word) => ordinary(word, isWritten)))
      known.set(run, { start, found })
      return found
    }
    if (before.found === undefined) return undefined
    const { parsed, span } = before.found
    const shift = start - before.start
    return { parsed, span: { start: span.start + shift, end: span.end + shift } }
  }
}

/** A word of a name in capitals as the text writes it elsewhere: `MOLL` where `Moll` stands too. */
function ordinary({ text: word, start }: Word, isWritten: (word: string) => boolean): Word {
  if (!isAcronym(word) || isShortPost(word)) return { text: word, start }
  const proper = word.charAt(0) + word.slice(1).toLowerCase()
  const isKnown = genderOfGiven(proper)?.isSure === true || isWritten(proper)
  return { text: isKnown ? proper : word, start }
}

/** The name inside a run of capitalized words: what follows the last post in it. */
function nameIn(words: readonly Word[]): FoundName | undefined {
  // "Halvenian Foreign Minister": the words before a post belong to the post.
  let first = words.findLastIndex((word, k) => isPost(word, words[k + 1])) + 1
  while (first < words.length && OPENERS.has((words[first] as Word).text.toLowerCase())) first++
  let end = first
  while (end < words.length && !/^(?:of|for|the)$/.test((words[end] as Word).text)) end++
  first = afterRegion(words.slice(0, end), first)
  while (isAddressOf(words, first)) first++
  const names = words.slice(first, end)
  if (names.length === 0 || names.length > 5) return undefined
  if (names.length === 1 && !isTitle(words[first - 1]?.text ?? '')) return undefined
  const bare = names.map(({ text }) => withoutMarks(text))
  const last = bare[bare.length - 1] as string
  if (last.length < 2 || !bare.every(hasNameShape)) return undefined
  // "World War II" is numbered like a king and is no person.
  if (bare.length > 1 && WEEKDAYS.includes(last.toLowerCase())) return undefined
  const head = bare.findLast((word) => !/^[IVX]+$/.test(word)) ?? last
  // "Edith May" is one, and "Oda May Sign" a headline.
  const isMay = head === 'May' && bare.length === 2 && genderOfGiven(bare[0] as string)?.isSure
  if (HOUSES.has(head.toLowerCase()) && isMay !== true) return undefined
  if (bare.some(isAcronym)) return undefined
  // "Our Principles PAC", "USA Today"
  if (bare.slice(1).some((word) => NO_NAME.test(word))) return undefined
  const isMixed = bare.some((word) => /\p{Ll}/u.test(word))
  if (isMixed && bare.some((word) => /^(?!I+$)\p{Lu}{3}$/u.test(word))) return undefined
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

/** Words that a headline gives a capital, and no name holds behind its first word. */
const NO_NAME =
  /^(?:By|With|From|To|In|On|At|Over|After|Before|And|Or|But|Is|Are|Was|Were|Has|Have|Had|Takes?|Took|Gets?|Got|Says|Said|Everyone|His|Her|Their|Its|About|Into|Against|As|Than|That|This|Not)$/

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
const PEOPLES = /\p{Ll}(?:icans|eans|ians|yans|ocrats|olics|estants|uslims)$/u

/** Whether a word is a title of what follows it; `Dean Foster` has a given name first. */
function isAddressOf(words: readonly Word[], at: number): boolean {
  const [word, next, other] = [words[at]?.text ?? '', words[at + 1]?.text, words[at + 2]]
  if (next === undefined || /^(?:of|for|the)$/.test(next)) return false
  if (!isAddress(word) && !isRank(word)) return false
  return other !== undefined || isTitle(word)
}

function isPost({ text }: Word, next: Word | undefined): boolean {
  if (isShortPost(text)) return next !== undefined
  return (
    (isPostWord(text) && !/^(?:of|for|the)$/.test(text)) ||
    (isRole(text.toLowerCase()) && !HOUSES.has(text.toLowerCase()))
  )
}

/** Whether a word is set before a surname alone: `Mr. Oda`, `Minister Oda`, but not `Russian Oda`. */
function isTitle(word: string): boolean {
  if (isShortPost(word) || (isAddress(word) && !GIVEN_TOO.has(word.toLowerCase()))) return true
  return /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|sen|rep|gov|gen|lt|col|adm|amb|prof|pope|president|minister|secretary|senator|chancellor|premier|ambassador|king|queen|prince|princess|emir|sultan|governor|mayor|admiral|colonel|captain|judge|justice|professor|commissioner|superintendent|inspector|constable|corporal|brigadier|commodore|marshal|detective|magistrate|sheriff|imam|rabbi|congressman|congresswoman|spokesman|spokeswoman|spokesperson|chairman|chairwoman|director)\.?$/i.test(
    word,
  )
}

/** Titles that are given names too, and common words that may open a sentence. */
const GIVEN_TOO: ReadonlySet<string> = new Set(
  'dean canon earl u ko tan saya daw arc elder most right brother sister mother deacon'.split(' '),
)

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
    'neither not no yes wherever whenever whatever whether unless despite within without following ' +
    'watch read see listen regarding today yesterday tonight recently one two three first second last next speaking asked answering according to even only just perhaps like unlike nor ' +
    'among including under amid plus ' +
    'replied answered added said says told wrote insisted warned argued noted explained recalled called'
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
    'tribunal today shipping bridge creek canal district village crossing junction springs station airlines airways motors holdings brothers sons partners bancorp telecom steel shipyard brewery church school college academy museum library theatre theater stadium games cup league ' +
    'pavilion customs minister president secretary window talks meeting crisis deal visit caption ' +
    'photo image video photos images videos caucus republican republicans democrat democrats democratic can will may must says'
  ).split(' '),
)
