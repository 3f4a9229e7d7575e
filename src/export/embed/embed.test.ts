import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { hostileText } from '../../../test/support/hostile-text.ts'
import { addressOfDeskUrl, deskPath } from './desk-path.ts'
import { attribution, type EmbeddedPassage, renderEmbed, renderQuotation } from './embed.ts'
import { oembedOf, oembedXml } from './oembed.ts'

const PASSAGE: EmbeddedPassage = {
  address: 'callow#57-80@2',
  words: 'harbor stays open',
  before: 'The',
  after: 'to every ship.',
  speaker: 'Oda',
  citation: 'Oda, “Remarks,” June 4, 2031.',
  link: 'https://sea.example/callow#:~:text=harbor',
  document: {
    id: 'callow',
    kind: 'remarks',
    date: '2031-06-04',
    place: 'Port Callow',
    revision: 2,
    newest: 2,
  },
}

test('a quotation stands in its sentence with its words set apart', () => {
  const { document } = parseHTML(renderQuotation(PASSAGE, 'https://desk.example/x').text)
  assert.equal(
    document.querySelector('blockquote')?.textContent?.trim(),
    'The harbor stays open to every ship.',
  )
  assert.equal(document.querySelector('mark')?.textContent, 'harbor stays open')
  assert.equal(document.querySelector('blockquote')?.getAttribute('cite'), PASSAGE.link)
  const caption = document.querySelector('figcaption')?.textContent ?? ''
  for (const told of ['Oda, 2031-06-04, Port Callow', PASSAGE.citation, PASSAGE.address]) {
    assert.ok(caption.includes(told), told)
  }
})

test('paragraphs of a turn stay paragraphs', () => {
  const { before: _, after: __, ...alone } = PASSAGE
  const words = 'We sail.\n\nWe sail at noon.'
  const { document } = parseHTML(renderQuotation({ ...alone, words }).text)
  const paragraphs = [...document.querySelectorAll('blockquote p')].map((p) => p.textContent)
  assert.deepEqual(paragraphs, ['We sail.', 'We sail at noon.'])
  assert.equal(document.querySelector('mark'), null)
})

const { speaker: _, ...UNNAMED } = PASSAGE
const attributions: readonly (readonly [EmbeddedPassage, string])[] = [
  [PASSAGE, 'Oda, 2031-06-04, Port Callow'],
  [{ ...PASSAGE, basis: 'inferred' }, 'Oda (name inferred), 2031-06-04, Port Callow'],
  [
    { ...PASSAGE, interpreted: true },
    'Oda, in the words of an interpreter, 2031-06-04, Port Callow',
  ],
  [{ ...UNNAMED, speakerLabel: 'QUESTION' }, 'QUESTION, 2031-06-04, Port Callow'],
  [
    { ...UNNAMED, document: { id: 'a', kind: 'pressReport', revision: 1, newest: 1 } },
    'a (press report)',
  ],
  [
    {
      ...UNNAMED,
      document: { id: 'a', kind: 'speech', title: 'On Tides', revision: 1, newest: 1 },
    },
    'On Tides',
  ],
]

for (const [passage, told] of attributions) {
  test(`tells ${told}`, () => assert.equal(attribution(passage), told))
}

test('words of an earlier revision say so', () => {
  const old = { ...PASSAGE, document: { ...PASSAGE.document, revision: 1 } }
  assert.match(renderQuotation(old).text, /changed since: revision 1 of 2/)
  assert.doesNotMatch(renderQuotation(PASSAGE).text, /changed since/)
})

test('hostile texts are never markup of an embed, nor of what is told of it', () => {
  fc.assert(
    fc.property(hostileText(), (hostile) => {
      const passage: EmbeddedPassage = {
        ...PASSAGE,
        words: `a${hostile}b`,
        before: hostile,
        after: hostile,
        speaker: hostile,
        citation: hostile,
        document: { ...PASSAGE.document, place: hostile, title: hostile, publisher: hostile },
      }
      const names = (file: string): string[] =>
        Array.from(parseHTML(file).document.querySelectorAll('*'), ({ tagName }) => tagName)
      const page = names(renderEmbed(passage, '/read/a', '/oembed'))
      for (const name of ['SCRIPT', 'IMG', 'IFRAME', 'U']) assert.ok(!page.includes(name), name)
      assert.equal(page.filter((name) => name === 'FIGURE').length, 1)
      const told = oembedOf(passage, 'https://desk.example/read/a')
      assert.ok(!names(`<body>${told.html}</body>`).includes('SCRIPT'))
      assert.ok(oembedXml(told).endsWith('</oembed>\n'))
    }),
  )
})

test('an embed asks for no more room than there is', () => {
  const long = { ...PASSAGE, words: 'We sail. '.repeat(500) }
  const { width, height } = oembedOf(long, 'https://desk.example/x', {
    maxwidth: 320,
    maxheight: 240,
  })
  assert.deepEqual([width, height], [320, 240])
  assert.ok(oembedOf(long, 'https://desk.example/x').height > 240)
})

/** Addresses, and where the desk shows them. */
const places: Readonly<Record<string, string>> = {
  'callow#57-80@2': '/read/callow/57-80?revision=2',
  'callow#3@1': '/read/callow/3?revision=1',
  'callow@1': '/read/callow?revision=1',
  'a b/c?#3@1': '/read/a%20b%2Fc%3F/3?revision=1',
}

for (const [address, path] of Object.entries(places)) {
  test(`the desk shows ${address} at ${path}`, () => {
    assert.equal(addressOfDeskUrl(`https://desk.example${path}`), address)
    assert.equal(
      addressOfDeskUrl(`https://desk.example/api/v1/embed/${encodeURIComponent(address)}`),
      address,
    )
  })
}

test('the address of a turn, a span and a document lead to the reader', () => {
  const span = { start: 57, end: 80 }
  assert.equal(deskPath({ id: 'callow', revision: 2, part: { span } }), places['callow#57-80@2'])
  assert.equal(deskPath({ id: 'callow', revision: 1, part: { turn: 3 } }), places['callow#3@1'])
  assert.equal(deskPath({ id: 'callow' }), '/read/callow')
})
