import type { Evidence, Level, Row, TextSpan } from '../row.ts'

/** What kind of act a commitment is, as `bench/ledger-gold/README.md` tells them apart. */
export const COMMITMENT_TYPES = [
  'warning',
  'promise',
  'conditionalPromise',
  'offer',
  'plan',
  'agreement',
  'redLine',
  'assurance',
  'demand',
  'request',
  'forecast',
] as const

/** One of {@link COMMITMENT_TYPES}. */
export type CommitmentType = (typeof COMMITMENT_TYPES)[number]

/** How a condition is put. */
export type ConditionKind =
  /** If, provided that, in case of, depending on, subject to, without. */
  | 'if'
  /** Unless, barring. */
  | 'unless'
  | 'asLongAs'
  /** "Should they attack". */
  | 'should'
  /** When, once, until. */
  | 'when'
  /** "Any attack will be met". */
  | 'noun'
  /** "Either they leave, or". */
  | 'choice'
  /** The sentence before states it. */
  | 'before'
  /** The question states it. */
  | 'question'

/** Where a commitment stands. A rule never moves it without showing what it saw. */
export const COMMITMENT_STATUSES = [
  'open',
  'fulfilled',
  'superseded',
  'contradicted',
  'expired',
] as const

/** One of {@link COMMITMENT_STATUSES}. */
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number]

/** An act that somebody binds himself to, offers, plans, forecasts, or asks of another. */
export interface Commitment extends Row {
  readonly type: CommitmentType
  /** Who says so. */
  readonly speaker?: string
  /** For whom the speaker speaks: a state, a government. */
  readonly onBehalfOf?: readonly string[]
  /** Whom it is about or against. */
  readonly target?: readonly string[]
  /** Who is spoken to. */
  readonly hearer?: readonly string[]
  readonly level: Level
  readonly condition?: { readonly span: TextSpan; readonly kind: ConditionKind }
  readonly action: { readonly span: TextSpan }
  readonly modality?: { readonly span: TextSpan; readonly category: string }
  /** How firmly: `strong` (will, must, pledge), `medium` (plan to, should), `weak` (may, hope). */
  readonly strength: 'strong' | 'medium' | 'weak'
  readonly polarity: 'positive' | 'negative'
  /** By when: the words, and the days they mean, seen from the day of speaking. */
  readonly deadline?: {
    readonly span: TextSpan
    readonly from?: string
    readonly to?: string
    /** TIMEX3 value; relative when the day of speaking is not known. */
    readonly timex: string
  }
  readonly plover?: string
  readonly ploverAuxiliary?: 'historical' | 'future' | 'hypothetical' | 'negated'
  readonly cameo?: string
  readonly status: CommitmentStatus
  /** What moved the status: later words, of this document or another. */
  readonly statusEvidence?: readonly Evidence[]
  /** Index of the turn in the document. */
  readonly turn?: number
  /** The day of speaking. */
  readonly date?: string
}
