import { type Block, blockText, type Dropped, type DropReason, type Page } from './block.ts'
import { isEndMark, isFurniture, isLinkBar, isPageNumber, plainLine } from './furniture.ts'

/**
 * The blocks of a page that are neither of its header nor of its body, each with the reason.
 *
 * `body` are the blocks with the document's own words. What stands above them is its header, but for
 * furniture; headings stay where they are. `reasons` are known of single blocks beforehand.
 */
export function dropBlocks(
  page: Page,
  body: readonly number[],
  reasons: ReadonlyMap<number, DropReason> = new Map(),
): Dropped[] {
  const own = new Set(body)
  const first = body[0] ?? page.blocks.length
  const last = body.at(-1) ?? -1
  const known = new Set((page.dropped ?? []).map(({ span }) => span?.start))
  const copies = countCopies(page)
  const dropped: Dropped[] = []
  for (const [index, { kind, span }] of page.blocks.entries()) {
    if (own.has(index) || kind === 'rule' || known.has(span.start)) continue
    const words = blockText(page, index)
    if (words.trim() === '') continue
    const reason = reasons.get(index) ?? reasonOf(page.blocks[index] as Block, words, copies)
    const isBelow = index > last && kind !== 'heading'
    if (reason === undefined && (index < first || !isBelow)) continue
    dropped.push({ reason: reason ?? 'furniture', text: words, span })
  }
  return dropped
}

/** What a block is by its own words, when it is not of the text. */
function reasonOf(
  { kind }: Block,
  words: string,
  copies: ReadonlyMap<string, number>,
): DropReason | undefined {
  if (kind === 'caption') return 'caption'
  if (isPageNumber(words)) return 'pageNumber'
  if (FOOTNOTE.test(words)) return 'footnote'
  if (isLinkBar(words) || isFurniture(words) || isEndMark(words)) return 'furniture'
  return (copies.get(plainLine(words)) ?? 0) >= LEAST_COPIES ? 'runningHead' : undefined
}

/** A note that leads back to its mark, or opens with one. */
const FOOTNOTE = /↑\s*$|^\s*(?:[*†‡]|\[\d{1,3}\]|\^\d{1,3})\s*\p{L}/u

/** Times that a line is printed on the pages of a text when it is their head. */
const LEAST_COPIES = 3
/** Code units of the longest running head. */
const LONGEST_HEAD = 120

function countCopies(page: Page): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [index, { span }] of page.blocks.entries()) {
    if (span.end - span.start > LONGEST_HEAD) continue
    const line = plainLine(blockText(page, index))
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return counts
}
