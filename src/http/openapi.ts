import type { DeskApp } from './desk.ts'
import { type ApiDocument, DOCS_STYLE, renderDocs } from './docs-page.ts'

/** What the API is, as OpenAPI 3.1 describes it. */
export function openApiDocument(
  api: DeskApp,
  base: string,
): ReturnType<DeskApp['getOpenAPI31Document']> {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'verbale',
      version: '1',
      description:
        'Everything is JSON unless a route says otherwise. Errors are `application/problem+json` (RFC 9457) with a `code`. Lists take `limit` and `cursor`; `next` of a page is the cursor of the page behind it. Answers have a weak `ETag`, which changes with the record. Offsets are UTF-16 code units of the text of their document. Without tokens the server answers on its own machine only; with them, every request names one: `Authorization: Bearer …`. Feeds and embeds can be asked without it by URLs that `verbale token sign` signed.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: base }],
  })
}

/** Serve the description of the API: for programs, and for people. */
export function describeApi(app: DeskApp, api: DeskApp, base: string): void {
  api.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description:
      'A token made by `verbale token create`. Scopes: share (feeds and embeds only), read, check, write, admin.',
  })
  const document = openApiDocument(api, base)
  const text = JSON.stringify(document)
  const page = renderDocs(JSON.parse(text) as ApiDocument, base)
  app.get(`${base}/openapi.json`, (c) => c.body(text, 200, { 'content-type': 'application/json' }))
  app.get(`${base}/docs`, (c) =>
    c.html(page, 200, {
      'content-security-policy':
        "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    }),
  )
  app.get(`${base}/docs.css`, (c) => c.body(DOCS_STYLE, 200, { 'content-type': 'text/css' }))
}
