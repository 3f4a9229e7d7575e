import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MemoryRecord, parseDocument } from '../verbale.ts'

/** Speeches of one minister on one subject, one a day, each long and full of the same words. */
function recordOf(count: number): MemoryRecord {
  return new MemoryRecord(
    Array.from({ length: count }, (_, k) => {
      const line = `On quay ${k} the harbor pays for the harbor, and the boats in the harbor pay for the boats.`
      const day = new Date(Date.UTC(2020, 0, 1 + k)).toISOString().slice(0, 10)
      return parseDocument({
        id: `speech-${k}`,
        kind: 'speech',
        date: day,
        text: `FOREIGN MINISTER ILSABET CORVANE: ${`${line} `.repeat(60)}\n`,
      })
    }),
  )
}

const report = 'Ilsabet Corvane said that the boats in the harbor would have to pay for the quay.'

test('a larger record costs no more once the limits are reached', () => {
  const costs = [150, 300].map((count) => {
    const record = recordOf(count)
    const input = { id: 'draft', kind: 'pressReport', date: '2020-03-01', text: report } as const
    return record.check(input, { indirect: true }).work
  })
  const [small, large] = costs
  assert.ok(small !== undefined && large !== undefined)
  assert.ok(small.postings > 0 && large.postings <= 40_000, `${large.postings} postings`)
  assert.ok(large.scanned <= 150_000, `${large.scanned} words were read through`)
  assert.ok(large.sentences <= small.sentences * 1.2)
})

test('a page of reported clauses costs as many searches as it has clauses', () => {
  const record = recordOf(20)
  const work = [20, 40].map((count) => {
    const text = `${report} `.repeat(count)
    return record.check(
      { id: 'draft', kind: 'pressReport', date: '2020-03-01', text },
      { indirect: true },
    ).work
  })
  const [few, many] = work
  assert.ok(few !== undefined && many !== undefined)
  assert.ok(many.sentences <= few.sentences * 2.2)
  assert.ok(many.postings <= few.postings * 2.2)
})
