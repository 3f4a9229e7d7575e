import assert from 'node:assert/strict'
import type { Problem } from '../../src/document/problem.ts'
import type { Turn } from '../../src/document/turn.ts'
import type { Span } from '../../src/text/span.ts'
import { checkSpan, checkSpans } from './span-laws.ts'

interface Transcribed {
  readonly turns: readonly Turn[]
  readonly repairs: readonly Span[]
  readonly problems: readonly Problem[]
}

/** Check the laws that the turns of every transcript obey. */
export function checkTurns(text: string, { turns, repairs, problems }: Transcribed): void {
  checkSpans(
    text,
    turns.flatMap(({ label, spans }) => (label === undefined ? spans : [label.span, ...spans])),
  )
  checkSpans(text, repairs)
  for (const [k, { label, notes, speaker, previous, next }] of turns.entries()) {
    if (label !== undefined) {
      assert.equal(label.text, text.slice(label.span.start, label.span.end))
    }
    checkSpans(
      text,
      notes.map(({ span }) => span),
    )
    if (speaker?.evidence !== undefined) checkSpan(text, speaker.evidence)
    if (previous !== undefined) assert.equal(turns[previous]?.next, k)
    if (next !== undefined) assert.equal(turns[next]?.previous, k)
  }
  for (const { span } of problems) if (span !== undefined) checkSpan(text, span)
}
