import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Ledger, RecordWriter, Reviews, StoredRecord } from '../../src/verbale.ts'
import { ApiClient, type Json } from '../support/api-client.ts'
import { LEDGER_DESK } from '../support/ledger-desk.ts'
import { serveRecord } from '../support/serve-record.ts'

const served = await serveRecord({ after }, LEDGER_DESK)
const api = await ApiClient.of(served.url)
const KEY = 'q00000000000000aa'

test('people who decide on one finding at once are all kept', async () => {
  const people = ['R. Weil', 'P. Lunding', 'M. Oda', 'J. Harga']
  const answers = await Promise.all(
    people.map((by, k) =>
      api.call('reviewFinding', {
        body: { key: KEY, action: k % 2 === 0 ? 'confirm' : 'dismiss', by },
      }),
    ),
  )
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]))
  const { json } = await api.call('listReviews', { query: { key: KEY } })
  const [finding] = Array.from(json?.items as ArrayLike<Json>)
  assert.equal(finding?.contested, true)
  assert.deepEqual(names(finding?.reviews), people.sort())
  // They are in the record, and not in the memory of the server only.
  const record = new StoredRecord(served.record)
  try {
    assert.equal(new Reviews(record).find(KEY)?.reviews.length, people.length)
  } finally {
    record.close()
  }
})

test('people who decide on one row at once are all kept', async () => {
  const { json } = await api.call('listLedger', { path: { name: 'commitments' } })
  const id = String((json?.rows as ArrayLike<Json> | undefined)?.[0]?.id)
  const people = ['R. Weil', 'P. Lunding', 'M. Oda']
  await Promise.all(
    people.map((by, k) =>
      api.call('decideRow', {
        path: { name: 'commitments', id },
        body: { action: k === 0 ? 'confirm' : 'reject', by },
      }),
    ),
  )
  const { json: row } = await api.call('getLedgerRow', { path: { name: 'commitments', id } })
  assert.deepEqual(names(row?.decisions), people.sort())
  const record = new StoredRecord(served.record)
  try {
    const found = await new Ledger(record).find('commitments', id)
    assert.equal(found.ok && found.listed.standing?.decisions.length, people.length)
  } finally {
    record.close()
  }
})

/** What a decision on a row must not be, and what is said of it. */
const wrong: Readonly<Record<string, readonly [body: object, says: RegExp]>> = {
  'a status without "set"': [{ action: 'confirm', status: 'open' }, /"set" takes a "status"/],
  'a status that is none': [{ action: 'set', status: 'lost' }, /Unknown status "lost"; use one of/],
  'a field that is none': [{ action: 'correct', corrected: { mood: 'grim' } }, /mood|field/i],
  'a part that is none': [{ action: 'confirm', part: 9 }, /no part 9/],
  'evidence that is nowhere': [
    { action: 'confirm', evidence: ['averholt#9000-9001'] },
    /no span 9000-9001/,
  ],
}

for (const [name, [body, says]] of Object.entries(wrong)) {
  test(`a decision with ${name} is not kept`, async () => {
    const { json } = await api.call('listLedger', { path: { name: 'commitments' } })
    const id = String((json?.rows as ArrayLike<Json> | undefined)?.[1]?.id)
    const path = { name: 'commitments', id }
    const answer = await api.call('decideRow', { path, body: { by: 'R. Weil', ...body } })
    assert.equal(answer.status, 400)
    assert.match(String(answer.json?.detail), says)
    const { json: row } = await api.call('getLedgerRow', { path })
    assert.equal(row?.decisions, undefined)
  })
}

test('while another process adds, whoever adds is told to come again, and decisions are kept', async () => {
  const writer = new RecordWriter(served.record, () => new Date().toISOString())
  const text = { text: 'MINISTER ODA: The gate is shut.\n' }
  try {
    const { status, json, headers } = await api.call('addDocuments', { body: text })
    assert.deepEqual([status, json?.code], [503, 'recordBusy'])
    assert.match(headers.get('retry-after') ?? '', /^\d+$/)
    // Reading goes on meanwhile.
    assert.equal((await api.call('search', { query: { q: 'harbor' } })).status, 200)
    const body = { key: 'q00000000000000bb', action: 'confirm', by: 'R. Weil' }
    assert.equal((await api.call('reviewFinding', { body })).status, 200)
  } finally {
    await writer.close()
  }
  assert.equal((await api.call('addDocuments', { body: text })).status, 200)
})

function names(rows: Json | undefined): unknown[] {
  return Array.from((rows ?? []) as ArrayLike<Json>, ({ by }) => by).sort()
}
