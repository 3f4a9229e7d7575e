import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sendRaw } from '../support/raw-request.ts'
import { folderOf } from '../support/run-cli.ts'
import { serveRecord } from '../support/serve-record.ts'

const PAGE = '<!doctype html><title>Desk</title>'
const folder = folderOf(
  { after },
  {
    'web/index.html': PAGE,
    'web/assets/index-AbCd_123.js': 'export {}',
    'web/assets/theme.js': 'document.title',
    'web/assets/icon.svg': '<svg/>',
    'secret.txt': 'not of the desk',
    'web/notes.txt': 'not of the assets',
  },
)
const served = await serveRecord({ after }, [], { web: `${folder}/web` })

for (const path of ['/', '/check', '/read/callow/2?revision=1', '/ledgers/events', '/record']) {
  test(`the desk is at ${path}`, async () => {
    const response = await served.get(path)
    assert.equal(response.status, 200)
    assert.equal(await response.text(), PAGE)
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8')
    assert.equal(response.headers.get('cache-control'), 'no-cache')
    assert.equal(
      response.headers.get('content-security-policy'),
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    )
  })
}

test('a mistyped address is told to a person by the desk, and to a program by a problem', async () => {
  const person = { headers: { accept: 'text/html,application/xhtml+xml' } }
  const page = await served.get('/chekc', person)
  assert.equal(page.status, 404)
  assert.equal(await page.text(), PAGE)
  for (const [path, init] of [
    ['/chekc', {}],
    ['/api/v1/chekc', person],
    ['/assets/chekc.js', person],
    ['/chekc', { ...person, method: 'POST' }],
  ] as const) {
    const problem = await served.get(path, init)
    assert.equal(problem.status, 404, path)
    assert.equal(problem.headers.get('content-type'), 'application/problem+json', path)
  }
})

test('files with a hash in their names are kept for good, others are asked for again', async () => {
  const hashed = await served.get('/assets/index-AbCd_123.js')
  assert.equal(hashed.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.equal(hashed.headers.get('content-type'), 'text/javascript; charset=utf-8')
  const plain = await served.get('/assets/theme.js')
  assert.equal(plain.headers.get('cache-control'), 'no-cache')
  const etag = plain.headers.get('etag') ?? ''
  const again = await served.get('/assets/theme.js', { headers: { 'if-none-match': etag } })
  assert.equal(again.status, 304)
})

/** Paths as they are sent, with nothing taken out of them. */
const tricks = [
  '/assets/../index.html',
  '/assets/../../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
  '/assets/..\\..\\secret.txt',
  '/assets/....//secret.txt',
  '/assets//etc/passwd',
  '/assets/index-AbCd_123.js/',
  '/assets/index-AbCd_123.js%00.txt',
  '/notes.txt',
  '/index.html',
  '//secret.txt',
]

for (const path of tricks) {
  test(`nothing is served at ${path}`, async () => {
    const { host } = new URL(served.url)
    const { answer } = await sendRaw(served.url, [
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    ])
    assert.match(answer, /^HTTP\/1\.1 40[04] [\s\S]*"code":"(?:notFound|badRequest)"/)
    assert.match(answer, /content-security-policy: default-src 'none'/)
    assert.doesNotMatch(answer, /not of the|root:/)
  })
}

test('a desk that is not built says so, and how to build it', async () => {
  const bare = await serveRecord({ after }, [], { web: `${folder}/nowhere` })
  const response = await bare.get('/')
  assert.equal(response.status, 503)
  assert.match(await response.text(), /npm run build/)
})
