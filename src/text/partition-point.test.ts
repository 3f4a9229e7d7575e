import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { partitionPoint } from './partition-point.ts'

test('finds the first number for which the condition fails, asking few times', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
      const [point, count] = [Math.min(a, b), Math.max(a, b)]
      let asked = 0
      const found = partitionPoint(count, (k) => {
        asked++
        assert.ok(k >= 0 && k < count)
        return k < point
      })
      assert.equal(found, point)
      assert.ok(asked <= Math.ceil(Math.log2(count + 1)))
    }),
  )
})
