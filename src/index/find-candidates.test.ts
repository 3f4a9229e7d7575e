import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tokenize } from '../text/token.ts'
import { CandidateFinder, type Candidates, type Query } from './find-candidates.ts'
import { indexTexts } from './index-texts.ts'
import type { WordIndex } from './word-index.ts'

/** A record in which each text is one section. */
function recordOf(texts: readonly string[]): { index: WordIndex; finder: CandidateFinder } {
  const index = indexTexts(
    texts.map((text) => ({ text, sections: [[{ start: 0, end: text.length }]] })),
  )
  const finder = new CandidateFinder(index, (position) => index.textRangeAt(position))
  return { index, finder }
}

function queryOf(words: string): Query {
  const { ids, count } = tokenize(words)
  return { ids, count, isBreak: new Uint8Array(count) }
}

/** What a search finds, without what only the finder's memory keeps. */
function plain({ exact, main, others }: Candidates): unknown {
  return { exact: [...exact], main: [...main], others: [...others] }
}

const vocabulary = 'lamp oil keeper shore frost ladder buoy barge soup the a of and'.split(' ')
const words = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...vocabulary), { minLength, maxLength }).map((list) => list.join(' '))

test('finds exactly the places where a query stands word for word', () => {
  fc.assert(
    fc.property(fc.array(words(0, 60), { maxLength: 5 }), words(1, 6), (texts, query) => {
      const { index, finder } = recordOf(texts)
      const { ids, count } = queryOf(query)
      const wanted = Array.from({ length: index.positionCount }, (_, at) => at).filter((at) =>
        ids.subarray(0, count).every((id, k) => index.idAt(at + k) === id),
      )
      assert.deepEqual(finder.find(queryOf(query)).exact, wanted)
    }),
    { numRuns: 300 },
  )
})

/** Words that stand nowhere else, so that what is planted is rare. */
const rare = fc.uniqueArray(
  fc.nat(5000).map((k) => `w${k}`),
  { minLength: 2, maxLength: 12 },
)

test('finds every planted run that shares a shingle with the query', () => {
  fc.assert(
    fc.property(
      words(20, 60),
      rare,
      words(0, 6),
      words(0, 6),
      fc.nat(20),
      (text, planted, head, tail, at) => {
        const list = text.split(' ')
        const run = planted.join(' ')
        const { index, finder } = recordOf([
          'other words altogether',
          [...list.slice(0, at), run, ...list.slice(at)].join(' '),
        ])
        // The query has words of its own around the run, so that it stands nowhere whole.
        const { exact, main } = finder.find(queryOf(`unheard ${head} ${run} ${tail} unseen`))
        assert.deepEqual(exact, [])
        const start = index.sectionRange({ text: 1, section: 0 }).start + at
        assert.ok(
          main.some((stretch) => stretch.start <= start && stretch.end >= start + planted.length),
          `nothing holds ${start}`,
        )
      },
    ),
    { numRuns: 300 },
  )
})

test('finds both parts of a query that was joined from two texts', () => {
  const { index, finder } = recordOf([
    'the keeper of the northern lamp has oil for nine nights and no more than nine',
    'our barges will carry forty barrels across the bay before the first hard frost of the year',
  ])
  const { main } = finder.find(
    queryOf('the northern lamp has oil for nine nights our barges will carry forty barrels'),
  )
  const found = main.map(({ start }) => index.locate(start).text)
  assert.deepEqual(found.sort(), [0, 1])
})

test('names a second place that explains nearly as much as the first', () => {
  const passage = 'the keeper of the northern lamp has oil for nine nights'
  const { index, finder } = recordOf([
    `${passage} and a cat`,
    'nothing of the kind '.repeat(40),
    `${passage} and a dog`,
  ])
  const { main, others } = finder.find(queryOf(`${passage} and a bird`))
  const found = [...main.slice(0, 1), ...others].map(({ start }) => index.locate(start).text)
  assert.deepEqual(found, [0, 2])
})

test('finds a short query with any one word changed', () => {
  const text = 'we keep nine lamps lit on the shore'
  const filler = 'we keep the lamps and the shore and the oil on the shore '.repeat(40)
  const { index, finder } = recordOf([filler, text])
  const list = text.split(' ')
  for (const k of list.keys()) {
    const query = list.map((word, i) => (i === k ? 'unheard' : word)).join(' ')
    const { main } = finder.find(queryOf(query))
    assert.ok(
      main.some(({ start }) => index.locate(start).text === 1),
      query,
    )
  }
})

test('stretches stay inside one text and hold something', () => {
  fc.assert(
    fc.property(fc.array(words(0, 40), { maxLength: 5 }), words(0, 30), (texts, query) => {
      const { index, finder } = recordOf(texts)
      const { main, others } = finder.find(queryOf(query))
      for (const { start, end, leastShift, mostShift } of [...main, ...others]) {
        assert.ok(start < end)
        assert.equal(index.locate(start).text, index.locate(end - 1).text)
        assert.ok(leastShift <= mostShift)
      }
    }),
    { numRuns: 300 },
  )
})

test('a search does not depend on those before it', () => {
  fc.assert(
    fc.property(
      fc.array(words(0, 60), { maxLength: 4 }),
      words(0, 20),
      words(0, 80),
      (texts, query, before) => {
        const fresh = recordOf(texts).finder.find(queryOf(query))
        const { finder } = recordOf(texts)
        finder.find(queryOf(before))
        assert.deepEqual(plain(finder.find(queryOf(query))), plain(fresh))
      },
    ),
    { numRuns: 200 },
  )
})

test('counts the work of a search', () => {
  const { finder } = recordOf(['the keeper of the lamp has oil', 'the keeper of the buoy has soup'])
  finder.find(queryOf('the keeper of the ladder'))
  assert.equal(finder.work.slots, 5)
  assert.ok(finder.work.anchors > 0)
})
