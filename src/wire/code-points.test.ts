import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CodePoints } from './code-points.ts'

/** Texts with a `|` at an offset, and the code points before it. */
const cases: Readonly<Record<string, number>> = {
  '|': 0,
  'bread|': 5,
  'a\u{1F54A}|b': 2,
  '\u{1F54A}\u{1F54A}|': 2,
  // Half a pair is no character, and counts as one all the same.
  '\ud83d|\u{1F54A}': 1,
  '\udd4a\ud83d|': 2,
}

for (const [marked, count] of Object.entries(cases)) {
  test(`${JSON.stringify(marked)} has ${count} code points before the mark`, () => {
    const points = new CodePoints(marked.replace('|', ''))
    assert.equal(points.before(marked.indexOf('|')), count)
  })
}

for (const offset of [-1, 4, 0.5, 2]) {
  test(`${offset} is no offset in a text with a pair at its end`, () => {
    assert.throws(() => new CodePoints('a\u{1F54A}').before(offset), RangeError)
  })
}

test('counts what a walk over the characters counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const points = new CodePoints(text)
      let offset = 0
      for (const [count, char] of [...text].entries()) {
        assert.equal(points.before(offset), count)
        offset += char.length
      }
      assert.equal(points.before(text.length), [...text].length)
    }),
  )
})
