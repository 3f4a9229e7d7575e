import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentId } from '../document/document.ts'
import type { LedgerName } from './row.ts'
import { RowIds } from './row-id.ts'

const drast = 'drast-talks' as DocumentId

test('the id of a row stays when its words are found again', () => {
  assert.equal(
    idOf('commitments', drast, 'We will\nsail'),
    idOf('commitments', drast, 'We will sail'),
  )
})

test('rows of other words, documents and ledgers have other ids', () => {
  const ids = [
    idOf('commitments', drast, 'We will sail'),
    idOf('commitments', drast, 'We will not sail'),
    idOf('figures', drast, 'We will sail'),
    idOf('commitments', 'other-talks' as DocumentId, 'We will sail'),
  ]
  assert.equal(new Set(ids).size, ids.length)
})

test('rows of the same words are told apart by their order', () => {
  const [first, again] = [new RowIds('figures', drast), new RowIds('figures', drast)]
  const ids = [first.give('40 ships'), first.give('40 ships')]
  assert.notEqual(ids[0], ids[1])
  assert.deepEqual([again.give('40 ships'), again.give('40 ships')], ids)
})

function idOf(ledger: LedgerName, document: DocumentId, words: string): string {
  return new RowIds(ledger, document).give(words)
}
