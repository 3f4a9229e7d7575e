import type { Block } from '../../document/block.ts'
import type { Span } from '../../text/span.ts'
import type { Line } from './line.ts'
import type { LineEnds } from './line-end.ts'

/** Lines that make a paragraph, a heading or an item of a list. */
export interface Paragraph {
  readonly kind: Block['kind']
  readonly level?: number
  readonly lines: readonly Line[]
}

/** The text of paragraphs, each on one line, with an empty line between them. */
export function writePage(
  paragraphs: readonly Paragraph[],
  ends: LineEnds,
): { readonly text: string; readonly blocks: readonly Block[]; readonly strong: readonly Span[] } {
  const blocks: Block[] = []
  const strong: Span[] = []
  const parts: string[] = []
  let length = 0
  const write = (words: string): void => {
    parts.push(words)
    length += words.length
  }
  for (const { kind, level, lines } of paragraphs) {
    if (length > 0) write('\n\n')
    const start = length
    for (const [i, line] of lines.entries()) {
      const next = lines[i + 1]
      const joint = next === undefined ? 'none' : ends.joint(line.text, next.text)
      for (const span of line.bold) {
        addStrong(strong, { start: length + span.start, end: length + span.end }, start)
      }
      write(joint === 'softHyphen' ? line.text.slice(0, -1) : line.text)
      // A word that goes on after a hyphen is one word in bold, too.
      const last = strong.at(-1)
      if (last !== undefined && last.end > length) {
        strong[strong.length - 1] = { start: last.start, end: length }
      }
      if (joint === 'space') write(' ')
    }
    const [first] = lines
    blocks.push({
      kind,
      span: { start, end: length },
      ...(level === undefined ? {} : { level }),
      ...(first === undefined ? {} : { page: first.page }),
    })
  }
  return { text: parts.join(''), blocks, strong }
}

/** Add words in bold to those before them when they go on with them in one block. */
function addStrong(strong: Span[], span: Span, blockStart: number): void {
  const last = strong.at(-1)
  if (last !== undefined && last.start >= blockStart && span.start - last.end <= 1) {
    strong[strong.length - 1] = { start: last.start, end: span.end }
  } else if (span.end > span.start) strong.push(span)
}
