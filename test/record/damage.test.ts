import assert from 'node:assert/strict'
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { inventBriefings, toJsonLines } from '../support/invented-briefings.ts'
import { folderOf, runCli } from '../support/run-cli.ts'

/** A folder with a record of invented briefings, and a draft that quotes one of them. */
async function makeRecord(t: TestContext): Promise<{ folder: string; segment: string }> {
  const briefings = inventBriefings(40)
  const words = /We will [^.]+/.exec(briefings[7]?.text ?? '')?.[0]
  const folder = folderOf(t, {
    'b.jsonl': toJsonLines(briefings),
    'draft.txt': `Rasker at the lake\n\n“${words},” Odile Rasker said.\n`,
  })
  const { exit, stderr } = await runCli(['add', 'b.jsonl', '--record', 'record'], { cwd: folder })
  assert.deepEqual({ exit, stderr }, { exit: 0, stderr: '' })
  return { folder, segment: segmentOf(folder) }
}

function segmentOf(folder: string): string {
  const names = readdirSync(join(folder, 'record', 'index'))
  assert.equal(names.length, 1)
  return join(folder, 'record', 'index', names[0] as string)
}

const CHECK = ['check', 'draft.txt', '--record', 'record', '--json']

async function verdictsOf(folder: string): Promise<{ verdicts: unknown; stderr: string }> {
  const { exit, stdout, stderr } = await runCli(CHECK, { cwd: folder })
  assert.equal(exit, 0, stderr)
  return { verdicts: JSON.parse(stdout).summary.verdicts, stderr }
}

/** What is done to the file of a segment, and what is told of it. */
const damages: Record<string, { damage: (path: string) => void; told: RegExp }> = {
  'with a byte changed in its head': {
    damage: (path) => flip(path, 40),
    told: /fails its checksum/,
  },
  'with bytes changed all over': {
    damage: (path) => {
      for (let at = 2000; at < readFileSync(path).length; at += 1500) flip(path, at)
    },
    told: /page \d+ fails its checksum/,
  },
  'cut short': { damage: (path) => truncateSync(path, 3000), told: /bytes instead of|cut short/ },
  empty: { damage: (path) => truncateSync(path, 0), told: /cut short/ },
  'put in its place by something else': {
    damage: (path) => writeFileSync(path, 'no segment at all, whatever its name'),
    told: /no segment/,
  },
  gone: { damage: (path) => rmSync(path), told: /gone/ },
}

for (const [name, { damage, told }] of Object.entries(damages)) {
  test(`a segment ${name} is named and made anew, and the answer is right all the same`, async (t) => {
    const { folder, segment } = await makeRecord(t)
    const before = await verdictsOf(folder)
    assert.deepEqual(before, { verdicts: { verbatim: 1 }, stderr: '' })
    damage(segment)
    const during = await verdictsOf(folder)
    assert.deepEqual(during.verdicts, before.verdicts)
    assert.match(during.stderr, told)
    assert.ok(during.stderr.includes(segment.slice(folder.length + 1)), during.stderr)
    assert.deepEqual(await verdictsOf(folder), before)
    assert.notEqual(segmentOf(folder), segment)
  })
}

/** What is done to the database of a record, and what is told of it. */
const troubles: Record<string, { damage: (path: string) => void; told: RegExp }> = {
  'a database cut in two': {
    damage: (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
    told: /damaged/,
  },
  'a database that is none': {
    damage: (path) => writeFileSync(path, 'a note to myself\n'.repeat(100)),
    told: /damaged|no record|not a record/i,
  },
  'a record of a newer version': {
    damage: (path) => {
      const database = new DatabaseSync(path)
      database.exec('PRAGMA user_version = 999')
      database.close()
    },
    told: /newer version of verbale/,
  },
}

for (const [name, { damage, told }] of Object.entries(troubles)) {
  test(`${name} is told, with status 4, and nothing is written over`, async (t) => {
    const { folder } = await makeRecord(t)
    const path = join(folder, 'record', 'record.db')
    damage(path)
    const bytes = readFileSync(path)
    for (const args of [CHECK, ['add', 'b.jsonl', '--record', 'record']]) {
      const { exit, stdout, stderr } = await runCli(args, { cwd: folder })
      assert.equal(exit, 4, stderr)
      assert.equal(stdout, '')
      assert.match(stderr, told)
      assert.ok(stderr.includes('record.db'), stderr)
    }
    assert.ok(readFileSync(path).equals(bytes), 'the file was changed')
  })
}

test('a second writer is told that the record is being added to', async (t) => {
  const { folder } = await makeRecord(t)
  const lock = new DatabaseSync(join(folder, 'record', 'writer.lock'))
  lock.exec('BEGIN EXCLUSIVE')
  t.after(() => lock.close())
  const { exit, stderr } = await runCli(['add', 'b.jsonl', '--record', 'record'], { cwd: folder })
  assert.equal(exit, 4)
  assert.match(stderr, /Another process is adding to the record record; try again/)
  assert.deepEqual(await verdictsOf(folder), { verdicts: { verbatim: 1 }, stderr: '' })
})

function flip(path: string, at: number): void {
  const byte = readFileSync(path)[at] as number
  const file = openSync(path, 'r+')
  writeSync(file, Uint8Array.of(byte ^ 0x10), 0, 1, at)
  closeSync(file)
}
