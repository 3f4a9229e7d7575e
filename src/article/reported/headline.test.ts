import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { tokenize } from '../../syntax/token.ts'
import { inSentenceCase } from './headline.ts'

const cases: Readonly<Record<string, string>> = {
  'Harga Says the Harbor Will Stay Closed': 'Harga says the Harbor will Stay Closed',
  'Guild Of Pilots Rejects The Offer From Sorrenay':
    'Guild of Pilots rejects the offer from Sorrenay',
  // Running text keeps its capitals, however many names it holds.
  'Minister Sunniva Oda met Envoy Joram Brask in Averholt':
    'Minister Sunniva Oda met Envoy Joram Brask in Averholt',
  'The ferry sailed at noon.': 'The ferry sailed at noon.',
}

for (const [text, expected] of Object.entries(cases)) {
  test(`writes “${text}” as running text`, () => {
    const padded = `Before. ${text}`
    const tokens = tokenize(padded, { start: 8, end: padded.length }, [])
    const written = inSentenceCase(padded, tokens)
    const words = written.tokens.map(({ start, end }) => written.text.slice(start, end)).join(' ')
    assert.equal(words.replace(' .', '.'), expected)
  })
}
