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
import { findPhrase } from './find-phrase.ts'
import { findVariants, type VariantsResult } from './find-variants.ts'
import { SearchScope } from './scope.ts'

function spansOf({ variants }: VariantsResult): { start: number; end: number }[] {
  return variants.flatMap(({ instances }) => instances)
}

/** A phrase, and the members of its family in double brackets. */
const cases: Record<string, readonly [string, string]> = {
  'any order, other small words': [
    'swift, severe, and united response',
    'It meets a [[swift, severe, and united response]], a [[united, swift, and severe response]].',
  ],
  'other words between': [
    'united response',
    'a [[united European response]], a [[united and truly European response]]',
  ],
  'too many other words between': [
    'united response',
    'a united front of cold wet pilots wants a response',
  ],
  'other forms': [
    'united responses',
    'We [[unite in response]]. The [[responses united]] us. They responded, united we are.',
  ],
  'any capitals and marks': ['united response', 'A [[UNITED — “Response]]”.'],
  'a negation is a word like others': ['not accept', 'We do [[not accept]] it. We accept it.'],
  'only small words': ['we will', 'Yes, [[we will]]. And [[will we]]?'],
  'a prefix': ['sever* response', 'a [[severe response]], a [[response most severely]] felt'],
  'a form that is two words of the phrase': [
    'lamp lamps',
    'A lamp burns low tonight, men say. Now [[lamps and lamps]].',
  ],
  'the order typed is preferred': ['calm and firm', 'be firm, [[calm and firm]]'],
}

describe('the family of a phrase has', () => {
  for (const [name, [query, notation]] of Object.entries(cases)) {
    test(name, () => {
      const speech = withoutHits(notation)
      const result = findVariants(scopeOfSpeech(speech), phraseOf(query))
      assert.equal(printHits(speech, spansOf(result)), notation)
    })
  }
})

const record = recordOf([
  { id: 'c', text: transcriptOf('One united response.') },
  { id: 'b', date: '2024-03', text: transcriptOf('A united response. A response, united.') },
  {
    id: 'a',
    date: '2024-02-01',
    text: `MINISTER ODA: Our response is united.

TOMAS BRASK: A united response, and again: United Response!
`,
  },
])

test('wordings are told apart, the first used first, each with its uses and counts', () => {
  const result = findVariants(new SearchScope(record), phraseOf('united response'))
  assert.deepEqual(
    result.variants.map(({ wording, count, documents, instances }) => ({
      wording,
      count,
      documents,
      uses: instances.map(({ document, speaker, date }) => `${document} ${speaker} ${date?.value}`),
    })),
    [
      { wording: 'response is united', count: 1, documents: 1, uses: ['a Oda 2024-02-01'] },
      {
        wording: 'united response',
        count: 4,
        documents: 3,
        uses: [
          'a Tomas Brask 2024-02-01',
          'a Tomas Brask 2024-02-01',
          'b Oda 2024-03',
          'c Oda undefined',
        ],
      },
      { wording: 'response united', count: 1, documents: 1, uses: ['b Oda 2024-03'] },
    ],
  )
  const { wordings, total, isExact, searched, contentWords } = result
  assert.deepEqual(contentWords, ['united', 'response'])
  assert.deepEqual({ wordings, total, isExact }, { wordings: 3, total: 6, isExact: true })
  assert.equal(searched.documents, 3)
})

test('a filter holds for families too', () => {
  const scope = new SearchScope(record, { speaker: 'Brask' })
  const { total, wordings } = findVariants(scope, phraseOf('united response'))
  assert.deepEqual({ total, wordings }, { total: 2, wordings: 1 })
})

test('all are counted when few are returned', () => {
  const scope = new SearchScope(record)
  const few = findVariants(scope, phraseOf('united response'), { limit: 2, instances: 1 })
  assert.deepEqual({ wordings: few.wordings, total: few.total }, { wordings: 3, total: 6 })
  assert.deepEqual(
    few.variants.map(({ count, instances }) => [count, instances.length]),
    [
      [1, 1],
      [4, 1],
    ],
  )
  const { variants } = findVariants(scope, phraseOf('united response'), { instances: 0 })
  assert.deepEqual(
    variants.map(({ wording, instances }) => [wording, instances.length]),
    [
      ['response is united', 0],
      ['united response', 0],
      ['response united', 0],
    ],
  )
})

test('a phrase of too many words is refused', () => {
  const scope = new SearchScope(record)
  assert.throws(() => findVariants(scope, phraseOf('lamp '.repeat(21))), /21; the most is 20/)
})

test('the phrase itself is of its family, wherever it stands', () => {
  const words = 'swift severe united response and of the lamp'.split(' ')
  const run = fc.array(fc.constantFrom(...words), { maxLength: 12 })
  const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(run, phrase, run, (before, phrase, after) => {
      const scope = scopeOfSpeech([...before, ...phrase, ...after].join(' '))
      const query = phraseOf(phrase.join(' '))
      const result = findVariants(scope, query, { limit: 1000, instances: 1000 })
      const all = spansOf(result)
      for (const exact of findPhrase(scope, query, { limit: 1000 }).hits) {
        // Where a phrase overlaps itself, one of the two is told.
        assert.ok(all.some(({ start, end }) => start < exact.end && exact.start < end))
      }
      assert.equal(all.length, result.total)
    }),
    { numRuns: 150 },
  )
})
