import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { batchesOf } from './batches.ts'

test('every file is sent once, in order, and only a file that is too large by itself makes a large request', () => {
  const size = fc.integer({ min: 0, max: 40 * 1024 * 1024 })
  fc.assert(
    fc.property(fc.array(size, { maxLength: 120 }), (sizes) => {
      const files = sizes.map((bytes, k) => ({ name: String(k), size: bytes }))
      const batches = batchesOf(files)
      assert.deepEqual(batches.flat(), files)
      for (const batch of batches) {
        const bytes = batch.reduce((sum, file) => sum + file.size, 0)
        assert.ok(batch.length === 1 || bytes <= 24 * 1024 * 1024)
        assert.ok(batch.length >= 1 && batch.length <= 50)
      }
    }),
  )
})
