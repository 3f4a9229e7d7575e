import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MemoryRecord, type ParsedDocument, parseDocument } from '../verbale.ts'

const transcript = parseDocument({
  id: 'briefing',
  date: '2024-09-18',
  text: 'MS. RASKER: Good evening. We will caulk nine barges before the frost comes to the north shore.\n',
})
const draft = `The barges of Averholt

“We will caulk nine barges before the frost comes to the north shore,” Ms. Rasker said. “The keepers have asked for oil since Sunday,” she added. The council met behind closed doors, and nobody could say when the lamps would be lit again.
`
const own = parseDocument({ id: 'own', kind: 'pressReport', text: draft })
const other = parseDocument({
  id: 'other',
  kind: 'pressReport',
  text: 'An evening at the lake\n\n“The keepers have asked for oil since Sunday,” Ms. Rasker told us.\n',
})

function findingsOf(documents: readonly ParsedDocument[]): unknown[] {
  const record = new MemoryRecord(documents)
  const { findings } = record.check({ text: draft, kind: 'pressReport' })
  return findings.map(({ quotation, verdict, match }) => [
    quotation.kind,
    verdict,
    match?.entry.document.id,
  ])
}

test('a draft that is in the record is no evidence of what it says', () => {
  assert.deepEqual(findingsOf([transcript, own]), [
    ['direct', 'verbatim', 'briefing'],
    ['direct', 'notHeld', undefined],
  ])
})

test('another report is evidence beside the draft itself', () => {
  assert.deepEqual(findingsOf([own, transcript, other]), [
    ['direct', 'verbatim', 'briefing'],
    ['direct', 'reportedOnly', 'other'],
  ])
})

test('a report in the record hides no official words that it has otherwise', () => {
  const official = parseDocument({
    id: 'official',
    date: '2031-06-04',
    text: 'MINISTER ODA: Nobody has asked us to close the narrows, and we would not do it.\n\nQUESTION: Why?\n',
  })
  const text = `An evening in the port

The council met behind closed doors.

“Nobody has asked us to open the narrows, and we would not do it,” Minister Oda said.
`
  const itself = parseDocument({ id: 'itself', kind: 'pressReport', date: '2031-06-05', text })
  const another = parseDocument({
    id: 'another',
    kind: 'pressReport',
    date: '2031-06-06',
    text: text.replace('An evening', 'A night').replace('council met', 'elders met'),
  })
  for (const documents of [[official], [official, itself], [itself, another, official]]) {
    const { findings } = new MemoryRecord(documents).check({ text, kind: 'pressReport' })
    assert.deepEqual(
      findings.map(({ verdict, match }) => [verdict, match?.entry.document.id]),
      [['altered', 'official']],
    )
  }
})
