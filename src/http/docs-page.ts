import { html, type Markup } from '../export/html/markup.ts'
import { PROBLEMS } from './problem.ts'

/** What is read of a description of the API. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly description?: string | undefined }
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content?: Content }
  readonly responses?: Readonly<
    Record<string, { readonly description?: string; readonly content?: Content }>
  >
  readonly 'x-scope'?: string
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: Schema
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly example?: unknown
}

/** A reference of the API as one page: no script, nothing that is loaded from elsewhere. */
export function renderDocs(api: ApiDocument, base: string): string {
  const operations = Object.entries(api.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operation === undefined ? [] : [{ path: base + path, method, operation }],
    ),
  )
  const page = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The HTTP API of ${api.info.title}</title>
<link rel="stylesheet" href="${base}/docs.css">
</head>
<body>
<main>
<h1>The HTTP API of ${api.info.title}</h1>
<p>${marked(api.info.description ?? '')}</p>
<p>The same for programs: <a href="${base}/openapi.json">openapi.json</a>, OpenAPI 3.1.</p>
<nav aria-label="Routes"><ul>
${operations.map(
  ({ path, method, operation }) =>
    html`<li><a href="#${operation.operationId ?? ''}"><code>${method.toUpperCase()} ${path}</code></a> ${operation.summary}</li>
`,
)}</ul></nav>
${operations.map(renderOperation)}
<h2 id="problems">Problems</h2>
<p>Answers with a status of 400 and more are <code>application/problem+json</code>, as RFC 9457 has it.</p>
<dl>
${Object.entries(PROBLEMS).map(
  ([code, [status, title]]) =>
    html`<dt id="problem-${code}"><code>${code}</code> (${status})</dt><dd>${title}.</dd>
`,
)}</dl>
<h2 id="shapes">Shapes</h2>
${Object.entries(api.components?.schemas ?? {}).map(([name, schema]) => renderShape(name, schema))}
</main>
</body>
</html>
`
  return `<!doctype html>\n${page.text}`
}

function renderOperation({
  path,
  method,
  operation,
}: {
  readonly path: string
  readonly method: string
  readonly operation: Operation
}): Markup {
  const { operationId = '', summary, description, parameters = [], requestBody } = operation
  return html`<section>
<h2 id="${operationId}"><code>${method.toUpperCase()} ${path}</code></h2>
<p><strong>${summary}.</strong> ${marked(description ?? '')}</p>
<p>Needs the scope <code>${operation['x-scope']}</code> where there are tokens.</p>
${parameters.length === 0 ? undefined : renderParameters(parameters)}
${requestBody === undefined ? undefined : html`<p>Body: ${contentLine(requestBody.content)}</p>`}
<table>
<thead><tr><th>Status</th><th>Answer</th></tr></thead>
<tbody>
${Object.entries(operation.responses ?? {}).map(
  ([status, response]) =>
    html`<tr><td>${status}</td><td>${marked(response.description ?? '')} ${status.startsWith('2') ? contentLine(response.content) : undefined}</td></tr>
`,
)}</tbody>
</table>
</section>
`
}

function renderParameters(parameters: readonly Parameter[]): Markup {
  return html`<table>
<thead><tr><th>Parameter</th><th>In</th><th>What it says</th></tr></thead>
<tbody>
${parameters.map(
  ({ name, in: place, required = false, description, schema }) =>
    html`<tr><td><code>${name}</code>${required ? ' (required)' : ''}</td><td>${place}</td><td>${marked(description ?? schema?.description ?? '')} ${choices(schema)} ${example(schema)}</td></tr>
`,
)}</tbody>
</table>
`
}

function renderShape(name: string, schema: Schema): Markup {
  const { properties = {}, required = [], description } = schema
  return html`<section>
<h3 id="shape-${name}">${name}</h3>
<p>${marked(description ?? '')}</p>
<ul>
${Object.entries(properties).map(
  ([field, value]) =>
    html`<li><code>${field}</code>${required.includes(field) ? '' : '?'}: ${typeOf(value)} ${marked(value.description ?? '')}</li>
`,
)}</ul>
${schema.example === undefined ? undefined : html`<pre>${JSON.stringify(schema.example, null, 2)}</pre>`}
</section>
`
}

function contentLine(content: Content | undefined): Markup {
  const kinds = Object.entries(content ?? {})
  return html`${kinds.map(([type, { schema }], k) => html`${k === 0 ? '' : ', '}<code>${type}</code>${type.includes('json') && schema !== undefined ? html` (${typeOf(schema)})` : ''}`)}`
}

function typeOf(schema: Schema): Markup {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    return html`<a href="#shape-${name}">${name}</a>`
  }
  if (schema.type === 'array' && schema.items !== undefined) {
    return html`list of ${typeOf(schema.items)}`
  }
  if (schema.enum !== undefined) return choices(schema)
  return html`${[schema.type ?? 'any'].flat().join(' or ')}`
}

function choices(schema: Schema | undefined): Markup {
  if (schema?.enum === undefined) return html``
  return html`one of ${schema.enum.map((value, k) => html`${k === 0 ? '' : ', '}<code>${String(value)}</code>`)}`
}

function example(schema: Schema | undefined): Markup {
  if (schema?.example === undefined) return html``
  return html`For example <code>${String(schema.example)}</code>.`
}

/** Text in which words between backticks are code. */
function marked(text: string): Markup {
  return html`${text.split('`').map((part, k) => (k % 2 === 0 ? html`${part}` : html`<code>${part}</code>`))}`
}

/** How the page looks. */
export const DOCS_STYLE = `:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h2 { margin-top: 3rem; font-size: 1.1rem; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; }
pre { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; }
tr { border-bottom: 1px solid color-mix(in srgb, currentcolor 20%, transparent); }
nav ul { list-style: none; padding: 0; }
:target { background: color-mix(in srgb, highlight 25%, transparent); }
`
