import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { HttpProblem } from '../../src/http/problem.ts'
import { Answerer, LANES, type LaneOptions } from '../../src/http/thread/answerer.ts'
import { DESK } from '../support/desk.ts'
import { PATIENCE_MS } from '../support/patience.ts'
import { makeRecord, patientLanes, serveRecord } from '../support/serve-record.ts'

/** So long that a check of it takes seconds. */
const LONG = '“The harbor stays open to every boat in the strait,” Minister Oda said. '.repeat(4000)

const record = await makeRecord({ after }, DESK)

function open(limits: LaneOptions): Answerer {
  const lanes = patientLanes(limits)
  const answerer = new Answerer(record, lanes, { onRepair: () => {}, onTrouble: () => {} })
  after(() => answerer.close(0))
  return answerer
}

function check(answerer: Answerer, text: string, signal?: AbortSignal): Promise<unknown> {
  const query = { draft: { text }, indirect: false, progress: false }
  return answerer.ask('check', query, signal === undefined ? {} : { signal })
}

function isProblem(code: string): (error: unknown) => boolean {
  return (error) => error instanceof HttpProblem && error.code === code
}

test('an answer that takes too long is given up, and the next question is answered', async () => {
  const answerer = open({ check: { threads: 1 } })
  await check(answerer, 'Nothing is quoted here.')
  const strict = open({ check: { threads: 1, limitMs: 50 } })
  await assert.rejects(check(strict, LONG), isProblem('timeLimit'))
  const { body } = await strict.ask('documents', {})
  assert.match(String(body), /"total":/)
})

test('a thread that does not stop is ended, and another takes its place', async () => {
  const answerer = open({ check: { threads: 1 } })
  await check(answerer, 'Nothing is quoted here.')
  const gone = new AbortController()
  const checking = check(answerer, LONG, gone.signal)
  setTimeout(() => gone.abort(), 20)
  await assert.rejects(checking, isProblem('clientGone'))
  await check(answerer, '“The harbor stays open to every ship,” Minister Oda said.')
})

test('whoever comes when too many wait is turned away, and those who wait are not', async () => {
  const answerer = open({ check: { threads: 1, mostWaiting: 2 } })
  const asked = Array.from({ length: 6 }, () => check(answerer, 'Nothing is quoted here.'))
  const settled = await Promise.allSettled(asked)
  const turnedAway = settled.filter(
    (one) => one.status === 'rejected' && isProblem('busy')(one.reason),
  )
  const answered = settled.filter(({ status }) => status === 'fulfilled')
  assert.equal(turnedAway.length, 3)
  assert.equal(answered.length, 3)
})

test('when it is closed, what waits is told so', async () => {
  const answerer = open({ check: { threads: 1 } })
  const first = check(answerer, 'Nothing is quoted here.')
  const waiting = check(answerer, 'Nothing is quoted here either.')
  const closing = answerer.close(PATIENCE_MS)
  await assert.rejects(waiting, isProblem('stopping'))
  await first
  await closing
  await assert.rejects(check(answerer, 'Too late.'), isProblem('stopping'))
})

test('a client that goes away frees the thread that worked for it', async () => {
  const served = await serveRecord({ after }, DESK, { lanes: { check: { threads: 1 } } })
  const outgoing = request(`${served.url}/api/v1/check`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', accept: 'application/x-ndjson' },
  })
  outgoing.on('error', () => {})
  const begun = new Promise<void>((resolve) => {
    outgoing.on('response', (incoming) => incoming.once('data', () => resolve()))
  })
  outgoing.end(LONG)
  await begun
  outgoing.destroy()
  const response = await served.post('/check', {
    text: '“The harbor stays open to every ship,” Minister Oda said.',
  })
  assert.equal(response.status, 200)
  const metrics = await (await served.get('/metrics')).text()
  assert.match(metrics, /verbale_questions\{lane="check",state="running"\} 0/)
})

test('a server says that it is ready when its threads are, and answers before', async () => {
  const { quick, search, check: checks, slow } = LANES
  const lanes = {
    quick: { warm: quick.warm },
    search: { warm: search.warm },
    check: { warm: checks.warm },
    slow: { warm: slow.warm },
  }
  const served = await serveRecord({ after }, DESK, { lanes })
  assert.equal((await served.get('/readyz')).status, 503)
  const early = await served.get('/api/v1/search?q=harbor')
  assert.equal(early.status, 200)
  for (;;) {
    const { status } = await served.get('/readyz')
    if (status === 200) break
    assert.equal(status, 503)
    await pause(50)
  }
  const found = await served.get('/api/v1/search?q=harbor&limit=1')
  assert.equal(((await found.json()) as { hits: unknown[] }).hits.length, 1)
})
