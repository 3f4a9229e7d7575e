import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointsBack } from './polar-reply.ts'

/** Sentences in small letters that stand for themselves, and whether they tell a fact by day or number. */
const sentences: Readonly<Record<string, boolean>> = {
  'the fleet left averholt last night after the debate': true,
  'the fleet left averholt with three of the pilots': true,
  'the council took this decision after the debate': false,
  'the fleet is the last resort of the whole council': false,
}

for (const [sentence, isFact] of Object.entries(sentences)) {
  test(`${isFact ? 'a' : 'no'} fact by day or number: ${sentence}`, () => {
    assert.equal(pointsBack(sentence), isFact)
  })
}
