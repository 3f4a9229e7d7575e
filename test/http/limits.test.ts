import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, test } from 'node:test'
import { MOST_TEXT_BYTES } from '../../src/http/given-text.ts'
import { DESK } from '../support/desk.ts'
import { sendRaw } from '../support/raw-request.ts'
import { serveRecord } from '../support/serve-record.ts'

const served = await serveRecord({ after }, DESK)
const { url } = served
const { host } = new URL(url)

/** A server that waits for nobody: all else is asked of one that does, whatever the machine is busy with. */
const hasty = await serveRecord({ after }, [], { timing: { headersMs: 500, requestMs: 1000 } })
const hastyHost = new URL(hasty.url).host

/** Requests that are turned away: the status, the code, and what the detail says. */
const cases: Readonly<
  Record<
    string,
    {
      readonly path: string
      readonly init?: RequestInit
      readonly status: number
      readonly code: string
      readonly says?: RegExp
    }
  >
> = {
  'a path that is none': { path: '/api/v1/none', status: 404, code: 'notFound', says: /docs/ },
  'a document that is none': {
    path: '/api/v1/documents/nobody',
    status: 404,
    code: 'notFound',
    says: /nobody/,
  },
  'a revision that is none': {
    path: '/api/v1/documents/callow?revision=7',
    status: 404,
    code: 'notFound',
    says: /the record holds 1, 2/,
  },
  'a turn that is none': {
    path: '/api/v1/passages?address=callow%2399',
    status: 404,
    code: 'notFound',
    says: /its turns are 0 to/,
  },
  'a ledger that is none': {
    path: '/api/v1/ledgers/rumors',
    status: 400,
    code: 'badRequest',
    says: /commitments, questions/,
  },
  'a row that is none': { path: '/api/v1/ledgers/events/e0', status: 404, code: 'notFound' },
  'a method that is none': {
    path: '/api/v1/status',
    init: { method: 'PUT' },
    status: 405,
    code: 'methodNotAllowed',
    says: /takes GET, HEAD/,
  },
  'a kind that is none': {
    path: '/api/v1/documents?kind=sermon',
    status: 400,
    code: 'badRequest',
    says: /Unknown kind "sermon"; use one of/,
  },
  'a day that is none': {
    path: '/api/v1/documents?from=2031-02-30',
    status: 400,
    code: 'badRequest',
    says: /YYYY-MM-DD/,
  },
  'days in no order': {
    path: '/api/v1/search?q=harbor&from=2031-07&to=2031-06',
    status: 400,
    code: 'badRequest',
    says: /after the last/,
  },
  'a page that is too long': {
    path: '/api/v1/documents?limit=201',
    status: 400,
    code: 'badRequest',
    says: /from 1 to 200/,
  },
  'a cursor of another list': {
    path: '/api/v1/documents?cursor=QUFBQUFBQUEuMQ',
    status: 400,
    code: 'badCursor',
  },
  'a parameter that is none': {
    path: '/api/v1/documents?page=2',
    status: 400,
    code: 'badRequest',
    says: /query page/,
  },
  'a search for nothing': {
    path: '/api/v1/search?q=%3F%3F',
    status: 400,
    code: 'badRequest',
    says: /letter or a figure/,
  },
  'a search without words': {
    path: '/api/v1/search',
    status: 400,
    code: 'badRequest',
    says: /query q/,
  },
  'a difference of one revision': {
    path: '/api/v1/documents/note/diff',
    status: 404,
    code: 'notFound',
    says: /one revision only/,
  },
  'a body without a type': {
    path: '/api/v1/check',
    init: { method: 'POST', body: new Uint8Array([1]) },
    status: 415,
    code: 'unsupportedType',
    says: /text\/plain/,
  },
  'a body of a type that is not read': {
    path: '/api/v1/check',
    init: { method: 'POST', body: 'x', headers: { 'content-type': 'image/png' } },
    status: 415,
    code: 'unsupportedType',
    says: /image\/png/,
  },
  'a packed body': {
    path: '/api/v1/check',
    init: {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'text/plain', 'content-encoding': 'gzip' },
    },
    status: 415,
    code: 'unsupportedType',
    says: /gzip/,
  },
  'a body that is no JSON': {
    path: '/api/v1/check',
    init: { method: 'POST', body: '{"text": ', headers: { 'content-type': 'application/json' } },
    status: 400,
    code: 'badRequest',
    says: /no JSON/,
  },
  'JSON without a text': {
    path: '/api/v1/check',
    init: { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } },
    status: 400,
    code: 'badRequest',
    says: /body text/,
  },
  'an empty file': {
    path: '/api/v1/check',
    init: { method: 'POST', body: '', headers: { 'content-type': 'text/plain' } },
    status: 400,
    code: 'badRequest',
  },
  'bytes that are no text': {
    path: '/api/v1/check',
    init: {
      method: 'POST',
      body: new Uint8Array([0, 255, 0, 254, 7, 0, 1]),
      headers: { 'content-type': 'text/plain' },
    },
    status: 422,
    code: 'unreadable',
  },
  'a PDF that is none': {
    path: '/api/v1/check',
    init: {
      method: 'POST',
      body: '%PDF-1.7\nnothing of it',
      headers: { 'content-type': 'application/pdf' },
    },
    status: 422,
    code: 'unreadable',
  },
  'a form without its parts': {
    path: '/api/v1/documents',
    init: {
      method: 'POST',
      body: 'nothing',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    },
    status: 400,
    code: 'badRequest',
  },
  'a decision of nobody': {
    path: '/api/v1/reviews',
    init: {
      method: 'POST',
      body: '{"key":"q0123456789abcdef","action":"confirm","by":"  "}',
      headers: { 'content-type': 'application/json' },
    },
    status: 400,
    code: 'badRequest',
    says: /who decides/,
  },
  'a decision on no finding': {
    path: '/api/v1/reviews',
    init: {
      method: 'POST',
      body: '{"key":"callow","action":"confirm","by":"R. Weil"}',
      headers: { 'content-type': 'application/json' },
    },
    status: 400,
    code: 'badRequest',
    says: /key/,
  },
  'a path that climbs': {
    path: '/assets/..%2f..%2fpackage.json',
    status: 404,
    code: 'notFound',
  },
  'an id that climbs': {
    path: '/api/v1/documents/..%2f..%2f..%2fetc%2fpasswd',
    status: 404,
    code: 'notFound',
  },
  'a broken escape': { path: '/api/v1/documents/%E0%A4%A', status: 404, code: 'notFound' },
  'an id of control characters': {
    path: '/api/v1/documents/%00%1b%5b2J',
    status: 404,
    code: 'notFound',
  },
}

for (const [name, { path, init, status, code, says = /./ }] of Object.entries(cases)) {
  test(`${name} is a problem: ${status} ${code}`, async () => {
    const response = await served.get(path, init)
    assert.equal(response.status, status)
    assert.equal(response.headers.get('content-type'), 'application/problem+json')
    const problem = (await response.json()) as Record<string, unknown>
    assert.equal(problem.code, code)
    assert.equal(problem.status, status)
    assert.match(String(problem.detail), says)
    assert.equal(problem.instance, new URL(url + path).pathname)
  })
}

test('a body that says it is too large is not even read', async () => {
  const { answer } = await sendRaw(url, [
    `POST /api/v1/check HTTP/1.1\r\nHost: ${host}\r\nContent-Type: text/plain\r\nContent-Length: ${MOST_TEXT_BYTES + 1}\r\n\r\n`,
  ])
  assert.match(answer, /^HTTP\/1\.1 413 /)
  assert.match(answer, /16 MB/)
})

test('a body that does not say so is read no further than it may be', async () => {
  const outgoing = request(`${url}/api/v1/check`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', 'transfer-encoding': 'chunked' },
  })
  outgoing.on('error', () => {})
  const status = new Promise<number | undefined>((resolve) => {
    outgoing.on('response', ({ statusCode }) => resolve(statusCode))
  })
  const chunk = Buffer.alloc(1024 * 1024, 'word ')
  for (let sent = 0; sent <= MOST_TEXT_BYTES; sent += chunk.length) outgoing.write(chunk)
  assert.equal(await status, 413)
  outgoing.destroy()
})

/** What comes on a connection, and what is answered. */
const broken: Readonly<Record<string, readonly [parts: (string | number)[], answer: RegExp]>> = {
  'what is no request': [['hello there\r\n\r\n'], /^HTTP\/1\.1 400 [\s\S]*"code":"badRequest"/],
  'headers without end': [
    [`GET / HTTP/1.1\r\nHost: ${host}\r\nA: ${'b'.repeat(20_000)}\r\n\r\n`],
    /^HTTP\/1\.1 431 [\s\S]*"code":"headersTooLarge"/,
  ],
  'no host': [['GET /api/v1/status HTTP/1.1\r\n\r\n'], /^HTTP\/1\.1 400 /],
  'a host that is none': [
    ['GET /api/v1/status HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
    /^HTTP\/1\.1 4(?:00|21) /,
  ],
  'the name of another site': [
    ['GET /api/v1/status HTTP/1.1\r\nHost: ombrasa.example\r\nConnection: close\r\n\r\n'],
    /^HTTP\/1\.1 421 [\s\S]*"code":"wrongHost"/,
  ],
  'the address of another site': [
    [
      'GET http://ombrasa.example/api/v1/status HTTP/1.1\r\nHost: ombrasa.example\r\nConnection: close\r\n\r\n',
    ],
    /^HTTP\/1\.1 4/,
  ],
  'two lengths': [
    [
      `POST /api/v1/check HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
    ],
    /^HTTP\/1\.1 400 /,
  ],
  'a length and chunks': [
    [
      `POST /api/v1/check HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    /^HTTP\/1\.1 400 /,
  ],
}

/** What comes too slowly, and what is answered. */
const slow: typeof broken = {
  'half a request line': [['GET /api/v1/sta'], /^HTTP\/1\.1 408 [\s\S]*"code":"slowRequest"/],
  'headers that come drop by drop': [
    [`GET / HTTP/1.1\r\nHost: ${hastyHost}\r\n`, 300, 'A: b\r\n', 300, 'C: d\r\n'],
    /^HTTP\/1\.1 408 /,
  ],
  'half a body': [
    [
      `POST /api/v1/check HTTP/1.1\r\nHost: ${hastyHost}\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nhalf`,
    ],
    /^HTTP\/1\.1 408 |^$/,
  ],
}

for (const [to, requests] of [
  [url, broken],
  [hasty.url, slow],
] as const) {
  for (const [name, [parts, answered]] of Object.entries(requests)) {
    test(`${name} is answered, and the connection ended`, async () => {
      const { answer, isEnded } = await sendRaw(to, parts)
      assert.match(answer, answered)
      assert.equal(isEnded, true)
    })
  }
}

test('whoever takes nothing for long is cut off, and the others are served', async () => {
  const text = `MINISTER ODA: ${'The harbor stays open to every ship. '.repeat(200_000)}\n`
  const impatient = await serveRecord({ after }, [{ id: 'long', text }], {
    timing: { idleMs: 1500 },
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  const outgoing = request(`${impatient.url}/api/v1/documents/long/original`, (incoming) => {
    // Nothing is taken until the server has lost its patience.
    incoming.on('error', () => resolve())
    incoming.on('aborted', () => resolve())
    setTimeout(() => incoming.resume(), 4000)
    incoming.on('end', () => resolve())
  })
  outgoing.on('error', () => resolve())
  outgoing.end()
  const others = await Promise.all(
    Array.from({ length: 5 }, async () => (await impatient.get('/api/v1/documents')).status),
  )
  assert.deepEqual(others, [200, 200, 200, 200, 200])
  await promise
})

test('answers have what keeps browsers from running, framing and guessing', async () => {
  for (const path of ['/', '/api/v1/status', '/api/v1/none', '/api/v1/docs', '/healthz']) {
    const { headers } = await served.get(path)
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/, path)
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    assert.equal(headers.get('referrer-policy'), 'no-referrer', path)
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', path)
    assert.equal(headers.get('access-control-allow-origin'), null, path)
  }
})

test('HEAD is GET without its body', async () => {
  const response = await served.get('/api/v1/status', { method: 'HEAD' })
  assert.equal(response.status, 200)
  assert.equal(await response.text(), '')
})
