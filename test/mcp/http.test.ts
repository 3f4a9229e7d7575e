import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { mcpHandler } from '../../src/mcp/handler.ts'
import { addDocuments, RecordWriter, StoredRecord } from '../../src/verbale.ts'
import { connectNewest, valueAt } from '../support/mcp-client.ts'
import { AVAILABILITY, REPORT, recordOf, siteOf } from '../support/mcp-desk.ts'

const ending = { after }
const { record, folder } = await recordOf(ending, [AVAILABILITY, REPORT])
const site = await siteOf(ending, record)

/** A request that is no call of a tool, and the status of the answer. */
const requests: Readonly<Record<string, readonly [init: RequestInit, status: number]>> = {
  'a GET, because there are no sessions': [{ headers: { accept: 'text/event-stream' } }, 405],
  'a DELETE, because there are no sessions': [{ method: 'DELETE' }, 405],
  'a body that is no JSON': [postOf('hello'), 400],
  'an empty body': [postOf(''), 400],
  'a body of another type': [
    { ...postOf('{}'), headers: { 'content-type': 'text/plain', accept: '*/*' } },
    415,
  ],
  'a body of more than two megabytes': [postOf(`"${'x'.repeat(2 * 1024 * 1024)}"`), 413],
}

function postOf(body: string): RequestInit {
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body,
  }
}

for (const [name, [init, status]] of Object.entries(requests)) {
  test(`HTTP refuses ${name}`, async () => {
    const response = await fetch(site.url, init)
    await response.text()
    assert.equal(response.status, status)
  })
}

test('a client may be answered by another server each time', async (t) => {
  const shared = await siteOf(t, record)
  const servers = [mcpHandler(record), mcpHandler(record), mcpHandler(record)]
  let count = 0
  shared.around((request) => {
    const handler = servers[count++ % servers.length]
    assert.ok(handler)
    return handler(request)
  })
  const client = await connectNewest(shared)
  for (const query of ['soup', 'harbor', 'envoy', 'grain']) {
    const { structured } = await client.call('search_record', { query })
    assert.equal(valueAt(structured, 'hits.0.words'), query)
  }
  await client.close()
  assert.ok(count > servers.length)
})

test('whoever may not check is shown no tool that does', async (t) => {
  const reading = await siteOf(t, record, { mayCheck: false })
  const client = await connectNewest(reading)
  const names = (await client.tools()).map(({ name }) => name)
  assert.deepEqual(names, ['search_record', 'fetch_passage', 'list_commitments', 'list_questions'])
  await assert.rejects(client.call('check_quotation', { quotation: 'soup' }), /not found/)
  await client.close()
})

test('a client that hangs up in the midst of a question harms nobody', async () => {
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'list_commitments', arguments: {} },
  })
  for (let k = 0; k < 20; k++) {
    const leaving = new AbortController()
    const asked = fetch(site.url, { ...postOf(body), signal: leaving.signal })
    setImmediate(() => leaving.abort())
    await asked.then((response) => response.text()).catch(() => {})
  }
  const client = await connectNewest(site)
  const { structured } = await client.call('search_record', { query: 'soup' })
  assert.equal(valueAt(structured, 'of'), 1)
  await client.close()
  assert.deepEqual(site.faults, [])
})

test('a draft that is taken back is let go, and the next is checked', async () => {
  const client = await connectNewest(site)
  const taking = new AbortController()
  const text = '“He brought stew,” Minister Oda said. '.repeat(5000)
  const taken = client.call('check_draft', { text }, taking.signal)
  setImmediate(() => taking.abort())
  await assert.rejects(taken)
  const { structured } = await client.call('check_quotation', { quotation: 'he brought soup' })
  assert.equal(valueAt(structured, 'verdict'), 'verbatim')
  await client.close()
  assert.deepEqual(site.faults, [])
})

test('nobody is made to wait for news that never come', async () => {
  const _meta = {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientInfo': { name: 'desk-test', version: '1' },
    'io.modelcontextprotocol/clientCapabilities': {},
  }
  const params = { _meta, notifications: { resourcesListChanged: true } }
  const { headers, ...init } = postOf(
    JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'subscriptions/listen', params }),
  )
  const response = await fetch(site.url, {
    ...init,
    headers: {
      ...headers,
      'mcp-protocol-version': '2026-07-28',
      'mcp-method': 'subscriptions/listen',
    },
  })
  assert.match(await response.text(), /"error":.*Subscription limit/)
})

test('many clients are answered at once, each for itself', async () => {
  const clients = await Promise.all(Array.from({ length: 8 }, () => connectNewest(site)))
  const words = ['ships', 'harbor', 'envoy', 'soup', 'ferries', 'grain', 'list', 'talks']
  await Promise.all(
    clients.map(async (client, k) => {
      for (let round = 0; round < 5; round++) {
        const { structured } = await client.call('search_record', { query: words[k] })
        assert.equal(valueAt(structured, 'hits.0.words'), words[k])
      }
    }),
  )
  await Promise.all(clients.map((client) => client.close()))
})

test('what is added while the server runs is found', async () => {
  const client = await connectNewest(site)
  const query = { query: 'lighthouse keeper' }
  const before = await client.call('search_record', query)
  assert.equal(valueAt(before.structured, 'of'), 0)
  const writer = new RecordWriter(folder, () => '2031-07-02T00:00:00Z')
  const text = 'MINISTER TARN: The lighthouse keeper has our thanks.\n\nQUESTION: Why?'
  for await (const _ of addDocuments(writer, [{ input: { id: 'late', text }, from: 0 }]));
  await writer.close()
  const found = await client.call('search_record', query)
  assert.equal(valueAt(found.structured, 'hits.0.document.id'), 'late')
  assert.equal(valueAt(found.structured, 'searched.documents'), 3)
  await client.close()
})

test('an address keeps its words when the text changes, and tells what became of them', async (t) => {
  const again = `${AVAILABILITY.text}`
  const changed = again
    .replace('41 grain ships', '44 grain ships')
    .replace('Good morning.', 'Good morning to all of you.')
  const { record: revised } = await recordOf(t, [AVAILABILITY, { ...AVAILABILITY, text: changed }])
  const client = await connectNewest(await siteOf(t, revised))
  const start = again.indexOf('41 grain ships')
  const old = await client.call('fetch_passage', {
    address: `oda-availability#${start}-${start + 14}@1`,
  })
  assert.equal(valueAt(old.structured, 'words'), '41 grain ships')
  assert.deepEqual(valueAt(old.structured, 'newest'), { revision: 2, status: 'gone' })
  assert.match(old.text, /revision 2 does not have these words any more/)
  const soup = again.indexOf('he brought soup')
  const moved = await client.call('fetch_passage', {
    address: `oda-availability#${soup}-${soup + 15}@1`,
  })
  const address = String(valueAt(moved.structured, 'newest.address'))
  const now = await client.call('fetch_passage', { address })
  assert.equal(valueAt(now.structured, 'words'), 'he brought soup')
  await client.close()
})

test('a long document is read in parts, which together are the whole', async (t) => {
  const paragraphs = Array.from(
    { length: 900 },
    (_, k) => `Ship ${k} of the convoy waits at the outer buoy 🚢, and its captain writes home.`,
  )
  const text = `MINISTER ODA: ${paragraphs.join('\n\n')}\n\nQUESTION: How many?`
  const { record: long } = await recordOf(t, [{ id: 'convoy', text }])
  const client = await connectNewest(await siteOf(t, long))
  let address: string | undefined = 'convoy'
  let words = ''
  let count = 0
  while (address !== undefined) {
    const { structured } = await client.call('fetch_passage', { address, context: 'alone' })
    const part = String(valueAt(structured, 'words'))
    assert.ok(part.length <= 12_000)
    words += `${part}\n\n`
    const rest: unknown = valueAt(structured, 'rest')
    address = rest === undefined ? undefined : String(rest)
    count++
  }
  assert.ok(count > 4)
  const numbers = Array.from(words.matchAll(/Ship (\d+) of/g), ([, number]) => Number(number))
  assert.deepEqual(numbers, Array.from(paragraphs.keys()))
  await client.close()
})

test('a fault is told to clients in general words, and to the keeper in full', async (t) => {
  const closed = new StoredRecord(folder)
  closed.close()
  const faulty = await siteOf(t, closed)
  const client = await connectNewest(faulty)
  const { text, isError } = await client.call('search_record', { query: 'soup' })
  assert.equal(isError, true)
  assert.match(text, /This is a fault of verbale, and not of what was asked|cannot be read/)
  assert.doesNotMatch(text, /soup|database|\//)
  await assert.rejects(client.read('verbale://record'), /fault of verbale|cannot be read/)
  assert.equal(faulty.faults.length, 2)
  await client.close()
})
