import assert from 'node:assert/strict'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { newRevision } from '../../../test/support/new-revision.ts'
import { StoreProcess, whyNoOtherUser } from '../../../test/support/store-process.ts'
import { StoreError } from '../store.ts'
import { openSqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbale-store-'))
// Others are to look into it.
chmodSync(folder, 0o755)
after(() => rmSync(folder, { recursive: true, force: true }))

let files = 0

/** A path for a store in a folder of its own. */
function freshPath(): string {
  const path = join(folder, String(files++), 'record.db')
  mkdirSync(dirname(path))
  return path
}

test('two processes read while another writes, and see all that it told of', async () => {
  const path = freshPath()
  const writer = new StoreProcess(path)
  const readers = [new StoreProcess(path), new StoreProcess(path)]
  await writer.ask('open')
  for (const reader of readers) assert.equal(await reader.ask('open readOnly'), 'open')
  writer.tell('add d 1 120 4')
  const versions = new Set<number>()
  for (let told = await writer.next(); typeof told === 'number'; told = await writer.next()) {
    const looks = await Promise.all(readers.map((reader) => reader.ask('look')))
    for (const look of looks as Look[]) {
      assert.ok(look.isWhole, 'a reader saw half of a transaction')
      assert.ok(look.revisions >= told, `${told} were told of, and ${look.revisions} seen`)
      assert.equal(look.revisions % 4, 0)
    }
    versions.add((looks as Look[])[0]?.version as number)
  }
  assert.ok(versions.size > 1)
  for (const reader of readers) assert.equal(((await reader.ask('look')) as Look).revisions, 120)
  await Promise.all([writer, ...readers].map((process) => process.end()))
})

test('a writer that is killed between transactions and in them leaves all that it told of', async () => {
  const path = freshPath()
  let told = 0
  for (const waitMs of [0, 3, 11, 24, 40]) {
    const writer = new StoreProcess(path)
    await writer.ask('open')
    writer.tell(`add d ${told + 1} 100000 7`)
    told = (await writer.next()) as number
    await setTimeout(waitMs)
    const said = (await writer.kill()).filter((line) => typeof line === 'number')
    told = said.at(-1) ?? told

    const store = openSqliteStore(path)
    const { revisions } = store.totals()
    assert.ok(revisions >= told, `${told} were told of, and ${revisions} are there`)
    assert.equal(revisions % 7, 0, 'half of a transaction is there')
    assert.deepEqual(
      store.numbers(),
      Array.from({ length: revisions }, (_, k) => k + 1),
    )
    for (let k = 1; k <= revisions; k++) assert.equal(store.revisionsOf(`d${k}`).length, 1)
    assert.deepEqual(store.verify(), [])
    store.close()
    told = revisions
  }
})

test('a writer that is killed in a long transaction leaves nothing of it', async () => {
  const path = freshPath()
  const writer = new StoreProcess(path)
  await writer.ask('open')
  assert.equal(await writer.ask('add d 1 10 10'), 10)
  await writer.next()
  assert.equal(await writer.ask('hang lost'), 'hanging')
  await writer.kill()
  assert.ok(existsSync(`${path}-wal`))

  const reader = openSqliteStore(path, { readOnly: true })
  assert.equal(reader.totals().revisions, 10)
  reader.close()
  const store = openSqliteStore(path)
  assert.deepEqual(store.revisionsOf('lost-0'), [])
  assert.equal(store.addRevision(newRevision('next', 1)), 11)
  assert.deepEqual(store.verify(), [])
  store.close()
})

test('a second writer waits, and then says that the store is busy', async () => {
  const path = freshPath()
  const writer = new StoreProcess(path)
  await writer.ask('open')
  await writer.ask('add d 1 1 1')
  await writer.next()
  await writer.ask('hang lost')

  const store = openSqliteStore(path, { busyTimeoutMs: 50 })
  for (let k = 0; k < 2; k++) {
    assert.throws(
      () => store.addRevision(newRevision('mine', 1)),
      (error) => error instanceof StoreError && error.code === 'busy' && error.place === path,
    )
    assert.equal(store.totals().revisions, 1)
  }
  await writer.kill()
  store.addRevision(newRevision('mine', 1))
  assert.deepEqual(store.numbers(), [1, 2])
  store.close()
})

test('two writers take turns, also when both make the store', async () => {
  for (let round = 0; round < 3; round++) {
    const path = freshPath()
    const writers = ['a', 'b'].map((name) => ({ name, process: new StoreProcess(path) }))
    await Promise.all(
      writers.map(async ({ name, process }) => {
        assert.equal(await process.ask('open'), 'open')
        process.tell(`add ${name} 1 20 2`)
        let last: unknown
        while (last !== 'added') last = await process.next()
        await process.end()
      }),
    )
    const store = openSqliteStore(path)
    assert.equal(store.totals().revisions, 40)
    assert.equal(store.revisionsOf('a20').length + store.revisionsOf('b20').length, 2)
    store.close()
  }
})

/**
 * Files that a store can leave behind, by what was done to those of a writer with something in its
 * `-wal`. Each holds the same two revisions.
 */
const LEFT_BEHIND: Readonly<Record<string, (from: string, to: string) => void>> = {
  'a store that was closed'(from, to) {
    cpSync(from, to)
    cpSync(`${from}-wal`, `${to}-wal`)
    openSqliteStore(to).close()
    assert.ok(!existsSync(`${to}-wal`) && !existsSync(`${to}-shm`))
  },
  'a store that is being written, or was when its writer was killed'(from, to) {
    for (const end of ['', '-wal', '-shm']) cpSync(from + end, to + end)
  },
  'a store that was copied without its shared memory'(from, to) {
    for (const end of ['', '-wal']) cpSync(from + end, to + end)
  },
}

test('a store in a folder that cannot be written is read, whatever lies beside it', {
  skip: whyNoOtherUser(),
}, async (t) => {
  const from = freshPath()
  const source = openSqliteStore(from)
  source.addRevision(newRevision('oda', 1))
  source.addRevision(newRevision('oda', 2))
  for (const [name, copy] of Object.entries(LEFT_BEHIND)) {
    await t.test(name, async () => {
      const to = freshPath()
      copy(from, to)
      chmodSync(dirname(to), 0o555)
      const reader = new StoreProcess(to, { asOther: true })
      assert.equal(await reader.ask('open readOnly'), 'open')
      const { revisions, isWhole } = (await reader.ask('look')) as Look
      assert.deepEqual({ revisions, isWhole }, { revisions: 2, isWhole: true })
      // What its owner writes meanwhile is seen, though nobody can tell the reader.
      chmodSync(dirname(to), 0o755)
      const owner = openSqliteStore(to)
      owner.addRevision(newRevision('varga', 1))
      assert.equal(((await reader.ask('look')) as Look).revisions, 3)
      owner.addRevision(newRevision('varga', 2))
      owner.close()
      assert.equal(((await reader.ask('look')) as Look).revisions, 4)
      await reader.end()
    })
  }
  source.close()
})

test('a store in a folder that cannot be written is not written, and says so', {
  skip: whyNoOtherUser(),
}, async () => {
  const path = freshPath()
  openSqliteStore(path).close()
  chmodSync(dirname(path), 0o555)
  const other = new StoreProcess(path, { asOther: true })
  const answer = (await other.ask('open')) as { code: string; message: string }
  assert.equal(answer.code, 'readOnly')
  assert.ok(answer.message.includes(path), answer.message)
  await other.end()
  chmodSync(dirname(path), 0o755)
})

interface Look {
  readonly revisions: number
  readonly isWhole: boolean
  readonly version: number
}
