import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkAgainst, onlyFinding } from '../../test/support/one-quotation.ts'
import { readQuotation } from '../align/quotation-text.ts'
import { parseDocument, type Verdict } from '../verbale.ts'
import { settlePlaces } from './settle-places.ts'

const speech = parseDocument({
  id: 'speech',
  kind: 'speech',
  date: '2024-05-02',
  text: `Address by Foreign Minister Sunniva Oda
May 2, 2024

MINISTER ODA: The pilots of the strait have waited nine winters for a chart that shows the new sandbanks. We owe it to them, and to their widows. A good deal of it has to be drawn again before the thaw.

Our neighbors have begun to pay for the lamps. They used to treat the keepers as if oil were rain. Forty barrels came up from the southern ports on Tuesday.

A ferry is not a promise, it is a timetable. The council will print the timetable in three languages and hang it in every harbor from here to Port Callow, where the old one has hung since the flood.

I have asked the registrar to open the ledgers of the lighthouse fund. They will be read aloud in the market, page by page, until somebody falls asleep.
`,
})

const other = parseDocument({
  id: 'other',
  kind: 'speech',
  date: '2023-02-11',
  text: `Remarks by Chancellor Ruben Harga
February 11, 2023

CHANCELLOR HARGA: I tell you, that is a lot of oil for one lamp. We have to do it right, and we will.
`,
})

const cases: Record<string, { readonly draft: string; readonly verdict: Verdict }> = {
  'words of the draft’s own that stand elsewhere by chance are put in': {
    draft:
      '“Forty barrels came up from the southern ports on Tuesday. Whatever was lost has to be counted,” Minister Oda said.',
    verdict: 'altered',
  },
  'so are words that somebody else used in another document': {
    draft:
      '“They will be read aloud in the market, page by page, until somebody falls asleep, I tell you,” Minister Oda said.',
    verdict: 'altered',
  },
  'words said twice in the draft are no splice': {
    draft:
      '“The council will print the timetable, will print the timetable in three languages and hang it in every harbor,” Minister Oda said.',
    verdict: 'altered',
  },
  'a sentence from another page is a splice': {
    draft:
      '“I have asked the registrar to open the ledgers of the lighthouse fund. The pilots of the strait have waited nine winters for a chart,” Minister Oda said.',
    verdict: 'spliced',
  },
  'a sentence from another document is a splice': {
    draft:
      '“I have asked the registrar to open the ledgers of the lighthouse fund. I tell you, that is a lot of oil for one lamp,” Minister Oda said.',
    verdict: 'spliced',
  },
  'a saying of somebody else behind words that were changed is put in': {
    draft:
      '“I have told the registrar to open all ledgers of our lighthouse fund. We have to do it right,” Minister Oda said.',
    verdict: 'altered',
  },
  'a word at the seam that stands in both passages belongs to the longer': {
    draft:
      '“I have asked, the pilots of the strait have waited nine winters for a chart that shows the new sandbanks,” Minister Oda said.',
    verdict: 'altered',
  },
  'words that stand among those of the next piece are no second passage': {
    draft:
      '“If it burns, print the timetable in every one,” Minister Oda said. “The council will print the timetable in three languages and hang it in every harbor.”',
    verdict: 'altered',
  },
  'two quotations in a row need not follow each other in the record': {
    draft:
      '“The pilots of the strait have waited nine winters for a chart that shows the new sandbanks,” Minister Oda said. “We owe it to them.”\n\n“A ferry is not a promise, it is a timetable.”',
    verdict: 'trimmed',
  },
  'nor do pieces around a cue of which the later begins with an ellipsis': {
    draft:
      '“We owe it to them,” Minister Oda said. “... A ferry is not a promise, it is a timetable.”',
    verdict: 'trimmed',
  },
  'words in marks within the writer’s sentence claim no order': {
    draft:
      'Minister Oda said that ledgers would be “read aloud in the market” because the pilots “have waited nine winters for a chart.”',
    verdict: 'trimmed',
  },
  'pieces around a cue do': {
    draft:
      '“They will be read aloud in the market, page by page,” Minister Oda said. “The pilots of the strait have waited nine winters for a chart.”',
    verdict: 'spliced',
  },
}

for (const [name, { draft, verdict }] of Object.entries(cases)) {
  test(name, () => {
    const finding = onlyFinding(checkAgainst([speech, other], draft))
    assert.equal(finding.verdict, verdict, JSON.stringify([finding.match?.text, finding.notes]))
  })
}

/** Where words are found, and where they are left: `-1` is nowhere. */
const steps: Record<string, readonly [found: readonly number[], left: readonly number[]]> = {
  'a word before the passage that goes on is put in': [
    [50, 51, 52, 53, 54, 40, 70, 71, 72, 73, 74],
    [50, 51, 52, 53, 54, -1, 70, 71, 72, 73, 74],
  ],
  'the first word is the one beside the second, and none far before': [
    [40, 50, 51, 52, 53, 54, 55],
    [49, 50, 51, 52, 53, 54, 55],
  ],
  'a first word before an omission of few words stays there': [
    [46, 50, 51, 52, 53, 54, 55],
    [46, 50, 51, 52, 53, 54, 55],
  ],
  'a sentence before the passage that goes on stays there': [
    [50, 51, 52, 53, 54, 40, 41, 42, 43, 70, 71, 72, 73],
    [50, 51, 52, 53, 54, 40, 41, 42, 43, 70, 71, 72, 73],
  ],
}

for (const [name, [found, left]] of Object.entries(steps)) {
  test(name, () => {
    const text = found.map((_, k) => `word${k}`).join(' ')
    const quotation = readQuotation(text, [{ start: 0, end: text.length }])
    const places = [...found]
    const isEqual = new Uint8Array(found.length).fill(1)
    const bits = new Float64Array(found.length).fill(8)
    settlePlaces(
      quotation,
      { places, isEqual, bits },
      {
        documentAt: () => 0,
        idAt: () => 0,
        sectionAt: () => ({ start: 0, end: 100 }),
        inDocument: 20,
        elsewhere: 30,
      },
    )
    assert.deepEqual(places, left)
  })
}
