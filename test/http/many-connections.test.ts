import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { after, test } from 'node:test'
import { TIMING } from '../../src/http/server.ts'
import { DESK } from '../support/desk.ts'
import { ENTRY } from '../support/run-cli.ts'
import { makeRecord } from '../support/serve-record.ts'

const HALF = 'GET /api/v1/status HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Ha'

const skip =
  process.platform === 'linux' ? false : 'Only Linux tells how much memory another process takes'

test('thousands who say nothing keep nobody from being answered', { skip }, async () => {
  const record = await makeRecord({ after }, DESK)
  const child = spawn(
    process.execPath,
    [ENTRY, 'serve', '--record', record, '--port', '0', '--log', 'error'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const sockets: Socket[] = []
  try {
    const url = await urlOf(child.stderr)
    // A connection that was kept would be closed by the server while others are opened.
    const headers = { connection: 'close' }
    const status = async (): Promise<number> =>
      (await fetch(`${url}/api/v1/status`, { headers })).status
    assert.equal(await status(), 200)
    const before = memoryOf(child.pid)
    const port = Number(new URL(url).port)
    const ends: Promise<unknown>[] = []
    const open = async (count: number, says: string): Promise<void> => {
      const opened = Array.from({ length: count }, () => connect(port, '127.0.0.1'))
      sockets.push(...opened)
      // A connection that the server does not take, or cuts, is no fault here.
      for (const socket of opened) socket.on('error', () => {}).resume()
      ends.push(...opened.map((socket) => once(socket, 'close')))
      await Promise.all(opened.map((socket) => once(socket, 'connect')))
      if (says !== '') for (const socket of opened) socket.write(says)
    }
    await open(1400, '')
    await open(500, HALF)
    // There is still room for others, and they are answered.
    assert.equal(await status(), 200)
    const grown = memoryOf(child.pid) - before
    assert.ok(grown < MOST_GROWTH, `${Math.round(grown / 2 ** 20)} MiB more`)
    // Beyond the limit nobody is let in, and nothing breaks.
    await open(TIMING.connections - 1900 + 400, '')
    // Those who never say what they want are cut, so that there is room again.
    await Promise.all(ends)
    assert.equal(await status(), 200)
    assert.ok(memoryOf(child.pid) - before < MOST_GROWTH)
  } finally {
    for (const socket of sockets) socket.destroy()
    child.kill('SIGKILL')
  }
})

/** Bytes that two thousand connections may take. */
const MOST_GROWTH = 200 * 2 ** 20

async function urlOf(stderr: NodeJS.ReadableStream): Promise<string> {
  let told = ''
  for await (const part of stderr) {
    told += String(part)
    const [, url] = /The desk is at (\S+)/.exec(told) ?? []
    if (url !== undefined) return url
  }
  return assert.fail(told)
}

/** Bytes of memory that a process has. */
function memoryOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return 1024 * Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1])
}
