import assert from 'node:assert/strict'
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { connectNewest, valueAt } from '../support/mcp-client.ts'
import { AVAILABILITY, recordOf } from '../support/mcp-desk.ts'
import { ENTRY, folderOf, runCli, TRANSCRIPT } from '../support/run-cli.ts'

const ending = { after }
const { folder } = await recordOf(ending, [AVAILABILITY])

/** The command as a process, with the lines that it writes. */
function start(args: readonly string[]): {
  readonly child: ChildProcessWithoutNullStreams
  readonly send: (message: object | string) => void
  readonly next: () => Promise<unknown>
  readonly ended: Promise<readonly [code: number | null, rest: string]>
} {
  const child = spawn(process.execPath, [ENTRY, 'mcp', ...args], { stdio: 'pipe' })
  after(() => child.kill('SIGKILL'))
  child.stdin.on('error', () => {})
  child.stderr.resume()
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const closed = once(child, 'close')
  return {
    child,
    send: (message) =>
      child.stdin.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`),
    next: async () => JSON.parse(String((await lines.next()).value)),
    ended: closed.then(async ([code]) => {
      let rest = ''
      for (let line = await lines.next(); line.done !== true; line = await lines.next())
        rest += line.value
      return [code, rest] as const
    }),
  }
}

const OPENING = {
  jsonrpc: '2.0',
  id: 'opening',
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'desk-test', version: '1' },
  },
}

function callOf(id: number, name: string, args: object): object {
  return { jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: args } }
}

test('the process ends by itself when its client goes away, and has written nothing but answers', async () => {
  const { child, send, next, ended } = start(['--record', folder])
  send(OPENING)
  assert.equal(valueAt(await next(), 'id'), 'opening')
  child.stdin.end()
  assert.deepEqual(await ended, [0, ''])
})

test('the process ends when its client goes away in the midst of many questions', async () => {
  const { child, send, next, ended } = start(['--record', folder])
  send(OPENING)
  await next()
  for (let id = 0; id < 50; id++) send(callOf(id, 'list_commitments', {}))
  child.stdin.end()
  const [code] = await ended
  assert.equal(code, 0)
})

test('the process ends when nobody reads its answers any more', async () => {
  const { child, send, next } = start(['--record', folder])
  send(OPENING)
  await next()
  child.stdout.destroy()
  const exit = once(child, 'exit')
  for (let id = 0; id < 50; id++) send(callOf(id, 'search_record', { query: 'the' }))
  assert.deepEqual(await exit, [0, null])
})

test('the process ends when it is told to', async () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const { child, send, next, ended } = start(['--record', folder])
    send(OPENING)
    await next()
    child.kill(signal)
    assert.deepEqual(await ended, [0, ''], signal)
  }
})

test('what is no message is passed over, and the next is answered', async () => {
  const { child, send, next, ended } = start(['--record', folder])
  send(OPENING)
  await next()
  const hostile = [
    'hello',
    '{"jsonrpc":"2.0",',
    '[]',
    'null',
    '{"jsonrpc":"1.0","id":1,"method":"ping"}',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    '\u0000\u0001\u0002',
    '{"jsonrpc":"2.0","id":{"a":1},"method":"ping"}',
  ]
  for (const line of hostile) send(line)
  send(callOf(7, 'search_record', { query: 'harbor' }))
  let answer = await next()
  while (valueAt(answer, 'id') !== 7) {
    assert.ok(valueAt(answer, 'error') !== undefined, JSON.stringify(answer))
    answer = await next()
  }
  assert.equal(valueAt(answer, 'result.structuredContent.of'), 1)
  child.stdin.end()
  assert.equal((await ended)[0], 0)
})

test('a message without an end closes the connection, and the reason is told', async () => {
  const child = spawn(process.execPath, [ENTRY, 'mcp', '--record', folder], { stdio: 'pipe' })
  after(() => child.kill('SIGKILL'))
  child.stdin.on('error', () => {})
  child.stdout.resume()
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => {
    told += chunk.toString()
  })
  const closed = once(child, 'close')
  child.stdin.write(`{"text":"${'x'.repeat(3 * 1024 * 1024)}`)
  const [code] = await closed
  assert.equal(code, 0)
  assert.match(told, /longer than 2097152 bytes, so the connection was closed/)
  assert.doesNotMatch(told, /xxx/)
})

test('questions that are asked at once are each answered for themselves', async () => {
  const client = await connectNewest({
    command: process.execPath,
    args: [ENTRY, 'mcp', '--record', folder],
  })
  const words = ['ships', 'harbor', 'envoy', 'soup', 'ferries', 'grain', 'list', 'talks']
  const asked = Array.from({ length: 40 }, (_, k) => words[k % words.length] as string)
  const answers = await Promise.all(asked.map((query) => client.call('search_record', { query })))
  for (const [k, { structured }] of answers.entries())
    assert.equal(valueAt(structured, 'hits.0.words'), asked[k])
  await client.close()
})

test('a question that is taken back is let go, and the next is answered', async () => {
  const client = await connectNewest({
    command: process.execPath,
    args: [ENTRY, 'mcp', '--record', folder],
  })
  const draft = '“He brought stew,” Minister Oda said. '.repeat(5000)
  for (const [name, args] of [
    ['list_commitments', {}],
    ['check_draft', { text: draft }],
  ] as const) {
    const taking = new AbortController()
    const taken = client.call(name, args, taking.signal)
    await setTimeout(50)
    taking.abort()
    await assert.rejects(taken, name)
    const { structured } = await client.call('check_quotation', { quotation: 'he brought soup' })
    assert.equal(valueAt(structured, 'verdict'), 'verbatim')
  }
  await client.close()
})

test('texts are served without a record, and nothing is left of them', async (t) => {
  const texts = folderOf(t, { 'oda.txt': TRANSCRIPT, 'twin.txt': TRANSCRIPT })
  const scratch = folderOf(t, {})
  const client = await connectNewest({
    command: process.execPath,
    args: [ENTRY, 'mcp', '--against', texts],
    env: { TMPDIR: scratch },
  })
  const { structured } = await client.call('check_quotation', {
    quotation: 'We will accept the new rule',
    speaker: 'Oda',
  })
  assert.equal(valueAt(structured, 'verdict'), 'altered')
  assert.equal(valueAt(structured, 'said.words'), 'We will not accept the new rule')
  const address = String(valueAt(structured, 'address'))
  const fetched = await client.call('fetch_passage', { address })
  assert.equal(valueAt(fetched.structured, 'words'), 'We will not accept the new rule')
  assert.equal(readdirSync(scratch).length, 1)
  await client.close()
  // The process is told, and ends a little later.
  for (let tries = 0; tries < 4000 && readdirSync(scratch).length > 0; tries++) await setTimeout(25)
  assert.deepEqual(readdirSync(scratch), [])
})

/** Command lines that cannot be carried out, what is said of each, and the exit status. */
const refused: readonly (readonly [args: readonly string[], says: RegExp, exit: number])[] = [
  [['--record', '/nowhere/at/all'], /There is no record in \/nowhere\/at\/all/, 4],
  [['--record', folder, '--against', 'x.txt'], /--record or --against, not both/, 2],
  [['--against', '-'], /Standard input is where the assistant writes/, 2],
  [['--include', '*.txt', '--record', folder], /are for the texts of --against/, 2],
  [['--against', '/nowhere/oda.txt'], /nothing to serve/, 3],
]

for (const [args, says, exit] of refused) {
  test(`mcp ${args.join(' ').replace(folder, 'DIR')} is refused`, async () => {
    const result = await runCli(['mcp', ...args])
    assert.match(result.stderr, says)
    assert.equal(result.stdout, '')
    assert.equal(result.exit, exit)
  })
}
