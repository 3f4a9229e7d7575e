import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { recordWith } from '../support/cli-record.ts'
import { DESK } from '../support/desk.ts'

test('a person sees what the record holds, line by line', async (t) => {
  const { run } = await recordWith(t, DESK)
  const { exit, stdout } = await run(['status'])
  assert.equal(exit, 0)
  const lines = stdout.replace(/\n {12}/g, ' ').split('\n')
  for (const line of [
    'documents   4 in 5 revisions, 209 words, 14 turns, 2 quotations',
    'dates       2031-06-04 to 2031-06-05; 1 document without a date',
    'kinds       interview 1, pressReport 1, remarks 1, unknown 1',
    'publishers  Averholt Radio 1, Ministry of the Sea 1',
    'revised     callow (2 revisions)',
    'gaps        none to be told among 2 days with documents',
  ]) {
    assert.ok(lines.includes(line), `${line} in\n${stdout}`)
  }
  assert.match(stdout, /\nspeakers {4}Oda 1, Pell 1, Rasker 1, Varga 1\n/)
  assert.match(stdout, /\nindex {7}1 segment, \d+ KB, \d+\.\d bytes a word\n/)
})

test('the status as JSON has every count', async (t) => {
  const { run } = await recordWith(t, DESK)
  const { stdout } = await run(['status', '--json'])
  const { format, documents, revisions, words, from, to, undated, revised, gaps, index, ...rest } =
    JSON.parse(stdout)
  assert.deepEqual(
    [format, documents, revisions, words, from, to, undated],
    ['verbale.status/1', 4, 5, 209, '2031-06-04', '2031-06-05', 1],
  )
  assert.deepEqual([revised, gaps], [[{ name: 'callow', count: 2 }], []])
  assert.deepEqual([index.segments, index.pending], [1, 0])
  assert.ok(index.bytes > 0 && index.bytesPerWord > 0 && rest.database.bytes > 0)
  assert.ok(!('verified' in rest))
})

test('long lists are cut for a person, and say how much is left', async (t) => {
  const rows = Array.from({ length: 26 }, (_, k) => {
    const letter = String.fromCharCode(65 + k)
    return {
      id: letter,
      date: `2031-0${k < 13 ? 1 : 9}-${10 + (k % 13)}`,
      text: `MINISTER ${letter.repeat(4)}: The lamp of ${letter} is lit.\n\nQUESTION: Why?\n`,
    }
  })
  const { run } = await recordWith(t, rows)
  const { stdout } = await run(['status'])
  assert.match(stdout.replace(/\n {12}/g, ' '), /\nspeakers {4}(?:\S+ 1, ){10}and 16 more\n/)
  assert.match(
    stdout.replace(/\n {12}/g, ' '),
    /\ngaps {8}2031-01-22 to 2031-09-10: 230 days between without a document \(usual around it: one in 1 day\)\n/,
  )
})

test('an empty record is no trouble', async (t) => {
  const { run } = await recordWith(t, [])
  const { exit, stdout } = await run(['status', '--verify'])
  assert.equal(exit, 0)
  assert.match(stdout, /\ndocuments {3}none; add some with verbale add\nindex {7}no segment\n/)
  assert.match(stdout, /\nVerified: the database, 0 revisions and 0 segments; nothing is wrong\n$/)
})

test('one document without a date has no gaps', async (t) => {
  const { run } = await recordWith(t, [{ id: 'only', text: 'The lamp is lit.' }])
  const { exit, stdout } = await run(['status', '--verify'])
  assert.equal(exit, 0)
  assert.match(stdout, /\ndates {7}no day is known; 1 document without a date\n/)
  assert.match(stdout, /nothing is wrong\n$/)
})

/** What may happen to the one segment of a record. */
const damages: Readonly<Record<string, (path: string) => void>> = {
  'a flipped bit': (path) => {
    const bytes = readFileSync(path)
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9)
    writeFileSync(path, bytes)
  },
  'a cut': (path) => writeFileSync(path, readFileSync(path).subarray(0, 900)),
  'another file in its place': (path) => writeFileSync(path, 'VERBSEG1 and no more'),
  'an empty file in its place': (path) => writeFileSync(path, ''),
  'the loss of it': (path) => rmSync(path),
}

for (const [name, damage] of Object.entries(damages)) {
  test(`verifying finds ${name} in the index and makes it anew`, async (t) => {
    const { cwd, run } = await recordWith(t, DESK)
    const folder = join(cwd, '.verbale', 'index')
    const [segment = ''] = readdirSync(folder)
    damage(join(folder, segment))
    const verified = await run(['status', '--verify'])
    assert.equal(verified.exit, 0, verified.stdout)
    const told = verified.stdout.replace(/\s+/g, ' ')
    assert.match(
      told,
      /1 fault mended: Segment \S+\.seg is damaged: .*; it was made anew from the documents\. $/,
    )
    assert.ok(told.includes(segment))
    const again = await run(['status', '--verify'])
    assert.match(again.stdout, /nothing is wrong\n$/)
    const found = await run(['find', 'swift severe', '--json'])
    assert.equal(JSON.parse(found.stdout.split('\n')[0] ?? '').document, 'callow')
  })
}

test('a segment that lacks a document is made anew', async (t) => {
  const { cwd, run } = await recordWith(t, DESK)
  // The segment is the one of a record that had fewer documents.
  changeDatabase(cwd, 'UPDATE segment SET last = 3')
  const { stdout: pending } = await run(['status'])
  assert.match(pending, /; 2 texts not in it yet,/)
  const { exit, stdout } = await run(['status', '--verify', '--json'])
  assert.equal(exit, 0)
  const { faults } = JSON.parse(stdout).verified
  assert.deepEqual(
    faults.map(({ mended }: { mended: boolean }) => mended),
    [true],
  )
  const again = await run(['status', '--verify'])
  assert.match(again.stdout, /nothing is wrong\n$/)
})

test('a document that cannot be read is named, and cannot be mended', async (t) => {
  const { cwd, run } = await recordWith(t, DESK)
  changeDatabase(cwd, 'UPDATE body SET text = randomblob(40) WHERE number = 3')
  const { exit, stdout } = await run(['status', '--verify'])
  assert.equal(exit, 4)
  assert.match(stdout, /\n {2}damaged: Document radio, revision 1, is damaged: /)
  const shown = await run(['show', 'radio'])
  assert.equal(shown.exit, 4)
  assert.match(shown.stderr, /^verbale: Document radio, revision 1, is damaged: /)
  // All others are there as before.
  assert.equal((await run(['show', 'callow'])).exit, 0)
})

test('a list of speakers that is not that of the turns is told', async (t) => {
  const { cwd, run } = await recordWith(t, DESK)
  changeDatabase(cwd, 'DELETE FROM turns WHERE number = 1')
  const { exit, stdout } = await run(['status', '--verify', '--json'])
  assert.equal(exit, 4)
  const { faults } = JSON.parse(stdout).verified
  assert.deepEqual(faults, [
    {
      message:
        'Document callow, revision 1: its turns and the list of its speakers are not the same',
      mended: false,
    },
  ])
})

test('a damaged segment is told and stays while somebody else is writing', async (t) => {
  const { cwd, run } = await recordWith(t, DESK)
  const folder = join(cwd, '.verbale')
  const [segment = ''] = readdirSync(join(folder, 'index'))
  damages['a flipped bit']?.(join(folder, 'index', segment))
  const lock = new DatabaseSync(join(folder, 'writer.lock'))
  lock.exec('BEGIN EXCLUSIVE')
  const { exit, stdout } = await run(['status', '--verify'])
  lock.close()
  assert.equal(exit, 4)
  const told = stdout.replace(/\s+/g, ' ')
  assert.match(told, / damaged: Segment .*; it was not made anew: Another process is adding /)
  assert.equal((await run(['status', '--verify'])).exit, 0)
})

test('without a record there is no status', async (t) => {
  const { run } = await recordWith(t, [])
  const { exit, stdout, stderr } = await run(['status', '--record', 'none'])
  assert.deepEqual([exit, stdout], [4, ''])
  assert.match(stderr, /^verbale: There is no record in none/)
})

function changeDatabase(cwd: string, sql: string): void {
  const database = new DatabaseSync(join(cwd, '.verbale', 'record.db'))
  database.exec(sql)
  database.close()
}
