import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import { commitmentsOf } from './commitments-of.ts'

describe('the words of an act', () => {
  const cases: Record<string, string> = {
    'We will rebuild the harbor.': 'rebuild the harbor',
    'We will not rebuild the harbor.': 'rebuild the harbor',
    'We will, as I said, rebuild the harbor.': 'rebuild the harbor',
    'We will rebuild the harbor because trade needs it.': 'rebuild the harbor',
    'We will strengthen the Halvenia – Ombrasia partnership.':
      'strengthen the Halvenia – Ombrasia partnership',
    'The figures will be released Tuesday, and they cannot change.': 'be released Tuesday',
    'We will send ten ships today, so we are going to need crews.': 'send ten ships today',
    'The figures will be released Tuesday and I cannot comment on them.': 'be released Tuesday',
    'We will rebuild the harbor where Minister Harga and I were in May.':
      'rebuild the harbor where Minister Harga and I were in May',
    'I urge you, if war comes, not to fight.': 'fight',
    'We’ll send — we will send ten ships.': 'send ten ships',
    'We will defend Halvenia – and the ships will sail.': 'defend Halvenia',
  }
  for (const [words, action] of Object.entries(cases))
    test(words, () => {
      const text = `Remarks by Foreign Minister Mirela Oda of Halvenia\n\nMarch 4, 2024\n\nMINISTER ODA: Good morning. ${words}\n\nQUESTION: Thank you.\n`
      const { document, quotations } = readDocument({ text, id: 'drast' as DocumentId })
      const [row] = commitmentsOf(spokenText(document, quotations))
      assert.equal(row?.action.span.text, action)
    })
})
