import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type ApiCall, ApiClient, type Json } from '../support/api-client.ts'
import { DESK } from '../support/desk.ts'
import { LEDGER_DESK } from '../support/ledger-desk.ts'
import { serveRecord } from '../support/serve-record.ts'

const served = await serveRecord({ after }, [...DESK, ...LEDGER_DESK])
const api = await ApiClient.of(served.url)

/** With one word changed. */
const DRAFT =
  '“No pilot asked for the rule, and nobody who has seen the narrows at dawn would,” Minister Oda said in Port Callow on June 4.'

/** What each operation is called with, and what must hold of the answer. */
const cases: Readonly<
  Record<string, { readonly call?: ApiCall; readonly holds: (json: Json) => void }>
> = {
  getStatus: {
    holds: ({ documents, revisions }) => assert.deepEqual([documents, revisions], [7, 8]),
  },
  getCoverage: {
    call: { query: { unit: 'month' } },
    holds: ({ periods }) =>
      assert.deepEqual(list(periods, 'period'), ['2024-03', '2031-06', '2031-07']),
  },
  listDocuments: {
    call: { query: { publisher: 'ministry of the sea' } },
    holds: ({ items }) => assert.deepEqual(list(items, 'address'), ['callow@2', 'averholt@1']),
  },
  getDocument: {
    call: { path: { id: 'callow' } },
    holds: ({ revision, revisions, turns }) => {
      assert.deepEqual([revision, list(revisions, 'revision')], [2, [1, 2]])
      assert.equal(list(turns, 'speaker')[0], 'Oda')
    },
  },
  getOriginal: { call: { path: { id: 'note' } }, holds: () => {} },
  getMargins: {
    call: { path: { id: 'callow' } },
    holds: ({ quotedBy }) => assert.deepEqual(list(quotedBy, 'verdict'), ['verbatim']),
  },
  diffDocument: {
    call: { path: { id: 'callow' }, query: { a: '1', b: '2' } },
    holds: ({ edits }) => assert.ok(Number(edits?.length) > 0),
  },
  listProblems: {
    call: { query: { limit: '5' } },
    holds: ({ items }) => assert.ok(Array.from(items as ArrayLike<Json>).length <= 5),
  },
  getPassage: {
    call: { query: { address: 'callow#0@2', context: 'alone' } },
    holds: ({ reading, speaker, before }) => {
      assert.match(String(reading), /^The harbor stays open to every ship\./)
      assert.deepEqual([speaker, before], ['Oda', ''])
    },
  },
  getEmbed: { call: { path: { address: 'callow#0@2' } }, holds: () => {} },
  getOEmbed: {
    call: { query: { url: 'https://desk.example/read/callow/0?revision=2', maxwidth: '300' } },
    holds: ({ type, html, width }) => {
      assert.deepEqual([type, width], ['rich', 300])
      assert.match(String(html), /<p dir="auto">The harbor stays open to every ship\./)
    },
  },
  feedAtom: { call: { query: { q: 'harbor stays open' } }, holds: () => {} },
  feedRss: { call: { query: { q: 'stays harbor', near: '5' } }, holds: () => {} },
  search: {
    call: { query: { q: 'harbor stays open', kind: 'remarks,pressAvailability,pressBriefing' } },
    holds: ({ hits, searched }) => {
      assert.deepEqual(list(hits, 'document'), ['callow'])
      assert.equal(searched?.hits, 1)
    },
  },
  searchTimeline: {
    call: { query: { q: 'harbor', unit: 'year', by: 'speaker' } },
    holds: ({ series }) => assert.ok(list(series, 'speaker').includes('Oda')),
  },
  checkDraft: {
    call: { body: { text: DRAFT } },
    holds: ({ findings, draft }) => {
      assert.deepEqual(list(findings, 'verdict'), ['altered'])
      assert.equal(draft?.text, DRAFT)
    },
  },
  listReviews: {
    call: { query: { by: 'nobody' } },
    holds: ({ items }) => assert.equal(items?.length, 0),
  },
  reviewFinding: {
    call: {
      body: { key: 'q0123456789abcdef', action: 'annotate', by: 'R. Weil', note: 'See tape' },
    },
    holds: ({ reviews }) => assert.deepEqual(list(reviews, 'note'), ['See tape']),
  },
  listLedger: {
    call: { path: { name: 'commitments' }, query: { type: 'promise,PLAN,warning', limit: '5' } },
    holds: ({ rows }) => assert.ok(Number(rows?.length) > 0),
  },
  countUnanswered: { holds: ({ outOf }) => assert.ok(Number(outOf) > 0) },
  listPeople: {
    call: { query: { q: 'har' } },
    holds: ({ items }) => assert.ok(list(items, 'name').some((name) => /Harga/.test(String(name)))),
  },
  getPerson: {
    call: { path: { id: 'name:Mirela Oda' }, query: { unit: 'year' } },
    holds: ({ documents }) => assert.ok(list(documents, 'id').includes('averholt')),
  },
}

for (const [id, { call = {}, holds }] of Object.entries(cases)) {
  test(`${id} answers as it is described`, async () => {
    const { status, json, text } = await api.call(id, call)
    assert.equal(status, 200, text)
    holds(json ?? ({} as Json))
  })
}

test('the text of a document is what every span points into', async () => {
  const { text, type } = await api.call('getOriginal', { path: { id: 'callow' } })
  const { json } = await api.call('getDocument', { path: { id: 'callow' } })
  assert.equal(type, 'text/plain')
  assert.equal(text, json?.text)
})

test('a row that a list gives is found again, and takes a decision', async () => {
  const { json: page } = await api.call('listLedger', { path: { name: 'commitments' } })
  const path = { name: 'commitments', id: String(list(page?.rows, 'id')[0]) }
  const body = { action: 'confirm', by: 'R. Weil' }
  const { json: decided } = await api.call('decideRow', { path, body })
  assert.equal(decided?.verdict, 'confirmed')
  const { json: row } = await api.call('getLedgerRow', { path })
  assert.deepEqual(list(row?.decisions, 'by'), ['R. Weil'])
})

test('documents that are posted are told of one by one, and found at once', async () => {
  const body = { id: 'lamps', text: 'MINISTER VARGA: The lamps of Drast burn blue.\n' }
  const { text, type } = await api.call('addDocuments', { body })
  assert.equal(type, 'application/x-ndjson')
  assert.deepEqual(
    lines(text).map(({ id, status }) => [id, status]),
    [['lamps', 'added']],
  )
  const { json } = await api.call('search', { query: { q: 'burn blue' } })
  assert.equal(json?.searched?.hits, 1)
})

test('a form with files adds each, and refuses what cannot be read', async () => {
  const form = new FormData()
  form.append('file', new File(['MINISTER ODA: The pier of Callow is dry.\n'], 'pier.txt'))
  form.append('file', new File([new Uint8Array([0, 1, 2, 3, 255, 0, 7])], 'photo.bin'))
  const response = await served.get('/api/v1/documents', { method: 'POST', body: form })
  assert.deepEqual(
    lines(await response.text()).map(({ path, status }) => [path, status]),
    [
      ['pier.txt', 'added'],
      ['photo.bin', 'refused'],
    ],
  )
})

test('a long check tells how far it is, and gives the report last', async () => {
  const said = 'Minister Oda said: “The harbor stays open to every ship.” '
  const { text } = await api.call('checkDraft', {
    body: { text: said.repeat(3) },
    headers: { accept: 'application/x-ndjson' },
  })
  const told = lines(text)
  assert.deepEqual(told[0], { format: 'verbale.progress/1', done: 0, of: 3 })
  assert.equal(told.at(-1)?.format, 'verbale.check/1')
})

const checkFormats = {
  html: /^<!doctype html>/,
  csv: /^draft,line,kind,verdict/,
  docx: /^PK/,
  annotations: /"AnnotationCollection"/,
}

for (const [format, begins] of Object.entries(checkFormats)) {
  test(`a check is had as ${format} too`, async () => {
    const { status, text, headers } = await api.call('checkDraft', {
      query: { format },
      type: 'text/plain',
      body: DRAFT,
    })
    assert.equal(status, 200, text)
    assert.match(text, begins)
    assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="verbale-check\./)
  })
}

const formats = ['tei', 'akn', 'jsonl', 'csv', 'csl', 'bibtex', 'popolo', 'parquet', 'annotations']
for (const format of formats) {
  test(`documents are exported as ${format}`, async () => {
    const { status, text } = await api.call('export', { path: { format }, query: { id: 'callow' } })
    assert.equal(status, 200, text)
    assert.ok(text.length > 0)
  })
}

for (const [format, ledger, type] of [
  ['csv', 'figures', 'text/csv'],
  ['jsonl', 'questions', 'application/jsonl'],
  ['plover', 'events', 'text/tab-separated-values'],
  ['dna', 'positions', 'text/csv'],
] as const) {
  test(`the ledger of ${ledger} is had as ${format}`, async () => {
    const { status, text, headers } = await api.call('listLedger', {
      path: { name: ledger },
      query: { format },
    })
    assert.equal(status, 200, text)
    assert.equal(headers.get('content-type')?.split(';')[0], type)
  })
}

test('pages of a list lead from one to the next, and give each row once', async () => {
  const seen: unknown[] = []
  let cursor: string | undefined
  do {
    const query = { limit: '2', ...(cursor === undefined ? {} : { cursor }) }
    const { json } = await api.call('listDocuments', { query })
    seen.push(...list(json?.items, 'id'))
    cursor = json?.next === undefined ? undefined : String(json.next)
  } while (cursor !== undefined)
  const { json: all } = await api.call('listDocuments', { query: { limit: '200' } })
  assert.deepEqual(seen, list(all?.items, 'id'))
})

test('an answer that has not changed is not sent again, and one that has is', async () => {
  const path = '/api/v1/search?q=lantern'
  const first = await served.get(path)
  const etag = first.headers.get('etag') ?? ''
  assert.match(etag, /^W\//)
  const again = await served.get(path, { headers: { 'if-none-match': etag } })
  assert.deepEqual([again.status, await again.text()], [304, ''])
  await api.call('addDocuments', { body: { text: 'MINISTER ODA: One lantern is lit.\n' } })
  const changed = await served.get(path, { headers: { 'if-none-match': etag } })
  assert.equal(changed.status, 200)
  assert.match(await changed.text(), /One lantern is lit|lantern/)
})

test('an id that has moved leads to the document', async () => {
  const text = 'MINISTER ODA: The ferry of Sorrenay sails at nine, and no earlier than that.\n'
  await api.call('addDocuments', { body: { id: 'ferry', url: 'https://callow.example/a', text } })
  await api.call('addDocuments', {
    body: { id: 'ferry-2', url: 'https://callow.example/a', text: text.replace('nine', 'ten') },
  })
  const moved = await api.call('getDocument', { path: { id: 'ferry-2' } })
  assert.equal(moved.status, 308)
  assert.equal(moved.headers.get('location'), '/api/v1/documents/ferry')
})

test('many connections at once are all answered', async () => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, k) =>
      api.call('search', { query: { q: k % 2 === 0 ? 'harbor' : 'ship' } }),
    ),
  )
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]))
})

test('a date is told in one shape by lists and documents, beside the one that each has', async () => {
  const { json: page } = await api.call('listDocuments')
  const items = Array.from((page?.items ?? []) as ArrayLike<Json>)
  const listed = items.find(({ id }) => String(id) === 'callow')
  const { json: document } = await api.call('getDocument', { path: { id: 'callow' } })
  const dated = { value: '2031-06-04', precision: 'day', basis: 'stated' }
  assert.deepEqual([listed?.date, listed?.dated], [dated.value, dated])
  assert.deepEqual([document?.date, document?.dated], [dated, dated])
  assert.equal(items.find(({ id }) => String(id) === 'note')?.dated, undefined)
})

test('every operation is tried here', () => {
  const tried = [...Object.keys(cases), 'decideRow', 'getLedgerRow', 'addDocuments', 'export']
  assert.deepEqual(api.operations.map(({ id }) => id).sort(), tried.sort())
})

test('the reference tells every operation and every problem', async () => {
  const page = await (await served.get('/api/v1/docs')).text()
  for (const { id, path } of api.operations) {
    assert.ok(page.includes(`id="${id}"`), id)
    assert.ok(page.includes(`/api/v1${path}`), path)
  }
  assert.doesNotMatch(page, /<script|(?:src|href|url)[=(]"?https?:/)
})

function list(rows: Json | undefined, name: string): unknown[] {
  return Array.from((rows ?? []) as ArrayLike<Json>, (row) => row[name])
}

function lines(text: string): Json[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Json)
}
