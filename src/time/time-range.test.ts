import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTimes } from './find-times.ts'
import { timeRanges } from './time-range.ts'

const cases: Record<string, readonly string[]> = {
  'from June 3 to June 9, 2021': ['June 3 to June 9, 2021: 2021-06-03..2021-06-09'],
  'in 1914–1918': ['1914–1918: 1914-01-01..1918-12-31'],
  'between March and May 2020': ['March and May 2020: 2020-03-01..2020-05-31'],
  'in March and May 2020': [],
  'on March 20 and 21, 2020': ['March 20 and 21, 2020: 2020-03-20..2020-03-21'],
  'on March 20 and 23, 2020': [],
  'on March 3, 2020, and until May': [],
  'from 2001 until 2004 and from 2007 to 2009': [
    '2001 until 2004: 2001-01-01..2004-12-31',
    '2007 to 2009: 2007-01-01..2009-12-31',
  ],
  'for 3 days from June 3, 2021': ['3 days from June 3, 2021: 2021-06-03..2021-06-05'],
  'for two weeks, starting on May 20, 2019': [
    'two weeks, starting on May 20, 2019: 2019-05-20..2019-06-02',
  ],
  'from May 20, 2019, for one month': ['May 20, 2019, for one month: 2019-05-20..2019-06-19'],
  'from 10 a.m. for 3 hours': ['10 a.m. for 3 hours: ..'],
  'in 2019 for three days': [],
  'from November to February 2019': ['November to February 2019: 2018-11-01..2019-02-28'],
}

for (const [text, wanted] of Object.entries(cases)) {
  test(`joins the ends of "${text}"`, () => {
    const ranges = timeRanges(text, findTimes(text))
    assert.deepEqual(
      ranges.map(
        ({ span, from, to }) => `${text.slice(span.start, span.end)}: ${from ?? ''}..${to ?? ''}`,
      ),
      wanted,
    )
  })
}
