import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page, transcriptOf } from '../../test/support/transcript.ts'

/** Pages, and the turns that go on in a later one: `0-2`. */
const links: Record<string, { readonly text: string; readonly linked: readonly string[] }> = {
  'broken off and taken up again': {
    text: page('MINISTER ODA: The crews are —', 'QUESTION: Well?', 'MINISTER ODA: — well fed.'),
    linked: ['0-2'],
  },
  'with double hyphens': {
    text: page('MINISTER ODA: The crews are --', 'QUESTION: Well?', 'MINISTER ODA: -- well fed.'),
    linked: ['0-2'],
  },
  'interrupted twice': {
    text: page(
      'MINISTER ODA: The crews —',
      'QUESTION: Well?',
      'MINISTER ODA: — are fed —',
      'QUESTION: By whom?',
      'MINISTER ODA: — by launch.',
    ),
    linked: ['0-2', '2-4'],
  },
  'a question with its middle lost': {
    text: page(
      'QUESTION: In the market people are —',
      'QUESTION: — filling their cellars?',
      'MINISTER ODA: Yes.',
    ),
    linked: ['0-1'],
  },
  'a dash at the end only': {
    text: page(
      'MINISTER ODA: The crews are —',
      'QUESTION: Well?',
      'MINISTER ODA: They are well fed.',
    ),
    linked: [],
  },
  'somebody else goes on': {
    text: page('MINISTER ODA: The crews are —', 'QUESTION: — well?', 'MINISTER ODA: They are.'),
    linked: [],
  },
}

describe('an interrupted contribution', () => {
  for (const [name, { text, linked }] of Object.entries(links)) {
    test(name, () => {
      const { turns } = transcriptOf(text)
      const found = turns.flatMap(({ next }, k) => (next === undefined ? [] : [`${k}-${next}`]))
      assert.deepEqual(found, linked)
    })
  }
})
