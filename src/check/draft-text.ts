import type { QuotingText } from '../article/find-quotations.ts'
import type { Span } from '../text/span.ts'

/** The text of a draft, as it is and as a person reads it. */
export interface DraftText {
  /** The original text; quotations point into it. */
  readonly text: string
  readonly reading: QuotingText
  /** Quotation marks that found no partner, in the order of the text. */
  readonly unpaired?: readonly Span[]
  /** The ISO date of the draft, when its day is known. */
  readonly writtenOn?: string
}
