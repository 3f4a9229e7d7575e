import { blockText, type Page } from '../document/block.ts'
import { isEndMark, isTimeLine, plainLine } from '../document/furniture.ts'
import type { Problem } from '../document/problem.ts'
import { breaksOff } from '../text/sentence.ts'
import type { LabelMatch } from './label/label.ts'

/** An event that begins below the end of another in the same page. Indexes are of blocks. */
export interface LaterEvent {
  /** The mark that ends the event before. */
  readonly end: number
  /** The first line of its header, and its first label. */
  readonly start: number
  readonly label: number
}

/**
 * The events of a page after the first, in order: below a mark of the end, lines of a header, and then
 * people talk again.
 *
 * Stars only part one section from the next, and a label right below the mark belongs to what somebody
 * added after the end.
 */
export function findEvents(page: Page, labels: ReadonlyMap<number, LabelMatch>): LaterEvent[] {
  const indexes = [...labels.keys()]
  if (page.labels !== undefined) return []
  const events: LaterEvent[] = []
  for (const [k, label] of indexes.entries()) {
    const before = indexes[k - 1]
    if (before === undefined || indexes.length - k < LEAST_LABELS) continue
    let end = label - 1
    while (end > before && !endsEvent(page, end)) end--
    if (end === before || end + 1 === label) continue
    const between = Array.from({ length: label - end - 1 }, (_, i) => end + 1 + i)
    const start = between.find((index) => isHeaderLine(page, index))
    if (start === undefined) continue
    let first = end
    while (first - 1 > before && endsEvent(page, first - 1)) first--
    events.push({ end: first, start, label })
  }
  return events
}

/** A problem for each event after the first. */
export function reportEvents(page: Page, events: readonly LaterEvent[]): Problem[] {
  return events.flatMap(({ start }): Problem[] => {
    const span = page.blocks[start]?.span
    if (span === undefined) return []
    const line = plainLine(blockText(page, start))
    return [
      {
        code: 'severalEvents',
        message: `Another event begins here ("${line}"); its turns follow those of the one before`,
        span,
      },
    ]
  })
}

/** Labels of an event; less is an afterthought. */
const LEAST_LABELS = 2
/** Code units of the longest line of a header that is looked at. */
const LONGEST_LINE = 220

function endsEvent(page: Page, index: number): boolean {
  const words = blockText(page, index)
  return words.length <= LONGEST_LINE && !/^[*\s]+$/.test(words) && isEndMark(words)
}

/** Whether a block is a heading or a line that no sentence ends in, as titles and datelines are. */
function isHeaderLine(page: Page, index: number): boolean {
  const words = blockText(page, index)
  if (page.blocks[index]?.kind === 'heading') return true
  if (page.blocks[index]?.kind !== 'paragraph' || words.length > LONGEST_LINE) return false
  return isTimeLine(words) || (breaksOff(words) && /\p{L}{3}/u.test(words))
}
