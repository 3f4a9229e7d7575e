import {
  type DocumentKind,
  Ledger,
  type LedgerFilter,
  type LedgerRows,
  type ListedRow,
  type Role,
  type Row,
  unanswered,
} from '../../verbale.ts'
import { ledgerRowToJson } from '../../wire/ledger/ledger-json.ts'
import { nextCursor, pageOf } from '../cursor.ts'
import { HttpProblem } from '../problem.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'
import { requireDays } from './search.ts'

/** One of the ledgers. */
export type LedgerOf = keyof LedgerRows

/** Which rows of which ledger are listed. */
export interface LedgerQuery {
  readonly ledger: LedgerOf
  readonly q?: string | undefined
  readonly speaker?: string | undefined
  readonly role?: readonly Role[] | undefined
  readonly kind?: readonly DocumentKind[] | undefined
  readonly document?: readonly string[] | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly type?: readonly string[] | undefined
  readonly status?: readonly string[] | undefined
  readonly target?: string | undefined
  readonly dueBefore?: string | undefined
  readonly settle?: boolean | undefined
  readonly unanswered?: boolean | undefined
  readonly differs?: boolean | undefined
  readonly certain?: boolean | undefined
  readonly confirmed?: boolean | undefined
  readonly all?: boolean | undefined
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
}

/** Rows of a ledger, a page at a time. */
export async function answerLedger(
  { record, stop }: AnswerContext,
  query: LedgerQuery,
): Promise<Answer> {
  requireDays(query)
  const page = pageOf(query)
  const ledger = new Ledger(record)
  const filter = filterOf(query)
  const rows: object[] = []
  let count = 0
  for await (const listed of ledger.list(query.ledger, filter)) {
    stop.throwIfAborted()
    const place = count++
    if (place < page.offset) continue
    if (place >= page.offset + page.limit) break
    rows.push(ledgerRowToJson(query.ledger, listed))
  }
  const next = nextCursor(query, page, count > page.offset + page.limit)
  return json({ rows, searched: await ledger.searched(filter), next })
}

/** The filter that a query stands for. */
export function filterOf({
  q,
  role,
  kind,
  document,
  type,
  status,
  all,
  ...query
}: LedgerQuery): LedgerFilter {
  const { speaker, from, to, target, dueBefore, settle, differs, certain, confirmed } = query
  const asked = {
    speaker,
    roles: role,
    kinds: kind,
    documents: document,
    from,
    to,
    types: type,
    statuses: status,
    target,
    dueBefore,
    settle,
    unanswered: query.unanswered,
    differs,
    certain,
    confirmed,
    rejected: all,
    words: q,
  }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
}

/** One row by its id. */
export interface RowQuery {
  readonly ledger: LedgerOf
  readonly id: string
}

/** A row with everything that people decided of it. */
export async function answerRow({ record }: AnswerContext, query: RowQuery): Promise<Answer> {
  const { listed } = await findRow(new Ledger(record), query)
  return json(ledgerRowToJson(query.ledger, listed))
}

/**
 * The row of an id.
 *
 * @throws {HttpProblem} `notFound`.
 */
export async function findRow<Name extends LedgerOf>(
  ledger: Ledger,
  { ledger: name, id }: RowQuery & { readonly ledger: Name },
): Promise<{ readonly listed: ListedRow<LedgerRows[Name]> }> {
  const found = await ledger.find(name, id)
  if (found.ok && found.listed.row.id === id) return found
  throw new HttpProblem(
    'notFound',
    `There is no row "${id}" in the ledger of ${name}; /api/v1/ledgers/${name} lists them`,
  )
}

/** Questions and parts of them that got no answer, counted by who asks, who answers and about what. */
export async function answerUnanswered(
  { record, stop }: AnswerContext,
  query: Omit<LedgerQuery, 'ledger' | 'limit' | 'cursor'>,
): Promise<Answer> {
  requireDays(query)
  const ledger = new Ledger(record)
  const filter = filterOf({ ...query, ledger: 'questions' })
  const questions: ListedRow<LedgerRows['questions']>['row'][] = []
  for await (const { row } of ledger.list('questions', filter)) {
    stop.throwIfAborted()
    questions.push(row satisfies Row)
  }
  const { parts, ...counts } = unanswered(questions)
  return json({ parts: parts.length, ...counts, searched: await ledger.searched(filter) })
}
