import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textsOfForm } from './form-texts.ts'

const FILES = ['a.txt', 'b.txt', 'c.txt'].map((name) => ({ name, text: name }))

/** `kind=a|b` as the fields of a form, each with its values. */
function fieldsOf(written: string): Map<string, string[]> {
  return new Map(
    written
      .split('&')
      .filter((part) => part !== '')
      .map((part) => {
        const [name = '', values = ''] = part.split('=')
        return [name, values.split('|')] as const
      }),
  )
}

const taken: Readonly<Record<string, readonly string[]>> = {
  '': ['', '', ''],
  'kind=speech': ['kind speech', 'kind speech', 'kind speech'],
  'date=2031-06-04|2031-06|2031': ['date 2031-06-04', 'date 2031-06', 'date 2031'],
  'title=One||Three&publisher= Ministry ': [
    'title One, publisher Ministry',
    'publisher Ministry',
    'title Three, publisher Ministry',
  ],
  'id=|b|': ['', 'id b', ''],
  'id=': ['', '', ''],
}
for (const [written, expected] of Object.entries(taken)) {
  test(`a form says of its files: ${written || 'nothing'}`, () => {
    const { texts, errors } = textsOfForm({ files: FILES, fields: fieldsOf(written) })
    assert.deepEqual(errors, [])
    assert.deepEqual(
      texts.map(({ name: _, text: __, ...about }) =>
        Object.entries(about)
          .map(([name, value]) => `${name} ${value}`)
          .join(', '),
      ),
      expected,
    )
  })
}

const refused: Readonly<Record<string, RegExp>> = {
  'kind=sermon': /Unknown kind "sermon"; use one of pressAvailability, .*unknown/,
  'date=2031-02-31': /Not a date: "2031-02-31"; write YYYY-MM-DD/,
  'date=2031|2032': /Given 2 times with 3 files; give it once for all, or once for each/,
  'id=callow': /An id names one document, and there are 3 files/,
  'titel=One': /No field of this form; use file, kind, date, title, publisher, url, id/,
  'file=words': /This part is no file/,
  [`title=${'x'.repeat(2001)}`]: /At most 2000 letters/,
}
for (const [written, message] of Object.entries(refused)) {
  test(`a form is refused for ${written.slice(0, 20)}`, () => {
    const { texts, errors } = textsOfForm({ files: FILES, fields: fieldsOf(written) })
    assert.deepEqual(texts, [])
    assert.equal(errors.length, 1)
    assert.equal(errors[0]?.name, written.split('=')[0])
    assert.match(errors[0]?.message ?? '', message)
  })
}

test('a form without a file is refused', () => {
  assert.deepEqual(textsOfForm({ files: [], fields: new Map() }).errors, [
    { in: 'body', name: 'file', message: 'Send one file or more' },
  ])
})
