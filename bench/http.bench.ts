// Measures the server under load: people who read and search, and people who check drafts, all at once,
// beside a bare route of the same library in the same run. `--words` says how many million words of
// invented briefings the record has; `--record DIR` takes a record that is there; `--seconds` how long it
// is asked. Who asks is a process of its own on the same machine.
//
// Readers look at what comes for a second, checkers for ten (`bench/support/http-load.ts`): 200 and 20 of
// them are 200 pages and 2 checks a second. Every second search and nearly every document is one that nobody
// has asked for before, so that no cache answers it. The load begins when the server says that it is ready.
// Then the checkers ask without a pause, beside the readers, which shows how many checks the server can do.

import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { startServer } from '../src/http/server.ts'
import { addDocuments, RecordWriter, StoredRecord } from '../src/verbale.ts'
import { inventBriefings } from '../test/support/invented-briefings.ts'
import type { LoadPlan, LoadResult } from './support/http-load.ts'
import { Goals, percentile, report } from './support/measure.ts'

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '1' },
    record: { type: 'string' },
    seconds: { type: 'string', default: '20' },
    readers: { type: 'string', default: '200' },
    checkers: { type: 'string', default: '20' },
  },
})
/** Documents that phrases and sentences are taken of. */
const SAMPLES = 3000

const goals = new Goals()
const folder = mkdtempSync(join(tmpdir(), 'verbale-http-bench-'))
const path = values.record ?? join(folder, 'rec')
try {
  if (values.record === undefined) await fill(path, Number(values.words) * 1_000_000)
  const contents = contentsOf(path)
  report('words of the record', contents.words)
  const bare = await measureBare()
  await measureServer(contents, bare)
} finally {
  rmSync(folder, { recursive: true })
}
goals.end()

/** A record of so many invented words, some thousand in each document. */
async function fill(record: string, wanted: number): Promise<void> {
  const writer = new RecordWriter(record, () => new Date().toISOString())
  const perDocument = 40
  const count = Math.ceil(wanted / (perDocument * 85))
  async function* items(): AsyncGenerator<{
    input: { text: string; id: string }
    from: undefined
  }> {
    for (let k = 0; k < count; k++) {
      const text = inventBriefings(perDocument, `n${k}`)
        .map((briefing) => briefing.text)
        .join('\n')
      yield { input: { text, id: `d${k}` }, from: undefined }
    }
  }
  for await (const _ of addDocuments(writer, items()));
  await writer.close()
}

/** What is asked of a record. */
interface Contents extends Pick<LoadPlan, 'ids' | 'phrases' | 'sentences'> {
  readonly words: number
}

/** Documents of a record, and words of some of them that are searched and quoted. */
function contentsOf(record: string): Contents {
  const opened = new StoredRecord(record)
  try {
    const { words } = opened.store.totals()
    const numbers = opened.store.numbers()
    const phrases: string[] = []
    const sentences: string[] = []
    for (let k = 0; k < SAMPLES; k++) {
      const { text } = opened.documents.kept(pick(numbers, k * 7919)).document
      const from = Math.floor((text.length * ((k * 37) % 90)) / 100)
      const around = text
        .slice(from, from + 400)
        .split(/\s+/)
        .slice(1, -1)
      const phrase = around.slice(0, 2 + (k % 3)).join(' ')
      if (/^[A-Za-z' ]{5,}$/.test(phrase)) phrases.push(phrase)
      sentences.push(around.slice(4, 20).join(' ').replace(/["“”]/g, ''))
    }
    return {
      words,
      ids: numbers.map((number) => opened.documents.row(number).id),
      phrases,
      sentences,
    }
  } finally {
    opened.close()
  }
}

function pick<T>(list: readonly T[], k: number): T {
  return list[k % list.length] as T
}

/** What the library itself takes: the same readers on a route that does nothing. */
async function measureBare(): Promise<LoadResult> {
  const app = new Hono()
  app.get('*', (c) => c.json({ hits: [] }))
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const result = await load({
    url: `http://127.0.0.1:${port}`,
    seconds: Math.min(5, Number(values.seconds)),
    readers: Number(values.readers),
    checkers: 0,
    checkPauseMs: 0,
    ids: ['d0'],
    phrases: ['the harbor'],
    sentences: [],
  })
  await new Promise((resolve) => server.close(resolve))
  return result
}

async function measureServer(
  { ids, phrases, sentences }: Contents,
  bare: LoadResult,
): Promise<void> {
  const began = performance.now()
  const server = await startServer({ record: path, port: 0, host: '127.0.0.1' })
  const memory: number[] = []
  const watch = setInterval(() => memory.push(process.memoryUsage.rss() / 1024 / 1024), 500)
  try {
    const listening = performance.now() - began
    while (!(await fetch(`${server.url}/readyz`)).ok) await pause(20)
    report('milliseconds until it listens', Math.round(listening))
    report('milliseconds until it is ready', Math.round(performance.now() - began))
    report('first paint: the page and what it asks, ms', Math.round(await paint(server.url)))
    const seconds = Number(values.seconds)
    const plan: LoadPlan = {
      url: server.url,
      seconds,
      readers: Number(values.readers),
      checkers: Number(values.checkers),
      checkPauseMs: 10_000,
      ids,
      phrases,
      sentences,
    }
    memory.length = 0
    const busyBefore = process.cpuUsage()
    const result = await load(plan)
    const { user, system } = process.cpuUsage(busyBefore)
    report('load average of the machine', round(loadavg()[0] ?? 0))
    report('processors that the server took', round((user + system) / 1e6 / seconds))
    tell('reading', result.reading)
    tell('searching', result.searching)
    tell('checking 1,000 words', result.checking)
    tell('a bare route', bare.reading)
    const asked = [...result.reading, ...result.searching]
    report('reads and searches a second', Math.round(asked.length / seconds))
    report(
      'p95 to that of a bare route',
      round(percentile(asked, 0.95) / percentile(bare.reading, 0.95)),
    )
    report('megabytes, by tenths of the time', tenths(memory).join(' '))
    goals.atMost('requests with an error', result.errors, 0)
    goals.atMost('reading, milliseconds, p95', round(percentile(result.reading, 0.95)), 100)
    goals.atMost('searching, milliseconds, p95', round(percentile(result.searching, 0.95)), 100)
    goals.atMost('checking, milliseconds, p95', round(percentile(result.checking, 0.95)), 500)
    const most = await load({ ...plan, seconds: Math.min(15, seconds), checkPauseMs: 0 })
    tell('checkers without a pause', most.checking)
    report('checks a second then', round(most.checking.length / Math.min(15, seconds)))
  } finally {
    clearInterval(watch)
    await server.stop()
  }
}

/** Milliseconds until a desk that is opened has its page and what the page asks first. */
async function paint(url: string): Promise<number> {
  const began = performance.now()
  await (await fetch(url)).arrayBuffer()
  const first = ['/api/v1/status', '/api/v1/documents?limit=50']
  await Promise.all(first.map(async (path) => (await fetch(url + path)).arrayBuffer()))
  return performance.now() - began
}

/** The mean of each tenth of some figures. */
function tenths(figures: readonly number[]): number[] {
  return Array.from({ length: 10 }, (_, k) => {
    const [from, to] = [k, k + 1].map((tenth) => Math.floor((tenth * figures.length) / 10))
    return mean(figures.slice(from, to))
  })
}

function tell(what: string, times: readonly number[]): void {
  const figures = [0.5, 0.95, 0.99].map((share) => round(percentile(times, share)))
  report(`${what}: p50, p95, p99 in ms`, `${figures.join(', ')} (${times.length})`)
}

/** Ask as a process of its own does. */
function load(plan: LoadPlan): Promise<LoadResult> {
  const child = fork(fileURLToPath(new URL('support/http-load.ts', import.meta.url)))
  return new Promise((resolve, reject) => {
    child.on('message', (result: LoadResult) => {
      resolve(result)
      child.disconnect()
    })
    child.on('error', reject)
    child.send(plan)
  })
}

function mean(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length))
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
