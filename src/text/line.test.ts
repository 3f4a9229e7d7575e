import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LineFinder, lineSpans } from './line.ts'

test('counts lines and columns from one', () => {
  const finder = new LineFinder('ab\ncd\n')
  assert.deepEqual(finder.find(0), { line: 1, column: 1 })
  assert.deepEqual(finder.find(2), { line: 1, column: 3 })
  assert.deepEqual(finder.find(3), { line: 2, column: 1 })
  assert.deepEqual(finder.find(6), { line: 3, column: 1 })
})

test('line and column lead back to the offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab\n\r'), maxLength: 60 }), (text) => {
      const finder = new LineFinder(text)
      const lines = text.split('\n')
      for (let offset = 0; offset <= text.length; offset++) {
        const { line, column } = finder.find(offset)
        const before = lines.slice(0, line - 1).reduce((sum, words) => sum + words.length + 1, 0)
        assert.equal(before + column - 1, offset)
        assert.ok(column - 1 <= (lines[line - 1] as string).length)
      }
    }),
  )
})

test('lines come without their edges, empty ones among them, and only those of the part', () => {
  const text = 'a\n  b \r\n\nc'
  const lines = (start: number, end: number): string[] =>
    lineSpans(text, { start, end }).map((span) => text.slice(span.start, span.end))
  assert.deepEqual(lines(0, text.length), ['a', 'b', '', 'c'])
  assert.deepEqual(lines(2, 5), ['b'])
})
