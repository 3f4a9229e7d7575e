import { foldedToken, type Tokens, tokenSpan } from '../text/token.ts'
import { explainNothing } from './explain-nothing.ts'
import { type FoundPlace, type Hit, makeHit } from './hit.ts'
import type { NothingFound } from './nothing-found.ts'
import { MOST_FREE_WORDS, type Phrase, showWord } from './parse-phrase.ts'
import type { Searched, SearchScope } from './scope.ts'
import { checkLimit, DEFAULT_LIMIT } from './search-options.ts'
import type { SearchSource } from './source.ts'
import { contentWords, tallyVariants, type WordingTally } from './tally-variants.ts'

/** One wording of a phrase, and where it was used. */
export interface Variant {
  /** The folded words from the first content word to the last. */
  readonly wording: string
  /** How often it was used. */
  readonly count: number
  /** In how many documents. */
  readonly documents: number
  /** Its uses, the oldest first; as many as asked for. */
  readonly instances: readonly Hit[]
}

/** The family of a phrase, and in what it was searched. */
export interface VariantsResult {
  /** The words that make the phrase what it is, folded. */
  readonly contentWords: readonly string[]
  /** The wording used first comes first. */
  readonly variants: readonly Variant[]
  /** Wordings in all. */
  readonly wordings: number
  /** Uses of all wordings together. */
  readonly total: number
  /** Whether every place was looked at; {@link limits} says why not. */
  readonly isExact: boolean
  readonly limits: readonly string[]
  readonly searched: Searched
  /** Why there is no use; absent when there is one. */
  readonly nothing?: NothingFound
}

/** How much of a family is returned. */
export interface VariantOptions {
  /** Wordings returned; all are counted. 20 by default. */
  readonly limit?: number
  /** Uses returned of each wording; all are counted. 5 by default. */
  readonly instances?: number
}

/** Wordings, and uses of each, that are returned at most. */
export const MOST_VARIANTS = 1000

/**
 * Find the family of a phrase: the places where its content words stand, in any order, within one
 * section, grouped by wording, the first use first.
 *
 * Function words are free, and as many other content words may stand between as the phrase has, two at
 * least. Of a content word, the regular forms count that {@link wordForms} lists. Letter case and marks
 * do not count. Cost grows with the rarest content word.
 *
 * @throws {RangeError} If the phrase has more than {@link MOST_FREE_WORDS} content words, or a limit is
 *   out of range.
 */
export function findVariants(
  scope: SearchScope,
  phrase: Phrase,
  { limit = DEFAULT_LIMIT, instances = 5 }: VariantOptions = {},
): VariantsResult {
  checkLimit(limit, MOST_VARIANTS)
  checkLimit(instances, MOST_VARIANTS)
  const content = contentWords(phrase)
  if (content.length > MOST_FREE_WORDS) {
    throw new RangeError(`Too many words, ${content.length}; the most is ${MOST_FREE_WORDS}`)
  }
  const { source, searched } = scope
  const { wordings, count, frequencies, limits } = tallyVariants(
    scope,
    phrase,
    Math.max(1, instances),
  )
  const result = {
    contentWords: content.map(showWord),
    variants: wordings.slice(0, limit).map((tally) => readVariant(source, tally, instances)),
    wordings: wordings.length,
    total: count,
    isExact: limits.length === 0,
    limits,
    searched,
  }
  if (count > 0) return result
  const sameElsewhere = (within: SearchScope): number => tallyVariants(within, phrase, 1).count
  const words = { ...phrase, words: content }
  return {
    ...result,
    nothing: explainNothing(scope, words, { frequencies, sameElsewhere, looser: [] }),
  }
}

function readVariant(source: SearchSource, tally: WordingTally, instances: number): Variant {
  const { places, count, documents } = tally
  const [first] = places as readonly [FoundPlace]
  return {
    wording: foldedWords(source.words.tokensAt(first.start, first.end)).join(' '),
    count,
    documents,
    instances: places.slice(0, instances).flatMap((place) => {
      const length = place.end - place.start
      const hit = makeHit(source, place, (tokens, at) => tokenSpan(tokens, at, at + length))
      return hit ?? []
    }),
  }
}

function foldedWords(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, k) => foldedToken(tokens, k))
}
