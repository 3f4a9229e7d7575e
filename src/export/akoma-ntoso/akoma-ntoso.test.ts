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
import type { ExportError } from '../source.ts'
import { exportTei } from '../tei/tei.ts'
import { exportAkomaNtoso } from './akoma-ntoso.ts'

const schema = new Schema('akoma-ntoso-debate.rng')

/** Transcripts, and what of them must stand in the file. */
const cases: Readonly<Record<string, { readonly text: string; readonly has: readonly string[] }>> =
  {
    'a speech, a question, and what answers it': {
      text: 'MINISTER ODA: We sail.\n\nQUESTION: When?\n\nMINISTER ODA: Soon.\n',
      has: [
        '<speech eId="dbsect_1__speech_0" by="#person_1" as="#role_principal"><from>MINISTER ODA</from><p eId="dbsect_1__speech_0__p_1">We sail.</p></speech>',
        '<question eId="dbsect_1__question_1" by="#unknown" as="#role_press"><from>QUESTION</from>',
        '<answer eId="dbsect_1__answer_2" by="#person_1" as="#role_principal">',
        '<TLCPerson eId="person_1" href="/akn/ontology/person/Oda" showAs="Oda"/>',
      ],
    },
    'what happens': {
      text: 'MINISTER ODA: We (laughs) sail. (Inaudible.)\n\nQUESTION: (Via interpreter.) Why?\n',
      has: [
        'We <remark type="phenomenon" refersTo="#note_vocal">(laughs)</remark> sail. <remark refersTo="#note_gap">(Inaudible.)</remark>',
        '<remark type="translation" refersTo="#note_interpretation">(Via interpreter.)</remark> Why?',
      ],
    },
    'what the publisher struck out': {
      text: 'MINISTER ODA: We pay ~~$300~~ [$30] billion.\n\nQUESTION: When?\n',
      has: ['We pay <del>$300</del> [<ins>$30</ins>] billion.'],
    },
    'markup as words': {
      text: 'MINISTER ODA: We <b>sail</b> & stay.\n\nQUESTION: When?\n',
      has: ['We &lt;b&gt;sail&lt;/b&gt; &amp; stay.'],
    },
    'characters that XML cannot hold': {
      text: 'MINISTER ODA: We\u0000 sail.\n\nQUESTION: When?\n',
      has: ['We\u2400 sail.', 'U+0000 once.'],
    },
    'a text in which nobody speaks': {
      text: 'The two sides met in Drast.\n\nThey talked about the harbor.\n',
      has: ['<doc name=', '<p eId="p_0_1">The two sides met in Drast.</p>'],
    },
  }

describe('Akoma Ntoso', () => {
  for (const [name, { text, has }] of Object.entries(cases)) {
    test(`has ${name}`, async () => {
      const file = await exportDocuments(exportAkomaNtoso, [parseDocument({ text, id: 'talk' })])
      schema.check(file)
      for (const part of has) assert.ok(file.includes(part), `${part}\nin\n${file}`)
    })
  }
})

test('a file names its document as work, expression and manifestation', async () => {
  const parsed = parseDocument({
    text: 'MINISTER ODA: We sail.\n\nQUESTION: When?\n',
    id: 'a talk',
    title: 'Oda & others',
    date: '2031-06-04',
    publisher: 'Ministry of Tides',
    url: 'https://tides.example/talk',
  })
  const file = await exportDocuments(exportAkomaNtoso, [parsed])
  schema.check(file)
  for (const part of [
    '<FRBRuri value="/akn/xx/debate/2031-06-04/a%20talk"/>',
    '<FRBRuri value="/akn/xx/debate/2031-06-04/a%20talk/eng@1"/>',
    '<FRBRalias name="url" value="https://tides.example/talk"/>',
    '<FRBRlanguage language="eng"/>',
    '<docTitle>Oda &amp; others</docTitle>',
    '<docDate date="2031-06-04">2031-06-04</docDate>',
    '<TLCOrganization eId="publisher" href="/akn/ontology/organization/publisher" showAs="Ministry of Tides"/>',
  ]) {
    assert.ok(file.includes(part), `${part}\nin\n${file}`)
  }
})

test('every document of the bundled example is valid, and reads back as it was', async () => {
  for (const parsed of exampleDocuments()) {
    const file = await exportDocuments(exportAkomaNtoso, [parsed])
    schema.check(file)
    const [back] = await readBack(file)
    assert.ok(back !== undefined)
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
    const file = await exportDocuments(exportAkomaNtoso, [parsed])
    schema.check(file)
    const [back] = await readBack(file)
    assert.ok(back !== undefined)
    assert.deepEqual(spokenLines(back), spokenLines(parsed))
  }
})

for (const [count, code] of [
  [0, 'noDocument'],
  [2, 'severalDocuments'],
] as const) {
  test(`a file of ${count} documents is refused`, async () => {
    const parsed = parseDocument({ text: 'MINISTER ODA: We sail.\n' })
    const source = documentSource(async function* () {
      for (let k = 0; k < count; k++) yield parsed
    })
    await assert.rejects(
      exportAkomaNtoso(source, {})[Symbol.asyncIterator]().next(),
      (error: ExportError) => error.code === code,
    )
  })
}

test('whatever a text holds, the file is valid and no word becomes markup', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(), hostileText(), async (words, title) => {
      const text = `MINISTER ODA: We sail ${words}\n\nQUESTION: ${title} When?\n\nMINISTER ODA: Soon.\n`
      const parsed = parseDocument({ text, id: title || 'talk', title })
      schema.check(await exportDocuments(exportAkomaNtoso, [parsed]))
    }),
    { numRuns: 150 },
  )
})

test('a quotation is embedded text, and whom it names is a person', async () => {
  const parsed = parseDocument({
    text: 'Oda stands firm\n\nDRAST, June 4 – “We will not accept it,” Minister Sunniva Oda told reporters. “The harbor stays open.”\n\nShe left at noon.\n',
    id: 'report',
    kind: 'pressReport',
  })
  const file = await exportDocuments(exportAkomaNtoso, [parsed])
  schema.check(file)
  const embedded = [
    ...file.matchAll(/<embeddedText eId="quotation_(\d+)__piece_\d+">(.*?)<\/embeddedText>/g),
  ]
  assert.deepEqual(
    embedded.map(([, , words]) => words),
    parsed.quotations.flatMap(({ marked }) =>
      marked.map(({ start, end }) => parsed.document.text.slice(start, end)),
    ),
  )
  assert.match(file, /“<embeddedText [^>]*>We will not accept it,<\/embeddedText>”/)
  const [, id] = /<person eId="quotation_1__source" refersTo="#(\w+)">/.exec(file) ?? []
  assert.ok(file.includes(`<TLCPerson eId="${id}" href="/akn/ontology/person/Sunniva%20Oda"`), file)
})

/** Talks in which a second reading would guess what the first left open. */
const open = {
  'who asks, where an answer says a name': [['press', undefined, 'QUESTION']],
  'who speaks, where no label is printed': [['principal', 'Sunniva Oda', undefined]],
  'who speaks, where nothing tells': [['unknown', undefined, undefined]],
} as const

for (const [name, [[role, speaker, label]]] of Object.entries(open)) {
  test(`reading back leaves open ${name}`, async () => {
    const text = `MINISTER ODA: Good day.\n\nQUESTION: When?\n\nMINISTER ODA: Thank you, Petra. Soon, Petra.\n`
    const parsed = parseDocument({ text, id: 'talk' })
    const turns = parsed.document.turns.map((turn, k) => {
      const { speaker: _, label: printed, ...rest } = turn
      if (k !== 1) return turn
      return {
        ...rest,
        role,
        ...(speaker === undefined ? {} : { speaker: { name: speaker, basis: 'stated' as const } }),
        ...(label === undefined || printed === undefined ? {} : { label: printed }),
      }
    })
    const written = { ...parsed, document: { ...parsed.document, turns } }
    for (const write of [exportAkomaNtoso, exportTei]) {
      const [back] = await readBack(await exportDocuments(write, [written]))
      assert.ok(back !== undefined)
      assert.deepEqual(spokenLines(back), spokenLines(written))
    }
  })
}

test('what stands before a text in which nobody speaks is no part of it when it is read back', async () => {
  const text = 'The two sides met in Drast.\n\nThey talked about the harbor.\n'
  const parsed = parseDocument({
    text,
    id: 'readout',
    title: 'A meeting in Drast',
    kind: 'readout',
  })
  const [back] = await readBack(await exportDocuments(exportAkomaNtoso, [parsed]))
  assert.ok(back !== undefined)
  assert.deepEqual(spokenLines(back), spokenLines(parsed))
  assert.equal(back.document.title, 'A meeting in Drast')
})
