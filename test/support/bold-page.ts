import type { Block, Page } from '../../src/document/block.ts'
import type { Span } from '../../src/text/span.ts'

/** A page of paragraphs whose bold words are written in double stars, which are not part of the text. */
export function boldPage(...paragraphs: readonly string[]): Page {
  let text = ''
  const blocks: Block[] = []
  const strong: Span[] = []
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n'
    const start = text.length
    for (const [k, piece] of paragraph.split('**').entries()) {
      if (k % 2 === 1) strong.push({ start: text.length, end: text.length + piece.length })
      text += piece
    }
    blocks.push({ kind: 'paragraph', span: { start, end: text.length } })
  }
  return { text, format: 'html', blocks, strong }
}
