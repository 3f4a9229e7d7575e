import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BagSketch } from './bag-sketch.ts'

test('a count of few bags is never too low, however full the slots are', () => {
  const uses = fc.array(fc.tuple(fc.integer({ max: 3000 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 6000,
  })
  fc.assert(
    fc.property(uses, fc.constantFrom(12, 13, 16), (drawn, bits) => {
      const inOrder = drawn.toSorted(([, a], [, b]) => a - b)
      const sketch = new BagSketch(bits)
      const documents = new Map<number, Set<number>>()
      for (const [hash, document] of inOrder) {
        sketch.add(hash, document)
        documents.set(hash, (documents.get(hash) ?? new Set()).add(document))
      }
      for (const [hash, { size }] of documents) assert.ok(sketch.count(hash) >= size)
    }),
    { numRuns: 40 },
  )
})

test('a bag counts once in a document', () => {
  const sketch = new BagSketch(12)
  for (const document of [1, 1, 1, 2]) sketch.add(77, document)
  assert.equal(sketch.count(77), 2)
})

test('the threshold lets no more slots through than asked', () => {
  const sketch = new BagSketch(16)
  for (let hash = 0; hash < 100; hash++)
    for (let document = 1; document <= 1 + hash / 10; document++) sketch.add(hash, document)
  assert.deepEqual(sketch.threshold(2, 1000).count, 2)
  const { count, slots } = sketch.threshold(2, 35)
  assert.ok(slots <= 35 && count > 6)
})
