import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { exampleRecord } from '../../../test/support/example-record.ts'
import type { Commitment } from './commitment.ts'
import { commitmentsOf } from './commitments-of.ts'

const rows = exampleRecord().flatMap(commitmentsOf)

/** Words of an act, and what the row of it must tell. */
const found: readonly (readonly [act: string, told: Partial<Told>])[] = [
  [
    'find a Halvenian escort',
    { type: 'warning', condition: 'If Sorrenay turns our pilots back a second time', by: [] },
  ],
  ['be placed tomorrow', { type: 'plan', to: '2024-09-19' }],
  ['feel it', { type: 'forecast', by: [] }],
  ['cover a hull', { about: [] }],
  ['fire first', { type: 'assurance', polarity: 'negative' }],
  ['look into it together', { type: 'plan', to: '2024-10-01', about: [] }],
  ['reach the envoy', { level: 'reportedBySpeaker', to: '2024-09-20' }],
  ['be out of those wheelhouses', { type: 'offer', condition: 'if Halvenia has a safer idea' }],
  ['move first', { type: 'request' }],
  ['sail before any other question', { type: 'agreement' }],
  ['speak again before September 24', { type: 'plan', to: '2024-09-23' }],
]

const none = [
  'open to grain',
  'begin where they began',
  'keep for the other side',
  'be glad to forget',
  'reach for that word',
]

interface Told {
  readonly type: string
  readonly condition: string
  readonly to: string
  readonly strength: string
  readonly polarity: string
  readonly level: string
  readonly by: readonly string[]
  readonly about: readonly string[]
}

describe('the commitments of the bundled record', () => {
  for (const [act, wanted] of found) {
    test(`“${act}”`, () => {
      const row = rows.find(({ evidence: [{ text }] }) => text.includes(act))
      assert.ok(row, `no row holds “${act}”`)
      for (const [key, value] of Object.entries(wanted))
        assert.deepEqual(toldBy(row)[key as keyof Told], value, key)
    })
  }
  for (const words of none) {
    test(`“${words}” is none`, () => {
      assert.ok(!rows.some(({ evidence: [{ text }] }) => text.includes(words)))
    })
  }
})

function toldBy(row: Commitment): Partial<Told> {
  const { type, condition, deadline, strength, polarity, level, onBehalfOf, target } = row
  return {
    type,
    ...(condition === undefined ? {} : { condition: condition.span.text }),
    ...(deadline?.to === undefined ? {} : { to: deadline.to }),
    strength,
    polarity,
    level,
    by: onBehalfOf ?? [],
    about: target ?? [],
  }
}
