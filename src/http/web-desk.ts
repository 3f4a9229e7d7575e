import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context } from 'hono'
import type { DeskApp } from './desk.ts'
import { DESK_POLICY } from './headers.ts'

/** The paths of the desk in the browser, each of which shows its one page. */
const VIEWS = ['/check', '/read', '/search', '/ledgers', '/people', '/record'] as const

/** A file of the desk, held in memory: there are few, and what is not among them is not served. */
interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly tag: string
  readonly cache: string
}

/** What a person is shown where nothing is; nothing for a program, which is told by a problem. */
export type MissingPage = (c: Context) => Response | Promise<Response> | undefined

/** Serve the desk in the browser, as it was built into a folder. Gives what mistyped addresses show. */
export function addWebDesk(app: DeskApp, folder: string | undefined = webFolder()): MissingPage {
  const files =
    folder === undefined || !existsSync(folder) ? new Map<string, WebFile>() : readFiles(folder)
  const page = files.get('/index.html')
  if (page === undefined) {
    app.get('/', (c) => c.html(NOT_BUILT, 503))
    return () => undefined
  }
  const show = (c: Context): Response | Promise<Response> => send(c, page)
  app.get('/', show)
  for (const view of VIEWS) {
    app.get(view, show)
    app.get(`${view}/*`, show)
  }
  app.get('/assets/*', (c) => send(c, files.get(c.req.path)))
  return (c) => (c.req.method === 'GET' && isForPerson(c) ? send(c, page, 404) : undefined)
}

/** Whether a browser opens the address as a page of its own. */
function isForPerson({ req }: Context): boolean {
  const isOfProgram = /^\/(?:api|mcp|assets)(?:\/|$)/.test(req.path)
  return !isOfProgram && req.header('accept')?.includes('text/html') === true
}

function send(
  c: Context,
  file: WebFile | undefined,
  status: 200 | 404 = 200,
): Response | Promise<Response> {
  if (file === undefined) return c.notFound()
  const { bytes, type, tag, cache } = file
  const headers = {
    etag: tag,
    'cache-control': cache,
    'content-security-policy': DESK_POLICY,
  }
  if (status === 200 && c.req.header('if-none-match') === tag) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(bytes, { status, headers: { 'content-type': type, ...headers } })
}

function readFiles(folder: string): ReadonlyMap<string, WebFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  return new Map(
    names.map((name) => {
      const bytes = new Uint8Array(readFileSync(join(folder, name)))
      const hash = createHash('sha256').update(bytes).digest('base64url')
      const file: WebFile = {
        bytes,
        type: TYPES[extname(name)] ?? 'application/octet-stream',
        tag: `"${hash.slice(0, 22)}"`,
        // The build puts a hash of the content into the names of what it makes.
        cache: /-[\w-]{8}\.\w+$/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      }
      return [`/${name.split(sep).join('/')}`, file] as const
    }),
  )
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** Where the built desk lies: beside the bundled command, and seen from the sources in `dist/`. */
function webFolder(): string | undefined {
  const places = ['../web/', '../../dist/web/']
  return places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((place) => existsSync(join(place, 'index.html')))
}

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>verbale</title>
<h1>The desk is not built</h1>
<p>The API works: see <a href="/api/v1/docs">its description</a>.</p>
<p>To have the desk in the browser, run <code>npm run build</code>, and start the server again.</p>
</html>
`
