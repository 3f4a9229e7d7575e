import { type Address, formatAddress } from '../../verbale.ts'

/**
 * Where the desk in the browser shows what stands at an address.
 *
 * @example
 * deskPath({ id: 'briefing', revision: 2, part: { span: { start: 120, end: 180 } } })
 * // => '/read/briefing/120-180?revision=2'
 */
export function deskPath({ id, revision, part }: Address): string {
  const place =
    part === undefined
      ? ''
      : part.span === undefined
        ? `/${part.turn}`
        : `/${part.span.start}-${part.span.end}`
  const query = revision === undefined ? '' : `?revision=${revision}`
  return `/read/${encodeURIComponent(id.toWellFormed())}${place}${query}`
}

/** Where feeds of saved searches are. */
export const FEED_PATHS: readonly string[] = ['/api/v1/feed.atom', '/api/v1/feed.rss']

/** Where programs ask what stands at a URL. */
export const OEMBED_PATH = '/api/v1/oembed'

/** Begins the paths of embeds. */
export const EMBED_PATH = '/api/v1/embed/'

/**
 * The address that a URL of a desk shows: of its reader, or of an embed; `undefined` when it shows none.
 *
 * @example
 * addressOfDeskUrl('https://desk.example/read/briefing/12?revision=2') // => 'briefing#12@2'
 */
export function addressOfDeskUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  const at = url.pathname.indexOf(EMBED_PATH)
  if (at >= 0) return decoded(url.pathname.slice(at + EMBED_PATH.length))
  const match = /\/read\/([^/]+)(?:\/(?:(\d{1,15})(?:-(\d{1,15}))?))?\/?$/.exec(url.pathname)
  const id = decoded(match?.[1] ?? '')
  if (match === null || id === undefined) return undefined
  const [, , first, last] = match
  if (first === undefined && url.search === '') return id
  const revision = /^\d{1,9}$/.exec(url.searchParams.get('revision') ?? '')?.[0]
  const part =
    first === undefined
      ? {}
      : {
          part:
            last === undefined
              ? { turn: Number(first) }
              : { span: { start: Number(first), end: Number(last) } },
        }
  return formatAddress({
    id,
    ...part,
    ...(revision === undefined ? {} : { revision: Number(revision) }),
  })
}

/** Percent-decoded; `undefined` when it is not encoded as it should be, or is nothing. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text) || undefined
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return undefined
  }
}
