import { createHash } from 'node:crypto'
import { HttpProblem } from './problem.ts'

/** A page of a list: how many rows are skipped, and how many are wanted. */
export interface Page {
  readonly offset: number
  readonly limit: number
}

/** What a list is asked with. */
export interface ListQuery {
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
}

/** Rows on a page when nobody says how many. */
export const DEFAULT_PAGE = 50
/** Rows on a page at most. */
export const MOST_ON_PAGE = 200
/** Rows that cursors lead past at most: whoever wants more narrows the question or exports. */
const MOST_PAGED = 1_000_000

/**
 * The page that a query asks for, of a list whose rows are counted.
 *
 * @throws {HttpProblem} `badCursor` when the cursor is none, or is of another query.
 */
export function pageOf(query: ListQuery): Page {
  const { limit = DEFAULT_PAGE } = query
  const place = readCursor(query)
  if (place === undefined) return { offset: 0, limit }
  const offset = /^\d{1,7}$/.test(place) ? Number(place) : MOST_PAGED + 1
  if (offset > MOST_PAGED) throw badCursor()
  return { offset, limit }
}

/** The cursor of the page behind one; `undefined` when that is the last. */
export function nextCursor(
  query: ListQuery,
  { offset, limit }: Page,
  hasMore: boolean,
): string | undefined {
  const next = offset + limit
  return hasMore && limit > 0 && next <= MOST_PAGED ? writeCursor(query, String(next)) : undefined
}

/** A cursor that leads to a place in the list of a query, and in no other. */
export function writeCursor(query: ListQuery, place: string): string {
  return Buffer.from(`${fingerprint(query)}.${place}`).toString('base64url')
}

/**
 * The place that the cursor of a query leads to; `undefined` when it has none.
 *
 * @throws {HttpProblem} `badCursor` when it is none, or is of another query.
 */
export function readCursor(query: ListQuery): string | undefined {
  if (query.cursor === undefined) return undefined
  const text = Buffer.from(query.cursor, 'base64url').toString()
  const at = text.indexOf('.')
  if (text.slice(0, at) !== fingerprint(query)) throw badCursor()
  return text.slice(at + 1)
}

/** The problem of a cursor that leads nowhere. */
export function badCursor(): HttpProblem {
  return new HttpProblem(
    'badCursor',
    'The cursor is of no list with these filters; leave it out to begin, and take "next" of the page before to go on',
    { errors: [{ in: 'query', name: 'cursor', message: 'Not a cursor of this list' }] },
  )
}

/** Tells queries apart; the size of a page may change on the way. */
function fingerprint(query: object): string {
  const rest = Object.entries(query)
    .filter(([name, value]) => name !== 'cursor' && name !== 'limit' && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(rest)).digest('base64url').slice(0, 8)
}
