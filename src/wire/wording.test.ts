import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CheckReport, DOCUMENT_KINDS, MemoryRecord, parseDocument } from '../verbale.ts'
import {
  asSentence,
  countGroups,
  describeKind,
  describePlace,
  describeSearched,
  describeSpeaker,
  findingLabel,
  findingMeaning,
  GROUPS,
  gravityOf,
  groupDigits,
  plural,
  quotePieces,
} from './wording.ts'

const sentences = {
  'The words stand in a question': 'The words stand in a question.',
  'The omission hides 2 words: “she wrote”': 'The omission hides 2 words: “she wrote”.',
  'The draft has “Nobody knew.”': 'The draft has “Nobody knew.”',
  "The draft has 'Nobody knew.'": "The draft has 'Nobody knew.'",
  'It has (“Who knew?”)': 'It has (“Who knew?”)',
  'It breaks off with “and then …”': 'It breaks off with “and then …”',
  'Nothing is held of the U.S.': 'Nothing is held of the U.S.',
}

for (const [note, sentence] of Object.entries(sentences)) {
  test(`ends a note once: ${sentence}`, () => assert.equal(asSentence(note), sentence))
}

test('pieces of a quotation stand in marks of their own, with nothing left out between', () => {
  assert.equal(quotePieces(['We are here,', 'and we stay.']), '“We are here,” “and we stay.”')
})

test('words of whoever the record quotes are not said to be from the same speaker', () => {
  const record = new MemoryRecord([
    parseDocument({
      text: 'MINISTER ILSABET CORVANE: The president said that every boat will be counted twice.\n',
    }),
  ])
  const { findings } = record.check({
    text: '“Every boat will be counted twice,” Ilsabet Corvane said.',
    kind: 'pressReport',
  })
  assert.deepEqual(
    findings.map((finding) => [finding.verdict, findingMeaning(finding)]),
    [['verbatim', 'the same words, in order; whether from the same speaker could not be told']],
  )
})

test('large counts are grouped by threes', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      assert.equal(groupDigits(count), new Intl.NumberFormat('en-US').format(count))
    }),
  )
})

test('one is not many', () => {
  assert.equal(plural(1, 'quotation'), '1 quotation')
  assert.equal(plural(1200, 'quotation'), '1,200 quotations')
})

test('what was searched is told with its days', () => {
  const searched = { documents: 1, words: 1200 }
  const day = '2024-09-18'
  assert.equal(describeSearched(searched), '1 document, 1,200 words')
  assert.equal(
    describeSearched({ ...searched, from: day, to: day }),
    '1 document, 1,200 words, of 2024-09-18',
  )
  assert.equal(
    describeSearched({ ...searched, from: day, to: '2024-09-19' }),
    '1 document, 1,200 words, 2024-09-18 to 2024-09-19',
  )
})

test('every kind of document is named in plain words', () => {
  assert.equal(describeKind('pressAvailability'), 'press availability')
  assert.equal(describeKind('unknown'), 'document')
  for (const kind of DOCUMENT_KINDS) assert.match(describeKind(kind), /^[a-z ]+$/)
})

const SPOKEN = `MINISTER ODA: We will not open the narrows to 41 ships before the spring.

The colour of the flag is no matter to the harbor masters at all.

If the talks fail, we shall close the roadstead to every visitor.

MINISTER VEY: (Via interpreter) Let every captain of the northern shore choose a pilot of his own.`

test('counts findings worst first, harmless ones apart, and says which are only possible', () => {
  const report = check(`“We will open the narrows to 41 ships before the spring,” Minister Oda said.

“The color of the flag is no matter to the harbor masters at all,” Minister Oda said.

“The colour of the flag is no matter to the harbor masters at all,” Minister Oda said.

“Let every captain of the northern shore choose a ship of his own,” Minister Vey said.

She said that we will not open the narrows to 41 ships before the spring, and went.`)
  assert.deepEqual(
    countGroups(report.findings).map(({ count, label }) => `${count} ${label}`),
    ['2 altered (1 possibly)', '1 altered, harmlessly', '1 verbatim', '1 reused without marks'],
  )
})

test('every finding is counted once, and no graver group comes after a milder one', () => {
  const { findings } = check(`“We will open the narrows to 41 ships,” Minister Vey said. “The harbor
masters have no flag at all,” she told reporters. “Let every captain choose,” a guard said.`)
  const counts = countGroups(findings)
  assert.equal(
    counts.reduce((sum, { count }) => sum + count, 0),
    findings.length,
  )
  const ranks = counts.map(({ group }) => GROUPS.indexOf(group))
  assert.deepEqual(
    ranks,
    [...ranks].sort((a, b) => a - b),
  )
  for (const finding of findings) assert.ok(gravityOf(finding) >= 0, findingLabel(finding))
})

test('a document without a title is named by its kind, and its revision where there are several', () => {
  const record = new MemoryRecord([
    parseDocument({ text: SPOKEN, id: 'talk', kind: 'interview' }),
    parseDocument({ text: SPOKEN.replace('41', '43'), id: 'talk', kind: 'interview' }),
  ])
  const { findings } = record.check({
    text: '“We will not open the narrows to 43 ships before the spring,” Minister Oda said.',
  })
  assert.ok(findings[0]?.match)
  assert.equal(describePlace(findings[0].match), 'untitled interview, revision 2, turn #0')
})

function check(draft: string): CheckReport {
  return new MemoryRecord([parseDocument({ text: SPOKEN })]).check({ text: draft })
}

test('who speaks is named once, and the label beside the name when it says something else', () => {
  const speakers = {
    'MINISTER SUNNIVA ODA: We will not accept the new harbor rule.':
      'Sunniva Oda (MINISTER SUNNIVA ODA) · undated',
    'PARTICIPANT: We will not accept the new harbor rule.': 'PARTICIPANT · undated',
  }
  for (const [turn, line] of Object.entries(speakers)) {
    const text = `${turn}\n\nQUESTION: Why not?\n\nMINISTER TESK: You will see.`
    const { findings } = new MemoryRecord([parseDocument({ text })]).check({
      text: '"We will not accept the new harbor rule," he said.',
    })
    const match = findings[0]?.match
    assert.ok(match !== undefined)
    assert.equal(describeSpeaker(match), line)
  }
})
