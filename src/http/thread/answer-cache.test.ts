import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AnswerCache } from './answer-cache.ts'

test('an answer is held until the record changes', () => {
  const cache = new AnswerCache(1000)
  assert.equal(cache.get('1', 'q'), undefined)
  cache.put('1', 'q', { body: 'yes' })
  assert.deepEqual(cache.get('1', 'q'), { body: 'yes' })
  assert.equal(cache.get('2', 'q'), undefined)
  assert.equal(cache.get('1', 'q'), undefined)
})

test('an answer that was made of another state is not held', () => {
  const cache = new AnswerCache(1000)
  cache.get('2', 'q')
  cache.put('1', 'q', { body: 'old' })
  assert.equal(cache.get('2', 'q'), undefined)
})

test('what was asked for longest ago gives way, and what is too large has no place', () => {
  const cache = new AnswerCache(160)
  cache.get('1', '')
  for (let k = 0; k < 20; k++) {
    cache.put('1', `${k % 10}${k > 9 ? 'b' : 'a'}`, { body: '12345678' })
    cache.get('1', '0a')
  }
  assert.deepEqual(cache.get('1', '0a'), { body: '12345678' })
  assert.equal(cache.get('1', '1a'), undefined)
  assert.deepEqual(cache.get('1', '9b'), { body: '12345678' })
  cache.put('1', 'c', { body: '1'.repeat(11) })
  assert.equal(cache.get('1', 'c'), undefined)
})
