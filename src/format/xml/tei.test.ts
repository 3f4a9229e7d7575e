import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  blockLines,
  checkDamaged,
  pageOf,
  turnLines,
  wordsAt,
} from '../../../test/support/extracted.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { findSourceFormat } from '../registry.ts'
import { headOf } from '../source-head.ts'
import { readTei } from './tei.ts'

const people = `<back><listPerson>
  <person xml:id="OdaSunniva"><persName><surname>Oda</surname><forename>Sunniva</forename></persName></person>
  <person xml:id="HargaElin" role="interviewer"><persName>Harga, Elin</persName></person>
  <person xml:id="LindAda"><persName>Ada Lind</persName></person>
  <personGrp xml:id="crew"><name>The crew</name></personGrp>
</listPerson></back>`

/** Bodies of a text, and their turns as `printTurns` writes them. */
const cases: Record<string, { readonly body: string; readonly turns: readonly string[] }> = {
  'a label in a note, and the name from the list': {
    body: `<note type="speaker">Ministerin Oda (HAL):</note>
      <u who="#OdaSunniva" ana="#regular"><seg>Wir segeln.</seg><seg>Am  Freitag.</seg></u>`,
    turns: ['Ministerin Oda (HAL) | principal Sunniva Oda | Wir segeln. / Am Freitag.'],
  },
  'who is in the chair': {
    body: '<note type="speaker">Die Vorsitzende</note><u who="#LindAda" ana="#chair #y"><seg>Bitte.</seg></u>',
    turns: ['Die Vorsitzende | moderator Ada Lind | Bitte.'],
  },
  'no label: the name is printed': {
    body: '<u who="#OdaSunniva"><seg>We sail.</seg></u><u who="#crew"><seg>When?</seg></u>',
    turns: [
      'Sunniva Oda | principal Sunniva Oda | We sail.',
      'The crew | principal The crew | When?',
    ],
  },
  'one who goes on without a label': {
    body: '<u who="#OdaSunniva"><seg>We sail.</seg></u><pb n="2"/><u who="#OdaSunniva">Soon.</u>',
    turns: ['Sunniva Oda | principal Sunniva Oda | We sail. / Soon.'],
  },
  'a label inside the utterance': {
    body: '<u who="#OdaSunniva"><note type="speaker">ODA:</note><seg>We sail.</seg></u>',
    turns: ['ODA | principal Sunniva Oda | We sail.'],
  },
  'speeches of plays and old debates': {
    body: '<sp who="#OdaSunniva"><speaker>Oda.</speaker><stage>rising</stage><p>We sail.</p></sp>',
    turns: ['Oda | principal Sunniva Oda | We sail.'],
  },
  'an interviewer': {
    body: '<u who="#HargaElin">When?</u><u who="#OdaSunniva">On Friday.</u>',
    turns: [
      'Elin Harga | press Elin Harga | When?',
      'Sunniva Oda | principal Sunniva Oda | On Friday.',
    ],
  },
  'what happens is no speech': {
    body: `<u who="#OdaSunniva"><seg>We sail <vocal><desc>laughter</desc></vocal> soon,
      <note type="interruption">Harga: Never!</note> on Friday.</seg>
      <kinesic type="applause"><desc xml:lang="en">Applause</desc></kinesic>
      <gap reason="inaudible"/><seg>Thank you.</seg></u>
      <incident><desc>The bell rings.</desc></incident><note type="time">Ends at 10:12</note>`,
    turns: ['Sunniva Oda | principal Sunniva Oda | We sail / soon, / on Friday. / Thank you.'],
  },
  'heads and lists between speeches are no speech': {
    body: `<head>Sitting 12</head><p>The members met at ten.</p>
      <u who="#OdaSunniva">We sail.</u>
      <div><head>Second reading</head><p>The bill was read.</p></div>`,
    turns: ['Sunniva Oda | principal Sunniva Oda | We sail.'],
  },
  'each word in an element of its own': {
    body: `<u who="#OdaSunniva"><seg><s>
      <w>We</w> <w join="right">sail</w> <pc>,</pc> <w>won<w norm="will"/><w norm="not"/></w>
      <pc join="left">?</pc><w>Good</w></s></seg></u>`,
    turns: ['Sunniva Oda | principal Sunniva Oda | We sail, won? Good'],
  },
  'a label that no speech follows': {
    body: '<note type="speaker">Oda</note><note type="speaker">Harga</note><u>We sail.</u>',
    turns: ['Harga | principal Harga | We sail.'],
  },
  'who speaks is not said': {
    body: '<u who="#OdaSunniva">We sail.</u><u><seg>When?</seg></u>',
    turns: [
      'Sunniva Oda | principal Sunniva Oda | We sail.',
      'UNIDENTIFIED SPEAKER | audience | When?',
    ],
  },
}

describe('the turns of TEI', () => {
  for (const [name, { body, turns }] of Object.entries(cases)) {
    test(name, async () => assert.deepEqual(await turnLines(readTei, tei(body)), turns))
  }
})

/** Bodies without speakers, and their blocks. */
const texts: Record<string, { readonly body: string; readonly blocks: readonly string[] }> = {
  'heads by depth': {
    body: '<head>Soup</head><div><head>Bread</head><p>We <hi>eat</hi>.</p></div>',
    blocks: ['heading 1: Soup', 'heading 2: Bread', 'paragraph: We eat.'],
  },
  'a label in plain words is left to be found': {
    body: '<p>MINISTER ODA: We sail.</p>',
    blocks: ['paragraph: MINISTER ODA: We sail.'],
  },
  'lines, lists, rows and quotes': {
    body: `<l>We sail</l><list><item>bread</item></list>
      <table><row><cell>Oda</cell><cell>We sail.</cell></row></table>
      <quote><p>Soon.</p></quote>`,
    blocks: ['paragraph: We sail', 'paragraph: bread', 'paragraph: Oda We sail.', 'quote: Soon.'],
  },
  'line breaks inside and between words': {
    body: '<p>We<lb/>sail to the har<lb break="no"/>bor.</p>',
    blocks: ['paragraph: We sail to the harbor.'],
  },
  'the printed reading of two': {
    body: '<p>We <choice><sic>sial</sic><corr>sail</corr></choice> soon.</p>',
    blocks: ['paragraph: We sail soon.'],
  },
}

describe('the text of TEI without speakers', () => {
  for (const [name, { body, blocks }] of Object.entries(texts)) {
    test(name, async () => {
      const page = await pageOf(readTei, tei(body))
      assert.deepEqual([blockLines(page), page.labels], [blocks, undefined])
    })
  }
})

test('notes say what they are', async () => {
  const page = await pageOf(
    readTei,
    tei(`<u who="#OdaSunniva">We <vocal><desc>(laughs)</desc></vocal> sail
      <kinesic><desc>/Applause/</desc></kinesic><gap reason="editorial"><desc>List left out</desc></gap></u>`),
  )
  assert.deepEqual(
    page.notes?.map(({ kind, text }) => `${kind} ${text}`),
    ['vocal (laughs)', 'kinesic /Applause/', 'editorial (List left out)'],
  )
})

test('pages, footnotes, running heads and corrections', async () => {
  const page = await pageOf(
    readTei,
    tei(`<pb n="7"/><fw>HALVENIA</fw><p>We pay <del>30</del><add>13</add> marks.<note place="foot">In gold.</note></p>
      <pb n="8"/><p>Soon.</p>`),
  )
  assert.deepEqual(
    page.blocks.map((block) => block.page),
    [7, 8],
  )
  assert.deepEqual(
    page.dropped?.map(({ reason, text }) => [reason, text]),
    [
      ['runningHead', 'HALVENIA'],
      ['footnote', 'In gold.'],
    ],
  )
  const [correction] = page.corrections ?? []
  assert.ok(correction?.corrected)
  assert.deepEqual(wordsAt(page, [correction.struck, correction.corrected]), ['30', '13'])
})

test('the language of a turn, where it is another', async () => {
  const page = await pageOf(
    readTei,
    tei(`<u who="#OdaSunniva"><seg xml:lang="fr">Nous partons.</seg></u>
      <u who="#crew"><seg xml:lang="en">When?</seg><seg xml:lang="fr">Quand?</seg></u>`),
  )
  assert.deepEqual(
    [...(page.labels?.values() ?? [])].map(({ language }) => language),
    ['fr', undefined],
  )
})

test('what the header says', async () => {
  const header = `<fileDesc><titleStmt>
      <title type="main">Corpus of the Diet of Halvenia</title>
      <title type="sub" xml:lang="de">12. Sitzung</title><title type="sub" xml:lang="en">Sitting 12</title>
      <meeting n="12"/></titleStmt>
    <publicationStmt><publisher>A university</publisher><date when="2030-01-01"/></publicationStmt>
    <sourceDesc><bibl><publisher>Diet of Halvenia</publisher>
      <idno type="URI">https://diet.example/12</idno><date when="2021-03-04"/></bibl></sourceDesc></fileDesc>
    <profileDesc><settingDesc><setting><name type="place">The Old Granary</name><name type="city">Port Callow</name>
      <name type="country">Halvenia</name></setting></settingDesc></profileDesc>`
  const { metadata } = await pageOf(readTei, tei('<u>We sail.</u>', header))
  assert.deepEqual(Object.fromEntries(metadata?.values ?? []), {
    language: 'en',
    title: 'Sitting 12',
    date: '2021-03-04',
    publisher: 'Diet of Halvenia',
    url: 'https://diet.example/12',
    place: 'Port Callow, Halvenia',
    venue: 'The Old Granary',
  })
})

test('a name that changed is that of the day', async () => {
  const list = `<standOff><listPerson><person xml:id="o">
    <persName to="2020-12-31"><surname>Lind</surname><forename>Sunniva</forename></persName>
    <persName from="2021-01-01"><surname>Oda</surname><forename>Sunniva</forename></persName>
    </person></listPerson></standOff>`
  const named = async (date: string): Promise<string | undefined> => {
    const header = `<fileDesc><sourceDesc><bibl><date when="${date}"/></bibl></sourceDesc></fileDesc>`
    const source = tei('<u who="#o">We sail.</u>', header).replace('<text', `${list}<text`)
    return (await turnLines(readTei, source))[0]?.split(' | ')[0]
  }
  assert.deepEqual(
    [await named('2019-05-05'), await named('2021-05-05')],
    ['Sunniva Lind', 'Sunniva Oda'],
  )
})

test('each text of a corpus is a document', async () => {
  const one = tei('<p>We sail.</p>').replace('<TEI', '<TEI xml:id="day-1"')
  const corpus = `<teiCorpus><teiHeader/>${one}${tei('<p>Soon.</p>')}</teiCorpus>`
  const found = await readTei(Buffer.from(corpus))
  assert.deepEqual(
    found.map(({ name, page }) => [name, page.text]),
    [
      ['day-1', 'We sail.'],
      [undefined, 'Soon.'],
    ],
  )
})

test('the texts that the head of a corpus names are not fetched', () => {
  const corpus =
    '<teiCorpus xmlns:xi="x"><teiHeader/><xi:include href="http://diet.example/1.xml"/></teiCorpus>'
  assert.throws(
    () => readTei(Buffer.from(corpus)),
    (error) => error instanceof UnreadableError && /stand in another file/.test(error.message),
  )
})

/** How files begin, and whether they are TEI. */
const heads: Record<string, { readonly head: string; readonly isTei: boolean }> = {
  'a declaration and a comment': {
    head: '<?xml version="1.0"?>\n<!-- x --><TEI xmlns="t">',
    isTei: true,
  },
  'a document type': { head: '<!DOCTYPE TEI.2 [<!ENTITY a "<b>">]><TEI.2>', isTei: true },
  'a prefix': { head: '\ufeff<tei:teiCorpus xmlns:tei="t"/>', isTei: true },
  'another element': { head: '<html><TEI></html>', isTei: false },
  words: { head: 'We sail. <TEI>', isTei: false },
}

describe('knows TEI by its first element', () => {
  for (const [name, { head, isTei }] of Object.entries(heads)) {
    test(name, () =>
      assert.equal(findSourceFormat(headOf(Buffer.from(head)))?.name === 'tei', isTei),
    )
  }
})

test('damaged files are read or refused', async () => {
  await checkDamaged(
    readTei,
    Buffer.from(
      tei(
        Object.values(cases)
          .map(({ body }) => body)
          .join('\n'),
      ),
    ),
  )
})

function tei(body: string, header = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader>${header}</teiHeader>
    <text><body>${body}</body>${people}</text></TEI>`
}
