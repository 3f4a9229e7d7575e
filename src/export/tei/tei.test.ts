import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  everyRoleAndNote,
  exampleDocuments,
  exportDocuments,
  readBack,
  Schema,
  spokenLines,
} from '../../../test/support/exported.ts'
import { hostileText } from '../../../test/support/hostile-text.ts'
import { parseDocument } from '../../verbale.ts'
import { documentSource } from '../document-source.ts'
import { ExportError } from '../source.ts'
import { exportTei } from './tei.ts'

const schema = new Schema('tei-speech.rng')

/** Transcripts, and what of them must stand in the file. */
const cases: Readonly<Record<string, { readonly text: string; readonly has: readonly string[] }>> =
  {
    'a turn and its label': {
      text: 'MINISTER ODA: We sail.\n\nQUESTION: When?\n',
      has: [
        '<note type="speaker">MINISTER ODA</note><u xml:id="u.0" who="#person.1" ana="#role.principal"><seg xml:id="u.0.1">We sail.</seg></u>',
        '<note type="speaker">QUESTION</note><u xml:id="u.1" ana="#role.press"><seg xml:id="u.1.1">When?</seg></u>',
      ],
    },
    'what happens, as the element of its kind': {
      text: 'MINISTER ODA: We (laughs) sail. (Applause.)\n\n(Inaudible) bread [sic] (pause) yes.\n\nQUESTION: (In French.) Why?\n',
      has: [
        'We <vocal><desc>(laughs)</desc></vocal> sail. <kinesic><desc>(Applause.)</desc></kinesic>',
        '<gap reason="inaudible"><desc>(Inaudible)</desc></gap> bread <note type="editorial">[sic]</note> <incident><desc>(pause)</desc></incident> yes.',
        '<note type="language">(In French.)</note> Why?',
      ],
    },
    'paragraphs as segments': {
      text: 'MINISTER ODA: We sail.\n\nWe sail soon.\n\nQUESTION: When?\n',
      has: ['<seg xml:id="u.0.1">We sail.</seg><seg xml:id="u.0.2">We sail soon.</seg>'],
    },
    'who goes on after an interruption': {
      text: 'MINISTER ODA: We will not —\n\nQUESTION: When —\n\nMINISTER ODA: — will not sail.\n',
      has: ['next="#u.2"', 'prev="#u.0"'],
    },
    'what the publisher struck out': {
      text: 'MINISTER ODA: We pay ~~$300~~ [$30] billion.\n\nQUESTION: When?\n',
      has: ['We pay <del>$300</del> [<add>$30</add>] billion.'],
    },
    'markup as words': {
      text: 'MINISTER ODA: We <b>sail</b> & <!-- wait --> ]]> &amp; stay.\n\nQUESTION: When?\n',
      has: ['We &lt;b&gt;sail&lt;/b&gt; &amp; &lt;!-- wait --&gt; ]]&gt; &amp; stay.'],
    },
    'characters that XML cannot hold': {
      text: 'MINISTER ODA: We\u0000 sail\ud800 \u202eback\u202c \uffff.\n\nQUESTION: When?\n',
      has: [
        'We\u2400 sail\ufffd &#8238;back&#8236; \ufffd.',
        'controls as their pictures and others as U+FFFD: U+0000 once, U+D800 once, U+FFFF once.',
      ],
    },
  }

describe('TEI', () => {
  for (const [name, { text, has }] of Object.entries(cases)) {
    test(`has ${name}`, async () => {
      const parsed = parseDocument({ text, id: 'talk' })
      const file = await exportDocuments(exportTei, [parsed])
      schema.check(file)
      for (const part of has) assert.ok(file.includes(part), `${part}\nin\n${file}`)
    })
  }
})

test('a file tells where its text is from', async () => {
  const parsed = parseDocument({
    text: 'Remarks by Minister Oda in Port Callow\n\nMINISTER ODA: We sail.\n\nQUESTION: When?\n',
    id: 'talk',
    date: '2031-06',
    kind: 'remarks',
    publisher: 'Ministry of Tides',
    url: 'https://tides.example/talk?a=1&b=2',
  })
  const file = await exportDocuments(exportTei, [parsed], { generator: 'verbale 1.2.3' })
  schema.check(file)
  for (const part of [
    '<publisher>Ministry of Tides</publisher>',
    '<date when="2031-06"',
    '<idno type="URL">https://tides.example/talk?a=1&amp;b=2</idno>',
    '<idno type="verbale">talk</idno>',
    '<classCode scheme="urn:verbale:document-kind">remarks</classCode>',
    '<application ident="verbale" version="1.2.3">',
  ]) {
    assert.ok(file.includes(part), part)
  }
})

test('quotations stand off the words that they are of', async () => {
  const parsed = parseDocument({
    text: 'Oda stands firm\n\nDRAST, June 4 – “We will not accept it,” Minister Sunniva Oda told reporters. “The harbor stays open.”\n\nShe left at noon.\n',
    id: 'report',
    kind: 'pressReport',
  })
  const file = await exportDocuments(exportTei, [parsed])
  schema.check(file)
  const groups = [...file.matchAll(/<spanGrp type="quotation"[^>]*>(.*?)<\/spanGrp>/g)]
  assert.equal(groups.length, parsed.quotations.length)
  for (const [k, [, group = '']] of groups.entries()) {
    const pieces = [...group.matchAll(/<span type="content" from="#([^"]+)" to="#([^"]+)"/g)]
    const said = pieces.map(([, from, to]) => between(file, from as string, to as string))
    const { spans } = parsed.quotations[k] as (typeof parsed.quotations)[number]
    assert.deepEqual(
      said,
      spans.map(({ start, end }) => parsed.document.text.slice(start, end)),
    )
  }
})

/** The words of a file between two anchors. */
function between(file: string, from: string, to: string): string {
  const start = file.indexOf(`<anchor xml:id="${from}"/>`)
  const end = file.indexOf(`<anchor xml:id="${to}"/>`)
  assert.ok(start >= 0 && start < end)
  return file.slice(start, end).replace(/<[^>]+>/g, '')
}

test('every document of the bundled example is valid, and reads back as it was', async () => {
  for (const parsed of exampleDocuments()) {
    const file = await exportDocuments(exportTei, [parsed])
    schema.check(file)
    const [back, ...others] = await readBack(file)
    assert.ok(back !== undefined && others.length === 0)
    assert.deepEqual(spokenLines(back), spokenLines(parsed))
    const { title, date, place, venue, publisher, language } = parsed.document
    const read = back.document
    assert.deepEqual(
      [read.title, read.date?.value, read.place, read.venue, read.publisher, read.language],
      [title, date?.value, place, venue, publisher, language],
    )
  }
})

test('every role and every kind of note reads back', async () => {
  for (const parsed of everyRoleAndNote()) {
    const file = await exportDocuments(exportTei, [parsed])
    schema.check(file)
    const [back] = await readBack(file)
    assert.ok(back !== undefined)
    assert.deepEqual(spokenLines(back), spokenLines(parsed))
  }
})

test('several documents are a corpus, and each of them reads back', async () => {
  const documents = exampleDocuments()
  const file = await exportDocuments(exportTei, documents)
  schema.check(file)
  const back = await readBack(file)
  assert.deepEqual(back.map(spokenLines), documents.map(spokenLines))
})

test('nothing is told to be nothing', async () => {
  const none = documentSource(async function* () {})
  await assert.rejects(exportTei(none, {})[Symbol.asyncIterator]().next(), ExportError)
})

test('whatever a text holds, the file is valid and no word becomes markup', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(), hostileText(), async (words, title) => {
      const text = `MINISTER ODA: We sail ${words}\n\nQUESTION: ${title} When?\n\nMINISTER ODA: Soon.\n`
      const parsed = parseDocument({ text, id: title || 'talk', title })
      schema.check(await exportDocuments(exportTei, [parsed]))
    }),
    { numRuns: 150 },
  )
})

test('the schema finds what is wrong', () => {
  const body =
    '<text><body><div><u xml:id="u.0" ana="#role.press"><seg xml:id="s">Hm.</seg></u></div></body></text>'
  const head =
    '<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p>P</p></publicationStmt><sourceDesc><p>S</p></sourceDesc></fileDesc></teiHeader>'
  const file = (content: string): string =>
    `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="d">${content}</TEI>`
  assert.equal(schema.faultOf(file(head + body)), undefined)
  assert.ok(schema.faultOf(file(body)))
  assert.ok(schema.faultOf(file(head + body.replaceAll('seg', 'b'))))
})
