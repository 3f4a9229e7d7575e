import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { WordDictionary } from './word-dictionary.ts'

test('finds the set of every word it was given, and of no other', () => {
  const words = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 0, maxLength: 60 })
  fc.assert(
    fc.property(words, fc.integer(), (known, other) => {
      const dictionary = new WordDictionary(new Map(known.map((word, k) => [word, k])), [])
      for (const [k, word] of known.entries()) assert.equal(dictionary.find(word), k)
      assert.equal(dictionary.find(other), known.indexOf(other))
    }),
  )
})
