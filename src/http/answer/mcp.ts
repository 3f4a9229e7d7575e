import type { Answer, AnswerContext } from './answer.ts'

/** A request of an assistant, as it came. */
export interface McpQuery {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body?: Uint8Array
  /** Whether whoever asks may check drafts. */
  readonly mayCheck: boolean
}

/** Answer a request of the Model Context Protocol. */
export async function answerMcp(
  { record, assistants, send, onFault }: AnswerContext,
  { method, url, headers, body, mayCheck }: McpQuery,
): Promise<Answer> {
  const { mcpHandler } = await import('../../mcp/handler.ts')
  const handle = assistants.get(record, 'handler', () =>
    mcpHandler(record, { onFault, checksInPlace: true }),
  )
  const request = new Request(url, {
    method,
    headers: new Headers(headers.map(([name, value]) => [name, value])),
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  })
  const response = await handle(request, { mayCheck })
  send({
    kind: 'head',
    status: response.status,
    headers: Object.fromEntries(response.headers),
  })
  for await (const part of response.body ?? []) send({ kind: 'part', body: part })
  return { body: '' }
}
