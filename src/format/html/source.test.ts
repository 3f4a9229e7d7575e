import assert from 'node:assert/strict'
import { test } from 'node:test'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { MOST_BYTES } from '../decode-text.ts'
import { decodeHtml } from './source.ts'

/** Bytes, what they are read as, and what is said to have been guessed. */
const cases: Readonly<Record<string, readonly [Uint8Array, string, RegExp?]>> = {
  'UTF-8 without a word about it': [Buffer.from('<p>Prêt “ok”'), '<p>Prêt “ok”'],
  'a page that declares an encoding of one byte': [
    Buffer.from('<meta charset=iso-8859-2><p>P\xf8íjezd', 'latin1'),
    '<meta charset=iso-8859-2><p>Příjezd',
  ],
  'a declaration in the old form': [
    Buffer.concat([
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>'),
      Buffer.of(0xcc, 0xe8, 0xf0),
    ]),
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Мир',
  ],
  'an encoding of two bytes': [
    Buffer.concat([Buffer.from('<meta charset="gb2312"><p>'), Buffer.of(0xd6, 0xd0, 0xb9, 0xfa)]),
    '<meta charset="gb2312"><p>中国',
  ],
  'UTF-8 that was saved from a page in another encoding': [
    Buffer.from('<meta charset="iso-8859-1"><p>Prêt'),
    '<meta charset="iso-8859-1"><p>Prêt',
    /says that it is in windows-1252, but is UTF-8/,
  ],
  'a declared encoding without a letter beyond ASCII': [
    Buffer.from('<meta charset="shift_jis"><p>We sail.'),
    '<meta charset="shift_jis"><p>We sail.',
  ],
  'an encoding that nobody knows': [
    Buffer.from('<meta charset="klingon"><p>Prêt'),
    '<meta charset="klingon"><p>Prêt',
  ],
  'a page with a stray zero byte': [
    Buffer.from(`<p>We sail${'!'.repeat(200)}\0</p>`),
    `<p>We sail${'!'.repeat(200)}\0</p>`,
  ],
  'UTF-16 with a mark': [Buffer.from('\ufeff<p>Prêt', 'utf16le'), '<p>Prêt'],
  'a literal of Python': [
    Buffer.from(String.raw`b'<p>Pr\xc3\xaat, it\'s\tdone.\n</p>\n'`),
    "<p>Prêt, it's\tdone.\n</p>\n",
  ],
  'a literal with the other quotation mark, below a heading': [
    Buffer.from(String.raw`<h1>Remarks</h1> b"<p>\"Yes\" \\ no</p>"`),
    '<h1>Remarks</h1> <p>"Yes" \\ no</p>',
  ],
  'words that only look like a literal': [Buffer.from("<p>b'a</p>\n<p>c'"), "<p>b'a</p>\n<p>c'"],
}

for (const [name, [bytes, text, guessed]] of Object.entries(cases)) {
  test(`decodes ${name}`, () => {
    const decoded = decodeHtml(bytes)
    assert.equal(decoded.text, text)
    assert.equal(decoded.problems.length, guessed === undefined ? 0 : 1)
    if (guessed !== undefined) assert.match(decoded.problems[0]?.message ?? '', guessed)
  })
}

test('reads a page in Windows-1252 that says nothing of it, and says so', () => {
  const { text, problems } = decodeHtml(
    Buffer.from('<html><p>Pr\xeat, K\xf6the \x96 oui', 'latin1'),
  )
  assert.equal(text, '<html><p>Prêt, Köthe – oui')
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['encodingGuessed'],
  )
})

test('refuses a page of more bytes than are read', () => {
  assert.throws(() => decodeHtml(new Uint8Array(MOST_BYTES + 1)), UnreadableError)
})
