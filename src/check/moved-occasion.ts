import type { Quotation } from '../article/quotation.ts'
import { daysBetween } from '../document/date.ts'
import { hullOf, type Span } from '../text/span.ts'
import type { ContextEvidence } from './finding.ts'
import type { PassagePart } from './passage.ts'

/**
 * What shows that a draft gives words another day than the record does; `undefined` when nothing does.
 *
 * Only a day that the draft sets for the speaking itself counts, and only against a document that
 * states its own. A day more or less is the difference between two clocks.
 */
export function findMovedOccasion(
  text: string,
  { occasion, cue, source }: Quotation,
  { place, spans }: PassagePart,
): ContextEvidence | undefined {
  const { document } = place.entry
  const { date } = document
  // Where nobody is said to speak, a day beside the words may be a part of them.
  const saidOn = source === undefined ? undefined : occasion?.saidOn
  if (saidOn === undefined || date?.precision !== 'day' || date.basis === 'inferred') {
    return undefined
  }
  if (Math.abs(daysBetween(saidOn.date, date.value)) <= CLOCKS) return undefined
  const stated = date.span === undefined ? hullOf(spans) : lineAround(document.text, date.span)
  const clause = hullOf([saidOn.span, cue ?? saidOn.span])
  return {
    kind: 'occasion',
    words: date.value,
    source: { span: stated, text: document.text.slice(stated.start, stated.end) },
    draft: { span: clause, text: text.slice(clause.start, clause.end) },
  }
}

/** Days by which an event and the report of it may differ without either being wrong. */
const CLOCKS = 1

/** The line that a span stands in, or as much of a long one as tells a date. */
function lineAround(text: string, { start, end }: Span): Span {
  const before = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const after = next === -1 ? text.length : next
  return after - before > LONGEST_LINE ? { start, end } : { start: before, end: after }
}

const LONGEST_LINE = 160
