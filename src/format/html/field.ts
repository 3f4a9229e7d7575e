import { ABOUT_FIELDS, fieldName } from '../field-name.ts'
import type { LayoutBlock } from './layout.ts'
import { proseOf } from './page-main.ts'
import { isElement } from './tree.ts'

/** A value that a table above the text gives. */
export interface HtmlField {
  /** Name of the metadata that it is. */
  readonly name: string
  /** What the table calls it. */
  readonly head: string
  readonly value: string
}

/**
 * The table above a text that says what the text is, as records have it: `Date`, `Language`, one a row.
 *
 * `rows` are the blocks of the table; they are no words of the document.
 */
export function readFieldRows(blocks: readonly LayoutBlock[]): {
  readonly fields: readonly HtmlField[]
  readonly rows: readonly number[]
} {
  const fields: HtmlField[] = []
  const rows: number[] = []
  for (const [index, block] of blocks.entries()) {
    const parts = block.text.split('\t')
    const cells = block.element.name === 'tr' ? block.element.children.filter(isElement) : []
    if (parts.length === 2 && cells.length === 2 && cells[0]?.name === 'th') {
      const [head, value] = parts.map((part) => part.trim()) as [string, string]
      rows.push(index)
      const name = NAMES.get(fieldName(head))
      if (name !== undefined) fields.push({ name, head, value })
    } else if (rows.length > 0 || proseOf(block) > 0) break
  }
  return fields.length === 0 || rows.length < LEAST_ROWS
    ? { fields: [], rows: [] }
    : { fields, rows }
}

/** Rows of a table that says what the text is. */
const LEAST_ROWS = 2

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(ABOUT_FIELDS).flatMap(([name, fields]) => fields.map((field) => [field, name])),
)
