import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { LEDGERS, type ParsedDocument, parseDocument } from '../../verbale.ts'
import { TABLES } from '../csv/csv.ts'
import type { Table } from '../csv/table.ts'
import { documentSource } from '../document-source.ts'
import { renderLedgerCsv } from '../ledger/ledger-csv.ts'
import type { ExportSource } from '../source.ts'
import { exportParquet } from './parquet.ts'

const SPEECH = `# On Tides

Averholt, March 8, 2024

FOREIGN MINISTER ODA: We sail when the tide turns. Ça ira, “𝔸verholt”.

QUESTION: When is that?
`

function sourceOf(texts: Iterable<string>): ExportSource {
  async function* read(): AsyncGenerator<ParsedDocument> {
    for (const text of texts) yield parseDocument({ text })
  }
  return documentSource(read)
}

async function rowsOf(source: ExportSource, rows: string): Promise<Record<string, unknown>[]> {
  const pieces: Uint8Array[] = []
  for await (const piece of exportParquet(source, { rows })) pieces.push(Buffer.from(piece))
  const bytes = Buffer.concat(pieces)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
  return await parquetReadObjects({ file })
}

test('another reader of Parquet gives back the rows of the table', async () => {
  const source = sourceOf([SPEECH, SPEECH])
  const read = await rowsOf(source, 'turns')
  const expected: Readonly<Record<string, string>>[] = []
  for await (const row of (TABLES.turns as Table).rows(source)) expected.push(row)
  assert.equal(read.length, expected.length)
  for (const [k, row] of expected.entries()) {
    for (const [name, cell] of Object.entries(row)) {
      const value = read[k]?.[name]
      const shown = value === true ? 'yes' : value === false ? '' : String(value ?? '')
      assert.equal(shown, cell, name)
    }
  }
  assert.equal(read[0]?.start, Number(expected[0]?.start))
  assert.equal(read[0]?.interpreted, false)
})

test('more rows than a group holds are all there', async () => {
  const many = `# On Tides\n\n${'MINISTER ODA: We sail.\n\nQUESTION: When?\n\n'.repeat(3000)}`
  const read = await rowsOf(sourceOf([many]), 'turns')
  assert.equal(read.length, 6000)
  assert.deepEqual(
    read.map(({ turn }) => turn),
    read.map((_, k) => k),
  )
})

test('a table without rows has its columns', async () => {
  assert.deepEqual(await rowsOf(sourceOf([]), 'quotations'), [])
})

const LEDGER_TALK = `Press Briefing by Foreign Minister Oda
Averholt, March 8, 2024

MINISTER ODA: We will reopen the harbor by next Friday. Yesterday I met Foreign Minister Jon Harga in Drast. We have paid $40.5 million to the pilots, and we support the treaty.

QUESTION: Will the ferries sail again?

MINISTER ODA: Yes, the ferries will sail again in April.
`

for (const name of LEDGERS) {
  test(`rows of ${name} are those of the table of the ledger`, async () => {
    const source = sourceOf([LEDGER_TALK])
    const read = await rowsOf(source, name)
    const csv = parse(await renderLedgerCsv(name, source.rows(name)), { columns: true })
    const expected = csv as Readonly<Record<string, string>>[]
    assert.equal(read.length, expected.length)
    for (const [k, row] of expected.entries()) {
      for (const [column, cell] of Object.entries(row)) {
        const value = read[k]?.[column]
        const shown = value === true ? 'yes' : value === false ? '' : String(value ?? '')
        assert.equal(shown, cell === 'no' ? '' : cell.replace(/^'/, ''), column)
      }
    }
  })
}

test('what figures come to is a number', async () => {
  const read = await rowsOf(sourceOf([LEDGER_TALK]), 'figures')
  assert.ok(read.some(({ value, unit }) => value === 40_500_000 && unit === 'USD'))
})
