import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readPage } from '../format/registry.ts'
import { type Header, readHeader } from './header.ts'

/** A page of nothing but header lines, each with an empty line after it. */
function headerOf(...lines: readonly string[]): Header {
  const page = readPage(lines.join('\n\n'))
  return readHeader(page, [...page.blocks.keys()])
}

/** Header lines, and the fields they give. */
const cases: Record<
  string,
  { readonly lines: readonly string[]; readonly fields: Partial<Header> }
> = {
  'an official page': {
    lines: [
      'Ministry of Foreign Affairs of Halvenia',
      'Remarks by Minister Sunniva Oda to the Press',
      'Remarks',
      'SUNNIVA ODA, FOREIGN MINISTER',
      'OLD CUSTOMS HOUSE',
      'AVERHOLT, LUNMARK',
    ],
    fields: {
      title: 'Remarks by Minister Sunniva Oda to the Press',
      publisher: 'Ministry of Foreign Affairs of Halvenia',
      venue: 'Old Customs House',
      place: 'Averholt, Lunmark',
      participants: [{ name: 'Sunniva Oda', post: 'Foreign Minister' }],
      kindLines: ['Remarks'],
    },
  },
  'a title with few capitals': {
    lines: ['Rueda de prensa de la ministra Sunniva Oda'],
    fields: { title: 'Rueda de prensa de la ministra Sunniva Oda' },
  },
  'a committee whose name has a comma': {
    lines: ['COMMITTEE ON FISHERIES HARBORS DAMS, BRIDGES AND PILOTS'],
    fields: { title: 'COMMITTEE ON FISHERIES HARBORS DAMS, BRIDGES AND PILOTS' },
  },
  'a venue that no word tells, above the place': {
    lines: ['Remarks by Minister Sunniva Oda', 'The Anchorage', 'Averholt, Lunmark'],
    fields: {
      title: 'Remarks by Minister Sunniva Oda',
      venue: 'The Anchorage',
      place: 'Averholt, Lunmark',
    },
  },
  'a heading of Markdown': {
    lines: ['# Soup and **Ladders**', 'Averholt, Lunmark'],
    fields: { title: 'Soup and Ladders', place: 'Averholt, Lunmark' },
  },
  'a publisher after the title': {
    lines: ['# Press Availability of Minister Oda - Ministry of Halvenia'],
    fields: { title: 'Press Availability of Minister Oda', publisher: 'Ministry of Halvenia' },
  },
  'a bar of publishers': {
    lines: ['Chancellery of Lunmark | Newsroom'],
    fields: { publisher: 'Chancellery of Lunmark' },
  },
  'a notice of whose site it is': {
    lines: ['This is a website of the Government of Halvenia'],
    fields: { site: 'Government of Halvenia' },
  },
  'a post before a name': {
    lines: ['President: Ilse Tornqvist'],
    fields: { participants: [{ name: 'Ilse Tornqvist', post: 'President' }] },
  },
  'a title in words for remarks of somebody': {
    lines: ['Remarks of Minister Oda'],
    fields: { title: 'Remarks of Minister Oda' },
  },
  'a title that breaks off': {
    lines: ['PRESS BRIEFING BY', 'SPOKESPERSON ODILE RASKER'],
    fields: { title: 'PRESS BRIEFING BY SPOKESPERSON ODILE RASKER' },
  },
  'a sentence is no title': { lines: ['The ministers met on the quay.'], fields: {} },
  'a line that goes on is no place': {
    lines: ['Friends and Pilots, Chiefly of Averholt,'],
    fields: {},
  },
  'a time of day': {
    lines: ['5:55 P.M. EDT', 'Share this page'],
    fields: { time: '5:55 P.M. EDT' },
  },
  'a room is no title and no publisher': {
    lines: ['Kaspar Orm Press Briefing Room', 'East Room, Chancellery of Lunmark'],
    fields: { venue: 'Kaspar Orm Press Briefing Room' },
  },
  'a house and its town on one line': {
    lines: ['Foundry University Averholt, Lunmark'],
    fields: { venue: 'Foundry University', place: 'Averholt, Lunmark' },
  },
  'on the way': {
    lines: ['Aboard the Petrel En Route Averholt, Lunmark'],
    fields: { venue: 'Aboard the Petrel', place: 'En Route Averholt, Lunmark' },
  },
  'the house of a ministry, below the people and above the place': {
    lines: ['Sunniva Oda, Foreign Minister', 'Ministry of Trade', 'Averholt, Lunmark'],
    fields: {
      participants: [{ name: 'Sunniva Oda', post: 'Foreign Minister' }],
      venue: 'Ministry of Trade',
      place: 'Averholt, Lunmark',
    },
  },
  'a byline': {
    lines: ['By Sunniva Harl and Ilse Brandt, Averholt'],
    fields: { author: 'Sunniva Harl and Ilse Brandt' },
  },
  'an act of somebody with a post has no author': {
    lines: ['By the President of Halvenia'],
    fields: {},
  },
  'the site before a title is no part of it': {
    lines: ['---\ntitle: The Drast Courier | Soup Against Ladders\npublisher: drast courier\n---'],
    fields: { title: 'Soup Against Ladders', publisher: 'drast courier' },
  },
}

describe('a header', () => {
  for (const [name, { lines, fields }] of Object.entries(cases)) {
    test(name, () => {
      const { titleBlock, recognized, ...found } = headerOf(...lines)
      assert.deepEqual(found, { participants: [], kindLines: [], ...fields })
    })
  }
})

/** Where a date is taken from: the nearer to the document's own statement, the earlier. */
const dates: Record<string, readonly [date: string | undefined, ...lines: readonly string[]]> = {
  'a line of its own': ['2024-09-18 stated', 'SEPTEMBER 18, 2024'],
  'a line with the place': ['2024-09-18 stated', 'Averholt, 18 September 2024'],
  'a line of its own before the title': [
    '2024-09-18 stated',
    'Remarks by Minister Oda on the Pact of May 2, 2019',
    'September 18, 2024',
  ],
  'the title, when no line has one': [
    '2024-09-18 stated',
    'Press Briefing by Odile Rasker, September 18, 2024',
  ],
  'the first of two lines': ['2024-09-18 stated', 'September 18, 2024', 'September 20, 2024'],
  'no line with two dates': [undefined, 'September 18, 2024 to September 20, 2024'],
  'no sentence': [undefined, 'They met on September 18, 2024.'],
  'a day in brackets behind the house': [
    '2024-09-18 stated',
    'Via Teleconference (September 18, 2024)',
  ],
  'a day with the time': ['2024-09-18 stated', 'Wednesday, September 18, 2024, 2:02 p.m.'],
  'a month': ['2024-09 stated', 'September 2024'],
  'not the day of a change': [
    '2024-09-18 stated',
    'Published: September 18, 2024 | Updated: September 20, 2024',
  ],
  'not the day of words set above the text': [undefined, '– Minister Sunniva Oda, May 2, 2024'],
  German: ['2024-09-18 stated', 'Sturmhafen, den 18. September 2024'],
  nothing: [undefined, 'Averholt, Lunmark'],
}

describe('the date of a header', () => {
  for (const [name, [expected, ...lines]] of Object.entries(dates)) {
    test(name, () => {
      const { date } = headerOf(...lines)
      assert.equal(date === undefined ? undefined : `${date.value} ${date.basis}`, expected)
    })
  }

  const withData = (data: string, ...lines: readonly string[]): Header =>
    headerOf(`---\n${data}\n---`, ...lines)

  test('a title and a publisher in the data come before lines', () => {
    const { title, publisher } = withData(
      'title: A title of it\npublisher: The Drast Courier',
      'Ministry of Foreign Affairs of Halvenia',
    )
    assert.equal(title, 'A title of it')
    assert.equal(publisher, 'The Drast Courier')
  })

  const published = 'date: 2024-09-19'
  const reconciled: Record<string, readonly [date: string, ...lines: readonly string[]]> = {
    'the data, when no line has a day': ['2024-09-19', 'Averholt, Lunmark'],
    'the day of the event, that a line gives': ['2024-09-18', '(September 18, 2024)'],
    'the day of the event, that the title gives': [
      '2024-09-18',
      'Press Briefing by Odile Rasker, September 18, 2024',
    ],
    'the data, when the title is about another day': [
      '2024-09-19',
      'Remarks by Minister Oda on the Pact of May 2, 2019',
    ],
  }
  for (const [name, [expected, ...lines]] of Object.entries(reconciled)) {
    test(`of several days, ${name}`, () => {
      assert.equal(withData(published, ...lines).date?.value, expected)
    })
  }

  test('an address comes last, and only infers', () => {
    const address = 'url: https://courier.example/2024/09/20/oda/'
    assert.equal(withData(address, 'September 18, 2024').date?.value, '2024-09-18')
    assert.deepEqual(withData(address).date, {
      value: '2024-09-20',
      precision: 'day',
      basis: 'inferred',
    })
  })

  test('a title keeps its date', () => {
    const title = 'Press Briefing by Odile Rasker, September 18, 2024'
    assert.equal(headerOf(title).title, title)
  })

  test('points at the words', () => {
    const text = 'Averholt, September 18, 2024'
    const { date } = headerOf(text)
    assert.equal(text.slice(date?.span?.start, date?.span?.end), 'September 18, 2024')
  })
})

describe('what a header recognizes', () => {
  const text = [
    'Remarks by Minister Sunniva Oda',
    'Sunniva Oda, Foreign Minister',
    'Old Customs House',
    'Averholt, Lunmark',
    'September 18, 2024',
    '2:02 P.M.',
  ]
  const { recognized } = headerOf(...text)
  const joined = text.join('\n\n')
  for (const [field, words] of Object.entries({
    title: text[0],
    participants: text[1],
    venue: text[2],
    place: text[3],
    date: text[4],
    time: text[5],
  })) {
    test(`points at the words for the ${field} and names the rule`, () => {
      const found = recognized.find((entry) => entry.field === field)
      assert.equal(joined.slice(found?.span?.start, found?.span?.end), words)
      assert.match(found?.rule ?? '', /\w/)
    })
  }

  test('says when the date of the text and of its metadata disagree', () => {
    const { problems = [] } = headerOf('---\ndate: 2031-09-20\n---', 'June 4, 2031')
    assert.deepEqual(
      problems.map(({ code, message }) => [code, message]),
      [
        [
          'dateDoubtful',
          'The text says 2031-06-04, and the front matter 2031-09-20; the date in the text is taken',
        ],
      ],
    )
    assert.equal(headerOf('---\ndate: 2031-06-06\n---', 'June 4, 2031').problems, undefined)
  })

  test('says when a text is told to be published before its event', () => {
    const codesOf = (...above: string[]): unknown[] => {
      const { date, problems = [] } = headerOf(...above)
      return [date?.value, ...problems.map(({ code }) => code)]
    }
    assert.deepEqual(codesOf('June 9, 2031', 'Published: June 2, 2031'), [
      '2031-06-09',
      'dateDoubtful',
    ])
    assert.deepEqual(codesOf('---\npublished: 2031-06-02\n---', 'June 9, 2031'), [
      '2031-06-09',
      'dateDoubtful',
    ])
    // Wherever the line stands, it is not the day of the event.
    assert.deepEqual(codesOf('Posted on Monday, June 16, 2031', 'June 9, 2031'), ['2031-06-09'])
    assert.deepEqual(codesOf('Published: June 2, 2031'), ['2031-06-02'])
  })

  test('names the front matter when a value is taken from it', () => {
    const found = headerOf('---\ntitle: Soup Against Ladders\n---').recognized
    assert.deepEqual(found, [{ field: 'title', rule: 'the front matter' }])
  })
})
