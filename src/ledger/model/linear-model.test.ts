import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Case, trainLogistic } from '../../../training/logistic.ts'
import { LinearModel } from './linear-model.ts'

const cases: readonly Case[] = Array.from({ length: 60 }, (_, k) => ({
  features: ['all', k % 2 === 0 ? 'verb=sail' : 'verb=say', `word=${k % 7}`],
  outcome: k % 2 === 0 ? 'binding' : 'idle',
  group: `text ${k % 6}`,
}))

test('learns which features speak for an outcome', () => {
  const model = new LinearModel(trainLogistic(cases, ['idle', 'binding']))
  const [, binding] = model.shares(['all', 'verb=sail'])
  assert.ok(Number(binding) > 0.9)
  assert.ok(Number(model.shares(['all', 'verb=say'])[0]) > 0.9)
})

test('learns nothing of a feature that only one text has', () => {
  const rare: Case = { features: ['word=odd'], outcome: 'binding', group: 'text 1' }
  assert.doesNotMatch(trainLogistic([...cases, rare], ['idle', 'binding']), /odd/)
})

test('refuses a case whose outcome is not among those to be learned', () => {
  assert.throws(() => trainLogistic(cases, ['idle', 'bound']), /Invalid outcome "binding"/)
})

test('learns the same from the same cases', () => {
  const outcomes = ['idle', 'binding']
  assert.equal(trainLogistic(cases, outcomes), trainLogistic(cases, outcomes))
})

test('refuses a model that lacks a weight', () => {
  assert.throws(() => new LinearModel('idle binding\nverb=say 150'), /verb=say 150/)
})
