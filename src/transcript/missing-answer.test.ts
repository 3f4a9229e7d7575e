import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page, transcriptOf } from '../../test/support/transcript.ts'

/** Pages, and the questions that another question follows with no answer between. */
const missing: Record<string, { readonly text: string; readonly lost: readonly string[] }> = {
  'between two questions': {
    text: page('QUESTION: When?', 'QUESTION: And who pays?', 'MINISTER ODA: We do.'),
    lost: ['QUESTION: When?'],
  },
  'three in a row': {
    text: page('QUESTION: When?', 'QUESTION: Where?', 'QUESTION: Who?', 'MINISTER ODA: We.'),
    lost: ['QUESTION: When?', 'QUESTION: Where?'],
  },
  'a question that is a statement': {
    text: page(
      'QUESTION: You go back a long way.',
      'QUESTION: Does it help?',
      'MINISTER ODA: It does.',
    ),
    lost: ['QUESTION: You go back a long way.'],
  },
  'none when every question is answered': {
    text: page('QUESTION: When?', 'MINISTER ODA: Soon.', 'QUESTION: Who?', 'MINISTER ODA: We.'),
    lost: [],
  },
  'none when the moderator stands between': {
    text: page('QUESTION: When?', 'MODERATOR: One more.', 'QUESTION: Who?', 'MINISTER ODA: We.'),
    lost: [],
  },
}

describe('a missing answer', () => {
  for (const [name, { text, lost }] of Object.entries(missing)) {
    test(name, () => {
      const found = transcriptOf(text)
        .problems.filter(({ code }) => code === 'answerMissing')
        .map(({ span }) => text.slice(span?.start, span?.end))
      assert.deepEqual(found, lost)
    })
  }
})
