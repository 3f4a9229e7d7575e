import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import type { Row } from '../../ledger/row.ts'
import { type LedgerFilter, RowFilter } from './filter.ts'
import type { LedgerDocument } from './source.ts'

const ROW: Row & Readonly<Record<string, unknown>> = {
  id: 'c1',
  evidence: [
    {
      document: 'drast' as DocumentId,
      start: 0,
      end: 30,
      text: 'We will not sail\nto Port Callow.',
    },
  ],
  type: 'promise',
  status: 'open',
  speaker: 'Mirela Oda',
  target: ['the Republic of Ombrasa'],
  onBehalfOf: ['the Free State of Varland'],
  deadline: { from: '2024-03-01', to: '2024-03-15' },
  turn: 1,
}

const accepted: Readonly<Record<string, readonly LedgerFilter[]>> = {
  'words in a row, over line ends and in any letter case': [
    { words: 'not sail to port' },
    { words: 'PORT CALL*' },
    { words: '“callow”' },
  ],
  'a day, a month and a year around it': [
    { from: '2024-03-08', to: '2024-03-08' },
    { from: '2024', to: '2024' },
    { to: '2024-03' },
  ],
  'a deadline that ends in time': [{ dueBefore: '2024-03-15' }, { dueBefore: '2024' }],
  'its speaker, by surname or in full': [{ speaker: 'Oda' }, { speaker: 'Minister Mirela Oda' }],
  'a party by words of its name': [{ target: 'ombrasa' }],
  'one of several types or statuses': [{ types: ['plan', 'promise'] }, { statuses: ['open'] }],
  'the role of its turn': [{ roles: ['principal'] }],
  'the state that is bound': [{ speaker: 'Varland' }, { speaker: 'free state of varland' }],
}

for (const [what, filters] of Object.entries(accepted)) {
  test(`a row is in by ${what}`, () => {
    for (const filter of filters) assert.ok(isIn(filter), JSON.stringify(filter))
  })
}

const refused: Readonly<Record<string, readonly LedgerFilter[]>> = {
  'parts of words and words that stand apart': [{ words: 'ort' }, { words: 'will sail' }],
  'days before and after': [{ from: '2024-03-09' }, { to: '2024-02' }],
  'a deadline that ends later': [{ dueBefore: '2024-03-14' }],
  'another speaker, or a part of a name': [{ speaker: 'Varga' }, { speaker: 'Od' }],
  'a party that is not named': [{ target: 'brasa' }],
  'another type, status or role': [
    { types: ['plan'] },
    { statuses: ['expired'] },
    { roles: ['press'] },
  ],
}

for (const [what, filters] of Object.entries(refused)) {
  test(`a row is out by ${what}`, () => {
    for (const filter of filters) assert.ok(!isIn(filter), JSON.stringify(filter))
  })
}

/** Fields of rows of other ledgers, and what finds them. */
const others: readonly (readonly [object, LedgerFilter])[] = [
  [{ organization: 'Torland' }, { speaker: 'Torland' }],
  [{ organization: 'Torlandian government' }, { speaker: 'Torlandia' }],
  [{ onBehalfOf: ['Danish'] }, { speaker: 'Denmark' }],
  [{ onBehalfOf: ['Denmark'] }, { speaker: 'danish' }],
  [{ participants: ['Torlandian forces'] }, { speaker: 'Torlandia' }],
  [{ target: ['Torlandian'] }, { target: 'Torlandia' }],
  [{ asker: { name: 'Petra Lunding', outlet: 'Averholt Radio' } }, { speaker: 'averholt radio' }],
  [{ parts: [{ status: 'answered' }, { status: 'partial', late: true }] }, { statuses: ['late'] }],
  [{ status: 'headlineOnly' }, { statuses: ['headlineOnly'] }],
  [{ concept: 'new tariff on grain' }, { words: 'tariff on grain' }],
  [{ participants: ['Minister Jon Harga'], place: 'Drast' }, { words: 'drast' }],
]

for (const [fields, filter] of others) {
  test(`${JSON.stringify(filter)} finds ${JSON.stringify(fields)}`, () => {
    const accepts = new RowFilter(filter)
    assert.ok(accepts.acceptsRow({ ...ROW, status: 'open', ...fields }, undefined, () => []))
    assert.ok(!accepts.acceptsRow(ROW, undefined, () => []))
  })
}

test('a row without a day is out when days are asked for', () => {
  const filter = new RowFilter({ from: '2024' })
  assert.ok(!filter.acceptsRow(ROW, undefined, () => []))
})

test('a press report can tell of days before it, and no document of days after it', () => {
  const asked = new RowFilter({ from: '2024-03', to: '2024-03' })
  const document = (kind: LedgerDocument['kind'], value: string): LedgerDocument => ({
    number: 1,
    words: 10,
    id: 'a' as DocumentId,
    kind,
    date: { value, precision: 'day', basis: 'stated' },
  })
  assert.ok(asked.acceptsDocument(document('pressReport', '2024-05-01'), 'bySpeech'))
  assert.ok(!asked.acceptsDocument(document('pressReport', '2024-02-01'), 'bySpeech'))
  assert.ok(!asked.acceptsDocument(document('speech', '2024-05-01'), 'bySpeech'))
  // What is planned is told before its day.
  assert.ok(asked.acceptsDocument(document('speech', '2024-02-01'), 'byContent'))
})

function isIn(filter: LedgerFilter): boolean {
  return new RowFilter(filter).acceptsRow(ROW, '2024-03-08', () => ['press', 'principal'])
}
