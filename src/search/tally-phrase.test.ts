import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { phraseOf, recordOf, transcriptOf } from '../../test/support/search-notation.ts'
import type { SearchFilter } from './scope.ts'
import { SearchScope } from './scope.ts'
import { tallyPhrase } from './tally-phrase.ts'

/** What a record is asked for while it is searched. */
interface Work {
  /** Documents whose words were gone through. */
  scanned: number
  /** Passages that were read from a text. */
  read: number
}

/** A scope over documents with these speeches, a day each, and the work that searches of it make. */
function measured(speeches: readonly string[], filter: SearchFilter = {}): [SearchScope, Work] {
  const source = recordOf(
    speeches.map((speech, k) => ({
      id: `d${k}`,
      date: `2024-03-${String(28 - k).padStart(2, '0')}`,
      text: transcriptOf(speech),
    })),
  )
  const work = { scanned: 0, read: 0 }
  const { words } = source
  const positionsIn = words.positionsIn.bind(words)
  words.positionsIn = (document, ids) => {
    work.scanned++
    return positionsIn(document, ids)
  }
  const tokensAt = words.tokensAt.bind(words)
  words.tokensAt = (start, end) => {
    work.read++
    return tokensAt(start, end)
  }
  return [new SearchScope(source, filter), work]
}

const speech = 'The lamp is lit. A lamp, the Lamp and the lamp.'
const speeches = Array.from({ length: 20 }, () => speech)

/** What is looked for, how many are kept, and what is found with which work. */
const cases: Record<string, readonly [string, 'date' | 'closeness', number, number, Work]> = {
  'only documents of hits that are kept are gone through': [
    'the lamp',
    'date',
    8,
    60,
    { scanned: 3, read: 0 },
  ],
  'what is only counted is gone through nowhere': [
    'the lamp',
    'date',
    0,
    60,
    { scanned: 0, read: 0 },
  ],
  'capitals are counted by the index': ['the Lamp', 'date', 2, 20, { scanned: 2, read: 0 }],
  'texts are read until all that are kept are as typed': [
    'the lamp',
    'closeness',
    4,
    60,
    { scanned: 4, read: 12 },
  ],
  'few places are asked for at once': ['the lamp', 'date', 200, 60, { scanned: 0, read: 0 }],
}

for (const [name, [query, sort, limit, total, wanted]] of Object.entries(cases)) {
  test(name, () => {
    const [scope, work] = measured(speeches)
    const tally = tallyPhrase(scope, phraseOf(query), sort, limit)
    assert.equal(tally.total, total)
    assert.ok(tally.isExact)
    assert.deepEqual(work, wanted)
  })
}

test('the first few places of a phrase are the first few of all of them', () => {
  const word = fc.constantFrom('lamp', 'Lamp', 'the', 'The', 'oil', 'U.S.', 'don’t')
  const said = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(
      fc.array(said, { minLength: 1, maxLength: 6 }),
      fc.array(word, { minLength: 1, maxLength: 5 }),
      fc.nat(6),
      fc.constantFrom('date', 'closeness'),
      fc.constantFrom({}, { from: '2024-03-25' }, { speaker: 'Oda' }),
      (speeches, words, limit, sort, filter) => {
        const phrase = phraseOf(words.join(' '))
        const [scope] = measured(speeches, filter)
        const all = tallyPhrase(scope, phrase, sort, 1000)
        const some = tallyPhrase(scope, phrase, sort, limit)
        assert.equal(some.total, all.total)
        assert.equal(all.places.length, all.total)
        assert.deepEqual(some.places.slice(0, limit), all.places.slice(0, limit))
      },
    ),
    { numRuns: 200 },
  )
})
