import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { CLIENTS, type McpClient, type ServerPlace } from '../support/mcp-client.ts'
import { AVAILABILITY, REPORT, recordOf, siteOf } from '../support/mcp-desk.ts'
import { ENTRY } from '../support/run-cli.ts'

const ending = { after }
const { folder, record } = await recordOf(ending, [AVAILABILITY, REPORT])
const site = await siteOf(ending, record)
const places: Readonly<Record<string, ServerPlace>> = {
  HTTP: site,
  'standard input and output': {
    command: process.execPath,
    args: [ENTRY, 'mcp', '--record', folder],
  },
}

/** A question to each tool and resource. */
async function askAll(client: McpClient): Promise<unknown[]> {
  const quotation = 'As of today 14 grain ships lie before Port Drast'
  const draft = `“${quotation},” Minister Oda said.`
  return [
    (await client.tools()).map(({ name }) => name),
    await client.call('search_record', { query: 'harbor' }),
    await client.call('fetch_passage', { address: 'oda-availability#2' }),
    await client.call('check_quotation', { quotation, speaker: 'Oda' }),
    await client.call('check_draft', { text: draft }),
    await client.call('list_commitments', { speaker: 'Oda' }),
    await client.call('list_questions', {}),
    await client.call('search_record', { query: '' }),
    await client.resources(),
    await client.read('verbale://document/oda-availability'),
    await client.read('verbale://passage/oda-availability%232%401'),
    await client.read('verbale://record').then((text) => JSON.parse(text).documents),
    client.instructions,
  ]
}

let first: unknown[] | undefined
for (const [revision, connect] of Object.entries(CLIENTS)) {
  for (const [way, place] of Object.entries(places)) {
    test(`clients of ${revision} get the same answers over ${way}`, async () => {
      const client = await connect(place)
      try {
        const answers = await askAll(client)
        first ??= answers
        assert.deepEqual(answers, first)
      } finally {
        await client.close()
      }
    })
  }
}

/** The first message of a client, and the revision that the answer names. */
for (const asked of ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05', '1999-01-01']) {
  test(`a client that opens with ${asked} is told a revision that it can speak, or the last of its kind`, async () => {
    const response = await fetch(site.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'initialize',
        params: {
          protocolVersion: asked,
          capabilities: {},
          clientInfo: { name: 'desk-test', version: '1' },
        },
      }),
    })
    assert.equal(response.status, 200)
    const told = /"protocolVersion":"([\d-]+)"/.exec(await response.text())?.[1]
    assert.equal(told, asked === '1999-01-01' ? '2025-11-25' : asked)
  })
}
