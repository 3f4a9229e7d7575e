import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nextCursor, pageOf, readCursor, writeCursor } from './cursor.ts'
import { HttpProblem } from './problem.ts'

test('a cursor leads to the page behind, whatever size that has', () => {
  const query = { q: 'harbor', limit: 20 }
  const cursor = nextCursor(query, pageOf(query), true)
  assert.deepEqual(pageOf({ ...query, limit: 5, cursor }), { offset: 20, limit: 5 })
})

test('the last page leads nowhere', () => {
  assert.equal(nextCursor({}, { offset: 0, limit: 50 }, false), undefined)
})

test('any place is found again by the same query, and by no other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (q, other, place) => {
      const cursor = writeCursor({ q } as object, place)
      assert.equal(readCursor({ q, cursor } as object), place.toWellFormed())
      fc.pre(q !== other)
      assert.throws(() => readCursor({ q: other, cursor } as object), isBadCursor)
    }),
  )
})

test('nothing that somebody makes up is a page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (cursor) => {
      assert.throws(() => pageOf({ cursor }), isBadCursor)
    }),
  )
  const cursor = writeCursor({}, '9999999')
  assert.throws(() => pageOf({ cursor }), isBadCursor)
})

function isBadCursor(error: unknown): boolean {
  return error instanceof HttpProblem && error.code === 'badCursor'
}
