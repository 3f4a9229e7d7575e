import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkAgainst, onlyFinding } from '../../test/support/one-quotation.ts'
import { type Facts, parseDocument, type Verdict } from '../verbale.ts'

const debate = parseDocument({
  id: 'debate',
  kind: 'jointRemarks',
  date: '2024-09-18',
  text: `MINISTER ILSABET CORVANE: Good evening to both shores. Two months ago Joram Teskel said that the drowned bell was not our affair. The head of the pilots' guild has told us they cannot count the drifting nets.

And by the way, tomorrow the papers will say "this harbor outshines anything that Averholt has built in a century." I called him a "sleepy gull," and I would do it again.

The harbor master wrote to me. "The sea does not read treaties," he wrote.

Foreign Minister Sunniva Oda in her answer to the chancellor

(Applause.)

went to the pier and was heard to speak of, quote, "the hoarse foghorn of the smallest harbors." As young Pim says, "A lamp looks down on the sea and never falls in." The quote was, "Not one keeper of this coast has been paid for his oil."

Some people on the reef say that the lamp was put out by the customs house. President Dessen told me that she will leave the tower before the winter. According to our critics, the pier was paid for with stolen herring. According to the Averholt Courier, I am the only minister who still swims. The president said that every boat will be counted twice. As Velk said, the tide keeps no calendar of ours. Our baker used to say, "A harbor is only as deep as its patience."

QUESTION: Would you say that the ferry line is as good as dead?

MINISTER ILSABET CORVANE: No.

QUESTION: The opposition says the breakwater was built from borrowed gravel. Your answer?

MINISTER ILSABET CORVANE: They should count again.

MINISTER JORAM TESKEL: Good evening. You have said that you do not wish to telegraph your tides to strangers. I never heard of a bell that drowned.
`,
})

interface Case {
  readonly draft: string
  readonly attribution: Facts['attribution']
  readonly verdict: Verdict
  /** Whom the record quotes; nobody when the words are the speaker's own. */
  readonly party?: string
}

const cases: Record<string, Case> = {
  'words that the record reports of the one named': {
    draft: 'Minister Joram Teskel said that “the drowned bell was not our affair.”',
    attribution: 'unknown',
    verdict: 'verbatim',
    party: 'Joram Teskel',
  },
  'words that the record reports of a post': {
    draft: 'Odile Marn, the guild’s chief, said they “cannot count the drifting nets.”',
    attribution: 'unknown',
    verdict: 'verbatim',
    party: "The head of the pilots' guild",
  },
  'words that the record reports of whoever is spoken to': {
    draft: 'Minister Ilsabet Corvane said she did “not wish to telegraph your tides to strangers.”',
    attribution: 'unknown',
    verdict: 'verbatim',
    party: 'You',
  },
  'words that the record reports of somebody else than the one named': {
    draft: 'Foreign Minister Sunniva Oda said: “The drowned bell was not our affair.”',
    attribution: 'other',
    verdict: 'misattributed',
  },
  'words of which the record does not say whose they are': {
    draft: 'Minister Joram Teskel said: “Not one keeper of this coast has been paid for his oil.”',
    attribution: 'unknown',
    verdict: 'verbatim',
    party: 'The quote',
  },
  'words that nobody has said yet are the speaker’s': {
    draft:
      '“This harbor outshines anything that Averholt has built in a century,” Ilsabet Corvane said.',
    attribution: 'same',
    verdict: 'verbatim',
  },
  'words in marks that are the speaker’s own': {
    draft: 'Ilsabet Corvane joked that she had called him a “sleepy gull.”',
    attribution: 'same',
    verdict: 'verbatim',
  },
  'words in marks of one whom the turn names before them': {
    draft: 'Foreign Minister Sunniva Oda warned of “the hoarse foghorn of the smallest harbors.”',
    attribution: 'unknown',
    verdict: 'verbatim',
    party: 'Sunniva Oda',
  },
  'words in marks of one whom both sides call by his first name': {
    draft:
      'Corvane invited Pim Aldevar, a schoolboy from Drast. “A lamp looks down on the sea and never falls in,” Pim said.',
    attribution: 'same',
    verdict: 'verbatim',
    party: 'Pim',
  },
  'words that the speaker reports of others': {
    draft: '“The lamp was put out by the customs house,” Ilsabet Corvane said.',
    attribution: 'other',
    verdict: 'misattributed',
    party: 'Some people',
  },
  'words that the speaker was told': {
    draft: '“She will leave the tower before the winter,” Ilsabet Corvane said.',
    attribution: 'other',
    verdict: 'misattributed',
    party: 'President Dessen',
  },
  'words that the speaker passes on, as the draft tells': {
    draft:
      'Of President Dessen, Ilsabet Corvane said that “she will leave the tower before the winter.”',
    attribution: 'same',
    verdict: 'verbatim',
  },
  'words that the speaker reports, and some of the speaker’s own': {
    draft:
      '“She will leave the tower before the winter. According to our critics, the pier was paid for with stolen herring,” Ilsabet Corvane said.',
    attribution: 'unknown',
    verdict: 'verbatim',
    party: 'President Dessen',
  },
  'words of the speaker’s critics': {
    draft: '“The pier was paid for with stolen herring,” Ilsabet Corvane said.',
    attribution: 'other',
    verdict: 'misattributed',
    party: 'our critics',
  },
  'words for which the speaker leans on a paper': {
    draft: '“I am the only minister who still swims,” Ilsabet Corvane said.',
    attribution: 'unknown',
    verdict: 'verbatim',
    party: 'the Averholt Courier',
  },
  'words of the head of the speaker’s own house': {
    draft: '“Every boat will be counted twice,” Ilsabet Corvane said.',
    attribution: 'unknown',
    verdict: 'verbatim',
    party: 'The president',
  },
  'words that the speaker says with somebody': {
    draft: '“The tide keeps no calendar of ours,” Ilsabet Corvane said.',
    attribution: 'same',
    verdict: 'verbatim',
  },
  'words that somebody used to say': {
    draft: '“A harbor is only as deep as its patience,” Ilsabet Corvane said.',
    attribution: 'other',
    verdict: 'misattributed',
    party: 'Our baker',
  },
  'words of a question that asks whether somebody would say them': {
    draft: '“The ferry line is as good as dead,” Ilsabet Corvane said.',
    attribution: 'other',
    verdict: 'misattributed',
  },
  'words of others in a question to the one who is named': {
    draft: '“The breakwater was built from borrowed gravel,” Ilsabet Corvane said.',
    attribution: 'other',
    verdict: 'misattributed',
  },
  'words in marks of somebody else': {
    draft: '“The sea does not read treaties,” Ilsabet Corvane said.',
    attribution: 'other',
    verdict: 'misattributed',
    party: 'the harbor master',
  },
}

for (const [name, { draft, attribution, verdict, party }] of Object.entries(cases)) {
  test(name, () => {
    const { facts, verdict: given, notes } = onlyFinding(checkAgainst([debate], draft))
    assert.deepEqual([facts.attribution, given], [attribution, verdict], notes.join('\n'))
    if (party === undefined) assert.equal(facts.quotedParty, undefined)
    else assert.match(notes.join('\n'), /quotes somebody else here: the words are given to “/)
    if (party !== undefined) assert.ok(notes[0]?.includes(party), notes[0])
  })
}
