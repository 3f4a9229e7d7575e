// Official corrections: a quotation of what was said and one of what the publisher corrected it to are
// both found, without edits for the words of the other, and the finding says which of the two it has.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from '../../src/format/html/html.ts'
import {
  type Finding,
  MemoryRecord,
  type ParsedDocument,
  parseDocument,
  readWords,
} from '../../src/verbale.ts'
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
  return checkAgainst(parseDocument({ id: 'remarks', text: transcriptOf(words) }), quoted)
}

function checkAgainst(source: ParsedDocument, quoted: string): Finding {
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

/** The transcript as a web page, with what stands below it. */
function webPageOf(words: string, below = ''): ParsedDocument {
  const page = readHtml(
    Buffer.from(`<html><body><h1>Remarks by Foreign Minister Ilsabet Corvane</h1>
<p><strong>FOREIGN MINISTER CORVANE:</strong> Good evening. The soup was cold and the train was late.</p>
<p>${words}</p>
<p><strong>QUESTION:</strong> Is there a stove in the press room, and does it work?</p>
<p><strong>FOREIGN MINISTER CORVANE:</strong> There is, and on most days it does.</p>
<p># # #</p>${below}</body></html>`),
  )[0]?.page
  assert.ok(page)
  return parseDocument({ id: 'remarks', text: page.text, page })
}

const LAMPS = 'All the keepers of the shore are'
const WINTER = 'their lamps before the frost comes'
const NOTE = '<ol><li id="note-1">repairing <a href="#ref-1">↑</a></li></ol>'

const webCases: Record<string, readonly [words: string, below?: string]> = {
  'a struck word and a bracket': [`${LAMPS} <s>repainting</s> [repairing] ${WINTER}.`],
  'strike and a bracket without a blank': [
    `${LAMPS} <strike>repainting</strike>[repairing] ${WINTER}.`,
  ],
  'a deletion and an insertion': [`${LAMPS} <del>repainting</del> <ins>repairing</ins> ${WINTER}.`],
  'a struck word in bold, corrected in bold': [
    `${LAMPS} <b><s>repainting</s></b> <b>[repairing]</b> ${WINTER}.`,
  ],
  'a sign that leads to a note': [
    `${LAMPS} repainting<sup><a id="ref-1" href="#note-1">1</a></sup> ${WINTER}.`,
    NOTE,
  ],
  'a sign that the style of the page would number': [
    `${LAMPS} repainting<sup><a id="ref-1" href="#note-1"></a></sup> ${WINTER}.`,
    NOTE,
  ],
  'a link around the sign, and a note with its own': [
    `${LAMPS} repainting<a href="#note-1"><sup>[1]</sup></a> ${WINTER}.`,
    '<div class="footnotes"><p><a id="note-1"></a>[1] repairing</p></div>',
  ],
}

for (const [name, [words, below]] of Object.entries(webCases)) {
  for (const [reading, quoted] of [
    ['original', `${LAMPS} repainting ${WINTER}`],
    ['corrected', `${LAMPS} repairing ${WINTER}`],
  ] as const) {
    test(`web page, ${name}: the ${reading} words are verbatim, and the correction is told`, () => {
      const finding = checkAgainst(webPageOf(words, below), quoted)
      assert.deepEqual(finding.match?.edits, [])
      assert.equal(finding.verdict, 'verbatim')
      assert.match(finding.notes.join(), /corrects “repainting” to “repairing”; the draft /)
    })
  }
}

test('a note of a web page that explains a word corrects none', () => {
  const { document } = webPageOf(
    `${LAMPS} repairing<sup><a href="#note-1">1</a></sup> ${WINTER}.`,
    '<ol><li id="note-1">With sand and vinegar, as the law of 1911 has it. <a href="#r">↑</a></li></ol>',
  )
  assert.deepEqual(document.corrections, [])
})

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
