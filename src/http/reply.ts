import { createHash } from 'node:crypto'
import type { Answer } from './answer/answer.ts'
import type { QueryOf, Subject } from './answer/answers.ts'
import type { Desk, DeskContext } from './desk.ts'

/**
 * Answer a question to the record, or say that the answer is still the one that the client has.
 *
 * The tag of an answer is made of the state of the record and of the question, so that nothing is read
 * to find out that it has not changed.
 */
export async function reply<S extends Subject>(
  c: DeskContext,
  { answerer, epoch }: Desk,
  subject: S,
  query: QueryOf<S>,
): Promise<Response> {
  const question = JSON.stringify([subject, query])
  const tag = tagOf([epoch, answerer.versionOf(subject), question])
  const headers = { etag: tag, 'cache-control': 'private, no-cache' }
  if (namesTag(c.req.header('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers })
  }
  const answer = await answerer.read(subject, query, { signal: c.req.raw.signal })
  return toResponse(answer, headers, (id) => movedTo(c.req.url, id))
}

/** An answer as it is sent; `locate` tells where something stands that has moved. */
export function toResponse(
  { body, type = 'application/json', moved, headers: more = {} }: Answer,
  headers: Readonly<Record<string, string>> = {},
  locate?: (id: string) => string,
): Response {
  const location = moved === undefined ? undefined : locate?.(moved)
  if (location !== undefined) {
    return new Response(null, { status: 308, headers: { location, 'cache-control': 'no-store' } })
  }
  const bytes = typeof body === 'string' ? Buffer.byteLength(body) : body.length
  return new Response(typeof body === 'string' ? body : ownBytes(body), {
    headers: { 'content-type': type, 'content-length': String(bytes), ...headers, ...more },
  })
}

/** The bytes of a body, in memory that nobody shares; what a thread has made is. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : bytes.slice()
}

/** A weak tag: the same state may be written in other bytes by another version. */
function tagOf(parts: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
  return `W/"${hash.slice(0, 22)}"`
}

/** Whether a header names a tag. Weak or strong is all the same for reading. */
function namesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  const bare = (value: string): string => value.trim().replace(/^W\//, '')
  return header.trim() === '*' || header.split(',').some((value) => bare(value) === bare(tag))
}

/** The address of a request for a document, with the id of it replaced. */
function movedTo(url: string, id: string): string {
  const { pathname, search } = new URL(url)
  return (
    pathname.replace(/(\/documents\/)[^/]+/, (_, before) => before + encodeURIComponent(id)) +
    search
  )
}
