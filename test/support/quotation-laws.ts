import assert from 'node:assert/strict'
import type { FoundQuotations } from '../../src/article/find-quotations.ts'
import { checkSpan, checkSpans } from './span-laws.ts'

/** Check the laws that the quotations of every text obey. */
export function checkQuotations(
  text: string,
  { quotations, notSpeech, problems }: FoundQuotations,
): void {
  for (const { kind, spans, marked, cue, source } of quotations) {
    assert.ok(spans.length > 0, 'a quotation has no words')
    checkSpans(text, spans)
    checkSpans(text, marked)
    if (kind === 'direct') assert.deepEqual(spans, marked)
    if (kind === 'indirect') assert.equal(marked.length, 0)
    for (const piece of marked) {
      const isHeld = spans.some(({ start, end }) => start <= piece.start && piece.end <= end)
      assert.ok(isHeld, 'marked words lie outside the quotation')
    }
    if (cue !== undefined) checkSpan(text, cue)
    if (source?.span !== undefined) checkSpan(text, source.span)
  }
  for (const { span } of notSpeech) checkSpan(text, span)
  for (const { span } of problems) if (span !== undefined) checkSpan(text, span)
}
