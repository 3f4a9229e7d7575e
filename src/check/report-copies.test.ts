import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkReport } from '../../test/support/report-laws.ts'
import { type Finding, MemoryRecord, type ParsedDocument, parseDocument } from '../verbale.ts'
import { checkToJson } from '../wire/check-json.ts'

const QUOTED = '“The sea is a road for those who sell and a wall for those who fish,”'

const PARAGRAPHS = [
  'Foreign Minister Joram Teskel of Ombrasa put off the reopening of the Marisk ferry for a third time on Thursday, hours after trawler crews had blocked both piers with nets and empty crates.',
  `${QUOTED} Teskel told a handful of reporters at the customs house in Port Teal, where he had arrived two hours late from the capital.`,
  'The crews want the night ban on small boats lifted before the herring season starts. They have turned down two offers from the harbor board, the last of them over a dinner that ended in shouting.',
  'A spokeswoman for the board said talks would go on after the weekend, and declined to say who would sit at the table.',
]

const DATELINE = 'PORT TEAL, September 19 (Strait Press) — '

function report(
  id: string,
  publisher: string | undefined,
  title: string,
  paragraphs: readonly string[],
): ParsedDocument {
  return parseDocument({
    id,
    kind: 'pressReport',
    date: '2024-09-20',
    ...(publisher === undefined ? {} : { publisher }),
    text: `${title}\n\n${paragraphs.join('\n\n')}\n`,
  })
}

const [first = '', ...others] = PARAGRAPHS
const whole = report('whole', 'Teal Courier', 'Ferry stays shut as trawlers block piers', [
  DATELINE + first,
  ...others,
])
/** Cut at the end, under another headline. */
const cut = report(
  'cut',
  'The Averholt Post',
  'Third delay for Marisk ferry',
  PARAGRAPHS.slice(0, 3),
)
/** Words changed all over, and the paragraphs in another order. */
const reworded = report('reworded', 'Lunmark Daily', 'Nets, crates and no ferry', [
  DATELINE + first.replace('put off', 'delayed').replace('hours after', 'just after'),
  (PARAGRAPHS[2] ?? '').replace('turned down', 'rejected').replace('a dinner', 'a supper'),
  (PARAGRAPHS[1] ?? '').replace('a handful of', 'a few'),
])
/** Two who stood there themselves. */
const witness = report('witness', 'Radio Drast', 'Teskel waits for the tide', [
  'It was past nine when the car with the minister came down the hill, and the crews had long gone home.',
  `${QUOTED} Foreign Minister Joram Teskel said, and looked at the nets on the pier. Nobody laughed.`,
  'For the ferry that means another week at its moorings, the third since June.',
])
const other = report('other', 'Sorrenay Mail', 'Minister blames geography', [
  'PORT TEAL, September 19 (Northern Wire) — Joram Teskel, who runs the foreign affairs of Ombrasa, will not say when cars may cross to Marisk again.',
  `Asked on Thursday evening, he gave reporters one line: ${QUOTED} he said.`,
  'The herring fleet of the strait has some four hundred boats, most of them with a crew of two.',
])

const DRAFT = `${QUOTED} Foreign Minister Joram Teskel said.\n\nThe ferry has a bar, and the bar has a piano.\n`

interface Case {
  readonly held: readonly ParsedDocument[]
  /** The ids of each witness's reports. */
  readonly witnesses: readonly (readonly string[])[]
  /** Beginnings of the notes that tell how many reports there are. */
  readonly notes: readonly string[]
}

const cases: Readonly<Record<string, Case>> = {
  'one report': { held: [whole], witnesses: [['whole']], notes: [] },
  'agency copy that three papers have edited': {
    held: [whole, cut, reworded],
    witnesses: [['cut', 'reworded', 'whole']],
    notes: [
      'One report, printed by 3 publishers: The Averholt Post, Lunmark Daily, Teal Courier; it is credited to Strait Press',
    ],
  },
  'two who quote one sentence in reports of their own': {
    held: [witness, other],
    witnesses: [['other'], ['witness']],
    notes: ['2 independent reports have these words'],
  },
  'copies beside reports of others': {
    held: [cut, witness, whole, other],
    witnesses: [['cut', 'whole'], ['other'], ['witness']],
    notes: [
      '3 independent reports have these words',
      'Of these, one report, printed by 2 publishers: The Averholt Post, Teal Courier',
    ],
  },
  'papers that do not say who they are': {
    held: [whole, report('nameless', undefined, 'Ferry shut', PARAGRAPHS)],
    witnesses: [['nameless', 'whole']],
    notes: [
      'One report, printed 2 times: “Ferry shut”, “Ferry stays shut as trawlers block piers”',
    ],
  },
}

for (const [name, { held, witnesses, notes }] of Object.entries(cases)) {
  test(`witnesses: ${name}`, () => {
    const finding = check(held, DRAFT)
    assert.deepEqual(idsOf(finding), witnesses)
    const told = finding.notes.filter((note) => !note.startsWith('No official text'))
    assert.equal(told.length, notes.length)
    for (const [k, note] of notes.entries()) assert.ok(told[k]?.startsWith(note), told[k])
  })
}

test('the order in which reports came decides nothing', () => {
  const all = [whole, cut, reworded, witness, other]
  const forth = check(all, DRAFT)
  const back = check(all.toReversed(), DRAFT)
  assert.deepEqual(idsOf(back), idsOf(forth))
  assert.deepEqual(back.notes, forth.notes)
})

test('a draft that carries the copy itself has no witness in it', () => {
  const finding = check([whole], `Boats and nets\n\n${PARAGRAPHS.slice(0, 3).join('\n\n')}\n`)
  assert.deepEqual(
    finding.witnesses?.map(({ isOfDraft }) => isOfDraft),
    [true],
  )
  assert.ok(finding.notes.some((note) => note.startsWith('The draft carries the same copy')))
})

test('the report as JSON names the documents of each witness', () => {
  const record = new MemoryRecord([whole, cut, witness])
  const { findings } = checkToJson(record.check(inputOf(DRAFT)))
  assert.deepEqual(findings[0]?.witnesses?.[0], {
    documents: [
      {
        id: 'cut',
        title: 'Third delay for Marisk ferry',
        date: '2024-09-20',
        publisher: 'The Averholt Post',
      },
      {
        id: 'whole',
        title: 'Ferry stays shut as trawlers block piers',
        date: '2024-09-20',
        publisher: 'Teal Courier',
      },
    ],
    agency: 'Strait Press',
    isOfDraft: false,
  })
})

function inputOf(text: string) {
  return { id: 'draft', kind: 'pressReport', date: '2024-09-21', text } as const
}

function check(held: readonly ParsedDocument[], draft: string): Finding {
  const checked = new MemoryRecord(held).check(inputOf(draft))
  checkReport(draft, checked)
  const finding = checked.findings.find(({ verdict }) => verdict === 'reportedOnly')
  assert.ok(finding !== undefined, 'nothing was found in a report')
  return finding
}

function idsOf({ witnesses }: Finding): string[][] | undefined {
  return witnesses?.map(({ entries }) => entries.map(({ document }) => document.id))
}
