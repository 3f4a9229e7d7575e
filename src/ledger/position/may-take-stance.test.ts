import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayTakeStance } from './may-take-stance.ts'

const lower = (sentence: string): string[] => sentence.toLowerCase().split(' ')

const worthATree = [
  'we oppose the tolls .',
  'we have firmly rejected any change .',
  'we do not accept the annexation .',
  'halvenia continues to support the truce .',
  'we reiterate our full support for the talks .',
  'we are firmly opposed to the tolls .',
  'our support for the truce is unwavering .',
  'the closing of the strait is wholly unacceptable .',
  'we condemn , in the strongest terms , the attack .',
]

for (const sentence of worthATree) {
  test(`may take a stance: ${sentence}`, () => {
    assert.equal(mayTakeStance(lower(sentence), false), true)
  })
}

const notWorthATree = {
  'the cue is a noun': 'the support of our allies grew .',
  'who does it is not the speaker': 'those who reject the truce are few .',
  'it is what might be': 'halvenia would welcome a truce .',
  'only its denial would tell a stance': 'we recognize the difficulty .',
  'the past is told': 'the council condemned the attack .',
  'nothing is welcomed': 'you are welcome .',
  'nobody expresses the noun': 'our commitment to peace grew .',
  'the judgment is on nothing that is named': 'it is wrong to wait .',
}
for (const [reason, sentence] of Object.entries(notWorthATree)) {
  test(`takes no stance when ${reason}: ${sentence}`, () => {
    assert.equal(mayTakeStance(lower(sentence), false), false)
  })
}

test('the past of a report is the day of speaking', () => {
  assert.equal(mayTakeStance(lower('she condemned the attack .'), true), true)
})
