import assert from 'node:assert/strict'
import { test } from 'node:test'
import { genderOfRole } from './role-gender.ts'

const cases: readonly (readonly [words: string, gender: 'female' | 'male' | undefined])[] = [
  ['policeman', 'male'],
  ['a businessman from Averholt', 'male'],
  ['the man', 'male'],
  ['the woman', 'female'],
  ['Halvenian spokeswoman', 'female'],
  ['his niece', 'female'],
  ['premier of the Isle of Man', undefined],
  ['the German envoy', undefined],
  ['human rights lawyer', undefined],
  ['the wife of the king', undefined],
  ['minister', undefined],
]

for (const [words, gender] of cases) {
  test(`tells the gender of ${words}`, () => assert.equal(genderOfRole(words), gender))
}
