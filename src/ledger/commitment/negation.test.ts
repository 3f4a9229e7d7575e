import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { spokenCommitments } from '../../../test/support/spoken-commitments.ts'

/** What is left undone, with its type. */
const LEFT_UNDONE: Readonly<Record<string, string>> = {
  'We have decided not to send troops.': 'assurance',
  'We promise not to send troops.': 'assurance',
  'We have agreed not to send troops.': 'agreement',
  'We call on Sorrenay not to close the strait.': 'demand',
  'We urge all sides not to escalate.': 'request',
  'Under no circumstances will we pay a ransom.': 'assurance',
  'We will under no circumstances pay a ransom.': 'assurance',
  'Never again will we allow this.': 'redLine',
  'We will no longer accept these attacks.': 'redLine',
  'Not a single soldier will be sent.': 'assurance',
  'Neither side will deploy new forces.': 'forecast',
  'We no longer plan to send troops.': 'assurance',
  'We will send no troops.': 'assurance',
  'We will make no concessions.': 'assurance',
  'There will be no talks with Sorrenay.': 'assurance',
  'We refuse to send troops.': 'assurance',
  'We rule out sending troops.': 'assurance',
  'Do not close the strait.': 'demand',
}

/** What is done, for all the words that deny something. */
const DONE: readonly string[] = [
  'We will not hesitate to defend our ships.',
  'We will leave no stone unturned to find the crew.',
  'If they attack again, we will have no choice but to close the crossing.',
  'There is no doubt that we will sign the treaty.',
  'We will send no more than forty nurses.',
]

/** What nobody says will be. */
const UNSAID: readonly string[] = [
  'That does not mean that we will leave the alliance.',
  'There is no chance that we will sign.',
  'There is no guarantee that we will sign.',
  'It is too early to say that we will sign.',
  'It is not clear that they will sign.',
  'It is unlikely that we will send troops.',
  'It is possible that we will send troops.',
  'We are not saying that we will sign.',
  'I am not going to say that we will sign.',
  'Nobody is saying that we will close the strait.',
  'We do not believe that Sorrenay will close the strait.',
  'I do not think we will sign the treaty.',
]

describe('what is left undone', () => {
  for (const [words, type] of Object.entries(LEFT_UNDONE))
    test(words, () => assert.deepEqual(told(words), [`${type}, negative`]))
})

describe('what is done', () => {
  for (const words of DONE)
    test(words, () => assert.match(told(words).join(), /^[a-z]+, positive$/i))
})

describe('what nobody says will be', () => {
  for (const words of UNSAID) test(words, () => assert.deepEqual(told(words), []))
})

/** Type and polarity of each row of a speech. */
function told(words: string): string[] {
  return spokenCommitments(words).map(({ type, polarity }) => `${type}, ${polarity}`)
}
