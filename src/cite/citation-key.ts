import { isPostWord } from '../document/person-name.ts'
import { authorshipOf } from './authorship.ts'
import { dateParts } from './cited-date.ts'
import { nameInOrder } from './cited-name.ts'
import type { CitedSource } from './cited-source.ts'
import { genreOf } from './genre.ts'

/**
 * A citation key of the author's surname, the year and the first telling word of the title, in plain
 * small letters and digits: the same for the same document every time.
 *
 * Words that say what kind of document it is, posts and the names of those who take part tell nothing.
 */
export function citationKey(source: CitedSource): string {
  const { author } = authorshipOf(source)
  const surname =
    author === undefined ? [] : wordsOf('family' in author ? author.family : author.text)
  const year = source.date === undefined ? 'nd' : String(dateParts(source.date)[0])
  const people = [...source.participants, ...(author === undefined ? [] : [nameInOrder(author)])]
  const own = new Set(people.flatMap(wordsOf))
  const word = tellingWord(source.title ?? '', own) ?? plainLetters(genreOf(source.kind) ?? '')
  return `${surname[0] ?? 'anon'}${year}${word}`
}

function tellingWord(title: string, own: ReadonlySet<string>): string | undefined {
  const words = title
    .split(/[\s—–/]+/)
    .filter((word) => /\p{L}/u.test(word) && !LITTLE.test(word))
    .map((word) => word.replace(/[’']s?\W*$/, ''))
  const telling = words.find((word) => {
    const plain = plainLetters(word)
    return plain !== '' && !isPostWord(word) && !GENERIC.has(plain) && !own.has(plain)
  })
  return [telling, ...words].map((word) => plainLetters(word ?? '')).find((word) => word !== '')
}

function wordsOf(name: string): string[] {
  return name
    .split(' ')
    .map(plainLetters)
    .filter((word) => word !== '')
}

const LITTLE =
  /^\W*(?:a|an|and|are|as|at|be|before|but|by|for|from|he|her|his|i|in|into|is|it|its|no|not|of|on|or|our|over|she|that|the|their|they|this|to|was|we|were|will|with|you|your)\W*$/i

const GENERIC: ReadonlySet<string> = new Set(
  (
    'address availability background briefing communique conference daily department interview joint ' +
    'media news opening press readout regular release remarks speech statement transcript'
  ).split(' '),
)

/** A word in the letters that every program takes in a key. */
function plainLetters(word: string): string {
  return word
    .toLowerCase()
    .replace(/[ßøłđæœıþð]/g, (letter) => UNDIVIDED[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
}

/** Letters that no mark can be taken off. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}
