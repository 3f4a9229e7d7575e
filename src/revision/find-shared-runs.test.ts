import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ChangedRange, findSharedRuns } from './find-shared-runs.ts'

/** What two lists share one by one, as the changes between say; each pair must be equal. */
function sharedOf(from: Uint32Array, to: Uint32Array, changes: readonly ChangedRange[]): number[] {
  const shared: number[] = []
  let [a, b] = [0, 0]
  const end = { fromStart: from.length, fromEnd: from.length, toStart: to.length, toEnd: to.length }
  for (const change of [...changes, end]) {
    assert.equal(change.fromStart - a, change.toStart - b, 'what is shared is not equally long')
    assert.ok(a === 0 || change === end || change.fromStart > a, 'two changes touch')
    while (a < change.fromStart) {
      assert.equal(from[a], to[b])
      shared.push(from[a++] as number)
      b++
    }
    assert.ok(change === end || change.fromEnd > a || change.toEnd > b, 'a change is empty')
    a = change.fromEnd
    b = change.toEnd
  }
  return shared
}

/** The length of the longest common subsequence, by the whole table. */
function longestShared(from: Uint32Array, to: Uint32Array): number {
  let row = new Uint32Array(to.length + 1)
  for (const word of from) {
    const next = new Uint32Array(to.length + 1)
    for (const [k, other] of to.entries()) {
      next[k + 1] =
        word === other ? (row[k] as number) + 1 : Math.max(row[k + 1] as number, next[k] as number)
    }
    row = next
  }
  return row[to.length] as number
}

const words = fc
  .array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 })
  .map((list) => Uint32Array.from(list))

test('shares what both have in order, and of short texts as much as can be', () => {
  fc.assert(
    fc.property(words, words, (from, to) => {
      const { changes } = findSharedRuns(from, to)
      const shared = sharedOf(from, to, changes)
      // Eight words in a row that occur once are an anchor, and an anchor is worth more than a word.
      assert.ok(shared.length >= longestShared(from, to) - 8)
    }),
  )
})

test('finds nothing changed in a text that was not', () => {
  fc.assert(fc.property(words, (list) => assert.deepEqual(findSharedRuns(list, list).changes, [])))
})

/** Numbers that look random and are the same in every run. */
function numbers(count: number, most: number, seed: number): Uint32Array {
  let state = seed
  return Uint32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) ** 3 * most)
  })
}

/** Steps a word: what the shingles of three lengths and the tries between them may take. */
const MOST_WORK = 300

for (const [name, vocabulary] of Object.entries({
  'unlike words': 20_000,
  'few words': 60,
  'two words': 2,
  'one word': 1,
})) {
  test(`two long texts of ${name} take work in proportion to their length`, () => {
    for (const count of [1_000, 60_000]) {
      const from = numbers(count, vocabulary, 1)
      const to = numbers(count, vocabulary, 2).map((word) => (vocabulary === 1 ? 1 : word))
      const { changes, work } = findSharedRuns(from, to)
      sharedOf(from, to, changes)
      assert.ok(work <= MOST_WORK * 2 * count, `${work} steps for ${count} words`)
    }
  })
}

test('a long text with a few corrections takes little more work than reading it', () => {
  const from = numbers(60_000, 20_000, 1)
  const to = from.slice()
  for (let i = 500; i < to.length; i += 1_000) to[i] = 30_000 + i
  const { changes, work } = findSharedRuns(from, to)
  assert.equal(changes.length, 60)
  assert.ok(work <= 4 * 60_000, `${work} steps`)
})
