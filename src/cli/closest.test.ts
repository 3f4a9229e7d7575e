import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOCUMENT_KINDS, VERDICTS } from '../verbale.ts'
import { closestOf } from './closest.ts'

const cases: readonly (readonly [string, readonly string[], string | undefined])[] = [
  ['altred', VERDICTS, 'altered'],
  ['alteerd', VERDICTS, 'altered'],
  ['MISATRIBUTED', VERDICTS, 'misattributed'],
  ['not-on-record', VERDICTS, 'notOnRecord'],
  ['held', VERDICTS, undefined],
  ['wrong', VERDICTS, undefined],
  ['', VERDICTS, undefined],
  ['speach', DOCUMENT_KINDS, 'speech'],
  ['pressreport', DOCUMENT_KINDS, 'pressReport'],
]

for (const [word, candidates, meant] of cases) {
  test(`takes "${word}" for ${meant ?? 'no word it knows'}`, () => {
    assert.equal(closestOf(word, candidates), meant)
  })
}
