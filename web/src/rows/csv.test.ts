import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { tableToCsv } from './csv.ts'

test('whatever stands in a cell is read back from the table', () => {
  const cell = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => `x${text}`)
  const row = fc.array(cell, { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      assert.deepEqual(parse(tableToCsv(rows)), rows)
    }),
  )
})

for (const formula of ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1']) {
  test(`${JSON.stringify(formula)} is no formula in a spreadsheet`, () => {
    assert.deepEqual(parse(tableToCsv([[formula]])), [[`'${formula}`]])
  })
}
