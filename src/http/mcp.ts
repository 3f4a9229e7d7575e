import { mayDo } from './access/caller.ts'
import type { Desk, DeskApp, DeskContext } from './desk.ts'
import { readBytes } from './read-body.ts'
import { streamAnswer } from './stream.ts'

/** Serve assistants that speak the Model Context Protocol. */
export function addMcp(app: DeskApp, desk: Desk): void {
  const answer = async (c: DeskContext): Promise<Response> => {
    const { method, url, headers } = c.req.raw
    const hasBody = method === 'POST'
    const body = hasBody ? await readBytes(c, MOST_BYTES) : undefined
    const query = {
      method,
      url,
      // Who asks was settled before; a thread needs no secret.
      headers: [...headers].filter(([name]) => name !== 'authorization'),
      mayCheck: mayDo(c.get('caller'), 'check'),
      ...(body === undefined ? {} : { body }),
    }
    return streamAnswer(c, desk, 'mcp', query)
  }
  app.on(['GET', 'POST', 'DELETE'], '/mcp', answer)
}

/** Bytes of a request of an assistant: a draft of the greatest length, each character of it escaped. */
const MOST_BYTES = 2 * 1024 * 1024
