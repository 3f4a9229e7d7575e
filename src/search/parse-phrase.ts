import { decodeEntity } from '../text/entity.ts'
import { foldedToken, type Tokens, tokenize, tokenText } from '../text/token.ts'
import { ANY_MARKS, isFree, type Marks, readMarks } from './marks.ts'

/** What a person typed to be searched, taken apart. It has one word or more. */
export interface Phrase {
  /** As typed, without white space at the edges. */
  readonly typed: string
  readonly words: readonly PhraseWord[]
  /**
   * The marks before the first word, between each two, and after the last: one more than words. At the
   * two edges an empty list asks for nothing.
   */
  readonly marks: readonly Marks[]
  /** The same as typed. */
  readonly typedMarks: readonly string[]
  /** Whether the capital that begins the first word may be a small letter in the text. */
  readonly mayOpenSmall: boolean
}

/** A word of a phrase. */
export interface PhraseWord {
  /** As typed, without the asterisk of a prefix. */
  readonly typed: string
  readonly folded: string
  readonly id: number
  /** Whether every word that begins so is meant. */
  readonly isPrefix: boolean
  /** Its letters as typed, composed; what else is in the word is folded away. */
  readonly letters: readonly string[]
}

/** A phrase, or why there is none. */
export type ParsedPhrase =
  | { readonly ok: true; readonly phrase: Phrase }
  | { readonly ok: false; readonly problem: PhraseProblem }

/** What is wrong with a query: a code for programs, and a sentence that says what is accepted. */
export interface PhraseProblem {
  readonly code: 'noWord' | 'tooLong' | 'tooManyWords'
  readonly message: string
}

/** Code units of the longest query: a long paragraph. */
export const MOST_CHARS = 4000

/** Words of the longest phrase. More would find nothing that fewer do not. */
export const MOST_WORDS = 100

/**
 * Words of the longest query whose words may stand in any order. The work for a place grows with their
 * square, and nobody finds twenty words near each other but in the order typed.
 */
export const MOST_FREE_WORDS = 20

/**
 * Read a query: literal words, and nothing to learn but that `word*` stands for every word that begins
 * so. `\*` is an asterisk.
 *
 * Words are cut as in the texts of a record. White space accepts any marks in the text, typed marks
 * must stand there (see {@link readMarks} for the kinds that are folded). A capital must be one in the
 * text, a small letter may be either, so what is typed in small letters finds all cases. The capital that
 * begins the first of several words may be small in the text when the rest of the word is, because a
 * sentence quoted from its middle begins with a capital too; that of a lone word may not: `May` is a
 * month.
 *
 * @example
 * const parsed = parsePhrase('F-16 sale*')
 * parsed.phrase.words.map((word) => word.folded) // => ['f', '16', 'sale']
 * parsed.phrase.marks // => [[], ['-'], [' '], []]
 */
export function parsePhrase(query: string, mostWords: number = MOST_WORDS): ParsedPhrase {
  if (query.length > MOST_CHARS) {
    return refuse('tooLong', `The query has ${query.length} characters; the most is ${MOST_CHARS}`)
  }
  const typed = query.trim()
  const tokens = tokenize(typed)
  if (tokens.count === 0) {
    return refuse(
      'noWord',
      `No word to look for in "${typed}"; type one word or more, and * behind one for all words that begin so`,
    )
  }
  if (tokens.count > mostWords) {
    return refuse('tooManyWords', `The query has ${tokens.count} words; the most is ${mostWords}`)
  }
  const words = Array.from({ length: tokens.count }, (_, k) => readWord(tokens, k))
  const typedMarks = Array.from({ length: words.length + 1 }, (_, k) => gapBefore(tokens, words, k))
  const marks = typedMarks.map((gap, k) => {
    const read = readMarks(gap)
    // White space at the edges of a query asks for nothing.
    if (k === 0 && read[0] === ANY_MARKS) read.shift()
    if (k === words.length && read.at(-1) === ANY_MARKS) read.pop()
    return read
  })
  const mayOpenSmall = words.length > 1 && opensLikeSentence(words, marks)
  return { ok: true, phrase: { typed, words, marks, typedMarks, mayOpenSmall } }
}

/** Whether the index alone cannot tell where a phrase stands: it knows no capitals and no marks. */
export function needsText({ words, marks, mayOpenSmall }: Phrase): boolean {
  return (
    words.some((word, k) =>
      hasCapital(mayOpenSmall && k === 0 ? word.letters.slice(1) : word.letters),
    ) ||
    marks.some((gap, k) => {
      const isEdge = k === 0 || k === words.length
      return isEdge ? gap.length > 0 : !isFree(gap)
    })
  )
}

/** The phrase with its capitals taken for small letters. */
export function withoutCapitals(phrase: Phrase): Phrase {
  const words = phrase.words.map((word) => ({
    ...word,
    letters: word.letters.map((letter) => letter.toLowerCase()),
  }))
  return { ...phrase, words }
}

/** The phrase with any marks at all between its words, as if white space alone stood there. */
export function withoutMarks(phrase: Phrase): Phrase {
  const last = phrase.words.length
  const isEdge = (k: number): boolean => k === 0 || k === last
  return {
    ...phrase,
    marks: phrase.marks.map((_, k) => (isEdge(k) ? [] : [ANY_MARKS])),
    typedMarks: phrase.typedMarks.map((_, k) => (isEdge(k) ? '' : ' ')),
  }
}

/**
 * The phrase cut wherever white space stands in it: `F-16` stays together. Marks at the edges of the
 * parts are dropped, because words that may stand anywhere keep no company.
 */
export function splitPhrase({ words, marks, typedMarks }: Phrase): Phrase[] {
  const parts: Phrase[] = []
  let first = 0
  for (let end = 1; end <= words.length; end++) {
    const isJoined = end < words.length && !/\s/.test(typedMarks[end] as string)
    if (isJoined) continue
    const own = words.slice(first, end)
    const inner = <T>(gaps: readonly T[], edge: T): T[] => [
      edge,
      ...gaps.slice(first + 1, end),
      edge,
    ]
    const gaps = inner(typedMarks, '')
    parts.push({
      typed: own.map((word, k) => gaps[k] + word.typed + (word.isPrefix ? '*' : '')).join(''),
      words: own,
      marks: inner<Marks>(marks, []),
      typedMarks: gaps,
      mayOpenSmall: false,
    })
    first = end
  }
  return parts
}

/** A phrase word as a person is shown it: folded, with an asterisk for a prefix. */
export function showWord({ folded, isPrefix }: PhraseWord): string {
  return isPrefix ? `${folded}*` : folded
}

/** Whether a letter is a capital. */
export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** The letters of a word as cut from a text, composed, entities undone. */
export function lettersOf(raw: string): string[] {
  return decoded(raw).normalize('NFC').match(/\p{L}/gu) ?? []
}

function refuse(code: PhraseProblem['code'], message: string): ParsedPhrase {
  return { ok: false, problem: { code, message } }
}

function readWord(tokens: Tokens, k: number): PhraseWord {
  const typed = tokenText(tokens, k, k + 1)
  return {
    typed,
    folded: foldedToken(tokens, k),
    id: tokens.ids[k] as number,
    isPrefix: isPrefix(tokens.text, tokens.ends[k] as number),
    letters: lettersOf(typed),
  }
}

/** Whether the word that ends at an offset has an asterisk behind it, and no more of a word after. */
function isPrefix(text: string, end: number): boolean {
  return text.charAt(end) === '*' && !/^[\p{L}\p{N}\p{M}*]/u.test(text.slice(end + 1, end + 3))
}

/** What stands before word `k`, or after the last; the asterisk of a prefix belongs to its word. */
function gapBefore(
  { text, starts, ends }: Tokens,
  words: readonly PhraseWord[],
  k: number,
): string {
  const previous = words[k - 1]
  const from = previous === undefined ? 0 : (ends[k - 1] as number) + (previous.isPrefix ? 1 : 0)
  return text.slice(from, k < words.length ? starts[k] : text.length)
}

/** Whether the first word is written as one that begins a sentence, and parted from the next. */
function opensLikeSentence(words: readonly PhraseWord[], marks: readonly Marks[]): boolean {
  const letters = words[0]?.letters ?? []
  return marks[1]?.includes(ANY_MARKS) === true && !hasCapital(letters.slice(1))
}

function hasCapital(letters: readonly string[]): boolean {
  return letters.some(isCapital)
}

function decoded(raw: string): string {
  if (!raw.includes('&')) return raw
  let out = ''
  for (let i = 0; i < raw.length; ) {
    const entity = raw.charAt(i) === '&' ? decodeEntity(raw, i, raw.length) : undefined
    out += entity?.char ?? raw.charAt(i)
    i += entity?.length ?? 1
  }
  return out
}
