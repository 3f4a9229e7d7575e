import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import type { News } from './answer/answer.ts'
import type { Desk, DeskEnv } from './desk.ts'
import type { Log, LoggedRequest } from './log.ts'
import { observe } from './observe.ts'
import { streamAnswer } from './stream.ts'

const FIRST: News = { kind: 'part', body: 'first\n' }

/** A route whose answer is made by `make` once its first part was sent, and what the log was told of it. */
function answering(
  make: () => Promise<never>,
  tellsProblems: boolean,
): { app: Hono<DeskEnv>; faults: unknown[]; requests: LoggedRequest[] } {
  const faults: unknown[] = []
  const requests: LoggedRequest[] = []
  const log: Log = {
    fault: (error) => faults.push(error),
    request: (request) => requests.push(request),
    note: () => {},
    flush: () => {},
  }
  const answerer = {
    ask: async (
      _: string,
      __: unknown,
      { onNews }: { onNews: (news: News, f: () => void) => void },
    ) => {
      onNews(FIRST, () => {})
      return await make()
    },
  }
  const app = new Hono<DeskEnv>()
  app.use(observe(log, { count: () => {} }))
  app.get('/', (c) =>
    streamAnswer(c, { answerer, log } as unknown as Desk, 'check', {} as never, { tellsProblems }),
  )
  return { app, faults, requests }
}

const fault = new Error('a fault')

test('a fault behind the first part breaks the answer off, and is logged with it', async () => {
  const { app, faults, requests } = answering(() => Promise.reject(fault), false)
  const response = await app.request('/')
  await assert.rejects(response.text())
  assert.deepEqual(faults, [fault])
  assert.equal(requests.length, 1)
})

test('a fault that is told as a line is logged too', async () => {
  const { app, faults, requests } = answering(() => Promise.reject(fault), true)
  const text = await (await app.request('/')).text()
  assert.match(text, /^first\n\{.*"code":"internal".*\}\n$/)
  assert.doesNotMatch(text, /a fault/)
  assert.deepEqual(faults, [fault])
  assert.equal(requests[0]?.bytes, text.length)
})

test('a client that goes away while more is made is logged once', async () => {
  const { app, faults, requests } = answering(() => new Promise(() => {}), false)
  const reader = ((await app.request('/')).body as ReadableStream<Uint8Array>).getReader()
  await reader.read()
  const next = reader.read()
  await reader.cancel()
  assert.equal((await next).done, true)
  await new Promise(setImmediate)
  assert.deepEqual(
    requests.map(({ bytes }) => bytes),
    ['first\n'.length],
  )
  assert.deepEqual(faults, [])
})
