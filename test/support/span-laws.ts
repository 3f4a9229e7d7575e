import assert from 'node:assert/strict'
import type { Span } from '../../src/text/span.ts'

/** Check what holds of every span: it lies in the text, holds something and splits no surrogate pair. */
export function checkSpan(text: string, { start, end }: Span): void {
  assert.ok(start >= 0 && end <= text.length, `the span ${start}–${end} leaves the text`)
  assert.ok(start < end, `the span ${start}–${end} is empty`)
  for (const offset of [start, end]) {
    assert.ok(!splitsPair(text, offset), `a span splits the surrogate pair at ${offset}`)
  }
}

/** Check a list of spans: each holds, they come in order, and none overlaps the next. */
export function checkSpans(text: string, spans: readonly Span[]): void {
  let last = 0
  for (const span of spans) {
    checkSpan(text, span)
    assert.ok(span.start >= last, `the span at ${span.start} begins before the last one ends`)
    last = span.end
  }
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1))
}
