import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page, transcriptOf } from '../../test/support/transcript.ts'
import { readingText } from '../document/reading-text.ts'

/** Paragraphs of one turn, and how a person reads them. */
const cases: Record<string, { readonly parts: readonly string[]; readonly reading: string }> = {
  'a sentence that a page breaks': {
    parts: ['We kept them at one table', 'for five hours.'],
    reading: 'We kept them at one table for five hours.',
  },
  'one word doubled at the break': {
    parts: ['Nobody on the other', 'other side asked me.'],
    reading: 'Nobody on the other side asked me.',
  },
  'three words doubled at the break': {
    parts: ['We said it on the other side', 'the other side of the door.'],
    reading: 'We said it on the other side of the door.',
  },
  'a repetition over two sentences stays': {
    parts: ['We said no.', 'No means no.'],
    reading: 'We said no.\n\nNo means no.',
  },
  'paragraphs that end their sentences': {
    parts: ['We sail.', 'We sail soon.'],
    reading: 'We sail.\n\nWe sail soon.',
  },
}

describe('a page break', () => {
  for (const [name, { parts, reading }] of Object.entries(cases)) {
    test(name, () => {
      const text = page(`MINISTER ODA: ${parts.join('\n\n')}`, 'QUESTION: When?')
      const { turns, repairs } = transcriptOf(text)
      const derived = readingText(text, turns[0]?.spans ?? [], 'text', repairs)
      assert.equal(derived.text, reading)
      // Every word of the reading leads back to the same word of the original.
      for (const { 0: word, index } of derived.text.matchAll(/\p{L}+/gu)) {
        const span = derived.map.spanToOriginal({ start: index, end: index + word.length })
        assert.equal(text.slice(span.start, span.end), word)
      }
    })
  }
})
