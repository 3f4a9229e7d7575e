import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordClass } from './word-class.ts'

const relatives: readonly (readonly [string, string])[] = [
  ['visits', 'visit'],
  ['touring', 'tour'],
  ['signed', 'sign'],
  ['armies', 'army'],
  ['agreed', 'agree'],
  ['took', 'take'],
  ['armistice', 'truce'],
  ['fourteenth', 'seventh'],
  ['breakfast', 'lunch'],
  ['raid', 'bombardment'],
]
for (const [word, other] of relatives)
  test(`${word} is of the class of ${other}`, () => {
    assert.ok(wordClass(word))
    assert.equal(wordClass(word)?.fine, wordClass(other)?.fine)
    assert.equal(wordClass(word)?.coarse, wordClass(other)?.coarse)
  })

const strangers: readonly (readonly [string, string])[] = [
  ['lunch', 'bombardment'],
  ['sign', 'vaccine'],
  ['minister', 'meeting'],
]
for (const [word, other] of strangers)
  test(`${word} and ${other} are of two classes`, () => {
    assert.notEqual(wordClass(word)?.coarse, wordClass(other)?.coarse)
  })

test('a word that nobody uses has no class', () => {
  assert.equal(wordClass('zrblgs'), undefined)
  assert.equal(wordClass(''), undefined)
})
