// The matching contract, version 1, sentence by sentence: what is folded, what is an edit and of
// which class, and what the writer's marks stand for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, MATCHING_CONTRACT } from '../../src/verbale.ts'
import { parseEdits, printEdits } from '../support/notation.ts'
import { checkAgainst, onlyFinding, transcriptOf } from '../support/one-quotation.ts'
import { checkReport } from '../support/report-laws.ts'

interface Checked {
  readonly finding: Finding
  /** The edits in notation, from the first word of the quotation to its last. */
  readonly edits: string
  /** Their classes, parted by spaces. */
  readonly classes: string
}

function check(said: string, draft: string): Checked {
  const report = checkAgainst([transcriptOf(said)], draft)
  checkReport(draft, report)
  const finding = onlyFinding(report)
  const { marked } = finding.quotation
  const edits = finding.match?.edits ?? []
  const printed = printEdits(draft, edits, marked[0]?.start, marked.at(-1)?.end)
  return {
    finding,
    edits: printed.replace(/[,.]$/, ''),
    classes: edits.map((edit) => edit.class).join(' '),
  }
}

function draftOf(quoted: string): string {
  return `“${quoted},” Foreign Minister Ilsabet Corvane said.`
}

test('the contract has the version that reports print', () => assert.equal(MATCHING_CONTRACT, '1'))

/** What the minister said, and the same words as a draft may print them. */
const folded: Record<string, readonly [string, string]> = {
  'the same words': [
    'We have counted the lamps twice and found one missing.',
    'We have counted the lamps twice and found one missing',
  ],
  'Unicode canonical form': [
    'The caf\u00e9 on the quay kept its lamps lit for the crews.',
    'The cafe\u0301 on the quay kept its lamps lit for the crews',
  ],
  'kinds of quotation marks': [
    'They call it the "ladder rule" and laugh at the word rule.',
    'They call it the ‘ladder rule’ and laugh at the word rule',
  ],
  'kinds of apostrophes': [
    "The pilots' guild hasn't asked for a bigger boat.",
    'The pilots’ guild hasn’t asked for a bigger boat',
  ],
  'kinds of dashes': [
    'One pilot -- and only one -- goes aboard at the buoy.',
    'One pilot – and only one—goes aboard at the buoy',
  ],
  'kinds of spaces': [
    'It took five\u00a0hours of\u2009very patient\u202fsoup.',
    'It took five hours of very patient soup',
  ],
  'line breaks': [
    'The list of ships\nhangs in the hall\nof the ministry.',
    'The list of ships hangs in the hall of the ministry',
  ],
  'page breaks': [
    'The list of ships hangs in the hall\n\nof the ministry for all to read.',
    'The list of ships hangs in the hall of the ministry for all to read',
  ],
  'carriage returns': [
    'The list of ships\r\nhangs in the hall\r\nof the ministry.',
    'The list of ships hangs in the hall of the ministry',
  ],
  'Markdown escapes': [
    'The lamps cost us \\$38 a piece, which is \\*far\\* too much.',
    'The lamps cost us $38 a piece, which is far too much',
  ],
  'HTML escapes': [
    'We don&#8217;t buy lamps &mdash; ever &mdash; from Drast &amp; Sons.',
    'We don’t buy lamps — ever — from Drast & Sons',
  ],
  'letter case': [
    'THE LAMPS ARE OUR AFFAIR, and the ladder is theirs.',
    'The lamps are our affair, and the ladder is theirs',
  ],
  'a capital put in brackets': [
    'In spring the lamps are our affair, and the ladder is theirs.',
    '[T]he lamps are our affair, and the ladder is theirs',
  ],
  'a small letter put in brackets': [
    'The lamps are our affair, and the ladder is theirs.',
    '[t]he lamps are our affair, and the ladder is theirs',
  ],
  punctuation: [
    'Lamps, ladders, and buoys; we have them all!',
    'Lamps, ladders and buoys: We have them all',
  ],
  'periods inside initials': [
    'Nobody in Washington, D.C. has ever heard of our lamps.',
    'Nobody in Washington, DC has ever heard of our lamps',
  ],
  'a period after initials': [
    'The U.S. Navy has never seen a lamp of ours.',
    'The US Navy has never seen a lamp of ours',
  ],
  'the period of an abbreviation': [
    'Mr. Teskel bought the lamps, and Dr. Moll the oil.',
    'Mr Teskel bought the lamps, and Dr Moll the oil',
  ],
  'a hyphen against a space': [
    'A year-long quarrel over well-lit buoys is enough.',
    'A year long quarrel over well lit buoys is enough',
  ],
  'a soft hyphen': [
    'The light\u00adhouse keeper has oil for nine more nights.',
    'The lighthouse keeper has oil for nine more nights',
  ],
  'a thousands separator': [
    'We lit 13,200 lamps along the coast this autumn.',
    'We lit 13200 lamps along the coast this autumn',
  ],
  'a word doubled at a page break': [
    'The keeper has oil for nine more\n\nmore nights, and then he goes home.',
    'The keeper has oil for nine more nights, and then he goes home',
  ],
  'a word broken at a page break': [
    'The keeper of the light-\n\nhouse has oil for nine more nights.',
    'The keeper of the lighthouse has oil for nine more nights',
  ],
  'a word broken at the end of a line': [
    'The keeper of the light-\nhouse has oil for nine more nights.',
    'The keeper of the lighthouse has oil for nine more nights',
  ],
  'a stage note in the passage': [
    'The keeper has oil (laughter) for nine more nights.',
    'The keeper has oil for nine more nights',
  ],
  'a note of the transcriber in the passage': [
    'The keeper has oyl [sic] for nine more nights.',
    'The keeper has oyl for nine more nights',
  ],
  'words that nobody heard': [
    'The keeper has oil – (inaudible) – for nine more nights.',
    'The keeper has oil for nine more nights',
  ],
  'a stage note that the draft copied along': [
    'The keeper has oil for nine nights. (Applause.) Then he goes home.',
    'The keeper has oil for nine nights. (Applause.) Then he goes home',
  ],
  'Markdown emphasis': [
    'The keeper has oil for **nine** more _nights_ at best.',
    'The keeper has oil for nine more nights at best',
  ],
  'an ellipsis before the first word and after the last': [
    'I am told that the keeper has oil for nine more nights at best.',
    '… the keeper has oil for nine more nights …',
  ],
}

for (const [name, [said, quoted]] of Object.entries(folded)) {
  test(`folds ${name}`, () => {
    const { finding, classes } = check(said, draftOf(quoted))
    assert.equal(classes, '')
    assert.equal(finding.facts.wording, 'verbatim')
    assert.equal(finding.verdict, 'verbatim')
  })
}

/** Edits that no mark shows, in notation, with their classes. */
const benign: Record<string, readonly [string, string]> = {
  joining: ['After a [year-long/yearlong] quarrel the lamps are lit again', 'spelling'],
  'a compound parted': ['The [lighthouse/light house] has oil for nine more nights', 'spelling'],
  'a compound joined by a hyphen': [
    'The [cooperation/co-operation] of the keepers was beyond praise',
    'spelling',
  ],
  'another spelling': [
    'The [harbour/harbor] and its [grey/gray] lamps are for sale',
    'spelling spelling',
  ],
  'a diaeresis': ['The [coöperation/cooperation] of the keepers was beyond praise', 'spelling'],
  'a contraction': ['We [do not/don’t] buy our lamps in Drast any more', 'spelling'],
  'a contraction undone': ['We [can’t/cannot] buy our lamps in Drast any more', 'spelling'],
  'a contraction at the head': ['[It is/It’s] a fine lamp and a very long ladder', 'spelling'],
  'a contraction at the end': ['They buy their lamps in Drast, and we [do not/don’t]', 'spelling'],
  'a title written in full': ['We owe the lamps to [Gen/General] Moll and his ladder', 'spelling'],
  'words for digits': ['In a week [fifty/50] ships pass the lamps', 'numeral'],
  'digits for words': ['In a week [50/fifty] ships pass the lamps', 'numeral'],
  'a number of two words at the head': [
    '[Twenty-five/25] lamps are out along the coast tonight',
    'numeral',
  ],
  'a number of two words at the end': [
    'The lamps that are out tonight number [twenty-five/25]',
    'numeral',
  ],
  'a dozen': ['We have sent [two dozen/24] lamps to the outer buoys', 'numeral'],
  'a place in a row': ['The lamps go out on the [first/1st] of October', 'numeral'],
  'a sign for a currency': [
    'The lamps cost us [$38 million/38 million dollars] this autumn',
    'numeral',
  ],
  'a sign for percent': ['We have lost 30 [percent/%] of our lamps this autumn', 'typographic'],
  'a sign for a word': ['The lamps are from Drast [&/and] Sons, and they leak', 'typographic'],
  'a ligature': ['The [ﬁshers/fishers] of the coast have asked for lamps', 'typographic'],
  'a word said twice': ['I told them that [the /]the lamps would be lit by noon', 'falseStart'],
  'a filler': ['The lamps, [um /]all of them, will be lit by noon', 'falseStart'],
  'another ending at a cut edge': [
    '[opened/opening] every lamp on the coast before the frost',
    'inflection',
  ],
}

for (const [name, [notation, classes]] of Object.entries(benign)) {
  test(`shows ${name} as benign`, () => {
    const { record, quotation } = parseEdits(notation)
    const checked = check(`${record}.`, draftOf(quotation))
    assert.equal(checked.edits, notation)
    assert.equal(checked.classes, classes)
    assert.equal(checked.finding.facts.wording, 'altered')
    assert.equal(checked.finding.verdict, 'altered')
    assert.equal(checked.finding.benign, true)
  })
}

test('shows a false start cleaned up as benign', () => {
  const said = 'I told the keepers that we wo- — we would light every lamp by noon.'
  const checked = check(said, draftOf('I told the keepers that we would light every lamp by noon'))
  assert.equal(checked.edits, 'I told the keepers that [we wo /]we would light every lamp by noon')
  assert.equal(checked.classes, 'falseStart')
  assert.equal(checked.finding.verdict, 'altered')
  assert.equal(checked.finding.benign, true)
})

const grave: Record<string, readonly [string, string]> = {
  'a negation left out': ['We will [not /]sell the lamps before the frost', 'negation'],
  'a negation put in': ['We will [/not ]sell the lamps before the frost', 'negation'],
  'a negation contracted away': ['We [can’t/can] sell the lamps before the frost', 'negation'],
  'another negation': ['We will [never/not] sell the lamps before the frost', 'negation'],
  'another modal verb': ['We [may/will] sell the lamps before the frost', 'modality'],
  'a modal verb left out': ['We [must /]sell the lamps before the frost', 'modality'],
  'another figure': ['We lost [41/14] lamps in a single night of frost', 'figure'],
  'another figure in words': [
    'We lost [forty/fourteen] lamps in a single night of frost',
    'figure',
  ],
  'another figure as the last word': ['The lamps that the frost broke number [41/14]', 'figure'],
  'a decimal point lost': ['We lost [3.5/35] percent of the lamps to the frost', 'figure'],
  'another currency': ['We paid [$/€]38 million for the lamps last year', 'figure'],
  'another place in a row': ['The lamps go out on the [first/second] of October', 'figure'],
  'another name': ['The lamps were given to [Lunmark/Sorrenay] in good faith', 'name'],
  'a condition left out': ['We will sell the lamps [if asked /]before the frost', 'condition'],
  'a condition put in': ['We will sell the lamps [/if asked ]before the frost', 'condition'],
  'another pronoun': ['On the whole [they/we] sell good lamps and poor oil', 'pronoun'],
  'words left out': ['We will sell the [old and crooked /]lamps before the frost', 'omission'],
  'words put in': ['We will sell the [/crooked ]lamps before the frost', 'insertion'],
  'another word': ['We will [sell/bury] the lamps before the frost', 'wording'],
  'another tense': ['On every coast we [lit/light] the lamps before the frost', 'wording'],
  'an adjective for its noun': ['We will sell the [oil/oily] lamps before the frost', 'wording'],
}

for (const [name, [notation, classes]] of Object.entries(grave)) {
  test(`shows ${name} as more than benign`, () => {
    const { record, quotation } = parseEdits(notation)
    const checked = check(`${record}.`, draftOf(quotation))
    assert.equal(checked.edits, notation)
    assert.equal(checked.classes, classes)
    assert.equal(checked.finding.verdict, 'altered')
    assert.equal(checked.finding.benign, false)
  })
}

/** Edits that the writer's marks show, with what the finding says of them. */
const marked: Record<string, readonly [string, string, ...string[]]> = {
  'an omission, measured and shown in full': [
    'We will sell … {the old and crooked lamps and all of /}the oil before the frost',
    'omission',
    'hides 8 words: “the old and crooked lamps and all of”',
  ],
  'an omission of three periods': [
    'We will sell ... {the old lamps and /}the oil before the frost',
    'omission',
    'hides 4 words: “the old lamps and”',
  ],
  'an omission in brackets': [
    'We will sell […] {the old lamps and /}the oil before the frost',
    'omission',
    'hides 4 words: “the old lamps and”',
  ],
  'a negation hidden': [
    'We will … {not /}sell the lamps and the oil before the frost',
    'omission',
    'it hides a negation',
  ],
  'a condition hidden': [
    'We will … {if the panel agrees /}sell the lamps and the oil',
    'omission',
    'it hides a condition',
  ],
  'a negation and a condition hidden': [
    'We will … {not unless the panel agrees /}sell the lamps and the oil',
    'omission',
    'it hides a negation and a condition',
  ],
  'an antecedent hidden': [
    'We were patient … {in the talks with Lunmark /}and those talks will bear fruit',
    'omission',
    'it hides what “those talks” refers to',
  ],
  'whole sentences omitted': [
    'We will sell the lamps. … {I have a buyer in Lunmark /}The oil we keep for the winter',
    'omission',
    'hides 6 words',
  ],
  'words put in': ['We will sell them [{/the lamps}] before the first frost', 'insertion'],
  'words put in for others': ['We will sell [{them/the lamps}] before the first frost', 'wording'],
  'an ending put in': ['They {want/want[ed]} to sell the lamps before the frost', 'wording'],
  'a remark put in': ['We have oyl [{/sic}] for nine more nights at best', 'insertion'],
}

for (const [name, [notation, classes, ...says]] of Object.entries(marked)) {
  test(`takes for marked: ${name}`, () => {
    const { record, quotation } = parseEdits(notation)
    const checked = check(`${record}.`, draftOf(quotation))
    assert.equal(checked.edits, notation)
    assert.equal(checked.classes, classes)
    assert.equal(checked.finding.facts.wording, 'trimmed')
    assert.equal(checked.finding.facts.marked, true)
    assert.equal(checked.finding.verdict, 'trimmed')
    const notes = checked.finding.notes.join('\n')
    for (const words of says) assert.ok(notes.includes(words), notes)
  })
}

test('an omission in a quotation that is altered too is still shown in full', () => {
  const notation = 'We will … {of course /}sell the [old/new] lamps before the frost'
  const { record, quotation } = parseEdits(notation)
  const { finding, edits, classes } = check(`${record}.`, draftOf(quotation))
  assert.equal(edits, notation)
  assert.equal(classes, 'omission wording')
  assert.equal(finding.verdict, 'altered')
})

test('a word put in beside a sentence takes the place of none in the next', () => {
  const said = 'They came twice. We sell the lamps before the frost. Next we sell the oil.'
  for (const quotation of [
    'We sell the lamps before the frost [/now]',
    '[/Now ]we sell the lamps before the frost',
  ]) {
    const { edits, classes } = check(said, draftOf(parseEdits(quotation).quotation))
    assert.equal(edits, quotation)
    assert.equal(classes, 'insertion')
  }
})

const brokenOff: Record<string, readonly [said: string, draft: string, wording: string]> = {
  'nothing between the pieces': [
    'We will sell the lamps, and we will keep the oil for the winter.',
    '“We will sell the lamps,” Foreign Minister Ilsabet Corvane said, “and we will keep the oil for the winter.”',
    'verbatim',
  ],
  'words between the pieces': [
    'We will sell the lamps. I have a buyer in Lunmark. We will keep the oil for the winter.',
    '“We will sell the lamps,” Foreign Minister Ilsabet Corvane said. “We will keep the oil for the winter.”',
    'trimmed',
  ],
  'the first piece nowhere on record': [
    'We will sell the lamps, and we will keep the oil for the winter.',
    '“My soup was a poem,” Foreign Minister Ilsabet Corvane said. “We will sell the lamps, and we will keep the oil for the winter.”',
    'altered',
  ],
}

for (const [name, [said, draft, wording]] of Object.entries(brokenOff)) {
  test(`a quotation broken off and taken up again, ${name}, is ${wording}`, () => {
    assert.equal(check(said, draft).finding.facts.wording, wording)
  })
}
