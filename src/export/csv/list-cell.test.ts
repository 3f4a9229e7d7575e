import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { listCell } from './list-cell.ts'

/** The things in a cell, as a program that knows the rule parts them. */
function itemsOf(cell: string): string[] {
  return Array.from(
    cell.matchAll(/"((?:[^"]|"")*)"(?:; |$)|([^;]+)(?:; |$)/g),
    ([, quoted, plain]) => (quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')),
  )
}

test('whatever things stand in a cell, they are told apart again', () => {
  const item = fc.string({ unit: fc.constantFrom(...'a;" \n=,'), maxLength: 6 })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 4 }), (items) => {
      assert.deepEqual(itemsOf(listCell(items)), items)
    }),
  )
})
