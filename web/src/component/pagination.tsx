import type { VNode } from 'preact'
import { plural } from './wording.ts'

export interface PaginationProps {
  /** How many are shown. */
  readonly count: number
  /** What one is called. */
  readonly noun: string
  /** How many there are, when that is known. */
  readonly total?: number
  readonly isLoading: boolean
  /** Gets the next page; absent behind the last. */
  readonly onMore?: (() => void) | undefined
}

/** How many of a list are shown, and a button for more. */
export function Pagination({ count, noun, total, isLoading, onMore }: PaginationProps): VNode {
  const of = total !== undefined && total > count ? ` of ${plural(total, noun)}` : ''
  const shown = of === '' ? plural(count, noun) : `${count}${of}`
  return (
    <p class="pagination">
      <span>{isLoading ? 'Loading …' : `${shown} shown`}</span>
      {onMore === undefined ? null : (
        <button type="button" onClick={onMore}>
          Show more
        </button>
      )}
    </p>
  )
}
