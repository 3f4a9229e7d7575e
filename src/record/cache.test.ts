import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Cache } from './cache.ts'

/** Ask for numbers, one after the other, and tell which had to be made. */
function made(cache: Cache<string>, numbers: readonly number[]): number[] {
  const made: number[] = []
  for (const number of numbers) {
    const value = cache.get(number, () => {
      made.push(number)
      return 'x'.repeat(number)
    })
    assert.equal(value.length, number)
  }
  return made
}

test('what was used last is remembered, as many as may be', () => {
  assert.deepEqual(made(new Cache(2), [1, 2, 1, 3, 1, 2]), [1, 2, 3, 2])
})

test('large values take the room of many small ones', () => {
  const cache = new Cache<string>(10, ({ length }) => length)
  assert.deepEqual(made(cache, [1, 2, 3, 4, 1, 2]), [1, 2, 3, 4])
  assert.deepEqual(made(cache, [6, 1, 2, 3]), [6, 3])
})

test('a value that is larger than all may be is made once while nothing else is asked for', () => {
  const cache = new Cache<string>(5, ({ length }) => length)
  assert.deepEqual(made(cache, [9, 9, 1, 9]), [9, 1, 9])
  cache.clear()
  assert.deepEqual(made(cache, [1, 1]), [1])
})
