import type { Span } from '../text/span.ts'

/** A text as a person reads it, with the words that are checked in it. Offsets are reading offsets. */
export interface ReadingPassage {
  readonly text: string
  /** From the first of the words to the last. */
  readonly span: Span
  /** The stretches of it that the draft has; what lies between them it leaves out. */
  readonly pieces: readonly Span[]
}

/** A difference in context, shown by a sentence of the record and one of the draft. */
export interface ContextDifference {
  readonly kind: 'antecedent' | 'condition' | 'negation'
  /** The words that carry it. */
  readonly words: string
  /** The sentence, or part of one, in the record; reading offsets there. */
  readonly source: Span
  /** The sentence of the draft; reading offsets there. */
  readonly draft?: Span
}
