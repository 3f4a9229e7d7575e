import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import { timesOf } from './times-of.ts'

test('times in quotations are seen from the day of speaking, others from that of the report', () => {
  const rows = timesIn(
    '# Harbor\n\nMarch 6, 2024\n\nAVERHOLT — “We sail today,” Foreign Minister Mirela Oda said on Monday. The harbor was closed yesterday.\n',
  )
  assert.deepEqual(
    rows.slice(-3).map(({ evidence: [{ text }], value }) => [text, value]),
    [
      ['today', '2024-03-04'],
      ['Monday', '2024-03-04'],
      ['yesterday', '2024-03-05'],
    ],
  )
  assert.equal(rows.at(-3)?.speaker, 'Mirela Oda')
  assert.equal(rows.at(-1)?.speaker, undefined)
})

test('times of a transcript without a date stay relative', () => {
  const [row] = timesIn('MINISTER ODA: We sail tomorrow.\n\nMINISTER HARGA: Good.\n')
  assert.equal(row?.evidence[0].text, 'tomorrow')
  assert.equal(row?.from, undefined)
  assert.equal(row?.date, undefined)
  assert.equal(row?.turn, 0)
})

function timesIn(text: string): ReturnType<typeof timesOf> {
  const { document, quotations } = readDocument({ text, id: 'harbor' as DocumentId })
  return timesOf(spokenText(document, quotations))
}
