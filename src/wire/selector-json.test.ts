import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { TextSelector } from './selector-json.ts'

test('selects words by themselves and by their place', () => {
  const text = 'Peace \u{1F54A} now, she said.'
  const start = text.indexOf('now')
  assert.deepEqual(new TextSelector(text).select({ start, end: start + 3 }), [
    { type: 'TextQuoteSelector', exact: 'now', prefix: 'Peace \u{1F54A} ', suffix: ', she said.' },
    { type: 'TextPositionSelector', start: 8, end: 11 },
  ])
})

test('has no empty prefix and no empty suffix', () => {
  const [quote] = new TextSelector('now').select({ start: 0, end: 3 })
  assert.deepEqual(quote, { type: 'TextQuoteSelector', exact: 'now' })
})

test('both selectors select the same, and none cuts a character', () => {
  const spans = fc.tuple(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(), fc.nat())
  fc.assert(
    fc.property(spans, ([text, a, b]) => {
      const chars = [...text]
      const [from, to] = [a % (chars.length + 1), b % (chars.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ]
      const start = chars.slice(0, from).join('').length
      const end = chars.slice(0, to).join('').length
      const [quote, place] = new TextSelector(text).select({ start, end })
      const { prefix = '', exact, suffix = '' } = quote
      assert.equal(chars.slice(place.start, place.end).join(''), exact)
      assert.equal(
        chars
          .slice(0, from)
          .slice(-[...prefix].length || chars.length)
          .join(''),
        from === 0 ? '' : prefix,
      )
      assert.ok(text.slice(end).startsWith(suffix))
    }),
  )
})
