import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ApiClient } from '../support/api-client.ts'
import { serveRecord } from '../support/serve-record.ts'

const served = await serveRecord({ after }, [])
const api = await ApiClient.of(served.url)
const NEVER_WAS = '2031-02-31'
const SAID = `Not a date: "${NEVER_WAS}"; write YYYY-MM-DD, YYYY-MM or YYYY`

const asked = api.operations.flatMap((operation) =>
  operation.parameters
    .filter(({ schema }) => String(schema.pattern).startsWith(String.raw`^\d{4}`))
    .map(({ name }) => ({ operation, name })),
)

test('days are asked for by documents, searches, ledgers, drafts, feeds and exports', () => {
  assert.deepEqual([...new Set(asked.map(({ operation }) => operation.id))].sort(), [
    'checkDraft',
    'countUnanswered',
    'export',
    'feedAtom',
    'feedRss',
    'listDocuments',
    'listLedger',
    'search',
    'searchTimeline',
  ])
})

for (const { operation, name } of asked) {
  test(`${operation.id} refuses a day that never was as ${name}`, async () => {
    const takesWords = operation.parameters.some((parameter) => parameter.name === 'q')
    const { status, text } = await api.call(operation.id, {
      query: { ...(takesWords ? { q: 'harbor' } : {}), [name]: NEVER_WAS },
      path: { name: 'commitments', format: 'csv' },
      ...(operation.method === 'POST' ? { body: { text: 'The tide was out.' } } : {}),
    })
    assert.equal(status, 400, text)
    const errors: readonly { readonly name: string; readonly message: string }[] =
      JSON.parse(text).errors
    assert.ok(
      errors.some((error) => error.name === name && error.message === SAID),
      text,
    )
  })
}

for (const operationId of ['addDocuments', 'checkDraft']) {
  test(`${operationId} refuses a day that never was in JSON`, async () => {
    const { status, text } = await api.call(operationId, {
      body: { text: 'The tide was out.', date: NEVER_WAS },
    })
    assert.equal(status, 400, text)
    assert.deepEqual(JSON.parse(text).errors, [{ in: 'body', name: 'date', message: SAID }])
  })
}
