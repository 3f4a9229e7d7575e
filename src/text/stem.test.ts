import assert from 'node:assert/strict'
import { test } from 'node:test'
import { baseForm } from './irregular-form.ts'
import { stemWord } from './stem.ts'

/** A word of each rule in Porter's paper, and words that reports and transcripts have in two forms. */
const stems: Readonly<Record<string, string>> = {
  ponies: 'poni',
  caress: 'caress',
  agreed: 'agre',
  hopping: 'hop',
  filing: 'file',
  sky: 'sky',
  rational: 'ration',
  sensitivity: 'sensit',
  formalize: 'formal',
  replacement: 'replac',
  controlling: 'control',
  oscillators: 'oscil',
  'f-16': 'f-16',
  übt: 'übt',
}

for (const [word, stem] of Object.entries(stems)) {
  test(`the stem of ${word}`, () => assert.equal(stemWord(word), stem))
}

const families = [
  'negotiate negotiated negotiating negotiation negotiations',
  'withdraw withdrew withdrawn withdrawing',
  'sell sold selling',
  'family families',
  'child children',
  'retaliate retaliation retaliated',
]

for (const family of families) {
  test(`one stem for ${family}`, () => {
    const found = new Set(family.split(' ').map((word) => stemWord(baseForm(word))))
    assert.equal(found.size, 1)
  })
}
