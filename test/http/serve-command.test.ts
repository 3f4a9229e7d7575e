import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { DESK } from '../support/desk.ts'
import { ENTRY, folderOf, runCli } from '../support/run-cli.ts'
import { makeRecord } from '../support/serve-record.ts'

const record = await makeRecord({ after }, DESK)

/** `verbale serve` as a process of its own. */
interface Served {
  readonly url: string
  readonly child: ChildProcess
  /** What it told on standard error so far. */
  told(): string
  /** Its exit status, when it has ended. */
  readonly ended: Promise<number | null>
}

async function serve(args: readonly string[] = []): Promise<Served> {
  const child = spawn(
    process.execPath,
    [ENTRY, 'serve', '--record', record, '--port', '0', ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let told = ''
  const url = new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text
      const match = /The desk is at (\S+)/.exec(told)
      if (match?.[1] !== undefined) resolve(match[1])
    })
    child.on('error', reject)
    child.on('close', () => reject(new Error(told)))
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  after(() => child.kill('SIGKILL'))
  return { url: await url, child, told: () => told, ended }
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} ends it when what runs is finished`, async () => {
    const { url, child, ended } = await serve()
    const said = '“The harbor stays open to every boat,” Minister Oda said. '
    // It answers with the first line, and the check is under way then.
    const running = await fetch(`${url}/api/v1/check`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', accept: 'application/x-ndjson' },
      body: said.repeat(50),
    })
    child.kill(signal)
    const last = (await running.text()).trimEnd().split('\n').at(-1) ?? ''
    assert.match(last, /"format":"verbale\.check\/1"|"code":"stopping"/)
    assert.equal(await ended, 0)
    await assert.rejects(fetch(`${url}/healthz`))
  })
}

test('the log tells of requests, and never a word of texts, searches or drafts', async () => {
  const { url, child, told, ended } = await serve()
  const secret = 'Sturgeon'
  // On a busy machine the first search may take longer than it may.
  const searched = await fetch(`${url}/api/v1/search?q=${secret}`)
  await fetch(`${url}/api/v1/${secret}?x=${secret}`)
  await fetch(`${url}/api/v1/documents/${secret}`)
  await fetch(`${url}/api/v1/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"text": "${secret} is ours,” Minister Oda said"}`,
  })
  await fetch(`${url}/api/v1/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"text": ${secret}}`,
  })
  child.kill('SIGTERM')
  assert.equal(await ended, 0)
  assert.doesNotMatch(told(), new RegExp(secret, 'i'))
  const logged = told()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const requests = logged.filter(({ msg }) => msg === 'request')
  assert.deepEqual(
    requests.map(({ method, route, status }) => [method, route, status]),
    [
      ['GET', '/api/v1/search', searched.status],
      ['GET', '/api/v1/*', 404],
      ['GET', '/api/v1/documents/:id', 404],
      ['POST', '/api/v1/check', 200],
      ['POST', '/api/v1/check', 400],
    ],
  )
  for (const { ms, bytes, token } of requests) {
    assert.equal(typeof ms, 'number')
    assert.equal(typeof bytes, 'number')
    assert.equal(token, 'local')
  }
})

test('metrics count what was asked, by pattern', async () => {
  const { url, child, ended } = await serve(['--log', 'silent'])
  await fetch(`${url}/api/v1/documents/callow`)
  const text = await (await fetch(`${url}/metrics`)).text()
  assert.match(
    text,
    /verbale_http_requests_total\{method="GET",route="\/api\/v1\/documents\/:id",status="200"\} 1/,
  )
  assert.match(text, /verbale_questions\{lane="quick",state="waiting"\} 0/)
  assert.doesNotMatch(text, /callow/)
  child.kill('SIGTERM')
  assert.equal(await ended, 0)
})

/** Command lines that are not carried out, with their exit status and what is said. */
const refused: Readonly<Record<string, readonly [args: string[], exit: number, says: RegExp]>> = {
  'an address that others reach, without tokens': [
    ['serve', '--record', record, '--port', '0', '--host', '0.0.0.0'],
    2,
    /verbale token create/,
  ],
  'a port that is none': [['serve', '--record', record, '--port', '70000'], 2, /0 to 65535/],
  'an address that is none': [
    ['serve', '--record', record, '--host', 'ombrasa.invalid'],
    2,
    /no such host/,
  ],
  'a folder that is no record': [
    ['serve', '--record', join(folderOf({ after }, {}), 'none'), '--port', '0'],
    4,
    /no record/,
  ],
  'a scope that is none': [
    ['token', 'create', '--record', record, '--name', 'R. Weil', '--scope', 'all'],
    2,
    /read, check, write, admin/,
  ],
  'a token without a name': [
    ['token', 'create', '--record', record, '--scope', 'read'],
    2,
    /--name/,
  ],
  'a token that is none': [['token', 'revoke', '00000000', '--record', record], 2, /token list/],
}

for (const [name, [args, exit, says]] of Object.entries(refused)) {
  test(`${name}: exit ${exit}`, async () => {
    const result = await runCli(args)
    assert.equal(result.exit, exit, result.stderr)
    assert.match(result.stderr, says)
    assert.equal(result.stdout, '')
  })
}

test('a port that another program has is told', async () => {
  const { url, child, ended } = await serve()
  const { port } = new URL(url)
  const { exit, stderr } = await runCli(['serve', '--record', record, '--port', port])
  assert.equal(exit, 2)
  assert.match(stderr, /another program does; choose another --port/)
  child.kill('SIGTERM')
  assert.equal(await ended, 0)
})

test('a token is printed once, listed without its secret, and revoked', async () => {
  const own = await makeRecord({ after }, [])
  const made = await runCli([
    ...['token', 'create', '--record', own, '--name', 'R. Weil', '--scope', 'check'],
    ...['--expires', '30'],
  ])
  assert.equal(made.exit, 0, made.stderr)
  const token = made.stdout.trim()
  assert.match(token, /^verbale_[0-9a-f]{8}_[\w-]{43}$/)
  const listed = await runCli(['token', 'list', '--record', own])
  assert.match(listed.stdout, /check {2}R\. Weil/)
  assert.ok(!listed.stdout.includes(token.slice(-43)))
  const id = token.split('_')[1] ?? ''
  const revoked = await runCli(['token', 'revoke', id, '--record', own, '--json'])
  const told = JSON.parse(revoked.stdout) as Record<string, unknown>
  assert.deepEqual([told.id, told.state], [id, 'revoked'])
  assert.ok(!('hash' in told))
})
