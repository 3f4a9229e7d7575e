import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cueOf } from './cue.ts'

/** Verb forms, and the verb, form and kind they are. */
const forms: Record<string, string | undefined> = {
  said: 'say past say',
  says: 'say third say',
  saying: 'say participle say',
  told: 'tell past say',
  wrote: 'write past say',
  replied: 'reply past say',
  replies: 'reply third say',
  admitted: 'admit past say',
  stresses: 'stress third say',
  acknowledged: 'acknowledge past say',
  urged: 'urge past act',
  promising: 'promise participle act',
  thought: 'think past think',
  agreeing: 'agree participle act',
  echoes: 'echo third act',
  preferred: 'prefer past think',
  Said: 'say past say',
  sailed: undefined,
  saidest: undefined,
}

for (const [word, expected] of Object.entries(forms)) {
  test(`${word} ${expected === undefined ? 'tells of no speech' : 'tells of speech'}`, () => {
    const cue = cueOf(word)
    assert.equal(cue === undefined ? undefined : `${cue.lemma} ${cue.form} ${cue.kind}`, expected)
  })
}

test('knows which verbs take a hearer, and which forms are nouns too', () => {
  assert.ok(cueOf('told')?.takesHearer)
  assert.ok(!cueOf('said')?.takesHearer)
  assert.ok(cueOf('reports')?.isNounToo)
  assert.ok(!cueOf('reported')?.isNounToo)
})
