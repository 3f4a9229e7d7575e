import type { Block } from '../../document/block.ts'
import type { Span } from '../../text/span.ts'
import { isBlank } from '../../text/white-space.ts'

/** The lines of `text` from `start` on, without line ends and without white space at their edges. */
export function scanLines(text: string, start = 0): Span[] {
  const lines: Span[] = []
  let from = start
  while (from <= text.length) {
    let end = text.indexOf('\n', from)
    if (end < 0) end = text.length
    let left = from
    let right = end
    while (left < right && isBlank(text.charCodeAt(left))) left++
    while (right > left && isBlank(text.charCodeAt(right - 1))) right--
    lines.push({ start: left, end: right })
    from = end + 1
  }
  return lines
}

/**
 * Whether a text is broken into lines of even length, so that a line end inside a paragraph means
 * nothing, rather than having one paragraph a line.
 *
 * Wrapped lines are seldom longer than a hundred characters, and those that another line follows are
 * seldom shorter than forty; paragraphs vary freely. Where few lines follow another at all, those that
 * do are captions and lists.
 */
export function isHardWrapped(lines: readonly Span[]): boolean {
  let filled = 0
  let followed = 0
  let even = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const { start, end } = lines[i] as Span
    const next = lines[i + 1] as Span
    if (start === end) continue
    filled++
    if (next.start === next.end) continue
    followed++
    const length = end - start
    if (length >= 40 && length <= 100) even++
  }
  return followed >= 3 && followed >= 0.3 * filled && even >= 0.6 * followed
}

/**
 * Append the lines to `blocks` as paragraphs: up to the next empty line when the text is wrapped,
 * else one a line, but for a line that runs on into the next. A line that begins with a speaker's
 * label always begins a paragraph.
 */
export function appendParagraphs(
  text: string,
  lines: readonly Span[],
  isWrapped: boolean,
  blocks: Block[],
): void {
  let open: { start: number; end: number } | undefined
  for (const [k, line] of lines.entries()) {
    const before = lines[k - 1]
    if (line.start === line.end) {
      open = undefined
    } else if (
      open !== undefined &&
      before !== undefined &&
      (isWrapped || runsOn(text, before, line)) &&
      !beginsWithLabel(text, line)
    ) {
      open.end = line.end
    } else {
      open = { start: line.start, end: line.end }
      blocks.push({ kind: 'paragraph', span: open })
    }
  }
}

/**
 * Whether a line goes on with what the line before it left open: a sentence that goes on in small
 * letters, or words in quotation marks.
 */
function runsOn(text: string, before: Span, line: Span): boolean {
  const words = text.slice(Math.max(before.start, before.end - LONGEST_WRAPPED), before.end)
  if (before.end - before.start > LONGEST_WRAPPED || /[.!?:;”"»)\]*_]$/.test(words)) return false
  if (/^\p{Ll}/u.test(text.slice(line.start, line.start + 2))) return true
  return words.lastIndexOf('“') > words.lastIndexOf('”') || words.split('"').length % 2 === 0
}

/** Code units of the longest line that is taken to have been wrapped. */
const LONGEST_WRAPPED = 120

function beginsWithLabel(text: string, line: Span): boolean {
  return LABEL_START.test(text.slice(line.start, Math.min(line.end, line.start + 80)))
}

/** Capitals up to a colon, or the lone `Q` of American briefings. */
const LABEL_START = /^\**(?:\p{Lu}[\p{Lu} .,'’()/&-]{1,70}:|Q(?::|\.|\s{2,}|\t))/u
