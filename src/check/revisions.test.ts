import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkAgainst, onlyFinding } from '../../test/support/one-quotation.ts'
import { type ParsedDocument, parseDocument } from '../verbale.ts'

/** A briefing as it was given out, and as it was corrected. */
const revisions: ParsedDocument[] = ['forces', 'refugees'].map((word) =>
  parseDocument({
    id: 'briefing',
    date: '2024-09-18',
    text: `MS. RASKER: Good evening, all of you. We condemn the attack on the ${word} at the lake.

MINISTER ILSABET CORVANE: The lamps on the north shore have been dark since Sunday night.
`,
  }),
)

/** Each draft, the revision that its words are shown from, and words of its note. */
const cases: Record<string, { draft: string; revision: number; note: RegExp | undefined }> = {
  'words of both revisions': {
    draft:
      '“The lamps on the north shore have been dark since Sunday night,” Minister Corvane said.',
    revision: 2,
    note: undefined,
  },
  'words of the newest alone': {
    draft: '“We condemn the attack on the refugees at the lake,” Ms. Rasker said.',
    revision: 2,
    note: undefined,
  },
  'words that were corrected since': {
    draft: '“We condemn the attack on the forces at the lake,” Ms. Rasker said.',
    revision: 1,
    note: /stand in revision 1 .* revision 2, does not have them/,
  },
}

for (const [name, { draft, revision, note }] of Object.entries(cases)) {
  test(`says which revision holds ${name}`, () => {
    const { verdict, match, alternatives, notes } = onlyFinding(checkAgainst(revisions, draft))
    assert.equal(verdict, 'verbatim')
    assert.equal(match?.entry.revision, revision)
    assert.deepEqual(alternatives, [])
    const told = notes.filter((sentence) => sentence.includes('revision'))
    assert.equal(told.length, note === undefined ? 0 : 1)
    if (note !== undefined) assert.match(told[0] ?? '', note)
  })
}
