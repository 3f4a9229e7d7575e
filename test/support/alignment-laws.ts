import assert from 'node:assert/strict'
import type { Edit } from '../../src/align/edit.ts'
import { foldedWord, type QuotationText, readQuotation } from '../../src/align/quotation-text.ts'
import type { Span } from '../../src/text/span.ts'
import { checkSpan } from './span-laws.ts'

/**
 * Check the laws that the edits between a passage and a quotation obey: they come in order on both
 * sides and do not overlap, each side is what stands there, and applying them to the passage gives
 * the quotation's words. `spoken` is the source with what nobody said as spaces.
 */
export function checkAlignment(
  source: string,
  passage: Span,
  quotation: QuotationText,
  edits: readonly Edit[],
  spoken: string = source,
): void {
  let sourceEnd = passage.start
  let draftEnd = 0
  for (const edit of edits) {
    const { op, source: left, draft: right, at } = edit
    assert.equal(left === undefined, op === 'insert')
    assert.equal(right === undefined, op === 'delete')
    checkSide(source, left)
    checkSide(quotation.text, right)
    const from = left?.span.start ?? at.source
    assert.ok(from >= sourceEnd, 'an edit of the source begins before the last one ends')
    assert.ok((left?.span.end ?? from) <= passage.end, 'an edit leaves the passage')
    assert.ok(at.draft >= draftEnd, 'an edit of the draft begins before the last one ends')
    sourceEnd = left?.span.end ?? from
    draftEnd = right?.span.end ?? at.draft
  }
  const made = wordsOf(applyEdits(spoken, passage, edits))
  const wanted = Array.from({ length: quotation.count }, (_, i) => foldedWord(quotation, i))
  // A word that a hyphen breaks at the end of a line, or of which a part is struck out, is two words to
  // a reader of words alone.
  if (BROKEN.test(source)) assert.equal(made.join(''), wanted.join(''))
  else assert.deepEqual(made, wanted)
}

const BROKEN = /[-\u2010\u00ad]\s*\n|\p{L}~~\p{L}/u

/** The passage with every edit done to it. */
function applyEdits(source: string, { start, end }: Span, edits: readonly Edit[]): string {
  let applied = ''
  let from = start
  for (const { source: left, draft: right, at } of edits) {
    applied += `${source.slice(from, left?.span.start ?? at.source)} ${right?.text ?? ''} `
    from = left?.span.end ?? at.source
  }
  return applied + source.slice(from, end)
}

function wordsOf(text: string): string[] {
  const words = readQuotation(text, [{ start: 0, end: text.length }])
  return Array.from({ length: words.count }, (_, i) => foldedWord(words, i))
}

function checkSide(text: string, side: Edit['source']): void {
  if (side === undefined) return
  checkSpan(text, side.span)
  assert.equal(side.text, text.slice(side.span.start, side.span.end))
  assert.ok(side.words > 0)
}
