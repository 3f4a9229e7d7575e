import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CharKind, charKind, foldUnit, isApostrophe, isCapitalized } from './char.ts'

const kinds: Record<keyof typeof CharKind, string> = {
  separator: ' .,;-—“”[]\u2026\u00a0\u02bc',
  letter: 'azAZéßñЖжΩ',
  digit: '09٣',
  symbol: '$€£¥%&',
  irregular: '\u0301\ud83d\ude42İ',
  ignorable: '\u00ad\u200b\u200d\u202a\u2060\ufeff',
  ideograph: '外交部かカ',
}

for (const [kind, chars] of Object.entries(kinds)) {
  test(`takes for ${kind} what is one`, () => {
    for (let i = 0; i < chars.length; i++) {
      const wanted = CharKind[kind as keyof typeof CharKind]
      assert.equal(charKind(chars.charCodeAt(i)), wanted, JSON.stringify(chars.charAt(i)))
    }
  })
}

test('the fold of a letter is its lower case', () => {
  fc.assert(
    fc.property(fc.nat(0xffff), (unit) => {
      if (charKind(unit) !== CharKind.letter) return
      const lower = String.fromCharCode(unit).toLowerCase()
      assert.equal(foldUnit(unit), lower.charCodeAt(0))
      assert.equal(lower.length, 1)
    }),
    { numRuns: 2000 },
  )
})

test('tells capitalized words', () => {
  for (const word of ['Oda', 'É', 'U.S.']) assert.ok(isCapitalized(word), word)
  for (const word of ['oda', '38', '', '“Oda']) assert.ok(!isCapitalized(word), word)
})

test('knows the signs that stand for an apostrophe', () => {
  for (const sign of "'’‘ʼ") assert.ok(isApostrophe(sign.charCodeAt(0)), sign)
  for (const sign of '"`´,') assert.ok(!isApostrophe(sign.charCodeAt(0)), sign)
})
