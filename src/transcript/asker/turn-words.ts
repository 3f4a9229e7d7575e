import type { Turn } from '../../document/turn.ts'
import { countWords } from '../../text/word-count.ts'

/** What is said in a turn. */
export function words(text: string, { spans }: Turn): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ')
}

/** Whether a turn has no more than so many words; a long one is not read to its end. */
export function isShort(text: string, { spans }: Turn, most: number): boolean {
  let count = 0
  for (const span of spans) {
    count += countWords(text, span, most + 1 - count)
    if (count > most) return false
  }
  return true
}

/** Whether a turn is cut off: its words end in a dash or an ellipsis. */
export function isCutOff(text: string, { spans }: Turn): boolean {
  const last = spans[spans.length - 1]
  if (last === undefined) return false
  const end = text.slice(Math.max(last.start, last.end - LONGEST_END), last.end)
  return /(?:[—–-]|\.\.\.|…)["”’)\s]*$/.test(end)
}

/** Code units of the end of a turn, with marks and spaces behind the last word. */
const LONGEST_END = 12
