import { createMcpHandler } from '@modelcontextprotocol/server'
import type { StoredRecord } from '../verbale.ts'
import { type DeskOptions, openDesk } from './desk.ts'
import { type Access, createServer } from './server.ts'

export interface McpHandlerOptions extends DeskOptions {
  /** Ends what is under way, streams that clients hold open, and the thread that checks. */
  readonly signal?: AbortSignal
}

/** Answers one request over HTTP. Who may ask is decided before it is called. */
export type McpHandler = (request: Request, access?: Access) => Promise<Response>

/**
 * A handler for the path of a server at which clients of the Model Context Protocol ask.
 *
 * Each request is answered by itself, so that a client needs no session: those of the revision of
 * 2026-07-28 send everything with each request, and those of earlier revisions are answered as if they
 * had just connected.
 */
export function mcpHandler(record: StoredRecord, options: McpHandlerOptions = {}): McpHandler {
  const { signal } = options
  const desk = openDesk(record, options)
  const handler = createMcpHandler(
    ({ authInfo }) => createServer(desk, { mayCheck: authInfo?.scopes.includes(CHECK) ?? true }),
    // Nothing is ever told to whoever would listen, and a stream that is held open costs.
    { maxRequestBodySize: MOST_BODY_BYTES, maxSubscriptions: 0 },
  )
  const stop = (): void => {
    handler.close().catch(desk.onFault)
    desk.close().catch(desk.onFault)
  }
  signal?.addEventListener('abort', stop, { once: true })
  return (request, { mayCheck = true } = {}) =>
    handler.fetch(request, {
      authInfo: { token: '', clientId: '', scopes: mayCheck ? [CHECK] : [] },
    })
}

const CHECK = 'check'

/** Bytes of a request: a draft of the greatest length, each character of it escaped. */
const MOST_BODY_BYTES = 2 * 1024 * 1024
