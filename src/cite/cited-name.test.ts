import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { citedName, nameInOrder, nameInverted } from './cited-name.ts'

/** Names as they stand in a list; those marked `=` are not taken apart. */
const names: Readonly<Record<string, string>> = {
  'Ilsabet Corvane': 'Corvane, Ilsabet',
  'Ilse M. Tornqvist': 'Tornqvist, Ilse M.',
  Corvane: 'Corvane',
  'O’Harga': 'O’Harga',
  'Jean-Luc Harga-Brask': 'Harga-Brask, Jean-Luc',
  'Elin von der Harga': 'von der Harga, Elin',
  'Pier de la Brask': 'de la Brask, Pier',
  'Pier De La Brask': 'De La Brask, Pier',
  'Sami bin Harun Al Teshk': 'Al Teshk, Sami bin Harun',
  'Joram Brask Jr.': 'Brask, Joram, Jr.',
  'Joram Brask, jr': 'Brask, Joram, Jr.',
  'Joram Brask iii': 'Brask, Joram, III',
  // Given names that look like posts; posts are taken off before.
  'German Teskel': 'Teskel, German',
  'Wei Lanhua': 'Wei Lanhua',
  'Yoon Hae-rin': 'Yoon Hae-rin',
  'Pak Min Ho': 'Pak Min Ho',
  'Kim Brandvold': 'Brandvold, Kim',
  'Li Sandersson': 'Sandersson, Li',
  // Either could be the family name.
  'Chen Lin': '= Chen Lin',
  'Kim Sona': '= Kim Sona',
  'Senior Administration Official': '= Senior Administration Official',
  'Senior Ministry Official Number Two': '= Senior Ministry Official Number Two',
  'Ministry of Trade and Grain': '= Ministry of Trade and Grain',
  'Office of the Spokesperson': '= Office of the Spokesperson',
  'The President': '= The President',
  'Elin Harga, MP': '= Elin Harga, MP',
}

describe('a name in a list', () => {
  for (const [text, expected] of Object.entries(names)) {
    test(text, () => {
      const name = citedName(text)
      const shown = name.kind === 'literal' ? `= ${name.text}` : nameInverted(name)
      assert.equal(shown, expected)
    })
  }
})

test('a name in its order is the name that was given', () => {
  for (const text of Object.keys(names)) {
    const plain = text.replace(', jr', ' Jr.').replace('iii', 'III')
    assert.equal(nameInOrder(citedName(text)), plain)
  }
})
