// Official corrections: a quotation of what was said and one of what the publisher corrected it to are
// both found, without edits for the words of the other, and the finding says which of the two it has.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, MemoryRecord, parseDocument, readWords } from '../../src/verbale.ts'
import { checkToJson } from '../../src/wire/check-json.ts'
import { documentToJson } from '../../src/wire/document-json.ts'
import { parseEdits, printEdits } from '../support/notation.ts'
import { onlyFinding } from '../support/one-quotation.ts'
import { checkReport } from '../support/report-laws.ts'

/** A transcript in which the minister says `words`, with the corrections that it prints. */
function transcriptOf(words: string): string {
  return `# Remarks by Foreign Minister Ilsabet Corvane

FOREIGN MINISTER CORVANE: Good evening. The soup was cold and the train was late.

${words}

QUESTION: Is there a stove in the press room, and does it work?

FOREIGN MINISTER CORVANE: There is, and on most days it does.
`
}

function check(words: string, quoted: string): Finding {
  const source = parseDocument({ id: 'remarks', text: transcriptOf(words) })
  const draft = `“${quoted},” Foreign Minister Ilsabet Corvane said.`
  const report = new MemoryRecord([source]).check({ text: draft, kind: 'pressReport' })
  checkReport(draft, report)
  const finding = onlyFinding(report)
  // Nothing that a report prints of a passage shows how a text strikes words out.
  for (const shown of [finding.match?.text, ...finding.notes]) {
    assert.doesNotMatch(shown ?? '', /~~|<\/?s>|\\/)
  }
  for (const { source: side } of finding.match?.edits ?? [])
    assert.doesNotMatch(side?.text ?? '', /~|[<>]/)
  return finding
}

/** What the transcript prints; what the two drafts have; what the notes must say of each. */
const cases: Record<string, readonly [printed: string, original: string, corrected: string]> = {
  'tildes and a bracket': [
    'The lamps of the northern shore will cost us ~~$300~~ [$30] billion before the frost comes.',
    'The lamps of the northern shore will cost us $300 billion before the frost comes',
    'The lamps of the northern shore will cost us $30 billion before the frost comes',
  ],
  'a tag and an escaped bracket': [
    'All the keepers of the shore are <s>punishing</s> \\[polishing\\] their lamps before the frost comes.',
    'All the keepers of the shore are punishing their lamps before the frost comes',
    'All the keepers of the shore are polishing their lamps before the frost comes',
  ],
  'a deletion and an insertion': [
    'All the keepers of the shore are <del>punishing</del> <ins>polishing</ins> their lamps before the frost comes.',
    'All the keepers of the shore are punishing their lamps before the frost comes',
    'All the keepers of the shore are polishing their lamps before the frost comes',
  ],
  'words that were only struck out': [
    'The keepers of the shore have a new lamp ~~oil~~ tax to pay before the frost comes.',
    'The keepers of the shore have a new lamp oil tax to pay before the frost comes',
    'The keepers of the shore have a new lamp tax to pay before the frost comes',
  ],
  'a part of a word': [
    'I am proud that the alliance~~s~~ of the northern shore is as strong as it ever was.',
    'I am proud that the alliances of the northern shore is as strong as it ever was',
    'I am proud that the alliance of the northern shore is as strong as it ever was',
  ],
  'a correction before what it replaces': [
    'The keepers of one of the major [countries] ~~companies~~ looked at me and asked for how long.',
    'The keepers of one of the major companies looked at me and asked for how long',
    'The keepers of one of the major countries looked at me and asked for how long',
  ],
  'words that both readings have': [
    'The ministry of lamps has gone from ~~67 percent~~ [76 percent] of the keepers to all of them this year.',
    'The ministry of lamps has gone from 67 percent of the keepers to all of them this year',
    'The ministry of lamps has gone from 76 percent of the keepers to all of them this year',
  ],
  'a word struck out that stands beside it again': [
    'We know who asked for the leadership of ~~all of~~ the united keepers to leave before the frost comes.',
    'We know who asked for the leadership of all of the united keepers to leave before the frost comes',
    'We know who asked for the leadership of the united keepers to leave before the frost comes',
  ],
  'more words for fewer': [
    'Our minister of the sea did ~~have a call~~ [meet in person] with his colleague from Sorrenay that night.',
    'Our minister of the sea did have a call with his colleague from Sorrenay that night',
    'Our minister of the sea did meet in person with his colleague from Sorrenay that night',
  ],
  'the first words': [
    '~~Four~~ [Forty] keepers of the northern shore have asked us for oil before the frost comes.',
    'Four keepers of the northern shore have asked us for oil before the frost comes',
    'Forty keepers of the northern shore have asked us for oil before the frost comes',
  ],
  'the last words': [
    'Before the frost comes the keepers of the northern shore want ~~candles~~ [oil].',
    'Before the frost comes the keepers of the northern shore want candles',
    'Before the frost comes the keepers of the northern shore want oil',
  ],
  'a word with an asterisk, corrected below': [
    'We light the lamps of the shore intersectionally* and we will go on doing it every winter. The soup of the keepers will be warm again, and so will their beds, as it was agreed.\n\n*internationally',
    'We light the lamps of the shore intersectionally and we will go on doing it every winter',
    'We light the lamps of the shore internationally and we will go on doing it every winter',
  ],
}

for (const [name, [printed, original, corrected]] of Object.entries(cases)) {
  for (const [reading, quoted] of Object.entries({ original, corrected })) {
    test(`${name}: the ${reading} words are verbatim, and the correction is told`, () => {
      const finding = check(printed, quoted)
      assert.deepEqual(finding.match?.edits, [])
      assert.equal(finding.verdict, 'verbatim')
      assert.deepEqual(
        finding.match?.readings.map((chosen) => chosen.reading),
        [reading],
      )
      const notes = finding.notes.join('\n')
      assert.match(
        notes,
        /The official transcript (?:corrects “.+” to “.+”|strikes out “.+”); the draft /,
      )
    })
  }
}

const altered: Record<string, readonly [printed: string, edits: string]> = {
  'another figure than both': [
    'The lamps of the northern shore will cost us ~~$300~~ [$30] billion before the frost comes.',
    'The lamps of the northern shore will cost us $[30/20] billion before the frost comes',
  ],
  'a negation dropped beside the original words': [
    'The lamps of the shore will not cost us ~~$300~~ [$30] billion before the frost comes.',
    'The lamps of the shore will [not /]cost us $300 billion before the frost comes',
  ],
  'both left out': [
    'The keepers of the shore are <s>punishing</s> [polishing] their lamps before the frost comes.',
    'The keepers of the shore are [polishing /]their lamps before the frost comes',
  ],
}

for (const [name, [printed, notation]] of Object.entries(altered)) {
  test(`${name} is altered`, () => {
    const { quotation } = parseEdits(notation)
    const finding = check(printed, quotation)
    assert.equal(finding.verdict, 'altered')
    const [marked] = finding.quotation.marked
    assert.ok(marked)
    const draft = `“${quotation},” Foreign Minister Ilsabet Corvane said.`
    const shown = printEdits(draft, finding.match?.edits ?? [], marked.start, marked.end)
    assert.equal(shown.replace(/,$/, ''), notation)
  })
}

test('a draft that prints the correction as the transcript does is verbatim', () => {
  const finding = check(
    'The lamps of the northern shore will cost us ~~$300~~ [$30] billion before the frost comes.',
    'The lamps of the northern shore will cost us $300 [$30] billion before the frost comes',
  )
  assert.deepEqual(finding.match?.edits, [])
  assert.match(finding.notes.join(), /the draft has both/)
})

test('a parsed document lists its corrections, and its turns hold both readings', () => {
  const text = transcriptOf('The lamps will cost us ~~$300~~ [$30] billion, I am told.')
  const parsed = parseDocument({ text })
  const { corrections } = documentToJson(parsed)
  assert.deepEqual(
    corrections.map(({ struck, corrected }) => [struck.text, corrected?.text]),
    [['$300', '$30']],
  )
  const words = readWords(parsed.document, parsed.document.turns[0]?.spans ?? [])
  assert.ok(words.includes('will cost us $300 [$30] billion'), words)
})

test('the JSON of a check says which reading a draft has', () => {
  const source = parseDocument({
    id: 'remarks',
    text: transcriptOf(
      'The lamps of the shore will cost us ~~$300~~ [$30] billion before the frost.',
    ),
  })
  const json = checkToJson(
    new MemoryRecord([source]).check({
      kind: 'pressReport',
      text: '“The lamps of the shore will cost us $30 billion,” Foreign Minister Corvane said.',
    }),
  )
  assert.deepEqual(
    json.findings[0]?.match?.corrections?.map(({ struck, corrected, draftHas }) => [
      struck.text,
      corrected?.text,
      draftHas,
    ]),
    [['$300', '$30', 'corrected']],
  )
})
