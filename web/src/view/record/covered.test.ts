import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coveredBy, gapOf } from './covered.ts'

const periods = [
  {
    period: '2031-06',
    documents: 3,
    words: 900,
    publishers: [
      { publisher: 'Ministry of the Sea', documents: 2, words: 700 },
      { documents: 1, words: 200 },
    ],
  },
  { period: '2031-07', documents: 1, words: 50, publishers: [{ documents: 1, words: 50 }] },
]

const cases = {
  'of all publishers': [undefined, { '2031-06': 3, '2031-07': 1 }],
  'of one': ['Ministry of the Sea', { '2031-06': 2 }],
  'of documents that name none': ['-', { '2031-06': 1, '2031-07': 1 }],
  'of one that the record does not have': ['Port Office', {}],
} as const
for (const [name, [publisher, expected]] of Object.entries(cases)) {
  test(`counts documents ${name}`, () => {
    const covered = Array.from(coveredBy({ periods }, publisher), ([period, { documents }]) => [
      period,
      documents,
    ])
    assert.deepEqual(Object.fromEntries(covered), expected)
  })
}

test('a gap begins behind the last day with a document, and ends before the next', () => {
  const gap = { from: '2031-06-04', to: '2031-06-14', days: 9, usual: 1 }
  const days = ['2031-06-04', '2031-06-05', '2031-06-13', '2031-06-14']
  assert.deepEqual(
    days.map((day) => gapOf([gap], day) !== undefined),
    [false, true, true, false],
  )
})
