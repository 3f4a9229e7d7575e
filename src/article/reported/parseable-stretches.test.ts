import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import { tokenize } from '../../syntax/token.ts'
import { LONGEST_SENTENCE } from '../../syntax/word-features.ts'
import { parseableStretches } from './parseable-stretches.ts'

test('gives every token once, in order, and no stretch longer than the parser takes', () => {
  const word = fc.constantFrom('harbor', 'said', 'that', ',', ';', 'Oda', 'closed')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 3 * LONGEST_SENTENCE }), (words) => {
      const text = words.join(' ')
      const tokens = tokenize(text, { start: 0, end: text.length }, [])
      const stretches = parseableStretches(text, tokens)
      assert.deepEqual(stretches.flat(), tokens)
      for (const { length } of stretches) assert.ok(length <= LONGEST_SENTENCE)
    }),
  )
})

test('cuts a long sentence behind a comma', () => {
  const text = 'the harbor was closed, '.repeat(60)
  const tokens = tokenize(text, { start: 0, end: text.length }, [])
  const [first] = parseableStretches(text, tokens)
  const last = first?.at(-1)
  assert.equal(text.slice(last?.start, last?.end), ',')
})
