/** What an address of the record names. */
export interface Address {
  readonly id: string
  readonly revision?: number
  readonly turn?: number
  readonly span?: { readonly start: number; readonly end: number }
}

/**
 * Read an address as the record prints it.
 *
 * @example
 * readAddress('briefing#120-180@2') // => { id: 'briefing', revision: 2, span: { start: 120, end: 180 } }
 */
export function readAddress(text: string): Address {
  const match = /^(.+?)(?:#(?:(\d{1,15})(?:-(\d{1,15}))?)?)?(?:@(\d{1,9}))?$/su.exec(text)
  if (match === null) return { id: text }
  const [, id = '', first, last, revision] = match
  return {
    id,
    ...(revision === undefined ? {} : { revision: Number(revision) }),
    ...partOf(first, last),
  }
}

/** The address in writing, as the record prints it. */
export function formatAddress({ id, revision, turn, span }: Address): string {
  const part = span === undefined ? turn : `${span.start}-${span.end}`
  return `${id}${part === undefined ? '' : `#${part}`}${revision === undefined ? '' : `@${revision}`}`
}

/**
 * Where the desk shows what stands at an address: the id, then the part, then the revision.
 *
 * @example
 * readHref('briefing#120-180@2') // => '/read/briefing/120-180?revision=2'
 */
export function readHref(address: string | Address): string {
  const { id, revision, turn, span } = typeof address === 'string' ? readAddress(address) : address
  const part = span === undefined ? turn : `${span.start}-${span.end}`
  const at = revision === undefined ? '' : `?revision=${revision}`
  return `/read/${encodeURIComponent(id)}${part === undefined ? '' : `/${part}`}${at}`
}

/**
 * The address that a path of the desk names: parts behind `/read/`, decoded. An address as the record
 * prints it may stand there as a whole.
 */
export function addressOfPath(
  [id, part]: readonly string[],
  revision: string | null,
): Address | undefined {
  if (id === undefined) return undefined
  const at = revision !== null && /^\d{1,9}$/.test(revision) ? { revision: Number(revision) } : {}
  if (part === undefined) return { ...readAddress(id), ...at }
  const match = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(part)
  return { id, ...at, ...partOf(match?.[1], match?.[2]) }
}

function partOf(
  first: string | undefined,
  last: string | undefined,
): Pick<Address, 'turn' | 'span'> {
  if (first === undefined) return {}
  if (last === undefined) return { turn: Number(first) }
  return { span: { start: Number(first), end: Number(last) } }
}
