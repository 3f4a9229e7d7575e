import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { type SpokenText, spokenText } from '../spoken-text.ts'
import { MOST_BAG } from './bag.ts'
import { countBags } from './count-bags.ts'

const WORDS = ['strait', 'toll', 'pilot', 'harbor', 'truce', 'grain']

test('bags are counted as a slow count does, whatever order their words stand in', () => {
  const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  const text = fc.array(sentence, { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (texts) => {
      const { table, vocabulary } = countBags(texts.map(speech), {})
      const counted = Array.from({ length: table.size }, (_, bag): [string, string] => {
        const words = Array.from(table.wordsOf(bag), (code) => vocabulary.word(code))
        return [words.sort().join(' '), `${table.count(bag)} in ${table.documents(bag)}`]
      })
      // What stands in one document may be counted or not.
      const recurring = counted.filter(([, count]) => !count.endsWith(' in 1'))
      assert.deepEqual(new Map(recurring.sort()), new Map([...countSlowly(texts)].sort()))
    }),
    { numRuns: 50 },
  )
})

test('the two passes of a large record agree', () => {
  // So many different words that most bags are left out for what they begin with.
  const texts = Array.from({ length: 60 }, (_, k) => [
    ['free', 'passage', 'through', 'northern', 'waters', 'always'],
    ...Array.from({ length: 300 }, (_, at) =>
      Array.from({ length: 9 }, (_, word) => `w${letters(k * 3000 + at * 9 + word)}`),
    ),
  ])
  const { table, vocabulary } = countBags(texts.map(speech), {})
  const found = Array.from({ length: table.size }, (_, bag) =>
    Array.from(table.wordsOf(bag), (code) => vocabulary.word(code)).join(' '),
  )
  const bag = found.indexOf('free passage northern waters always')
  assert.ok(bag < 0 || table.count(bag) === 60)
  assert.equal(table.count(found.indexOf('free passage northern waters')), 60)
})

function countSlowly(texts: readonly (readonly (readonly string[])[])[]): Map<string, string> {
  const uses = new Map<string, number[]>()
  for (const [document, sentences] of texts.entries()) {
    for (const words of sentences) {
      for (let start = 0; start < words.length; start++) {
        for (let end = start + 2; end <= Math.min(words.length, start + MOST_BAG); end++) {
          const key = words.slice(start, end).sort().join(' ')
          uses.set(key, [...(uses.get(key) ?? []), document])
        }
      }
    }
  }
  const recurring = [...uses].filter(([, documents]) => new Set(documents).size > 1)
  return new Map(
    recurring.map(([key, documents]) => [key, `${documents.length} in ${new Set(documents).size}`]),
  )
}

/** A number in letters. */
function letters(number: number): string {
  return number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
}

function speech(sentences: readonly (readonly string[])[], k: number): SpokenText {
  const { document } = readDocument({
    text: `${sentences.map((words) => `It is ${words.join(' ')}.`).join(' ')}\n`,
    id: `d${k}` as DocumentId,
    kind: 'speech',
  })
  return spokenText({ ...document, language: 'en' })
}
