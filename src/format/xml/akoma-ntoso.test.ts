import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  blockLines,
  checkDamaged,
  pageOf,
  turnLines,
  wordsAt,
} from '../../../test/support/extracted.ts'
import { readTranscript } from '../../transcript/read-transcript.ts'
import { readAkomaNtoso } from './akoma-ntoso.ts'

const references = `<references source="#desk">
  <TLCPerson eId="Oda" href="/p/1" showAs="Oda Lind, doña Sunniva"/>
  <TLCPerson eId="Harga" href="/p/2" showAs="Elin Harga"/>
  <TLCPerson id="the-speaker" href="/p/3" showAs="The SPEAKER"/>
  <TLCPerson id="the-envoy" href="/p/5" showAs="The ENVOY OF THE LEAGUE"/>
  <TLCPerson eId="anybody" href="/p/4" showAs="stands for any person"/>
  <TLCRole eId="Chair" href="/r/1" showAs="Chair"/>
  <TLCRole eId="Minister" href="/r/2" showAs="Minister for Harbors"/>
  <TLCOrganization eId="diet" href="/o/1" showAs="Diet of Halvenia"/>
</references>`

/** Bodies of a debate, and their turns as `printTurns` writes them. */
const cases: Record<string, { readonly body: string; readonly turns: readonly string[] }> = {
  'a label and the name from the references': {
    body: `<speech by="#Harga" as="#Chair"><from> Chairman<recordedTime time="10:00"/></from>
      <p>Order.</p><p>  I thank you.</p></speech>`,
    turns: ['Chairman | moderator Elin Harga | Order. / I thank you.'],
  },
  'what ends a label is no part of it': {
    body: '<speech by="#Oda"><from>La señora <person>ODA</person> (Presidenta).- </from><p>Salimos.</p></speech>',
    turns: ['La señora ODA (Presidenta) | moderator Sunniva Oda Lind | Salimos.'],
  },
  'words behind the label in its element': {
    body: '<speech by="#Oda"><from>La señora ODA.- Salimos</from><p>el viernes.</p></speech>',
    turns: ['La señora ODA | principal Sunniva Oda Lind | Salimos / el viernes.'],
  },
  'a label that opens the first paragraph': {
    body: '<speech by="Oda"><p>La señora <person>ODA</person>.- Salimos: hoy.</p><p>Gracias.</p></speech>',
    turns: ['La señora ODA | principal Sunniva Oda Lind | Salimos: hoy. / Gracias.'],
  },
  'no label: the name is printed': {
    body: '<speech by="#Harga"><p>First: bread.</p></speech>',
    turns: ['Elin Harga | principal Elin Harga | First: bread.'],
  },
  'an id that stands for anybody': {
    body: `<speech by="#anybody"><from>Mr ODA</from><p>We sail.</p></speech>
      <speech by="#anybody"><from>Ms LIND</from><p>When?</p></speech>`,
    turns: ['Mr ODA | principal Oda | We sail.', 'Ms LIND | principal Lind | When?'],
  },
  'a post in the place of a name': {
    body: `<speech by="#the-speaker"><from>The SPEAKER</from><p>Order.</p></speech>
      <speech by="#the-envoy"><from>The ENVOY OF THE LEAGUE</from><p>We sail.</p></speech>`,
    turns: ['The SPEAKER | moderator | Order.', 'The ENVOY OF THE LEAGUE | principal | We sail.'],
  },
  'questions and answers of members': {
    body: `<questions><question by="#Harga"><from>Elin Harga:</from><p>When?</p></question>
      <answer by="#Oda" as="#Minister"><from>The Minister:</from><p>On Friday.</p></answer></questions>`,
    turns: [
      'Elin Harga | principal Elin Harga | When?',
      'The Minister | principal Sunniva Oda Lind | On Friday.',
    ],
  },
  'what the minutes tell is no speech': {
    body: `<rollCall><p>Present: Oda, Harga.</p></rollCall>
      <speech by="#Oda"><from>Oda</from><p>We <remark>[laughs]</remark> sail.</p>
        <scene>-Applause.</scene><p>Soon.</p></speech>
      <narrative>The clerk read the bill.</narrative><summary>Agreed.</summary>
      <heading>Second reading</heading><p>The bill was read.</p>
      <adjournment><p>The diet rose at ten.</p></adjournment>`,
    turns: ['Oda | principal Sunniva Oda Lind | We / sail. / Soon.'],
  },
  'lists, rows and what is quoted are spoken': {
    body: `<speech by="#Oda"><from>Oda</from>
      <blockList><listIntroduction>We ask for</listIntroduction><item><num>1.</num><p>bread;</p></item>
        <item><num>2.</num><p>water.</p></item></blockList>
      <table><tr><td><p>Ships</p></td><td><p>40</p></td></tr></table>
      <p>It says <embeddedText>we sail</embeddedText> soon.</p></speech>`,
    turns: [
      'Oda | principal Sunniva Oda Lind | We ask for / 1. bread; / 2. water. / Ships 40 / It says we sail soon.',
    ],
  },
}

describe('the turns of Akoma Ntoso', () => {
  for (const [name, { body, turns }] of Object.entries(cases)) {
    test(name, async () => assert.deepEqual(await turnLines(readAkomaNtoso, debate(body)), turns))
  }
})

test('version 2, prefixes and ids without a number sign', async () => {
  const source = debate('<speech by="the-speaker"><from>The SPEAKER</from><p>Order.</p></speech>')
  const prefixed = source.replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1akn:')
  assert.deepEqual(await turnLines(readAkomaNtoso, prefixed), ['The SPEAKER | moderator | Order.'])
})

test('posts are those that the file gives for the speech', async () => {
  const page = await pageOf(
    readAkomaNtoso,
    debate('<speech by="#Oda" as="#Minister"><from>Oda</from><p>We sail.</p></speech>'),
  )
  const [turn] = readTranscript(page)?.turns ?? []
  assert.equal(turn?.speaker?.post, 'Minister for Harbors')
})

test('blocks, numbers of heads, and what nobody spoke', async () => {
  const page = await pageOf(
    readAkomaNtoso,
    debate(`<debateSection><num>I.</num><heading>Harbors</heading><p>At ten.</p>
      <speech by="#Oda"><from>Oda</from><p>We <b>sail</b>.<eol/>Soon.<authorialNote><p>In fog.</p></authorialNote></p>
      </speech></debateSection>`),
  )
  assert.deepEqual(blockLines(page), [
    'heading 1: I. Harbors',
    '*paragraph: At ten.',
    'paragraph: Oda: We sail.\nSoon.',
  ])
  assert.deepEqual(wordsAt(page, page.strong), ['sail'])
  assert.deepEqual(page.dropped, [{ reason: 'footnote', text: 'In fog.' }])
})

test('other documents are text, and no transcript', async () => {
  const source = `<akomaNtoso><act><meta/><body><section><num>1</num><heading>Ships</heading>
    <content><p>Every ship has a <del>name</del> <ins>number</ins>.</p></content></section></body></act></akomaNtoso>`
  const page = await pageOf(readAkomaNtoso, source)
  assert.deepEqual(blockLines(page), [
    'heading 1: 1 Ships',
    'paragraph: Every ship has a name number.',
  ])
  const [correction] = page.corrections ?? []
  assert.deepEqual(
    wordsAt(
      page,
      [correction?.struck, correction?.corrected].filter((s) => s !== undefined),
    ),
    ['name', 'number'],
  )
  assert.equal(readTranscript(page), undefined)
})

/** What stands before the body, and the values that are read of it. */
const metadata: Record<
  string,
  { readonly front: string; readonly values: Record<string, string> }
> = {
  'pages in two languages': {
    front: `<preface><block name="title_xx"><docTitle>TALTA</docTitle></block>
      <block name="title_en"><docTitle>Debates</docTitle></block>
      <block name="owner_en"><docProponent>DIET OF HALVENIA</docProponent></block>
      <p>Thursday, <docDate date="2021-03-04">4 March 2021</docDate></p></preface>`,
    values: { language: 'en', title: 'Debates', date: '2021-03-04', publisher: 'DIET OF HALVENIA' },
  },
  'a cover with a session': {
    front:
      '<coverPage><p><session>Sitting 12, on <date date="2021-03-05">5 March</date></session></p></coverPage>',
    values: {
      language: 'en',
      title: 'Sitting 12, on 5 March',
      date: '2021-03-05',
      publisher: 'Diet of Halvenia',
    },
  },
  'nothing but the identification': {
    front: '',
    values: { language: 'en', date: '2021-03-06', publisher: 'Diet of Halvenia' },
  },
}

describe('what Akoma Ntoso says of a document', () => {
  for (const [name, { front, values }] of Object.entries(metadata)) {
    test(name, async () => {
      const page = await pageOf(readAkomaNtoso, debate('<p>We sail.</p>', front))
      assert.deepEqual(Object.fromEntries(page.metadata?.values ?? []), values)
    })
  }
})

test('a table of contents is left out and listed', async () => {
  const page = await pageOf(
    readAkomaNtoso,
    debate('<p>We sail.</p>', '<preface><toc><tocItem>I. Harbors 8</tocItem></toc></preface>'),
  )
  assert.deepEqual(
    [page.text, page.dropped],
    ['We sail.', [{ reason: 'furniture', text: 'I. Harbors 8' }]],
  )
})

test('damaged files are read or refused', async () => {
  const body = Object.values(cases)
    .map((entry) => entry.body)
    .join('\n')
  await checkDamaged(readAkomaNtoso, Buffer.from(debate(body)))
})

function debate(body: string, front = ''): string {
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate name="record">
    <meta><identification source="#desk">
      <FRBRWork><FRBRdate date="2021-03-06" name="generation"/><FRBRauthor href="#diet"/></FRBRWork>
      <FRBRExpression><FRBRdate date="3000-01-01"/><FRBRlanguage language="eng"/></FRBRExpression>
    </identification>${references}</meta>${front}<debateBody>${body}</debateBody></debate></akomaNtoso>`
}
