import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { DocumentId, DocumentKind } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { countWords } from '../../text/word-count.ts'
import { type SpokenText, spokenText } from '../spoken-text.ts'
import { findFormulas } from './find-formulas.ts'
import type { Formula } from './formula.ts'

const RECORD = [
  speech('Mirela Oda', '2023-02-03', [
    'The strait belongs to no one state.',
    'Halvenia wants a free and open strait, and it will keep the peace.',
    'We will sail with every partner that asks us.',
  ]),
  speech('Tomas Harga', '2023-05-10', [
    'My government listened to the pilots.',
    'They told us how hard the winter was.',
    'Sorrenay also works for a strait that is open and free.',
    'Nobody gains from a quarrel over tolls.',
  ]),
  speech('Mirela Oda', '2023-09-21', [
    'The tolls were raised without a word to the owners.',
    'A free, open and safe strait feeds both our coasts.',
    'I told the council so on Monday.',
  ]),
  speech('Ilse Brandt', '2024-01-15', [
    'Our mission counted forty ships in the roads.',
    'The Union stands for a free and open strait.',
    'Its monitors will report in the spring.',
  ]),
  speech('Mirela Oda', '2024-02-02', [
    'Three crews are still held in Drast.',
    'There is no law against a free and open strait.',
    'Their families wait for news.',
  ]),
]

describe('wording that recurs', () => {
  const [formula] = findFormulas(RECORD) as [Formula, ...Formula[]]

  test('is found with its variants, in another order and with words between', () => {
    assert.equal(formula.canonical, 'free and open strait')
    assert.deepEqual(
      formula.variants.map(({ text, count }) => [text, count]),
      [
        ['free and open strait', 3],
        ['strait that is open and free', 1],
        ['free, open and safe strait', 1],
      ],
    )
    assert.equal(formula.count, 5)
    assert.equal(formula.documents, 5)
  })

  test('has a first use, and who took it up after whom', () => {
    assert.equal(formula.first.speaker, 'Mirela Oda')
    assert.equal(formula.first.date, '2023-02-03')
    assert.deepEqual(
      formula.speakers.map(({ name, count, first }) => [name, count, first.date]),
      [
        ['Mirela Oda', 3, '2023-02-03'],
        ['Tomas Harga', 1, '2023-05-10'],
        ['Ilse Brandt', 1, '2024-01-15'],
      ],
    )
  })

  test('is counted out of all words read, and out of those of each speaker and month', () => {
    const words = (of: readonly SpokenText[]): number =>
      of.flatMap(({ passages }) => passages).reduce((sum, { text }) => sum + countOf(text), 0)
    const { outOf, speakers, periods } = formula
    assert.deepEqual(outOf, {
      words: words(RECORD),
      documents: 5,
      from: '2023-02-03',
      to: '2024-02-02',
    })
    const oda = speakers[0]
    assert.equal(oda?.words, words([RECORD[0], RECORD[2], RECORD[4]] as SpokenText[]))
    assert.equal(oda?.perMillion, (1_000_000 * 3) / oda.words)
    assert.deepEqual(
      periods.map(({ period, count }) => [period, count]),
      [
        ['2023-02', 1],
        ['2023-05', 1],
        ['2023-09', 1],
        ['2024-01', 1],
        ['2024-02', 1],
      ],
    )
    assert.equal(periods[1]?.words, words([RECORD[1] as SpokenText]))
  })

  test('shows each use as it stands in its document', () => {
    const texts = new Map(RECORD.map(({ document }) => [document.id, document.text]))
    for (const { instances } of formula.variants) {
      for (const { document, start, end, text } of instances)
        assert.equal(texts.get(document)?.slice(start, end), text)
    }
    assert.deepEqual(formula.evidence[0].text, 'free and open strait')
  })

  test('has the same id in a larger record', () => {
    const more = speech('Ilse Brandt', '2024-03-01', ['Nobody may close a strait open and free.'])
    const found = findFormulas([...RECORD, more])
    assert.equal(found[0]?.id, formula.id)
    assert.equal(found[0]?.count, 6)
  })
})

test('the earliest use is told whatever order the documents come in', () => {
  const [formula] = findFormulas([...RECORD].reverse())
  assert.equal(formula?.first.date, '2023-02-03')
  assert.equal(formula?.variants[0]?.instances[0]?.date, '2023-02-03')
})

test('of two uses on one day, the one met first is told as the first', () => {
  const words = [
    'We stand for a free and open strait.',
    'A strait that is open and free is what we want.',
  ]
  const day = '2020-01-01'
  for (const [one = '', other = ''] of [words, [...words].reverse()]) {
    const [formula] = findFormulas([
      speech('Toma Velk', day, [one]),
      speech('Ilse Brandt', day, [other]),
      ...RECORD,
    ])
    assert.equal(formula?.first.speaker, 'Toma Velk')
    assert.equal(formula?.speakers[0]?.name, 'Toma Velk')
  }
})

describe('a scope', () => {
  test('of days leaves out what was said before and after', () => {
    const [formula] = findFormulas(RECORD, { from: '2023-05-01', to: '2024-02-28' })
    assert.equal(formula?.count, 4)
    assert.equal(formula?.outOf.from, '2023-05-10')
  })

  test('of one speaker counts that speaker alone', () => {
    const [formula] = findFormulas(RECORD, { speaker: 'oda' })
    assert.deepEqual(
      formula?.speakers.map(({ name }) => name),
      ['Mirela Oda'],
    )
    assert.equal(formula?.outOf.documents, 3)
  })
})

const TRIVIAL: Readonly<Record<string, string>> = {
  thanks: 'thank you very much for coming',
  'running the event': 'let me just say a few words about this',
  'names of states': 'the Republic of Upper Sorrenay',
  'names with posts': 'Prime Minister Tomas Harga',
  dates: 'on Monday, March 3, 2019',
  'amounts of money': '40 million crowns',
  'everyday phrases': 'at the end of the day',
}
for (const [name, phrase] of Object.entries(TRIVIAL)) {
  test(`no formula is made of ${name}`, () => {
    const found = findFormulas(recordOf(Array.from({ length: 6 }, () => phrase)))
    assert.deepEqual(
      found.map(({ canonical }) => canonical),
      [],
    )
  })
}

test('questions of the press and words in press reports are not counted', () => {
  const briefing = spoken(
    'Press Briefing by Foreign Minister Mirela Oda\n\nAverholt, March 3, 2024\n\n' +
      'MINISTER ODA: The pilots have agreed to sail at last.\n\n' +
      'Q: Do you want a free and open strait?\n\nMINISTER ODA: I do.\n',
    { date: '2024-03-03' },
  )
  const report = spoken(
    'AVERHOLT — “We want a free and open strait,” Foreign Minister Mirela Oda said on Monday.\n',
    { kind: 'pressReport', date: '2024-03-04' },
  )
  const [formula] = findFormulas([...RECORD, briefing, report])
  assert.equal(formula?.count, 5)
})

test('what is not in English is not counted', () => {
  const german = RECORD.map(({ document }) =>
    spokenText({
      ...document,
      text: document.text.replace(/free|open/g, 'freie und offene Straße der Völker'),
      language: 'de',
    }),
  )
  assert.deepEqual(findFormulas(german), [])
  assert.equal(findFormulas([...RECORD, ...german])[0]?.outOf.documents, 5)
})

test('what has no date is counted and belongs to no period', () => {
  const undated = RECORD.map(({ document: { date: _, ...document } }) => spokenText(document))
  const [formula, ...others] = findFormulas([...undated.slice(0, 4), RECORD[4] as SpokenText])
  assert.equal(formula?.count, 5)
  assert.equal(formula?.first.date, '2024-02-02')
  assert.deepEqual(
    formula?.periods.map(({ period }) => period),
    ['2024-02'],
  )
  assert.deepEqual(others, [])
})

test('drift tells which variant led from when on', () => {
  const year = (value: number, phrase: string): SpokenText[] =>
    recordOf(
      Array.from({ length: 6 }, () => phrase),
      value,
    )
  const [formula] = findFormulas([
    ...year(2001, 'fair tolls and honest pilots'),
    ...year(2005, 'fair tolls and honest pilots'),
    ...year(2006, 'honest pilots and fair tolls'),
  ])
  assert.deepEqual(formula?.drift, [
    { from: '2001', text: 'fair tolls and honest pilots' },
    { from: '2006', text: 'honest pilots and fair tolls' },
  ])
})

test('a denial is a variant of its own', () => {
  const [formula] = findFormulas(
    recordOf([
      'armed escorts on the coast',
      'armed escorts on the coast',
      'no armed escorts on the coast',
    ]),
  )
  assert.deepEqual(
    formula?.variants.map(({ text, count }) => [text, count]),
    [
      ['armed escorts on the coast', 2],
      ['no armed escorts on the coast', 1],
    ],
  )
})

test('inflection and articles make no variant', () => {
  const [formula] = findFormulas(
    recordOf(['lift the harsh levy', 'lifting a harsh levy', 'lifted the harsh levies']),
  )
  assert.deepEqual(
    formula?.variants.map(({ count }) => count),
    [3],
  )
})

test('nothing recurs in one document, in none, and in one of a million words', () => {
  const long = speech('Mirela Oda', '2023-02-03', [
    'a free and open strait is ours '.repeat(150_000),
  ])
  assert.deepEqual(findFormulas([]), [])
  assert.deepEqual(findFormulas([RECORD[0] as SpokenText]), [])
  assert.deepEqual(findFormulas([long]), [])
})

test('a limit is a whole number above 0', () => {
  for (const limit of [0, -1, 1.5]) assert.throws(() => findFormulas(RECORD, { limit }), RangeError)
})

test('every use that is told can be read again, whatever the texts are', () => {
  const words = [
    'strait',
    'free',
    'open',
    'toll',
    'Drast',
    'the',
    'of',
    'not',
    'pilot',
    '40',
    'and',
  ]
  const marks = [' ', ', ', '. ', ' — ', ' “', '” ', '\n\n']
  const text = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...marks)), { maxLength: 60 })
    .map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (texts) => {
      const record = texts.map((said, k) =>
        spoken(`Remarks\n\n${said}\n`, { kind: 'speech', date: `2023-01-0${k + 1}`, id: `d${k}` }),
      )
      const byId = new Map(record.map(({ document }) => [document.id, document.text]))
      for (const { variants, count } of findFormulas(record, { instances: 1000 })) {
        const uses = variants.flatMap(({ instances }) => instances)
        assert.equal(uses.length, count)
        for (const use of uses)
          assert.equal(byId.get(use.document)?.slice(use.start, use.end), use.text)
      }
    }),
    { numRuns: 30 },
  )
})

/** Speeches that say one phrase each, every time among other words. */
function recordOf(phrases: readonly string[], year = 2023): SpokenText[] {
  return phrases.map((phrase, k) => {
    const [before, after, end] = AROUND[k % AROUND.length] as [string, string, string]
    return speech(k % 2 === 0 ? 'Mirela Oda' : 'Tomas Harga', `${year}-0${k + 1}-10`, [
      `${before} ${phrase} ${after}.`,
      `${end}.`,
    ])
  })
}

const AROUND = [
  ['Grain ships sailed and wrote down', 'while ice held Averholt', 'Timber lay in the yards'],
  ['Fishermen in Velk spoke of', 'before dawn', 'Nets were dry by noon'],
  ['The guild printed', 'in red letters', 'Copper fell and salt rose'],
  ['Her aunt, a baker, muttered', 'over cold bread', 'Snow fell on the ovens'],
  ['A clerk crossed out', 'twice', 'Ink was dear that autumn'],
  ['Judges heard', 'under oath', 'Wool was sold unwashed'],
] as const

function speech(speaker: string, date: string, sentences: readonly string[]): SpokenText {
  const document = spoken(`${sentences.join(' ')}\n`, { kind: 'speech', date }).document
  return spokenText({ ...document, voice: { name: speaker, basis: 'stated' } })
}

function spoken(
  text: string,
  { kind, date, id = date }: { kind?: DocumentKind; date: string; id?: string },
): SpokenText {
  const { document, quotations } = readDocument({
    text,
    id: id as DocumentId,
    date: { value: date, precision: 'day', basis: 'given' },
    ...(kind === undefined ? {} : { kind }),
  })
  return spokenText(document, quotations)
}

function countOf(text: string): number {
  return countWords(text, { start: 0, end: text.length })
}
