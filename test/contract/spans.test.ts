// Whatever a report claims of a text stands at the span it gives, in the text exactly as it was
// handed in: with carriage returns, references, escapes, emphasis, page breaks and astral letters.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MemoryRecord, parseDocument } from '../../src/verbale.ts'
import { checkToJson } from '../../src/wire/check-json.ts'
import { checkReport } from '../support/report-laws.ts'

/** Sentences that the record and the drafts are made of. */
const SENTENCES = [
  'We keep nine lamps lit on the northern shore.',
  "The keeper doesn't sleep before the last barge is home.",
  'If the frost comes early, we will burn what the navy has in store.',
  'Lunmark will lend us forty barrels, and nobody has to thank anybody.',
  'Those talks will end with soup or they will not end at all.',
  'I told the café owners that we wo- — we would pay for every lamp.',
  'The letter from \u{1d49c}strid & Sons is hanging on my wall.',
  'We began talks on the Ithmar dam in the spring of that year.',
]

/** Ways in which one sentence is written in a source, all of them the same words. */
const WRITINGS: readonly ((sentence: string) => string)[] = [
  (sentence) => sentence,
  (sentence) => sentence.replaceAll(' ', '\u00a0'),
  (sentence) => sentence.replace(' ', '\n'),
  (sentence) => sentence.replace(' ', '  '),
  (sentence) => sentence.replaceAll('&', '&amp;').replaceAll("'", '&#8217;'),
  (sentence) => sentence.replace(/\b(\w{5,})\b/, '**$1**'),
  (sentence) => sentence.replace(/\b(\w{5,})\b/, '_$1_'),
  (sentence) => sentence.replace(/(\w{3,}) (\w{3,})/, '$1\n\n$2'),
  (sentence) => sentence.replace(/(\w{3,}) (\w{3,})/, '$1 (laughter) $2'),
  (sentence) => sentence.replace(/(\w{3,}) (\w{3,})/, '$1\n\n$1 $2'),
  (sentence) => sentence.replace(/(\w{3})(\w{3})/, '$1\u00ad$2'),
]

/** What a draft makes of a sentence that it quotes. */
const QUOTINGS: readonly ((sentence: string) => string)[] = [
  (sentence) => sentence,
  (sentence) => sentence.toUpperCase(),
  (sentence) => sentence.replace(/ (\w+) /, ' … '),
  (sentence) => sentence.replace(/ (\w+) /, ' [something] '),
  (sentence) => sentence.replace(/ (\w+) /, ' '),
  (sentence) => sentence.replace(/ (\w+) /, ' \u{1d4b3}ylophone '),
  (sentence) => `[${sentence.charAt(0)}]${sentence.slice(1)}`,
  (sentence) => sentence.replace('forty', '40').replace('nine', '9'),
  (sentence) => sentence.replaceAll("'", '’').replaceAll('&', '&amp;'),
]

const written = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...WRITINGS))
  .map(([sentence, write]) => write(sentence))
const quoted = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...QUOTINGS))
  .map(([sentence, quote]) => quote(sentence).replace(/[.]$/, ''))

const turn = fc
  .tuple(
    fc.constantFrom(
      'MINISTER MARIT ODA: ',
      'QUESTION: ',
      '**MINISTER ODA:** ',
      'MINISTER JORAM TESKEL: (Via interpreter) ',
    ),
    fc.array(written, { minLength: 1, maxLength: 4 }),
  )
  .map(([label, sentences]) => label + sentences.join(' '))
const transcript = fc
  .tuple(fc.array(turn, { minLength: 2, maxLength: 5 }), fc.constantFrom('\n', '\r\n'))
  .map(([turns, end]) => turns.join('\n\n').replaceAll('\n', end))

const line = fc.oneof(
  fc
    .tuple(quoted, fc.constantFrom('Minister Marit Oda', 'Joram Teskel', 'he', 'the minister'))
    .map(([words, who]) => `“${words},” ${who} said.`),
  fc.tuple(quoted, quoted).map(([a, b]) => `"${a}," Minister Oda told reporters. "${b}."`),
  quoted.map((words) => `Minister Oda said that "${words}."`),
  quoted.map((words) => `**By evening** it was plain. ${words}.`),
  fc.constant('The \u{1d4b1}alley was dark &amp; the soup was cold.'),
)
const draft = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.join('\n\n').replaceAll('\n', end))

/** Cases that failed once: a splice with a part of no equal word, a first piece that is nowhere. */
const FOUND: [string[], string][] = [
  [
    [
      `MINISTER MARIT ODA: ${SENTENCES[2]}\n\nMINISTER MARIT ODA: ${SENTENCES[5]} ${SENTENCES[0]}\n\nMINISTER MARIT ODA: ${SENTENCES[0]}`,
    ],
    `Minister Oda said that "${SENTENCES[4]}"\n\n“We keep nine lamps lit on the northern shore,” Minister Marit Oda said.`,
  ],
  [
    [
      `MINISTER MARIT ODA: ${SENTENCES[1]} ${SENTENCES[0]} ${SENTENCES[2]} ${SENTENCES[6]}\n\nMINISTER MARIT ODA: ${SENTENCES[2]}`,
    ],
    `"I told the café owners that we wo- — we would pay for every lamp," Minister Oda told reporters. "We keep nine lamps lit on the northern shore."`,
  ],
]

test('every span of a report slices to what the report claims', () => {
  fc.assert(
    fc.property(fc.array(transcript, { minLength: 1, maxLength: 3 }), draft, (texts, text) => {
      const record = new MemoryRecord(
        texts.map((source, k) => parseDocument({ id: `source${k}`, text: source })),
      )
      const report = record.check({ id: 'draft', text }, { indirect: true })
      checkReport(text, report)
    }),
    { numRuns: 300, examples: FOUND },
  )
})

test('a report is the same byte for byte, whoever checked before', () => {
  fc.assert(
    fc.property(fc.array(transcript, { maxLength: 3 }), draft, draft, (texts, text, other) => {
      const sources = texts.map((source, k) => parseDocument({ id: `source${k}`, text: source }))
      const check = (record: MemoryRecord): string =>
        JSON.stringify(checkToJson(record.check({ id: 'draft', text })))
      const used = new MemoryRecord(sources)
      used.check({ id: 'other', text: other })
      assert.equal(check(used), check(new MemoryRecord(sources)))
    }),
    { numRuns: 100 },
  )
})
