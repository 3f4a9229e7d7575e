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
  'a sentence is no title': { lines: ['The ministers met on the quay.'], fields: {} },
  'a line that goes on is no place': {
    lines: ['Friends and Pilots, Chiefly of Averholt,'],
    fields: {},
  },
  'a time of day is nothing': { lines: ['5:55 P.M. EDT', 'Share this page'], fields: {} },
}

describe('a header', () => {
  for (const [name, { lines, fields }] of Object.entries(cases)) {
    test(name, () => {
      const { titleBlock, ...found } = headerOf(...lines)
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

  test('data above the text comes first', () => {
    const { date, title, publisher } = withData(
      'date: 2024-09-18\ntitle: A title\npublisher: The Drast Courier',
      'SEPTEMBER 20, 2024',
    )
    assert.equal(date?.value, '2024-09-18')
    assert.equal(title, 'A title')
    assert.equal(publisher, 'The Drast Courier')
  })

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
