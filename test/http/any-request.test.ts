import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { type ApiCall, ApiClient, type ApiOperation } from '../support/api-client.ts'
import { DESK } from '../support/desk.ts'
import { LEDGER_DESK } from '../support/ledger-desk.ts'
import { serveRecord } from '../support/serve-record.ts'

const served = await serveRecord({ after }, [...DESK, ...LEDGER_DESK])
const api = await ApiClient.of(served.url)

/** Texts that have broken servers before, and some that are right. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '0',
      '-1',
      '1e9',
      '9'.repeat(30),
      'true',
      'null',
      'undefined',
      'NaN',
      '*',
      '%',
      '%00',
    ],
    ...['../../etc/passwd', '__proto__', 'constructor', '<script>', "' OR 1=1 --", '\u202eharbor'],
    ...[
      'callow',
      'callow#1',
      'callow#0-5@1',
      'callow@9',
      'harbor',
      'the harbor',
      'ship*',
      '"',
      '#',
    ],
    ...['2031-06-04', '2031', '2031-13', '9999-99-99', 'commitments', 'promise', 'remarks', 'Oda'],
    ...['day', 'month', 'speaker', 'csv', 'jsonl', 'tei', '1', '2', '50', '200', '201'],
  ),
)

/** Values for some of the parameters of an operation: what its schema lists, or anything. */
function callOf({ parameters, bodyTypes, method }: ApiOperation): fc.Arbitrary<ApiCall> {
  const value = (schema: Readonly<Record<string, unknown>>): fc.Arbitrary<string> => {
    const listed = [...((schema.enum as unknown[] | undefined) ?? []), schema.example].flatMap(
      (each) => (each === undefined ? [] : [String(each)]),
    )
    return listed.length === 0 ? text : fc.oneof(text, fc.constantFrom(...listed))
  }
  const of = (place: string, isAll: boolean): fc.Arbitrary<Record<string, string>> => {
    const named = parameters.filter((parameter) => parameter.in === place)
    const model = Object.fromEntries(named.map(({ name, schema }) => [name, value(schema)]))
    return fc
      .record(model, isAll ? {} : { requiredKeys: [] })
      .map((values) =>
        Object.fromEntries(
          Object.entries(values).flatMap(([name, each]) =>
            each === undefined ? [] : [[name, each]],
          ),
        ),
      )
  }
  const body = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.record(
      {
        text,
        id: text,
        kind: text,
        date: text,
        title: text,
        key: fc.oneof(text, fc.constant('q0123456789abcdef')),
        action: fc.oneof(text, fc.constantFrom('confirm', 'annotate', 'set')),
        by: text,
        note: text,
      },
      { requiredKeys: [] },
    ),
  )
  const type = fc.constantFrom(...bodyTypes, 'application/json', 'image/png')
  return fc.record({
    // An empty part of a path leads to another operation.
    path: of('path', true).map((values) =>
      Object.fromEntries(Object.entries(values).map(([name, each]) => [name, each || '0'])),
    ),
    query: of('query', false),
    ...(method === 'GET' ? {} : { body, type }),
  })
}

for (const operation of api.operations) {
  test(`${operation.id} answers any request as it is described, and never with a fault`, async () => {
    await fc.assert(
      fc.asyncProperty(callOf(operation), async (call) => {
        // `..` and `.` are taken out of paths by every client.
        fc.pre(!Object.values(call.path ?? {}).some((part) => part === '.' || part === '..'))
        const { status, text: answer } = await api.call(operation.id, call)
        assert.ok(status < 500 || status === 503 || status === 504, `${status}: ${answer}`)
      }),
      { numRuns: 25 },
    )
  })
}

test('the server is as well as before', async () => {
  const { json } = await api.call('search', { query: { q: 'The harbor stays open' } })
  assert.ok(Number(json?.searched?.hits) > 0)
})
