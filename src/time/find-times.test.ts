import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { findTimes, type TimeOptions } from './find-times.ts'
import type { TimeExpression } from './time-expression.ts'

/** Friday, June 18, 2021. */
const FRIDAY: TimeOptions = { day: { value: '2021-06-18', precision: 'day' }, genre: 'speech' }

/** A time as a line: its words, its value, its modifier, and the days from and to that it means. */
function line(text: string, { span, value, mod, from, to }: TimeExpression): string {
  const days = from === undefined && to === undefined ? '' : ` ${from ?? ''}..${to ?? ''}`
  const modified = mod === undefined ? '' : `/${mod}`
  return `${text.slice(span.start, span.end)} = ${value}${modified}${days}`
}

function check(cases: Readonly<Record<string, readonly string[]>>, options: TimeOptions): void {
  for (const [text, wanted] of Object.entries(cases)) {
    test(text, () => {
      const times = findTimes(text, options)
      assert.deepEqual(
        times.map((time) => line(text, time)),
        wanted,
      )
      checkLaws(text, times)
    })
  }
}

/** What holds of the times of any text. */
function checkLaws(text: string, times: readonly TimeExpression[]): void {
  let end = 0
  for (const { span, from, to, isVague, anchor, value } of times) {
    assert.ok(span.start >= end && span.end > span.start && span.end <= text.length)
    end = span.end
    if (from !== undefined && to !== undefined) assert.ok(from <= to, `${from} after ${to}`)
    if (isVague === true) assert.equal(from ?? to, undefined)
    if (anchor === undefined && value !== 'PRESENT_REF') assert.equal(from ?? to, undefined)
  }
}

describe('dates that stand for themselves', () => {
  check(
    {
      'They met on June 16, 2021, in Averholt.': [
        'June 16, 2021 = 2021-06-16 2021-06-16..2021-06-16',
      ],
      'The treaty of 3 March 1987 holds.': ['3 March 1987 = 1987-03-03 1987-03-03..1987-03-03'],
      'Saturday, March 10, 2007': ['Saturday, March 10, 2007 = 2007-03-10 2007-03-10..2007-03-10'],
      'the 2nd of May, 1994': ['the 2nd of May, 1994 = 1994-05-02 1994-05-02..1994-05-02'],
      'signed 2019-11-05': ['2019-11-05 = 2019-11-05 2019-11-05..2019-11-05'],
      'dated 05.11.2019': ['05.11.2019 = 2019-11-05 2019-11-05..2019-11-05'],
      'filed 11/5/2019': ['11/5/2019 = 2019-11-05 2019-11-05..2019-11-05'],
      'in February of 1940': ['February of 1940 = 1940-02 1940-02-01..1940-02-29'],
      'Sept. 2019': ['Sept. 2019 = 2019-09 2019-09-01..2019-09-30'],
      'the talks of 1998': ['1998 = 1998 1998-01-01..1998-12-31'],
      'in the 1990s': ['the 1990s = 199 1990-01-01..1999-12-31'],
      'the late 19th century': ['the late 19th century = 18/END 1800-01-01..1899-12-31'],
      'in 490 BC': ['490 BC = BC0490'],
      'the third quarter of 2020': ['the third quarter of 2020 = 2020-Q3 2020-07-01..2020-09-30'],
      'Q1 2022': ['Q1 2022 = 2022-Q1 2022-01-01..2022-03-31'],
      'the first half of 2019': ['the first half of 2019 = 2019-H1 2019-01-01..2019-06-30'],
      'summer 2018': ['summer 2018 = 2018-SU 2018-06-01..2018-08-31'],
      'Good Friday 2020': ['Good Friday 2020 = 2020-04-10 2020-04-10..2020-04-10'],
      'the last Friday of May 2021': [
        'the last Friday of May 2021 = 2021-05-28 2021-05-28..2021-05-28',
      ],
      'the second week of March 2021': [
        'the second week of March 2021 = 2021-W10 2021-03-08..2021-03-14',
      ],
      'the week of June 2, 2021': ['the week of June 2, 2021 = 2021-W22 2021-05-31..2021-06-06'],
      'since 9/11': ['9/11 = 2001-09-11 2001-09-11..'],
      'the September 11 attacks': ['September 11 = 2001-09-11 2001-09-11..2001-09-11'],
    },
    { genre: 'speech' },
  )
})

describe('times told from the day of speaking', () => {
  check(
    {
      'We will answer in one hundred twenty days.': [
        'one hundred twenty days = P120D 2021-10-16..2021-10-16',
      ],
      'A hundred fifty days ago they left.': [
        'A hundred fifty days ago = 2021-01-19 2021-01-19..2021-01-19',
      ],
      'They left 48 hours ago.': ['48 hours ago = 2021-06-16TXX 2021-06-16..2021-06-16'],
      'They left two hours ago.': ['two hours ago = 2021-06-18TXX 2021-06-18..2021-06-18'],
      'They sailed on May 5 and landed 36 hours later.': [
        'May 5 = 2021-05-05 2021-05-05..2021-05-05',
        '36 hours later = XXXX-XX-XXTXX',
      ],
      'We met on Mother’s Day.': ['Mother’s Day = 2021-05-09 2021-05-09..2021-05-09'],
      "Veterans' Day 2020": ["Veterans' Day 2020 = 2020-11-11 2020-11-11..2020-11-11"],
      'on St. Patrick’s Day': ['St. Patrick’s Day = 2021-03-17 2021-03-17..2021-03-17'],
      'on International Women’s Day': [
        'International Women’s Day = 2021-03-08 2021-03-08..2021-03-08',
      ],
      'We met at ten past nine p.m. yesterday.': [
        'ten past nine p.m. yesterday = 2021-06-17T21:10 2021-06-17..2021-06-17',
      ],
      'at half past three pm': ['half past three pm = 2021-06-18T15:30 2021-06-18..2021-06-18'],
      'at 2 o’clock at night': ['2 o’clock at night = 2021-06-18T02:00 2021-06-18..2021-06-18'],
      'at 10 o’clock at night': ['10 o’clock at night = 2021-06-18T22:00 2021-06-18..2021-06-18'],
      'at 12:30 in the morning': ['12:30 in the morning = 2021-06-18T00:30 2021-06-18..2021-06-18'],
      'at quarter to one': ['quarter to one = 2021-06-18T12:45 2021-06-18..2021-06-18'],
      'at 24:30': [],
      'in the first century AD': ['the first century AD = 00 0001-01-01..0099-12-31'],
      'the 1st century BC': ['the 1st century BC = BC00'],
      'this millennium': ['this millennium = 2 2000-01-01..2999-12-31'],
      'semi-monthly talks': ['semi-monthly = P0.5M'],
      'bi-monthly talks': ['bi-monthly = P2M'],
      'every other Friday': ['every other Friday = P2W'],
      'We sail tomorrow.': ['tomorrow = 2021-06-19 2021-06-19..2021-06-19'],
      'I met Minister Oda last night.': ['last night = 2021-06-17TNI 2021-06-17..2021-06-17'],
      'I will be there next week.': ['next week = 2021-W25 2021-06-21..2021-06-27'],
      'We spoke earlier this week.': ['earlier this week = 2021-W24 2021-06-14..2021-06-20'],
      'this coming Tuesday': ['this coming Tuesday = 2021-06-22 2021-06-22..2021-06-22'],
      'the day after tomorrow': ['the day after tomorrow = 2021-06-20 2021-06-20..2021-06-20'],
      'the year before last': ['the year before last = 2019 2019-01-01..2019-12-31'],
      'Two weeks ago they left.': ['Two weeks ago = 2021-W22 2021-05-31..2021-06-06'],
      'Five days ago they left.': ['Five days ago = 2021-06-13 2021-06-13..2021-06-13'],
      'three weeks from today': ['three weeks from today = 2021-07-09 2021-07-09..2021-07-09'],
      'ten days after July 4': ['ten days after July 4 = 2021-07-14 2021-07-14..2021-07-14'],
      'over the past two weeks': ['the past two weeks = P2W 2021-06-04..2021-06-18'],
      'in the next 90 days': ['the next 90 days = P90D 2021-06-18..2021-09-16'],
      'We will answer in 30 days.': ['30 days = P30D 2021-07-18..2021-07-18'],
      'We will answer within 30 days.': ['30 days = P30D 2021-06-18..2021-07-18'],
      'They will leave within 30 days of signing.': ['30 days = P30D'],
      'They will leave within a week after the truce.': ['a week = P1W'],
      'They will leave within 60 days of May 5.': ['60 days of May 5 = 2021-07-04 ..2021-07-04'],
      'We will pay on or before July 1.': ['July 1 = 2021-07-01 ..2021-07-01'],
      'It will open on or after July 1.': ['July 1 = 2021-07-01 2021-07-01..'],
      'In two years they built the port.': ['two years = P2Y'],
      'last April': ['last April = 2021-04 2021-04-01..2021-04-30'],
      'next summer': ['next summer = 2022-SU 2022-06-01..2022-08-31'],
      'the end of the year': ['the end of the year = 2021/END 2021-01-01..2021-12-31'],
      'in May of last year': ['May of last year = 2020-05 2020-05-01..2020-05-31'],
      'Wednesday of next week': ['Wednesday of next week = 2021-06-23 2021-06-23..2021-06-23'],
      'on Monday and Tuesday of last week': [
        'Monday = 2021-06-07 2021-06-07..2021-06-07',
        'Tuesday of last week = 2021-06-08 2021-06-08..2021-06-08',
      ],
      'in the first two months of the year': [
        'the first two months of the year = P2M 2021-01-01..2021-02-28',
      ],
      'Forty years ago, on June 5th': [
        'Forty years ago = 1981 1981-01-01..1981-12-31',
        'June 5th = 1981-06-05 1981-06-05..1981-06-05',
      ],
      'We met over the weekend.': ['the weekend = 2021-W23-WE 2021-06-12..2021-06-13'],
      'today at 3 p.m.': [
        'today = 2021-06-18 2021-06-18..2021-06-18',
        '3 p.m. = 2021-06-18T15:00 2021-06-18..2021-06-18',
      ],
      '2:25 P.M. EDT': ['2:25 P.M. EDT = 2021-06-18T14:25 2021-06-18..2021-06-18'],
    },
    FRIDAY,
  )
})

describe('days that only the clause places', () => {
  check(
    {
      'We met on Friday.': ['Friday = 2021-06-11 2021-06-11..2021-06-11'],
      'She has a meeting on Friday.': ['Friday = 2021-06-25 2021-06-25..2021-06-25'],
      'She has until Friday to leave.': ['Friday = 2021-06-25 ..2021-06-25'],
      'She had a meeting on Friday.': ['Friday = 2021-06-11 2021-06-11..2021-06-11'],
      'We will meet on Friday.': ['Friday = 2021-06-25 2021-06-25..2021-06-25'],
      'We expect her to come on Friday.': ['Friday = 2021-06-25 2021-06-25..2021-06-25'],
      'Harga said on Monday that they left.': ['Monday = 2021-06-14 2021-06-14..2021-06-14'],
      'The ministers are to meet on Tuesday.': ['Tuesday = 2021-06-22 2021-06-22..2021-06-22'],
      'They voted on December 2.': ['December 2 = 2020-12-02 2020-12-02..2020-12-02'],
      'They will vote on December 2.': ['December 2 = 2021-12-02 2021-12-02..2021-12-02'],
      'I will go on the 3rd.': ['the 3rd = 2021-07-03 2021-07-03..2021-07-03'],
      'from August to October': [
        'August = 2021-08 2021-08-01..2021-08-31',
        'October = 2021-10 2021-10-01..2021-10-31',
      ],
    },
    FRIDAY,
  )
  test('a report calls its own day by its weekday', () => {
    const [time] = findTimes('Oda said on Friday.', { ...FRIDAY, genre: 'report' })
    assert.equal(time?.value, '2021-06-18')
  })
})

describe('the present tense', () => {
  const AHEAD = '2021-06-24'
  const BEHIND = '2021-06-17'
  const cases: Readonly<Record<string, string>> = {
    'The minister is traveling to Drast on Thursday.': AHEAD,
    'We’re meeting on Thursday.': AHEAD,
    'The talks begin on Thursday.': AHEAD,
    'On Thursday the talks begin.': AHEAD,
    'The minister travels to Drast on Thursday.': AHEAD,
    'The deadline expires on Thursday.': AHEAD,
    'She leaves Thursday.': AHEAD,
    'We meet on Thursday.': AHEAD,
    'The vote is on Thursday.': AHEAD,
    'The vote is set for Thursday.': AHEAD,
    'He looks forward to meeting her on Thursday.': AHEAD,
    'He invited the minister of Palvia to visit Drast on Thursday.': AHEAD,
    'He accepted an invitation to visit Drast on Thursday.': AHEAD,
    'The attack on Thursday is a crime.': BEHIND,
    'They are investigating the crash on Thursday.': BEHIND,
    'His visits on Thursday were short.': BEHIND,
    'Why did they leave on Thursday?': BEHIND,
    'We helped them leave on Thursday.': BEHIND,
    'The report says they attacked on Thursday.': BEHIND,
    'We are where we are — on Thursday we had nothing.': BEHIND,
  }
  for (const [text, value] of Object.entries(cases))
    test(text, () => assert.equal(findTimes(text, FRIDAY)[0]?.value, value))

  test('of people below a picture tells the past, and so does that of a history', () => {
    const text = 'Minister Oda meets Minister Velk on Thursday.'
    const [below] = findTimes(text, { ...FRIDAY, genre: 'report' })
    assert.equal(below?.value, BEHIND)
    const history = 'On 18 June 2021 they pause. The talks begin on Thursday.'
    assert.equal(findTimes(history, { genre: 'narrative' })[1]?.value, BEHIND)
  })

  test('names the month to come in which something ends', () => {
    assert.equal(findTimes('The treaty expires in April.', FRIDAY)[0]?.value, '2022-04')
  })
})

describe('bounds', () => {
  const cases: Record<string, string> = {
    'since 2014': 'since 2014-01-01..',
    'by Friday we will know': 'by ..2021-06-25',
    'by the end of the year': 'by ..2021-12-31',
    'no later than July 1': 'by ..2021-07-01',
    'before July 1': 'before ..2021-06-30',
    'after July 1': 'after 2021-07-02..',
    'until next month': 'until ..2021-07-31',
    'as of July 1': 'since 2021-07-01..',
    'following April’s elections': 'after 2021-05-01..',
    'starting July 1': 'since 2021-07-01..',
    'not before July 1': 'since 2021-07-01..',
    'They do not decide before July 1.': 'before ..2021-06-30',
    'We will reply within 48 hours.': 'by 2021-06-18..2021-06-20',
    'They replied within 48 hours.': 'by ..',
    'before 5 p.m. tomorrow': 'before ..2021-06-19',
  }
  for (const [text, wanted] of Object.entries(cases)) {
    test(text, () => {
      const [time] = findTimes(text, FRIDAY)
      assert.equal(`${time?.bound} ${time?.from ?? ''}..${time?.to ?? ''}`, wanted)
    })
  }
})

describe('what is vague stays vague', () => {
  check(
    {
      'in the days ahead': ['the days ahead = FUTURE_REF'],
      'in the weeks and months ahead': ['the weeks and months ahead = FUTURE_REF'],
      'in the months and years to come': ['the months and years to come = FUTURE_REF'],
      'a short while ago': ['a short while ago = PAST_REF'],
      'in recent years': ['recent years = PAST_REF'],
      'for several days': ['several days = PXD'],
      'a few months ago': ['a few months ago = PAST_REF'],
      'over the next few weeks': ['the next few weeks = PXW'],
      'in the near future': ['the near future = FUTURE_REF'],
      'a months-long siege': ['a months-long = PXM'],
    },
    FRIDAY,
  )
})

describe('lengths and what recurs', () => {
  check(
    {
      'for three days': ['three days = P3D'],
      'more than twenty-five years': ['more than twenty-five years = P25Y/MORE_THAN'],
      'a two-week truce': ['two-week = P2W'],
      'an hour and a half': ['an hour and a half = PT1.5H'],
      'one hour and 30 minutes': ['one hour and 30 minutes = PT1H30M'],
      'every Friday': ['every Friday = XXXX-WXX-5'],
      'twice a year': ['twice a year = P1Y'],
      'a daily call': ['daily = P1D'],
      'every two weeks': ['every two weeks = P2W'],
    },
    FRIDAY,
  )
})

describe('words that are no times', () => {
  check(
    {
      'We may march on the palace.': [],
      'Good morning, everyone.': [],
      'About 2000 protesters came.': [],
      'They sent 1,500 men and $2014.': [],
      'under Resolution 1973 of the council': [],
      'a second question': [],
      'Now, let me turn to the harbor.': [],
      'Call 555-1212.': [],
      'the sun sat low and they wed': [],
      'the Long March to the sea': [],
      'At the end of the day, peace wins.': [],
      'under the Good Friday Agreement': [],
      'This is a moment for peace.': [],
    },
    FRIDAY,
  )
})

describe('a narrative', () => {
  test('places days by the year told before and goes on over its end', () => {
    const text =
      'In 1911 the fleet of Halvenia sailed. On 3 June it lay off Drast. Two days later it fired. ' +
      'The siege went on until December. In January the town fell. The next day the fleet left.'
    assert.deepEqual(
      findTimes(text).map(({ value }) => value),
      ['1911', '1911-06-03', '1911-06-05', '1911-12', '1912-01', 'XXXX-XX-XX'],
    )
  })

  test('gives the year at the end of a stretch to both ends', () => {
    const text = 'The siege (14 August – 2 September 1914), the truce (November–January 1915).'
    assert.deepEqual(
      findTimes(text).map(({ value }) => value),
      ['1914-08-14', '1914-09-02', '1914-11', '1915-01'],
    )
  })

  test('gives the month to every day of it', () => {
    const text = 'on 12 and 14 July 1950, on March 5–9, 1918, in 1915–16'
    assert.deepEqual(
      findTimes(text).map(({ value }) => value),
      ['1950-07-12', '1950-07-14', '1918-03-05', '1918-03-09', '1915', '1916'],
    )
  })

  test('keeps the month behind "of", whatever stands before the day', () => {
    const text = 'on the 5th of May 1950, before the 20th of June 1950, by the 3rd of next month'
    assert.deepEqual(
      findTimes(text, { day: { value: '1950-03-01', precision: 'day' } }).map(({ value }) => value),
      ['1950-05-05', '1950-06-20', '1950-04-03'],
    )
  })

  test('is told from other texts by its dates', () => {
    const history =
      'In 1911 war came. In 1912 it spread. In 1913 it went on. In 1914 it ended. In 1915 they met. ' +
      'In June they signed.'
    const values = findTimes(history, { day: FRIDAY.day }).map(({ value }) => value)
    assert.equal(values.at(-1), '1915-06')
  })
})

describe('years and clocks as they are spoken', () => {
  check(
    {
      'in nineteen ninety-six': ['nineteen ninety-six = 1996 1996-01-01..1996-12-31'],
      'since twenty twenty-one': ['twenty twenty-one = 2021 2021-01-01..'],
      'in nineteen oh five and after': ['nineteen oh five = 1905 1905-01-01..1905-12-31'],
      'March two thousand and five': [
        'March two thousand and five = 2005-03 2005-03-01..2005-03-31',
      ],
      'on May twenty nine': ['May twenty nine = 2021-05-29 2021-05-29..2021-05-29'],
      'in May twenty nineteen': ['May twenty nineteen = 2019-05 2019-05-01..2019-05-31'],
      'In two thousand homes the light went out.': [],
      'in nineteen twenty-foot boats': [],
      'It begins at three thirty today.': [
        'three thirty today = 2021-06-18T03:30 2021-06-18..2021-06-18',
      ],
      'at five thirty-minute talks': ['thirty-minute = PT30M'],
      'at 7 p . m .': ['7 p . m = 2021-06-18T19:00 2021-06-18..2021-06-18'],
      'We moved from 1A to 1B.': [],
      'from 0730-0930': [
        '0730 = 2021-06-18T07:30 2021-06-18..2021-06-18',
        '0930 = 2021-06-18T09:30 2021-06-18..2021-06-18',
      ],
      'between 3 and 8 yesterday': [
        '3 = 2021-06-17T03:00 2021-06-17..2021-06-17',
        '8 = 2021-06-17T08:00 2021-06-17..2021-06-17',
        'yesterday = 2021-06-17 2021-06-17..2021-06-17',
      ],
      'tonight from 7 to 7:30': [
        'tonight = 2021-06-18TNI 2021-06-18..2021-06-18',
        '7 = 2021-06-18T19:00 2021-06-18..2021-06-18',
        '7:30 = 2021-06-18T19:30 2021-06-18..2021-06-18',
      ],
    },
    FRIDAY,
  )
})

describe('what comes again has no day', () => {
  check(
    {
      'every Monday at 4 p.m.': ['every Monday at 4 p.m. = XXXX-WXX-1T16:00'],
      '3 p.m. each day': ['3 p.m. each day = XXXX-XX-XXT15:00'],
      'every evening at 7 p.m.': ['every evening at 7 p.m. = XXXX-XX-XXT19:00'],
    },
    FRIDAY,
  )
})

describe('weeks and weekdays around the day of speaking', () => {
  check(
    {
      // A Thursday of this week would be called yesterday.
      'I met her last Thursday.': ['last Thursday = 2021-06-10 2021-06-10..2021-06-10'],
      'I met her this past Thursday.': ['this past Thursday = 2021-06-17 2021-06-17..2021-06-17'],
      'I met her last Saturday.': ['last Saturday = 2021-06-12 2021-06-12..2021-06-12'],
      'this Tuesday, June 22': ['this Tuesday, June 22 = 2021-06-22 2021-06-22..2021-06-22'],
      'We meet Monday two weeks from now.': [
        'Monday two weeks from now = 2021-06-28 2021-06-28..2021-06-28',
      ],
      'Wednesday evening next week': [
        'Wednesday evening next week = 2021-06-23TEV 2021-06-23..2021-06-23',
      ],
      'Labor Day weekend 2021': ['Labor Day weekend 2021 = 2021-W35-WE 2021-09-04..2021-09-05'],
      'We will be only 3 next week.': ['next week = 2021-W25 2021-06-21..2021-06-27'],
      'the schedule for the week': ['the week = 2021-W24 2021-06-14..2021-06-20'],
      'at this season of the year': [],
      'our largest shipment to date': ['date = PRESENT_REF ..2021-06-18'],
      'to date the find': [],
      'keep it up to date': [],
      // It has begun and will go on.
      'They will sail from May to August.': [
        'May = 2021-05 2021-05-01..2021-05-31',
        'August = 2021-08 2021-08-01..2021-08-31',
      ],
      'after mid-May 2020': ['mid-May 2020 = 2020-05/MID 2020-05-11..'],
      'in early May 2020': ['early May 2020 = 2020-05/START 2020-05-01..2020-05-10'],
      'by mid-May 2020': ['mid-May 2020 = 2020-05/MID ..2020-05-20'],
      'in the first half of May 2020': [
        'the first half of May 2020 = 2020-05/START 2020-05-01..2020-05-31',
      ],
      'in late May 2020': ['late May 2020 = 2020-05/END 2020-05-21..2020-05-31'],
    },
    FRIDAY,
  )
})

describe('minutes and hours from a clock', () => {
  check(
    {
      'We leave in 20 minutes.': ['20 minutes = 2021-06-18T23:50 2021-06-18..2021-06-18'],
      'We leave in an hour.': ['an hour = 2021-06-19T00:30 2021-06-19..2021-06-19'],
      'He called an hour ago.': ['an hour ago = 2021-06-18T22:30 2021-06-18..2021-06-18'],
      'It was built in 20 minutes.': ['20 minutes = PT20M'],
      'He came at 3 p.m. and left 30 minutes later.': [
        '3 p.m. = 2021-06-18T15:00 2021-06-18..2021-06-18',
        '30 minutes later = 2021-06-18T15:30 2021-06-18..2021-06-18',
      ],
    },
    { ...FRIDAY, clock: '23:30' },
  )

  test('a time told before the text is what "the next day" goes on from', () => {
    const told = { value: '2021-03-02', precision: 'day' } as const
    const times = findTimes('The next day they sailed.', { ...FRIDAY, told })
    assert.equal(times[0]?.value, '2021-03-03')
  })
})

describe('dates in digits that stand together', () => {
  check(
    {
      'from 5/1-5/7/2020': [
        '5/1 = 2020-05-01 2020-05-01..2020-05-01',
        '5/7/2020 = 2020-05-07 2020-05-07..2020-05-07',
      ],
      'between 10/1 and 11/7': [
        '10/1 = 2021-10-01 2021-10-01..2021-10-01',
        '11/7 = 2021-11-07 2021-11-07..2021-11-07',
      ],
      'from 1/2 to 3/4': [],
      '5/1/2019-5/7/2019': [
        '5/1/2019 = 2019-05-01 2019-05-01..2019-05-01',
        '5/7/2019 = 2019-05-07 2019-05-07..2019-05-07',
      ],
      'on 2019/Aug/01': ['2019/Aug/01 = 2019-08-01 2019-08-01..2019-08-01'],
      'April ninth through the seventeenth': [
        'April ninth = 2021-04-09 2021-04-09..2021-04-09',
        'the seventeenth = 2021-04-17 2021-04-17..2021-04-17',
      ],
    },
    FRIDAY,
  )
})

describe('without a day of speaking', () => {
  check(
    {
      'We will meet next week.': ['next week = XXXX-WXX'],
      'tomorrow on Friday': ['tomorrow = XXXX-XX-XX', 'Friday = XXXX-WXX-5'],
      'on June 16': ['June 16 = XXXX-06-16'],
      'two weeks ago': ['two weeks ago = XXXX-WXX'],
    },
    { genre: 'speech' },
  )

  test('of a speech of which only the year is known, "last May" may be in it', () => {
    const day = { value: '1993', precision: 'year' } as const
    const values = findTimes('last May and on 19 September and last year', { day, genre: 'speech' })
    assert.deepEqual(
      values.map(({ value }) => value),
      ['XXXX-05', '1993-09-19', '1992'],
    )
  })

  test('a month of speaking gives months and years, and no days', () => {
    const day = { value: '2021-06', precision: 'month' } as const
    const values = findTimes('next month, next year, tomorrow', { day, genre: 'speech' })
    assert.deepEqual(
      values.map(({ value }) => value),
      ['2021-07', '2022', 'XXXX-XX-XX'],
    )
  })
})

test('offsets are of the whole text, whatever part is read', () => {
  const text = 'In 2001 we met. In 2002 we left. In 2003 we came back.'
  const times = findTimes(text, { start: 16, end: 33, genre: 'speech' })
  assert.deepEqual(
    times.map(({ span }) => text.slice(span.start, span.end)),
    ['2002'],
  )
})

test('any text of the words of times gives times in order', () => {
  const word = fc.constantFrom(
    ...(
      'the a last next this two three few weeks days day year month ago later after before of in end early ' +
      'May June Friday morning 5 12th 2021 1990s 30 p.m. - , . to from every Christmas now and half quarter'
    ).split(' '),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ')
      checkLaws(text, findTimes(text, FRIDAY))
      checkLaws(text, findTimes(text, { genre: 'narrative' }))
    }),
  )
})
