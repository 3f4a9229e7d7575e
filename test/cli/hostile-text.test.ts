import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MemoryRecord, type ParsedDocument, parseDocument, type Span } from '../../src/verbale.ts'
import { documentToJson } from '../../src/wire/document-json.ts'
import { checkReport } from '../support/report-laws.ts'
import { TRANSCRIPT } from '../support/run-cli.ts'
import { checkSpan, checkSpans } from '../support/span-laws.ts'

/** Texts that no writer writes, of a length that grows with `n`. */
const TEXTS: Readonly<Record<string, (n: number) => string>> = {
  'nothing but opening marks': (n) => '“We will '.repeat(n),
  'marks that open and close': (n) => '"We" will '.repeat(n),
  'marks inside marks': (n) => `${'“‘'.repeat(n)}We will${'’”'.repeat(n)}`,
  'marks around nothing': (n) => '“ ” "" \'\' '.repeat(n),
  'paragraphs that open a mark and close none': (n) => '“We will not accept it\n\n'.repeat(n),
  'labels without words': (n) => 'MINISTER ODA:\n'.repeat(n),
  'a new speaker in each line': (n) =>
    Array.from({ length: n }, (_, k) => `SPEAKER ${k}: No.\n\n`).join(''),
  'lines of one letter each': (n) => 'A: b\n'.repeat(n),
  'lines parted by carriage returns': (n) => 'A: b\r'.repeat(n),
  'one endless line': (n) => 'we will not accept the new rule '.repeat(n),
  'one endless word': (n) => 'w'.repeat(20 * n),
  'words of many hyphens and periods': (n) => 'a-b.c.'.repeat(n),
  'nested brackets': (n) => `${'([{'.repeat(n)}x${'}])'.repeat(n)}`,
  'brackets that never close': (n) => '[a (b ![c](d '.repeat(n),
  'marks of Markdown': (n) => '# ** _a_ > - \\* `'.repeat(n),
  'front matter without end': (n) => `---\n${'a: [{'.repeat(n)}\n---\n\nText.`,
  'white space': (n) => `x${' \n\t\r\n\u00a0'.repeat(n)}x`,
  'cues and no words': (n) => 'he said, she said, '.repeat(n),
  'dates and numbers': (n) => 'On June 4, 2031 1,000,000.50 '.repeat(n),
  'names in one run': (n) => 'Minister Oda of Halvenia '.repeat(n),
  'a name for each sentence': (n) =>
    Array.from(
      { length: n },
      (_, k) => `Ada Quill${String.fromCharCode(97 + (k % 26))}${k} spoke. `,
    ).join(''),
  'letters of two code units': (n) => '“🚢👩‍🚀” 𝒮𝒶𝒾𝒹 '.repeat(n),
  'halves of such letters': (n) => '\ud83d“\udea2 said” \ud83d '.repeat(n),
  'marks set upon one letter': (n) => `“e${'\u0301'.repeat(n)} will,” he said.`,
  'writing from right to left': (n) => '”לא נקבל“, אמר השר עודה. \u202eabc\u202c '.repeat(n),
  'zero bytes and controls': (n) => 'We\0 will\u0007 not\u001b[2J '.repeat(n),
}

const record = new MemoryRecord([parseDocument({ text: TRANSCRIPT })])

for (const [name, textOf] of Object.entries(TEXTS)) {
  test(`reads ${name}, as a source and as a draft, without a false span`, () => {
    const text = textOf(400)
    checkParsed(text, parseDocument({ text }))
    checkParsed(text, parseDocument({ text, kind: 'pressReport' }))
    checkReport(text, record.check({ text }, { indirect: true }))
  })

  test(`checks ${name} with work that grows no faster than the text`, () => {
    const [once, twice, again] = [1, 2, 4].map((factor) => workOn(textOf(150 * factor)))
    assert.ok((twice as number) <= 2.5 * (once as number) + SLACK, `${once} became ${twice}`)
    assert.ok((again as number) <= 2.5 * (twice as number) + SLACK, `${twice} became ${again}`)
  })
}

/** Words looked up and cells filled that a text may need however short it is. */
const SLACK = 500

/** Work of checking a text against the transcript. */
function workOn(text: string): number {
  const { slots, anchors, cells } = record.check({ text }, { indirect: true }).work
  return slots + anchors + cells
}

function checkParsed(text: string, parsed: ParsedDocument): void {
  const { document, quotations, notSpeech } = parsed
  assert.equal(document.text, text)
  checkSpans(
    text,
    document.blocks.map(({ span }) => span),
  )
  for (const { label, spans, notes } of document.turns) {
    if (label !== undefined) checkSpan(text, label.span)
    checkSpans(text, spans)
    for (const { span } of notes) checkSpan(text, span)
  }
  for (const { spans, marked, cue, source } of quotations) {
    checkSpans(text, spans)
    checkSpans(text, marked)
    for (const span of [cue, source?.span]) if (span !== undefined) checkSpan(text, span)
  }
  for (const { span } of [...notSpeech, ...document.problems]) {
    if (span !== undefined) checkSpan(text, span as Span)
  }
  JSON.parse(JSON.stringify(documentToJson(parsed)))
}

/** Pieces of texts that lie close to what readers look for. */
const PIECES = [
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '(',
    ')',
    '[',
    ']',
    '*',
    '_',
    '#',
    '\\',

    '…',
  ],
  ...[' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '. ', ', ', ': ', '? ', '-', '— '],
  ...['MINISTER ODA:', 'QUESTION:', 'Q ', 'Oda', 'he', 'said', 'We', 'not', '41', 'June 4, 2031'],
  ...['🚢', '👩‍🚀', 'e\u0301', '𝒮', 'שר', '\u202e', '\u200b', '\0', '(Laughter.)'],
]

test('any mixture of marks, labels and letters gives true spans', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 })
  fc.assert(
    fc.property(texts, texts, (source, draft) => {
      const [text, quoting] = [source.join(''), draft.join('')]
      const parsed = parseDocument({ text })
      checkParsed(text, parsed)
      checkParsed(quoting, parseDocument({ text: quoting, kind: 'pressReport' }))
      const own = new MemoryRecord([parsed])
      checkReport(quoting, own.check({ text: quoting }, { indirect: true }))
      checkReport(text, own.check({ text }))
    }),
    { numRuns: 500 },
  )
})
