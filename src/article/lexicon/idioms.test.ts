import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idiom } from './idioms.ts'

test('an idiom says how its content is joined', () => {
  assert.deepEqual(idiom('took', 'issue')?.frames, ['with'])
  assert.deepEqual(idiom('casting', 'doubt')?.frames, ['on', 'upon'])
  assert.deepEqual(idiom('takes', 'swipes')?.frames, ['at'])
  assert.deepEqual(idiom('raised', 'prospect')?.frames, ['of', 'that'])
  assert.equal(idiom('took', 'ship'), undefined)
})
