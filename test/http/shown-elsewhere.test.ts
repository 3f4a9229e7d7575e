import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { parseHTML } from 'linkedom'
import { DESK } from '../support/desk.ts'
import { serveRecord } from '../support/serve-record.ts'

const HOSTILE = `MINISTER ODA: The </blockquote><script>alert(1)</script> harbor "stays" & burns ]]> at dawn.

QUESTION: Why?
`

const served = await serveRecord({ after }, [
  ...DESK,
  { id: 'hostile <b>', url: 'https://sea.example/a?b="c"&d', date: '2031-06-09', text: HOSTILE },
])

async function feed(path: string): Promise<Response> {
  const response = await served.get(`/api/v1/${path}`)
  assert.equal(response.status, 200)
  return response
}

test('an embed has its text, runs nothing, and may be shown in frames', async () => {
  const address = encodeURIComponent('hostile <b>#0')
  const response = await served.get(`/api/v1/embed/${address}`)
  assert.equal(response.status, 200)
  const policy = response.headers.get('content-security-policy') ?? ''
  assert.match(policy, /^default-src 'none'; style-src 'sha256-[^']+'; frame-ancestors \*;/)
  assert.doesNotMatch(policy, /script|unsafe/)
  const { document } = parseHTML(await response.text())
  const words = document.querySelector('blockquote')?.textContent?.trim()
  assert.equal(
    words,
    'The </blockquote><script>alert(1)</script> harbor "stays" & burns ]]> at dawn.',
  )
  assert.equal(document.querySelector('script'), null)
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  assert.equal(links[1], '/read/hostile%20%3Cb%3E/0?revision=1')
  assert.match(links[0] ?? '', /^https:\/\/sea\.example\/a\?b=%22c%22&d#:~:text=/)
})

test('an embed that has not changed may still be shown in frames', async () => {
  const path = `/api/v1/embed/${encodeURIComponent('callow#0@2')}`
  const tag = (await served.get(path)).headers.get('etag') ?? ''
  const again = await served.get(path, { headers: { 'if-none-match': tag } })
  assert.equal(again.status, 304)
  assert.equal(again.headers.get('x-frame-options'), null)
  assert.equal(again.headers.get('content-security-policy'), null)
})

test('the page of an embed leads to what oEmbed tells of it', async () => {
  const page = await (await served.get(`/api/v1/embed/${encodeURIComponent('callow#0@1')}`)).text()
  const href = parseHTML(page).document.querySelector('link[rel=alternate]')?.getAttribute('href')
  const told = await (await fetch(href ?? '')).json()
  assert.equal((told as { author_name: string }).author_name, 'Oda')
})

test('oEmbed as XML says the same', async () => {
  const url = encodeURIComponent(`${served.url}/read/callow/57-80?revision=2`)
  const json = (await (await served.get(`/api/v1/oembed?url=${url}`)).json()) as object
  const text = await (await served.get(`/api/v1/oembed?url=${url}&format=xml`)).text()
  using xml = XmlDocument.fromString(text)
  const fields = (xml.find('/oembed/*') as XmlElement[]).map(({ name, content }) => [name, content])
  assert.deepEqual(
    fields,
    Object.entries(json).map(([name, value]) => [name, String(value)]),
  )
})

const nowhere = [
  `${served.url}/people/oda`,
  `${served.url}/read/nothing/2`,
  `${served.url}/read/callow`,
  `${served.url}/read/%zz/2`,
  'javascript:alert(1)//read/callow/2',
  'callow#0',
]

for (const url of nowhere) {
  test(`oEmbed knows nothing at ${url.replace(served.url, '')}`, async () => {
    const response = await served.get(`/api/v1/oembed?url=${encodeURIComponent(url)}`)
    assert.equal(response.status, 404)
  })
}

test('what oEmbed tells leads to this server, whatever host it is asked about', async () => {
  const url = encodeURIComponent('https://ombrasa.example/read/callow/0?revision=2')
  const { html } = (await (await served.get(`/api/v1/oembed?url=${url}`)).json()) as {
    html: string
  }
  assert.ok(html.includes(`href="${served.url}/read/callow/0?revision=2"`))
  assert.doesNotMatch(html, /ombrasa/)
})

test('a feed tells first of what the record was given last, whenever it was said', async () => {
  const text = 'MINISTER VARGA: The harbor was never shut.\n'
  await served.post('/documents', { id: 'old', date: '1999-01-02', text })
  const response = await feed('feed.atom?q=harbor')
  using xml = XmlDocument.fromString(await response.text())
  const space = { a: 'http://www.w3.org/2005/Atom' }
  const titles = (xml.find('/a:feed/a:entry/a:title', space) as XmlElement[]).map(
    ({ content }) => content,
  )
  assert.match(titles[0] ?? '', /1999-01-02: “The harbor was never shut\.”$/)
  assert.match(titles[1] ?? '', /2031-06-09: “The .* harbor .*”$/)
})

test('a feed is not sent again until the record changes', async () => {
  const first = await feed('feed.rss?q=lamp')
  const tag = first.headers.get('etag') ?? ''
  const again = await served.get('/api/v1/feed.rss?q=lamp', { headers: { 'if-none-match': tag } })
  assert.equal(again.status, 304)
})

test('a feed of words that stand nowhere is a feed', async () => {
  const text = await (await feed('feed.atom?q=zeppelin')).text()
  using xml = XmlDocument.fromString(text)
  assert.equal(xml.find('//*[local-name()="entry"]').length, 0)
})

test('a passage links to its words on the page where they were published', async () => {
  const address = encodeURIComponent('hostile <b>#1')
  const passage = await (await served.get(`/api/v1/passages?address=${address}`)).json()
  const { link } = passage as { link: string }
  assert.equal(link, 'https://sea.example/a?b=%22c%22&d#:~:text=Why%3F')
})
