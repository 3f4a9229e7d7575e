import { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { EMBED_PATH, OEMBED_PATH } from '../export/embed/desk-path.ts'
import type { Scope } from './access/caller.ts'
import { requireOwnSite } from './access/own-site.ts'
import { isShared } from './access/shared-link.ts'
import { methodsOf } from './allowed-methods.ts'
import type { Desk, DeskApp, DeskContext, DeskEnv } from './desk.ts'
import { EMBED_HEADERS, SAFE_HEADERS, withHeaders } from './headers.ts'
import { addMcp } from './mcp.ts'
import { observe } from './observe.ts'
import { describeApi } from './openapi.ts'
import { HttpProblem, problemOf, problemResponse } from './problem.ts'
import { invalid } from './read-body.ts'
import { addCheckRoutes } from './route/check.ts'
import { addDocumentRoutes } from './route/documents.ts'
import { addEmbedRoutes } from './route/embed.ts'
import { addExportRoutes } from './route/exports.ts'
import { addFeedRoutes } from './route/feed.ts'
import { addLedgerRoutes } from './route/ledgers.ts'
import { addOverviewRoutes } from './route/overview.ts'
import { addPassageRoutes } from './route/passages.ts'
import { requireScope } from './route/requires.ts'
import { addReviewRoutes } from './route/reviews.ts'
import { addSearchRoutes } from './route/search.ts'
import { addWebDesk } from './web-desk.ts'

/** Where the API begins. */
export const API = '/api/v1'

/** The API over one record, and what stands beside it: the built desk of the folder `web` among it. */
export function createApp(desk: Desk, web?: string): DeskApp {
  const app = new OpenAPIHono<DeskEnv>()
  app.onError((error, c) => problemResponse(problemOf(error), pathOf(c)))
  app.use(observe(desk.log, desk.metrics))
  app.use(async (c, next) => {
    await next()
    // What a browser is told with 304, it takes for told with the page that it has.
    const isShown = c.res.ok || c.res.status === 304
    withHeaders(c.res, isEmbed(c.req.path) && isShown ? EMBED_HEADERS : SAFE_HEADERS)
  })
  app.use(ownSite(desk))
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', (c) => {
    const { isReadable, isWarm } = desk.answerer
    return isReadable && isWarm ? c.json({ status: 'ready' }) : c.json({ status: 'waiting' }, 503)
  })
  const api = createApi(desk)
  // What the API is, is no secret: it is told ahead of the door.
  describeApi(app, api, API)
  app.use(`${API}/*`, admission(desk, scopeOfApi))
  app.use(
    '/metrics',
    admission(desk, () => 'admin'),
  )
  app.get('/metrics', async () => {
    const { type, body } = await desk.metrics.text()
    return new Response(body, { headers: { 'content-type': type, 'cache-control': 'no-store' } })
  })
  app.use(
    '/mcp',
    admission(desk, () => 'read'),
  )
  addMcp(app, desk)
  app.route(API, api)
  const missingPage = addWebDesk(app, web)
  const allowed = methodsOf(app)
  app.notFound((c) => {
    const problem = notFound(c.req.method, pathOf(c), allowed)
    return missingPage(c) ?? problemResponse(problem, pathOf(c))
  })
  return app
}

/** Whether a page is made for others to show. */
function isEmbed(path: string): boolean {
  return path.startsWith(EMBED_PATH)
}

/** Turns away what pages of other sites begin. */
function ownSite({ guard, names, publicOrigin }: Desk): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const { path } = c.req
    const origins = {
      host: c.req.header('host'),
      origin: c.req.header('origin'),
      site: c.req.header('sec-fetch-site'),
      mode: c.req.header('sec-fetch-mode'),
    }
    const isOfDesk = !path.startsWith('/api/') && !path.startsWith('/mcp')
    const isPage = c.req.method === 'GET' && (isOfDesk || isEmbed(path))
    requireOwnSite(origins, guard.isOpen ? names : undefined, isPage, publicOrigin)
    await next()
  }
}

/** Finds out who asks, and lets nobody do what his token does not allow. */
function admission(
  desk: Desk,
  scopeOf: (method: string, path: string) => Scope,
): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const authorization = c.req.header('authorization')
    c.set('caller', await desk.guard.admit(authorization, addressOf(c), linkOf(c)))
    await requireScope(c, desk, scopeOf(c.req.method, c.req.path))
    await next()
  }
}

/** What a request to the API needs; whatever is not known to read writes. */
function scopeOfApi(method: string, path: string): Scope {
  if (method === 'GET' || method === 'HEAD') return isShared(path) ? 'share' : 'read'
  return path === `${API}/check` ? 'check' : 'write'
}

/** The URL that may be signed, when something is asked that is shared. */
function linkOf(c: DeskContext): URL | undefined {
  const { method } = c.req
  const url = new URL(c.req.url)
  if ((method !== 'GET' && method !== 'HEAD') || !isShared(url.pathname)) return undefined
  if (url.pathname !== OEMBED_PATH) return url
  // Who embeds a passage asks about the signed URL of the passage.
  const about = URL.parse(url.searchParams.get('url') ?? '')
  return about !== null && isEmbed(about.pathname) ? about : undefined
}

function addressOf(c: DeskContext): string {
  return c.env.incoming.socket.remoteAddress ?? 'unknown'
}

/** The path as it was asked for, its escapes with it. */
function pathOf(c: DeskContext): string {
  return new URL(c.req.url).pathname
}

function notFound(
  method: string,
  path: string,
  allowed: (path: string) => readonly string[],
): HttpProblem {
  const methods = allowed(path)
  if (methods.length === 0) {
    const message = `There is nothing at ${path}; ${API}/docs lists what there is`
    return new HttpProblem('notFound', message)
  }
  const accepted = methods.includes('GET') ? [...methods, 'HEAD'] : methods
  return new HttpProblem(
    'methodNotAllowed',
    `${path} takes ${accepted.join(', ')}, not ${method}`,
    {
      headers: { allow: accepted.join(', ') },
    },
  )
}

function createApi(desk: Desk): DeskApp {
  const api: DeskApp = new OpenAPIHono<DeskEnv>({
    defaultHook: (result) => {
      if (result.success) return
      throw invalid(
        result.error.issues.flatMap((issue) => {
          const part = result.target === 'param' ? 'path' : result.target
          if (issue.code !== 'unrecognized_keys') {
            return { in: part, name: issue.path.map(String).join('.'), message: issue.message }
          }
          return issue.keys.map((name) => ({
            in: part,
            name,
            message: 'There is no such parameter here',
          }))
        }),
      )
    },
  })
  addOverviewRoutes(api, desk)
  addDocumentRoutes(api, desk)
  addPassageRoutes(api, desk)
  addEmbedRoutes(api, desk)
  addSearchRoutes(api, desk)
  addFeedRoutes(api, desk)
  addCheckRoutes(api, desk)
  addReviewRoutes(api, desk)
  addLedgerRoutes(api, desk)
  addExportRoutes(api, desk)
  return api
}
