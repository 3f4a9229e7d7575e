import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page } from '../../../test/support/transcript.ts'
import type { Page } from '../../document/block.ts'
import { readPage } from '../../format/registry.ts'
import { splitAtLabels } from './split-at-labels.ts'

/** Texts, and the blocks they are cut into. */
const cases: Record<string, { readonly text: string; readonly blocks: readonly string[] }> = {
  'a label that blocks begin with, inside a block': {
    text: page(
      'MINISTER ODA: We sail.',
      'QUESTION: When? MINISTER ODA: On Friday. Mr. Brask knows.',
      'QUESTION: Why?',
    ),
    blocks: [
      'MINISTER ODA: We sail.',
      'QUESTION: When?',
      'MINISTER ODA: On Friday. Mr. Brask knows.',
      'QUESTION: Why?',
    ],
  },
  'the letter of a question inside an answer': {
    text: page('Q  When?', 'MS. ODA: On Friday. Q  Who pays?', 'MS. ODA: We do.', 'Q  Why?'),
    blocks: ['Q  When?', 'MS. ODA: On Friday.', 'Q  Who pays?', 'MS. ODA: We do.', 'Q  Why?'],
  },
  'a label without its honorific inside a block': {
    text: page('MS. ODA: We sail.', 'Q  When?', 'MS. ODA: Soon. (Laughter.) ODA: On Friday.'),
    blocks: ['MS. ODA: We sail.', 'Q  When?', 'MS. ODA: Soon. (Laughter.)', 'ODA: On Friday.'],
  },
  'words before a colon that are no label': {
    text: page('MS. ODA: We sail.', 'Q  When?', 'MS. ODA: Hear this. Bread: none. Water: none.'),
    blocks: ['MS. ODA: We sail.', 'Q  When?', 'MS. ODA: Hear this. Bread: none. Water: none.'],
  },
  'a whole page in one line': {
    text: 'Press talk 4 June ODA: We sail. QUESTION: When? ODA: Soon. QUESTION: Who? ODA: All. Menu Search Home',
    blocks: [
      'Press talk 4 June',
      'ODA: We sail.',
      'QUESTION: When?',
      'ODA: Soon.',
      'QUESTION: Who?',
      'ODA: All.',
      'Menu Search Home',
    ],
  },
  'one line in Cyrillic, with who a speaker is': {
    text: 'Встреча Порт С.Ода: Слушаю вас. И.Харга Харга Ирма министр : Спасибо. С.Ода: Когда? И.Харга: Завтра. С.Ода: Хорошо.',
    blocks: [
      'Встреча Порт',
      'С.Ода: Слушаю вас.',
      'И.Харга Харга Ирма министр : Спасибо.',
      'С.Ода: Когда?',
      'И.Харга: Завтра.',
      'С.Ода: Хорошо.',
    ],
  },
  'prose with colons in one line': {
    text: 'The law is plain. Article One: ships sail. Article Two: pilots steer. Nobody asked more of them.',
    blocks: [
      'The law is plain. Article One: ships sail. Article Two: pilots steer. Nobody asked more of them.',
    ],
  },
}

describe('blocks are cut where speakers begin', () => {
  for (const [name, { text, blocks }] of Object.entries(cases)) {
    test(name, () => assert.deepEqual(blockTexts(splitAtLabels(readPage(text))), blocks))
  }
})

test('blocks that nobody spoke keep their marks', () => {
  const text = page('ODA: We sail. BRASK: When?', 'Votes: 9.', 'ODA: Now.', 'BRASK: Why?')
  const split = splitAtLabels({ ...readPage(text), unspoken: new Set([1]) })
  assert.deepEqual(
    [...(split.unspoken ?? [])].map((index) => blockTexts(split)[index]),
    ['Votes: 9.'],
  )
})

function blockTexts({ text, blocks }: Page): string[] {
  return blocks.map(({ span }) => text.slice(span.start, span.end))
}
