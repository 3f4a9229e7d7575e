import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Form } from './form.ts'
import { draftOfForm } from './form-draft.ts'

const FILE = { name: 'draft.txt', text: 'The tide was out.' }

function formOf(fields: Readonly<Record<string, readonly string[]>>, files = [FILE]): Form {
  return { files, fields: new Map(Object.entries(fields)) }
}

test('a form says of its draft what JSON would', () => {
  const said = { date: [' 2031-06 '], title: ['Of Tides'], indirect: ['1'] }
  assert.deepEqual(draftOfForm(formOf(said)), {
    draft: { ...FILE, date: '2031-06', title: 'Of Tides' },
    indirect: true,
  })
  assert.deepEqual(draftOfForm(formOf({ date: [''], indirect: ['false'] })), {
    draft: FILE,
    indirect: false,
  })
})

const refused: Readonly<Record<string, readonly [form: Form, message: string]>> = {
  'no file': [formOf({}, []), 'Send one file; this form has 0'],
  'two files': [formOf({}, [FILE, FILE]), 'Send one file; this form has 2'],
  'a field of another form': [
    formOf({ publisher: ['Ministry'] }),
    'No field of this form; use file, date, title, indirect',
  ],
  'a name that every object has': [
    formOf({ constructor: ['1'] }),
    'No field of this form; use file, date, title, indirect',
  ],
  'a field twice': [formOf({ date: ['2031', '2032'] }), 'Given 2 times; give it once'],
  'a day that never was': [
    formOf({ date: ['2031-02-31'] }),
    'Not a date: "2031-02-31"; write YYYY-MM-DD, YYYY-MM or YYYY',
  ],
  'no switch': [formOf({ indirect: ['yes'] }), 'Write true or false'],
}
for (const [name, [form, message]] of Object.entries(refused)) {
  test(`a form of a draft is refused with ${name}`, () => {
    const read = draftOfForm(form)
    assert.ok('errors' in read)
    assert.deepEqual(
      read.errors.map((error) => error.message),
      [message],
    )
  })
}
