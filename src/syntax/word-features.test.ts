import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FIRST, makeWordFeatures, readWord } from './word-features.ts'

/** Features of a word, wherever it stands in a text. */
function featuresOf(word: string): Record<string, number> {
  const features = makeWordFeatures(1)
  readWord(`a ${word} b`, 2, 2 + word.length, 0, features)
  const { length, ...columns } = features
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, values[FIRST] as number]),
  )
}

const same: Record<string, [string, string]> = {
  'capitals and small letters': ['Halvenia', 'HALVENIA'],
  'one number and another': ['1998', '2024'],
  'straight and curly apostrophes': ["n't", 'n’t'],
  'letters outside English': ['Élan', 'élan'],
}

for (const [name, [a, b]] of Object.entries(same)) {
  test(`${name} are one word`, () => {
    assert.equal(featuresOf(a).word, featuresOf(b).word)
  })
}

test('words with one ending share what tells of it', () => {
  const [a, b] = [featuresOf('reporting'), featuresOf('voting')]
  assert.notEqual(a.word, b.word)
  assert.equal(a.suffix3, b.suffix3)
  assert.notEqual(a.prefix3, b.prefix3)
})

test('the shape tells capitals, digits and hyphens apart', () => {
  const shapes = ['oda', 'Oda', 'ODA', 'o', '12', 'a-b', 'a.b'].map(
    (word) => featuresOf(word).shape,
  )
  assert.equal(new Set(shapes).size, shapes.length)
})
