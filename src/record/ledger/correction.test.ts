import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LedgerName } from '../../ledger/row.ts'
import { correctRow, problemOfCorrection } from './correction.ts'

/** A ledger, fields of a row, a correction, and the fields behind it. */
const cases: readonly (readonly [LedgerName, object, string, object])[] = [
  ['commitments', { target: ['Halvenia'] }, 'target=', { target: [] }],
  ['commitments', {}, 'target=Halvenia; Palvia', { target: ['Halvenia', 'Palvia'] }],
  ['commitments', { deadline: { from: '2031-06-01' } }, 'deadline=', {}],
  ['commitments', { speaker: 'Mirela Oda' }, 'speaker=', {}],
  ['events', { participants: ['Oda'] }, 'participants=', { participants: [] }],
  ['events', { place: 'Drast' }, 'place=', {}],
  [
    'questions',
    { asker: { name: 'Lunding', outlet: 'Averholt Radio', basis: 'inferred' } },
    'asker=',
    { asker: { outlet: 'Averholt Radio', basis: 'stated' } },
  ],
  ['figures', { subject: { text: 'ships' } }, 'subject=', {}],
]

for (const [ledger, before, correction, after] of cases) {
  const [field = '', value = ''] = correction.split('=')
  test(`${correction} in ${ledger} makes ${JSON.stringify(after)}`, () => {
    assert.equal(problemOfCorrection(ledger, field, value), undefined)
    assert.deepEqual(correctRow(ledger, before, { [field]: value }), after)
  })
}

for (const [ledger, field] of [
  ['positions', 'concept'],
  ['events', 'title'],
  ['figures', 'value'],
] as const) {
  test(`a row of ${ledger} cannot be without its ${field}`, () => {
    assert.match(problemOfCorrection(ledger, field, '') ?? '', /is empty; write /)
  })
}
