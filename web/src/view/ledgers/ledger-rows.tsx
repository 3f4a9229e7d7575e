import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { usePages } from '../../api/use-api.ts'
import { type Column, DataTable } from '../../component/data-table.tsx'
import { Empty, Loading } from '../../component/empty.tsx'
import { Pagination } from '../../component/pagination.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { plural } from '../../component/wording.ts'
import { useKeys } from '../../shell/keys.ts'
import { hrefWith, navigate, place } from '../../shell/router.ts'
import { EventsOverTime } from './events-over-time.tsx'
import { ExportRows } from './export-rows.tsx'
import { FigureGroups } from './figure-groups.tsx'
import { isByDue, rowsPath } from './ledger-query.ts'
import { LinkedRow } from './linked-row.tsx'
import { OrderSwitch } from './order-switch.tsx'
import { RowDetail } from './row-detail.tsx'
import type { AnyRow, LedgerSheet, SheetColumn } from './row-sheet.ts'
import { byDue } from './sort-by-due.ts'
import { Standing } from './status-badge.tsx'

/** A page of rows. */
export interface RowsPage<R> {
  readonly rows: readonly R[]
  readonly searched: {
    readonly documents: number
    readonly undated: number
    readonly unread?: number
    readonly from?: string
    readonly to?: string
  }
  readonly next?: string
}

/** The rows of a ledger; one of them may be open. */
export function LedgerRows<R extends AnyRow>({ sheet }: { readonly sheet: LedgerSheet<R> }): VNode {
  const { ledger, noun } = sheet
  const { query } = place.value
  const list = usePages<RowsPage<R>>(rowsPath(ledger, query))
  const { pages, problem, isLoading, again } = list
  /** Rows as they stand since they were decided on. */
  const [decided, setDecided] = useState<ReadonlyMap<string, R>>(new Map())
  const open = query.get('row') ?? undefined
  useKeys(
    `Open ${noun}`,
    open === undefined
      ? []
      : [{ key: 'Escape', does: `leave a field, then close the ${noun}`, run: () => leave(open) }],
  )
  const [first] = pages
  if (problem !== undefined && first === undefined) {
    return <ProblemNote problem={problem} onAgain={again} />
  }
  if (first === undefined) return <Loading what={`Looking for ${ledger} …`} />
  const fetched = pages.flatMap((page) => page.rows).map((row) => decided.get(row.id) ?? row)
  const rows = isByDue(ledger, query) ? byDue(fetched) : fetched
  const keep = (row: R): void => setDecided(new Map([...decided, [row.id, row]]))
  const detail = (row: R): VNode | null =>
    row.id === open ? <RowDetail sheet={sheet} row={row} onDecided={keep} /> : null
  return (
    <section class="stack" aria-labelledby="rows-heading" aria-busy={isLoading}>
      <h2 id="rows-heading" class="hidden">
        Rows of {ledger}
      </h2>
      <p class="lead">{describeSearched(first.searched)}</p>
      {open === undefined || rows.some(({ id }) => id === open) ? null : (
        <LinkedRow key={open} sheet={sheet} id={open} />
      )}
      {rows.length === 0 ? (
        <Empty>
          <p>No {noun} is found there.</p>
        </Empty>
      ) : (
        <>
          <div class="toolbar">
            <OrderSwitch ledger={ledger} />
            <ExportRows
              sheet={sheet}
              rows={rows}
              all={list.more === undefined ? undefined : rowsPath(ledger, query, { format: 'csv' })}
            />
          </div>
          <EventsOverTime rows={rows} />
          {query.get('differs') === 'true' && ledger === 'figures' ? (
            <FigureGroups rows={rows} detail={detail} />
          ) : (
            <DataTable
              caption={`Rows of ${ledger}`}
              noun={noun}
              columns={columnsOf(
                isByDue(ledger, query) ? dueFirst(sheet.columns) : sheet.columns,
                open,
              )}
              rows={rows}
              keyOf={({ id }) => id}
              detail={detail}
            />
          )}
        </>
      )}
      {problem === undefined ? null : <ProblemNote problem={problem} onAgain={again} />}
      {rows.length === 0 ? null : (
        <Pagination count={rows.length} noun="row" isLoading={isLoading} onMore={list.more} />
      )}
    </section>
  )
}

/** Leave the field that has the focus; without one, close the row, and go back to where it was opened. */
function leave(open: string): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea, select')) {
    activeElement.blur()
    return
  }
  navigate(hrefWith({ row: undefined }))
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(open)}"]`)?.focus()
}

/** The columns with the one first by which the rows are in order. */
function dueFirst<R>(columns: readonly SheetColumn<R>[]): SheetColumn<R>[] {
  const isDue = ({ name }: SheetColumn<R>): boolean => name === 'due'
  return [...columns.filter(isDue), ...columns.filter((column) => !isDue(column))]
}

/** The columns of a sheet as they are shown: one of them opens the row. */
function columnsOf<R extends AnyRow>(
  columns: readonly SheetColumn<R>[],
  open: string | undefined,
): readonly Column<R>[] {
  return columns.map((column) => ({
    name: column.name,
    label: column.label,
    ...(column.isNumber === undefined ? {} : { isNumber: column.isNumber }),
    ...(column.isShort === undefined ? {} : { isShort: column.isShort }),
    cell: (row: R) =>
      column.opens === true ? (
        <>
          <RowLink row={row} open={open} column={column} /> <Standing row={row} />
        </>
      ) : (
        contentOf(column, row)
      ),
  }))
}

function contentOf<R extends AnyRow>(column: SheetColumn<R>, row: R): VNode {
  return <>{column.cell?.(row) ?? column.text(row)}</>
}

/** Opens a row, or closes it again. */
export function RowLink<R extends AnyRow>({
  row,
  open,
  column,
}: {
  readonly row: R
  readonly open: string | undefined
  readonly column: SheetColumn<R>
}): VNode {
  const isOpen = row.id === open
  return (
    <button
      type="button"
      class="row-link"
      data-open
      data-row={row.id}
      onClick={() => navigate(hrefWith({ row: isOpen ? undefined : row.id }))}
      aria-expanded={isOpen}
      dir="auto"
    >
      {contentOf(column, row)}
    </button>
  )
}

function describeSearched(searched: RowsPage<AnyRow>['searched']): string {
  const { documents, undated, unread = 0, from, to } = searched
  const days =
    from === undefined || to === undefined
      ? ''
      : from === to
        ? `, of ${from}`
        : `, ${from} to ${to}`
  const without = undated === 0 ? '' : `, ${undated} of them without a date`
  const foreign =
    unread === 0
      ? ''
      : ` Not read: ${plural(unread, 'document')} in a language without rules; ledgers read English only.`
  return `Read: ${plural(documents - unread, 'document')}${without}${days}.${foreign}`
}
