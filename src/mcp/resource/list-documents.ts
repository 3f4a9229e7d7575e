import {
  type ListResourcesResult,
  ProtocolError,
  ProtocolErrorCode,
} from '@modelcontextprotocol/server'
import type { Desk } from '../desk.ts'
import { visibleLine } from '../text/visible-words.ts'
import { documentUri, RECORD_URI } from './uri.ts'

/** Resources on a page. */
const ON_PAGE = 100

/**
 * What the record holds, and its documents, the latest added first. A cursor is the number of the last
 * document that was listed, so that documents that are added meanwhile shift nothing.
 *
 * @throws {ProtocolError} If the cursor is none of this list.
 */
export function listDocuments({ record }: Desk, cursor: string | undefined): ListResourcesResult {
  if (cursor !== undefined && !/^\d{1,9}$/.test(cursor)) {
    throw new ProtocolError(
      ProtocolErrorCode.InvalidParams,
      'The cursor is of no list of resources; leave it out to begin, and take "nextCursor" to go on',
    )
  }
  return record.ask(({ source }) => {
    const before = cursor === undefined ? Number.POSITIVE_INFINITY : Number(cursor)
    const earlier = new Set(source.earlierNumbers)
    const wanted: number[] = []
    const { numbers } = source
    for (let k = numbers.length - 1; k >= 0 && wanted.length <= ON_PAGE; k--) {
      const number = numbers[k] as number
      if (number < before && !earlier.has(number)) wanted.push(number)
    }
    const page = wanted.slice(0, ON_PAGE)
    const documents = page.map((number) => {
      const { id, title, kind, date } = source.holding(number)
      const day = date === undefined ? 'undated' : date.value
      return {
        uri: documentUri(id),
        name: id,
        title: visibleLine(title ?? `Untitled ${kind}`),
        description: `${kind}, ${day}`,
        mimeType: 'text/plain',
      }
    })
    const about = {
      uri: RECORD_URI,
      name: 'record',
      title: 'What the record holds',
      mimeType: 'application/json',
    }
    return {
      resources: cursor === undefined ? [about, ...documents] : documents,
      ...(wanted.length > ON_PAGE ? { nextCursor: String(page.at(-1)) } : {}),
    }
  })
}
