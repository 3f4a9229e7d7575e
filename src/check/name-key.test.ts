import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameKey } from './name-key.ts'

const families = [
  'halvenia halvenian halvenians',
  'ombrasa ombrasan',
  'sorrenay sorrenese',
  'ukraine ukrainian ukrainians',
  'iran iranian iranians',
  'china chinese',
  'netherlands dutch',
  'america american us',
]

for (const family of families) {
  test(`one key for ${family}`, () => {
    assert.equal(new Set(family.split(' ').map(nameKey)).size, 1)
  })
}

const strangers = [
  'iran iraq',
  'halvenia sorrenay',
  'oda ombrasa',
  'austria australia',
  'niger nigeria',
]

for (const pair of strangers) {
  test(`two keys for ${pair}`, () => {
    assert.equal(new Set(pair.split(' ').map(nameKey)).size, 2)
  })
}

test('a run of letters that is no name has itself for a key', () => {
  const run = `${'a'.repeat(200_000)}b`
  assert.equal(nameKey(run), run)
})
