import { foldName } from './fold-name.ts'
import { compareGiven } from './given-name.ts'
import { isOtherOrder, nameOrder } from './name-order.ts'

export { foldName } from './fold-name.ts'

/** A person as a text names them, taken apart. */
export interface PersonName {
  /** The name without honorifics and posts: `Antony J. Blinken`, or only `Blinken`. */
  readonly name: string
  /** Given names and initials, in order. */
  readonly given: readonly string[]
  /** The last name, with its particles: `von der Leyen`. */
  readonly surname: string
  /** The posts and honorifics before the name, as written: `Secretary`, `Foreign Minister`. */
  readonly post?: string
  /** Whether the surname comes first by custom. */
  readonly familyFirst?: true
  /** Given names and surname as they are compared. */
  readonly folded: { readonly given: readonly string[]; readonly surname: string }
}

/**
 * Take a name apart: `Foreign Minister Lavrov`, `ANTONY J. BLINKEN`, `Mr. Price`.
 *
 * Names in capitals are given ordinary letters. Returns `undefined` when no word is left after the
 * posts, as in `THE PRESIDENT`.
 *
 * @example
 * parsePersonName('SECRETARY ODA')?.name // => 'Oda'
 * parsePersonName('SECRETARY ODA')?.post // => 'Secretary'
 */
export function parsePersonName(text: string): PersonName | undefined {
  const words = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^the (?:right|rt\.?) hon(?:ou?rable|\.)?\s+/i, '')
    .split(/,/, 1)
    .join('')
    // Initials stand close to the surname in some houses: "С.Ода".
    .replace(/(?<=(?<!\p{L})\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const first = countPostWords(words)
  const post = titleCase(words.slice(0, first))
  const names = words
    .slice(first)
    .map(properCase)
    .filter((word) => !SUFFIX.test(word))
  // What a post is for is no name: "el presidente de la Mesa".
  if (names.length === 0 || (first > 0 && DOMAIN.test(names.join(' ')))) return undefined
  const [firstName = '', ...rest] = names
  const isFamilyFirst = nameOrder(firstName, rest) === 'familyFirst'
  const surnameStart = startOfSurname(names)
  const given = isFamilyFirst ? rest : names.slice(0, surnameStart)
  const surname = isFamilyFirst ? firstName : names.slice(surnameStart).join(' ')
  return {
    name: names.join(' '),
    given,
    surname,
    ...(post === '' ? {} : { post }),
    ...(isFamilyFirst ? { familyFirst: true } : {}),
    folded: {
      // The syllables of one given name are printed as one word, as two, or with a hyphen.
      given: isFamilyFirst
        ? [
            given
              .join('')
              .replace(/[^\p{L}]/gu, '')
              .toLowerCase(),
          ]
        : given.map((word) => foldName(word).replace(/ /g, '')),
      surname: foldName(surname),
    },
  }
}

/**
 * How many words at the start are posts and honorifics. Whatever stands before the noun of a post
 * belongs to it: `External Affairs Minister`. A nationality is part of a post (`Russian President`),
 * and a given name when no post follows it: `German Tesk`. Behind `Mr.` stands a name, even where it
 * is a word for a post: `Mr. King`.
 */
function countPostWords(words: readonly string[]): number {
  const isNoun = (word: string): boolean => POST_NOUNS.has(bareWord(word).split('/').at(-1) ?? '')
  let count = words.slice(0, -1).findLastIndex(isNoun) + 1
  while (count < words.length && isPostWord(words[count] as string)) count++
  const last = bareWord(words[count - 1] ?? '')
  const isAlone = count === words.length
  if (!isAlone) return GIVEN_TOO.has(last) ? count - 1 : count
  const before = bareWord(words[count - 2] ?? '')
  return ADDRESSES.has(before) && SURNAMES_TOO.has(last) ? count - 1 : count
}

const DOMAIN = /^(?:de (?:la|los|las)|del|des|della|dello|delle)\s/i

function bareWord(word: string): string {
  return word.toLowerCase().replace(/[.,:]+$/, '')
}

const ADDRESSES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr senator congressman rep'.split(' '),
)

/** Nouns that posts are named by, and no people. */
const POST_NOUNS: ReadonlySet<string> = new Set(
  (
    'minister secretary president vice-president premier chancellor ambassador commissioner general ' +
    'secretary-general senator representative governor mayor admiral colonel administrator director ' +
    'chairman chairwoman chairperson spokesperson spokesman spokeswoman undersecretary adviser advisor ' +
    'coordinator envoy señor señora senhor senhora signor signora ministra ministro ministre ministerin ' +
    'außenminister außenministerin kanzler kanzlerin bundeskanzler bundeskanzlerin präsident ' +
    'präsidentin président présidente presidente presidenta canciller chanceler secretario secretaria ' +
    'portavoz porte-parole embajador embajadora diputado diputada deputado deputada diputat ' +
    'conseller consellera bakan bakanı başkan cumhurbaşkanı министр президент председатель міністр'
  ).split(' '),
)

/** Words of posts that are given names, and never the last word of a post. */
const GIVEN_TOO: ReadonlySet<string> = new Set(['german'])

/** Words for posts and nationalities that are surnames too. */
const SURNAMES_TOO: ReadonlySet<string> = new Set(
  'king prince major judge justice french german english crown father head state'.split(' '),
)

/**
 * Whether two names can be one person's.
 *
 * `same` when surname and a given name agree, `possible` when the surnames agree and one has no given
 * name, `different` when surnames differ or given names cannot be forms of each other. Spellings are
 * folded by {@link foldName}.
 */
export function compareNames(a: PersonName, b: PersonName): 'same' | 'possible' | 'different' {
  const [left, right] = [a.folded, b.folded]
  if (left.surname !== right.surname) {
    if (isOtherOrder(left, right)) return 'same'
    // One of them may have a surname of two words of which the other uses the last.
    const isTail =
      left.surname.endsWith(` ${right.surname}`) || right.surname.endsWith(` ${left.surname}`)
    if (!isTail) return 'different'
  }
  const [x] = left.given
  const [y] = right.given
  if (x === undefined || y === undefined) return 'possible'
  // Every syllable counts in a Chinese or Korean name: none is a short form of a longer one.
  if (a.familyFirst && b.familyFirst) return x === y ? 'same' : 'different'
  const first = compareGiven(x, y)
  if (first !== 'different') return first
  // One may go by the second name: `J. Robert`, `Robert`.
  const others = [...left.given.slice(1), ...right.given.slice(1)]
  return others.includes(x) || others.includes(y) ? 'same' : 'different'
}

/** Whether a word is an honorific or part of the name of a post: `Mr.`, `Foreign`, `Minister`. */
export function isPostWord(word: string): boolean {
  // Nearly all words end in a letter, with nothing to take off.
  const bare = /[.,:s]$/.test(word) ? word.replace(/[.,:]+$/, '').replace(/[’']s$/, '') : word
  return POST_WORDS.has(bare.toLowerCase())
}

/** Whether a word names a post, and is not one of those that only stand in its name: "foreign", "American". */
export function isPostNoun(word: string): boolean {
  return isPostWord(word) && !NOT_POSTS.has(word.toLowerCase())
}

/** `BLINKEN` as `Blinken`, `JEAN-PIERRE` as `Jean-Pierre`; mixed case is left as it is. */
function properCase(word: string): string {
  if (!/\p{Lu}/u.test(word) || /\p{Ll}/u.test(word)) return word
  if (PARTICLES.has(word.toLowerCase())) return word.toLowerCase()
  if (/^(?:\p{L}\.)+$/u.test(word) || word.length === 1) return word
  return word
    .toLowerCase()
    .replace(
      /(^|[-/'’])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}

/**
 * The words of a post, a place or a venue with capitals as running text has them; those that are in
 * mixed case stay as they are.
 *
 * @example
 * titleCase(['MINISTER', 'OF', 'TRADE']) // => 'Minister of Trade'
 */
export function titleCase(words: readonly string[]): string {
  return words
    .map((word, k) => (k > 0 && SMALL_WORD.test(word) ? word.toLowerCase() : properCase(word)))
    .join(' ')
}

const SMALL_WORD = /^(?:OF|THE|FOR|TO|AND|AT|IN|ON)$/

const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de del della di da dos das du la le el al bin ibn ten ter zu af bint'.split(' '),
)

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq)\.?$/i

const POST_WORDS: ReadonlySet<string> = new Set(
  (
    'the a his her their our its mr mrs ms miss dr sir dame lord lady madam madame monsieur hon ' +
    'honorable excellency he h.e rev reverend father sheikh shaikh prince princess king queen emir ' +
    'sultan crown secretary secretary-general minister foreign prime president vice vice-president ' +
    'deputy assistant under undersecretary acting interim special principal senior first second ' +
    'former ex then chief chancellor premier ambassador envoy representative high commissioner ' +
    'commission senator congressman congresswoman rep sen gov gen lt col maj cmdr capt sgt adm ' +
    'governor mayor general admiral colonel major captain lieutenant sergeant commander chairman ' +
    'chairwoman chairperson chair speaker leader director administrator administration ' +
    'spokesperson spokesman spokeswoman press defense defence interior finance trade economy ' +
    'treasury state national security adviser advisor counselor counsellor coordinator attorney ' +
    'judge justice professor prof moderator host anchor correspondent reporter journalist ' +
    'interpreter translator official officer staff delegate member mp mep permanent joint head of ' +
    'councillor councilor alderman pm fm sg dg shri smt court witness clerk ' +
    'señor señora señorita senhor senhora signor signora sra herr frau mme mlle ' +
    'ministra ministro ministre ministerin außenminister außenministerin kanzler kanzlerin ' +
    'bundeskanzler bundeskanzlerin staatssekretär staatssekretärin präsident präsidentin sprecher ' +
    'sprecherin président présidente presidente presidenta canciller chanceler secretario secretaria ' +
    'secrétaire secretari secretària portavoz portavoce porta-voz porte-parole embajador embajadora ' +
    'embaixador embaixadora ambasciatore ambasciatrice ambassadeur ambassadrice alcalde alcaldesa ' +
    'diputado diputada deputado deputada diputat conseller consellera bakan bakanı başkan ' +
    'cumhurbaşkanı sözcü министр президент председатель господин госпожа міністр голова ' +
    'for to and affairs european union u.s us american russian ukrainian british french german ' +
    'chinese israeli iranian turkish polish'
  ).split(' '),
)

/** Index of the first word of the surname: the last word, and particles before it. */
function startOfSurname(names: readonly string[]): number {
  let start = names.length - 1
  while (start > 0 && PARTICLES.has((names[start - 1] as string).toLowerCase())) start--
  return start
}

/** Whether every word of a name is written like one: a capital first, no digits. */
export function hasNameShape(name: string): boolean {
  return name
    .split(/\s+/)
    .every(
      (word) => LATIN_NAME.test(word) || ANY_NAME.test(word) || PARTICLES.has(word.toLowerCase()),
    )
}

/** Nearly all names have plain Latin letters, for which a small class is faster. */
const LATIN_NAME = /^[A-Z][A-Za-z.'’-]*$/
const ANY_NAME = /^[\p{Lu}][\p{L}\p{M}.'’-]*$/u

/** Words that stand in posts and name nobody alone. */
const NOT_POSTS: ReadonlySet<string> = new Set(
  'the a his her their our its for to and affairs state interim first second former then security defense trade economy interior finance foreign special under joint press court witness treasury union american russian ukrainian british french german chinese israeli iranian turkish polish he national'.split(
    ' ',
  ),
)
