// The table of verdicts, sentence by sentence: what a draft must do to words for each to be said.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Facts,
  type Finding,
  MemoryRecord,
  type ParsedDocument,
  parseDocument,
  type Verdict,
} from '../../src/verbale.ts'
import { checkToJson } from '../../src/wire/check-json.ts'
import { checkAgainst, onlyFinding } from '../support/one-quotation.ts'
import { checkReport } from '../support/report-laws.ts'

const availability = parseDocument({
  id: 'availability',
  text: `Press Availability of Foreign Minister Ilsabet Corvane

Old Customs House
Averholt, Lunmark
September 18, 2024

FOREIGN MINISTER CORVANE: Good evening. The lamps on the north shore have been dark since Sunday, and the keepers have asked for oil. We will send forty barrels before the frost, and Lunmark will lend us the barges. Nobody has to thank anybody for that.

The other shore has asked for a ruling. I would not wait for one, because a ruling lights no lamp. Whoever reads the treaty will find that it speaks of lamps eleven times, of pilots twice, and of patience not once, which tells you who wrote it and how long they had been sitting when they did. The keepers deserve a better paper than that.

If the frost comes early, we will burn what the navy has in store. It is not much.

MS RASKER: Tomas Aldevar.

QUESTION: Thank you, Minister. Is it not true that your own ministry let the oil run dry to save a few crowns, and who will answer for that? And will you resign?

FOREIGN MINISTER CORVANE: I will answer for it, Tomas. The oldest of the keepers wrote to me last week. "The sea does not read treaties," he wrote. I have put the letter on my wall.

The lamps on the north shore come first. We light what the oil can reach, and we pray for what it cannot.
`,
})

const jointRemarks = parseDocument({
  id: 'jointRemarks',
  text: `Remarks by Foreign Minister Joram Teskel of Sorrenay and Foreign Minister Ilsabet Corvane of Halvenia

Lakeside Pavilion
Averholt, Lunmark
September 18, 2024

FOREIGN MINISTER TESKEL: (Via interpreter) I thank the hosts for the soup. Our fishermen steer by the same lamps, and a dark shore is dark for everybody. We light what the oil can reach, and we pray for what it cannot.

FOREIGN MINISTER CORVANE: Thank you, Joram. A treaty is a ladder, and one does not saw at a ladder while others are still on it.
`,
})

const report = parseDocument({
  id: 'report',
  kind: 'pressReport',
  date: '2024-09-12',
  title: 'Teskel on the radio',
  text: `DRAST, September 12, 2024 — "The sea is a road for those who sell and a wall for those who fish," Foreign Minister Joram Teskel told Radio Drast on Wednesday. He said that he would travel to Averholt.
`,
})

const record = [availability, jointRemarks, report]

function check(draft: string, documents: readonly ParsedDocument[] = record): Finding {
  const checked = checkAgainst(documents, draft)
  checkReport(draft, checked)
  return onlyFinding(checked)
}

interface Case {
  readonly draft: string
  readonly verdict: Verdict
  readonly facts?: Partial<Facts>
  readonly benign?: true
  readonly possible?: true
  /** Identifier of the document that the passage must stand in. */
  readonly document?: string
  /** Words that must stand in the notes. */
  readonly says?: string
}

const cases: Record<string, Case> = {
  'verbatim: same words, same order, same speaker': {
    draft: '“Nobody has to thank anybody for that,” Foreign Minister Ilsabet Corvane said.',
    verdict: 'verbatim',
    facts: { wording: 'verbatim', attribution: 'same', interpreted: false, marked: false },
    document: 'availability',
  },
  'verbatim: words of one breath around the writer’s own': {
    draft:
      '“I will answer for it,” Corvane said. “The oldest of the keepers wrote to me last week.”',
    verdict: 'trimmed',
    facts: { wording: 'trimmed' },
    says: 'hides 1 word: “Tomas”',
  },
  'trimmed: words left out and marked, in order, within one turn': {
    draft: '“We will send forty barrels … and Lunmark will lend us the barges,” Corvane said.',
    verdict: 'trimmed',
    facts: { wording: 'trimmed', marked: true },
    says: 'hides 3 words: “before the frost”',
  },
  'trimmed: words put in and marked': {
    draft: '“We will send forty barrels [of oil] before the frost,” Corvane said.',
    verdict: 'trimmed',
    facts: { wording: 'trimmed', marked: true },
  },
  'trimmed: more than 25 words left out and marked': {
    draft:
      '“The other shore has asked for a ruling … The keepers deserve a better paper than that,” Corvane said.',
    verdict: 'trimmed',
    facts: { wording: 'trimmed', marked: true },
  },
  'altered: words changed without a mark': {
    draft:
      '“We will send fourteen barrels before the frost, and Lunmark will lend us the barges,” Corvane said.',
    verdict: 'altered',
    facts: { wording: 'altered' },
  },
  'altered: words put in without a mark': {
    draft:
      '“We will send forty leaking barrels before the frost, and Lunmark will lend us the barges,” Corvane said.',
    verdict: 'altered',
    facts: { wording: 'altered' },
  },
  'altered: words left out without a mark, at most 25 within one turn': {
    draft:
      '“The other shore has asked for a ruling. I would not wait, because a ruling lights no lamp,” Corvane said.',
    verdict: 'altered',
    facts: { wording: 'altered' },
  },
  'altered and benign: only benign differences': {
    draft:
      '“We will send 40 barrels before the frost, and Lunmark will lend us the barges,” Corvane said.',
    verdict: 'altered',
    benign: true,
  },
  'altered: one difference that is not benign beside one that is': {
    draft:
      '“We will send 40 barrels after the frost, and Lunmark will lend us the barges,” Corvane said.',
    verdict: 'altered',
  },
  'spliced: pieces that stand more than 25 words apart, joined without a mark': {
    draft:
      '“The other shore has asked for a ruling. The keepers deserve a better paper than that,” Corvane said.',
    verdict: 'spliced',
    facts: { wording: 'spliced', context: 'unknown' },
  },
  'spliced: another order without a mark': {
    draft:
      '“The keepers deserve a better paper than that. The other shore has asked for a ruling,” Corvane said.',
    verdict: 'spliced',
  },
  'spliced: another order, marked': {
    draft:
      '“The keepers deserve a better paper than that … The other shore has asked for a ruling,” Corvane said.',
    verdict: 'spliced',
    facts: { marked: true },
    says: 'in another order',
  },
  'spliced: different turns, marked': {
    draft:
      '“The lamps on the north shore have been dark since Sunday … I have put the letter on my wall,” Corvane said.',
    verdict: 'spliced',
    says: 'in 2 turns',
  },
  'spliced: different documents, marked': {
    draft:
      '“The keepers deserve a better paper than that … One does not saw at a ladder while others are still on it,” Corvane said.',
    verdict: 'spliced',
    says: 'in 2 documents',
  },
  'pieces around the writer’s words from different turns are no splice': {
    draft:
      '“The lamps on the north shore have been dark since Sunday,” Corvane said. “I have put the letter on my wall.”',
    verdict: 'trimmed',
  },
  'pieces around the writer’s words are spliced when reversed': {
    draft:
      '“I have put the letter on my wall,” Corvane said. “The lamps on the north shore have been dark since Sunday.”',
    verdict: 'spliced',
  },
  'pieces around the writer’s words are spliced when from different documents': {
    draft:
      '“The keepers deserve a better paper than that,” Corvane said. “One does not saw at a ladder while others are still on it.”',
    verdict: 'spliced',
  },
  'misattributed: another principal said it': {
    draft:
      '“Our fishermen steer by the same lamps, and a dark shore is dark for everybody,” Foreign Minister Ilsabet Corvane said.',
    verdict: 'misattributed',
    facts: { wording: 'verbatim', attribution: 'other' },
    document: 'jointRemarks',
  },
  'misattributed: a reporter’s question': {
    draft:
      'Her ministry “let the oil run dry to save a few crowns,” Foreign Minister Ilsabet Corvane said.',
    verdict: 'misattributed',
    facts: { attribution: 'other', inQuestion: true },
  },
  'misattributed: a third party whom the speaker quotes': {
    draft: '“The sea does not read treaties,” Foreign Minister Ilsabet Corvane said.',
    verdict: 'misattributed',
    facts: { attribution: 'other' },
    says: 'quotes somebody else',
  },
  'a third party’s words given to the third party': {
    draft: '“The sea does not read treaties,” the oldest of the keepers wrote to the minister.',
    verdict: 'verbatim',
  },
  'misattributed outweighs altered': {
    draft:
      '“Our fishermen steer by the same lamps, and a dark shore is not dark for everybody,” Foreign Minister Ilsabet Corvane said.',
    verdict: 'misattributed',
    facts: { wording: 'altered', attribution: 'other' },
  },
  'a draft that names nobody cannot misattribute': {
    draft: 'One sentence stayed in the hall. “A dark shore is dark for everybody.”',
    verdict: 'verbatim',
    facts: { attribution: 'unnamed' },
  },
  'outOfContext: the condition is left behind': {
    draft:
      '“We will burn what the navy has in store,” Foreign Minister Ilsabet Corvane announced on Wednesday evening.',
    verdict: 'outOfContext',
    possible: true,
    facts: { wording: 'verbatim', context: 'changed' },
  },
  'the condition kept in the writer’s words': {
    draft:
      'If the frost came early, “we will burn what the navy has in store,” Foreign Minister Ilsabet Corvane said.',
    verdict: 'verbatim',
  },
  'altered and not benign outweighs outOfContext': {
    draft:
      '“We will not burn what the navy has in store,” Foreign Minister Ilsabet Corvane announced on Wednesday evening.',
    verdict: 'altered',
    facts: { context: 'changed' },
  },
  'reportedOnly: only a press report has it': {
    draft:
      '“The sea is a road for those who sell and a wall for those who fish,” Foreign Minister Joram Teskel said.',
    verdict: 'reportedOnly',
    document: 'report',
  },
  'reportedOnly: a piece is of an official text, and the other only of a report': {
    draft:
      '“We will burn what the navy has in store,” Foreign Minister Joram Teskel said. “The sea is a road for those who sell and a wall for those who fish.”',
    verdict: 'reportedOnly',
    says: 'No official text has all of these words',
  },
  'notOnRecord: the occasion is held and the words are not in it': {
    draft:
      '“My patience is a lamp that somebody forgot to fill,” Foreign Minister Ilsabet Corvane told reporters in Averholt on September 18.',
    verdict: 'notOnRecord',
    facts: { wording: 'none' },
  },
  'notHeld: the draft names no occasion': {
    draft:
      '“My patience is a lamp that somebody forgot to fill,” Foreign Minister Ilsabet Corvane said.',
    verdict: 'notHeld',
    says: 'Of Ilsabet Corvane the record holds',
  },
  'notHeld: the record holds nothing of the occasion': {
    draft:
      '“My patience is a lamp that somebody forgot to fill,” Foreign Minister Ilsabet Corvane told reporters in Corrigand on August 2, 2024.',
    verdict: 'notHeld',
  },
  'notHeld: the record holds nothing of the speaker': {
    draft: '“My patience is a lamp that somebody forgot to fill,” Prime Minister Hadrik Moll said.',
    verdict: 'notHeld',
    says: 'The record holds nothing of Hadrik Moll',
  },
  'an interpreter’s words, word for word': {
    draft:
      '“Our fishermen steer by the same lamps,” Foreign Minister Joram Teskel said through an interpreter.',
    verdict: 'verbatim',
    facts: { interpreted: true },
    says: 'an interpreter’s rendering',
  },
  'another rendering of an interpreter’s words is only possibly altered': {
    draft:
      '“Our fishermen sail by the same lamps, and a dark shore is dark for everybody,” Foreign Minister Joram Teskel said.',
    verdict: 'altered',
    possible: true,
    facts: { interpreted: true },
    says: 'another rendering of the same speech may differ',
  },
  'two places alike: the one of the speaker who is named': {
    draft:
      '“We light what the oil can reach, and we pray for what it cannot,” Foreign Minister Joram Teskel said.',
    verdict: 'verbatim',
    facts: { attribution: 'same' },
    document: 'jointRemarks',
    says: 'one more place',
  },
  'two places alike, the other speaker': {
    draft:
      '“We light what the oil can reach, and we pray for what it cannot,” Foreign Minister Ilsabet Corvane said.',
    verdict: 'verbatim',
    facts: { attribution: 'same' },
    document: 'availability',
  },
}

for (const [name, wanted] of Object.entries(cases)) {
  test(name, () => {
    const finding = check(wanted.draft)
    const notes = finding.notes.join('\n')
    assert.equal(finding.verdict, wanted.verdict, notes)
    assert.equal(finding.benign, wanted.benign ?? false)
    assert.equal(finding.possible, wanted.possible ?? false)
    assert.partialDeepStrictEqual(finding.facts, wanted.facts ?? {})
    if (wanted.document !== undefined) {
      assert.equal(finding.match?.entry.document.id, wanted.document)
    }
    if (wanted.says !== undefined) assert.ok(notes.includes(wanted.says), notes)
  })
}

const short: Record<string, readonly [draft: string, verdict: Verdict, Partial<Facts>]> = {
  'one word of the speaker': [
    'What the other shore had asked for was a “ruling,” Corvane said.',
    'verbatim',
    { attribution: 'same' },
  ],
  'two words of the speaker': [
    'Corvane said that the treaty had two words for it, “not once.”',
    'verbatim',
    { attribution: 'same' },
  ],
  'three words of the speaker': [
    'Corvane said that the keepers deserved “a better paper.”',
    'verbatim',
    { attribution: 'same' },
  ],
  'one word that only somebody else said': [
    'Corvane said that she would not “resign.”',
    'notHeld',
    { attribution: 'unknown' },
  ],
  'two words that nobody said': [
    'Corvane said that the keepers were “brass monkeys.”',
    'notHeld',
    { attribution: 'unknown' },
  ],
}

for (const [name, [draft, verdict, facts]] of Object.entries(short)) {
  test(`short quotations: ${name}`, () => {
    const finding = check(draft)
    assert.equal(finding.verdict, verdict)
    assert.partialDeepStrictEqual(finding.facts, facts)
  })
}

test('unmarked reuse is reported apart and counts for no verdict', () => {
  const draft =
    'On the north shore the lamps have been dark. Whoever reads the treaty will find that it speaks of lamps eleven times, and yet.'
  const report = checkAgainst(record, draft)
  checkReport(draft, report)
  const [finding, ...others] = report.findings
  assert.equal(others.length, 0)
  assert.equal(finding?.quotation.kind, 'unmarked')
  assert.equal(
    finding?.quotation.text,
    'Whoever reads the treaty will find that it speaks of lamps eleven times',
  )
  assert.equal(finding?.facts.attribution, 'unnamed')
  assert.equal(finding?.match?.entry.document.id, 'availability')
  assert.deepEqual(report.summary, { quotations: 0, verdicts: {}, reuse: 1 })
})

test('seven words without marks are no reuse', () => {
  const draft = 'She held that the treaty speaks of lamps eleven times, of pilots more often.'
  assert.deepEqual(checkAgainst(record, draft).findings, [])
})

test('indirect quotations are reported only when they are asked for, and apart', () => {
  const text =
    'Foreign Minister Ilsabet Corvane said that Lunmark would lend barges before the frost.'
  const input = { id: 'draft', kind: 'pressReport', date: '2024-09-19', text } as const
  const held = new MemoryRecord(record)
  assert.deepEqual(held.check(input).findings, [])
  const report = held.check(input, { indirect: true })
  checkReport(text, report)
  const [finding] = report.findings
  assert.equal(finding?.verdict, 'paraphrased')
  assert.equal(finding?.possible, true)
  assert.equal(finding?.match?.entry.document.id, 'availability')
  assert.ok(finding?.notes.some((note) => note.startsWith('Kept: ')))
  assert.deepEqual(report.summary, {
    quotations: 0,
    verdicts: {},
    reuse: 0,
    indirect: { paraphrased: 1 },
  })
})

test('the record without any document says that nothing can be said', () => {
  const finding = check('“Nobody has to thank anybody for that,” Minister Corvane said.', [])
  assert.equal(finding.verdict, 'notHeld')
})

const drafts = Object.values(cases).map(({ draft }) => draft)

test('the same input gives the same report, byte for byte', () => {
  const draft = drafts.join('\n\n')
  const print = (): string => JSON.stringify(checkToJson(checkAgainst(record, draft)))
  assert.equal(print(), print())
  const held = new MemoryRecord(record)
  const input = { id: 'draft', kind: 'pressReport', date: '2024-09-19', text: draft } as const
  // What one check leaves behind in scratch memory must not show in the next.
  held.check({ ...input, text: drafts.toReversed().join('\n\n') })
  assert.equal(JSON.stringify(checkToJson(held.check(input))), print())
})

test('altered words that a question gives back right before the answer are the answer’s too', () => {
  const briefing = parseDocument({
    id: 'briefing',
    text: `MS RASKER: Good morning. One question, please.

QUESTION: You wrote that the ferry will carry nine hundred lamps to Lunmark before the frost. Is that so?

MS RASKER: The ferry will carry nine hundred lamps to Lunmark before the frost. I have seen them.
`,
  })
  const finding = check(
    '“The ferry will carry nine hundred lamps to Lunmark before the snow,” Ms. Rasker said.',
    [briefing, ...record],
  )
  assert.equal(finding.verdict, 'altered')
  assert.equal(finding.facts.attribution, 'same')
  assert.equal(finding.match?.turn, 2)
})

test('of short texts side by side none hides the other', () => {
  const speeches = [
    ['A', 'MINISTER MARIT ODA'],
    ['B', 'MINISTER JORAM TESKEL'],
  ].map(([id = '', label]) =>
    parseDocument({
      id,
      text: `${label}: The ferry will carry nine hundred lamps to Lunmark before the frost.\n\n${label}: Thank you all.`,
    }),
  )
  for (const documents of [speeches, speeches.toReversed()]) {
    for (const [speaker, id] of [
      ['Marit Oda', 'A'],
      ['Joram Teskel', 'B'],
    ]) {
      const finding = check(
        `“The ferry will carry nine hundred lamps to Lunmark before the snow,” Minister ${speaker} said.`,
        documents,
      )
      assert.equal(finding.facts.attribution, 'same')
      assert.equal(finding.match?.entry.document.id, id)
    }
  }
})

test('the order of the sources does not change the verdicts', () => {
  const judge = (documents: readonly ParsedDocument[]): unknown[] =>
    drafts.map((draft) => {
      const { verdict, benign, possible, facts, match } = check(draft, documents)
      return [verdict, benign, possible, facts, match?.entry.document.id, match?.spans]
    })
  const wanted = judge(record)
  assert.deepEqual(judge(record.toReversed()), wanted)
  assert.deepEqual(judge([jointRemarks, report, availability]), wanted)
})

test('a misquotation that another report copied is held against the transcript', () => {
  const transcript = parseDocument({
    id: 'transcript',
    kind: 'remarks',
    text: 'MINISTER ODA: They sent us a paper, and we will not accept it before the spring planting.\n',
  })
  const copied = '“We will accept it before the spring planting,” Minister Oda said.\n'
  const report = parseDocument({ id: 'report', kind: 'pressReport', text: copied })
  const record = new MemoryRecord([report, transcript])
  const [finding] = record.check({ text: `The gazette wrote on Monday: ${copied}` }).findings
  assert.equal(finding?.verdict, 'altered')
  assert.equal(finding?.match?.entry.document.id, 'transcript')
  assert.deepEqual(
    finding.match.edits.map((edit) => edit.class),
    ['negation'],
  )
})
