import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countWords, hasWords } from './word-count.ts'

const counts: Record<string, number> = {
  '': 1,
  ferry: 1,
  'the ferry sails': 3,
  'the \n\n ferry\u00a0sails': 3,
  ' the ferry ': 4,
}

for (const [text, count] of Object.entries(counts)) {
  test(`counts the words of ${JSON.stringify(text)}`, () => {
    assert.equal(countWords(text, { start: 0, end: text.length }), count)
    assert.ok(hasWords(text, count))
    assert.ok(!hasWords(text, count + 1))
  })
}

test('counts the words of a part of a text', () => {
  assert.equal(countWords('the ferry sails at noon', { start: 4, end: 15 }), 2)
})

test('counts as splitting at white space does', () => {
  const anyText = fc.array(fc.constantFrom('a', 'é', ' ', '\n', '\u00a0', '\u3000', '.'))
  fc.assert(
    fc.property(anyText, (units) => {
      const text = units.join('')
      assert.equal(countWords(text, { start: 0, end: text.length }), text.split(/\s+/).length)
    }),
  )
})
