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
  'AVERHOLT, March 3 (Harbor Wire) - President Oda spoke.': 'President Oda spoke.',
  'AVERHOLT, 3 March - Oda spoke.': 'Oda spoke.',
  'AVERHOLT, Lunmark, Mar. 3, 2031 — Two envoys left.': 'Two envoys left.',
  'PORT CALLOW (LNN) - Oda spoke.': 'Oda spoke.',
  '**AVERHOLT** — “We will go,” Oda said.': '“We will go,” Oda said.',
  'Averholt, March 3 (LNN) Oda spoke.': 'Oda spoke.',
  'Averholt (ANA) Oda spoke.': 'Oda spoke.',
  'Averholt, Tuesday – Oda spoke.': 'Oda spoke.',
  'Averholt, March 3, was calm.': 'Averholt, March 3, was calm.',
  'Averholt - Drast trains run again.': 'Averholt - Drast trains run again.',
  'ODA - who spoke first - left.': 'ODA - who spoke first - left.',
  'Lamps, Article 3 - The parties agree.': 'Lamps, Article 3 - The parties agree.',
}

for (const [opening, rest] of Object.entries(cases)) {
  test(opening, () => {
    const text = `Lamps\n\n${opening}`
    const { start, end } = withoutDateline(text, { start: 7, end: text.length })
    assert.equal(text.slice(start, end), rest)
  })
}
