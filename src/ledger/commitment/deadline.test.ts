import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { Commitment } from './commitment.ts'
import { commitmentsOf } from './commitments-of.ts'

describe('the time by which an act is to be done', () => {
  const cases: Record<string, string | undefined> = {
    'We will send the grain by Friday.': 'by Friday',
    'We will send the grain soon.': 'soon',
    'In the next few days, we will send the grain.': 'In the next few days',
    'We will send the grain right away.': 'right away',
    'We will send the grain in the near term.': 'in the near term',
    'We will send the grain in about two weeks.': 'in about two weeks',
    'Tomorrow, our envoys and theirs will sign the treaty.': 'Tomorrow',
    'Starting today, we will inspect every ship.': 'today',
    'They said that on Friday the envoy will travel to Drast.': 'on Friday',
    'We are planning to sail on Friday evening.': 'on Friday evening',
    'After the talks, our envoy will sail to Drast.': 'After the talks',
    'Upon his return, the minister will open the bridge.': 'Upon his return',
    'We will sign the treaty on the 5th of May.': 'on the 5th of May',
    'The envoy will visit Drast, June 27-29, to sign it.': 'June 27-29',
    'The ships will be ready as of August.': 'as of August',
    'During the month of April, envoys will travel to Drast.': 'During the month of April',
    'In the weeks and months ahead, we will send grain.': 'In the weeks and months ahead',
    'We will mend the bridges of Drast in the years to come.': 'in the years to come',
    'I will see the minister when he arrives tomorrow.': 'when he arrives tomorrow',
    'Sorrenay has 48 hours to leave.': '48 hours',
    'We are giving Sorrenay two days to leave.': 'two days',
    'Sorrenay has until Sunday to leave.': 'until Sunday',
    'We will close the strait if you board our ships on Friday.': undefined,
    'We certainly raised this in our meeting today, and we will keep the strait open.': undefined,
    'The envoys talked about grain on Friday and we will send it.': undefined,
    'They will feel it before Halvenia does.': undefined,
    'We will send the grain as soon as the ice breaks.': undefined,
    'We will sign the largest treaty in twenty years.': undefined,
    'We will build a 21st century port.': undefined,
    'We will meet the needs of tomorrow.': undefined,
    "We will meet next year's needs.": undefined,
    'We will send the grain.': undefined,
  }
  for (const [words, deadline] of Object.entries(cases))
    test(words, () => {
      const [row] = commitmentsIn(words)
      assert.ok(row)
      assert.equal(row.deadline?.span.text, deadline)
    })

  test('a time of the clause before is none', () => {
    const rows = commitmentsIn(
      'We will send ten ships by June 20, and we call on Sorrenay to release the crew.',
    )
    assert.deepEqual(
      rows.map(({ deadline }) => deadline?.span.text),
      ['by June 20', undefined],
    )
  })

  const stretches: Record<string, readonly [from: string, to: string]> = {
    'The envoy will visit Drast from June 3 to June 5.': ['2024-06-03', '2024-06-05'],
    'Between May and July, we will open the port.': ['2024-05-01', '2024-07-31'],
    'We will sign the treaty on June 3.': ['2024-06-03', '2024-06-03'],
    'The envoys will meet in Drast on June 3 and 4.': ['2024-06-03', '2024-06-04'],
    'We will send the grain within 48 hours.': ['2024-03-04', '2024-03-06'],
  }
  for (const [words, days] of Object.entries(stretches))
    test(`${words} lasts to its end`, () => {
      const [row] = commitmentsIn(words)
      assert.deepEqual([row?.deadline?.from, row?.deadline?.to], days)
    })
})

function commitmentsIn(words: string): readonly Commitment[] {
  const text = `Remarks by Foreign Minister Mirela Oda of Halvenia\n\nMarch 4, 2024\n\nMINISTER ODA: Good morning. ${words}\n\nQUESTION: Thank you.\n`
  const { document, quotations } = readDocument({ text, id: 'drast' as DocumentId })
  return commitmentsOf(spokenText(document, quotations))
}
