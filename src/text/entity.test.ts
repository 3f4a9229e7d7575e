import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeEntity } from './entity.ts'

function decode(text: string): string | undefined {
  return decodeEntity(text, 0, text.length)?.char
}

const decoded: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&rsquo;': '’',
  '&mdash;': '—',
  '&hellip;': '…',
  '&nbsp;': '\u00a0',
  '&eacute;': 'é',
  '&Uuml;': 'Ü',
  '&ccedil;': 'ç',
  '&szlig;': 'ß',
  '&#8217;': '’',
  '&#x2019;': '’',
  '&#X2019;': '’',
  '&#128578;': '🙂',
  '&#150;': '–',
  '&#x92;': '’',
  '&#129;': '\u0081',
}

for (const [reference, char] of Object.entries(decoded)) {
  test(`decodes ${reference}`, () => {
    const text = `a ${reference} b`
    assert.deepEqual(decodeEntity(text, 2, text.length), { char, length: reference.length })
  })
}

for (const text of [
  '& Sons;',
  '&amp',
  '&unheardof;',
  '&;',
  '&#;',
  '&#x;',
  '&#12a;',
  '&#0;',
  '&#xd800;',
  '&#x110000;',
  '&1acute;',
]) {
  test(`takes ${text} as it stands`, () => assert.equal(decode(text), undefined))
}

test('a reference must end before the end that was given', () => {
  assert.equal(decodeEntity('&amp;', 0, 4), undefined)
  assert.equal(decodeEntity('&amp;', 0, 5)?.char, '&')
})

test('every scalar value can be written as a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (char) => {
      const point = char.codePointAt(0) as number
      const isScalar = point > 0 && !(point >= 0xd800 && point <= 0xdfff)
      assert.equal(decode(`&#${point};`), isScalar ? char : undefined)
      assert.equal(decode(`&#x${point.toString(16)};`), isScalar ? char : undefined)
    }),
  )
})
