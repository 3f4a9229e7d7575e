import type { Quotation } from '../article/quotation.ts'
import { describeQuotation } from './check-quotation.ts'
import { describeMatch } from './describe-match.ts'
import { describeReported, notesOnReported } from './describe-reported.ts'
import type { ParaphraseFinder } from './find-paraphrase.ts'
import { type Facts, type Finding, NO_FACTS } from './finding.ts'
import { describeHoldings } from './match-occasion.ts'
import { namedSource } from './named-source.ts'
import { wholeSpan } from './passage.ts'
import type { SearchableRecord } from './record.ts'

/**
 * Check reported speech without marks: what a passage of the named speaker says in other words. Never
 * called verbatim, and never called false. `day` is that of the draft.
 */
export function checkIndirect(
  text: string,
  quotation: Quotation,
  day: string | undefined,
  record: SearchableRecord,
  finder: ParaphraseFinder,
): Finding {
  const base = {
    quotation: describeQuotation(text, quotation),
    benign: false,
    parts: [],
    alternatives: [],
  }
  const isNamed = quotation.source !== undefined
  const found = finder.find(text, quotation, day)
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
  const reported = describeReported(text, found.place.entry.document, found.comparison)
  return {
    ...base,
    verdict: 'paraphrased',
    possible: true,
    facts,
    match,
    notes: notesOnReported(reported),
    reported,
  }
}
