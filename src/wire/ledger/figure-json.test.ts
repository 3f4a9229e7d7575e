import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ledger, parseDocument } from '../../verbale.ts'
import { figureToJson } from './figure-json.ts'

/** What a figure is tied to, and the days of that in JSON. */
const cases: Readonly<Record<string, readonly [from: string, to: string | undefined]>> = {
  'since 2029': ['2029-01-01', undefined],
  'in 2029': ['2029-01-01', '2029-12-31'],
}

for (const [words, days] of Object.entries(cases)) {
  test(`the days of a figure "${words}" are told`, async () => {
    const text = `MINISTER ODA: We have built 41 ships ${words}.\n`
    const ledger = new Ledger([parseDocument({ text, date: '2031-03-08' })])
    const found: unknown[] = []
    for await (const listed of ledger.list('figures')) {
      const { asOfFrom, asOfTo } = figureToJson(listed)
      found.push([asOfFrom, asOfTo])
    }
    assert.deepEqual(found, [days])
  })
}
