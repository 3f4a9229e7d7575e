import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
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
      const text = `Remarks by Foreign Minister Mirela Oda of Halvenia\n\nMarch 4, 2024\n\nMINISTER ODA: Good morning. ${words}\n\nQUESTION: Thank you.\n`
      const { document, quotations } = readDocument({ text, id: 'drast' as DocumentId })
      const [row] = commitmentsOf(spokenText(document, quotations))
      assert.ok(row)
      assert.equal(row.deadline?.span.text, deadline)
    })
})
