// Words that a draft has at second hand: who said them, and who passes them on.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, type ParsedDocument, parseDocument } from '../../src/verbale.ts'
import { checkToJson } from '../../src/wire/check-json.ts'
import { checkAgainst } from '../support/one-quotation.ts'
import { checkReport } from '../support/report-laws.ts'

function availability(id: string, who: string, words: string): ParsedDocument {
  return parseDocument({
    id,
    kind: 'pressAvailability',
    title: `Press Availability of Foreign Minister ${who}`,
    date: '2024-09-18',
    text: `FOREIGN MINISTER ${who.toUpperCase()}: Good evening. The soup was cold, and I have a short statement.

${words}

That is the whole of it.

QUESTION: Is there a room for the press tomorrow?

FOREIGN MINISTER ${who.toUpperCase()}: There is, and its stove works.
`,
  })
}

const record = [
  availability(
    'velk',
    'Joram Velk',
    'We have read it. The paper is a mistake from the first line to the last, and we will not sign it.',
  ),
  availability(
    'oda',
    'Mirela Oda',
    'Joram Velk told me in the garden that the lamps would burn as long as the oil lasts and not a night longer. I believed him. The harbor itself is as quiet as a church on a Monday morning.',
  ),
]

const ODA = 'Foreign Minister Mirela Oda'
const VELK = 'Foreign Minister Joram Velk'
const MISTAKE = '“a mistake from the first line to the last”'
const LAMPS = '“would burn as long as the oil lasts and not a night longer”'
const HARBOR = '“as quiet as a church on a Monday morning”'

interface Case {
  readonly draft: string
  /** What becomes of the marked words, in the order of the draft. */
  readonly verdicts: readonly [verdict: Finding['verdict'], attribution: string][]
  /** Words that must stand in the notes. */
  readonly says?: string
}

const cases: Record<string, Case> = {
  'the record has the words from the one who said them': {
    draft: `${ODA} told Radio Drast that ${VELK} had called the paper ${MISTAKE}.`,
    verdicts: [['verbatim', 'same']],
    says: 'the record has the words from Joram Velk',
  },
  'the record has the words from the one who passes them on': {
    draft: `${ODA} said that ${VELK} had promised the lamps ${LAMPS}.`,
    verdicts: [['verbatim', 'same']],
    says: 'the record has the words from Mirela Oda',
  },
  'the one who passes them on said them in her own name': {
    draft: `${ODA} said that ${VELK} had called the harbor ${HARBOR}.`,
    verdicts: [['misattributed', 'other']],
  },
  'the record has the words from neither': {
    draft: `Foreign Minister Elin Harga said that Foreign Minister Ferran Quist had called the paper ${MISTAKE}.`,
    verdicts: [['misattributed', 'other']],
  },
  'words of her own beside words of another': {
    draft: `${ODA} called the harbor ${HARBOR} and said ${VELK} had called the paper ${MISTAKE}.`,
    verdicts: [
      ['verbatim', 'same'],
      ['verbatim', 'same'],
    ],
  },
  'words of her own and of another in one clause': {
    draft: `${ODA} said that the harbor was ${HARBOR} and that ${VELK} had called the paper ${MISTAKE}.`,
    verdicts: [
      ['verbatim', 'same'],
      ['verbatim', 'same'],
    ],
  },
}

for (const [name, { draft, verdicts, says }] of Object.entries(cases)) {
  test(`words at second hand: ${name}`, () => {
    const report = checkAgainst(record, draft)
    checkReport(draft, report)
    const marked = report.findings.filter(({ quotation: { kind } }) => kind !== 'unmarked')
    assert.deepEqual(
      marked.map(({ verdict, facts }) => [verdict, facts.attribution]),
      verdicts,
    )
    const notes = marked.flatMap(({ notes }) => notes).join('\n')
    assert.ok(says === undefined || notes.includes(says), notes)
  })
}

test('the JSON of a check tells both levels of words at second hand', () => {
  const draft = `${ODA} told Radio Drast that ${VELK} had called the paper ${MISTAKE}.`
  const [finding] = checkToJson(checkAgainst(record, draft)).findings
  const { source, nested = [] } = finding?.quotation ?? {}
  assert.equal(source?.speaker, 'Mirela Oda')
  assert.deepEqual(
    nested.map(({ source, cue, marked }) => [
      source?.speaker,
      source?.post,
      cue?.text,
      marked?.map(({ start, end }) => draft.slice(start, end)),
    ]),
    [['Joram Velk', 'Foreign Minister', 'had called', [MISTAKE.slice(1, -1)]]],
  )
})
