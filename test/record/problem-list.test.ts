import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type ListedProblemCode, listProblems, type ProblemPage } from '../../src/verbale.ts'
import { ApiClient } from '../support/api-client.ts'
import { serveRecord } from '../support/serve-record.ts'
import { openDesk, storedDesk } from '../support/stored-desk.ts'

const LOST =
  'MINISTER ODA: We will sail.\n\nQUESTION: When will you sail?\n\nQUESTION: And where to?\n\nMINISTER ODA: North.\n'

/** One document without a fault, one with a lost answer, one with a stray mark, and one without a date. */
const TEXTS = [
  { id: 'calm', date: '2031-06-01', text: 'MINISTER ODA: The sea is calm.\n' },
  { id: 'lost', date: '2031-06-02', text: LOST },
  {
    id: 'stray',
    date: '2031-06-03',
    kind: 'pressReport',
    text: 'CALLOW — The piers are dry, the minister said.” Nobody knew why. “We wait,” she said.\n',
  },
  { id: 'undated', text: 'MINISTER ODA: The buoys are red.\n' },
] as const

const told = ({ documents }: ProblemPage): string[] =>
  documents.map(({ document, problems }) =>
    [document.id, ...problems.map(({ code }) => code)].join(' '),
  )

test('documents in which something is wrong are listed, each with the words at the place', async (t) => {
  const record = openDesk(t, await storedDesk(t, TEXTS))
  const page = listProblems(record)
  assert.deepEqual(told(page), ['undated undated', 'stray unbalancedMark', 'lost answerMissing'])
  const [, stray, lost] = page.documents
  assert.match(lost?.problems[0]?.words ?? '', /When will you sail\?/)
  assert.ok(stray?.problems[0]?.span !== undefined)
  assert.equal(page.next, undefined)
  const only = (code: ListedProblemCode): string[] => told(listProblems(record, { code }))
  assert.deepEqual(only('answerMissing'), ['lost answerMissing'])
  assert.deepEqual(only('undated'), ['undated undated'])
  assert.deepEqual(only('binary'), [])
})

test('pages together list every document once', async (t) => {
  const record = openDesk(t, await storedDesk(t, TEXTS))
  const all: string[] = []
  let page = listProblems(record, { limit: 1 })
  for (;;) {
    all.push(...told(page))
    if (page.next === undefined) break
    page = listProblems(record, { limit: 1, after: page.next })
  }
  assert.deepEqual(all, told(listProblems(record)))
})

test('what a later revision mended is listed no more', async (t) => {
  const mended = LOST.replace('\n\nQUESTION: And', '\n\nMINISTER ODA: Soon.\n\nQUESTION: And')
  const rows = [...TEXTS.slice(1, 2), { id: 'lost', date: '2031-06-02', text: mended }]
  const record = openDesk(t, await storedDesk(t, rows))
  assert.deepEqual(told(listProblems(record)), [])
})

test('of a document with many problems the first are listed, and all are counted', async (t) => {
  const text = `MINISTER ODA: We sail.\n${'\nQUESTION: When?\n\nQUESTION: Where?\n\nMINISTER ODA: Later.\n'.repeat(30)}`
  const record = openDesk(t, await storedDesk(t, [{ id: 'long', date: '2031-06-02', text }]))
  const [long] = listProblems(record).documents
  assert.equal(long?.count, 30)
  assert.equal(long?.problems.length, 20)
})

test('the API lists them page by page, with addresses that lead to the place', async () => {
  const served = await serveRecord({ after }, TEXTS)
  const api = await ApiClient.of(served.url)
  const first = JSON.parse((await api.call('listProblems', { query: { limit: '2' } })).text)
  const query = { limit: '2', cursor: first.next }
  const second = JSON.parse((await api.call('listProblems', { query })).text)
  assert.deepEqual(
    [...first.items, ...second.items].map(({ id }) => id),
    ['undated', 'stray', 'lost'],
  )
  const [{ address, words }] = second.items[0].problems
  const { text } = await api.call('getPassage', { query: { address } })
  assert.ok(words.endsWith(JSON.parse(text).reading), words)
  const refused = await served.get('/api/v1/problems?code=rust')
  assert.equal(refused.status, 400)
  assert.match(await refused.text(), /Use one of answerMissing, .*undated/)
})
