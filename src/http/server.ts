import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Guard } from './access/guard.ts'
import { isLoopback, isLoopbackName, ownNames } from './access/loopback.ts'
import { type RateOptions, Rates } from './access/rates.ts'
import { TokenFolder } from './access/token-folder.ts'
import { createApp } from './app.ts'
import { answerBroken } from './broken-request.ts'
import type { DeskApp } from './desk.ts'
import { SAFE_HEADERS, withHeaders } from './headers.ts'
import { createLog, type Log } from './log.ts'
import { Metrics } from './metrics.ts'
import { HttpProblem, problemOf, problemResponse } from './problem.ts'
import { Answerer, type LaneOptions } from './thread/answerer.ts'

/** What is served, and where. */
export interface ServeOptions {
  /** The folder of the record. */
  readonly record: string
  /** 0 for any that is free. */
  readonly port: number
  readonly host: string
  /**
   * Where others find the server, as `https://desk.example`: for a server in front of it that adds TLS.
   * Default: where it is asked.
   */
  readonly publicOrigin?: string
  /** The folder of the built desk. Default: where the build puts it. */
  readonly web?: string
  /** Where requests are told of. Default: nowhere. */
  readonly log?: Log
  readonly lanes?: LaneOptions
  readonly rates?: Partial<RateOptions>
  readonly timing?: Partial<ServeTiming>
  /** Told of a segment that is damaged and is being made anew. */
  readonly onRepair?: (message: string) => void
}

/** How patient the server is with those who ask, in milliseconds, and with how many. */
export interface ServeTiming {
  /** From the first byte of a request to the end of its headers. */
  readonly headersMs: number
  /** From the first byte of a request to its last. */
  readonly requestMs: number
  /** How long an answer may lie there without any of it being taken. */
  readonly idleMs: number
  /** How long a connection waits for the next request; 0 for as long as the server runs. */
  readonly keepAliveMs: number
  readonly connections: number
}

export const TIMING: ServeTiming = {
  headersMs: 10_000,
  requestMs: 120_000,
  idleMs: 60_000,
  keepAliveMs: 5000,
  connections: 2000,
}

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:8620` */
  readonly url: string
  /** Take no more requests, finish those that run, and stop. */
  stop(): Promise<void>
}

/** The server would let everybody in who can reach it. */
export class OpenToAllError extends Error {
  override readonly name = 'OpenToAllError'
}

/**
 * Serve a record.
 *
 * @throws {StoreError} If there is no record, or it cannot be read.
 * @throws {OpenToAllError} If others than this machine can reach the host, and there are no tokens.
 * @throws {Error} With a `syscall`, if the address cannot be listened on.
 */
export async function startServer({
  record,
  port,
  host,
  publicOrigin,
  web,
  log = createLog('silent'),
  lanes = {},
  rates: rateOptions = {},
  timing = {},
  onRepair = () => {},
}: ServeOptions): Promise<RunningServer> {
  const tokens = new TokenFolder(record)
  const now = (): Date => new Date()
  const isPublished = publicOrigin !== undefined && !isLoopbackName(new URL(publicOrigin).hostname)
  const isLocal = (await isLoopback(host)) && !isPublished
  if (!isLocal && !tokens.isUsable(now())) {
    throw new OpenToAllError(
      `Others than this machine can reach ${isPublished ? publicOrigin : host}, and there is no token to tell them by; make one with verbale token create --name NAME --scope read, or leave ${isPublished ? '--public-url' : '--host'} out`,
    )
  }
  const answerer = new Answerer(record, lanes, {
    onRepair,
    onTrouble: (error) => log.fault(error),
  })
  try {
    const rates = new Rates(rateOptions)
    const guard = new Guard({ tokens, rates, isLoopback: isLocal, now })
    const metrics = new Metrics(answerer)
    const names = ownNames(host)
    const where = publicOrigin === undefined ? {} : { publicOrigin }
    const epoch = randomUUID()
    const app = createApp({ answerer, epoch, guard, rates, names, log, metrics, ...where }, web)
    const server = serverOf(app, { ...TIMING, ...timing })
    await listen(server, port, host)
    // A connection that the system cannot hand over is lost, and the others are served.
    server.on('error', (error) => log.fault(error))
    return running(server, answerer, log)
  } catch (error) {
    await answerer.close(0)
    throw error
  }
}

/** A server that does not listen yet. */
function serverOf(app: DeskApp, timing: ServeTiming): Server {
  const server = createServer(
    {
      headersTimeout: timing.headersMs,
      requestTimeout: timing.requestMs,
      connectionsCheckingInterval: Math.min(1000, timing.headersMs / 2),
      keepAliveTimeout: timing.keepAliveMs,
      maxHeaderSize: MOST_HEADER_BYTES,
    },
    getRequestListener(app.fetch, {
      overrideGlobalObjects: false,
      errorHandler: (error) => withHeaders(problemResponse(unreadableRequest(error)), SAFE_HEADERS),
    }),
  )
  server.maxConnections = timing.connections
  server.timeout = timing.idleMs
  server.on('timeout', (socket) => {
    // Who waits for an answer is patient for as long as it takes; who takes none of it is in the way.
    if (socket.writableLength > 0) socket.destroy()
  })
  server.on('clientError', answerBroken)
  return server
}

function running(server: Server, answerer: Answerer, log: Log): RunningServer {
  const { address, port: bound, family } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      await answerer.close(STOP_MS)
      // Answers that are made are sent; whoever takes them too slowly has had his time.
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), LAST_WRITES_MS)
      await closed
      clearTimeout(timer)
      log.flush()
    },
  }
}

/** How long answers that are being made may take when the server stops. */
const STOP_MS = 5000
/** How long the last answers may take to be sent. */
const LAST_WRITES_MS = 1000
/** Bytes of all headers of a request. */
const MOST_HEADER_BYTES = 16_384

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** The problem of a request that the library cannot make sense of: of its host, or of its path. */
function unreadableRequest(error: unknown): HttpProblem {
  const isOfRequest = error instanceof Error && error.name === 'RequestError'
  return isOfRequest
    ? new HttpProblem('badRequest', 'The host or the path of the request is none', { cause: error })
    : problemOf(error)
}
