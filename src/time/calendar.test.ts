import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  civilDay,
  dayNumber,
  dayValue,
  decadePeriod,
  moveDay,
  periodAt,
  seasonPeriod,
  weekdayNumber,
  weekPeriod,
} from './calendar.ts'
import { HOLIDAYS } from './holiday.ts'

/** Days from 3000 BC to 5000. */
const anyDay = fc.integer({ min: -1_800_000, max: 1_100_000 })

test('a day has one number, and the number that day', () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const { year, month, day } = civilDay(number)
      assert.equal(dayNumber(year, month, day), number)
    }),
  )
})

test('days and weekdays are those of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 1_000_000 }), (number) => {
      const date = new Date(number * 86_400_000)
      assert.equal(dayValue(number), date.toISOString().slice(0, 10))
      assert.equal(weekdayNumber(number) % 7, date.getUTCDay())
    }),
  )
})

test('every period holds the day that it is asked for', () => {
  const grains = ['day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'decade'] as const
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...grains), (day, grain) => {
      const { first, last } = periodAt(grain, day)
      assert.ok(first <= day && day <= last, `${grain} of ${dayValue(day)}`)
    }),
  )
})

test('weeks are numbered as ISO 8601 does', () => {
  const cases: Record<string, string> = {
    '2021-01-03': '2020-W53',
    '2021-01-04': '2021-W01',
    '2018-12-31': '2019-W01',
    '2022-06-18': '2022-W24',
  }
  for (const [day, week] of Object.entries(cases)) {
    const [year = 0, month = 0, of = 0] = day.split('-').map(Number)
    assert.equal(weekPeriod(dayNumber(year, month, of)).value, week)
  }
})

test('a month after the last of January is the last of February', () => {
  assert.equal(dayValue(moveDay(dayNumber(2020, 1, 31), 'month', 1)), '2020-02-29')
  assert.equal(dayValue(moveDay(dayNumber(2021, 3, 31), 'month', -1)), '2021-02-28')
})

test('years before Christ are written as TIMEX3 does', () => {
  assert.equal(dayValue(dayNumber(-489, 9, 12)), 'BC0490-09-12')
  assert.equal(decadePeriod(-479).value, 'BC048')
})

test('a winter ends in the year that it is of', () => {
  const { first, last } = seasonPeriod(2021, 'WI')
  assert.deepEqual([dayValue(first), dayValue(last)], ['2020-12-01', '2021-02-28'])
})

test('holidays fall on their days', () => {
  const cases: [string, number, string][] = [
    ['easter', 2021, '2021-04-04'],
    ['easter', 2024, '2024-03-31'],
    ['good friday', 2022, '2022-04-15'],
    ['thanksgiving', 2020, '2020-11-26'],
    ['memorial day', 2021, '2021-05-31'],
    ['labor day', 2021, '2021-09-06'],
  ]
  for (const [name, year, wanted] of cases) {
    const holiday = HOLIDAYS.get(name)
    assert.ok(holiday)
    assert.equal(dayValue(holiday(year)), wanted, name)
  }
})
