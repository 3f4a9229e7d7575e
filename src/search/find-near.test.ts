import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  phraseOf,
  printHits,
  recordOf,
  scopeOfSpeech,
  transcriptOf,
  withoutHits,
} from '../../test/support/search-notation.ts'
import { foldedToken, tokenize } from '../text/token.ts'
import { findNear } from './find-near.ts'
import { SearchScope } from './scope.ts'
import { MOST_DISTANCE } from './search-options.ts'

/** Words and the distance asked for, and what is found in double brackets. */
const cases: readonly (readonly [string, number, string])[] = [
  ['lamp harbor', 4, 'The [[lamp of the harbor]] is lit. The [[harbor has a lamp]].'],
  ['lamp harbor', 3, 'The [[harbor has a lamp]], the lamp of all the harbor is lit.'],
  ['lamp harbor', 1, 'The [[harbor lamp]] and the lamp of the harbor.'],
  ['lamp harbor', 9, 'The lamp by me, the [[lamp of the harbor]], and now the lamp.'],
  ['lamp harbor', 9, 'A [[harbor lamp]] here, a [[lamp harbor]] there.'],
  ['lamp lamp', 5, 'One [[lamp beside a lamp]], and so much farther off another lamp.'],
  ['lam* har*', 3, 'The [[lamps of harbors]] and [[Harga, a lamb]] of May.'],
  ['grain gra*', 3, 'Only the grain. Nobody eats [[grass and grain]].'],
  ['F-16 sale', 4, 'The [[sale of an F-16]], and in F the sale of all 16.'],
  ['May lamp', 4, 'It may be a lamp. Lit in [[May, the lamp]] glows.'],
  ['Lamp harbor', 4, 'The lamp of the harbor; so be it; the [[Lamp of the harbor]].'],
  ['swift, severe', 4, 'It was [[severe and swift]].'],
  ['harbor anything', 9, 'The lamp of the harbor.'],
  ['harbor', 1, 'One [[harbor]], two [[harbor]] lamps.'],
]

describe('words near each other', () => {
  for (const [query, distance, notation] of cases) {
    test(`${query} within ${distance} in ${notation}`, () => {
      const speech = withoutHits(notation)
      const { hits, total } = findNear(scopeOfSpeech(speech), phraseOf(query), distance)
      assert.equal(printHits(speech, hits), notation)
      assert.equal(total, hits.length)
      for (const hit of hits) assert.equal(hit.distance, tokenize(hit.text).count - 1)
    })
  }
})

test('the oldest come first, or the nearest when they are asked for', () => {
  const old = { date: '2024-01-01', text: transcriptOf('The lamp of the harbor.') }
  const young = { date: '2024-02-01', text: transcriptOf('The harbor lamp.') }
  const scope = new SearchScope(recordOf([young, old]))
  const textsBy = (sort: 'date' | 'closeness'): string[] =>
    findNear(scope, phraseOf('lamp harbor'), 5, { sort }).hits.map(({ text }) => text)
  assert.deepEqual(textsBy('date'), ['lamp of the harbor', 'harbor lamp'])
  assert.deepEqual(textsBy('closeness'), ['harbor lamp', 'lamp of the harbor'])
  const nearest = findNear(scope, phraseOf('lamp harbor'), 5, { sort: 'closeness', limit: 1 })
  assert.equal(nearest.total, 2)
  assert.deepEqual(
    nearest.hits.map(({ text }) => text),
    ['harbor lamp'],
  )
})

test('a distance or a query beyond the limits is refused', () => {
  const scope = scopeOfSpeech('The lamp of the harbor.')
  for (const distance of [0, 1.5, MOST_DISTANCE + 1]) {
    assert.throws(() => findNear(scope, phraseOf('lamp harbor'), distance), /from 1 to 100/)
  }
  assert.throws(() => findNear(scope, phraseOf('lamp '.repeat(21)), 30), /21; the most is 20/)
})

const words = 'lamp oil lamps the shore'.split(' ')
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 14 })

test('near finds what trying every stretch of words finds', () => {
  const asked = fc.array(fc.constantFrom('lamp', 'oil', 'lam*', 'shore'), {
    minLength: 1,
    maxLength: 3,
  })
  fc.assert(
    fc.property(sentence, asked, fc.integer({ min: 1, max: 6 }), (said, asked, distance) => {
      const scope = scopeOfSpeech(said.join(' '))
      const { hits } = findNear(scope, phraseOf(asked.join(' ')), distance, { limit: 100 })
      assert.deepEqual(
        hits.map(({ text }) => text),
        stretches(said, asked, distance).map((stretch) => stretch.join(' ')),
      )
    }),
    { numRuns: 200 },
  )
})

/** The smallest stretches that hold all words asked for, no two overlapping: tried one by one. */
function stretches(
  said: readonly string[],
  asked: readonly string[],
  distance: number,
): readonly string[][] {
  const taken = said.map(() => false)
  const found: { start: number; words: string[] }[] = []
  for (let length = 1; length <= distance + 1; length++) {
    for (let start = 0; start + length <= said.length; start++) {
      const stretch = said.slice(start, start + length)
      const isSmallest =
        holds(stretch, asked) &&
        !holds(stretch.slice(1), asked) &&
        !holds(stretch.slice(0, -1), asked)
      if (!isSmallest || taken.slice(start, start + length).includes(true)) continue
      taken.fill(true, start, start + length)
      found.push({ start, words: stretch })
    }
  }
  return found.sort((a, b) => a.start - b.start).map((stretch) => stretch.words)
}

function holds(said: readonly string[], asked: readonly string[]): boolean {
  const [word, ...others] = asked
  if (word === undefined) return true
  const fits = (other: string): boolean =>
    word.endsWith('*') ? other.startsWith(word.slice(0, -1)) : other === word
  return said.some((other, k) => fits(other) && holds(said.toSpliced(k, 1), others))
}

test('every hit holds every word', () => {
  fc.assert(
    fc.property(sentence, fc.integer({ min: 1, max: 8 }), (said, distance) => {
      const { hits } = findNear(scopeOfSpeech(said.join(', ')), phraseOf('oil the'), distance)
      for (const { text } of hits) {
        const tokens = tokenize(text)
        const held = Array.from({ length: tokens.count }, (_, k) => foldedToken(tokens, k))
        assert.ok(held.includes('oil') && held.includes('the') && held.length <= distance + 1)
      }
    }),
  )
})
