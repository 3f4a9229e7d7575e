import { explainNothing } from './explain-nothing.ts'
import { makeHit } from './hit.ts'
import { matchPhrase } from './match-phrase.ts'
import {
  MOST_FREE_WORDS,
  type Phrase,
  splitPhrase,
  withoutCapitals,
  withoutMarks,
} from './parse-phrase.ts'
import { WordChoices } from './phrase-places.ts'
import type { SearchScope } from './scope.ts'
import { checkLimit, DEFAULT_LIMIT, MOST_DISTANCE, type SearchOptions } from './search-options.ts'
import { readHits, type SearchResult } from './search-result.ts'
import { tallyNear } from './tally-near.ts'
import { tallyPhrase } from './tally-phrase.ts'

/**
 * Find every place where a phrase stands as typed; {@link parsePhrase} says what that means.
 *
 * The cost grows with the places of the phrase itself, and for a phrase with prefixes with those of
 * its rarest piece. All places are counted, and as many as asked for are read out.
 *
 * @throws {RangeError} If the limit is out of range.
 */
export function findPhrase(
  scope: SearchScope,
  phrase: Phrase,
  { sort = 'date', limit = DEFAULT_LIMIT, order }: SearchOptions = {},
): SearchResult {
  checkLimit(limit)
  const { source, searched } = scope
  const tally = tallyPhrase(scope, phrase, sort, limit, order)
  const found = readHits(tally, limit, (place) =>
    makeHit(source, place, (tokens, first) => matchPhrase(phrase, tokens, first)),
  )
  if (found.total > 0) return { ...found, searched }
  const count = (looser: Phrase, within = scope): number =>
    tallyPhrase(within, looser, 'date', 0).total
  const bare = withoutMarks(withoutCapitals(phrase))
  const nothing = explainNothing(scope, phrase, {
    sameElsewhere: (within) => count(phrase, within),
    looser: [
      { form: 'capitals', count: () => count(withoutCapitals(phrase)) },
      { form: 'marks', count: () => count(withoutMarks(phrase)) },
      { form: 'capitalsAndMarks', count: () => count(bare) },
      { form: 'order', count: () => countInAnyOrder(scope, bare) },
    ],
  })
  return { ...found, searched, nothing }
}

/**
 * How often the rarest word may stand for the words to be looked for in any order. More often than that,
 * words are near each other everywhere, and to count where takes a second and tells nobody anything.
 */
const MOST_EXPLAINED = 20_000

/** Words between those of a phrase that still let it be the same thing said in another way. */
const WORDS_BETWEEN = 8

function countInAnyOrder(scope: SearchScope, bare: Phrase): number {
  const { length } = bare.words
  if (length === 1 || length > MOST_FREE_WORDS) return 0
  const rarest = Math.min(...new WordChoices(scope.source.words, bare.words).counts)
  if (rarest > MOST_EXPLAINED) return 0
  const distance = Math.min(length + WORDS_BETWEEN, MOST_DISTANCE)
  return tallyNear(scope, splitPhrase(bare), distance, 'date', 0).total
}
