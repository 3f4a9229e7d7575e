import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import { commitmentsOf } from './commitments-of.ts'

describe('whom an act is about or against', () => {
  const cases: Record<string, readonly string[] | undefined> = {
    'We will stand with Ombrasia and Sorrenay.': ['Ombrasia', 'Sorrenay'],
    'We will send the grain to President Harga.': ['President Harga'],
    'We call on Sorrenay, Ombrasia and the Council to release the crews.': [
      'Sorrenay',
      'Ombrasia',
      'the Council',
    ],
    'His order asks the Trade Board to write rules for ports.': ['the Trade Board'],
    'If there is an attack on Ombrasia by Sorrenay, we will close the strait.': ['Sorrenay'],
    'If Ombrasia is attacked, we will close the strait.': undefined,
    'If Ombrasia is attacked by Sorrenay, we will close the strait.': ['Sorrenay'],
    'Sorrenay will close the strait.': undefined,
    'We warn Sorrenay not to close the strait.': ['Sorrenay'],
    'The captain must be released by President Harga.': ['President Harga'],
    'The captain must be released by Friday.': ['The captain'],
    'A serious effort must be made.': undefined,
    'We propose that talks take place in Drast.': undefined,
    'President Harga, release the prisoners.': ['President Harga'],
    'We will help the people of Ombrasia to rebuild.': ['the people of Ombrasia'],
    'We will defend our allies and partners.': ['our allies', 'partners'],
    'We will send our team to Drast.': undefined,
    'We will send grain to Nepal, Kenya, Peru, Chile, and Fiji.': [
      'Nepal',
      'Kenya',
      'Peru',
      'Chile',
      'Fiji',
    ],
    'Our envoy will be joined by Attorney General Harga on Friday.': undefined,
    'We will open a Villa Tesk in Drast.': undefined,
    'We will impose sanctions on Sorrenay.': ['Sorrenay'],
    'We will close the strait if you board our ships.': undefined,
    'Without a deal, we will close the strait.': undefined,
    'Our envoy will travel to Drast on Friday.': undefined,
    'Our envoy will attend the Tarn Forum in Averholt.': undefined,
  }
  for (const [words, target] of Object.entries(cases))
    test(words, () => {
      const [row] = commitmentsIn(words)
      assert.ok(row)
      assert.deepEqual(row.target, target)
    })
})

function commitmentsIn(words: string): ReturnType<typeof commitmentsOf> {
  const text = `Remarks by Foreign Minister Mirela Oda of Halvenia\n\nMarch 4, 2024\n\nMINISTER ODA: Good morning. ${words}\n\nQUESTION: Thank you.\n`
  const { document, quotations } = readDocument({ text, id: 'drast' as DocumentId })
  return commitmentsOf(spokenText(document, quotations))
}
