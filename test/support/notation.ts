import type { Edit } from '../../src/align/edit.ts'

/**
 * Edits written into the text they change.
 *
 * What stands before a slash is the record's, what stands after it the quotation's. Square brackets
 * hold an edit that the writer does not show, braces one that a mark shows:
 *
 * ```text
 * we will [not /]accept [any/all] plans [/today]
 * we will … {of course /}accept [{it/the plan}]
 * ```
 *
 * A bracket without a slash is the writer's own.
 */
const EDIT = /\[([^[\]{}/]*)\/([^[\]{}]*)\]|\{([^{}/]*)\/([^{}]*)\}/g

/** The two texts of a notation; the record's is without the writer's ellipses and brackets. */
export function parseEdits(notation: string): {
  readonly record: string
  readonly quotation: string
} {
  const side = (number: 0 | 1): string =>
    notation.replace(EDIT, (_, ...groups: string[]) => groups[number] ?? groups[number + 2] ?? '')
  return { record: side(0).replace(/[[\]…]|\.\.\./g, ''), quotation: side(1) }
}

/** Write edits into the quotation `draft.slice(start, end)` that they lead to. */
export function printEdits(
  draft: string,
  edits: readonly Edit[],
  start = 0,
  end: number = draft.length,
): string {
  let printed = ''
  let from = start
  for (const edit of edits) {
    const at = edit.draft?.span.start ?? edit.at.draft
    printed += draft.slice(from, at)
    from = edit.draft?.span.end ?? at
    // A word put in takes the space after it along, so that the record's side reads well too.
    if (edit.op === 'insert' && draft.charAt(from) === ' ') from++
    const left = edit.source === undefined ? '' : oneLine(edit.source.text)
    const space = edit.op === 'delete' && at < end ? ' ' : ''
    const inner = `${left}${space}/${draft.slice(at, from)}`
    printed += edit.marked ? `{${inner}}` : `[${inner}]`
  }
  return printed + draft.slice(from, end)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
