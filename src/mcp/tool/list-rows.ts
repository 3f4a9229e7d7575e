import type { LedgerFilter, LedgerRows, ListedRow } from '../../verbale.ts'
import type { Desk } from '../desk.ts'
import { type SearchedResult, searchedResult } from '../shape/searched.ts'
import { visibleLine } from '../text/visible-words.ts'
import { MOST_OFFSET } from './argument.ts'

/** A part of a ledger. */
export interface RowPage<Name extends keyof LedgerRows> {
  readonly rows: readonly ListedRow<LedgerRows[Name]>[]
  /** Where the rest begins; absent when there is none. */
  readonly next?: number
  readonly searched: SearchedResult
}

/** Which rows are wanted. */
export interface RowsAsked {
  readonly filter: LedgerFilter
  /** The same in words. */
  readonly filters: readonly string[]
  readonly offset: number
  readonly limit: number
}

/**
 * Some rows of a ledger, from an offset on.
 *
 * The first question to a ledger makes its rows, which takes long in a large record: whoever takes the
 * question back is let go at once.
 */
export async function listRows<Name extends keyof LedgerRows>(
  { ledger }: Desk,
  name: Name,
  { filter, filters, offset, limit }: RowsAsked,
  signal: AbortSignal,
): Promise<RowPage<Name>> {
  const rows: ListedRow<LedgerRows[Name]>[] = []
  const all = ledger.list(name, filter)
  let at = 0
  let next: number | undefined
  try {
    for (;;) {
      const { done, value } = await unlessTakenBack(all.next(), signal)
      if (done === true) break
      if (at >= offset + limit) {
        next = at <= MOST_OFFSET ? at : undefined
        break
      }
      if (at >= offset) rows.push(value)
      at++
    }
  } finally {
    // A row that is still being made is waited for by nobody.
    all.return(undefined).catch(() => {})
  }
  const { documents, undated, unread, from, to } = await ledger.searched(filter)
  return {
    rows,
    ...(next === undefined ? {} : { next }),
    searched: searchedResult(
      {
        documents,
        undated,
        ...(unread === undefined ? {} : { unread }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      },
      filters.map(visibleLine),
    ),
  }
}

async function unlessTakenBack<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = (): void => reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', stop)
    work.catch(() => {})
  }
}
