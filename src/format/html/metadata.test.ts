import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from './html.ts'

/** What a page says of its text. */
function valuesOf(source: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readHtml(Buffer.from(source))[0]?.page.metadata?.values ?? [])
}

const TEXT = '<p>Halvenia will open its harbor to ships of Sorrenay, its foreign minister said.</p>'

/** The head of a page, and what it says; the text is the same for all. */
const cases: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  'structured data of an article': [
    `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"WebSite","name":"Courier"},
      {"@type":["NewsArticle","Article"],"headline":"Harbor &#8220;opens&#8221;","datePublished":"2031-05-09T10:00:00Z",
       "dateModified":"2031-05-10","author":[{"@type":"Person","name":"Ilse Harl"},{"name":"K. Dahl"}],
       "publisher":{"name":"Courier"},"mainEntityOfPage":{"@id":"https://courier.example/a"},"inLanguage":"en"}]}</script>`,
    {
      title: 'Harbor “opens”',
      date: '2031-05-09T10:00:00Z',
      updated: '2031-05-10',
      author: 'Ilse Harl, K. Dahl',
      publisher: 'Courier',
      url: 'https://courier.example/a',
      language: 'en',
    },
  ],
  'structured data of something else, and broken data': [
    `<script type="application/ld+json">{"@type":"Organization","name":"Courier","dateCreated":"1901-01-01"}</script>
     <script type="application/ld+json">{"@type":"NewsArticle","headline":</script>`,
    {},
  ],
  'meta elements of several conventions': [
    `<meta property="og:title" content="Harbor opens"><meta name="DCTERMS.issued" content="2031-05-09">
     <meta name="byl" content="By Ilse Harl"><meta property="og:locale" content="en_GB">
     <meta itemprop="dateModified" content="2031-05-10T08:00:00+02:00">`,
    {
      title: 'Harbor opens',
      date: '2031-05-09',
      updated: '2031-05-10T08:00:00+02:00',
      author: 'Ilse Harl',
      language: 'en-GB',
    },
  ],
  'a title with the name of the site behind it': [
    '<title>Harbor of Tarn opens | Ministry of Ports</title>',
    { title: 'Harbor of Tarn opens' },
  ],
  'a title with a date behind it': [
    '<title>Harbor of Tarn opens - 9 May 2031 - Courier</title>',
    { title: 'Harbor of Tarn opens - 9 May 2031 - Courier', date: '2031-05-09' },
  ],
  'a title with a dash of its own': [
    '<title>Harbor – and reef</title>',
    { title: 'Harbor – and reef' },
  ],
  'an author that is an address or the house itself': [
    '<meta name="author" content="https://example.org/harl"><meta property="og:site_name" content="Courier"><meta property="article:author" content="Courier">',
    { publisher: 'Courier' },
  ],
  'comments that a program left': [
    '<!-- title: Talks &amp; harbor --><!-- pubDate: Fri, 09 May 2031 16:05:00 +0000 --><!-- link: https://ports.example/9 -->',
    {
      title: 'Talks & harbor',
      date: '2031-05-09T16:05:00+00:00',
      url: 'https://ports.example/9',
    },
  ],
  'comments that say nothing of the text': ['<!-- Layout: wide --><!-- end of head -->', {}],
  'a time that is marked as the day of publication': [
    '<time itemprop="datePublished" datetime="2031-05-09"></time><time datetime="2031-06-01"></time>',
    { date: '2031-05-09' },
  ],
  'an impossible day': ['<meta name="date" content="2031-02-30">', {}],
}

for (const [name, [head, values]] of Object.entries(cases)) {
  test(`reads ${name}`, () => assert.deepEqual(valuesOf(`${head}${TEXT}`), values))
}

test('prefers the heading of the page to a title with the site behind it', () => {
  const source = `<title>Harbor opens – Courier</title><h1>Harbor opens</h1>${TEXT}`
  assert.equal(valuesOf(source).title, 'Harbor opens')
})

test('tells what in the page each value was taken from', () => {
  const source = `<html lang="de"><meta property="og:title" content="Hafen"><h1>Hafen</h1>${TEXT}`
  const origins = readHtml(Buffer.from(source))[0]?.page.metadata?.origins
  assert.deepEqual(Object.fromEntries(origins ?? []), {
    title: 'meta property="og:title"',
    language: 'html lang="de"',
  })
})
