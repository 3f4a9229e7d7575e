import { StoreError, type StoreErrorCode, UnreadableError } from '../verbale.ts'

/** Why a request is not answered, as RFC 9457 has it. */
export interface ProblemDetails {
  /** Where the code is explained. */
  readonly type: string
  readonly title: string
  readonly status: number
  /** What is wrong with this request, and what would have been accepted. */
  readonly detail: string
  /** The path that was asked; never its query, which may hold words of a draft. */
  readonly instance?: string
  readonly code: ProblemCode
  /** Each value that is wrong. */
  readonly errors?: readonly ProblemValue[]
}

/** A value of a request that cannot be taken. */
export interface ProblemValue {
  /** Where it stands: `query`, `path`, `header` or `body`. */
  readonly in: string
  /** Its name, with dots between the names of nested fields. */
  readonly name: string
  readonly message: string
}

/** The codes of problems, each with the status it comes with and its title. */
export const PROBLEMS: Readonly<Record<ProblemCode, readonly [number, string]>> = {
  badRequest: [400, 'The request cannot be understood'],
  badCursor: [400, 'The cursor is of another list'],
  unauthorized: [401, 'A token is needed'],
  forbidden: [403, 'The token does not allow this'],
  crossSite: [403, 'Another site asks'],
  notFound: [404, 'There is no such thing'],
  methodNotAllowed: [405, 'The path does not take this method'],
  notAcceptable: [406, 'The answer has no such form'],
  slowRequest: [408, 'The request came too slowly'],
  tooLarge: [413, 'The body is too large'],
  unsupportedType: [415, 'The body is of a type that is not read'],
  wrongHost: [421, 'The server is asked under a name that is not its own'],
  unreadable: [422, 'The text cannot be read'],
  tooManyRequests: [429, 'Too many requests'],
  headersTooLarge: [431, 'The headers are too large'],
  clientGone: [499, 'Whoever asked is gone'],
  internal: [500, 'The server is at fault'],
  recordDamaged: [500, 'The record is damaged'],
  busy: [503, 'The server has too much to do'],
  stopping: [503, 'The server is stopping'],
  recordBusy: [503, 'Another process writes to the record'],
  recordUnavailable: [503, 'The record cannot be used'],
  timeLimit: [504, 'The answer takes too long'],
  recordFull: [507, 'No space is left for the record'],
}

/** What is wrong, for programs. */
export type ProblemCode =
  | 'badRequest'
  | 'badCursor'
  | 'unauthorized'
  | 'forbidden'
  | 'crossSite'
  | 'notFound'
  | 'methodNotAllowed'
  | 'notAcceptable'
  | 'slowRequest'
  | 'tooLarge'
  | 'unsupportedType'
  | 'wrongHost'
  | 'unreadable'
  | 'tooManyRequests'
  | 'headersTooLarge'
  | 'clientGone'
  | 'internal'
  | 'recordDamaged'
  | 'busy'
  | 'stopping'
  | 'recordBusy'
  | 'recordUnavailable'
  | 'timeLimit'
  | 'recordFull'

/** What goes with a problem beside its code. */
export interface ProblemExtras extends ErrorOptions {
  readonly errors?: readonly ProblemValue[]
  /** Seconds after which it is worth asking again. */
  readonly retryAfter?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** A request that is not answered; `message` is for a person and becomes the detail. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem'
  readonly code: ProblemCode
  readonly errors: readonly ProblemValue[] | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: ProblemCode,
    message: string,
    { errors, retryAfter, headers = {}, ...options }: ProblemExtras = {},
  ) {
    super(message, options)
    this.code = code
    this.errors = errors
    this.headers = {
      ...headers,
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    }
  }

  get status(): number {
    return PROBLEMS[this.code][0]
  }

  /** The problem as it is sent. */
  details(instance?: string): ProblemDetails {
    const [status, title] = PROBLEMS[this.code]
    return {
      type: `/api/v1/docs#problem-${this.code}`,
      title,
      status,
      detail: this.message,
      ...(instance === undefined ? {} : { instance }),
      code: this.code,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
    }
  }
}

/** The problem that an error stands for; what nobody foresaw is the fault of the server, and tells nothing. */
export function problemOf(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error
  if (error instanceof StoreError) {
    const [code, retryAfter] = OF_STORE[error.code]
    return new HttpProblem(code, error.message, {
      cause: error,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    })
  }
  if (error instanceof UnreadableError) {
    const { code, message } = error.problem
    const errors = [{ in: 'body', name: code, message }]
    return new HttpProblem('unreadable', message, { cause: error, errors })
  }
  return new HttpProblem(
    'internal',
    'Something went wrong that nobody foresaw; the log tells more',
    {
      cause: error,
    },
  )
}

/** Whether something went wrong that is nobody's but the server's. */
export function isFault(error: unknown): boolean {
  return problemOf(error).status === 500
}

const OF_STORE: Readonly<Record<StoreErrorCode, readonly [ProblemCode, number?]>> = {
  missing: ['recordUnavailable'],
  busy: ['recordBusy', 2],
  readOnly: ['recordUnavailable'],
  full: ['recordFull'],
  damaged: ['recordDamaged'],
  newer: ['recordUnavailable'],
  older: ['recordUnavailable'],
}

/** A problem as the answer to a request. */
export function problemResponse(problem: HttpProblem, instance?: string): Response {
  const body = JSON.stringify(problem.details(instance))
  return new Response(body, {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'content-length': String(Buffer.byteLength(body)),
      'cache-control': 'no-store',
      ...problem.headers,
    },
  })
}
