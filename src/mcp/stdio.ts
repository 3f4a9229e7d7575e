import type { Readable, Writable } from 'node:stream'
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
import type { StoredRecord } from '../verbale.ts'
import { type DeskOptions, openDesk } from './desk.ts'
import { createServer } from './server.ts'
import { ToolProblem } from './tool-problem.ts'

export interface McpStdioOptions extends DeskOptions {
  readonly input: Readable
  /** Nothing else may write to it. */
  readonly output: Writable
  /** Ends the connection. */
  readonly signal?: AbortSignal
}

/**
 * Serve one client of the Model Context Protocol on two streams, a message a line, until it goes away.
 *
 * Its first message tells which revision of the protocol it speaks.
 */
export async function serveMcp(
  record: StoredRecord,
  { input, output, signal, ...options }: McpStdioOptions,
): Promise<void> {
  const desk = openDesk(record, options)
  const transport = new StdioServerTransport(input, output, { maxBufferSize: MOST_MESSAGE_BYTES })
  const server = serveStdio(() => createServer(desk), { transport, maxSubscriptions: 0 })
  // What else the transport complains of is the client's, who is told of it.
  const failed = transport.onerror
  transport.onerror = (error) => {
    failed?.(error)
    if (/maximum size/.test(error.message)) {
      desk.onFault(
        new ToolProblem(
          `A message of the assistant was longer than ${MOST_MESSAGE_BYTES} bytes, so the connection was closed`,
        ),
      )
    }
  }
  const { promise: gone, resolve } = Promise.withResolvers<void>()
  const closed = transport.onclose
  transport.onclose = () => {
    closed?.()
    resolve()
  }
  const stop = (): void => void server.close()
  signal?.addEventListener('abort', stop, { once: true })
  if (signal?.aborted === true) stop()
  await gone
  signal?.removeEventListener('abort', stop)
  await server.close()
  await desk.close()
}

/** Bytes of a message: a draft of the greatest length, each character of it escaped. */
const MOST_MESSAGE_BYTES = 2 * 1024 * 1024
