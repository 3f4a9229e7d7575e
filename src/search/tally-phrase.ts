import { capitalTeller } from './capital-teller.ts'
import { isAsTyped, matchPhrase } from './match-phrase.ts'
import { needsText, type Phrase } from './parse-phrase.ts'
import { findDocuments } from './phrase-documents.ts'
import type { SearchScope } from './scope.ts'
import { type DocumentOrder, MOST_TEXTS } from './search-options.ts'
import { type Tally, TallyBuilder } from './search-result.ts'

/**
 * Count the places where a phrase stands, and keep the first few.
 *
 * The index tells where the words stand and, of most words, which letters are capitals; texts are read
 * only where it cannot tell the whole: for typed marks, for capitals of odd words, and to know which
 * places are exactly as typed, until as many are known as are kept. The documents come oldest first, so that what a limit leaves out is never
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
  const toldAt = needsText(phrase) ? capitalTeller(phrase) : undefined
  const isRanked = sort === 'closeness'
  const { documents, limits } = findDocuments(scope, phrase, toldAt, limit, order)
  const tally = new TallyBuilder(limit, limits)
  let read = 0
  for (const { counted, open, starts } of documents) {
    if (tally.isFull && open === 0) {
      tally.count(counted)
      continue
    }
    let isRead = false
    let isSkipped = false
    for (const start of starts()) {
      const told = toldAt === undefined || toldAt(words, start)
      if (told === false) continue
      if (told === true && tally.isFull) {
        tally.count(1)
        continue
      }
      const place = { start, end: start + length }
      if (told === true && !isRanked) {
        tally.add(0, place)
        continue
      }
      if (!isRead && read === MOST_TEXTS) {
        if (told === true) tally.count(1)
        else isSkipped = true
        continue
      }
      if (!isRead) read++
      isRead = true
      const tokens = words.tokensAt(start, start + length)
      if (matchPhrase(phrase, tokens) === undefined) continue
      tally.add(isRanked && !isAsTyped(phrase, tokens) ? 1 : 0, place)
    }
    if (isSkipped) tally.skip()
  }
  return tally.build()
}
