import type { DocumentId } from '../../src/document/document.ts'
import type { Commitment } from '../../src/ledger/commitment/commitment.ts'
import { commitmentsOf } from '../../src/ledger/commitment/commitments-of.ts'
import { spokenText } from '../../src/ledger/spoken-text.ts'
import { readDocument } from '../../src/read-document.ts'

/** The commitments in some sentences of a foreign minister of Halvenia, in order. */
export function spokenCommitments(words: string): Commitment[] {
  const text = [
    'Remarks by Foreign Minister Ilsabet Corvane of Halvenia',
    'September 18, 2024',
    `FOREIGN MINISTER CORVANE: Good evening. ${words}`,
    'QUESTION: Thank you.',
  ].join('\n\n')
  const { document, quotations } = readDocument({ text, id: 'remarks' as DocumentId })
  return commitmentsOf(spokenText(document, quotations))
}
