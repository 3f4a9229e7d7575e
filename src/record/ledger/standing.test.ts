import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import type { Row } from '../../ledger/row.ts'
import type { Decision } from './decision.ts'
import { decidedRow, standingOf } from './standing.ts'

interface Act extends Row {
  readonly type: string
  readonly status: string
}

const ACT: Act = {
  id: 'c1',
  possible: true,
  evidence: [{ document: 'drast' as DocumentId, start: 0, end: 12, text: 'We will sail' }],
  type: 'promise',
  status: 'open',
}

function decide(text: string, row: Row = ACT): Decision {
  const [by = '', action, value] = text.split(' ')
  const at = '2024-04-01T09:00:00Z'
  if (action === 'confirm' || action === 'reject') return { action, by, at, row }
  if (action === 'set') return { action, by, at, row, status: value ?? '' }
  return { action: 'correct', by, at, row, corrected: { type: value ?? '' } }
}

/** What people do one after the other; then whether the row stands, whether they differ, type and status. */
const cases: Readonly<Record<string, readonly [string, boolean, string, string]>> = {
  'Oda confirm': ['confirmed', false, 'promise', 'open'],
  'Oda reject': ['rejected', false, 'promise', 'open'],
  'Oda confirm, Varga reject': ['rejected', true, 'promise', 'open'],
  'Oda reject, Oda confirm': ['confirmed', false, 'promise', 'open'],
  'Oda set fulfilled, Varga set expired': ['confirmed', true, 'promise', 'expired'],
  'Oda set fulfilled, Varga set fulfilled': ['confirmed', false, 'promise', 'fulfilled'],
  'Oda correct warning, Varga confirm': ['confirmed', false, 'warning', 'open'],
  'Oda correct warning, Varga correct plan': ['confirmed', true, 'plan', 'open'],
  'Oda set fulfilled, Oda reject, Varga confirm': ['confirmed', true, 'promise', 'fulfilled'],
}

for (const [text, [verdict, isContested, type, status]] of Object.entries(cases)) {
  test(`${text}: the row is ${verdict}${isContested ? ' and contested' : ''}`, () => {
    let row = ACT
    const decisions: Decision[] = []
    for (const each of text.split(', ')) {
      decisions.push(decide(each, row))
      const standing = standingOf(decisions)
      assert.ok(standing)
      row = decidedRow('commitments', ACT, standing)
    }
    const standing = standingOf(decisions)
    assert.deepEqual([standing?.verdict, standing?.isContested], [verdict, isContested])
    assert.deepEqual([row.type, row.status], [type, status])
    assert.equal(row.possible, verdict === 'rejected' ? true : undefined)
  })
}

test('what was confirmed stays what it was when a rule reads it otherwise since', () => {
  const standing = standingOf([decide('Oda confirm')])
  assert.ok(standing)
  const now = { ...ACT, type: 'warning' }
  assert.equal(decidedRow('commitments', now, standing).type, 'promise')
})

test('nobody decided anything of most rows', () => {
  assert.equal(standingOf([]), undefined)
})
