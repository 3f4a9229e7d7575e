import assert from 'node:assert/strict'
import { test } from 'node:test'
import { transcriptOf } from '../../test/support/one-quotation.ts'
import { checkReport } from '../../test/support/report-laws.ts'
import { type Finding, MemoryRecord, parseDocument, type ReportedContent } from '../verbale.ts'

interface Case {
  /** What the minister says, in a news conference of 2024-09-18, a Wednesday. */
  readonly said: string
  /** What a report of the next day says she said. */
  readonly report: string
  readonly verdict: 'paraphrased' | 'notHeld'
  /** Words of the report that have their like in the passage; those not listed are not looked at. */
  readonly keeps?: readonly string[]
  readonly around?: readonly string[]
  readonly adds?: readonly string[]
  readonly drops?: readonly string[]
  /** Kinds of what is turned around. */
  readonly reverses?: readonly string[]
}

const MINISTER = 'Ilsabet Corvane'

const cases: Readonly<Record<string, Case>> = {
  'tense turned back, and I turned to she': {
    said: 'I will reopen the lighthouse at Sorrel Point before the frost.',
    report: `${MINISTER} said that she would reopen the lighthouse at Sorrel Point before the frost.`,
    verdict: 'paraphrased',
    adds: [],
    drops: [],
    reverses: [],
  },
  'other forms of the words': {
    said: 'We withdrew our pilots, and we are negotiating with the fishermen.',
    report: `${MINISTER} said that pilots had been withdrawn and that negotiations with the fishermen went on.`,
    verdict: 'paraphrased',
    keeps: ['pilots', 'withdrawn', 'negotiations', 'fishermen'],
  },
  'a number in words and in digits': {
    said: 'We have twenty-five barges in the northern harbor.',
    report: `${MINISTER} said that there were 25 barges in the northern harbor.`,
    verdict: 'paraphrased',
    keeps: ['25', 'barges', 'northern', 'harbor'],
  },
  'a time in another unit': {
    said: 'The villages below the weir had ninety minutes of warning.',
    report: `${MINISTER} said that the villages below the weir had an hour and a half of warning.`,
    verdict: 'paraphrased',
    keeps: ['villages', 'weir', 'an hour and a half', 'warning'],
  },
  'another number': {
    said: 'We have twenty-five barges in the northern harbor.',
    report: `${MINISTER} said that there were 52 barges in the northern harbor.`,
    verdict: 'paraphrased',
    adds: ['52'],
    drops: ['twenty-five'],
    reverses: ['figure'],
  },
  'another sum of money, and the same share': {
    said: 'We have set aside forty million crowns for the harbors, a third of the budget of the coast.',
    report: `${MINISTER} said that fifty million crowns had been set aside for the harbors, a third of the budget of the coast.`,
    verdict: 'paraphrased',
    reverses: ['figure'],
  },
  'figures of several things, of which none is another': {
    said: 'We have twenty-five barges and nine ferries in the northern harbor.',
    report: `${MINISTER} said that there were 25 barges in the northern harbor and 12 pilots.`,
    verdict: 'paraphrased',
    reverses: [],
  },
  'a country by its adjective': {
    said: 'The envoy of Halvenia signed the ferry compact.',
    report: `${MINISTER} said that the Halvenian envoy had signed the ferry compact.`,
    verdict: 'paraphrased',
    adds: [],
  },
  'the day after the day of speaking, by its name': {
    said: 'The ferries sail tomorrow from the old quay.',
    report: `${MINISTER} said that the ferries would sail on Thursday from the old quay.`,
    verdict: 'paraphrased',
    keeps: ['ferries', 'sail', 'Thursday', 'old', 'quay'],
  },
  'tomorrow as the next day': {
    said: 'The ferries sail tomorrow from the old quay.',
    report: `${MINISTER} said that the ferries would sail the next day from the old quay.`,
    verdict: 'paraphrased',
    adds: [],
    drops: [],
  },
  'a denial left out': {
    said: 'We will not close the harbor of Marisk to the herring boats.',
    report: `${MINISTER} said that she would close the harbor of Marisk to the herring boats.`,
    verdict: 'paraphrased',
    reverses: ['negation'],
  },
  'a denial given by the cue': {
    said: 'We have not closed the harbor of Marisk to the herring boats.',
    report: `${MINISTER} denied that she had closed the harbor of Marisk to the herring boats.`,
    verdict: 'paraphrased',
    reverses: [],
  },
  'a denial given by the verb': {
    said: 'We will not sell the harbor of Marisk to the herring houses.',
    report: `${MINISTER} said that she refused to sell the harbor of Marisk to the herring houses.`,
    verdict: 'paraphrased',
    reverses: [],
  },
  'what may be made what will be': {
    said: 'We may publish the pilots’ letters in the winter.',
    report: `${MINISTER} said that she would publish the pilots’ letters in the winter.`,
    verdict: 'paraphrased',
    reverses: ['modality'],
  },
  'could is no more and no less than can': {
    said: 'We can publish the pilots’ letters in the winter.',
    report: `${MINISTER} said that she could publish the pilots’ letters in the winter.`,
    verdict: 'paraphrased',
    reverses: [],
  },
  'a rise made a fall': {
    said: 'The harbor toll for herring boats will rise in the spring.',
    report: `${MINISTER} said that the harbor toll for herring boats would fall in the spring.`,
    verdict: 'paraphrased',
    reverses: ['direction'],
  },
  'not open is closed': {
    said: 'The harbor of Marisk will not open to the herring boats.',
    report: `${MINISTER} said that the harbor of Marisk would close to the herring boats.`,
    verdict: 'paraphrased',
    reverses: [],
  },
  'before made after': {
    said: 'The herring boats must leave the harbor before the frost.',
    report: `${MINISTER} said that the herring boats must leave the harbor after the frost.`,
    verdict: 'paraphrased',
    reverses: ['direction'],
  },
  'a denial in another clause': {
    said: 'We will lower the harbor toll for herring boats, because nobody can pay it.',
    report: `${MINISTER} said that she would lower the harbor toll for herring boats.`,
    verdict: 'paraphrased',
    reverses: [],
  },
  'whom they stands for': {
    said: 'The Ombrasans are in the strait. They seized nine trawlers near the lighthouse.',
    report: `${MINISTER} said that the Ombrasans had seized nine trawlers near the lighthouse.`,
    verdict: 'paraphrased',
    adds: [],
  },
  'words put in and left out': {
    said: 'We will mend the eastern breakwater with granite from Toll Island.',
    report: `${MINISTER} said that she would mend the eastern breakwater with granite by Easter.`,
    verdict: 'paraphrased',
    adds: ['Easter'],
    drops: ['Toll', 'Island'],
  },
  'two words of one subject': {
    said: 'The harbor is cold, and the soup in the harbor is colder.',
    report: `${MINISTER} said that the harbor council would elect a treasurer from among the widows of pilots.`,
    verdict: 'notHeld',
  },
  'words of a question, and nothing of the answer': {
    said: 'Ask the stoker.',
    report: `${MINISTER} said that the press would have a room with a working stove and a piano.`,
    verdict: 'notHeld',
  },
}

for (const [name, { said, report, verdict, ...expected }] of Object.entries(cases)) {
  test(`reported content: ${name}`, () => {
    const record = new MemoryRecord([transcriptOf(said)])
    const checked = record.check(inputOf(report), { indirect: true })
    checkReport(report, checked)
    const [finding] = checked.findings.filter(({ quotation }) => quotation.kind === 'indirect')
    assert.ok(finding !== undefined, 'no indirect quotation was read')
    assert.equal(finding.verdict, verdict)
    if (verdict === 'notHeld') {
      assert.equal(finding.reported, undefined)
      assert.ok(finding.notes.length > 0)
      return
    }
    assert.equal(finding.possible, true)
    assert.ok(finding.notes.some((note) => note.startsWith('Kept: ')))
    const found = wordsOf(finding)
    for (const [key, words] of Object.entries(expected)) {
      assert.deepEqual(found[key as keyof ReportedContent], words, key)
    }
  })
}

test('words outside the marks are held against the sentence of the marked words', () => {
  const report = `${MINISTER} said that she would not lend Lunmark “a single barge before the frost.”`
  const record = new MemoryRecord([
    transcriptOf('We will lend Lunmark a single barge before the frost, and perhaps two.'),
  ])
  const checked = record.check(inputOf(report))
  checkReport(report, checked)
  const [finding] = checked.findings
  assert.equal(finding?.quotation.kind, 'mixed')
  assert.equal(finding.facts.wording, 'verbatim')
  const found = wordsOf(finding)
  assert.deepEqual(found.keeps, ['lend', 'Lunmark'])
  assert.deepEqual(found.reverses, ['negation'])
  assert.ok(finding.notes.some((note) => note.startsWith('Outside the marks: possibly reversed')))
})

test('a report tells what was said before it was written', () => {
  const said = 'I will reopen the lighthouse at Sorrel Point.'
  const report = `${MINISTER} said that she would reopen the lighthouse at Sorrel Point.`
  const speech = (id: string, date: string, opening: string): ReturnType<typeof parseDocument> =>
    parseDocument({
      id,
      kind: 'speech',
      date,
      text: `FOREIGN MINISTER ILSABET CORVANE: ${opening} ${said}\n`,
    })
  const record = new MemoryRecord([
    speech('early', '2024-03-01', 'Good morning, and thank you for the coffee.'),
    speech('near', '2024-09-18', 'It is late, and the train waits for nobody.'),
    speech('late', '2024-11-02', 'Snow has come to the capital, and so have you.'),
  ])
  const { findings } = record.check(inputOf(report), { indirect: true })
  assert.equal(findings[0]?.match?.entry.document.id, 'near')
})

function inputOf(text: string) {
  return { id: 'draft', kind: 'pressReport', date: '2024-09-19', text } as const
}

function wordsOf({ reported }: Finding): Record<keyof ReportedContent, readonly string[]> {
  assert.ok(reported !== undefined)
  return {
    keeps: reported.keeps.map(({ draft }) => draft.text),
    around: reported.around.map(({ text }) => text),
    adds: reported.adds.map(({ text }) => text),
    drops: reported.drops.map(({ text }) => text),
    reverses: reported.reverses.map(({ kind }) => kind),
  }
}
