import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FontFacts, isBoldFont } from './bold-font.ts'

const bold: readonly FontFacts[] = [
  { name: 'ABCDEF+TimesNewRomanPS-BoldMT' },
  { name: 'Times New Roman,Bold' },
  { name: 'Arial-Black' },
  { name: 'MyriadPro-Semibold' },
  { name: 'FranklinGothic-Demi' },
  { name: 'HelveticaNeueLTStd-Bd' },
  { name: 'GillSansBd' },
  { name: 'QWERTY+CMBX12' },
  { name: 'Unnamed', bold: true },
]

const plain: readonly FontFacts[] = [
  {},
  { name: 'BDBDBD+TimesNewRomanPSMT' },
  { name: 'Helvetica-Oblique' },
  { name: 'CMR10' },
  { name: 'Bodoni' },
  { name: 'Abdullah' },
]

for (const facts of bold) {
  test(`takes ${JSON.stringify(facts)} for bold`, () => assert.ok(isBoldFont(facts)))
}

for (const facts of plain) {
  test(`takes ${JSON.stringify(facts)} for plain`, () => assert.ok(!isBoldFont(facts)))
}
