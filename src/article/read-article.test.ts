import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page } from '../../test/support/transcript.ts'
import { readPage } from '../format/registry.ts'
import { readArticle } from './read-article.ts'

const lead =
  'After five hours in a lakeside pavilion the two foreign ministers walked out into the rain on Wednesday with little that anyone could load onto a ship.'
const more =
  'The quarrel has been simmering since late summer, when the other shore began to require its own pilots aboard every vessel in the narrows.'

/** Reports, and what each block is to them. */
const roles: Record<string, readonly (readonly [role: string, block: string])[]> = {
  'title, byline, paragraphs and headings': [
    ['title', '# Soup and Ladders'],
    ['header', '_By Sunniva Harl_'],
    ['paragraph', lead],
    ['heading', '## A third pair of hands'],
    ['paragraph', more],
  ],
  'a title of plain text and short lines as headings': [
    ['title', 'Harbor crisis: two ministers leave with a promise'],
    ['paragraph', lead],
    ['heading', 'A demand and a warning'],
    ['paragraph', more],
  ],
  'a caption with its date': [
    ['title', 'Harbor crisis: two ministers leave with a promise'],
    [
      'caption',
      'Minister Sunniva Oda of Halvenia at the Old Customs House in Averholt on September 18, 2024.',
    ],
    ['paragraph', lead],
  ],
  'a caption printed twice': [
    ['title', 'Harbor crisis: two ministers leave with a promise'],
    [
      'caption',
      'The harbor of Port Callow was full of ships last week when the pilots went ashore again.',
    ],
    [
      'furniture',
      'The harbor of Port Callow was full of ships last week when the pilots went ashore again.',
    ],
    ['paragraph', lead],
  ],
  'a credited picture in the text': [
    ['title', 'Harbor crisis: two ministers leave with a promise'],
    ['paragraph', lead],
    ['caption', 'The minister met the pilots on Monday. (Elin Harga/Courier Photo)'],
    ['paragraph', more],
  ],
  'a heading of words that stand in the text': [
    ['title', 'Harbor crisis: two ministers leave with a promise'],
    ['paragraph', lead],
    ['pullQuote', '## “We will not load a single ship before the pilots are back”'],
    [
      'paragraph',
      'Oda said: “We will not load a single ship before the pilots are back.” She then left for the station.',
    ],
    ['paragraph', '“That was all, and nobody had anything to add to it.”'],
    ['paragraph', more],
  ],
  'a player with its title': [
    ['title', 'Harbor crisis: two ministers leave with a promise'],
    ['paragraph', lead],
    ['furniture', 'Ships at Anchor'],
    ['furniture', 'No media source currently available'],
    ['furniture', '0:00 0:04:11'],
    ['paragraph', more],
  ],
  'links to other reports': [
    ['title', 'Harbor crisis: two ministers leave with a promise'],
    ['furniture', 'Also on our pages: a short history of the narrows'],
    ['paragraph', lead],
    ['paragraph', more],
    ['furniture', 'More from the harbor'],
    [
      'furniture',
      'A whale was seen off the coast of Lunmark on Tuesday, and nobody was there to photograph it.',
    ],
  ],
  'a heading in single marks, where speech stands in double ones': [
    ['title', 'Harbor crisis: two ministers leave with a promise'],
    ['paragraph', lead],
    ['paragraph', '“That was all, and nobody had anything to add to it.”'],
    ['heading', "'The Boats Are Gone.'"],
    ['paragraph', more],
  ],
  'sentences that begin or end like a byline, a credit or a heading of links': [
    ['title', 'Harbor crisis: two ministers leave with a promise'],
    ['paragraph', 'By Tuesday evening the talks had failed, Foreign Minister Mirela Oda said.'],
    ['paragraph', lead],
    ['paragraph', 'Mirela Oda said the raid had hurt the image of the country abroad.'],
    ['paragraph', 'Other news from the islands was worse.'],
    ['paragraph', more],
  ],
  'a first sentence behind the town in which it was filed': [
    ['paragraph', 'DRAST, May 12 (Nordwire) – President Harga met Prime Minister Velk on Monday.'],
    ['paragraph', lead],
  ],
  'a pull quote': [
    ['title', 'Harbor crisis: two ministers leave with a promise'],
    ['paragraph', lead],
    ['paragraph', 'The strait does not belong to the loudest,” says Sunniva Oda'],
    ['paragraph', more],
  ],
}

describe('the blocks of a report', () => {
  for (const [name, blocks] of Object.entries(roles)) {
    test(name, () => {
      const read = readPage(page(...blocks.map(([, block]) => block)))
      assert.deepEqual(
        readArticle(read).roles,
        blocks.map(([role]) => role),
      )
    })
  }
})

/** Reports, and the day they were written as far as it is known. */
const dates: Record<string, readonly [date: string | undefined, ...blocks: readonly string[]]> = {
  'a line of its own': ['2024-09-19 stated', '# Soup and Ladders', 'September 19, 2024', lead],
  'a dateline with the year': [
    '2024-09-19 stated',
    '# Soup and Ladders',
    `**AVERHOLT, September 19, 2024** — ${lead}`,
  ],
  'a dateline without the year, which the text gives': [
    '2024-09-19 inferred',
    '# Soup and Ladders',
    `AVERHOLT, September 19 – ${lead}`,
    'They had last met on March 3, 2024, in Drast, when the ice was still thick on the river there.',
  ],
  'the latest day that the text names': [
    '2024-09-18 inferred',
    '# Soup and Ladders',
    'They met on March 3, 2024, and again on September 18, 2024, and each time it rained on the ministers.',
  ],
  'a later day of the same weeks without its year': [
    '2024-09-20 inferred',
    '# Soup and Ladders',
    'They met on September 18, 2024, in the rain. On September 20 a draft reached the envoy of the hosts.',
  ],
  'not a day ahead without its year': [
    '2024-09-18 inferred',
    '# Soup and Ladders',
    'They met on September 18, 2024, in the rain. The next vote is on September 20. A draft will be read on September 21.',
  ],
  nothing: [undefined, '# Soup and Ladders', lead],
}

describe('the date of a report', () => {
  for (const [name, [expected, ...blocks]] of Object.entries(dates)) {
    test(name, () => {
      const { date } = readArticle(readPage(page(...blocks)))
      assert.equal(date === undefined ? undefined : `${date.value} ${date.basis}`, expected)
    })
  }

  test('a date that was given comes first', () => {
    const given = { value: '2024-09-21', precision: 'day', basis: 'given' } as const
    const article = readArticle(readPage(page('# Soup', 'September 19, 2024', lead)), {
      date: given,
    })
    assert.deepEqual(article.date, given)
    assert.equal(article.reading.writtenOn, '2024-09-21')
  })
})

test('reads paragraphs, captions and headings, and no furniture', () => {
  const text = page('# Soup & *Ladders*', 'Share this page', lead, '## Flour', more)
  const { reading } = readArticle(readPage(text))
  assert.equal(reading.text, page('Soup & Ladders', lead, 'Flour', more))
  assert.deepEqual(
    reading.paragraphs.map(({ place }) => place),
    ['heading', 'body', 'heading', 'body'],
  )
})

test('takes title and publisher apart', () => {
  const { header } = readArticle(
    readPage(page('# Two Ministers Leave Averholt | Drast News Agency', lead)),
  )
  assert.equal(header.title, 'Two Ministers Leave Averholt')
  assert.equal(header.publisher, 'Drast News Agency')
})

test('the day of a dateline is no part of the place', () => {
  for (const opening of [
    'AVERHOLT, September 18 –',
    'AVERHOLT, Sept. 18 –',
    'AVERHOLT, Monday –',
  ]) {
    const { header } = readArticle(
      readPage(
        `The ferry is late\n\n${opening} The ferry of the Callow line was late again.\n\nNobody was told why.`,
      ),
    )
    assert.equal(header.place, 'Averholt')
  }
})

test('a dateline gives the place, and says so', () => {
  const text = page('# Soup and Ladders', `AVERHOLT, Lunmark (HPA) — ${lead}`)
  const { header } = readArticle(readPage(text))
  assert.equal(header.place, 'Averholt, Lunmark')
  const found = header.recognized.find(({ field }) => field === 'place')
  assert.equal(text.slice(found?.span?.start, found?.span?.end), 'AVERHOLT, Lunmark')
})

/** A line that can be no title of a report. */
for (const line of [
  'Chancellery of Lunmark',
  'Averholt, Lunmark',
  'Sunniva Oda, Foreign Minister',
  '12.',
]) {
  test(`the title is never "${line}"`, () => {
    assert.equal(readArticle(readPage(page(line, lead))).header.title, undefined)
  })
}
