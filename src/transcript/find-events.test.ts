import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page, transcriptOf, turnsOf } from '../../test/support/transcript.ts'

const first = [
  'Remarks by Minister Sunniva Oda to the Press',
  'THE MINISTER: We sail.',
  'QUESTION: When?',
  'THE MINISTER: On Friday.',
]
const second = [
  'Remarks by Minister Elin Harga to the Press',
  'THE MINISTER: We stay.',
  'QUESTION: Why?',
  'THE MINISTER: The wind.',
]

test('each event names its own speakers, and its header is nobody\u2019s words', () => {
  assert.deepEqual(
    turnsOf(page(...first, 'END 2:09 P.M. CET', '# # #', ...second)),
    [
      'THE MINISTER | principal Sunniva Oda?',
      'QUESTION | press',
      'THE MINISTER | principal Sunniva Oda?',
      'THE MINISTER | principal Elin Harga?',
      'QUESTION | press',
      'THE MINISTER | principal Elin Harga?',
    ].map(
      (turn, k) =>
        `${turn} | ${['We sail.', 'When?', 'On Friday.', 'We stay.', 'Why?', 'The wind.'][k]}`,
    ),
  )
})

/** Texts, and the line with which each event after the first begins. */
const cases: Record<string, { readonly text: string; readonly events: readonly string[] }> = {
  'a second event below the end of the first': {
    text: page(...first, '###', ...second),
    events: ['Remarks by Minister Elin Harga to the Press'],
  },
  'one event': { text: page(...first, '###'), events: [] },
  'stars between sections': { text: page(...first, '* * *', ...second), events: [] },
  'words added right below the end': {
    text: page(...first, 'END', 'QUESTION: One more?', 'THE MINISTER: No.'),
    events: [],
  },
}

describe('the events of one text', () => {
  for (const [name, { text, events }] of Object.entries(cases)) {
    test(name, () => {
      const found = transcriptOf(text).problems.filter(({ code }) => code === 'severalEvents')
      assert.deepEqual(
        found.map(({ span }) => text.slice(span?.start, span?.end)),
        events,
      )
    })
  }
})
