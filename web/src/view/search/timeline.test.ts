import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coarsened, linesOf, type PointJson, perMillion } from './timeline.ts'

const point = (from: string, hits: number): PointJson => ({ from, to: from, hits, words: 1000 })

test('whoever says it most stands first, and silent years between take their room', () => {
  const { lines, periods } = linesOf({
    unit: 'year',
    series: [
      { speaker: 'Oda', hits: 1, points: [point('2031-01-01', 1), point('2032-01-01', 0)] },
      { speaker: 'Harga', hits: 3, points: [point('2033-01-01', 2), point('2034-01-01', 1)] },
      { hits: 0, points: [point('2032-01-01', 0)] },
    ],
  })
  assert.deepEqual(
    lines.map(({ speaker, hits, first, last }) => [speaker, hits, first, last]),
    [
      ['Harga', 3, '2033', '2034'],
      ['Oda', 1, '2031', '2031'],
    ],
  )
  assert.deepEqual(periods, ['2031', '2032', '2033', '2034'])
})

test('a phrase that nobody says has no periods', () => {
  assert.deepEqual(linesOf({ unit: 'day', series: [] }), { lines: [], periods: [], hasAll: true })
})

test('a share of no words is none', () => {
  assert.equal(perMillion({ hits: 0, words: 0 }), 0)
  assert.equal(perMillion({ hits: 2, words: 4000 }), 500)
})

test('many months are drawn as years, and no hit is lost', () => {
  const months = Array.from({ length: 240 }, (_, k) => {
    const month = `${2011 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, '0')}-01`
    return point(month, k % 3)
  })
  const timeline = {
    format: 'verbale.timeline/1',
    unit: 'month',
    series: [{ speaker: 'Oda', hits: 240, points: months }],
    undated: 0,
    total: 240,
    searched: { documents: 240, words: 240_000 },
  } as const
  const { unit, series } = coarsened(timeline)
  assert.equal(unit, 'year')
  assert.equal(series[0]?.points.length, 20)
  assert.equal(
    series[0]?.points.reduce((sum, { hits, words }) => sum + hits + words, 0),
    240 + 240_000,
  )
  const few = { ...timeline, series: [{ ...timeline.series[0], points: months.slice(0, 24) }] }
  assert.equal(coarsened(few), few)
})
