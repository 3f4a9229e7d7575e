import { tokenSpan } from '../text/token.ts'
import { explainNothing } from './explain-nothing.ts'
import { makeHit } from './hit.ts'
import { MOST_FREE_WORDS, type Phrase, splitPhrase, withoutCapitals } from './parse-phrase.ts'
import type { SearchScope } from './scope.ts'
import { checkLimit, DEFAULT_LIMIT, MOST_DISTANCE, type SearchOptions } from './search-options.ts'
import { readHits, type SearchResult } from './search-result.ts'
import { tallyNear } from './tally-near.ts'

/**
 * Find the words of a phrase near each other, in any order, within one section: the last at most
 * `distance` words after the first, so 1 finds two words side by side.
 *
 * Words joined by marks without white space (`F-16`) stay together. A capital must be one in the text,
 * that of the first word too. A word typed twice must stand twice. Hits are the smallest windows, and
 * no two overlap.
 *
 * @throws {RangeError} If the distance, the number of words or the limit is out of range.
 */
export function findNear(
  scope: SearchScope,
  phrase: Phrase,
  distance: number,
  { sort = 'date', limit = DEFAULT_LIMIT, order }: SearchOptions = {},
): SearchResult {
  checkLimit(limit)
  checkDistance(distance)
  if (phrase.words.length > MOST_FREE_WORDS) {
    throw new RangeError(`Too many words, ${phrase.words.length}; the most is ${MOST_FREE_WORDS}`)
  }
  const { source, searched } = scope
  const tally = tallyNear(scope, splitPhrase(phrase), distance, sort, limit, order)
  const found = readHits(tally, limit, (place) => {
    const hit = makeHit(source, place, (tokens, first) =>
      tokenSpan(tokens, first, first + place.end - place.start),
    )
    return hit && { ...hit, distance: place.end - place.start - 1 }
  })
  if (found.total > 0) return { ...found, searched }
  const count = (parts: readonly Phrase[], reach: number, within: SearchScope): number =>
    tallyNear(within, parts, reach, 'date', 0).total
  const small = splitPhrase(withoutCapitals(phrase))
  const nothing = explainNothing(scope, phrase, {
    sameElsewhere: (within) => count(splitPhrase(phrase), distance, within),
    looser: [
      { form: 'capitals', count: () => count(small, distance, scope) },
      { form: 'distance', count: () => count(small, MOST_DISTANCE, scope) },
    ],
  })
  return { ...found, searched, nothing }
}

function checkDistance(distance: number): void {
  if (!Number.isInteger(distance) || distance < 1 || distance > MOST_DISTANCE) {
    throw new RangeError(
      `Invalid distance ${distance}; it is a whole number from 1 to ${MOST_DISTANCE}`,
    )
  }
}
