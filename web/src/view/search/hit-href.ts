import type { HitJson } from '../../../../src/wire/hit-json.ts'
import { readHref } from '../../api/address.ts'

/** The value of an address in the reader that holds the search one came from. */
export const FIND = 'find'

/** Where a hit is read; the search goes along, so that the reader can go on to the next one. */
export function hitHref({ address }: Pick<HitJson, 'address'>, search: URLSearchParams): string {
  const href = readHref(address)
  const find = new URLSearchParams(search)
  find.delete('show')
  return `${href}${href.includes('?') ? '&' : '?'}${FIND}=${encodeURIComponent(find.toString())}`
}
