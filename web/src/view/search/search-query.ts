import { apiPath } from '../../api/client.ts'

/** What the search view can show of a phrase. */
export const SHOWN = ['hits', 'wordings', 'time', 'formulas'] as const

/** One of {@link SHOWN}. */
export type Shown = (typeof SHOWN)[number]

/** What each is called. */
export const SHOWN_LABELS: Readonly<Record<Shown, string>> = {
  hits: 'Hits',
  wordings: 'Wordings',
  time: 'Over time',
  formulas: 'Formulas',
}

/** Values of the address that choose a part of the record, under the names that the API has for them. */
const SCOPE = ['speaker', 'role', 'kind', 'publisher', 'from', 'to'] as const

/** The part of the search that an address asks to be shown. */
export function shownOf(query: URLSearchParams): Shown {
  const wanted = query.get('show')
  return SHOWN.find((name) => name === wanted) ?? 'hits'
}

/** What the API is asked for the places of a phrase; `undefined` when nothing is looked for. */
export function hitsPath(query: URLSearchParams): string | undefined {
  return pathOf('/search', query, ['q', ...SCOPE, 'near', 'sort', 'revisions'])
}

/** What the API is asked for as many places of a phrase as it gives at once. */
export function manyHitsPath(query: URLSearchParams): string | undefined {
  return pathOf('/search', query, ['q', ...SCOPE, 'near', 'sort', 'revisions'], { limit: 200 })
}

/** What the API is asked for the wordings of a phrase. */
export function wordingsPath(query: URLSearchParams): string | undefined {
  return pathOf('/search', query, ['q', ...SCOPE, 'revisions'], { variants: true })
}

/** What the API is asked for a phrase over time. */
export function timelinePath(query: URLSearchParams, unit: string | undefined): string | undefined {
  return pathOf('/search/timeline', query, ['q', ...SCOPE], { by: 'speaker', unit })
}

/** What the API is asked for the formulas that have a phrase in them. */
export function formulasPath(query: URLSearchParams): string | undefined {
  return pathOf('/ledgers/formulas', query, ['q', 'speaker', 'kind', 'from', 'to'])
}

/** Feeds of what is said from now on, for readers of news. */
export function feedHref(query: URLSearchParams): string | undefined {
  const path = pathOf('/feed.atom', query, ['q', ...SCOPE])
  return path === undefined ? undefined : `/api/v1${path}`
}

function pathOf(
  path: string,
  query: URLSearchParams,
  names: readonly string[],
  more: Readonly<Record<string, string | number | boolean | undefined>> = {},
): string | undefined {
  if ((query.get('q') ?? '').trim() === '') return undefined
  const values = Object.fromEntries(names.map((name) => [name, query.get(name) ?? undefined]))
  return apiPath(path, { ...values, ...more })
}
