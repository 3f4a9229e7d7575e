import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ServeOptions, startServer } from '../../src/http/server.ts'
import { LANES, type LaneOptions } from '../../src/http/thread/answerer.ts'
import { addDocuments, RecordWriter, type TextInput } from '../../src/verbale.ts'
import { PATIENCE_MS } from './patience.ts'

/** Something at whose end a server is stopped. */
interface Ending {
  after(task: () => Promise<void>): void
}

/** A server over a record of its own, on a real socket. */
export interface ServedRecord {
  readonly url: string
  /** The folder of the record. */
  readonly record: string
  /** Ask for a path. */
  get(path: string, init?: RequestInit): Promise<Response>
  /** Send JSON to a path of the API. */
  post(path: string, body: unknown, init?: RequestInit): Promise<Response>
  /** Stop the server, before the test ends. */
  stop(): Promise<void>
}

/** Add texts to a new record, and serve it until the test ends. */
export async function serveRecord(
  t: Ending,
  rows: readonly Partial<TextInput>[],
  options: Partial<ServeOptions> = {},
): Promise<ServedRecord> {
  const record = await makeRecord(t, rows)
  const server = await startServer({
    record,
    port: 0,
    host: '127.0.0.1',
    ...options,
    // On a busy machine a client may write just when an idle connection is closed.
    timing: { keepAliveMs: 0, ...options.timing },
    lanes: patientLanes(options.lanes),
  })
  let stopped: Promise<void> | undefined
  const stop = (): Promise<void> => {
    stopped ??= server.stop()
    return stopped
  }
  t.after(stop)
  const get = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(server.url + path, init)
  return {
    url: server.url,
    record,
    get,
    post: (path, body, init = {}) =>
      get(`/api/v1${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        ...init,
        headers: { 'content-type': 'application/json', ...init.headers },
      }),
    stop,
  }
}

/**
 * Lanes for tests: where many of them run at once, a thread may take long to start, and few tests ask
 * enough for it to be worth its while to warm up.
 */
export function patientLanes(lanes: LaneOptions = {}): LaneOptions {
  const names = Object.keys(LANES) as (keyof typeof LANES)[]
  return Object.fromEntries(
    names.map((name) => [name, { limitMs: PATIENCE_MS, warm: 0, ...lanes[name] }]),
  )
}

/** Add texts to a new record, which is taken away when the test ends. */
export async function makeRecord(t: Ending, rows: readonly Partial<TextInput>[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'verbale-http-'))
  t.after(async () => rmSync(folder, { recursive: true, force: true }))
  const record = join(folder, 'rec')
  const writer = new RecordWriter(record, () => new Date().toISOString())
  try {
    const items = rows.map((row) => ({ input: { text: '', ...row }, from: undefined }))
    for await (const { added } of addDocuments(writer, items)) {
      if (added?.status === 'refused') throw new Error(added.problem.message)
    }
  } finally {
    await writer.close()
  }
  return record
}
