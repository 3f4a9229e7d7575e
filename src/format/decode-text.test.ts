import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeSource, decodeText, MOST_BYTES } from './decode-text.ts'

const TEXT = 'MINISTER ODA: “Être prêt” – that is all.\n\nQUESTION: Köthe?\n'

/** Windows-1252 where it differs from Latin-1. */
const WINDOWS: Readonly<Record<string, string>> = { '“': '\u0093', '”': '\u0094', '–': '\u0096' }

const RUSSIAN = 'Министр сказала в пятницу, что корабли не выйдут.\n'
const CHINESE = '部长星期五表示,船只在周末之前不会起航。\n'

function utf16(text: string, isBig: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

function windows1252(text: string): Buffer {
  return Buffer.from(
    text.replace(/[“”–]/g, (char) => WINDOWS[char] as string),
    'latin1',
  )
}

/** Bytes, what they are read as, and what has to be said of it. */
const read: Readonly<Record<string, readonly [Uint8Array, string, RegExp?]>> = {
  'UTF-8': [Buffer.from(TEXT), TEXT],
  'UTF-8 with a mark': [Buffer.from(`\ufeff${TEXT}`), TEXT],
  'UTF-16, little end first': [utf16(`\ufeff${TEXT}`, false), TEXT],
  'UTF-16, big end first': [utf16(`\ufeff${TEXT}`, true), TEXT],
  'UTF-16 without a mark, little end first': [utf16(TEXT, false), TEXT, /read as UTF-16LE$/],
  'UTF-16 without a mark, big end first': [utf16(TEXT, true), TEXT, /read as UTF-16BE$/],
  'Windows-1252': [windows1252(TEXT), TEXT, /see line 1\); it was read as Windows-1252$/],
  'Latin-1': [Buffer.from('Oui.\n\nÊtre prêt.', 'latin1'), 'Oui.\n\nÊtre prêt.', /see line 3/],
  'UTF-8 with a broken byte': [
    Buffer.concat([Buffer.from(TEXT), Buffer.of(0xff), Buffer.from(TEXT)]),
    `${TEXT}\ufffd${TEXT}`,
    /broken UTF-8 in 1 place, the first in line 4;/,
  ],
  'UTF-8 cut inside a letter': [
    Buffer.from('Prêt, “prêt”').subarray(0, -1),
    'Prêt, “prêt\ufffd',
    /broken UTF-8 in 1 place, the first in line 1;/,
  ],
  'UTF-16 with half a pair': [
    utf16('\ufeffa\ud83db', false),
    'a\ufffdb',
    /broken UTF-16LE in 1 place/,
  ],
  'UTF-16 of another script without a mark': [utf16(RUSSIAN, false), RUSSIAN, /read as UTF-16LE$/],
  'UTF-16 of another script, big end first': [utf16(CHINESE, true), CHINESE, /read as UTF-16BE$/],
  'Japanese in ISO 2022': [
    Buffer.from('\u001b$BA%\u001b(B 40\n', 'latin1'),
    '船 40\n',
    /not UTF-8; it was read as ISO-2022-JP$/,
  ],
  'marks that turn the direction of writing': [
    Buffer.from('We \u202ewill\u202c sail.'),
    'We \u202ewill\u202c sail.',
  ],
  'nothing at all': [Buffer.of(), ''],
  'only white space': [Buffer.from(' \t\r\n\n'), ' \t\r\n\n'],
  'a form feed and an escape or two': [
    Buffer.from(`\f\u001b[1m${'word '.repeat(40)}`),
    `\f\u001b[1m${'word '.repeat(40)}`,
  ],
}

for (const [name, [bytes, text, problem]] of Object.entries(read)) {
  test(`reads ${name}`, () => {
    const decoded = decodeText(bytes)
    assert.ok(decoded.ok)
    assert.equal(decoded.text, text)
    const messages = decoded.problems.map(({ message }) => message)
    if (problem === undefined) assert.deepEqual(messages, [])
    else {
      assert.equal(messages.length, 1)
      assert.match(messages[0] as string, problem)
    }
    for (const { span } of decoded.problems) {
      if (span !== undefined) assert.equal(decoded.text.slice(span.start, span.end), '\ufffd')
    }
  })
}

/** Bytes that are no text, and what has to be said of them. */
const refused: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
  'a zero byte': [Buffer.from('We will\0not.'), /its byte 8 is zero/],
  'a PDF': [Buffer.from('%PDF-1.7\n%words'), /a PDF, and not text; save its text as UTF-8/],
  'an archive': [Buffer.from('PK\u0003\u0004words'), /\.odt/],
  'rich text': [Buffer.from('{\\rtf1 words}'), /rich text/],
  'a picture': [Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), /a picture/],
  'a web page': [Buffer.from('\n<!DOCTYPE html>\n<p>We go.</p>'), /a web page/],
  'many control characters': [
    Buffer.from(`${'\u0001\u0002'.repeat(9)}words`),
    /18 of its first 23/,
  ],
  'too many bytes': [Buffer.alloc(MOST_BYTES + 1, 'a'), /65 MB; the most that is read is 64 MB$/],
}

for (const [name, [bytes, message]] of Object.entries(refused)) {
  test(`refuses ${name} and says why`, () => {
    const decoded = decodeText(bytes)
    assert.ok(!decoded.ok)
    assert.match(decoded.problem.message, message)
  })
}

test('any bytes are either read or refused, and read text is whole', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeText(bytes)
      if (decoded.ok) assert.ok(decoded.text.isWellFormed())
      else assert.notEqual(decoded.problem.message, '')
    }),
  )
})

test('any text comes back from UTF-8 as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const decoded = decodeText(Buffer.from(text))
      if (decoded.ok) assert.equal(decoded.text, text.replace(/^\ufeff/, ''))
    }),
  )
})

test('problems of a source have no place in the text that is extracted from it', () => {
  const bytes = Buffer.concat([Buffer.from('Été '), Buffer.of(0xff), Buffer.from(' été')])
  const [decoded, source] = [decodeText(bytes), decodeSource(bytes)]
  assert.ok(decoded.ok && source.ok)
  assert.deepEqual(
    decoded.problems.map(({ span }) => span === undefined),
    [false],
  )
  assert.deepEqual(
    source.problems.map(({ span }) => span === undefined),
    [true],
  )
})
