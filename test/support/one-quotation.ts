import assert from 'node:assert/strict'
import {
  type CheckReport,
  type Finding,
  MemoryRecord,
  type ParsedDocument,
  parseDocument,
} from '../../src/verbale.ts'

/** A short transcript in which the minister says `words` between two other paragraphs of hers. */
export function transcriptOf(words: string): ParsedDocument {
  return parseDocument({
    id: 'availability',
    kind: 'pressAvailability',
    title: 'Press Availability of Foreign Minister Ilsabet Corvane',
    date: '2024-09-18',
    path: 'availability.txt',
    text: `FOREIGN MINISTER ILSABET CORVANE: Good evening. The train was late, the soup was cold, and I have a short statement that I wrote on the back of the timetable.

${words}

That is the whole of it. Odile will tell you when the lamps go out.

QUESTION: Is there a room for the press tomorrow, and does its stove work?

FOREIGN MINISTER ILSABET CORVANE: There is, and on most days it does.
`,
  })
}

/** The report on a draft, as the record of `documents` has it. */
export function checkAgainst(documents: readonly ParsedDocument[], draft: string): CheckReport {
  return new MemoryRecord(documents).check({
    id: 'draft',
    kind: 'pressReport',
    date: '2024-09-19',
    text: draft,
  })
}

/** The one finding on a quotation in marks that a report holds. */
export function onlyFinding({ findings }: CheckReport): Finding {
  const quoted = findings.filter(({ quotation: { kind } }) => kind === 'direct' || kind === 'mixed')
  const [finding] = quoted
  assert.ok(finding !== undefined && quoted.length === 1, `${quoted.length} quotations were read`)
  return finding
}
