import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { SCOPES, type Scope } from '../../src/http/access/caller.ts'
import { TokenFolder } from '../../src/http/access/token-folder.ts'
import { OpenToAllError, startServer } from '../../src/http/server.ts'
import { ApiClient } from '../support/api-client.ts'
import { DESK } from '../support/desk.ts'
import { sendRaw } from '../support/raw-request.ts'
import { makeRecord, serveRecord } from '../support/serve-record.ts'

const open = await serveRecord({ after }, DESK)
const locked = await serveRecord({ after }, DESK, { rates: { wrongTokens: 1000 } })
const tokens = new TokenFolder(locked.record)
const now = new Date()
const byScope = Object.fromEntries(
  SCOPES.map((scope) => [scope, tokens.create({ name: `For ${scope}`, scope }, now)]),
) as Record<Scope, ReturnType<TokenFolder['create']>>

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}

const api = await ApiClient.of(locked.url)

for (const { id, method, path, scope } of api.operations) {
  test(`${id} takes tokens with the scope ${scope} and above, and no others`, async () => {
    assert.ok(SCOPES.includes(scope as Scope), `${id} names no scope`)
    const url = `/api/v1${path.replaceAll(/\{\w+\}/g, 'nothing')}`
    assert.equal((await locked.get(url, { method })).status, 401)
    for (const each of SCOPES) {
      const isEnough = SCOPES.indexOf(each) >= SCOPES.indexOf(scope as Scope)
      const headers = bearer(byScope[each].token)
      const { status } = await locked.get(url, { method, headers })
      // What is let in has no body and no such id: it is turned away for that, and not at the door.
      assert.equal(status === 403, !isEnough, `${each}: ${status}`)
      assert.notEqual(status, 401, each)
    }
  })
}

const wrong = {
  'no token': {},
  'another scheme': { authorization: 'Basic b2RhOm9kYQ==' },
  'a token of nobody': bearer(`verbale_00000000_${'A'.repeat(43)}`),
  'a token with another secret': bearer(`verbale_${byScope.read.kept.id}_${'A'.repeat(43)}`),
  'the hash that is kept': bearer(`verbale_${byScope.read.kept.id}_${byScope.read.kept.hash}`),
  'a token without its end': bearer(byScope.read.token.slice(0, -1)),
  'a token with more behind it': bearer(`${byScope.read.token}A`),
}

for (const [name, headers] of Object.entries(wrong)) {
  test(`${name} opens nothing`, async () => {
    const response = await locked.get('/api/v1/status', {
      headers: headers as Record<string, string>,
    })
    assert.equal(response.status, 401)
    assert.match(response.headers.get('www-authenticate') ?? '', /^Bearer/)
    const { code } = (await response.json()) as { code: string }
    assert.equal(code, 'unauthorized')
  })
}

test('a token in the address opens nothing', async () => {
  const { token } = byScope.admin
  assert.equal((await locked.get(`/api/v1/status?access_token=${token}`)).status, 401)
})

test('a token that is revoked opens nothing from then on, and one that has expired', async () => {
  const { kept, token } = tokens.create({ name: 'For a day', scope: 'read', days: 1 }, now)
  const ask = async (): Promise<number> =>
    (await locked.get('/api/v1/status', { headers: bearer(token) })).status
  assert.equal(await ask(), 200)
  tokens.revoke(kept.id, now)
  assert.equal(await ask(), 401)
  const past = new Date(now.getTime() - 2 * 86_400_000)
  const old = tokens.create({ name: 'For yesterday', scope: 'read', days: 1 }, past)
  const response = await locked.get('/api/v1/status', { headers: bearer(old.token) })
  assert.equal(response.status, 401)
  assert.match(await response.text(), /expired/)
})

test('tokens are kept as hashes, in files of their owner', () => {
  const folder = join(locked.record, 'tokens')
  assert.equal(statSync(folder).mode & 0o777, 0o700)
  for (const name of readdirSync(folder)) {
    assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600)
    const text = readFileSync(join(folder, name), 'utf8')
    for (const { token } of Object.values(byScope)) {
      assert.ok(!text.includes(token.slice(-43)))
    }
  }
})

test('what tells nothing of the record is told without a token', async () => {
  for (const path of ['/healthz', '/readyz', '/api/v1/openapi.json', '/api/v1/docs']) {
    assert.equal((await locked.get(path)).status, 200, path)
  }
  for (const path of ['/metrics', '/mcp']) {
    assert.equal((await locked.get(path)).status, 401, path)
  }
})

test('a record that had a token is never open again', async () => {
  const served = await serveRecord({ after }, [])
  const folder = new TokenFolder(served.record)
  assert.equal((await served.get('/api/v1/documents')).status, 200)
  const { kept } = folder.create({ name: 'Once', scope: 'read' }, now)
  folder.revoke(kept.id, now)
  assert.equal((await served.get('/api/v1/documents')).status, 401)
})

/** What a browser sends with a request, and whether it is let in when there are no tokens. */
const origins: Readonly<
  Record<string, { readonly headers: Record<string, string>; readonly status: number }>
> = {
  'what is no browser': { headers: {}, status: 200 },
  'a page of the desk': {
    headers: { origin: open.url, 'sec-fetch-site': 'same-origin' },
    status: 200,
  },
  'an address that was typed': { headers: { 'sec-fetch-site': 'none' }, status: 200 },
  'a page of another site': {
    headers: { origin: 'https://ombrasa.example', 'sec-fetch-site': 'cross-site' },
    status: 403,
  },
  'a picture in a page of another site': {
    headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    status: 403,
  },
  'another program of this machine': {
    headers: { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' },
    status: 403,
  },
  'a sandboxed page': { headers: { origin: 'null' }, status: 403 },
  'an origin that is none': { headers: { origin: '127.0.0.1' }, status: 403 },
  'a link on another site, to the API': {
    headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    status: 403,
  },
}

for (const [name, { headers, status }] of Object.entries(origins)) {
  test(`${name} is ${status === 200 ? 'let in' : 'turned away'}`, async () => {
    assert.equal((await open.get('/api/v1/documents', { headers })).status, status)
    const written = await open.post('/documents', { text: 'MINISTER ODA: Yes.\n' }, { headers })
    assert.equal(written.status, status)
  })
}

test('a link on another site leads to the desk', async () => {
  const lines = [
    'GET / HTTP/1.1',
    `Host: ${new URL(open.url).host}`,
    'Sec-Fetch-Site: cross-site',
    'Sec-Fetch-Mode: navigate',
    'Connection: close',
  ]
  const { answer } = await sendRaw(open.url, [`${lines.join('\r\n')}\r\n\r\n`])
  assert.match(answer, /^HTTP\/1\.1 (?:200|503) [\s\S]*<!doctype html>/)
})

test('a page of another site shows an embed in a frame, and nothing else', async () => {
  const ask = async (path: string): Promise<string> => {
    const lines = [
      `GET ${path} HTTP/1.1`,
      `Host: ${new URL(open.url).host}`,
      'Sec-Fetch-Site: cross-site',
      'Sec-Fetch-Mode: navigate',
      'Sec-Fetch-Dest: iframe',
      'Connection: close',
    ]
    return (await sendRaw(open.url, [`${lines.join('\r\n')}\r\n\r\n`])).answer
  }
  const embed = await ask('/api/v1/embed/callow%230%402')
  assert.match(embed, /^HTTP\/1\.1 200 /)
  assert.match(embed, /frame-ancestors \*/)
  assert.doesNotMatch(embed, /x-frame-options|cross-origin-opener-policy/i)
  assert.match(await ask('/api/v1/documents/callow'), /^HTTP\/1\.1 403 /)
  assert.match(
    await ask('/api/v1/embed/callow%2399'),
    /^HTTP\/1\.1 404 [\s\S]*x-frame-options: DENY/,
  )
})

test('too many tokens that are none are not even looked at', async () => {
  const served = await serveRecord({ after }, [], { rates: { wrongTokens: 2, read: 3 } })
  const { token } = new TokenFolder(served.record).create({ name: 'One', scope: 'read' }, now)
  const ask = async (text: string): Promise<Response> =>
    served.get('/api/v1/documents', { headers: bearer(text) })
  const statuses: number[] = []
  for (let k = 0; k < 4; k++) statuses.push((await ask('verbale_x')).status)
  assert.deepEqual(statuses, [401, 401, 429, 429])
  const good: number[] = []
  for (let k = 0; k < 4; k++) good.push((await ask(token)).status)
  assert.deepEqual(good, [200, 200, 200, 429])
  const { headers } = await ask(token)
  assert.match(headers.get('retry-after') ?? '', /^[1-9]\d*$/)
})

test('nobody beyond this machine is served without tokens', async () => {
  const record = await makeRecord({ after }, [])
  await assert.rejects(startServer({ record, port: 0, host: '0.0.0.0' }), OpenToAllError)
  new TokenFolder(record).create({ name: 'One', scope: 'read' }, now)
  const server = await startServer({ record, port: 0, host: '0.0.0.0' })
  await server.stop()
})
