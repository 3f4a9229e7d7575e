import type { Block, Page } from '../document/block.ts'
import { lineSpans } from '../text/line.ts'
import type { Span } from '../text/span.ts'
import { findCorrections } from './find-corrections.ts'
import { appendParagraphs, isHardWrapped } from './paragraph.ts'

/** Read plain text: paragraphs parted by empty lines or by line ends, rules of dashes and stars. */
export function readPlainText(text: string): Page {
  const lines = lineSpans(text, { start: 0, end: text.length })
  const isWrapped = isHardWrapped(lines)
  const blocks: Block[] = []
  let open: Span[] = []
  for (const line of lines) {
    if (isRule(text, line)) {
      appendParagraphs(text, open, isWrapped, blocks)
      open = []
      blocks.push({ kind: 'rule', span: line })
    } else {
      open.push(line)
    }
  }
  appendParagraphs(text, open, isWrapped, blocks)
  const corrections = findCorrections(text)
  return { text, format: 'text', blocks, ...(corrections.length === 0 ? {} : { corrections }) }
}

function isRule(text: string, { start, end }: Span): boolean {
  return end - start >= 3 && /^(?:[-*_=~•·]\s*){3,}$/.test(text.slice(start, end))
}
