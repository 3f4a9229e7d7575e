import { type CapitalTeller, capitalTeller } from './capital-teller.ts'
import { groupPlaces } from './group-places.ts'
import { isAsTyped, matchPhrase } from './match-phrase.ts'
import { needsText, type Phrase } from './parse-phrase.ts'
import { findPlaces } from './phrase-places.ts'
import type { SearchScope } from './scope.ts'
import { type DocumentOrder, MOST_PLACES, MOST_TEXTS } from './search-options.ts'
import { type Tally, TallyBuilder } from './search-result.ts'

/**
 * Count the places where a phrase stands, and keep the first few.
 *
 * The index tells where the words stand and, of most words, which letters are capitals; texts are read
 * only where it cannot tell the whole: for typed marks, for capitals of odd words, and to know which
 * places are exactly as typed. The documents come oldest first, so that what a limit leaves out is never
 * an earlier use.
 */
export function tallyPhrase(
  scope: SearchScope,
  phrase: Phrase,
  sort: 'date' | 'closeness',
  limit: number,
  order?: DocumentOrder,
): Tally {
  const { words } = scope.source
  const { length } = phrase.words
  const found = findPlaces(words, phrase.words, MOST_PLACES)
  const toldAt: CapitalTeller = needsText(phrase) ? capitalTeller(phrase) : () => true
  const isRanked = sort === 'closeness' && limit > 0
  const isSure = !needsText(phrase) && !isRanked
  const tally = new TallyBuilder(limit, found.limits)
  let read = 0
  for (const { places } of groupPlaces(scope, found.starts, order)) {
    let isRead = false
    let isSkipped = false
    for (const [k, place] of places.entries()) {
      if (isSure && tally.isFull) {
        tally.count(places.length - k)
        break
      }
      const start = found.starts[place] as number
      const end = start + length
      const told = toldAt(words, start)
      if (told === false) continue
      if (told === true && !isRanked) {
        tally.add(0, { start, end })
        continue
      }
      if (!isRead && read === MOST_TEXTS) {
        if (told === true) tally.count(1)
        else isSkipped = true
        continue
      }
      if (!isRead) read++
      isRead = true
      const tokens = words.tokensAt(start, end)
      if (matchPhrase(phrase, tokens) === undefined) continue
      const rank = sort === 'date' || isAsTyped(phrase, tokens) ? 0 : 1
      tally.add(rank, { start, end })
    }
    if (isSkipped) tally.skip()
  }
  return tally.build()
}
