import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { hostileText } from '../../../test/support/hostile-text.ts'
import { tellShown } from './tell-shown.ts'
import { XmlWriter } from './xml-writer.ts'

/** Words, and how they stand in an element. */
const cases: Readonly<Record<string, string>> = {
  'bread & salt': 'bread &amp; salt',
  '<b>': '&lt;b&gt;',
  ']]>': ']]&gt;',
  'two\nlines': 'two\nlines',
  'a\r\nb': 'a&#13;\nb',
  '\u202eright': '&#8238;right',
  '\u0085': '&#133;',
  'a\u0000b': 'a\u2400b',
  '\u001b[2J': '\u241b[2J',
  '\ud800': '\ufffd',
  '\uffff': '\ufffd',
  '\u{1F54A}': '\u{1F54A}',
}

for (const [words, written] of Object.entries(cases)) {
  test(`writes ${JSON.stringify(words)}`, () => {
    assert.equal(new XmlWriter().element('p', {}, words).text, `<p>${written}</p>`)
  })
}

test('attributes keep their quotation marks and white space', () => {
  const { text } = new XmlWriter().element('p', { n: '"a"\t\n\'b\'', m: undefined, k: 0 })
  assert.equal(text, '<p n="&quot;a&quot;&#9;&#10;\'b\'" k="0"/>')
})

test('what XML cannot hold is counted and told', () => {
  const xml = new XmlWriter()
  xml.element('p', { n: '\u0001' }, '\u0001 \u0000')
  assert.deepEqual(xml.shown, [
    { name: 'U+0000', count: 1 },
    { name: 'U+0001', count: 2 },
  ])
  assert.match(tellShown(xml)[0] ?? '', /U\+0000 once, U\+0001 2 times/)
  assert.deepEqual(tellShown(new XmlWriter()), [])
})

test('whatever is written, another parser reads it back', () => {
  fc.assert(
    fc.property(hostileText(), (words) => {
      const xml = new XmlWriter()
      using document = XmlDocument.fromString(xml.element('p', { n: words }, words).text)
      const expected = xml.shown.length === 0 ? words : asShown(words)
      assert.equal(document.root.content, expected)
      assert.equal(document.root.attr('n')?.value, expected)
    }),
  )
})

/** Words with the signs of what XML cannot hold, made in another way than the writer makes them. */
function asShown(words: string): string {
  return [...words]
    .map((char) => {
      const code = char.codePointAt(0) as number
      if (code < 0x20 && !'\t\n\r'.includes(char)) return String.fromCharCode(0x2400 + code)
      const isLost = code === 0xfffe || code === 0xffff || (code >= 0xd800 && code <= 0xdfff)
      return isLost ? '\ufffd' : char
    })
    .join('')
}
