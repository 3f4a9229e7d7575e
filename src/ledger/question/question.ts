import type { Row, TextSpan } from '../row.ts'

/** What became of a part of a question. */
export const PART_STATUSES = [
  'answered',
  'partial',
  'declined',
  'notAnswered',
  /** The source has lost the answer: another question follows with nothing between. */
  'answerMissing',
] as const

/** One of {@link PART_STATUSES}. */
export type PartStatus = (typeof PART_STATUSES)[number]

/**
 * How clear a reply is.
 *
 * @see Thomas et al., "I Never Said That": A dataset, taxonomy and baselines on response clarity
 *   classification, 2024, https://arxiv.org/abs/2409.13879
 */
export type Clarity = 'clearReply' | 'ambivalent' | 'clearNonReply'

/** The second level of the same taxonomy, as far as a rule can prove it. */
export type Evasion = 'declining' | 'ignorance' | 'clarification'

/** A turn, or a run of turns, in which somebody asks. */
export interface Question extends Row {
  readonly asker?: {
    readonly name?: string
    readonly outlet?: string
    /** `inferred` when only somebody else's words tell who asks. */
    readonly basis: 'stated' | 'inferred'
    /** The words that an inference rests on. */
    readonly span?: TextSpan
  }
  /** Indices of the turns that ask, in order. */
  readonly turns: readonly number[]
  /** The day on which it was asked. */
  readonly date?: string
  /** Who was asked: those whose turns reply; absent when nobody who is named does. */
  readonly asked?: readonly string[]
  readonly parts: readonly QuestionPart[]
  /** What the question takes for given, and what the reply says to that. */
  readonly premises: readonly { readonly span: TextSpan; readonly reply?: TextSpan }[]
}

/** One thing that is asked. */
export interface QuestionPart {
  readonly span: TextSpan
  readonly status: PartStatus
  /** Whether somebody else's question stands between this and the reply. */
  readonly late?: true
  readonly clarity?: Clarity
  readonly evasion?: Evasion
  /** The stretches that reply, each with the turn it stands in. */
  readonly answers: readonly (TextSpan & { readonly turn?: number })[]
}
