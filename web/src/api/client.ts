import { signal } from '@preact/signals'
import { storedInWindow } from '../shell/storage.ts'

/** Where the API lies. */
export const API = '/api/v1'

/** A problem as the API tells it, RFC 9457. */
export interface ProblemDetails {
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly code?: string
  readonly errors?: readonly {
    readonly in: string
    readonly name: string
    readonly message: string
  }[]
}

/** A request that was not answered. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly details: ProblemDetails

  constructor(details: ProblemDetails, options?: ErrorOptions) {
    super(details.detail ?? details.title, options)
    this.details = details
  }

  get status(): number {
    return this.details.status
  }
}

/** The token of this window; a server on this machine asks for none. */
export const token = signal(storedInWindow('token'))

/** Whether a request was refused for want of a token. */
export const needsToken = signal(false)

export type Query = Readonly<Record<string, string | number | boolean | undefined>>

/**
 * A path of the API with a query; `undefined` and empty values are left out.
 *
 * @example
 * apiPath('/documents', { q: 'grain', limit: 50 }) // => '/documents?q=grain&limit=50'
 */
export function apiPath(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '' && value !== false) search.set(name, String(value))
  }
  return search.size === 0 ? path : `${path}?${search}`
}

/** Answers that were got, with the tag that asks whether they still hold. */
const answers = new Map<string, { readonly etag: string; readonly value: unknown }>()
/** Answers kept at most; a long session reads many documents, each up to megabytes. */
const MOST_ANSWERS = 40

/**
 * Get JSON of the API. What was got before is asked for by its tag, and comes back as the same value when
 * nothing changed.
 *
 * @throws {ApiProblem} When the server answers with a problem, or does not answer.
 */
export async function getJson<T>(
  path: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<T> {
  const known = answers.get(path)
  const headers = known === undefined ? {} : { 'if-none-match': known.etag }
  const response = await send(path, { headers, ...(signal === undefined ? {} : { signal }) })
  if (response.status === 304 && known !== undefined) return known.value as T
  const value: T = await response.json()
  const etag = response.headers.get('etag')
  answers.delete(path)
  if (etag !== null) answers.set(path, { etag, value })
  const [oldest] = answers.keys()
  if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest)
  return value
}

/**
 * Send JSON to the API, and read the JSON it answers with.
 *
 * @throws {ApiProblem} When the server answers with a problem, or does not answer.
 */
export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const response = await send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await response.json()) as T
}

/**
 * Send a request to the API.
 *
 * @throws {ApiProblem} When the server answers with a problem, or does not answer.
 */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  if (token.value !== undefined) headers.set('authorization', `Bearer ${token.value}`)
  let response: Response
  try {
    response = await fetch(API + path, { cache: 'no-store', ...init, headers })
  } catch (cause) {
    if (init.signal?.aborted === true) throw cause
    throw new ApiProblem(
      {
        title: 'The server does not answer',
        status: 0,
        detail: 'Look whether “verbale serve” still runs, then try again',
      },
      { cause },
    )
  }
  if (response.ok || response.status === 304) return response
  if (response.status === 401) needsToken.value = true
  throw new ApiProblem(await detailsOf(response))
}

async function detailsOf(response: Response): Promise<ProblemDetails> {
  const { status, statusText } = response
  if (response.headers.get('content-type')?.includes('json') === true) {
    try {
      const details: ProblemDetails = await response.json()
      if (typeof details.title === 'string') return { ...details, status }
    } catch {
      // What calls itself JSON and is none tells no more than its status.
    }
  }
  return {
    title: statusText || 'The server refuses',
    status,
    detail: `The server answered ${status}`,
  }
}
