import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../document/date.ts'
import { findGaps } from './find-gaps.ts'

/** Steps in days from one document to the next, and the gaps among them as `days (usual)`. */
const records: Readonly<Record<string, readonly [steps: readonly number[], gaps: string]>> = {
  'no document': [[], ''],
  'one day': [[], ''],
  'two days, years apart': [[2000], ''],
  'too few days to have a rhythm': [[1, 1, 90, 1, 1, 1], ''],
  'a week without a document in a record of every day': [[1, 1, 1, 1, 8, 1, 1, 1], '7 (1)'],
  'weekends in a record of weekdays': [[1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3], ''],
  'a recess in a record of weekdays': [
    [1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 31, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3],
    '30 (3)',
  ],
  'months in a record of months': [[30, 31, 30, 31, 31, 28, 31, 30], ''],
  'another rhythm in other years': [[365, 366, 365, 365, 366, 365, 365, 1, 1, 1, 1, 1, 1, 1], ''],
  'the longest first': [[7, 7, 7, 40, 7, 7, 7, 7, 90, 7, 7, 7, 7, 7, 7, 7, 7, 7], '89 (7), 39 (7)'],
}

for (const [name, [steps, expected]] of Object.entries(records)) {
  test(`gaps of ${name}`, () => {
    const found = findGaps(daysOf(steps))
    assert.equal(found.map(({ days, usual }) => `${days} (${usual})`).join(', '), expected)
  })
}

test('a gap lies between two days that have documents and follow each other', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 }), (steps) => {
      const days = daysOf(steps)
      for (const gap of findGaps(days)) {
        assert.equal(days[days.indexOf(gap.from) + 1], gap.to)
        assert.equal(addDays(gap.from, gap.days + 1), gap.to)
        assert.ok(gap.days >= 3 * gap.usual)
      }
    }),
  )
})

function daysOf(steps: readonly number[]): string[] {
  const days = ['1990-01-01']
  for (const step of steps) days.push(addDays(days.at(-1) as string, step))
  return days
}
