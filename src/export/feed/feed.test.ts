import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { hostileText } from '../../../test/support/hostile-text.ts'
import { renderAtom } from './atom.ts'
import type { Feed } from './feed.ts'
import { renderRss } from './rss.ts'

const FEED: Feed = {
  id: 'verbale:search?q=harbor',
  title: '“harbor” in the record',
  about: '2 places in 3 documents searched',
  self: 'https://desk.example/api/v1/feed.atom?q=harbor&from=2031',
  home: 'https://desk.example/search?q=harbor&from=2031',
  updated: '2031-06-05T16:02:00.500+02:00',
  items: [
    {
      address: 'callow#57-80@2',
      title: 'Oda, 2031-06-04: “harbor”',
      link: 'https://desk.example/read/callow/57-80?revision=2',
      source: 'https://sea.example/callow#:~:text=harbor',
      speaker: 'Oda',
      added: '2031-06-05T16:02:00.500+02:00',
      content: '<p>The <mark>harbor</mark> &amp; the lamps</p>',
    },
    {
      address: 'note#4-10@1',
      title: 'note: “harbor”',
      link: 'https://desk.example/read/note/4-10?revision=1',
      added: '2031-01-02T00:00:00Z',
      content: '<p>harbor</p>',
    },
  ],
}

const SPACES = { a: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' }

/** What elements hold, or attributes say, in the order of a file. */
function valuesOf(file: string, path: string): string[] {
  using xml = XmlDocument.fromString(file)
  return xml
    .find(path, SPACES)
    .map((node) => ('value' in node ? String(node.value) : (node as XmlElement).content))
}

/** What a reader finds in the feed, by where it looks. */
const atom: Readonly<Record<string, readonly string[]>> = {
  '/a:feed/a:id': [FEED.id],
  '/a:feed/a:title': [FEED.title],
  '/a:feed/a:updated': ['2031-06-05T14:02:00.500Z'],
  '/a:feed/a:author/a:name': ['verbale'],
  '/a:feed/a:link[@rel="self"]/@href': [FEED.self],
  '/a:feed/a:link[@rel="alternate"]/@href': [FEED.home],
  '/a:feed/a:entry/a:id': ['verbale:callow%2357-80%402', 'verbale:note%234-10%401'],
  '/a:feed/a:entry/a:title': FEED.items.map(({ title }) => title),
  '/a:feed/a:entry/a:updated': ['2031-06-05T14:02:00.500Z', '2031-01-02T00:00:00.000Z'],
  '/a:feed/a:entry/a:author/a:name': ['Oda'],
  '/a:feed/a:entry/a:link[@rel="alternate"]/@href': FEED.items.map(({ link }) => link),
  '/a:feed/a:entry/a:link[@rel="via"]/@href': ['https://sea.example/callow#:~:text=harbor'],
  '/a:feed/a:entry/a:content[@type="html"]': FEED.items.map(({ content }) => content),
}

const rss: Readonly<Record<string, readonly string[]>> = {
  '/rss/@version': ['2.0'],
  '/rss/channel/title': [FEED.title],
  '/rss/channel/link': [FEED.home],
  '/rss/channel/description': [FEED.about],
  '/rss/channel/lastBuildDate': ['Thu, 05 Jun 2031 14:02:00 GMT'],
  '/rss/channel/a:link[@rel="self"]/@href': [FEED.self],
  '/rss/channel/item/title': FEED.items.map(({ title }) => title),
  '/rss/channel/item/link': FEED.items.map(({ link }) => link),
  '/rss/channel/item/guid[@isPermaLink="false"]': [
    'verbale:callow%2357-80%402',
    'verbale:note%234-10%401',
  ],
  '/rss/channel/item/pubDate': ['Thu, 05 Jun 2031 14:02:00 GMT', 'Thu, 02 Jan 2031 00:00:00 GMT'],
  '/rss/channel/item/dc:creator': ['Oda'],
  '/rss/channel/item/description': FEED.items.map(({ content }) => content),
}

for (const [path, values] of Object.entries(atom)) {
  test(`Atom has ${path}`, () => assert.deepEqual(valuesOf(renderAtom(FEED), path), values))
}

for (const [path, values] of Object.entries(rss)) {
  test(`RSS has ${path}`, () => assert.deepEqual(valuesOf(renderRss(FEED), path), values))
}

/** What RFC 4287, sections 4.1.1 and 4.1.2, asks of every feed: how often an element stands in another. */
const rules: readonly (readonly [path: string, of: string, least: number, most: number])[] = [
  ['a:id', '/a:feed', 1, 1],
  ['a:title', '/a:feed', 1, 1],
  ['a:updated', '/a:feed', 1, 1],
  ['a:author', '/a:feed', 1, Number.POSITIVE_INFINITY],
  ['a:subtitle', '/a:feed', 0, 1],
  ['a:generator', '/a:feed', 0, 1],
  ['a:id', '//a:entry', 1, 1],
  ['a:title', '//a:entry', 1, 1],
  ['a:updated', '//a:entry', 1, 1],
  ['a:content', '//a:entry', 0, 1],
  ['a:link[@rel="alternate"]', '//a:entry', 1, 1],
]

test('hostile words stay words in both, and both keep their rules', () => {
  fc.assert(
    fc.property(hostileText(), (hostile) => {
      const [item] = FEED.items
      assert.ok(item)
      const feed: Feed = {
        ...FEED,
        title: hostile,
        about: hostile,
        items: [
          {
            ...item,
            address: `${hostile}#1@1`,
            title: hostile,
            speaker: hostile,
            content: hostile,
          },
        ],
      }
      const file = renderAtom(feed)
      using xml = XmlDocument.fromString(file)
      for (const [path, of, least, most] of rules) {
        for (const parent of xml.find(of, SPACES) as XmlElement[]) {
          const count = parent.find(path, SPACES).length
          assert.ok(count >= least && count <= most, `${of}/${path}: ${count}`)
        }
      }
      for (const iri of valuesOf(file, '//a:entry/a:id')) assert.ok(URL.canParse(iri), iri)
      // Whatever came in, the elements are those of the feed.
      assert.deepEqual(namesIn(file), namesIn(renderAtom({ ...FEED, items: [item] })))
      assert.deepEqual(namesIn(renderRss(feed)), namesIn(renderRss({ ...FEED, items: [item] })))
    }),
  )
})

test('a feed without entries is one', () => {
  const feed = { ...FEED, items: [], updated: '1970-01-01T00:00:00Z' }
  assert.deepEqual(valuesOf(renderAtom(feed), '/a:feed/a:updated'), ['1970-01-01T00:00:00.000Z'])
  assert.deepEqual(valuesOf(renderRss(feed), '/rss/channel/item'), [])
})

function namesIn(file: string): string[] {
  using xml = XmlDocument.fromString(file)
  return (xml.find('//*') as XmlElement[]).map(({ name }) => name)
}
