import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { SpokenSentence } from '../spoken-sentence.ts'
import { mayCommit } from './may-commit.ts'

describe('the test of words', () => {
  const passing = [
    'We will sail.',
    'They shall not pass.',
    'Sorrenay must withdraw.',
    'We are going to sail.',
    'Sorrenay needs to sign.',
    'We urge both sides to talk.',
    'Our determination to help has not changed.',
    'The ministers reaffirmed their commitment to peace.',
    'We cannot accept that.',
    'We are not ruling out further steps.',
    'If they have a better idea, my officers can leave.',
    'He should be coming back on Friday.',
    'You will receive a voucher.',
    'We need Parliament to sign.',
    'Drivers should keep off the bridge.',
    'They found that the levy would cost 300 jobs.',
    'This will take three weeks.',
    'That will be sent to Parliament.',
    'The minister may be leaving on Monday.',
    'The delegation leaves for Drast on 3 May.',
  ]
  for (const words of passing)
    test(`lets through: ${words}`, () => assert.ok(mayCommit(wordsOf(words))))

  const stopped = [
    'The harbor burned in March.',
    'It was the will of the pilots.',
    'You will recall the fire.',
    'I will say this much.',
    'Will Sorrenay sign?',
    'We were going to sail.',
    'They left in order to talk.',
    'We have a long way to go.',
    'The plan was published in May.',
    'We can rebuild it.',
    'They should be proud.',
    'I would like to say a word.',
    'That will be all.',
  ]
  for (const words of stopped) test(`stops: ${words}`, () => assert.ok(!mayCommit(wordsOf(words))))
})

function wordsOf(words: string): readonly string[] {
  return new SpokenSentence(words, { start: 0, end: words.length }).lower
}
