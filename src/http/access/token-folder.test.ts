import assert from 'node:assert/strict'
import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { folderOf } from '../../../test/support/run-cli.ts'
import { StoreError } from '../../verbale.ts'
import { TokenFolder } from './token-folder.ts'

const NOW = new Date('2031-06-04T09:00:00Z')

test('a token that is revoked within one step of the clock of the disk is revoked', (t) => {
  const record = folderOf(t, {})
  const [keeper, server] = [new TokenFolder(record), new TokenFolder(record)]
  const { kept, token } = keeper.create({ name: 'R. Weil', scope: 'read' }, NOW)
  const step = new Date()
  utimesSync(join(record, 'tokens'), step, step)
  assert.equal(server.find(token, NOW).ok, true)
  keeper.revoke(kept.id, NOW)
  utimesSync(join(record, 'tokens'), step, step)
  assert.deepEqual(server.find(token, NOW), { ok: false, why: 'revoked' })
})

test('a folder with a file that is no token is never taken for one without tokens', (t) => {
  const record = folderOf(t, {})
  const keeper = new TokenFolder(record)
  const { kept } = keeper.create({ name: 'R. Weil', scope: 'read' }, NOW)
  writeFileSync(join(record, 'tokens', `${kept.id}.json`), 'nothing')
  const server = new TokenFolder(record)
  for (const _ of ['at first', 'and again']) {
    assert.throws(() => server.isUsed, isDamaged)
  }
})

function isDamaged(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'damaged'
}
