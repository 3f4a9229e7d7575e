import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { startServer } from '../../src/http/server.ts'
import { StoredRecord, verifyRecord } from '../../src/verbale.ts'
import { linesOfJson } from '../support/cli-record.ts'
import { runCli } from '../support/run-cli.ts'

/** Bytes of the disk that is filled. */
const DISK = 24 * 1024 * 1024

const folder = mkdtempSync(join(tmpdir(), 'verbale-full-'))
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder])
const skip =
  mounted.status === 0
    ? false
    : 'A disk of its own, small enough to be filled, can be mounted by the administrator of Linux only'
after(() => {
  if (mounted.status === 0) spawnSync('umount', ['-l', folder])
  rmSync(folder, { recursive: true, force: true })
})

const record = join(folder, 'rec')
const ballast = join(folder, 'ballast')

/** A talk of some kilobytes that is like no other. */
function talk(id: string): { readonly id: string; readonly text: string } {
  const words = Array.from({ length: 400 }, (_, k) => `lamp${id}x${k} burns.`).join(' ')
  return { id, text: `MINISTER ODA: The harbor ${id} stays open. ${words}\n\nQUESTION: Why?\n` }
}

/** Leave so many bytes of the disk free; they are of no use to a record. */
function fill(left: number): void {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)))
}

function makeRoom(): void {
  rmSync(ballast, { force: true })
}

/** The ids that the record holds, after everything in it was checked. */
async function held(): Promise<ReadonlySet<string>> {
  const opened = new StoredRecord(record)
  try {
    const { faults } = await verifyRecord(opened)
    assert.deepEqual(faults, [])
    return new Set(opened.ask(({ source }) => source.numbers.map((k) => source.holding(k).id)))
  } finally {
    opened.close()
  }
}

describe('when the disk is full', { skip }, () => {
  test('verbale add says so, and has kept what it acknowledged', async () => {
    const first = await add([talk('first')])
    assert.equal(first.exit, 0, first.stderr)
    fill(300_000)
    const talks = Array.from({ length: 300 }, (_, k) => talk(`t${k}`))
    const { exit, stdout, stderr } = await add(talks)
    assert.equal(exit, 4, stderr)
    assert.match(stderr, /[Nn]o space is left/)
    assert.doesNotMatch(stderr, /\n\s+at /, 'a fault of the disk is none of the program')
    const told = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
    const added = told.filter(({ status }) => status === 'added').map(({ id }) => String(id))
    assert.ok(added.length < talks.length)
    makeRoom()
    const ids = await held()
    for (const id of ['first', ...added]) assert.ok(ids.has(id), `${id} was told durable`)
    // There is room again, and what was not kept is added as if nothing had been.
    const again = linesOfJson(await add(talks))
    assert.equal(again.length, talks.length)
    assert.equal((await held()).size, talks.length + 1)
    const found = await runCli(['find', 'lampt299x7 burns', '--record', record, '--json'])
    assert.match(found.stdout, /"document":"t299"/)
  })

  test('the server says so, goes on reading, and keeps what it acknowledged', async () => {
    const server = await startServer({ record, port: 0, host: '127.0.0.1' })
    const post = (path: string, body: unknown): Promise<Response> =>
      fetch(`${server.url}/api/v1${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const review = (k: number): Readonly<Record<string, string>> => ({
      key: `q${String(k).padStart(16, '0')}`,
      action: 'annotate',
      by: 'R. Weil',
      note: 'Heard it on the tape. '.repeat(400),
    })
    try {
      const kept: string[] = []
      const reviewed: number[] = []
      const documents = await untilFull(200_000, async (k) => {
        const lines = await linesOf(await post('/documents', talk(`s${k}`)))
        if (lines.some(({ status }) => status === 'added')) kept.push(`s${k}`)
        return lines
      })
      assert.match(String(documents.detail), /[Nn]o space is left/)
      const reviews = await untilFull(30_000, async (k) => {
        const answer = await post('/reviews', review(k))
        if (answer.ok) reviewed.push(k)
        return linesOf(answer)
      })
      assert.match(String(reviews.detail), /[Nn]o space is left/)
      const found = await fetch(`${server.url}/api/v1/search?q=harbor+first`)
      assert.equal(found.status, 200, 'reading needs no room')
      makeRoom()
      assert.equal((await post('/documents', talk('late'))).status, 200)
      assert.equal((await post('/reviews', review(999))).status, 200)
      for (const k of [...reviewed, 999]) {
        const { key } = review(k)
        const answer = await fetch(`${server.url}/api/v1/reviews?key=${key}`)
        const { items } = (await answer.json()) as { readonly items: readonly unknown[] }
        assert.equal(items.length, 1, `${key} was told durable`)
      }
      const ids = await held()
      for (const id of [...kept, 'late']) assert.ok(ids.has(id), `${id} was told durable`)
    } finally {
      await server.stop()
    }
  })
})

async function add(rows: readonly object[]): ReturnType<typeof runCli> {
  const input = rows.map((row) => JSON.stringify(row)).join('\n')
  return runCli(['add', '--jsonl', '-', '--record', record, '--json'], { input })
}

/** Ask until there is no room, and give the problem. */
async function untilFull(
  left: number,
  ask: (k: number) => Promise<readonly Line[]>,
): Promise<Line> {
  makeRoom()
  fill(left)
  for (let k = 0; k < 200; k++) {
    const problem = (await ask(k)).find(({ code }) => code !== undefined)
    if (problem === undefined) continue
    assert.deepEqual([problem.status, problem.code], [507, 'recordFull'])
    return problem
  }
  return assert.fail('The disk was never full')
}

type Line = Readonly<Record<string, unknown>>

/** An answer that comes in lines, or is one. */
async function linesOf(answer: Response): Promise<readonly Line[]> {
  const lines = (await answer.text()).trimEnd().split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}
