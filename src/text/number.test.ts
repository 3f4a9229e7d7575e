import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isNumberWord, isUnitWord, readNumber, readOrdinal } from './number.ts'

const numbers: Record<string, number | undefined> = {
  '0': 0,
  '3.5': 3.5,
  '13200': 13_200,
  zero: 0,
  seven: 7,
  'twenty five': 25,
  'one hundred': 100,
  'a hundred': 100,
  'two hundred and fifty': 250,
  'two hundred and fifty six': 256,
  'three thousand': 3000,
  'three thousand two hundred': 3200,
  'twelve hundred': 1200,
  '13.2 million': 13_200_000,
  '$ 38 million': 38_000_000,
  '38 million dollars': 38_000_000,
  '5 bn': 5e9,
  'half a billion': 5e8,
  half: 0.5,
  'a dozen': 12,
  'two dozen': 24,
  'half a dozen': 6,
  'a thousand million': 1e9,
  'two million five hundred thousand': 2_500_000,
  'hundred twenty thirty': undefined,
  'two hundred five hundred': undefined,
  'two million five million': undefined,
  '30 %': 30,
  'thirty per cent': 30,
  lamps: undefined,
  'two lamps': undefined,
  'five six': undefined,
  'twenty eleven': undefined,
  '3 5': undefined,
  dollars: undefined,
  a: 1,
  and: undefined,
  '': undefined,
}

for (const [words, value] of Object.entries(numbers)) {
  test(`reads "${words}" as ${value ?? 'no number'}`, () => {
    assert.equal(readNumber(words === '' ? [] : words.split(' ')), value)
  })
}

const ONES = 'zero one two three four five six seven eight nine'.split(' ')
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number below a million as English says it. */
function spell(value: number): string[] {
  if (value >= 1000) {
    const rest = value % 1000
    return [...spell(Math.floor(value / 1000)), 'thousand', ...(rest === 0 ? [] : spell(rest))]
  }
  if (value >= 100) {
    const rest = value % 100
    return [ONES[Math.floor(value / 100)] as string, 'hundred', ...(rest === 0 ? [] : spell(rest))]
  }
  if (value >= 20) {
    const ten = TENS[Math.floor(value / 10) - 2] as string
    return value % 10 === 0 ? [ten] : [ten, ONES[value % 10] as string]
  }
  return [(value < 10 ? ONES[value] : TEENS[value - 10]) as string]
}

test('reads every number as it is spelled out', () => {
  fc.assert(
    fc.property(fc.nat(999_999), (value) => {
      assert.equal(readNumber(spell(value)), value)
      for (const word of spell(value)) assert.ok(isNumberWord(word), word)
    }),
  )
})

test('reads a place in a row', () => {
  for (const [word, place] of [
    ['first', 1],
    ['1st', 1],
    ['second', 2],
    ['22nd', 22],
    ['twelfth', 12],
    ['13th', 13],
    ['one', undefined],
    ['13', undefined],
    ['nth', undefined],
  ] as const) {
    assert.equal(readOrdinal(word), place, word)
  }
})

test('knows the units of figures', () => {
  for (const word of ['$', '€', '%', 'percent', 'dollars', 'yen']) assert.ok(isUnitWord(word), word)
  for (const word of ['per', 'lamps', '38']) assert.ok(!isUnitWord(word), word)
})
