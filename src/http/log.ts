import { type DestinationStream, destination, pino } from 'pino'

/** What the log tells of a request: never its query, its body, or words of a document. */
export interface LoggedRequest {
  readonly method: string
  /** The route by its pattern: `/api/v1/documents/:id`. */
  readonly route: string
  readonly status: number
  readonly ms: number
  /** Bytes of the answer, as far as it was sent. */
  readonly bytes: number
  /** Id of the token, or `local`. */
  readonly token?: string
  /** Code of the problem. */
  readonly code?: string
}

/** Levels of the log. */
export const LOG_LEVELS = ['silent', 'error', 'info'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Tells what happens, as JSON Lines. */
export interface Log {
  request(request: LoggedRequest): void
  /** A fault of the server, with its stack: that holds no texts. */
  fault(error: unknown): void
  /** Something about the server itself. */
  note(message: string): void
  flush(): void
}

/** A log on standard error, or to a stream. */
export function createLog(level: LogLevel, to?: DestinationStream): Log {
  const errors = to === undefined ? destination({ fd: 2, sync: false }) : undefined
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  const logger = pino(options, to ?? errors)
  return {
    request: (request) => logger.info(request, 'request'),
    fault: (error) => logger.error({ stack: stackOf(error) }, 'fault'),
    note: (message) => logger.info(message),
    flush: () => errors?.flushSync(),
  }
}

/** Where an error came from, and its kind. Its message may quote a text, so that only our own are told. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { cause, name, stack = '' } = error
  const lines = stack.split('\n').filter((line) => /^\s+at /.test(line))
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const own = [`${name}${code}`, ...lines].join('\n')
  return cause === undefined ? own : `${own}\ncaused by ${stackOf(cause)}`
}
