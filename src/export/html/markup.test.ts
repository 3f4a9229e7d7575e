import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { html, Markup } from './markup.ts'

const values = {
  'a tag': ['<b>', '&lt;b&gt;'],
  'quotation marks of an attribute': [`"'`, '&quot;&#39;'],
  'an escape': ['&lt;', '&amp;lt;'],
  'a number': [7, '7'],
  nothing: [undefined, ''],
  markup: [html`<b>${'<'}</b>`, '<b>&lt;</b>'],
  'a list of markup': [[html`<i>`, new Markup('</i>')], '<i></i>'],
} as const

for (const [name, [value, expected]] of Object.entries(values)) {
  test(`writes ${name}`, () => assert.equal(html`${value}`.text, expected))
}

test('no text can end a tag, an attribute or a comment', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`<>&"'-/!a`) }), (text) => {
      assert.doesNotMatch(html`${text}`.text, /[<>"']/)
    }),
  )
})
