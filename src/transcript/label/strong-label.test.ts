import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { boldPage } from '../../../test/support/bold-page.ts'
import { matchStrongLabel, named } from './strong-label.ts'

/** A block with its bold words in stars, and the label, the words spoken, the name and the post. */
const cases: Record<
  string,
  readonly [block: string, label: string, words: string, name?: string, post?: string]
> = {
  'the colon in bold': ['**Madam Speaker:** We sail.', 'Madam Speaker', 'We sail.'],
  'the colon behind it, and a space': ['**Mr. Oda** : We sail.', 'Mr. Oda', 'We sail.'],
  'a post of many words, the name in brackets behind the bold': [
    '**The Minister, Ministry of State for Harbors and Salt** (Mr. Harga): We sail.',
    'The Minister, Ministry of State for Harbors and Salt (Mr. Harga)',
    'We sail.',
    'Harga',
    'The Minister, Ministry of State for Harbors and Salt',
  ],
  'the verb of the minutes': [
    '**Mr. Oda** asked the Minister for Salt:-',
    'Mr. Oda',
    'asked the Minister for Salt:-',
  ],
}

describe('a label in bold', () => {
  for (const [name, [block, label, words, person, post]] of Object.entries(cases)) {
    test(name, () => {
      const page = boldPage(block)
      const span = page.blocks[0]?.span ?? { start: 0, end: 0 }
      const found = matchStrongLabel(page, span)
      assert.ok(found)
      assert.deepEqual(
        [found.text, page.text.slice(found.end), found.marked?.name, found.marked?.post],
        [label, words, person, post],
      )
      assert.equal(page.text.slice(found.span.start, found.span.end), found.text)
    })
  }
})

const others: Record<string, string> = {
  'bold words in a sentence': '**Nine ships** sail on Friday.',
  'a sentence in bold before a colon': '**We sail. All of us agree on this:** now.',
  'a question in bold': '**When do you sail?** On Friday.',
  'words in bold further on': 'We sail: **on Friday.**',
}

describe('no label in bold', () => {
  for (const [name, block] of Object.entries(others)) {
    test(name, () => {
      const page = boldPage(block)
      assert.equal(matchStrongLabel(page, page.blocks[0]?.span ?? { start: 0, end: 0 }), undefined)
    })
  }
})

test('a country in brackets is nobody', () => {
  const label = {
    span: { start: 0, end: 21 },
    text: 'Mr. TESKEL (Sorrenay)',
    key: 'MR TESKEL',
    end: 23,
  }
  assert.equal(named({ ...label, style: 'capitals' }).marked, undefined)
})
