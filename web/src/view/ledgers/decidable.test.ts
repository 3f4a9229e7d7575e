import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as record from '../../../../src/verbale.ts'
import { CORRECTABLE, STATUSES } from './decidable.ts'
import { LEDGERS } from './ledger-names.ts'

test('the desk offers every ledger that the record has', () => {
  assert.deepEqual([...LEDGERS].sort(), [...record.LEDGERS].sort())
})

for (const ledger of record.LEDGERS) {
  test(`a person can set and correct of ${ledger} what the record takes`, () => {
    assert.deepEqual(STATUSES[ledger], record.STATUSES_OF[ledger])
    assert.deepEqual(CORRECTABLE[ledger], record.CORRECTABLE[ledger])
  })
}
