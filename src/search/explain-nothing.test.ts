import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { phraseOf, scopeOfSpeech } from '../../test/support/search-notation.ts'
import { findNear } from './find-near.ts'
import { findPhrase } from './find-phrase.ts'
import { findVariants } from './find-variants.ts'
import type { SearchFilter } from './scope.ts'

const SPEECH =
  'The grain ships are late, and the US pilots, all of them, know it. May I say so? The F-16 flew.'

interface Case {
  readonly query: string
  readonly filter?: SearchFilter
  readonly missing?: readonly string[]
  /** Looser forms with their hits. */
  readonly looser: string
  readonly sentence: RegExp
}

const cases: Record<string, Case> = {
  'a word that stands nowhere': {
    query: 'grain Elevators elevators',
    missing: ['elevators'],
    looser: '',
    sentence: /^"elevators" stands nowhere in the record\.$/m,
  },
  'a prefix of no word': {
    query: 'grain zz*',
    missing: ['zz*'],
    looser: '',
    sentence: /^"zz\*" stands nowhere/m,
  },
  'other capitals': {
    query: 'PILOTS',
    looser: 'capitals 1',
    sentence: /^With any capitals: 1 hit\.$/m,
  },
  'other marks': {
    query: 'late and, the',
    looser: 'marks 1',
    sentence: /^With any marks between the words: 1 hit\.$/m,
  },
  'other capitals and marks': {
    query: 'f-16, FLEW',
    looser: 'capitalsAndMarks 1',
    sentence: /^With any capitals and any marks/m,
  },
  'another order': {
    query: 'ships of grain',
    looser: 'order 1',
    sentence: /^In any order, or with words between: 1 hit\.$/m,
  },
  'another speaker': {
    query: 'grain ships',
    filter: { speaker: 'Teskel' },
    looser: 'filter 1',
    sentence: /^In the whole record, without the filter: 1 hit\.$/m,
  },
  'no form at all': {
    query: 'grain grain',
    looser: '',
    sentence: /^Searched 1 document with 24 words for "grain grain"\.$/m,
  },
  'documents without a date left out': {
    query: 'grain ships',
    filter: { from: '2024' },
    looser: 'filter 1',
    sentence: /^1 document without a date was left out\.$/m,
  },
}

describe('a phrase that is not found says why', () => {
  for (const [name, { query, filter, missing = [], looser, sentence }] of Object.entries(cases)) {
    test(name, () => {
      const result = findPhrase(scopeOfSpeech(SPEECH, filter), phraseOf(query))
      assert.equal(result.total, 0)
      assert.ok(result.nothing)
      assert.deepEqual(result.nothing.missing, missing)
      const forms = result.nothing.looser.map(({ form, hits }) => `${form} ${hits}`)
      assert.equal(forms.join(', '), looser)
      assert.match(result.nothing.sentences.join('\n'), sentence)
      assert.match(result.nothing.sentences[0] ?? '', /^Searched \d+ documents? with /)
    })
  }
})

test('words that stand farther apart are told', () => {
  const { nothing } = findNear(scopeOfSpeech(SPEECH), phraseOf('grain pilots'), 2)
  assert.deepEqual(nothing?.looser, [{ form: 'distance', hits: 1 }])
})

test('a family without a member names the word that stands nowhere in any form', () => {
  const { nothing } = findVariants(scopeOfSpeech(SPEECH), phraseOf('the grain ship and elevator'))
  assert.deepEqual(nothing?.missing, ['elevator'])
})

test('what is found needs no reasons', () => {
  const scope = scopeOfSpeech(SPEECH)
  assert.equal(findPhrase(scope, phraseOf('grain')).nothing, undefined)
  assert.equal(findNear(scope, phraseOf('ships grain'), 1).nothing, undefined)
  assert.equal(findVariants(scope, phraseOf('grain ship')).nothing, undefined)
})
