import { groupPlaces } from './group-places.ts'
import { isAsTyped, matchPhrase } from './match-phrase.ts'
import { needsText, type Phrase } from './parse-phrase.ts'
import { findPlaces } from './phrase-places.ts'
import type { SearchScope } from './scope.ts'
import { MOST_PLACES, MOST_TEXTS } from './search-options.ts'
import { type Tally, TallyBuilder } from './search-result.ts'

/**
 * Count the places where a phrase stands, and keep the first few.
 *
 * The index tells where the words stand; texts are read only where it cannot tell the whole: for
 * capitals, for typed marks, and to know which places are exactly as typed. The documents come oldest
 * first, so that what a limit leaves out is never an earlier use.
 */
export function tallyPhrase(
  scope: SearchScope,
  phrase: Phrase,
  sort: 'date' | 'closeness',
  limit: number,
): Tally {
  const { words } = scope.source
  const { length } = phrase.words
  const found = findPlaces(words, phrase.words, MOST_PLACES)
  const isDoubtful = needsText(phrase)
  const isReading = isDoubtful || (sort === 'closeness' && limit > 0)
  const tally = new TallyBuilder(limit, found.limits)
  let read = 0
  for (const { places } of groupPlaces(scope, found.starts)) {
    if (isReading && read === MOST_TEXTS) {
      if (isDoubtful) tally.skip()
      else tally.count(places.length)
      continue
    }
    if (isReading) read++
    for (const [k, place] of places.entries()) {
      if (!isReading && tally.isFull) {
        tally.count(places.length - k)
        break
      }
      const start = found.starts[place] as number
      const end = start + length
      if (!isReading) {
        tally.add(0, { start, end })
        continue
      }
      const tokens = words.tokensAt(start, end)
      if (matchPhrase(phrase, tokens) === undefined) continue
      const rank = sort === 'date' || isAsTyped(phrase, tokens) ? 0 : 1
      tally.add(rank, { start, end })
    }
  }
  return tally.build()
}
