import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { exampleRecord } from '../../../test/support/example-record.ts'
import { questionsOf } from './questions-of.ts'

const parts = exampleRecord()
  .flatMap(questionsOf)
  .flatMap((question) => question.parts.map((part) => ({ ...part, asker: question.asker })))

/** Words of a part: who asks, what became of it, and the first words of what replies. */
const wanted: readonly (readonly [
  part: string,
  asker: string | undefined,
  statuses: readonly string[],
  answer: string,
  late?: true,
])[] = [
  [
    'When do they come ashore',
    'Tomas Aldevar',
    ['answered', 'partial'],
    'What I can give you is dates',
  ],
  ['are they getting', 'Tomas Aldevar', ['answered', 'partial'], 'Water and medicine', true],
  ['free to open fire', 'Petra Lunding', ['answered'], 'No captain of ours will fire first'],
  ['different in writing', 'Petra Lunding', ['answered'], 'And as to paper, no'],
  ['Who pays for that', 'Idris Vannoy', ['answered', 'partial'], 'We have set aside'],
  [
    'Do you agree with them',
    'Idris Vannoy',
    ['declined', 'notAnswered'],
    'The silos are the business',
  ],
  ['were you given a reason', 'Marguerite Solloway', ['answered'], 'I did raise it'],
  ['something you would like to tell', 'Bram Ostwick', ['answered'], 'As for the captains'],
  ['Last of all, Minister, what do you pack', undefined, ['answered'], 'Two pens'],
]

describe('the questions of the bundled record', () => {
  for (const [words, asker, statuses, answer, late] of wanted) {
    test(`“${words}”`, () => {
      const part = parts.find(({ span }) => span.text.includes(words))
      assert.ok(part, `no part holds “${words}”`)
      assert.equal(part.asker?.name, asker)
      assert.ok(
        part.answers.some(({ text }) => text.includes(answer)),
        `answered by: ${part.answers.map(({ text }) => text).join(' | ')}`,
      )
      assert.ok(statuses.includes(part.status), part.status)
      assert.equal(part.late, late)
    })
  }

  test('whoever gives the floor asks nothing', () => {
    assert.ok(!parts.some(({ span }) => span.text.includes('who is first')))
  })
})
