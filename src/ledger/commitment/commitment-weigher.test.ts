import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { Commitment } from './commitment.ts'
import { commitmentModels } from './commitment-models.ts'
import { CommitmentWeigher } from './commitment-weigher.ts'
import { commitmentsBy, commitmentsOf } from './commitments-of.ts'

describe('what no rule knows and many signs speak for', () => {
  const found: Record<string, Commitment['type']> = {
    'It is time for Sorrenay to lower its flags.': 'demand',
    'The ships that we will send on Monday carry grain.': 'plan',
  }
  for (const [words, type] of Object.entries(found)) {
    test(words, () => {
      const [row] = commitmentsOf(spoken(words))
      assert.equal(row?.type, type)
      assert.equal(row?.possible, true)
    })
  }
})

test('a clause that shares words with a found one makes no second row', () => {
  const rows = commitmentsOf(spoken('We call on Sorrenay to stop boarding our ships.'))
  assert.deepEqual(
    rows.map(({ action }) => action.span.text),
    ['stop boarding our ships'],
  )
})

test('what a question says that others promised is not weighed', () => {
  const weigher = new CommitmentWeigher({
    ...commitmentModels(),
    binding: 'none binds\nany 9000 -9000',
  })
  const { document, quotations } = readDocument({
    text: 'Remarks by Foreign Minister Mirela Oda of Halvenia\n\nMarch 4, 2024\n\nMINISTER ODA: We will sail.\n\nQUESTION: Sorrenay says that it will close the strait on Friday.\n\nMINISTER ODA: We will reopen it.\n',
    id: 'drast' as DocumentId,
  })
  const rows = commitmentsBy(spokenText(document, quotations), weigher)
  assert.deepEqual(
    rows.map(({ level }) => level),
    ['inQuestion'],
  )
})

function spoken(words: string): ReturnType<typeof spokenText> {
  const text = `Remarks by Foreign Minister Mirela Oda of Halvenia\n\nMarch 4, 2024\n\nMINISTER ODA: Good morning. ${words}\n\nQUESTION: Thank you.\n`
  const { document, quotations } = readDocument({ text, id: 'averholt' as DocumentId })
  return spokenText(document, quotations)
}
