import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFirstPerson } from './first-person.ts'

const many = (words: string): string[] => Array.from({ length: 10 }, () => words)

test('tells who speaks for himself', () => {
  assert.ok(isFirstPerson(many('I told our crews that we will sail.')))
  assert.ok(!isFirstPerson(many('She told the crews that they will sail.')))
  assert.ok(!isFirstPerson(['I told our crews that we will sail.']), 'a few words prove nothing')
  assert.ok(!isFirstPerson([]))
  assert.ok(!isFirstPerson(['']))
})
