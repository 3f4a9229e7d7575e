import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LedgerFacts, type UnbuiltCode, whyUnbuilt } from './why-unbuilt.ts'

const WHOLE: LedgerFacts = {
  kind: 'pressBriefing',
  date: { precision: 'day' },
  problemCodes: [],
  voices: [
    { role: 'principal', isNamed: true },
    { role: 'press', isNamed: false },
  ],
}

const cases: Readonly<Record<string, [Partial<LedgerFacts>, UnbuiltCode[]]>> = {
  'nothing is missing': [{}, []],
  'only the month is known': [{ date: { precision: 'month' } }, ['noDay']],
  'two days are told': [{ problemCodes: ['dateDoubtful'] }, ['dateDoubtful']],
  'only those who ask have names': [
    {
      voices: [
        { role: 'principal', isNamed: false },
        { role: 'press', isNamed: true },
      ],
    },
    ['noSpeaker'],
  ],
  'a text without turns and without a voice': [
    { kind: 'readout', voices: [{ role: 'unknown', isNamed: false }] },
    ['noSpeaker'],
  ],
  'a press report names its speakers one by one': [{ kind: 'pressReport', voices: [] }, []],
  'another language': [{ problemCodes: ['languageNotKnown'] }, ['languageWithoutRules']],
}

for (const [name, [facts, codes]] of Object.entries(cases)) {
  test(`${name}: ${codes.join(', ') || 'no reason'}`, () => {
    assert.deepEqual(whyUnbuilt({ ...WHOLE, ...facts }), codes)
  })
}

test('without any date no day is known', () => {
  const { date: _, ...undated } = WHOLE
  assert.deepEqual(whyUnbuilt(undated), ['noDay'])
})
