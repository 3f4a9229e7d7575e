import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isChairLabel } from './chair-label.ts'

/** Labels, and whether who bears them sits in the chair. */
const cases: Record<string, boolean> = {
  'The SPEAKER': true,
  'Madam Speaker': true,
  'The SPEAKER pro tempore (Ms. Harga)': true,
  'The Acting CHAIRMAN': true,
  'The DEPUTY SPEAKER': true,
  'Vice-Chairperson': true,
  'The PRESIDING OFFICER (Mr. Oda)': true,
  'El señor ODA (Presidente)': true,
  'Elin Harga (in the chair)': true,
  'The PRESIDENT OF THE REPUBLIC': false,
  'El señor ODA (Presidente de la República)': false,
  'The LEADER OF THE OPPOSITION': false,
  'Mr. CHAIRES': false,
}

describe('who sits in the chair', () => {
  for (const [label, isChair] of Object.entries(cases)) {
    test(label, () => assert.equal(isChairLabel(label), isChair))
  }
})
