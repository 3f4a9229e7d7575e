import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkAgainst, onlyFinding } from '../../test/support/one-quotation.ts'
import { parseDocument } from '../verbale.ts'

const speech = parseDocument({
  id: 'speech',
  kind: 'speech',
  date: '2024-05-02',
  text: `FOREIGN MINISTER SUNNIVA ODA: The pilots of the strait have waited nine winters for a chart that shows the new sandbanks. We owe it to them, and to their widows.

Our neighbors have begun to pay for the lamps. Forty barrels came up from the southern ports on Tuesday.

I have asked the registrar to open the ledgers of the lighthouse fund. They will be read aloud in the market, page by page.
`,
})

const cases: Record<
  string,
  { readonly draft: string; readonly pieces: readonly (string | undefined)[] }
> = {
  'one of two pieces is altered': {
    draft:
      '“The pilots of the strait have waited nine winters for a chart,” Minister Oda said. “We owe it to them, and to their children.”',
    pieces: ['verbatim', 'altered'],
  },
  'a piece is in no passage': {
    draft:
      '“The pilots of the strait have waited nine winters for a chart,” Minister Oda said. “Nobody thanked us.”',
    pieces: ['verbatim', 'notHeld'],
  },
  'a piece leaves something out and says so': {
    draft:
      '“Our neighbors have begun to pay for the lamps,” Minister Oda said. “Forty barrels … from the southern ports on Tuesday.”',
    pieces: ['verbatim', 'trimmed'],
  },
  'a piece joins what stands far apart': {
    draft:
      '“The pilots of the strait have waited nine winters for a chart,” Minister Oda said. “We owe it to them, and to their widows. They will be read aloud in the market, page by page.”',
    pieces: ['verbatim', 'spliced'],
  },
  'all pieces hold': {
    draft:
      '“The pilots of the strait have waited nine winters,” Minister Oda said. “We owe it to them.”',
    pieces: [undefined, undefined],
  },
  'a quotation of one piece has one verdict': {
    draft: '“The pilots of the strait have waited ten winters for a chart,” Minister Oda said.',
    pieces: [undefined],
  },
}

for (const [name, { draft, pieces }] of Object.entries(cases)) {
  test(name, () => {
    const { quotation } = onlyFinding(checkAgainst([speech], draft))
    assert.deepEqual(
      quotation.marked.map(({ verdict }) => verdict),
      pieces,
    )
  })
}
