import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { quotingText } from '../../test/support/quoting-text.ts'
import { findQuotations } from './find-quotations.ts'
import { findMarkedPieces } from './quotation-mark.ts'

/** Texts, with the stretches between marks that a reader sees in each of their paragraphs. */
const cases: Record<string, readonly [string, readonly (readonly string[])[]]> = {
  'seconds and minutes of a place': [
    'The rock lies at 40°26′46″ N. “It moves,” said Oda.',
    [['It moves,']],
  ],
  'inches with straight marks': [
    'The 5" plank and the 12" pipe were late. "We walk," said Oda.',
    [['We walk,']],
  ],
  'inches inside a quotation': ['"The 5" plank is late," said Oda.', [['The 5" plank is late,']]],
  'a quotation that ends in a figure': ['"We want 5" said Oda.', [['We want 5']]],
  'feet and inches': ['A plank of 6\'2" was laid. "Walk it," said Oda.', [['Walk it,']]],
  'a year without its century': [
    "In '08 they sailed. 'We came back in '09 with nothing at all,' said Oda.",
    [["We came back in '09 with nothing at all,"]],
  ],
  'apostrophes of owners around single marks': [
    "The pilots' boats left. 'The pilots' guild is shut,' said Oda.",
    [["The pilots' guild is shut,"]],
  ],
  'values of attributes in markup': [
    '<post author="oda" id="77">Sail</post> "We sail," said Oda.',
    [['We sail,']],
  ],
  'no-break spaces around marks': [
    '«\u00a0We sail\u00a0»,\u00a0said Oda.\u202f“\u00a0Soon.\u00a0”',
    [['We sail', 'Soon.']],
  ],
  'what a reader does not see, at the edges': ['“\u200bWe sail,\u00ad” said Oda.', [['We sail,']]],
  'marks turned the wrong way around': ['”We sail,“ said Oda. ”Soon.“', [['We sail,', 'Soon.']]],
  'an opening mark alone': ['Oda said: “We sail.', [['We sail.']]],
  'an opening mark before another': [
    '“We sail, she said. “We do,” he said.',
    [['We sail,', 'We do,']],
  ],
  'a closing mark alone': ['It rained. We sail,” said Oda.', [['We sail,']]],
  'marks and nothing in them': ['The sign said “” and “ ” and “…”.', [['…']]],
  'marks alone': ['““““', [[]]],
  'one mark in a paragraph spoils no other': [
    'A “ stray.\n\n“We sail,” said Oda.',
    [['stray.'], ['We sail,']],
  ],
  'paragraphs that go on': ['“We sail.\n\n“We do.”', [['We sail.'], ['We do.']]],
  'a title inside a quotation': [
    '“I read “The Drowned Bell” at sea,” said Oda.',
    [['I read “The Drowned Bell” at sea,']],
  ],
}

describe('the stretches between marks', () => {
  for (const [name, [text, wanted]] of Object.entries(cases)) {
    test(name, () => {
      const { paragraphs } = quotingText(text)
      const spans = paragraphs.map(({ span }) => span)
      const pieces = findMarkedPieces(text, spans)
      const words = pieces.map((row) => row.map(({ inner }) => text.slice(inner.start, inner.end)))
      assert.deepEqual(words, wanted)
    })
  }
})

test('a soft hyphen in a verb does not hide who spoke', () => {
  const text = '“We sail,” sa\u00adid Oda.'
  const [quotation] = findQuotations(quotingText(text)).quotations
  assert.equal(quotation?.source?.speaker, 'Oda')
})

test('every mark that could not be paired is told with its place', () => {
  const text = 'It rained. We sail,” said Oda.\n\nVelk said: “We stay.\n\nNobody “answered.”'
  const { problems } = findQuotations(quotingText(text))
  assert.deepEqual(
    problems.map(({ span }) => text.slice(span?.start, span?.end)),
    ['We sail,”', '“We stay.'],
  )
})

/** Ten thousand quotations in one paragraph, in the shapes that press reports have. */
const crowds: Record<string, readonly [(k: number) => string, number]> = {
  'each with its own speaker': [(k) => `“Ship ${k} is late,” said Oda. `, 10_000],
  'one after the other': [(k) => `“Ship ${k} is late, we hear.” `, 10_000],
  'in one sentence': [(k) => `who said “ship ${k} is late, we hear” and `, 10_000],
  'led up to by colons': [(k) => `From ship ${k}: “all of it is late now, we hear”; `, 10_000],
}

describe('ten thousand quotations in a paragraph are all there', () => {
  for (const [name, [shape, count]] of Object.entries(crowds)) {
    test(name, () => {
      const text = `Oda, ${Array.from({ length: 10_000 }, (_, k) => shape(k)).join('')}`
      const { quotations } = findQuotations(quotingText(text))
      assert.equal(quotations.length, count)
      assert.equal(quotations.flatMap(({ marked }) => marked).length, 10_000)
    })
  }
})

test('a quotation of a whole page is one quotation', () => {
  const paragraphs = Array.from({ length: 400 }, (_, k) => `“Ship ${k} is late and we wait for it.`)
  const text = `Sunniva Oda said: ${paragraphs.join('\n\n')}”`
  const { quotations, problems } = findQuotations(quotingText(text))
  assert.deepEqual(
    quotations.map(({ marked, source }) => [marked.length, source?.speaker]),
    [[400, 'Sunniva Oda']],
  )
  assert.deepEqual(problems, [])
})

test('a transcript given as a report loses nothing that its speakers quote', () => {
  const text =
    'MINISTER ODA: Good morning. I told them: “We sail at dawn.” Questions?\n\n' +
    'QUESTION: You said “never” a year ago.\n\nMINISTER ODA: I said “not yet.” Next.'
  const { quotations, notSpeech } = findQuotations(quotingText(text))
  const words = [
    ...quotations.flatMap(({ marked }) => marked),
    ...notSpeech.map(({ span }) => span),
  ]
  assert.deepEqual(words.map(({ start, end }) => text.slice(start, end)).sort(), [
    'We sail at dawn.',
    'never',
    'not yet.',
  ])
})
