import type { Page } from '../document/block.ts'

/**
 * Where the words of numbered paragraphs begin, by index of their block; none when the paragraphs of a
 * text are not numbered throughout.
 *
 * Records number paragraphs in one row through all speakers. A speaker who counts points begins anew.
 */
export function findParagraphNumbers({ text, blocks }: Page): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  let last = 0
  let paragraphs = 0
  let inRow = 0
  for (const [index, { kind, span }] of blocks.entries()) {
    if (kind === 'rule' || kind === 'heading') continue
    paragraphs++
    const match = NUMBER.exec(
      text.slice(span.start, Math.min(span.end, span.start + LONGEST_NUMBER)),
    )
    if (match === null) continue
    const number = Number(match[1])
    // Misread numbers stand between right ones; the paragraphs are numbered all the same.
    if (number > last && (last === 0 || number <= last + MOST_SKIPPED)) {
      last = number
      inRow++
    }
    starts.set(index, span.start + match[0].length)
  }
  const isNumbered =
    inRow >= LEAST_NUMBERED &&
    inRow >= ROW_SHARE * starts.size &&
    inRow >= NUMBERED_SHARE * paragraphs
  return isNumbered ? starts : new Map()
}

const NUMBER = /^(\d{1,4})(?:\s*[.)]\s*|\s*[-–]\s*|\s{2,}|\s(?=\p{Lu}))(?=["“(]?\p{L})/u
const LONGEST_NUMBER = 16
/** Numbers that may be missing between two that are read. */
const MOST_SKIPPED = 10
const LEAST_NUMBERED = 3
/** Share of the numbers that stand in one row: points counted anew do not. */
const ROW_SHARE = 0.8
/** Share of the paragraphs that have a number; quotations and what a page break cut off have none. */
const NUMBERED_SHARE = 0.4
