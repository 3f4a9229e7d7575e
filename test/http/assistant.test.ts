import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { TokenFolder } from '../../src/http/access/token-folder.ts'
import { DESK } from '../support/desk.ts'
import { ROOT } from '../support/project-files.ts'
import { serveRecord } from '../support/serve-record.ts'

const served = await serveRecord({ after }, DESK)

/** What an assistant that speaks the Model Context Protocol is answered. */
async function call(
  method: string,
  params: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const response = await served.get('/mcp', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': '2025-06-18',
      ...headers,
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  return { status: response.status, text: await response.text() }
}

test('assistants are answered beside the desk', async () => {
  const { status, text } = await call('tools/call', {
    name: 'search_record',
    arguments: { query: 'harbor stays open' },
  })
  assert.equal(status, 200, text)
  assert.match(text, /callow#\d+-\d+@2/)
})

test('an assistant is told the version of the program', async () => {
  const { text } = await call('initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'desk-test', version: '1' },
  })
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const [, told] = /"serverInfo":\{[^}]*"version":"([^"]*)"/.exec(text) ?? []
  assert.equal(told, version)
})

test('several assistants at once are all answered', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => call('tools/list', {})))
  for (const { status, text } of answers) {
    assert.equal(status, 200)
    assert.match(text, /search_record/)
  }
})

test('a page of another site may not ask as an assistant', async () => {
  const { status } = await call('tools/list', {}, { origin: 'https://ombrasa.example' })
  assert.equal(status, 403)
})

test('the scope of a token decides which tools there are', async () => {
  const tokens = new TokenFolder(served.record)
  const ask = async (scope: 'read' | 'check'): Promise<string> => {
    const { token } = tokens.create({ name: 'An assistant', scope }, new Date())
    const { text } = await call('tools/list', {}, { authorization: `Bearer ${token}` })
    return text
  }
  assert.doesNotMatch(await ask('read'), /"check_draft"/)
  assert.equal((await call('tools/list', {})).status, 401)
  assert.match(await ask('check'), /"check_draft"/)
})
