import type { Span } from '../text/span.ts'

/**
 * A piece of a page as its markup or its empty lines part it.
 *
 * Blocks come in order and do not overlap; everything that is not white space or markup lies in one.
 */
export interface Block {
  readonly kind: BlockKind
  /** The words of the block: without the marks that make it a heading or a list item. */
  readonly span: Span
  /** Level of a heading, 1 to 6. */
  readonly level?: number
}

/** What the markup makes of a block. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'listItem'
  /** A block set off as a quotation by the markup. */
  | 'quote'
  /** A line that only parts what is above from what is below. */
  | 'rule'

/** Names and values that stand above a text as data: YAML front matter. */
export interface FrontMatter {
  readonly span: Span
  /** Values by lower-case name, as text. */
  readonly values: ReadonlyMap<string, string>
}

/** A text with its blocks: what every format is read into before anything is understood of it. */
export interface Page {
  readonly text: string
  readonly format: string
  readonly blocks: readonly Block[]
  readonly frontMatter?: FrontMatter
}

/** The words of a block of a page, by its index. */
export function blockText({ text, blocks }: Page, index: number): string {
  const { span } = blocks[index] as Block
  return text.slice(span.start, span.end)
}
