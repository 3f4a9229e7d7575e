import type { CapitalTeller } from './capital-teller.ts'
import { groupPlaces } from './group-places.ts'
import { orderDocuments } from './order-documents.ts'
import type { Phrase } from './parse-phrase.ts'
import { findPlaces, idsOf, WordChoices } from './phrase-places.ts'
import type { SearchScope } from './scope.ts'
import { type DocumentOrder, MOST_PLACES } from './search-options.ts'
import type { WordSource } from './source.ts'

/** A document in which the words of a phrase stand in a row. */
export interface PhraseDocument {
  /** How often the phrase stands there, as far as that is known already. */
  readonly counted: number
  /** How many places must be looked at beside these. */
  readonly open: number
  /** The positions of all these places, ascending; of words with other capitals too. */
  starts(): Iterable<number>
}

/** The documents in which a phrase may stand. */
export interface PhraseDocuments {
  /** In the order of {@link orderDocuments}. */
  readonly documents: Iterable<PhraseDocument>
  /** Which limits cut the search short: plain sentences. */
  readonly limits: readonly string[]
}

/**
 * Find the documents of a scope in which the words of a phrase stand in a row, of which `limit` places
 * are wanted.
 *
 * Words that may stand more often than that are only counted, document by document: to put hundreds of
 * thousands of places in order takes ten times as long as to count them, and those that are wanted lie in
 * the first few documents, which are read for them.
 */
export function findDocuments(
  scope: SearchScope,
  phrase: Phrase,
  toldAt: CapitalTeller | undefined,
  limit: number,
  order?: DocumentOrder,
): PhraseDocuments {
  const choices = new WordChoices(scope.source.words, phrase.words)
  const isCountable =
    scope.acceptsAllSections &&
    phrase.words.every(({ isPrefix }) => !isPrefix) &&
    Math.min(...choices.counts) > limit
  return isCountable
    ? countDocuments(scope, idsOf(phrase.words), toldAt, order)
    : listDocuments(scope, phrase, choices, toldAt, order)
}

function countDocuments(
  scope: SearchScope,
  ids: Uint32Array,
  toldAt: CapitalTeller | undefined,
  order: DocumentOrder | undefined,
): PhraseDocuments {
  const { words, numbers } = scope.source
  const size = (numbers.at(-1) ?? 0) + 1
  const counted = new Uint32Array(size)
  const open = new Uint32Array(size)
  words.forEachPlace(ids, (position, document) => {
    const told = toldAt === undefined || toldAt(words, position)
    if (told === true) counted[document] = (counted[document] as number) + 1
    else if (told === undefined) open[document] = (open[document] as number) + 1
  })
  const held: number[] = []
  for (let number = 0; number < size; number++) {
    if (counted[number] === 0 && open[number] === 0) continue
    if (scope.acceptsDocument(number)) held.push(number)
  }
  const ordered = orderDocuments(scope, held, order)
  return { documents: countedDocuments(words, ids, ordered, counted, open), limits: [] }
}

function* countedDocuments(
  words: WordSource,
  ids: Uint32Array,
  numbers: readonly number[],
  counted: Uint32Array,
  open: Uint32Array,
): Generator<PhraseDocument> {
  for (const number of numbers) {
    yield {
      counted: counted[number] as number,
      open: open[number] as number,
      starts: () => words.positionsIn(number, ids),
    }
  }
}

function listDocuments(
  scope: SearchScope,
  phrase: Phrase,
  choices: WordChoices,
  toldAt: CapitalTeller | undefined,
  order: DocumentOrder | undefined,
): PhraseDocuments {
  const { starts, limits } = findPlaces(scope.source.words, phrase.words, MOST_PLACES, choices)
  const documents = groupPlaces(scope, starts, order).map(({ places }) => ({
    counted: toldAt === undefined ? places.length : 0,
    open: toldAt === undefined ? 0 : places.length,
    starts: () => Array.from(places, (place) => starts[place] as number),
  }))
  return { documents, limits }
}
