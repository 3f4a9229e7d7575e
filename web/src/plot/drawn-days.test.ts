import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawnDays } from './drawn-days.ts'
import { isoDay } from './period.ts'

const onDay = (day: string): { from: string; to: string } => ({ from: day, to: day })
const june = Array.from({ length: 20 }, (_, k) =>
  onDay(`2031-06-${String(k + 1).padStart(2, '0')}`),
)

test('one event of another century does not squeeze all others into a corner', () => {
  const old = onDay('1776-01-01')
  const { drawn, early, late } = drawnDays([...june, old])
  assert.ok(early.includes(old) && late.length === 0)
  assert.ok(!drawn.includes(old))
})

test('so does none of the far future', () => {
  const far = onDay('2190-01-01')
  const { early, late } = drawnDays([far, ...june])
  assert.ok(late.includes(far) && early.length === 0)
})

test('events spread evenly are all drawn', () => {
  assert.deepEqual(drawnDays(june), { drawn: june, early: [], late: [] })
})

test('every event is drawn or told of, once', () => {
  const days = fc.array(fc.integer({ min: -70_000, max: 30_000 }), { maxLength: 60 })
  fc.assert(
    fc.property(days, (numbers) => {
      const marks = numbers.map((day) => onDay(isoDay(day * 86_400_000)))
      const { drawn, early, late } = drawnDays(marks)
      assert.deepEqual(new Set([...drawn, ...early, ...late]), new Set(marks))
      assert.equal(drawn.length + early.length + late.length, marks.length)
      assert.ok(drawn.length >= 0.9 * marks.length)
    }),
  )
})
