import { createServer } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { type McpHandler, mcpHandler } from '../../src/mcp/handler.ts'
import type { Access } from '../../src/mcp/server.ts'
import { addDocuments, RecordWriter, StoredRecord, type TextInput } from '../../src/verbale.ts'
import { type Ending, folderOf } from './run-cli.ts'

/** A record in a folder that goes when the tests end. */
export async function recordOf(
  t: Ending,
  texts: readonly TextInput[],
): Promise<{ readonly folder: string; readonly record: StoredRecord }> {
  const folder = join(folderOf(t, {}), 'record')
  const writer = new RecordWriter(folder, () => '2031-07-01T00:00:00Z')
  for await (const _ of addDocuments(
    writer,
    texts.map((input) => ({ input, from: undefined })),
  ));
  await writer.close()
  const record = new StoredRecord(folder)
  t.after(() => record.close())
  return { folder, record }
}

/** A server at which assistants ask, on a socket of this machine. */
export interface McpSite {
  readonly url: URL
  /** Faults that it told of. */
  readonly faults: readonly Error[]
  /** What happens to each request before it is answered. */
  around(wrap: (request: Request, handler: McpHandler) => Promise<Response>): void
}

/** Serve a record over HTTP until the tests end. */
export async function siteOf(t: Ending, record: StoredRecord, access?: Access): Promise<McpSite> {
  const faults: Error[] = []
  const stopping = new AbortController()
  const handler = mcpHandler(record, {
    onFault: (error) => faults.push(error),
    signal: stopping.signal,
  })
  let answer = (request: Request): Promise<Response> => handler(request, access)
  const server = createServer(getRequestListener((request) => answer(request)))
  // On a busy machine a client may write just when an idle connection is closed.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    stopping.abort()
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: new URL(`http://127.0.0.1:${port}/mcp`),
    faults,
    around(wrap) {
      answer = (request) => wrap(request, handler)
    },
  }
}

/** A press availability in which a minister promises, warns, and passes over a question. */
export const AVAILABILITY: TextInput = {
  id: 'oda-availability',
  kind: 'pressAvailability',
  title: 'Press Availability of Minister Elin Oda',
  date: '2031-06-04',
  text: `MINISTER ELIN ODA: Good morning. As of today 41 grain ships lie before Port Drast, and not one of them has been let through.

If Sorrenay boards another ship, it will pay a heavy price. We will close the harbor to its ferries. We will publish the list of the ships by June 10.

I do not expect those talks to fail.

MR HARGA: Mira Solt.

QUESTION: Minister, who pays for the grain that rots? And will you meet the envoy?

MINISTER ELIN ODA: I met the envoy yesterday, and he brought soup.
`,
}

/** A press report with one figure turned around. */
export const REPORT: TextInput = {
  id: 'drast-gazette',
  kind: 'pressReport',
  title: 'Ships wait before Port Drast',
  date: '2031-06-05',
  text: `Ships wait before Port Drast

PORT DRAST, June 5 – “The lamps of the roadstead burn for nobody,” a captain told the Gazette on Thursday.

The harbor master shrugged. Nobody at the ministry would say when the pilots come back.
`,
}
