import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { calendarOf, LEVELS, levelOf } from './calendar.ts'

test('a day stands in the row of its weekday, and every day of the year stands somewhere', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), (year) => {
      const days = calendarOf(String(year))
      const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
      assert.equal(days.length, isLeap ? 366 : 365)
      for (const { day, row } of days) {
        assert.equal((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7, row)
      }
      const places = new Set(days.map(({ column, row }) => `${column}/${row}`))
      assert.equal(places.size, days.length)
    }),
  )
})

test('more words are never shown in a lower step', () => {
  const counts = fc.integer({ min: 0, max: 1_000_000 })
  fc.assert(
    fc.property(counts, counts, counts, (a, b, c) => {
      const [low = 0, middle = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y)
      assert.ok(levelOf(low, high) <= levelOf(middle, high))
      assert.equal(levelOf(low, high) === 0, low === 0)
      assert.equal(levelOf(high, high), high === 0 ? 0 : LEVELS)
    }),
  )
})
