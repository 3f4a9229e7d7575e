import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { Commitment } from './commitment.ts'
import { commitmentsOf } from './commitments-of.ts'

describe('a report in the words of its writer binds as the words reported do', () => {
  const cases: Record<string, string> = {
    'Oda promised to bring a new proposal.': 'promise: bring a new proposal',
    'Oda vowed to rebuild the harbor.': 'promise: rebuild the harbor',
    'Oda threatened to close the strait.': 'warning: close the strait',
    'Oda urged Palvia to withdraw its ships.': 'request: withdraw its ships > Palvia',
    'Oda demanded that Palvia release the pilots.': 'demand: release the pilots > Palvia',
    'Oda called for an immediate ceasefire.': 'demand: an immediate ceasefire',
    'Oda offered to mediate between the two sides.': 'offer: mediate between the two sides',
    'Oda agreed to resume the talks.': 'agreement: resume the talks',
    'Oda called on Palvia to “stop these attacks at once.”':
      'demand: stop these attacks at once > Palvia',
    'Oda vowed to “hit back hard.”': 'promise: hit back hard',
    // What will be is told later as what would be, and what is as what was.
    'Oda said Halvenia would send 300 observers to the strait.':
      'promise: send 300 observers to the strait',
    'Halvenia would send 300 observers to the strait, Oda said.':
      'promise: send 300 observers to the strait',
    'Oda warned that any attack on its ships would be met with a strong response.':
      'warning: be met with a strong response',
    'Oda warned there would be consequences.': 'warning: be consequences',
    'Oda walked out, saying Halvenia would respond if Palvia attacked.':
      'warning: respond > Palvia',
    'Oda said Halvenia was ready to resume the talks.': 'offer: resume the talks',
    'Oda said Halvenia was going to open a consulate in Drast.': 'plan: open a consulate in Drast',
    'Oda said Palvia had to withdraw its troops.': 'demand: withdraw its troops > Palvia',
    'Oda said Halvenia could not accept a new border.': 'redLine: not accept a new border',
    'Oda said Halvenia intended to stay in the council.': 'plan: stay in the council',
    // Who is quoted speaks of herself, and of what is hers.
    'Oda says she will not sign the treaty.': 'assurance: not sign the treaty',
    'Oda said her country would never accept a new border.': 'redLine: not accept a new border',
    'The foreign ministry said in a statement that it will close the embassy.':
      'warning: close the embassy',
  }
  for (const [words, expected] of Object.entries(cases))
    test(words, () => assert.deepEqual(foundIn(words), [expected]))
})

describe('a report tells of nothing to come', () => {
  const cases = [
    'Oda said the port was closed.',
    'Oda said Halvenia had sent 300 observers.',
    'Oda said she would have signed the treaty if Palvia had agreed.',
    'Oda said she would like to see peace.',
    'Oda said nobody knew whether the talks would resume.',
    'Oda denied that Halvenia would send troops.',
    'Oda never promised to send troops.',
    'Oda said Halvenia could not see the other bank from there.',
  ]
  for (const words of cases) test(words, () => assert.deepEqual(foundIn(words), []))
})

test('speaks for the state of who is quoted, in words of the report', () => {
  const text = report('Oda said Halvenia “will not accept” a new border.')
  const [row] = commitmentsIn(text)
  assert.equal(row?.speaker, 'Mirela Oda')
  assert.deepEqual(row.onBehalfOf, ['Halvenia'])
  assert.equal(row.level, 'paraphrasedByPress')
  assert.equal(row.modality?.span.text, 'will not')
  for (const span of [...row.evidence, row.action.span])
    assert.equal(text.slice(span.start, span.end), span.text)
  assert.equal(row.evidence[0].text, 'Oda said Halvenia “will not accept” a new border.')
})

test('a state speaks for itself', () => {
  const [row] = commitmentsIn(report('Palvia says it will not withdraw its troops.'))
  assert.equal(row?.type, 'assurance')
  assert.deepEqual(row.onBehalfOf, ['Palvia'])
})

test('a headline does not tell for whom somebody speaks', () => {
  const text = report('Lena Harga, a fisherman, promised to leave the harbor.').replace(
    'Quiet in the harbor',
    'Lena Harga warns of Sorrenay',
  )
  assert.deepEqual(commitmentsIn(text)[0]?.onBehalfOf, ['Lena Harga'])
})

test('each of two who are quoted in a sentence has a row', () => {
  const rows = commitmentsIn(
    report('Oda said Halvenia would open the port, and Brask promised to lift the tariffs.'),
  )
  assert.deepEqual(
    rows.map(({ speaker, action }) => [speaker, action.span.text]),
    [
      ['Mirela Oda', 'open the port'],
      ['Tomas Brask', 'lift the tariffs'],
    ],
  )
})

function foundIn(words: string): string[] {
  return commitmentsIn(report(words)).map(({ type, polarity, action, target }) => {
    const isNot = polarity === 'negative' ? 'not ' : ''
    const whom = target === undefined ? '' : ` > ${target.join(', ')}`
    return `${type}: ${isNot}${action.span.text}${whom}`
  })
}

function report(words: string): string {
  return `# Quiet in the harbor

March 4, 2024

DRAST, March 4, 2024 (Strait Wire) — The harbor of Drast was quiet on Sunday. Foreign Minister Mirela Oda of Halvenia spoke to reporters on Monday. Palvian Foreign Minister Tomas Brask was there.

${words}
`
}

function commitmentsIn(text: string): Commitment[] {
  const { document, quotations } = readDocument({ text, id: 'drast' as DocumentId })
  return commitmentsOf(spokenText(document, quotations))
}
