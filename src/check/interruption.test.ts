import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkAgainst, onlyFinding } from '../../test/support/one-quotation.ts'
import { parseDocument, type Verdict } from '../verbale.ts'

const debate = parseDocument({
  id: 'debate',
  kind: 'jointRemarks',
  date: '2024-09-18',
  text: `ILSABET CORVANE: The minister has sold the same barge to three harbors.

JORAM TESKEL: That is an old song.

ILSABET CORVANE: He has the receipts of all three in his drawer.

JORAM TESKEL: And who, may I ask, has been through my drawer?

ILSABET CORVANE: The keepers of the northern lamps know it. Everybody laughs.

JORAM TESKEL: Nobody laughs on my side of the water, where every barge has been paid for twice, as the auditors of both houses found in the spring.

ILSABET CORVANE: Count your barges before the ice comes.

JORAM TESKEL: Enough.

ILSABET CORVANE: I say it again. Count the ropes as well. May I finish?

JORAM TESKEL: Senator Moll was before you.

ILSABET CORVANE: May I finish my sentence tonight?

JORAM TESKEL: Nine lamps.

ILSABET CORVANE: The barges of the southern harbors have waited since winter. The pilots of the north shore –

JORAM TESKEL: Shame.

ILSABET CORVANE: Well, were paid in herring by both of your houses.
`,
})

const cases: Record<string, { readonly draft: string; readonly verdict: Verdict }> = {
  'words that another only interjects into are one statement': {
    draft:
      '“The minister has sold the same barge to three harbors. He has the receipts of all three in his drawer,” Ilsabet Corvane said.',
    verdict: 'trimmed',
  },
  'a word changed in them is a word changed': {
    draft:
      '“The minister has sold the same barge to four harbors. He has the receipts of all three in his drawer,” Ilsabet Corvane said.',
    verdict: 'altered',
  },
  'a question of the speaker’s own is none that he is asked': {
    draft:
      '“Count the ropes as well. May I finish? May I finish my sentence tonight?” Corvane asked.',
    verdict: 'trimmed',
  },
  'a word that only the other one says is the draft’s own': {
    draft:
      '“May I finish my sentence tonight? Nine. The barges of the southern harbors have waited since winter,” Corvane said.',
    verdict: 'altered',
  },
  'an answer and what answers another question are two statements': {
    draft:
      '“He has the receipts of all three in his drawer. The keepers of the northern lamps know it,” Ilsabet Corvane said.',
    verdict: 'spliced',
  },
  'words on either side of a contribution are two statements': {
    draft:
      '“The keepers of the northern lamps know it. Everybody laughs. Count your barges before the ice comes,” Ilsabet Corvane said.',
    verdict: 'spliced',
  },
  'so does a word with which the speaker takes it up again': {
    draft:
      '“The pilots of the north shore were paid in herring by both of your houses,” Ilsabet Corvane said.',
    verdict: 'trimmed',
  },
  'words between that are left out without a mark make two statements': {
    draft:
      '“Count your barges before the ice comes. Count the ropes as well,” Ilsabet Corvane said.',
    verdict: 'spliced',
  },
  'words between that are left out with a mark do not': {
    draft:
      '“Count your barges before the ice comes … Count the ropes as well,” Ilsabet Corvane said.',
    verdict: 'trimmed',
  },
}

for (const [name, { draft, verdict }] of Object.entries(cases)) {
  test(name, () => {
    const finding = onlyFinding(checkAgainst([debate], draft))
    assert.equal(finding.verdict, verdict, finding.notes.join('\n'))
  })
}
