import assert from 'node:assert/strict'
import type { Page } from '../../src/document/block.ts'
import { checkSpan, checkSpans } from './span-laws.ts'

/**
 * A page line by line: `# ` before a heading, `label | words` where a label is marked, and other blocks
 * as they are. Checks what holds of every page.
 */
export function showPage(page: Page): string[] {
  checkPage(page)
  const { text, blocks, labels } = page
  return blocks.map(({ kind, span }, index) => {
    const label = labels?.get(index)
    if (label === undefined) {
      return `${kind === 'heading' ? '# ' : ''}${text.slice(span.start, span.end)}`
    }
    const name = text.slice(label.span.start, label.span.end)
    return `${name} | ${text.slice(label.end, span.end)}`
  })
}

/** Check what holds of a page whatever it was read from. */
export function checkPage({ text, blocks, labels, notes = [] }: Page): void {
  assert.ok(text.isWellFormed())
  checkSpans(
    text,
    blocks.map(({ span }) => span),
  )
  checkSpans(
    text,
    notes.map(({ span }) => span),
  )
  for (const [index, { span, end }] of labels ?? []) {
    const block = blocks[index]
    assert.ok(block !== undefined, `there is no block ${index}`)
    checkSpan(text, span)
    assert.ok(span.start >= block.span.start && span.end <= end && end <= block.span.end)
  }
}
