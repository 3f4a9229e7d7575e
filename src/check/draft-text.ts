import type { QuotingText } from '../article/find-quotations.ts'

/** The text of a draft, as it is and as a person reads it. */
export interface DraftText {
  /** The original text; quotations point into it. */
  readonly text: string
  readonly reading: QuotingText
  /** The ISO date of the draft, when its day is known. */
  readonly writtenOn?: string
}
