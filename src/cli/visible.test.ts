import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { visibleJson, visibleLine, visibleName, visibleText } from './visible.ts'

const cases: readonly (readonly [given: string, text: string, line: string, name: string])[] = [
  ['plain “words” – été', 'plain “words” – été', 'plain “words” – été', 'plain “words” – été'],
  ['\u001b[31mred', '␛[31mred', '␛[31mred', '␛[31mred'],
  ['a\bb\u007f', 'a␈b␡', 'a␈b␡', 'a␈b␡'],
  ['\u009b2Jgone', '\ufffd2Jgone', '\ufffd2Jgone', '\ufffd2Jgone'],
  ['a\u202eb\u2066c', 'a\ufffdb\ufffdc', 'a\ufffdb\ufffdc', 'a\ufffdb\ufffdc'],
  ['a\tb\nc', 'a\tb\nc', 'a b c', 'a␉b␊c'],
  ['a\r\nb\rc', 'a\r\nb␍c', 'a b c', 'a␍␊b␍c'],
  ['👩‍🚀 שלום', '👩‍🚀 שלום', '👩‍🚀 שלום', '👩‍🚀 שלום'],
]

for (const [given, text, line, name] of cases) {
  test(`shows ${JSON.stringify(given)} without letting it command a terminal`, () => {
    assert.equal(visibleText(given), text)
    assert.equal(visibleLine(given), line)
    assert.equal(visibleName(given), name)
  })
}

test('JSON says the same after its controls are escaped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = visibleJson(JSON.stringify({ text }))
      assert.equal(JSON.parse(json).text, text)
      assert.doesNotMatch(json, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    }),
  )
})

test('no text keeps a control character, and none changes its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = visibleText(text)
      assert.equal(shown.length, text.length)
      assert.doesNotMatch(shown.replace(/\r?\n|\t/g, ''), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      assert.doesNotMatch(visibleLine(text), /[\p{Cc}\u2028\u2029]/u)
    }),
  )
})
