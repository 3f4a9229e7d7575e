import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashFeatures, readTemplates } from './feature-templates.ts'

test('templates with the same values are different features, and so are other values', () => {
  const templates = readTemplates(['x', 'y', 'x y', 'y x', 'x y z'], ['x', 'y', 'z'])
  const seen = new Set<number>()
  const hashes = new Int32Array(templates.count)
  for (const atoms of [
    [1, 1, 1],
    [1, 2, 1],
    [2, 2, 1],
    [1, 1, 2],
  ]) {
    hashFeatures(templates, Int32Array.from(atoms), hashes)
    for (const hash of hashes) seen.add(hash)
  }
  // `x` and `y` have two values, their pairs three, and all together four.
  assert.equal(seen.size, 2 + 2 + 3 + 3 + 4)
})

test('a template names only atoms that there are', () => {
  assert.throws(() => readTemplates(['x w'], ['x', 'y']), RangeError)
})
