import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { blockLines, checkDamaged, pageOf, turnLines } from '../../../test/support/extracted.ts'
import { findSourceFormat } from '../registry.ts'
import { headOf } from '../source-head.ts'
import { readCongressionalRecord } from './congressional-record.ts'
import { isMinute, isRemark, readRecordLabel } from './label.ts'

/** Heads of paragraphs, and the label that opens them with what it says; `-` for none. */
const labels: Record<string, string> = {
  'Mr. ODA. Mr. President, we sail.': 'Mr. ODA.',
  'Ms. HARGA-LIND of New Sorrenay. I rise.': 'Ms. HARGA-LIND of New Sorrenay.',
  'Mrs. McQUIM. I rise.': 'Mrs. McQUIM.',
  "Mr. D'ORVAL. I rise.": "Mr. D'ORVAL.",
  'Mr. VAN DER HOLT. I rise.': 'Mr. VAN DER HOLT.',
  'Ms. ADA BRITT HOLM of Sorrenay. I rise.': 'Ms. ADA BRITT HOLM of Sorrenay.',
  'Mr. ODA, Jr. I rise.': 'Mr. ODA, Jr.',
  'Mr. Oda. I rise.': '-',
  'Mr. President, we sail.': '-',
  'The PRESIDING OFFICER. Without objection.': 'The PRESIDING OFFICER. / PRESIDING OFFICER',
  'The PRESIDING OFFICER (Mr. Oda). Order.':
    'The PRESIDING OFFICER (Mr. Oda). / PRESIDING OFFICER / Oda',
  'The SPEAKER pro tempore (Ms. Harga of Sorrenay). Order.':
    'The SPEAKER pro tempore (Ms. Harga of Sorrenay). / SPEAKER pro tempore / Harga of Sorrenay',
  'The Acting CHAIRMAN. Order.': 'The Acting CHAIRMAN. / Acting CHAIRMAN',
  'The Senator is recognized.': '-',
  'The USA. A country.': '-',
}

describe('labels of the Congressional Record', () => {
  for (const [paragraph, expected] of Object.entries(labels)) {
    test(paragraph, () => {
      const label = readRecordLabel(paragraph)
      const parts = label === undefined ? [] : [label.printed, label.office, label.holder]
      assert.equal(parts.filter((part) => part !== undefined).join(' / ') || '-', expected)
    })
  }
})

/** Paragraphs that are told, and those that are said. */
const told: Record<string, boolean> = {
  'The assistant legislative clerk proceeded to call the roll.': true,
  'The clerk will call the roll.': false,
  'There being no objection, the letter was ordered to be printed in the Record, as follows:': true,
  'There was no objection.': true,
  'There is no objection on this side.': false,
  'The bill (S. 12), as amended, was passed.': true,
  'The bill was a mistake, and I said so.': false,
  'So the motion to table was agreed to.': true,
  'A motion to reconsider was laid on the table.': true,
  '(Ms. HARGA asked and was given permission to revise her remarks.)': true,
  '(I say this) because it is true.': false,
}

describe('what the Congressional Record tells of itself', () => {
  for (const [paragraph, isTold] of Object.entries(told)) {
    test(paragraph, () => assert.equal(isRemark(paragraph) || isMinute(paragraph), isTold))
  }
})

/** Pages below the lines of the head, and their turns as `printTurns` writes them. */
const cases: Record<string, { readonly lines: string; readonly turns: readonly string[] }> = {
  'paragraphs begin with two spaces': {
    lines: `
                            HARBORS OF OMBRASA

  Mr. ODA. Mr. President, we
sail--and
soon.
  We said so to the long-
standing crews.
  The PRESIDING OFFICER (Ms. Harga). Without
objection, it is so ordered.`,
    turns: [
      'Mr. ODA | principal Oda | Mr. President, we sail--and soon. / We said so to the long-standing crews.',
      'The PRESIDING OFFICER (Ms. Harga) | moderator Harga | Without objection, it is so ordered.',
    ],
  },
  'a dash at the end of a line': {
    lines: '  Mr. ODA. We sail--\nsoon.',
    turns: ['Mr. ODA | principal Oda | We sail--soon.'],
  },
  'the end of a page inside a paragraph, and between two': {
    lines: '  Mr. ODA. We\nsail\n\n[[Page S12]]\n\nsoon.\n\n[[Page S13]]\n\n  Good night.',
    turns: ['Mr. ODA | principal Oda | We sail soon. / Good night.'],
  },
  'what a speech quotes stands in it': {
    lines: `  Mr. ODA. The law says:

                              Section 1

       Every ship has a
     name.

  So it does.`,
    turns: ['Mr. ODA | principal Oda | The law says: / Every ship has a name. / So it does.'],
  },
  'what is printed on request was not spoken': {
    lines: `  Mr. ODA. I ask that the letter be printed.
  There being no objection, the letter was ordered to be printed in the
Record, as follows:

       Dear friends: We sail.

  Mr. ODA. I yield the floor.`,
    turns: [
      'Mr. ODA | principal Oda | I ask that the letter be printed.',
      'Mr. ODA | principal Oda | I yield the floor.',
    ],
  },
  'below a rule nobody speaks until somebody is named': {
    lines: `  Mr. ODA. We sail.

                          ____________________

                        MESSAGES FROM THE HOUSE

  At ten o'clock a message was received.`,
    turns: ['Mr. ODA | principal Oda | We sail.'],
  },
  'minutes, remarks and times': {
    lines: `  Mr. ODA. I ask that the roll of harbors be read.
  The legislative clerk proceeded to call the roll.
  {time}  1530
  The PRESIDING OFFICER. Order.
  (The remarks of Mr. Oda are printed elsewhere.)`,
    turns: [
      'Mr. ODA | principal Oda | I ask that the roll of harbors be read.',
      'The PRESIDING OFFICER | moderator | Order.',
    ],
  },
  'references and tags': {
    lines: '  Mr. ODA. Salt &amp; water, see <a href="https://diet.example">here</a>.',
    turns: ['Mr. ODA | principal Oda | Salt & water, see here.'],
  },
}

describe('the turns of the Congressional Record', () => {
  for (const [name, { lines, turns }] of Object.entries(cases)) {
    test(name, async () => {
      assert.deepEqual(await turnLines(readCongressionalRecord, record(lines)), turns)
    })
  }
})

test('blocks with pages, and what is left out', async () => {
  const page = await pageOf(
    readCongressionalRecord,
    record(
      '\n                 SHIPS\n\n  Mr. ODA. We sail.\n\n[[Page S12]]\n\n       Name......40\n       Sum.......41\n',
    ),
  )
  assert.deepEqual(blockLines(page).slice(-3), [
    'heading 2: SHIPS',
    'paragraph: Mr. ODA. We sail.',
    'quote: Name......40\nSum.......41',
  ])
  assert.deepEqual(
    page.blocks.slice(-2).map((block) => block.page),
    [11, 12],
  )
  assert.deepEqual(
    page.dropped?.map(({ reason }) => reason),
    ['furniture', 'pageNumber'],
  )
})

test('what the head says', async () => {
  const { metadata } = await pageOf(
    readCongressionalRecord,
    record('\n             SHIPS\n\n  Mr. ODA. We sail.'),
  )
  assert.deepEqual(Object.fromEntries(metadata?.values ?? []), {
    title: 'SHIPS',
    date: '2031-01-28',
    venue: 'Senate',
    publisher: 'Congressional Record',
    language: 'en',
  })
})

test('each block stands where its place in the source says', async () => {
  const source = record('  Mr. ODA. We\nsail.\n\n       Soon.')
  const page = await pageOf(readCongressionalRecord, source)
  const places = page.blocks
    .slice(-2)
    .map((block) => source.slice(block.source?.start, block.source?.end))
  assert.deepEqual(places, ['  Mr. ODA. We\nsail.', '       Soon.'])
})

test('knows the Record among web pages', () => {
  const named = (source: string): string | undefined =>
    findSourceFormat(headOf(Buffer.from(source)))?.name
  assert.equal(named(record('')), 'congressionalRecord')
  assert.notEqual(
    named('<html><body><pre>\nThe [Congressional Record Volume 1]</pre>'),
    'congressionalRecord',
  )
})

test('damaged files are read or refused', async () => {
  const lines = Object.values(cases)
    .map((entry) => entry.lines)
    .join('\n\n')
  await checkDamaged(readCongressionalRecord, Buffer.from(record(lines)))
})

function record(lines: string): string {
  return `<html><head><title>Congressional Record</title></head><body><pre>
[Congressional Record Volume 177, Number 8 (Tuesday, January 28, 2031)]
[Senate]
[Page S11]
From the Congressional Record Online, by the printing office of Halvenia [<a href="https://www.example.org">www.example.org</a>]

${lines}
</pre></body></html>`
}
