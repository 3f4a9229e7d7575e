import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SpokenSentence } from '../spoken-sentence.ts'
import { codeSentence } from './code-sentence.ts'
import { participantsOf } from './participants.ts'

/** Sentences with who acts and who is acted on; a dash where the sentence names nobody. */
const cases: Readonly<Record<string, readonly [source: string, target: string]>> = {
  'Halvenia condemned Sorrenay on Friday.': ['Halvenia', 'Sorrenay'],
  'Troops from Sorrenay attacked the port of Vell.': ['Troops from Sorrenay', 'Vell'],
  'Sorrenay was criticized by Halvenia.': ['Halvenia', 'Sorrenay'],
  'The port was attacked on Monday.': ['-', '-'],
  'Oda met with the ministers of Ombrasa.': ['Oda', 'the ministers of Ombrasa'],
  'Halvenia and Ombrasa signed a treaty.': ['Halvenia and Ombrasa', '-'],
  'Oda urged Sorrenay to withdraw.': ['Oda', 'Sorrenay'],
  'Harga said Sorrenay must release the crew.': ['Harga', 'Sorrenay'],
  'The rebels said they will release the hostages.': ['The rebels', 'the hostages'],
  'Halvenia, which borders Ombrasa, expelled an envoy.': ['Halvenia', '-'],
  'Sorrenay threatened on Monday to invade Ombrasa.': ['Sorrenay', 'Ombrasa'],
}

for (const [text, expected] of Object.entries(cases)) {
  test(`tells who acts in: ${text}`, () => {
    const { tree } = new SpokenSentence(text, { start: 0, end: text.length })
    const action = codeSentence(tree)
    assert.ok(action)
    const { source, target } = participantsOf(tree, action.verb)
    const words = [source, target].map((range) => {
      if (range === undefined) return '-'
      const { start, end } = tree.span(range)
      return text.slice(start, end)
    })
    assert.deepEqual(words, expected)
  })
}
