import { signal } from '@preact/signals'

/** Where the desk is: everything a view shows follows from this, so that every address can be sent on. */
export interface Place {
  readonly path: string
  readonly query: URLSearchParams
}

/** The place that is shown. */
export const place = signal<Place>(readPlace())

/** How a place is gone to. */
export interface NavigateOptions {
  /** Take the place of the entry in the history: for filters that are still being typed. */
  readonly replaces?: boolean
}

/** Go to an address of the desk. */
export function navigate(href: string, { replaces = false }: NavigateOptions = {}): void {
  const url = new URL(href, location.href)
  if (url.origin !== location.origin) throw new RangeError(`Not an address of the desk: ${href}`)
  const next = url.pathname + url.search
  if (next === location.pathname + location.search) return
  const isOtherPage = url.pathname !== location.pathname
  history[replaces ? 'replaceState' : 'pushState'](null, '', next)
  place.value = readPlace()
  if (isOtherPage) scrollTo(0, 0)
}

/**
 * The address of this view with other values in its query; `undefined` and empty ones are left out.
 *
 * @example
 * hrefWith({ q: 'grain', cursor: undefined }) // => '/search?q=grain'
 */
export function hrefWith(
  values: Readonly<Record<string, string | number | boolean | undefined>>,
  { path, query } = place.value,
): string {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === '' || value === false) next.delete(name)
    else next.set(name, String(value))
  }
  const search = next.toString()
  return search === '' ? path : `${path}?${search}`
}

/** The parts of a path behind its first, decoded: `/read/a%20b/12` as `['a b', '12']`. */
export function pathParts(path: string): string[] {
  return path
    .split('/')
    .slice(2)
    .filter((part) => part !== '')
    .map(decodePart)
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A lone percent sign is what somebody typed.
    return part
  }
}

/** Follow links and the buttons of the browser without loading the page anew. */
export function startRouter(): void {
  addEventListener('popstate', () => {
    place.value = readPlace()
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    if (link.origin !== location.origin || link.target !== '' || link.hasAttribute('download'))
      return
    if (link.pathname.startsWith('/api/')) return
    event.preventDefault()
    if (link.getAttribute('href')?.startsWith('#') === true) goWithin(link.hash.slice(1))
    else navigate(link.href)
  })
}

/** Go to an element of the page without a word of it in the address. */
function goWithin(id: string): void {
  const target = document.getElementById(id)
  target?.focus()
  target?.scrollIntoView({ block: 'nearest' })
}

function readPlace(): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search) }
}
