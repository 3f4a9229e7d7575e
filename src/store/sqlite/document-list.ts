import { foldQuery } from '../listing.ts'
import type { DocumentQuery } from '../store.ts'
import type { Value } from './connection.ts'

/** The statement that lists documents; its values are those of {@link toValues} and the limit. */
export function listSql(query: DocumentQuery): string {
  return `
    SELECT date, number, words FROM listed ${where(query)}
    ORDER BY date DESC, number DESC LIMIT ?`
}

/** The statement that counts them. */
export function countSql(query: DocumentQuery): string {
  return `SELECT count(*) AS count FROM listed ${where(query)}`
}

/** What stands for each `?` of a query, in order. */
export function toValues(query: DocumentQuery): Value[] {
  const folded = foldQuery(query)
  return CONDITIONS.flatMap(({ field, values }) =>
    query[field] === undefined ? [] : values(folded),
  )
}

interface Condition {
  readonly field: keyof DocumentQuery
  readonly sql: string
  readonly values: (query: ReturnType<typeof foldQuery>) => Value[]
}

/**
 * A condition for each field of a query. A list of any length is one value, so that there are a few
 * statements and not one for each length.
 */
const CONDITIONS: readonly Condition[] = [
  {
    field: 'kinds',
    sql: 'kind IN (SELECT value FROM json_each(?))',
    values: ({ kinds }) => [JSON.stringify(kinds)],
  },
  {
    field: 'among',
    sql: 'number IN (SELECT value FROM json_each(?))',
    values: ({ among }) => [JSON.stringify(among)],
  },
  {
    field: 'from',
    sql: "date <> '' AND last_day >= ?",
    values: ({ from }) => [from],
  },
  {
    field: 'to',
    sql: "date <> '' AND first_day <= ?",
    values: ({ to }) => [to],
  },
  {
    field: 'publisher',
    sql: 'instr(publisher_words, ?) > 0',
    values: ({ publisherWords }) => [publisherWords],
  },
  {
    field: 'title',
    sql: 'NOT EXISTS (SELECT 1 FROM json_each(?) WHERE instr(title_words, value) = 0)',
    values: ({ titleWords }) => [JSON.stringify(titleWords)],
  },
  {
    field: 'after',
    sql: '(date, number) < (?, ?)',
    values: ({ after }) => [after?.date, after?.number],
  },
]

function where(query: DocumentQuery): string {
  const given = CONDITIONS.filter(({ field }) => query[field] !== undefined)
  return given.length === 0 ? '' : `WHERE ${given.map(({ sql }) => sql).join(' AND ')}`
}
