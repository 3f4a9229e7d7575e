import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { AVAILABILITY, recordOf } from '../../test/support/mcp-desk.ts'
import { checkToJson } from '../wire/check-json.ts'
import { CheckingThread } from './checking-thread.ts'

const { record } = await recordOf({ after }, [AVAILABILITY])
const thread = new CheckingThread(record)
after(() => thread.close())
const DRAFT =
  '“Not one of them has been let through,” Minister Oda said. “He brought stew,” she said.'

test('a thread reports what the record itself reports', async () => {
  const there = checkToJson(await thread.check({ text: DRAFT }))
  assert.deepEqual(there, checkToJson(record.check({ text: DRAFT })))
})

test('drafts that come together are each answered for themselves', async () => {
  const words = ['he brought soup', 'the list of the ships', 'those talks']
  const reports = await Promise.all(
    words.map((text) => thread.check({ text: `“${text},” Oda said.` })),
  )
  const found = reports.map(({ findings }) => findings[0]?.match?.text)
  assert.deepEqual(found, words)
})

test('a draft that is taken back is given up, and those behind it are checked', async () => {
  const taking = new AbortController()
  const long = thread.check({ text: `${DRAFT}\n\n`.repeat(2000) }, { signal: taking.signal })
  const next = thread.check({ text: DRAFT })
  setImmediate(() => taking.abort(new Error('no longer wanted')))
  await assert.rejects(long, /no longer wanted/)
  assert.equal((await next).findings.length, 2)
})

test('a draft that is no text is refused, and the next is checked', async () => {
  const bytes = new Uint8Array(100).fill(0)
  await assert.rejects(thread.check({ text: bytes }), { name: 'UnreadableError' })
  assert.equal((await thread.check({ text: DRAFT })).findings.length, 2)
})

test('a thread that was closed is started again when a draft comes', async () => {
  await thread.close()
  assert.equal((await thread.check({ text: DRAFT })).findings.length, 2)
})
