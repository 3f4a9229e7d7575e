import { partitionPoint } from '../text/partition-point.ts'
import type { Block } from './block.ts'

/** Where a page of the source begins in the text. */
export interface PageStart {
  /** Counted from 1, as the file has them; not what is printed on them. */
  readonly page: number
  readonly start: number
}

/** Where each page begins, by the first block that does; empty when the source has no pages. */
export function pageStarts(blocks: readonly Block[]): readonly PageStart[] {
  const starts: PageStart[] = []
  for (const { page, span } of blocks) {
    if (page !== undefined && page !== starts.at(-1)?.page) starts.push({ page, start: span.start })
  }
  return starts
}

/**
 * The page on which the block begins that holds an offset; `undefined` when the source has no pages.
 *
 * A paragraph that goes on over the end of a page counts as of the page it begins on.
 */
export function pageAt(blocks: readonly Block[], offset: number): number | undefined {
  const index = partitionPoint(
    blocks.length,
    (k) => (blocks[k]?.span.start ?? Number.POSITIVE_INFINITY) <= offset,
  )
  return blocks[Math.max(0, index - 1)]?.page
}
