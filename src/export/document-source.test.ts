import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseDocument, type SearchFilter } from '../verbale.ts'
import { documentSource } from './document-source.ts'

const documents = [
  parseDocument({
    text: 'MINISTER HARGA: We sail at noon.\n\nQUESTION: When?\n',
    id: 'talk',
    date: '2031-05',
    kind: 'interview',
    publisher: 'Ministry of Tides',
  }),
  parseDocument({
    text: 'MINISTER ODA: We stay.\n\nMR. LIND: We sail.\n',
    id: 'remarks',
    date: '2031-06-04',
    kind: 'jointRemarks',
  }),
  parseDocument({ text: 'The fleet stays in port.\n', id: 'readout', kind: 'readout' }),
]

const source = (filter: SearchFilter): ReturnType<typeof documentSource> =>
  documentSource(async function* () {
    yield* documents
  }, filter)

/** Filters, and the documents that they leave, as in a record. */
const cases: readonly (readonly [filter: SearchFilter, ids: readonly string[]])[] = [
  [{}, ['talk', 'remarks', 'readout']],
  [{ kinds: ['readout', 'interview'] }, ['talk', 'readout']],
  // A month counts whole, and what has no date is in no time.
  [{ from: '2031-05-20' }, ['talk', 'remarks']],
  [{ to: '2031-05' }, ['talk']],
  [{ from: '2031-06-05' }, []],
  [{ publisher: 'ministry of' }, ['talk']],
  [{ publisher: 'minis' }, []],
  [{ speaker: 'Oda' }, ['remarks']],
  [{ speaker: 'Velk' }, []],
  [{ roles: ['press'] }, ['talk']],
  [{ speaker: 'Harga', roles: ['press'] }, []],
]

describe('texts that no record keeps are selected', () => {
  for (const [filter, ids] of cases) {
    test(`by ${JSON.stringify(filter)}`, async () => {
      const found: string[] = []
      for await (const { document } of source(filter).documents()) found.push(document.id)
      assert.deepEqual(found, ids)
    })
  }
})

test('a document is found by its id, and no revision of it was added', async () => {
  assert.equal((await source({}).document('talk'))?.document.id, 'talk')
  assert.equal(await source({}).document('nowhere'), undefined)
  assert.equal(source({}).addedAt('talk', 1), undefined)
})
