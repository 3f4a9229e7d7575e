import { type Block, blockText, type Page } from '../document/block.ts'
import {
  isEndMark,
  isFurniture,
  isLinkBar,
  isPageNumber,
  isTimeLine,
} from '../document/furniture.ts'
import { breaksOff } from '../text/sentence.ts'
import { hasWords } from '../text/word-count.ts'

/** Blocks of a page, by index: the lines of its header, and its prose. */
export interface SplitPage {
  readonly above: readonly number[]
  readonly body: readonly number[]
}

/**
 * Part the first `count` blocks of a page, all of them by default, into what stands above the first
 * block of prose and the prose; what stands below the last block of prose, and furniture between, is
 * in neither.
 */
export function splitBlocks(page: Page, count: number = page.blocks.length): SplitPage {
  const isProse = (index: number): boolean => {
    const { kind } = page.blocks[index] as Block
    if (kind === 'rule' || kind === 'heading') return false
    const words = blockText(page, index)
    if (isLinkBar(words) || isFurniture(words) || isTimeLine(words)) return false
    return !breaksOff(words) || hasWords(words, LEAST_PROSE)
  }
  let first = 0
  while (first < count && !isProse(first)) first++
  let end = count
  while (end > first && !isProse(end - 1)) end--
  const all = Array.from({ length: count }, (_, index) => index)
  const body = all.slice(first, end).filter((index) => {
    const { kind } = page.blocks[index] as Block
    const words = blockText(page, index)
    return (
      kind !== 'rule' &&
      kind !== 'heading' &&
      !isPageNumber(words) &&
      !isEndMark(words) &&
      !isLinkBar(words) &&
      !(breaksOff(words) && isFurniture(words))
    )
  })
  return { above: all.slice(0, first), body }
}

/** Words of a block that breaks off and is prose all the same: no header line is as long. */
const LEAST_PROSE = 15

/**
 * Whether blocks hold sentences more than anything else: a list of links, a menu, an index or a table
 * of names does not.
 */
export function isProse({ text, blocks }: Page, indexes: readonly number[]): boolean {
  let prose = 0
  let rest = 0
  for (const index of indexes) {
    const { kind, span } = blocks[index] as Block
    const words = text.slice(span.start, span.end)
    if (kind === 'paragraph' && breaksOff(words) && !hasWords(words, LEAST_PROSE)) {
      rest += words.length
    } else if (kind === 'listItem' && breaksOff(words)) rest += words.length
    else prose += words.length
  }
  return prose >= LEAST_SENTENCES && prose >= rest
}

/** Code units of the shortest statement. */
const LEAST_SENTENCES = 60
