import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkAgainst, onlyFinding } from '../../test/support/one-quotation.ts'
import { parseDocument, type Verdict } from '../verbale.ts'
import type { Facts } from './finding.ts'

const townHall = parseDocument({
  id: 'townHall',
  kind: 'jointRemarks',
  date: '2024-09-18',
  text: `Remarks by Foreign Minister Ilsabet Corvane and Foreign Minister Joram Teskel
September 18, 2024

FOREIGN MINISTER CORVANE: The keepers have burned their own boats to light the reef. We will send them forty barrels of oil before the frost, and nobody will ask for a receipt.

FOREIGN MINISTER TESKEL: My colleague counts barrels and forgets the stairs. Nobody has ever climbed the tower of Port Callow with a barrel on his back.

FOREIGN MINISTER CORVANE: Then we will build a crane that lifts them to the lamp.

FOREIGN MINISTER TESKEL: We were asked for a ruling, and a ruling lights no lamp.
`,
})

interface Case {
  readonly draft: string
  readonly verdict: Verdict
  readonly attribution: Facts['attribution']
}

const cases: Record<string, Case> = {
  'one speaker’s words under another’s name': {
    draft:
      '“Nobody has ever climbed the tower of Port Callow with a barrel on his back,” Ilsabet Corvane said.',
    verdict: 'misattributed',
    attribution: 'other',
  },
  'a lone word of one speaker before the words of the one who is named': {
    draft:
      'Ilsabet Corvane said of the “stairs” that “we will build a crane that lifts them to the lamp.”',
    verdict: 'altered',
    attribution: 'same',
  },
  'two speakers who answer each other read as one': {
    draft:
      '“We will send them forty barrels of oil before the frost. Nobody has ever climbed the tower of Port Callow with a barrel on his back,” Ilsabet Corvane said.',
    verdict: 'spliced',
    attribution: 'unknown',
  },
  'a piece that the record does not have beside words of somebody else': {
    draft:
      'Ilsabet Corvane said that the “harebrained magpies” of the coast know that “nobody has ever climbed the tower of Port Callow with a barrel on his back.”',
    verdict: 'altered',
    attribution: 'unknown',
  },
  'a mark that nothing closes': {
    draft:
      'Ilsabet Corvane said, “Nobody has ever climbed the tower of Port Callow with a barrel on his back.',
    verdict: 'verbatim',
    attribution: 'unknown',
  },
  'a town and a news house before the sentence': {
    draft:
      'Port Callow (LNN) Putting aside the quarrel over barrels, Foreign Minister Joram Teskel on Wednesday warned that “nobody has ever climbed the tower of Port Callow with a barrel on his back.”',
    verdict: 'verbatim',
    attribution: 'same',
  },
  'a word that one speaker gives as asked for by somebody not named': {
    draft: 'What the keepers had asked for was a “ruling,” Joram Teskel said.',
    verdict: 'verbatim',
    attribution: 'same',
  },
}

for (const [name, { draft, verdict, attribution }] of Object.entries(cases)) {
  test(name, () => {
    const { verdict: given, facts, notes } = onlyFinding(checkAgainst([townHall], draft))
    assert.deepEqual([given, facts.attribution], [verdict, attribution], notes.join('\n'))
  })
}
