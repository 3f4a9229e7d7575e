import { createHmac, timingSafeEqual } from 'node:crypto'
import { EMBED_PATH, FEED_PATHS, OEMBED_PATH } from '../../export/embed/desk-path.ts'
import type { KeptToken } from './token.ts'

/** The parameter of a URL that opens it without a header: what signs it, and nothing else. */
export const LINK_KEY = 'key'

/** Whether something is asked by readers of news and by pages of others, who cannot send a header. */
export function isShared(path: string): boolean {
  return FEED_PATHS.includes(path) || path === OEMBED_PATH || path.startsWith(EMBED_PATH)
}

/**
 * A URL of a feed or an embed that is opened without a header.
 *
 * What stands in it is no token: it signs this path and these parameters, so that whoever reads it on
 * a page can open what the page shows, and nothing more. It ends with the token.
 *
 * @param token A token with the scope `share`. What is kept of it is enough to sign with.
 */
export function signLink(url: URL, token: Pick<KeptToken, 'id' | 'hash'>): URL {
  const signed = new URL(url)
  signed.searchParams.delete(LINK_KEY)
  signed.searchParams.set(LINK_KEY, `${token.id}.${macOf(signed, token)}`)
  return signed
}

/** The id of the token that a URL is signed with, and the signature; `undefined` when it is not signed. */
export function readSignature(
  url: URL,
): { readonly id: string; readonly signature: string } | undefined {
  const [, id, signature] =
    /^([0-9a-f]{8})\.([\w-]{43})$/.exec(url.searchParams.get(LINK_KEY) ?? '') ?? []
  return id === undefined || signature === undefined ? undefined : { id, signature }
}

/** Whether a signature is what a token makes of a URL. How long it takes tells nothing of it. */
export function isSignatureOf(
  signature: string,
  url: URL,
  token: Pick<KeptToken, 'id' | 'hash'>,
): boolean {
  return timingSafeEqual(Buffer.from(signature), Buffer.from(macOf(url, token)))
}

/**
 * What a token makes of a path and its parameters. Programs that keep a URL may order the parameters or
 * write escapes in another way, so that neither counts; nor does the host, which a proxy may change.
 */
function macOf({ pathname, searchParams }: URL, { hash }: Pick<KeptToken, 'hash'>): string {
  const asked = [...searchParams].filter(([name]) => name !== LINK_KEY).sort(comparePairs)
  const said = JSON.stringify(['verbale.link/1', unescaped(pathname), asked])
  return createHmac('sha256', Buffer.from(hash, 'hex')).update(said).digest('base64url')
}

function comparePairs(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return path
  }
}
