import { type ComponentChildren, Fragment, type VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { useItems } from './use-items.ts'

/** A column of a table. */
export interface Column<R> {
  readonly name: string
  readonly label: string
  readonly cell: (row: R) => ComponentChildren
  /** Numbers stand below each other at the right. */
  readonly isNumber?: boolean
  /** Dates and codes are not broken. */
  readonly isShort?: boolean
}

export interface DataTableProps<R> {
  /** What the rows are; told to screen readers, and heads their keys. */
  readonly caption: string
  /** What one row is called on the sheet of keys. */
  readonly noun: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly keyOf: (row: R) => string
  /** Shown below a row that is open. */
  readonly detail?: (row: R) => ComponentChildren
}

/** Rows in columns; on a narrow screen each row becomes a card with its labels. */
export function DataTable<R>(props: DataTableProps<R>): VNode {
  const { caption, noun, columns, rows, keyOf, detail } = props
  const body = useRef<HTMLTableSectionElement>(null)
  useItems(body, caption, noun)
  return (
    <table class="data-table">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, label, isNumber }) => (
            <th key={name} scope="col" class={isNumber === true ? 'number' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => {
          const more = detail?.(row)
          return (
            <Fragment key={keyOf(row)}>
              <tr data-item tabIndex={-1}>
                {columns.map(({ name, label, cell, isNumber, isShort }) => (
                  <td
                    key={name}
                    data-label={label}
                    class={isNumber === true ? 'number' : isShort === true ? 'short' : undefined}
                  >
                    {cell(row)}
                  </td>
                ))}
              </tr>
              {more === undefined || more === null ? null : (
                <tr class="detail">
                  <td colSpan={columns.length}>{more}</td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}
