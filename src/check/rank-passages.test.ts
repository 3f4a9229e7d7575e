import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkAgainst, onlyFinding } from '../../test/support/one-quotation.ts'
import { parseDocument, type Verdict } from '../verbale.ts'

const briefing = parseDocument({
  id: 'briefing',
  kind: 'pressBriefing',
  title: 'Briefing by Spokeswoman Odile Rasker',
  date: '2024-09-18',
  text: `MS. RASKER: The barges are caulked and crewed for nine kinds of weather: to carry oil, and to reassure and feed the keepers.

MINISTER ILSABET CORVANE: I have nothing to add to what Odile says about barges.
`,
})

interface Case {
  readonly draft: string
  readonly verdict: Verdict
  /** Words that must stand in the notes. */
  readonly says: string
}

const cases: Record<string, Case> = {
  'nearly the words of somebody else, from one of whom nothing is held': {
    draft:
      'Admiral Tomas Velk said the barges were “caulked and crewed for nine kinds of weather to carry oil and to reassure and to feed the keepers.”',
    verdict: 'notHeld',
    says: 'Words much like these are on record from Odile Rasker, in “Briefing by Spokeswoman Odile Rasker”',
  },
  'the very words of somebody else, from one of whom nothing is held': {
    draft:
      'Admiral Tomas Velk said the barges were “caulked and crewed for nine kinds of weather to carry oil, and to reassure and feed the keepers.”',
    verdict: 'misattributed',
    says: 'the record has them from',
  },
  'nearly the words of somebody else, from one who is in the record': {
    draft:
      'Minister Ilsabet Corvane said the barges were “caulked and crewed for nine kinds of weather to carry oil and to reassure and to feed the keepers.”',
    verdict: 'misattributed',
    says: 'the record has them from',
  },
}

for (const [name, { draft, verdict, says }] of Object.entries(cases)) {
  test(name, () => {
    const finding = onlyFinding(checkAgainst([briefing], draft))
    assert.equal(finding.verdict, verdict, finding.notes.join('\n'))
    assert.ok(finding.notes.join('\n').includes(says), finding.notes.join('\n'))
  })
}
