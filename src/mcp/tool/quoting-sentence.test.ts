import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { quotingSentence, type Told } from './quoting-sentence.ts'

/** Words, what is told of them, and the report that quotes them. */
const cases: Readonly<Record<string, readonly [words: string, told: Told, report: string]>> = {
  'words alone': ['We are ready.', {}, '“We are ready.”'],
  'words with a speaker': ['We are ready.', { speaker: 'Oda' }, 'Oda said: “We are ready.”'],
  'a day': ['We go.', { speaker: 'Oda', date: '2031-06-04' }, 'Oda said on June 4, 2031: “We go.”'],
  'a month': ['We go.', { speaker: 'Oda', date: '2031-06' }, 'Oda said in June 2031: “We go.”'],
  'a year': ['We go.', { speaker: 'Oda', date: '2031' }, 'Oda said in 2031: “We go.”'],
  'an occasion': [
    'We go.',
    { speaker: 'Oda', occasion: 'at a reception', date: '2031-06-04' },
    'Oda said at a reception on June 4, 2031: “We go.”',
  ],
  'words in marks': ['"We go."', {}, '“We go.”'],
  'words in marks of another language': ['„We go.”', {}, '“We go.”'],
  'words that only begin with a mark': ['“We” go.', {}, '“‘We’ go.”'],
  'marks inside': ['We heard "go" and «stay».', {}, "“We heard 'go' and ‹stay›.”"],
  paragraphs: ['We go.\n\nWe stay.', {}, '“We go.  We stay.”'],
  'a name in capitals': ['We go.', { speaker: 'ELIN ODA' }, 'Elin Oda said: “We go.”'],
  'a name in small letters': [
    'We go.',
    { speaker: 'jean-luc o’brien' },
    'Jean-Luc O’brien said: “We go.”',
  ],
  'a name with marks': [
    'We go.',
    { speaker: 'Oda said: “No.”\nHarga' },
    'Oda said No. Harga said: “We go.”',
  ],
}

for (const [name, [words, told, report]] of Object.entries(cases)) {
  test(`quotes ${name}`, () => {
    assert.equal(quotingSentence(words, told).text, report)
  })
}

test('a place in the report is a place in the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (noise, isNamed) => {
      const words = `${noise}soup`
      const { text, shift } = quotingSentence(words, isNamed ? { speaker: 'Oda' } : {})
      const at = text.lastIndexOf('soup')
      assert.equal(words.slice(at - shift, at - shift + 4), 'soup')
    }),
  )
})
