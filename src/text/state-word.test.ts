import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isListedState, isSameState, isStateAdjective } from './state-word.ts'

const pairs: readonly (readonly [a: string, b: string, isSame: boolean])[] = [
  ['Indians', 'India', true],
  ['Cubans', 'Havana', true],
  ['Kenyans', 'Kenyan', true],
  ['Halvenians', 'Halvenia', true],
  ['Iran’s', 'Iranian', true],
  ['Indians', 'Indonesia', false],
  ['Nigeria', 'Niger', false],
]
for (const [a, b, isSame] of pairs) {
  test(`${a} and ${b} ${isSame ? 'are' : 'are not'} of one state`, () => {
    assert.equal(isSameState(a, b), isSame)
  })
}

test('the adjective of a state is told by its form', () => {
  const yes = 'Halvenian Halvenians Hungarian English Finnish Swedish Kenyan Lunmarkish Burmese'
  for (const word of yes.split(' ')) assert.ok(isStateAdjective(word), word)
  const no =
    'Civilians Politicians Christians Libertarian Publish Establish Finish Cheese halvenian'
  for (const word of no.split(' ')) assert.ok(!isStateAdjective(word), word)
})

test('a people is listed with its state', () => {
  assert.ok(isListedState('Indians'))
  assert.ok(!isListedState('Halvenians'))
})
