import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  addDays,
  daysBetween,
  findDates,
  findPartialDays,
  findWeekdays,
  isoDay,
  lastWeekday,
  parseIsoDate,
  weekdayOf,
} from './date.ts'

/** Texts, and the dates in them. */
const dates: Record<string, readonly [text: string, ...values: readonly string[]]> = {
  'month first': ['Averholt, September 18, 2024', '2024-09-18'],
  'month first in capitals': ['SEPTEMBER 18, 2024', '2024-09-18'],
  'an abbreviated month': ['Sept. 18, 2024', '2024-09-18'],
  'an ordinal': ['September 18th, 2024', '2024-09-18'],
  'day first': ['18 September 2024', '2024-09-18'],
  'a line end inside': ['September 18,\n2024', '2024-09-18'],
  'ISO 8601': ['2024-09-18', '2024-09-18'],
  'American numbers': ['9/18/24', '2024-09-18'],
  'a year of the last century in two digits': ['9/18/74', '1974-09-18'],
  'a day first that can be no month': ['18/09/2024', '2024-09-18'],
  'numbers with periods': ['18.09.2024', '2024-09-18'],
  'numbers of a version': ['release 4.18.9.2024'],
  German: ['Sturmhafen, den 18. September 2024', '2024-09-18'],
  'Austrian German': ['am 3. Jänner 2024', '2024-01-03'],
  French: ['le 1er août 2024', '2024-08-01'],
  Spanish: ['18 de septiembre de 2024', '2024-09-18'],
  Russian: ['18 сентября 2024 года', '2024-09-18'],
  Ukrainian: ['18 вересня 2024 року', '2024-09-18'],
  Chinese: ['2024年9月18日', '2024-09-18'],
  'a small English letter': ['all 5 may 2024 ships'],
  'two dates': ['from March 3, 2024 to March 5, 2024', '2024-03-03', '2024-03-05'],
  'a leap day': ['February 29, 2024', '2024-02-29'],
  'a day that never was': ['February 29, 2023'],
  'a thirteenth month': ['2024-13-01'],
  'a day without a year': ['on September 18'],
  'a modal verb': ['they may 5 2024'],
  'no digit at all': ['in September'],
}

describe('full dates', () => {
  for (const [name, [text, ...values]] of Object.entries(dates)) {
    test(name, () => {
      const found = findDates(text)
      assert.deepEqual(
        found.map(({ value }) => value),
        values,
      )
      for (const { span, precision } of found) {
        assert.equal(precision, 'day')
        assert.match(text.slice(span.start, span.end), /^\S[\s\S]*\S$/)
      }
    })
  }
})

test('finds days without their year', () => {
  const days = (text: string): string[] =>
    findPartialDays(text).map(({ month, day }) => `${month}-${day}`)
  assert.deepEqual(days('on September 18 and 3 March'), ['9-18', '3-3'])
  assert.deepEqual(days('on September 18, 2024'), [])
  assert.deepEqual(days('they may 5 times'), [])
})

test('finds weekdays', () => {
  const found = findWeekdays('from Sunday to WEDNESDAY')
  assert.deepEqual(
    found.map(({ weekday }) => weekday),
    [0, 3],
  )
})

test('counts days over months and leap years', () => {
  assert.equal(addDays('2024-02-28', 2), '2024-03-01')
  assert.equal(addDays('2024-01-01', -1), '2023-12-31')
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2)
  assert.equal(weekdayOf('2024-09-18'), 3)
  assert.equal(lastWeekday('2024-09-18', 3), '2024-09-18')
  assert.equal(lastWeekday('2024-09-18', 4), '2024-09-12')
})

test('reads ISO dates of each precision and refuses others', () => {
  assert.deepEqual(parseIsoDate('2024'), { value: '2024', precision: 'year' })
  assert.deepEqual(parseIsoDate('2024-09'), { value: '2024-09', precision: 'month' })
  assert.deepEqual(parseIsoDate('2024-09-18'), { value: '2024-09-18', precision: 'day' })
  for (const value of [
    '',
    '24',
    '0031',
    '0031-06',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2024-9-18',
    '2024-09-18T00',
  ]) {
    assert.equal(parseIsoDate(value), undefined, value)
  }
  assert.equal(isoDay(2024, 2, 30), undefined)
})
