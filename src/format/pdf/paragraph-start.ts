import type { Line } from './line.ts'

/** What all pages of a document share. */
export interface Layout {
  /** Height of most letters. */
  readonly size: number
  /** Distance of lines in a paragraph, as a multiple of their height. */
  readonly leading: number
  /** Whether the first lines of paragraphs stand in. */
  readonly isIndented: boolean
}

/** Measure how a document sets its paragraphs. */
export function measureLayout(lines: readonly Line[], size: number): Layout {
  const leadings: number[] = []
  let indented = 0
  let spaced = 0
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (before === undefined || !follows(before, line)) continue
    if (Math.abs(line.size - size) > 0.5 || Math.abs(before.size - size) > 0.5) continue
    leadings.push((line.y - before.y) / line.size)
  }
  leadings.sort((a, b) => a - b)
  const leading = mostFrequent(leadings)
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (before === undefined || !follows(before, line) || isCentered(line)) continue
    if ((line.y - before.y) / line.size > leading * WIDE_LEADING) spaced++
    else if (isIn(line) && !isIn(before)) indented++
  }
  return { size, leading, isIndented: indented > spaced }
}

/** The distance that most lines have, of ascending ones. */
function mostFrequent(values: readonly number[]): number {
  let [best, most] = [DEFAULT_LEADING, 0]
  for (let i = 0, from = 0; i < values.length; i++) {
    while ((values[i] as number) - (values[from] as number) > 0.06) from++
    if (i - from + 1 > most) [best, most] = [values[from] as number, i - from + 1]
  }
  return best
}

const DEFAULT_LEADING = 1.2
/** Multiple of the usual distance of lines that parts paragraphs. */
const WIDE_LEADING = 1.25
/** Heights by which a line stands in. */
const INDENT = 0.8
/** Heights by which edges of lines may differ. */
const SLACK = 0.4

/**
 * Whether a line begins a paragraph, by how it stands to the lines before and after it and to the first
 * line of the paragraph before.
 *
 * Across the end of a column or page only words tell: a sentence that is broken off goes on.
 */
export function beginsParagraph(
  lines: readonly Line[],
  index: number,
  first: Line,
  layout: Layout,
): boolean {
  const line = lines[index] as Line
  const before = lines[index - 1] as Line
  const isBelow = before.page === line.page && line.y > before.y
  const leading = Math.max(layout.leading, LEAST_LEADING) * WIDE_LEADING
  if (isBelow && (line.y - before.y) / line.size > leading) return true
  const goesOn = !endsSentence(before.text) && /^[("“‘«]?\p{Ll}/u.test(line.text)
  const change = Math.abs(line.size - before.size) / before.size
  if (change > SAME_SIZE) return !goesOn || before.isBold || change > NEAR_SIZE
  if (BULLET.test(line.text)) return true
  if (!follows(before, line)) return beginsAfterBreak(before, line, layout)
  if (line.isDivided && before.isDivided) return true
  if (isCentered(line) && isCentered(before)) {
    return !(isOpen(before.text) || /^\p{Ll}/u.test(line.text))
  }
  if (line.isBold !== before.isBold && !goesOn && startsStyle(before, line)) return true
  if (beginsWithLabel(line) && endsSentence(before.text)) return true
  const isBrokenOff =
    !endsSentence(before.text) && (isOpen(before.text) || /^\p{Ll}/u.test(line.text))
  if (!isFull(before, line) && !isBrokenOff) return true
  return standsIn(lines, index, first, layout)
}

const LEAST_LEADING = 1
/** Share by which letters of one paragraph differ in height, and by which they may where a sentence goes on. */
const SAME_SIZE = 0.08
const NEAR_SIZE = 0.25

/** Whether a line stands below another in the same column. */
function follows(before: Line, line: Line): boolean {
  return before.page === line.page && before.column === line.column && line.y > before.y
}

/** Whether a line at the top of a page or column begins a paragraph. */
function beginsAfterBreak(before: Line, line: Line, layout: Layout): boolean {
  if (isCentered(line) !== isCentered(before)) return true
  if (line.isBold !== before.isBold) return true
  if (endsWithHyphen(before.text) && /^\p{Ll}/u.test(line.text)) return false
  const isIndented = isIn(line)
  if (endsSentence(before.text)) {
    return !layout.isIndented || isIndented || !isFull(before, line)
  }
  if (isOpen(before.text) || /^["“‘«(]?\p{Ll}/u.test(line.text)) return false
  return !isFull(before, line) || isIndented
}

/** Whether the weight of letters changes where one line ends and the next begins. */
function startsStyle(before: Line, line: Line): boolean {
  const last = before.bold.at(-1)
  const endsBold = last !== undefined && last.end >= before.text.trimEnd().length - 1
  const beginsBold = line.bold[0]?.start === 0
  return endsBold !== beginsBold
}

/** Whether a line begins with words in bold up to a colon, as those that name a speaker are set. */
function beginsWithLabel({ text, bold }: Line): boolean {
  const [first] = bold
  return first?.start === 0 && /^[^:]*:?\s*$|:\s*$/.test(text.slice(0, first.end + 1))
}

/** Whether the first word of a line would have found no room in the line before. */
function isFull(before: Line, line: Line): boolean {
  const room = before.isRightToLeft
    ? before.x - before.column.left
    : before.column.right - before.end
  // A line that fills little of its own measure was set so; it was not broken at its end.
  if (before.end - before.x < LEAST_FILLED * (before.end - before.x + room)) return false
  const word = /^\S+/.exec(line.text)?.[0] ?? ''
  const perLetter = (line.end - line.x) / Math.max(1, line.text.length)
  return room < (word.length + 1) * perLetter + SLACK * line.size
}

/** Share of its measure that a line fills when it is broken because it is full. */
const LEAST_FILLED = 0.5

/** Whether a line stands in further than the one before, as first lines of paragraphs do. */
function standsIn(lines: readonly Line[], index: number, first: Line, layout: Layout): boolean {
  const line = lines[index] as Line
  const before = lines[index - 1] as Line
  const by = line.x - before.x
  const slack = SLACK * line.size
  if (line.isRightToLeft) return false
  if (Math.abs(by) <= slack) {
    // Where first lines stand in, a second that stands in as far is the first of another paragraph.
    return layout.isIndented && before === first && isIn(line) && endsSentence(before.text)
  }
  if (by < 0) {
    // The second line of a paragraph stands out to the edge; after that, another text begins.
    return before !== first
  }
  if (by < INDENT * line.size) return false
  // A label or a number may hang before its paragraph: then the next line stands in too.
  const next = lines[index + 1]
  const hangs = next !== undefined && follows(line, next) && Math.abs(next.x - line.x) <= slack
  return !(before === first && (hangs || !endsSentence(before.text)))
}

function isIn(line: Line): boolean {
  return !line.isRightToLeft && line.x - line.column.left > INDENT * line.size
}

/** Share of the space beside a line by which it may be off the middle: by half of a first line's indent. */
const OFF_CENTER = 0.2

/** Whether a line stands in the middle of its column, and fills it not. */
export function isCentered({ x, end, column, size }: Line): boolean {
  const before = x - column.left
  const after = column.right - end
  return (
    before > 2 * size &&
    after > 2 * size &&
    Math.abs(before - after) < Math.max(size, OFF_CENTER * (before + after))
  )
}

/** Whether a bracket is open at the end of a line. */
function isOpen(text: string): boolean {
  return (
    text.lastIndexOf('(') > text.lastIndexOf(')') || text.lastIndexOf('[') > text.lastIndexOf(']')
  )
}

function endsSentence(text: string): boolean {
  return /[.!?:…。！？]["”’»)\]]*\s*$/u.test(text)
}

function endsWithHyphen(text: string): boolean {
  return /\p{L}[-‐\u00ad]$/u.test(text)
}

const BULLET = /^[•▪◦‣●■○□►–]\s/u
