import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { checkQuotations } from '../test/support/quotation-laws.ts'
import { page } from '../test/support/transcript.ts'
import { checkTurns } from '../test/support/turn-laws.ts'
import type { DocumentId } from './document/document.ts'
import { type DocumentInput, readDocument, readDraft } from './read-document.ts'
import { MemoryRecord, parseDocument } from './verbale.ts'

const input = (text: string, known: Partial<DocumentInput> = {}): DocumentInput => ({
  text,
  id: 'a' as DocumentId,
  ...known,
})

const lead =
  'After five hours in a lakeside pavilion the two foreign ministers walked out into the rain on Wednesday with little that anyone could load onto a ship.'
const report = page(
  '# Soup and Ladders',
  lead,
  '“We are ready to sail,” Foreign Minister Sunniva Oda said.',
  '“So are we,” Envoy Joram Brask replied.',
)
const transcript = page('MINISTER ODA: We sail.', 'QUESTION: When?', 'MINISTER ODA: On Friday.')
const readout = page(
  'Readout of Minister Oda’s Call with Minister Quell',
  'The two ministers agreed today that the ships which are loaded should sail before anything else is settled.',
)
const speech = page(
  'Friends, we met here in the spring, when our ships lay at anchor and I promised you bread.',
  'I told our crews that we would sail, and we will, because our ships are ready and so am I.',
  'Let us go down to the harbor now, and let us take our children with us, for this is our day.',
)

/** Texts, their kind and the reasons given for it. */
const kinds: Record<string, readonly [text: string, kind: string, ...reasons: readonly string[]]> =
  {
    'a text with labels': [transcript, 'interview', 'It has 1 principal and 1 question turn'],
    'a text that attributes quotations': [report, 'pressReport', 'It attributes 2 quotations'],
    'an official text': [readout, 'readout', 'Its header says "Readout"', 'It has no turns'],
    'a text in the first person': [speech, 'speech', 'It is written in the first person'],
    'words to hearers, whatever they quote': [
      page(
        'Mr. President, the old pact was signed by people who are no longer here to speak of it.',
        '“It holds,” Minister Quell said then. “It will hold,” Minister Oda said a year later.',
        'On behalf of the delegation of Halvenia, allow me to say that it did hold, and holds still.',
      ),
      'speech',
      'It addresses its hearers',
    ],
    'a record in the third person': [
      page(
        'Mr. ODA (Halvenia) said that the pact had been signed by people who were no longer there.',
        'Minister Quell had said: “It holds.” The delegations had said that it did, and had gone home.',
      ),
      'speech',
      'It tells what one speaker said, from the name on',
    ],
    'a report that quotes nobody, by its byline': [
      page(
        '# Soup and Ladders',
        'By Sunniva Harl',
        lead,
        lead.replace('Wednesday', 'Friday'),
        lead,
      ),
      'pressReport',
      'It is signed by Sunniva Harl',
      'It attributes 0 quotations',
    ],
    'a list of links': [
      page(
        'Remarks by Minister Oda',
        '- Remarks in Averholt',
        '- Remarks in Drast',
        '- Remarks at sea',
      ),
      'unknown',
      'It has few sentences',
    ],
    'a text that nothing tells': [lead, 'unknown', 'Nothing in it tells what it is'],
    'no text': ['  \n ', 'unknown', 'The text is empty'],
  }

describe('the kind of a document', () => {
  for (const [name, [text, kind, ...reasons]] of Object.entries(kinds)) {
    test(name, () => {
      const { document } = readDocument(input(text))
      assert.deepEqual([document.kind, ...document.kindReasons], [kind, ...reasons])
    })
  }

  test('given', () => {
    const { document } = readDocument(input(lead, { kind: 'statement' }))
    assert.deepEqual([document.kind, document.kindReasons], ['statement', ['The kind was given']])
  })
})

test('what is given comes before what the text says', () => {
  const date = { value: '2024-09-21', precision: 'day', basis: 'given' } as const
  const known = { date, title: 'A title', publisher: 'A house', address: 'https://a.example/' }
  const header = page('Remarks by Minister Sunniva Oda', 'September 18, 2024')
  for (const text of [page(header, transcript), report, readout, lead]) {
    const { document } = readDocument(input(text, known))
    const { title, publisher, address } = document
    assert.deepEqual({ date: document.date, title, publisher, address }, known)
  }
})

test('a transcript gives turns, and a report quotations', () => {
  assert.deepEqual([3, 0], counts(transcript))
  assert.deepEqual([0, 2], counts(report))

  function counts(text: string): number[] {
    const { document, quotations } = readDocument(input(text))
    return [document.turns.length, quotations.length]
  }
})

test('a draft is read as a report, with a problem where it is none', () => {
  const problems = (text: string): string[] =>
    readDraft(input(text)).document.problems.map(({ code }) => code)
  assert.equal(readDraft(input(transcript)).document.kind, 'pressReport')
  assert.deepEqual(problems(report), [])
  assert.deepEqual(problems(transcript), ['draftIsTranscript'])
  assert.deepEqual(problems(lead), ['nothingFound'])
  assert.deepEqual(problems(''), ['empty'])
})

test('spans point into the text as it is written', () => {
  const text =
    '# Soup\n\nThe **minister**  said\u00a0that   it was “a \\$38 _million_ tax &amp; more,” in Drast.'
  const { quotations } = readDocument(input(text, { kind: 'pressReport' }))
  const [piece] = quotations[0]?.marked ?? []
  assert.equal(text.slice(piece?.start, piece?.end), 'a \\$38 _million_ tax &amp; more,')
})

/** Fragments that any text may be made of; strange ones are as likely as ordinary ones. */
const fragment: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'MINISTER ODA: ',
    'QUESTION: ',
    'Q  ',
    '“',
    '”',
    '"',
    '\n\n',
    '\n',
    ' ',
    '# ',
    '---\n',
    '- ',
  ),
  fc.constantFrom(
    'she said',
    'Remarks by Minister Oda',
    'September 18, 2024',
    '(Laughter.)',
    '\\$',
    '&amp;',
    '[a](b)',
    '**',
  ),
  fc.constantFrom(
    'We sail.',
    'Nobody is late',
    'I told our crews',
    '😀',
    '𐍈𐍂',
    'Ж',
    '\u200b',
    '\ufeff',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)

test('whatever the text, it is read, its spans hold and the same text gives the same result', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), (fragments) => {
      const text = fragments.join('')
      for (const read of [readDocument, readDraft]) {
        const found = read(input(text))
        checkTurns(text, found.document)
        checkQuotations(text, { ...found, problems: found.document.problems })
        assert.deepEqual(read(input(text)), found)
      }
    }),
  )
})

test('what is left out of a text is told, with its place and the reason', () => {
  const text = page(
    'Share this page',
    'Averholt, Lunmark',
    'MINISTER ODA: We sail.',
    'Page 2',
    'QUESTION: When?',
    'MINISTER ODA: On Friday.',
    'END',
  )
  const { dropped } = readDocument(input(text)).document
  assert.deepEqual(
    dropped.map(({ reason, span }) => `${reason}: ${text.slice(span?.start, span?.end)}`),
    ['furniture: Share this page', 'pageNumber: Page 2', 'furniture: END'],
  )
})

test('what was given is not said to be recognized', () => {
  const text = page('# Soup and Ladders', 'September 18, 2024', lead)
  const fields = (known: Partial<DocumentInput>): string[] =>
    readDocument(input(text, known)).document.recognized.map(({ field }) => field)
  assert.ok(fields({}).includes('title'))
  assert.ok(fields({}).includes('date'))
  assert.ok(!fields({ title: 'Another' }).includes('title'))
})

describe('a readout', () => {
  const text = `Foreign Minister Oda’s Call with Foreign Minister Harga

Readout
May 9, 2031

The following is attributable to Spokesperson Runa Vest:

Foreign Minister Sunniva Oda spoke today with Foreign Minister Matis Harga of Sorrenay. The ministers discussed the lamp ships of the northern sound and the price of oil.

Foreign Minister Oda said that the workshop would be open to both shores before the winter. She emphasized that Halvenia will not pay for the roof. Foreign Minister Harga reaffirmed that Sorrenay stands by the treaty.
`
  test('gives what it says of each party to that party, as indirect speech', () => {
    const { document, quotations } = parseDocument({ text })
    assert.equal(document.kind, 'readout')
    assert.equal(document.voice?.name, 'Runa Vest')
    assert.deepEqual(
      quotations.map(({ kind, spans, source }) => [
        kind,
        source?.speaker,
        spans.map(({ start, end }) => text.slice(start, end)).join(' '),
      ]),
      [
        [
          'indirect',
          'Sunniva Oda',
          'that the workshop would be open to both shores before the winter',
        ],
        ['indirect', 'Sunniva Oda', 'that Halvenia will not pay for the roof'],
        ['indirect', 'Matis Harga', 'that Sorrenay stands by the treaty'],
      ],
    )
  })

  test('is read when it breaks off at any place', () => {
    for (let end = 0; end < text.length; end += 3) {
      for (const kind of ['readout', 'pressReport'] as const) {
        const cut = parseDocument({ text: text.slice(0, end), kind })
        assert.ok(cut.quotations.every(({ spans }) => spans.every((span) => span.end <= end)))
      }
    }
  })

  test('stays a witness: its own words are found as its own', () => {
    const record = new MemoryRecord([parseDocument({ id: 'readout', text })])
    const draft =
      'The readout was brief. “The ministers discussed the lamp ships of the northern sound and the price of oil,” Runa Vest said.'
    const { findings } = record.check({ text: draft, kind: 'pressReport' })
    assert.equal(findings[0]?.verdict, 'verbatim')
  })
})

test('a title that was given tells the day when nothing else does', () => {
  const text = 'FOREIGN MINISTER ODA: We will open the harbor tomorrow.'
  const title = 'Press Briefing, June 14, 2031'
  const { document } = parseDocument({ id: 'briefing', text, title })
  assert.deepEqual(document.date, { value: '2031-06-14', precision: 'day', basis: 'stated' })
  const { document: other } = parseDocument({
    id: 'briefing',
    text: `June 16, 2031\n\n${text}`,
    title,
  })
  assert.equal(other.date?.value, '2031-06-16')
})

describe('a date that was given', () => {
  const text = page('Remarks by Minister Oda', 'June 4, 2031', 'MINISTER ODA: The harbor is open.')
  const codesOf = (date: string): string[] =>
    parseDocument({ text, date }).document.problems.map(({ code }) => code)

  test('is doubtful when the text names a day far from it', () => {
    assert.ok(codesOf('2031-09-04').includes('dateDoubtful'))
    assert.ok(codesOf('2030-06-04').includes('dateDoubtful'))
  })

  test('may be that on which the text was published', () => {
    for (const date of ['2031-06-04', '2031-06-11', '2031-06', '2031'])
      assert.ok(!codesOf(date).includes('dateDoubtful'), date)
  })
})
