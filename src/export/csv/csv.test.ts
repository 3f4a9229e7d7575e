import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { exampleDocuments, exportDocuments } from '../../../test/support/exported.ts'
import { hostileText } from '../../../test/support/hostile-text.ts'
import { type ParsedDocument, parseDocument } from '../../verbale.ts'
import { exportCsv } from './csv.ts'

type Cells = Readonly<Record<string, string>>

async function table(documents: readonly ParsedDocument[], rows: string): Promise<Cells[]> {
  return parse(await exportDocuments(exportCsv, documents, { rows }), { columns: true })
}

test('a turn is a row', async () => {
  const text =
    'MINISTER ODA: We sail. (Laughter.)\n\nWe sail soon.\n\nQUESTION: (In French.) When?\n'
  const talk = parseDocument({ text, id: 'talk', date: '2031-06-04', publisher: 'Tides' })
  const [first, second, ...others] = await table([talk], 'turns')
  assert.equal(others.length, 0)
  assert.ok(first !== undefined && second !== undefined)
  assert.deepEqual(
    [first.document, first.date, first.publisher, first.turn, first.label, first.speaker],
    ['talk', '2031-06-04', 'Tides', '0', 'MINISTER ODA', 'Oda'],
  )
  assert.deepEqual(
    [first.role, first.words, first.notes, first.address],
    ['principal', 'We sail.\n\nWe sail soon.', '(Laughter.)', 'talk#0'],
  )
  assert.deepEqual([second.language, second.words], ['fr', 'When?'])
})

test('a paragraph of a text in which nobody speaks is a row', async () => {
  const text = 'The two sides met in Drast.\n\nThey talked about the harbor.\n'
  const rows = await table([parseDocument({ text, id: 'readout', kind: 'readout' })], 'turns')
  assert.deepEqual(
    rows.map(({ words, turn }) => [words, turn]),
    [
      ['The two sides met in Drast.', ''],
      ['They talked about the harbor.', ''],
    ],
  )
  for (const { words, start, end, address } of rows) {
    assert.equal(text.slice(Number(start), Number(end)), words)
    assert.equal(address, `readout#${start}-${end}`)
  }
})

test('a quotation is a row', async () => {
  const text =
    'Oda stands firm\n\nDRAST, June 4 – “We will not accept it,” Minister Sunniva Oda told reporters.\n'
  const report = parseDocument({ text, id: 'report', kind: 'pressReport' })
  const [row, ...others] = await table([report], 'quotations')
  assert.equal(others.length, 0)
  assert.ok(row !== undefined)
  assert.deepEqual(
    [row.line, row.quotationKind, row.quotation, row.speaker, row.cue, row.to],
    ['3', 'direct', 'We will not accept it,', 'Sunniva Oda', 'told', 'reporters'],
  )
})

test('the bundled example has a row for each turn and each quotation', async () => {
  const documents = exampleDocuments()
  const turns = documents.reduce(
    (sum, { document }) => sum + (document.turns.length || document.body.length),
    0,
  )
  const quotations = documents.reduce((sum, { quotations: found }) => sum + found.length, 0)
  assert.equal((await table(documents, 'turns')).length, turns)
  assert.equal((await table(documents, 'quotations')).length, quotations)
})

describe('no cell is a formula', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    test(`one that begins with ${JSON.stringify(start)}`, async () => {
      const talk = parseDocument({
        text: `MINISTER ODA: ${start}cmd and bread.\n\nQUESTION: When?\n`,
        title: `${start}SUM(A1)`,
        publisher: `${start}Tides`,
      })
      for (const row of await table([talk], 'turns')) {
        for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/)
      }
    })
  }
})

test('whatever texts hold, the table has its rows and columns', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(), async (words) => {
      const text = `MINISTER ODA: We sail ${words}\n\nQUESTION: ${words} When?\n\nMINISTER ODA: Soon.\n`
      const talk = parseDocument({ text, title: words })
      const rows = await table([talk], 'turns')
      assert.equal(rows.length, talk.document.turns.length || talk.document.body.length)
      for (const row of rows) {
        for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+@\t\r]/)
      }
    }),
    { numRuns: 100 },
  )
})
