import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { docx, paragraph } from '../../test/support/docx.ts'
import { checkPage } from '../../test/support/extracted.ts'
import { checkSpans } from '../../test/support/span-laws.ts'
import { checkTurns } from '../../test/support/turn-laws.ts'
import { findSourceFormat, SOURCE_FORMATS } from '../format/registry.ts'
import { headOf } from '../format/source-head.ts'
import { readDocument } from '../read-document.ts'
import { readInput } from '../read-input.ts'
import { extractText } from './extract-text.ts'

const FIRST = 'We will open the harbor before the winter comes.'
const SECOND = 'When will it be open, and who pays for “the harbor”?'
const XML = '<?xml version="1.0" encoding="UTF-8"?>'

/** A file of each format, by the name of the format. */
const FILES: Readonly<Record<string, Uint8Array>> = {
  docx: docx(`${paragraph(`MINISTER ODA: ${FIRST}`)}${paragraph(`QUESTION: ${SECOND}`)}`),
  tei: Buffer.from(
    `${XML}<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Harbor</title></titleStmt></fileDesc></teiHeader><text><body><u who="#oda"><seg>${FIRST}</seg><note type="comment">(Applause.)</note></u><u who="#harga"><seg>${SECOND}</seg></u></body></text></TEI>`,
  ),
  akomaNtoso: Buffer.from(
    `${XML}<akomaNtoso><debate><debateBody><debateSection><speech by="#oda"><from>Minister Oda</from><p>${FIRST}</p></speech><speech by="#harga"><from>Harga</from><p>${SECOND}</p></speech></debateSection></debateBody></debate></akomaNtoso>`,
  ),
  congressionalRecord: Buffer.from(
    `<html><head><title>Congressional Record, Volume 1</title></head><body>\n<pre>[Congressional Record Volume 1, Number 1 (Monday, June 4, 2031)]\n[Senate]\n[Page S1]\nFrom the Congressional Record Online\n\n  Mr. ODA. Mr. President, ${FIRST}\n  Mr. HARGA. ${SECOND}\n</pre></body></html>`,
  ),
  html: Buffer.from(
    `<!doctype html><html><head><title>Harbor talks</title><meta charset="utf-8"></head><body><h1>Harbor talks</h1><p><b>MINISTER ODA:</b> ${FIRST}</p><p><b>QUESTION:</b> ${SECOND} <s>$300</s> [$30]</p></body></html>`,
  ),
  feed: Buffer.from(
    `${XML}<rss version="2.0"><channel><title>Desk</title><item><title>Harbor</title><pubDate>Wed, 04 Jun 2031 10:00:00 GMT</pubDate><description>&lt;p&gt;MINISTER ODA: ${FIRST}&lt;/p&gt;</description></item><item><title>Ships</title><description>${SECOND}</description></item></channel></rss>`,
  ),
  xml: Buffer.from(`${XML}<harbor>${FIRST}</harbor>`),
  json: Buffer.from(
    JSON.stringify({
      title: 'Harbor',
      date: '2031-06-04',
      turns: [
        { speaker: 'Oda', text: FIRST },
        { speaker: 'Harga', text: SECOND },
      ],
    }),
  ),
  captions: Buffer.from(
    `WEBVTT\n\n00:01.000 --> 00:02.000\n<v Oda>${FIRST}\n\n00:03.000 --> 00:04.000\n<v Harga>${SECOND}\n`,
  ),
  csv: Buffer.from(`speaker,text,date\nOda,"${FIRST}",2031-06-04\nHarga,"${SECOND}",2031-06-04\n`),
}

/** Damage: a byte changed, a stretch copied to another place or taken out, or put in from another file. */
const damages = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'copy', 'take', 'glue'),
    at: fc.nat({ max: 4000 }),
    from: fc.nat({ max: 4000 }),
    length: fc.integer({ min: 1, max: 200 }),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  { minLength: 0, maxLength: 6 },
)

test('there is a file of every format but PDF, which has a test of its own', () => {
  for (const { name } of SOURCE_FORMATS.filter((format) => format.name !== 'pdf')) {
    assert.equal(findSourceFormat(headOf(FILES[name] as Uint8Array))?.name, name)
  }
})

for (const [name, file] of Object.entries(FILES)) {
  test(`damaged ${name} is read with true spans or refused, and twice the same`, async () => {
    await fc.assert(
      fc.asyncProperty(damages, fc.constantFrom(...Object.values(FILES)), async (list, other) => {
        let bytes = Buffer.from(file)
        for (const { kind, at: place, from, length, byte } of list) {
          const at = place % Math.max(1, bytes.length)
          const source = kind === 'glue' ? Buffer.from(other) : bytes
          const start = from % Math.max(1, source.length)
          const middle =
            kind === 'set'
              ? Buffer.of(byte)
              : source.subarray(start, kind === 'take' ? start : start + length)
          const skipped = kind === 'take' ? length : kind === 'set' ? 1 : 0
          bytes = Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(at + skipped)])
        }
        assert.deepEqual(await lawfulAnswer(bytes), await lawfulAnswer(bytes))
      }),
      { numRuns: 80 },
    )
  })
}

/** What comes of bytes, in words, after the laws of what is read of them were checked. */
async function lawfulAnswer(bytes: Buffer): Promise<readonly string[]> {
  if (findSourceFormat(headOf(bytes)) === undefined) return ['a text']
  const answer = await extractText(bytes)
  if (!answer.ok) {
    // What is thrown by mistake is told in the words of the engine.
    assert.doesNotMatch(answer.problem.message, /undefined|is not a function|of null/)
    return [answer.problem.message]
  }
  return answer.extracted.map(({ page }) => {
    checkPage(page)
    const { document, quotations } = readInput({ text: bytes, page }, readDocument)
    assert.equal(document.text, page.text)
    checkTurns(document.text, document)
    for (const { spans } of quotations) checkSpans(document.text, spans)
    const turns = document.turns.map(({ label, spans }) => [label?.span, spans])
    return JSON.stringify([document.text, document.kind, document.title, turns, page.dropped])
  })
}
