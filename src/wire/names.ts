// Names that are values of the shapes in this folder, for whoever must have a word for each of them.

import type { Commitment, ComparedFigure, EVENT_STATUSES, Figure, ToldTime } from '../verbale.ts'

export type {
  CitationStyle,
  CommitmentStatus,
  CommitmentType,
  DocumentKind,
  EventKind,
  EventStatus,
  LedgerName,
  ListedProblemCode,
  PartStatus,
  Role,
  UnbuiltCode,
  Verdict,
} from '../verbale.ts'

export type CommitmentStrength = Commitment['strength']
export type CommitmentPolarity = Commitment['polarity']
/** Statuses of events that a person can set. */
export type SettableEventStatus = (typeof EVENT_STATUSES)[number]
export type FigureRelation = Figure['relation']
/** How a figure stands to others of its group. */
export type FigureComparison = NonNullable<ComparedFigure['comparison']>
export type TimeType = ToldTime['type']
