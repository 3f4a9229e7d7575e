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

/** One sentence said on three days and in three places. */
const sayings = [
  ['early', 'interview', '2024-03-02', 'Interview of Minister Ilsabet Corvane with Radio Drast'],
  ['middle', 'speech', '2024-07-11', 'Address by Minister Ilsabet Corvane at Port Callow'],
  ['late', 'pressAvailability', '2024-09-17', 'Press Availability in Averholt'],
  ['after', 'speech', '2024-11-30', 'Address by Minister Ilsabet Corvane in Drast'],
].map(([id = '', kind = '', date = '', title = '']) =>
  parseDocument({
    id,
    kind: kind as 'speech',
    date,
    title,
    text: `MINISTER ILSABET CORVANE: Good evening. We will not trade a lamp for a barge, and we have told them so. This is what I came to say at this ${id} hour.`,
  }),
)

/** The document that equal words are shown from, by what the draft of September 19 says of the occasion. */
const occasions: Record<string, { readonly draft: string; readonly shown: string }> = {
  'the day that is named': {
    draft:
      '“We will not trade a lamp for a barge, and we have told them so,” Minister Ilsabet Corvane said on July 11.',
    shown: 'middle',
  },
  'the house that was told': {
    draft:
      '“We will not trade a lamp for a barge, and we have told them so,” Minister Ilsabet Corvane told Radio Drast in an interview.',
    shown: 'early',
  },
  'the kind of event and the place': {
    draft:
      'In a speech at Port Callow, Minister Ilsabet Corvane said: “We will not trade a lamp for a barge, and we have told them so.”',
    shown: 'middle',
  },
  'no occasion: the last before the report': {
    draft:
      '“We will not trade a lamp for a barge, and we have told them so,” Minister Ilsabet Corvane said.',
    shown: 'late',
  },
}

for (const [name, { draft, shown }] of Object.entries(occasions)) {
  for (const documents of [sayings, [...sayings].reverse()]) {
    test(`equal words are shown from ${name}, ${documents[0]?.document.id} first`, () => {
      const { match, verdict } = onlyFinding(checkAgainst(documents, draft))
      assert.deepEqual([match?.entry.document.id, verdict], [shown, 'verbatim'])
    })
  }
}
