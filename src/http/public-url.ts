import type { Desk, DeskContext } from './desk.ts'

/**
 * The URL of a request as those who ask know it: behind a server that adds TLS it begins otherwise than
 * the one that arrives here. What proxies tell of it in headers is not believed, because anybody can
 * send these.
 */
export function urlOf(c: DeskContext, { publicOrigin }: Pick<Desk, 'publicOrigin'>): URL {
  const { origin, pathname, search } = new URL(c.req.url)
  return new URL(`${publicOrigin ?? origin}${pathname}${search}`)
}

/**
 * Reads where others find the server; `undefined` when it is no place where one can be: a path, a query
 * or a name of a person in it would make no URL of the desk.
 *
 * @example
 * readPublicUrl('https://desk.example/') // => 'https://desk.example'
 * readPublicUrl('https://desk.example/verbale') // => undefined
 */
export function readPublicUrl(text: string): string | undefined {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined
  return url.href === `${url.origin}/` ? url.origin : undefined
}
