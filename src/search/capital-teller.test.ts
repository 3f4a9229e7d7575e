import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { phraseOf, scopeOfSpeech } from '../../test/support/search-notation.ts'
import { tokenize } from '../text/token.ts'
import { capitalTeller } from './capital-teller.ts'
import { matchPhrase } from './match-phrase.ts'

/** What is typed, a text that begins with its words, and whether the index alone accepts them. */
const cases: readonly (readonly [string, string, boolean | undefined])[] = [
  ['Council', 'Council', true],
  ['Council', 'COUNCIL', true],
  ['Council', 'council', false],
  ['US', 'Us', false],
  ['US', 'US', true],
  ['We will', 'we will', true],
  ['the Council of Ombrasa', 'the Council of Ombrasa', true],
  ['the Council of Ombrasa', 'the Council of ombrasa', false],
  ['Coun*', 'Councils', true],
  // Only the text can tell.
  ['McHarga', 'McHarga', undefined],
  ['McHarga', 'mcharga', false],
  ['US', 'U.S.', undefined],
  ['Élan', 'Élan', undefined],
  ['council, he', 'council, he', undefined],
  ['the Council, he', 'the council, he', false],
]

describe('what the index tells of capitals', () => {
  for (const [typed, text, told] of cases) {
    test(`${typed} in ${text}: ${told ?? 'not known'}`, () => {
      const { words } = scopeOfSpeech(text).source
      assert.equal(capitalTeller(phraseOf(typed))(words, 0), told)
    })
  }
})

test('what the index tells is what the text says', () => {
  const piece = fc.constantFrom(...'lamp Lamp LAMP us US U.S. Us don’t F-16 f16 F16'.split(' '))
  const speech = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '))
  const changed = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toLowerCase(),
    (text: string) => text.toUpperCase(),
  )
  fc.assert(
    fc.property(speech, changed, (said, change) => {
      const typed = change(said)
      const tokens = tokenize(said)
      const { words } = scopeOfSpeech(said).source
      const phrase = phraseOf(typed)
      // Letters of another case may be cut into other words: F16 is one, and so is none of them.
      if (phrase.words.some(({ folded }, k) => folded !== phraseOf(said).words[k]?.folded)) return
      const told = capitalTeller(phrase)(words, 0)
      if (told !== undefined) assert.equal(told, matchPhrase(phrase, tokens) !== undefined)
    }),
    { numRuns: 300 },
  )
})
