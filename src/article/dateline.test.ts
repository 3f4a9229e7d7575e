import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutDateline } from './dateline.ts'

/** An opening, and what is left of it. */
const cases: Record<string, string> = {
  'Averholt (LNN) Turning to the lamps, Oda spoke.': 'Turning to the lamps, Oda spoke.',
  'Port Callow, Lunmark (LNN) President Oda spoke.': 'President Oda spoke.',
  'Lamp Keepers Union (LKU) Secretary Velk spoke.':
    'Lamp Keepers Union (LKU) Secretary Velk spoke.',
  'Averholt (pop. 900) is small.': 'Averholt (pop. 900) is small.',
  'Harga (LPD) said no.': 'Harga (LPD) said no.',
}

for (const [opening, rest] of Object.entries(cases)) {
  test(opening, () => {
    const text = `Lamps\n\n${opening}`
    const { start, end } = withoutDateline(text, { start: 7, end: text.length })
    assert.equal(text.slice(start, end), rest)
  })
}
