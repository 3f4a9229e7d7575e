import { blockText, type Page } from '../document/block.ts'
import { isEndMark, isPageNumber, isTimeLine, plainLine } from '../document/furniture.ts'
import { breaksOff } from '../text/sentence.ts'
import { matchLabel } from './label/label.ts'

/**
 * Blocks of a transcript that nobody spoke, by index: what the format sets apart, marks of the end, page
 * numbers, heads and feet of pages, motions printed in minutes.
 */
export function findUnspoken(page: Page): ReadonlySet<number> {
  const unspoken = new Set<number>(page.unspoken)
  const heads = findRunningHeads(page)
  let inMotion = false
  for (const [index, { kind, span }] of page.blocks.entries()) {
    if (kind === 'rule' || kind === 'heading') {
      unspoken.add(index)
      continue
    }
    // Of a long block, its start is enough to tell.
    const raw = page.text.slice(span.start, Math.min(span.end, span.start + SAMPLE))
    inMotion = MOTION.test(raw) || (inMotion && MOTION_ITEM.test(raw))
    const isLine = span.end - span.start <= SAMPLE
    const isOut =
      inMotion ||
      (isLine &&
        (RISING.test(raw) ||
          isEndMark(raw) ||
          isTimeLine(raw) ||
          isPageNumber(raw) ||
          (heads.size > 0 && heads.has(headKey(raw)))))
    if (isOut) unspoken.add(index)
  }
  return unspoken
}

/** Code units of the longest line that is looked at as a whole. */
const SAMPLE = 200

/** Clauses of a motion as it is printed, and who moved it. */
const MOTION =
  /^(?:(?:AND )?WHEREAS\b|(?:AND )?(?:THEREFORE )?BE IT (?:FURTHER )?RESOLVED\b|THEREFORE BE IT\b|(?:Moved|Seconded) by (?:\p{Lu}[\p{L}.'’-]+[ ,]*){1,6}$)/u
/** Members who rise to be called. */
const RISING = /^(?:Several|A number of) (?:right )?hon(?:\.|ourable) Members rose\b/

const MOTION_ITEM = /^\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s/

/**
 * Short lines that recur through a document, apart from page numbers: heads and feet of pages. Two
 * suffice when each is numbered and parts a sentence.
 */
function findRunningHeads(page: Page): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const pages = new Map<string, Set<string>>()
  for (const [index, { kind, span }] of page.blocks.entries()) {
    if (kind !== 'paragraph' || span.end - span.start > LONGEST_HEAD) continue
    const raw = blockText(page, index)
    if (!breaksOff(raw) && !/\d\W*$/.test(raw)) continue
    if (/^[-–—(]/.test(raw) || matchLabel(page.text, span) !== undefined) continue
    const key = headKey(raw)
    if (key.length < SHORTEST_HEAD) continue
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (key.includes('#') && index > 0 && breaksOff(blockText(page, index - 1))) {
      pages.set(key, (pages.get(key) ?? new Set()).add(raw))
    }
  }
  const heads = [...counts].filter(
    ([key, count]) => count >= LEAST_PAGES || (pages.get(key)?.size ?? 0) >= LEAST_NUMBERED,
  )
  return new Set(heads.map(([key]) => key))
}

/** Code units of a running head; shorter lines may be spoken again and again: "Next." */
const SHORTEST_HEAD = 8
const LONGEST_HEAD = 90
/** Pages that have a head before it is one, and those that have when they are numbered. */
const LEAST_PAGES = 3
const LEAST_NUMBERED = 2

function headKey(raw: string): string {
  return plainLine(raw).replace(/\d+/g, '#').toLowerCase()
}
