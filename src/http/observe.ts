import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Caller } from './access/caller.ts'
import type { DeskEnv } from './desk.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { HttpProblem, isFault } from './problem.ts'

/** Log and count every request when its answer is sent, or has broken off. */
export function observe(log: Log, metrics: Pick<Metrics, 'count'>): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const began = performance.now()
    await next()
    const { error } = c
    if (error !== undefined && isFault(error)) log.fault(error)
    const { method } = c.req
    // Whoever was turned away at the door is nobody yet.
    const caller: Caller | undefined = c.get('caller')
    const pattern = routePath(c, -1)
    // Patterns of middleware match everything, and so tell nothing.
    const route = pattern === '*' || pattern === '/*' ? 'none' : pattern
    const { status } = c.res
    const done = (bytes: number): void => {
      const told = {
        method,
        route,
        status,
        ms: Math.round(10 * (performance.now() - began)) / 10,
        bytes,
        ...(caller === undefined ? {} : { token: caller.id }),
        ...(error instanceof HttpProblem ? { code: error.code } : {}),
      }
      log.request(told)
      metrics.count(told)
    }
    const length = c.res.headers.get('content-length')
    if (length !== null || c.res.status === 304) done(Number(length ?? 0))
    else c.res = counted(c.res, done)
  }
}

/** A response that tells how many bytes of it were taken when it ends, or breaks off. */
function counted(response: Response, done: (bytes: number) => void): Response {
  if (response.body === null) {
    done(0)
    return response
  }
  let bytes = 0
  let isTold = false
  // Whoever goes away while a part is waited for ends the answer twice.
  const tell = (): void => {
    if (!isTold) done(bytes)
    isTold = true
  }
  const reader = response.body.getReader()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done: isLast } = await reader.read()
        if (!isLast) {
          bytes += value.length
          controller.enqueue(value)
          return
        }
      } catch (error) {
        tell()
        throw error
      }
      tell()
      controller.close()
    },
    async cancel(reason) {
      tell()
      await reader.cancel(reason)
    },
  })
  return new Response(body, response)
}
