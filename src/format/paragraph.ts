import type { Block } from '../document/block.ts'
import type { Span } from '../text/span.ts'

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
    if (length >= LEAST_WRAPPED && length <= MOST_WRAPPED) even++
  }
  return (
    followed >= LEAST_FOLLOWED &&
    followed >= FOLLOWED_SHARE * filled &&
    even >= EVEN_SHARE * followed
  )
}

/** Code units of a line that was wrapped, but for the last of its paragraph. */
const LEAST_WRAPPED = 40
const MOST_WRAPPED = 100
/** Lines right above another line below which nothing is told by their length. */
const LEAST_FOLLOWED = 3
/** Share of the lines that another follows in a wrapped text; captions and lists are fewer. */
const FOLLOWED_SHARE = 0.3
/** Share of those that have the length of wrapped lines; headers and addresses have not. */
const EVEN_SHARE = 0.6

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
