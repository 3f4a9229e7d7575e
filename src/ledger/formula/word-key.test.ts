import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordKey } from './word-key.ts'

const SAME: Readonly<Record<string, string>> = {
  'plural and possessive': "nation nations nation's",
  'regular verb': 'tackle tackles tackled tackling',
  'irregular verb': 'take took taken takes taking',
  'y and ies': 'ally allies',
}
for (const [name, words] of Object.entries(SAME)) {
  test(`forms share a key: ${name}`, () => {
    assert.equal(new Set(words.split(' ').map(wordKey)).size, 1)
  })
}

test('words made of others have keys of their own', () => {
  const words = 'nation national nationality free freedom'.split(' ')
  assert.equal(new Set(words.map(wordKey)).size, words.length)
})
