import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { checkPage, showPage } from '../../../test/support/show-page.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import type { Extracted } from '../registry.ts'
import { readFeed } from './feed.ts'
import { looksLikeFeed } from './sniff.ts'

function read(source: string): readonly Extracted[] {
  return readFeed(Buffer.from(source))
}

const rss = (...items: readonly string[]): string =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Harbor Office</title><language>en</language>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`
const atom = (entry: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Harbor Office</title><entry>${entry}</entry></feed>`
const rdf = (item: string): string =>
  `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>Harbor Office</title></channel><item>${item}</item></rdf:RDF>`

const words = 'The ships sail on Friday, and nothing that was said in the rain will keep them.'

const more = 'Nobody in the harbor asked whose bread it was that the crews took along.'

/** Feeds of one item, and its lines. */
const cases: Readonly<Record<string, readonly [source: string, ...lines: readonly string[]]>> = {
  'a plain description': [
    rss(`<title>Soup</title><description>${words}</description>`),
    '# Soup',
    words,
  ],
  'escaped HTML': [
    rss(
      `<title>Soup &amp;amp; bread</title><description>&lt;p&gt;${words}&lt;/p&gt;</description>`,
    ),
    '# Soup & bread',
    words,
  ],
  'the whole text before the short one': [
    rss(
      `<title>Soup</title><description>Short.</description><content:encoded><![CDATA[<p>${words}</p><p>${more}</p>]]></content:encoded>`,
    ),
    '# Soup',
    words,
    more,
  ],
  'an item that has a title alone': [rss('<title>Soup</title>'), '# Soup'],
  'RSS 1.0': [rdf(`<title>Soup</title><description>${words}</description>`), '# Soup', words],
  'Atom with text': [
    atom(`<title>Soup</title><content type="text">a &lt; b</content>`),
    '# Soup',
    'a < b',
  ],
  'Atom with elements': [
    atom(
      `<title type="html">&lt;b&gt;Soup&lt;/b&gt;</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${words}</p></div></content>`,
    ),
    '# Soup',
    words,
  ],
}

describe('feeds', () => {
  for (const [name, [source, ...lines]] of Object.entries(cases)) {
    test(name, () => {
      assert.ok(looksLikeFeed(source))
      const [extracted, another] = read(source)
      assert.ok(extracted)
      assert.equal(another, undefined)
      assert.deepEqual(showPage(extracted.page), lines)
    })
  }
})

/** Feeds, and what is known of their first item. */
const known: Readonly<Record<string, readonly [source: string, values: Record<string, string>]>> = {
  'RSS 2.0': [
    rss(
      '<title>Soup</title><link>https://harbor.example/soup</link><pubDate>Mon, 20 May 2024 23:30:00 -0500</pubDate><author>desk@harbor.example (Sunniva Oda)</author>',
    ),
    {
      title: 'Soup',
      url: 'https://harbor.example/soup',
      // The day it was where it was published.
      date: '2024-05-20T23:30:00-05:00',
      author: 'Sunniva Oda',
      publisher: 'Harbor Office',
      language: 'en',
    },
  ],
  'an address in guid': [
    rss('<title>Soup</title><guid>https://harbor.example/1</guid><dc:creator>Oda</dc:creator>'),
    {
      title: 'Soup',
      url: 'https://harbor.example/1',
      author: 'Oda',
      publisher: 'Harbor Office',
      language: 'en',
    },
  ],
  Atom: [
    atom(
      '<title>Soup</title><link rel="self" href="https://harbor.example/self"/><link href="https://harbor.example/soup"/><published>2024-05-20T08:00:00Z</published><updated>2024-05-21T08:00:00Z</updated><author><name>Oda</name></author>',
    ),
    {
      title: 'Soup',
      url: 'https://harbor.example/soup',
      date: '2024-05-20T08:00:00Z',
      updated: '2024-05-21T08:00:00Z',
      author: 'Oda',
      publisher: 'Harbor Office',
      language: 'de',
    },
  ],
}

for (const [name, [source, values]] of Object.entries(known)) {
  test(`${name} says what is known of an item`, () => {
    const { metadata } = read(source)[0]?.page ?? {}
    assert.deepEqual(Object.fromEntries(metadata?.values ?? []), values)
    assert.deepEqual(
      [...(metadata?.origins?.keys() ?? [])].sort(),
      [...(metadata?.values.keys() ?? [])].sort(),
    )
  })
}

test('items are named by number and title', () => {
  const names = read(rss('<title>Soup</title>', '', '<title>../Ladders</title>'))
  assert.deepEqual(
    names.map(({ name }) => name),
    ['1-soup', '2-ladders'],
  )
})

test('a feed that was cut off gives what stands before the cut', () => {
  const [extracted] = read(
    rss(`<title>Soup</title><description>${words}</description>`).slice(0, -40),
  )
  assert.ok(extracted)
  assert.ok(extracted.page.text.includes('nothing that was said in the rain'))
  assert.match(extracted.page.problems?.[0]?.message ?? '', /fault/)
})

test('entities that grow are not expanded', () => {
  const names = Array.from({ length: 20 }, (_, k) => `<!ENTITY e${k + 1} "&e${k};&e${k};">`)
  const source = `<!DOCTYPE rss [<!ENTITY e0 "soup">${names.join('')}]>${rss('<title>&e20;</title>')}`
  const [extracted] = read(source)
  assert.ok((extracted?.page.text.length ?? 0) < 100)
})

test('other XML is no feed', () => {
  for (const text of ['<feed>', '<rdf:RDF xmlns="http://xmlns.com/foaf/0.1/">', '<html>', 'rss']) {
    assert.ok(!looksLikeFeed(text), text)
  }
})

test('any feed gives pages or a refusal', () => {
  const part = fc.constantFrom(
    '<item>',
    '</item>',
    '<title>Soup</title>',
    '<description>',
    '</description>',
    '<![CDATA[<p>We sail.',
    ']]>',
    '<link href="javascript:x"/>',
    '<pubDate>yesterday</pubDate>',
    '&lt;p&gt;Soup',
    '&#0;&#xd800;',
    '😀',
    '<content type="xhtml"><p>a</p></content>',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      try {
        for (const { page } of read(`<rss><channel>${parts.join('')}`)) checkPage(page)
      } catch (error) {
        assert.ok(error instanceof UnreadableError, String(error))
      }
    }),
  )
})
