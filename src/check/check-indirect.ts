import type { Quotation } from '../article/quotation.ts'
import { describeQuotation } from './check-quotation.ts'
import { describeMatch } from './describe-match.ts'
import { findParaphrase, type Paraphrase } from './find-paraphrase.ts'
import { type Facts, type Finding, NO_FACTS } from './finding.ts'
import { describeHoldings } from './match-occasion.ts'
import { namedSource } from './named-source.ts'
import { wholeSpan } from './passage.ts'
import type { SearchableRecord } from './record.ts'

/**
 * Check reported speech without marks: what a passage of the named speaker says in other words. Never
 * called verbatim, and never called false.
 */
export function checkIndirect(
  text: string,
  quotation: Quotation,
  record: SearchableRecord,
): Finding {
  const base = {
    quotation: describeQuotation(text, quotation),
    benign: false,
    parts: [],
    alternatives: [],
  }
  const isNamed = quotation.source !== undefined
  const found = findParaphrase(text, quotation, record)
  if (found === undefined) {
    const facts: Facts = { ...NO_FACTS, attribution: isNamed ? 'unknown' : 'unnamed' }
    const note = describeHoldings(
      namedSource(text, quotation),
      quotation.source?.speaker,
      quotation.occasion?.dates.at(-1),
      record,
    )
    return { ...base, verdict: 'notHeld', possible: false, facts, notes: [note] }
  }
  const match = describeMatch(wholeSpan(found.place, found.span))
  const facts: Facts = {
    ...NO_FACTS,
    wording: 'paraphrased',
    attribution: isNamed ? 'same' : 'unnamed',
    interpreted: match.interpreted,
  }
  return {
    ...base,
    verdict: 'paraphrased',
    possible: true,
    facts,
    match,
    notes: notesOn(found),
  }
}

function notesOn({ kept, dropped, added, isReversed }: Paraphrase): string[] {
  return [
    `Kept: ${kept.join(', ')}`,
    ...(dropped.length > 0 ? [`Dropped: ${dropped.join(', ')}`] : []),
    ...(added.length > 0 ? [`Added: ${added.join(', ')}`] : []),
    ...(isReversed ? ['Possibly reversed: one of the two denies what the other affirms'] : []),
  ]
}
