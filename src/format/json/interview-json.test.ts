import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { checkPage, showPage } from '../../../test/support/show-page.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import type { Extracted } from '../registry.ts'
import { readInterviewJson } from './interview-json.ts'
import { looksLikeJson } from './json-sniff.ts'

function read(value: unknown): readonly Extracted[] {
  return readInterviewJson(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)))
}

const talk = [
  { speaker: 'Sunniva Oda', text: 'We sail.' },
  { speaker: 'Joram Brask', text: 'When?' },
]
const spoken = ['Sunniva Oda | We sail.', 'Joram Brask | When?']
const long = 'The minister said on Friday that her ships would sail before the week was out.'

/** Values, and the lines of the one document they hold. */
const cases: Readonly<Record<string, readonly [value: unknown, ...lines: readonly string[]]>> = {
  'lists side by side': [
    { utt: ['We sail.', 'When?'], speaker: ['SUNNIVA ODA, MINISTER', 'BRASK'], title: null },
    'SUNNIVA ODA, MINISTER | We sail.',
    'BRASK | When?',
  ],
  'a list of turns': [talk, ...spoken],
  'turns below a title': [{ title: 'Harbor talks', turns: talk }, '# Harbor talks', ...spoken],
  'turns under any name, as deep as data goes': [{ data: { result: { items: talk } } }, ...spoken],
  'other names of fields': [
    {
      transcript: [
        { speakerName: 'Oda', utterance: 'We sail.' },
        { speakerName: 'Brask', utterance: 'When?' },
      ],
    },
    'Oda | We sail.',
    'Brask | When?',
  ],
  'speakers as objects': [
    { turns: [{ speaker: { name: 'Sunniva Oda', role: 'minister' }, text: 'We sail.' }] },
    'Sunniva Oda | We sail.',
  ],
  'paragraphs of a turn': [
    { turns: [{ speaker: 'Oda', text: 'We sail.\n\nSoon.' }] },
    'Oda | We sail.',
    'Soon.',
  ],
  'a turn of somebody unknown': [
    { turns: [...talk, { speaker: null, text: 'Why?' }] },
    ...spoken,
    'UNIDENTIFIED SPEAKER | Why?',
  ],
  'numbered speakers, and the same again word by word': [
    {
      text: 'We sail. When?',
      words: [
        { text: 'We', start: 0, speaker: 'A' },
        { text: 'sail.', start: 1, speaker: 'A' },
        { text: 'When?', start: 2, speaker: 'B' },
      ],
      utterances: [
        { speaker: 'A', text: 'We sail.', start: 0 },
        { speaker: 'B', text: 'When?', start: 2 },
      ],
    },
    'Speaker A | We sail.',
    'Speaker B | When?',
  ],
  'segments of a recording that name nobody': [
    {
      text: 'We sail. Soon.',
      segments: [
        { id: 0, start: 0, end: 2, text: ' We sail.' },
        { id: 1, start: 2, end: 4, text: ' Soon.' },
      ],
    },
    'We sail. Soon.',
  ],
  'neighboring segments of one speaker': [
    {
      segments: [
        { start: 0, speaker: 'SPEAKER_00', text: 'We' },
        { start: 1, speaker: 'SPEAKER_00', text: 'sail.' },
        { start: 2, speaker: 'SPEAKER_01', text: 'When?' },
      ],
    },
    'Speaker 00 | We sail.',
    'Speaker 01 | When?',
  ],
  'sentences of paragraphs in the first of several readings': [
    {
      results: {
        channels: [
          {
            alternatives: [
              {
                transcript: 'We sail. Soon. When?',
                paragraphs: {
                  paragraphs: [
                    { speaker: 0, sentences: [{ text: 'We sail.' }, { text: 'Soon.' }], start: 0 },
                    { speaker: 1, sentences: [{ text: 'When?' }], start: 3 },
                  ],
                },
              },
            ],
          },
        ],
      },
    },
    'Speaker 0 | We sail. Soon.',
    'Speaker 1 | When?',
  ],
  'a text in one piece': [{ title: 'Harbor', text: `${long}\n\n${long}` }, long, long],
  'a speech in one piece': [{ speaker: 'Sunniva Oda', text: long }, `Sunniva Oda | ${long}`],
  'half of a surrogate pair': [
    '{"turns":[{"speaker":"Oda","text":"We \\ud83d sail."}]}',
    'Oda | We \ufffd sail.',
  ],
}

describe('JSON of interviews', () => {
  for (const [name, [value, ...lines]] of Object.entries(cases)) {
    test(name, () => {
      const [extracted, another] = read(value)
      assert.ok(extracted)
      assert.equal(another, undefined)
      assert.deepEqual(showPage(extracted.page), lines)
    })
  }
})

test('what the JSON says of a document is kept with the key it stood under', () => {
  const [extracted] = read({
    id: 'A-1',
    program: 'Harbor Hour',
    date: '20 May 2024',
    url: 'https://radio.example/a-1',
    meta: { language: 'en' },
    title: 'Harbor talks',
    turns: talk,
  })
  const { values, origins } = extracted?.page.metadata ?? {}
  assert.deepEqual(Object.fromEntries(values ?? []), {
    title: 'Harbor talks',
    date: '2024-05-20',
    publisher: 'Harbor Hour',
    url: 'https://radio.example/a-1',
    language: 'en',
  })
  assert.equal(origins?.get('language'), 'meta.language')
})

test('several documents are named by number and title', () => {
  const names = (value: unknown): (string | undefined)[] => read(value).map(({ name }) => name)
  const first = { title: 'Harbor talks: day 1', turns: talk }
  const second = { title: '港口会谈', turns: talk }
  assert.deepEqual(names([first, second]), ['1-harbor-talks-day-1', '2-港口会谈'])
  assert.deepEqual(names({ interviews: [first, { turns: talk }] }), ['1-harbor-talks-day-1', '2'])
  assert.deepEqual(names(`${JSON.stringify(first)}\n${JSON.stringify(second)}\n`).length, 2)
  assert.deepEqual(
    names([
      { title: '../../etc', author: 'Oda', url: 'https://a.example/', text: long.repeat(8) },
      { title: 'Soup', author: 'Oda', url: 'https://b.example/', text: long.repeat(8) },
    ]),
    ['1-etc', '2-soup'],
  )
})

test('a document that was printed as JSON is read again with its labels', () => {
  const text = 'Oda: We sail.\n\nBrask: When?\n\nHarbor Office'
  const [extracted] = read({
    format: 'verbale.document/1',
    title: 'Harbor talks',
    date: { value: '2024-05-20', precision: 'day', basis: 'stated' },
    text,
    turns: [
      { label: { start: 0, end: 3 }, spans: [{ start: 5, end: 13 }] },
      { label: { start: 15, end: 20 }, spans: [{ start: 22, end: 27 }] },
    ],
  })
  assert.ok(extracted)
  const { page } = extracted
  assert.equal(page.text, text)
  assert.deepEqual(showPage(page), ['Oda | We sail.', 'Brask | When?', 'Harbor Office'])
  assert.deepEqual([...(page.unspoken ?? [])], [2])
  assert.equal(page.metadata?.values.get('date'), '2024-05-20')
})

/** Sources, and what has to be said of them. */
const refused: Readonly<Record<string, readonly [source: string, message: RegExp]>> = {
  'settings of a program': [
    '{"name": "harbor", "version": "1.0.0", "scripts": {"a": "b"}}',
    /holds no speech/,
  ],
  'a list of people': ['{"people": [{"name": "Oda", "text": "Minister"}]}', /holds no speech/],
  'words picked out of others': [
    '{"quotations": [{"speaker": "Oda", "text": "We sail."}, {"speaker": "Oda", "text": "Soon."}]}',
    /holds no speech/,
  ],
  'what a check printed': [
    '{"format": "verbale.check/1", "draft": {"title": "Talks", "text": "We sail."}}',
    /holds no speech/,
  ],
  'an empty object': ['{}', /holds no speech/],
  'JSON that is cut off': [
    '{"turns": [{"speaker": "Oda", "text": "We',
    /begins as JSON and is none/,
  ],
}

for (const [name, [source, message]] of Object.entries(refused)) {
  test(`refuses ${name}`, () => {
    assert.throws(
      () => read(source),
      (error) => error instanceof UnreadableError && message.test(error.message),
    )
  })
}

test('lists in lists, however deep, are refused', () => {
  for (const open of ['[', '{"a":']) {
    const close = open === '[' ? ']' : '}'
    const source = `${open.repeat(100_000)}1${close.repeat(100_000)}`
    assert.throws(() => read(source), /holds no speech|call stack/)
  }
})

test('texts in brackets are no JSON', () => {
  for (const text of [
    '[Music] We sail.',
    '{sic}',
    '[1] We sail.',
    '{{Infobox}}',
    '["We sail," she said]',
    '[[File:a]]',
  ]) {
    assert.ok(!looksLikeJson(text), text)
  }
  for (const text of ['{"a": 1}', ' [\n {"a": 1}]', '\ufeff{ "a b" : []}', '[{}]']) {
    assert.ok(looksLikeJson(text), text)
  }
})

test('any JSON gives pages or a refusal', () => {
  const key = fc.constantFrom(
    'text',
    'speaker',
    'turns',
    'utt',
    'start',
    'title',
    'format',
    'words',
    'label',
    'spans',
    'constructor',
    '__proto__',
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('Oda', 'We sail.', long, 'verbale.document/1', '', '\ud800', null, 3, true),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }))
  fc.assert(
    fc.property(value, (data) => {
      try {
        for (const { page } of read(JSON.stringify(data) ?? '')) checkPage(page)
      } catch (error) {
        assert.ok(error instanceof UnreadableError, String(error))
      }
    }),
  )
})
