import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idiom, isLightVerb, isLightVerbWithAdjective } from './light-verbs.ts'

test('a verb that lends itself to its object is part of the cue', () => {
  for (const words of ['made case', 'raising questions', 'issued statement', 'voiced concerns']) {
    const [verb, noun] = words.split(' ') as [string, string]
    assert.ok(isLightVerb(verb, noun), words)
  }
})

test('a verb that does something to its object is none', () => {
  for (const words of ['rejected claim', 'lost case', 'signed statement', 'sailed questions']) {
    const [verb, noun] = words.split(' ') as [string, string]
    assert.ok(!isLightVerb(verb, noun), words)
  }
})

test('an idiom says how its content is joined', () => {
  assert.deepEqual(idiom('took', 'issue')?.frames, ['with'])
  assert.deepEqual(idiom('casting', 'doubt')?.frames, ['on', 'upon'])
  assert.deepEqual(idiom('takes', 'swipes')?.frames, ['at'])
  assert.deepEqual(idiom('raised', 'prospect')?.frames, ['of', 'that'])
  assert.equal(idiom('took', 'ship'), undefined)
})

test('what is made clear is said', () => {
  assert.ok(isLightVerbWithAdjective('made', 'clear'))
  assert.ok(!isLightVerbWithAdjective('made', 'happy'))
})
