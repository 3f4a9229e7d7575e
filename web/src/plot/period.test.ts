import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysBetween, formatDays, isoDay, nextPeriod, spannedBy } from './period.ts'

const next = {
  '2031': '2032',
  '2031-09': '2031-10',
  '2031-12': '2032-01',
  '2032-02-28': '2032-02-29',
  '2031-12-31': '2032-01-01',
}
for (const [period, expected] of Object.entries(next)) {
  test(`${expected} comes after ${period}`, () => {
    assert.equal(nextPeriod(period), expected)
  })
}

test('the periods of a plot ascend, one a day, and none that was given is lost', () => {
  const day = fc.integer({ min: 0, max: 30_000 }).map((k) => isoDay(k * 86_400_000))
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (given) => {
      const { periods, hasAll } = spannedBy(given)
      const length = daysBetween(periods[0] ?? '', periods.at(-1) ?? '') + 1
      assert.deepEqual(periods.toSorted(), periods)
      assert.equal(hasAll, length <= 750)
      if (hasAll) assert.equal(periods.length, length)
      for (const period of given) assert.ok(periods.includes(period))
    }),
  )
  assert.deepEqual(spannedBy([]), { periods: [], hasAll: true })
})

test('days are told as far as they are known', () => {
  assert.equal(formatDays('2031-06-04', '2031-06-04'), 'Jun 4, 2031')
  assert.equal(formatDays('2031-06', '2032'), 'Jun 2031 – 2032')
  assert.equal(formatDays(undefined, '2032'), 'until 2032')
  assert.equal(formatDays(undefined, undefined), '')
})
