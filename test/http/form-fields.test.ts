import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ApiClient } from '../support/api-client.ts'
import { serveRecord } from '../support/serve-record.ts'

const served = await serveRecord({ after }, [])
const api = await ApiClient.of(served.url)

/** Post two files with these fields, and read the lines of the answer. */
async function post(fields: readonly (readonly [name: string, value: string])[]): Promise<{
  readonly status: number
  readonly text: string
}> {
  const form = new FormData()
  form.append('file', new File(['The tide was out, the Minister said.\n'], 'tide.txt'))
  for (const [name, value] of fields) form.append(name, value)
  form.append('file', new File(['The lamps were lit, the Minister said.\n'], 'lamps.txt'))
  const response = await served.get('/api/v1/documents', { method: 'POST', body: form })
  return { status: response.status, text: await response.text() }
}

test('what a form says of its files is what the record has of them', async () => {
  const { text } = await post([
    ['kind', 'statement'],
    ['date', '2031-06-02'],
    ['date', '2031-07'],
    ['publisher', 'Ministry of the Sea'],
    ['title', 'On the Tide'],
    ['title', ''],
    ['id', 'tide'],
    ['id', 'lamps'],
  ])
  assert.equal(text.match(/"status":"added"/g)?.length, 2, text)
  const listed = await api.call('listDocuments', { query: { publisher: 'Ministry' } })
  const { items } = JSON.parse(listed.text)
  assert.deepEqual(
    items.map(({ id, kind, date, title }: Readonly<Record<string, string>>) => [
      id,
      kind,
      date,
      title,
    ]),
    [
      // What is left open is read from the text.
      ['lamps', 'statement', '2031-07', 'The lamps were lit, the Minister said.'],
      ['tide', 'statement', '2031-06-02', 'On the Tide'],
    ],
  )
})

test('an address makes the next text at it a revision', async () => {
  const url = 'https://sea.example/tides'
  const send = async (words: string): Promise<string> => {
    const form = new FormData()
    form.append('url', url)
    form.append('file', new File([`MINISTER ODA: The tides of the year are ${words}.\n`], 'a.txt'))
    return await (await served.get('/api/v1/documents', { method: 'POST', body: form })).text()
  }
  assert.match(await send('listed'), /"status":"added"/)
  assert.match(await send('listed below'), /"status":"revised"/)
})

test('fields that cannot be taken are told before anything is added', async () => {
  const { status, text } = await post([
    ['kind', 'sermon'],
    ['date', '2031-13'],
    ['colour', 'green'],
  ])
  assert.equal(status, 400)
  const { code, errors } = JSON.parse(text)
  assert.equal(code, 'badRequest')
  assert.deepEqual(
    errors.map(({ name }: { readonly name: string }) => name),
    ['kind', 'date', 'colour'],
  )
  assert.match(errors[0].message, /^Unknown kind "sermon"; use one of pressAvailability, /)
})

test('the fields are described with an example', async () => {
  const response = await served.get('/api/v1/openapi.json')
  const { paths, components } = JSON.parse(await response.text())
  const formOf = (path: string): Described => {
    const { content } = paths[path].post.requestBody
    const { $ref } = content['multipart/form-data'].schema
    return components.schemas[$ref.split('/').at(-1)]
  }
  const texts = formOf('/documents')
  assert.deepEqual(Object.keys(texts.properties).sort(), [
    'date',
    'file',
    'id',
    'kind',
    'publisher',
    'title',
    'url',
  ])
  assert.ok(texts.properties.kind?.items?.enum.includes('speech'))
  assert.equal(texts.example.date?.length, texts.example.file?.length)
  const draft = formOf('/check')
  assert.deepEqual(Object.keys(draft.properties), ['file', 'date', 'title', 'indirect'])
  assert.deepEqual(draft.required, ['file'])
})

/** A form as OpenAPI has it. */
interface Described {
  readonly properties: Readonly<
    Record<string, { readonly items?: { readonly enum: readonly string[] } }>
  >
  readonly required: readonly string[]
  readonly example: Readonly<Record<string, string | readonly string[]>>
}

/** Check a draft that is sent as a form with these fields. */
async function check(
  fields: readonly (readonly [name: string, value: string])[],
  query = '',
): Promise<{ readonly status: number; readonly text: string }> {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  form.append('file', new File(['The tide was out, Minister Oda said on Monday.\n'], 'tide.txt'))
  const response = await served.get(`/api/v1/check${query}`, { method: 'POST', body: form })
  return { status: response.status, text: await response.text() }
}

test('a draft in a form is checked with what its fields say, before what the query says', async () => {
  const { text } = await check(
    [
      ['date', '2031-06-04'],
      ['title', 'Of Tides'],
      ['indirect', 'true'],
    ],
    '?date=2029&indirect=false',
  )
  const { draft, summary } = JSON.parse(text)
  assert.deepEqual([draft.date, draft.title], ['2031-06-04', 'Of Tides'])
  assert.ok(summary.indirect, text)
})

test('a field that a form of a draft does not have is told', async () => {
  const { status, text } = await check([
    ['kind', 'pressReport'],
    ['date', '2031-02-31'],
  ])
  assert.equal(status, 400)
  assert.deepEqual(JSON.parse(text).errors, [
    { in: 'body', name: 'kind', message: 'No field of this form; use file, date, title, indirect' },
    {
      in: 'body',
      name: 'date',
      message: 'Not a date: "2031-02-31"; write YYYY-MM-DD, YYYY-MM or YYYY',
    },
  ])
})
