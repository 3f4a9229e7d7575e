import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endsWord, findWordStart } from './find-word.ts'

test('finds where a word begins, and not inside another', () => {
  assert.equal(findWordStart('unready, and ready', 'ready'), 13)
  assert.equal(findWordStart('ready', 'ready'), 0)
  assert.equal(findWordStart('already', 'ready'), -1)
  assert.equal(findWordStart('Sorrenian boats', 'Sorren'), 0)
  assert.equal(findWordStart('ready, ready', 'ready', 1), 7)
  assert.equal(findWordStart('', 'ready'), -1)
  assert.equal(findWordStart('éready', 'ready'), -1, 'a letter beyond ASCII is one too')
})

test('tells where a word ends', () => {
  assert.ok(endsWord('ready', 5))
  assert.ok(endsWord('ready.', 5))
  assert.ok(!endsWord('readyé', 5))
})
