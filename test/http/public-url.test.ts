import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { TokenFolder } from '../../src/http/access/token-folder.ts'
import { readPublicUrl } from '../../src/http/public-url.ts'
import { OpenToAllError, startServer } from '../../src/http/server.ts'
import { DESK } from '../support/desk.ts'
import { runCli } from '../support/run-cli.ts'
import { makeRecord } from '../support/serve-record.ts'

const PUBLIC = 'https://desk.example'

const record = await makeRecord({ after }, DESK)
const { token } = new TokenFolder(record).create({ name: 'One', scope: 'write' }, new Date())
const headers = { authorization: `Bearer ${token}` }
const server = await startServer({ record, port: 0, host: '127.0.0.1', publicOrigin: PUBLIC })
after(() => server.stop())

async function get(path: string): Promise<string> {
  const response = await fetch(`${server.url}/api/v1${path}`, { headers })
  assert.equal(response.status, 200)
  const text = await response.text()
  assert.ok(!text.includes(server.url), 'where the server listens is nobody’s business')
  return text
}

test('what others find is not served without tokens', async () => {
  const open = await makeRecord({ after }, [])
  const where = { record: open, port: 0, host: '127.0.0.1', publicOrigin: PUBLIC }
  await assert.rejects(startServer(where), OpenToAllError)
})

describe('behind a server that adds TLS', () => {
  for (const path of ['/feed.atom?q=harbor', '/feed.rss?q=harbor']) {
    test(`${path} has addresses that others can follow`, async () => {
      using xml = XmlDocument.fromString(await get(path))
      const found = xml.find('//*[local-name()="link"]') as XmlElement[]
      const links = found.map((link) => link.attr('href')?.value ?? link.content)
      assert.ok(links.length > 2)
      for (const link of links) assert.match(link, /^https:\/\/desk\.example\//)
    })
  }

  test('an embed says where programs ask about it', async () => {
    const page = await get('/embed/callow%230%402')
    assert.match(page, /href="https:\/\/desk\.example\/api\/v1\/oembed\?url=https%3A%2F%2Fdesk/)
  })

  test('oEmbed knows the desk under its public name', async () => {
    const url = encodeURIComponent(`${PUBLIC}/read/callow/0?revision=2`)
    const { html } = JSON.parse(await get(`/oembed?url=${url}`)) as { html: string }
    assert.match(html, /href="https:\/\/desk\.example\/read\/callow\/0\?revision=2"/)
  })

  test('annotations name documents where others find them', async () => {
    const { first } = JSON.parse(await get('/export/annotations?rows=quotations')) as {
      first: { items: readonly { id: string }[] }
    }
    assert.match(first.items[0]?.id ?? '', /^https:\/\/desk\.example\/api\/v1\/documents\/paper/)
  })

  test('its own pages may ask, whatever name the server in front asks by', async () => {
    const send = async (origin: string): Promise<number> => {
      const body = JSON.stringify({ text: 'MINISTER ODA: Yes.\n' })
      const all = { ...headers, 'content-type': 'application/json', origin }
      const url = `${server.url}/api/v1/documents`
      return (await fetch(url, { method: 'POST', headers: all, body })).status
    }
    assert.equal(await send(PUBLIC), 200)
    assert.equal(await send('http://desk.example'), 403)
    assert.equal(await send('https://desk.example.ombrasa.example'), 403)
  })
})

/** What is given as --public-url, and where the desk is then found. */
const cases: Readonly<Record<string, string | undefined>> = {
  'https://desk.example': 'https://desk.example',
  'https://desk.example/': 'https://desk.example',
  'https://desk.example:8443': 'https://desk.example:8443',
  'HTTPS://Desk.Example:443': 'https://desk.example',
  'http://desk.intern': 'http://desk.intern',
  'https://desk.example/verbale': undefined,
  'https://desk.example/?a=b': undefined,
  'https://desk.example/#a': undefined,
  'https://oda:pass@desk.example': undefined,
  'desk.example': undefined,
  '//desk.example': undefined,
  'javascript:alert(1)': undefined,
  'ftp://desk.example': undefined,
  '': undefined,
}

for (const [given, found] of Object.entries(cases)) {
  test(`--public-url "${given}" is ${found === undefined ? 'turned away' : 'taken'}`, () => {
    assert.equal(readPublicUrl(given), found)
  })
}

test('verbale serve says what --public-url takes', async () => {
  const { exit, stderr } = await runCli([
    'serve',
    '--record',
    record,
    '--public-url',
    'desk.example/verbale',
  ])
  assert.equal(exit, 2)
  assert.match(stderr, /"desk\.example\/verbale"; write a scheme and a host, as https:/)
})
