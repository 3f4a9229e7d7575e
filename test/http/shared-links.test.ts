import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { TokenFolder } from '../../src/http/access/token-folder.ts'
import { DESK } from '../support/desk.ts'
import { sendRaw } from '../support/raw-request.ts'
import { runCli } from '../support/run-cli.ts'
import { serveRecord } from '../support/serve-record.ts'

const served = await serveRecord({ after }, DESK, { rates: { wrongTokens: 1000 } })
const tokens = new TokenFolder(served.record)
const now = new Date()
const share = tokens.create({ name: 'Our site', scope: 'share' }, now)
const read = tokens.create({ name: 'R. Weil', scope: 'read' }, now)

const FEED = `${served.url}/api/v1/feed.atom?q=harbor+stays&speaker=Oda`
const EMBED = `${served.url}/api/v1/embed/callow%230%402`

/** What `verbale token sign` makes of a URL. */
async function sign(url: string, id = share.kept.id): Promise<string> {
  const args = ['token', 'sign', id, url, '--record', served.record]
  const { exit, stdout, stderr } = await runCli(args)
  assert.equal(exit, 0, stderr)
  return stdout.trim()
}

const [feed, embed] = [await sign(FEED), await sign(EMBED)]

test('a signed feed and a signed embed are opened without a header', async () => {
  assert.equal((await fetch(FEED)).status, 401)
  assert.equal((await fetch(feed)).status, 200)
  assert.equal((await fetch(EMBED)).status, 401)
  const page = await fetch(embed)
  assert.equal(page.status, 200)
  assert.match(await page.text(), /The harbor stays open to every ship/)
})

test('what is signed holds no token', () => {
  const { key = '' } = Object.fromEntries(new URL(feed).searchParams)
  const { token, kept } = share
  assert.ok(!feed.includes(token.slice(-43)))
  assert.ok(!key.includes(kept.hash))
})

test('a program that embeds a signed page is told what is on it', async () => {
  const { document } = parseHTML(await (await fetch(embed)).text())
  const href = document.querySelector('link[rel=alternate]')?.getAttribute('href') ?? ''
  const told = await fetch(href)
  assert.equal(told.status, 200)
  const { html } = (await told.json()) as { html: string }
  assert.match(html, /The harbor stays open to every ship/)
})

test('programs may write a signed URL in another way', async () => {
  const { searchParams } = new URL(feed)
  const turned = [...searchParams].reverse()
  const query = turned.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  assert.equal((await served.get(`/api/v1/feed.atom?${query}`)).status, 200)
  assert.equal((await fetch(embed.replace('%23', '%2523').replace('%2523', '%23'))).status, 200)
})

/** A key that opens one thing, used for others. */
const { search: FEED_KEY } = new URL(feed)
const keyOf = (url: string): string => `key=${new URL(url).searchParams.get('key')}`
const closed: Readonly<Record<string, string>> = {
  'another search': `/api/v1/feed.atom?q=list&${keyOf(feed)}`,
  'the same search of everybody': `/api/v1/feed.atom?q=harbor+stays&${keyOf(feed)}`,
  'the same search in the other format': `/api/v1/feed.rss${FEED_KEY}`,
  'another passage': `/api/v1/embed/callow%231%402?${keyOf(embed)}`,
  'a document': `/api/v1/documents/callow?${keyOf(embed)}`,
  'a search': `/api/v1/search${FEED_KEY}`,
  'a path that climbs': `/api/v1/embed/../documents/callow?${keyOf(embed)}`,
  'a path that climbs with escapes': `/api/v1/embed/%2e%2e/documents/callow?${keyOf(embed)}`,
  'what programs are told of another passage': `/api/v1/oembed?url=${encodeURIComponent(`${served.url}/api/v1/embed/callow%231%402?${keyOf(embed)}`)}`,
  'what programs are told of the reader': `/api/v1/oembed?url=${encodeURIComponent(`${served.url}/read/callow/1?${keyOf(embed)}`)}`,
  'a key with another end': `${FEED.replace(served.url, '')}&${keyOf(feed).slice(0, -2)}AA`,
  'a key that is too short': `${FEED.replace(served.url, '')}&${keyOf(feed).slice(0, -1)}`,
  'the token itself as a key': `${FEED.replace(served.url, '')}&key=${share.token}`,
}

for (const [name, path] of Object.entries(closed)) {
  test(`a key does not open ${name}`, async () => {
    const { host } = new URL(served.url)
    const request = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`
    const { answer } = await sendRaw(served.url, [request])
    assert.match(answer, /^HTTP\/1\.1 (?:401|404) /)
    assert.doesNotMatch(answer, /stays open|publish the list/)
  })
}

test('a key writes nothing', async () => {
  const { status } = await fetch(feed, { method: 'POST', body: '{}' })
  assert.ok(status === 401 || status === 405)
})

test('a token for sharing opens feeds and embeds, and nothing else', async () => {
  const headers = { authorization: `Bearer ${share.token}` }
  assert.equal((await fetch(FEED, { headers })).status, 200)
  assert.equal((await fetch(EMBED, { headers })).status, 200)
  for (const path of ['/api/v1/documents', '/api/v1/search?q=harbor', '/metrics', '/mcp']) {
    assert.equal((await served.get(path, { headers })).status, 403, path)
  }
})

test('what was signed ends with the token', async () => {
  const { kept } = tokens.create({ name: 'Once', scope: 'share' }, now)
  const url = await sign(FEED, kept.id)
  assert.equal((await fetch(url)).status, 200)
  tokens.revoke(kept.id, now)
  const answer = await fetch(url)
  assert.equal(answer.status, 401)
  assert.match(await answer.text(), /signed this URL was revoked/)
})

describe('verbale token sign turns away', () => {
  const wrong: Readonly<Record<string, readonly [id: string, url: string, says: RegExp]>> = {
    'a token for reading': [read.kept.id, FEED, /has the scope read; links are signed by one/],
    'a token that is none': ['00000000', FEED, /There is no token 00000000/],
    'a document': [share.kept.id, `${served.url}/api/v1/documents/callow`, /Not the URL of a feed/],
    'a path': [share.kept.id, '/api/v1/feed.atom?q=harbor', /give all of it/],
    'an address that was not escaped': [
      share.kept.id,
      `${served.url}/api/v1/embed/callow#0`,
      /embed\/callow%232%401/,
    ],
  }
  for (const [name, [id, url, says]] of Object.entries(wrong)) {
    test(name, async () => {
      const { exit, stderr } = await runCli(['token', 'sign', id, url, '--record', served.record])
      assert.equal(exit, 2)
      assert.match(stderr, says)
    })
  }
})
