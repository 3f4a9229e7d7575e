import type { PhraseWord } from './parse-phrase.ts'
import type { WordSource } from './source.ts'

/** The positions at which some words stand in a row, as far as the index tells. */
export interface Places {
  /** Ascending. */
  readonly starts: Uint32Array
  /** Which limits cut the search short: plain sentences. */
  readonly limits: readonly string[]
}

/**
 * Words of a record that one prefix may stand for. The longest lists are those of a lone letter, which
 * nobody needs whole; a large record has about three hundred words for three letters.
 */
export const MOST_PREFIXED = 5000

/**
 * The words that each place of a phrase may have, by id. An id 0, the end of a section, is never
 * among them.
 */
export class WordChoices {
  readonly ids: readonly ReadonlySet<number>[]
  /** How often each of them stands in the record. */
  readonly counts: readonly number[]
  readonly limits: readonly string[]

  constructor(words: WordSource, phrase: readonly PhraseWord[]) {
    const limits: string[] = []
    const found = phrase.map((word) => choicesOf(words, word, limits))
    this.ids = found.map(({ ids }) => new Set(ids))
    this.counts = found.map(({ count }) => count)
    this.limits = limits
  }

  /** Whether the words stand in a row from a position on. */
  standAt(words: WordSource, position: number): boolean {
    for (let k = 0; k < this.ids.length; k++) {
      // Sections end with a zero, so a row that runs past one fails there.
      if (!(this.ids[k] as ReadonlySet<number>).has(words.idAt(position + k))) return false
    }
    return true
  }
}

/**
 * The places of a phrase by its words alone, capitals and marks not looked at; of at most `most`
 * positions.
 *
 * Exact words are asked of the index in one piece. With prefixes among them, the rarest run of exact
 * words, or the rarest prefix, is asked for, and the other words are looked at beside each of its
 * places.
 */
export function findPlaces(
  words: WordSource,
  phrase: readonly PhraseWord[],
  most: number,
  choices: WordChoices = new WordChoices(words, phrase),
): Places {
  if (choices.counts.includes(0)) return { starts: new Uint32Array(), limits: [] }
  const { first, end, count } = rarestPiece(words, phrase, choices)
  const piece = phrase.slice(first, end)
  const limits = [...choices.limits]
  if (count > most) limits.push(`Only the first ${most} of ${count} places were looked at`)
  const starts = piece.some(({ isPrefix }) => isPrefix)
    ? unionOf(words, choices.ids[first] as ReadonlySet<number>, most)
    : words.positionsOf(idsOf(piece), most)
  if (piece.length === phrase.length) return { starts, limits }
  const fits = starts
    .filter((start) => start >= first)
    .map((start) => start - first)
    .filter((start) => choices.standAt(words, start))
  return { starts: fits, limits }
}

interface Piece {
  readonly first: number
  readonly end: number
  readonly count: number
}

/** The rarest run of exact words, or single prefix, of a phrase. */
function rarestPiece(
  words: WordSource,
  phrase: readonly PhraseWord[],
  { counts }: WordChoices,
): Piece {
  let rarest: Piece | undefined
  for (let first = 0; first < phrase.length; ) {
    let end = first + 1
    if (phrase[first]?.isPrefix === false) while (phrase[end]?.isPrefix === false) end++
    const count =
      end === first + 1 ? (counts[first] as number) : words.countOf(idsOf(phrase.slice(first, end)))
    if (rarest === undefined || count < rarest.count) rarest = { first, end, count }
    first = end
  }
  if (rarest === undefined) throw new RangeError('A phrase has one word or more')
  return rarest
}

function choicesOf(
  words: WordSource,
  { id, folded, isPrefix }: PhraseWord,
  limits: string[],
): { ids: readonly number[]; count: number } {
  if (!isPrefix) return { ids: [id], count: words.frequency(id) }
  const found = words.wordsWithPrefix(folded, MOST_PREFIXED + 1)
  const kept = found.slice(0, MOST_PREFIXED)
  if (found.length > kept.length) {
    limits.push(`"${folded}*" stands for more than ${MOST_PREFIXED} words; only so many were taken`)
  }
  const count = kept.reduce((sum, { frequency }) => sum + frequency, 0)
  return { ids: kept.map((word) => word.id), count }
}

/** The positions of each of some words, ascending. */
export function unionOf(
  words: WordSource,
  ids: Iterable<number>,
  most: number,
): Uint32Array<ArrayBuffer> {
  const lists = Array.from(ids, (id) => words.positionsOf(Uint32Array.of(id), most))
  const union = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    union.set(list, at)
    at += list.length
  }
  return union.sort().slice(0, most)
}

/** The ids of exact words. */
export function idsOf(phrase: readonly PhraseWord[]): Uint32Array {
  return Uint32Array.from(phrase, ({ id }) => id)
}
