import type {
  CommitmentPolarity,
  CommitmentStatus,
  CommitmentStrength,
  CommitmentType,
  EventKind,
  FigureRelation,
  LedgerName,
  PartStatus,
  SettableEventStatus,
} from '../../../../src/wire/names.ts'
import { namesOf } from '../../filter/names-of.ts'

/** What can be written in a field, as a person writes it. */
export type FieldForm =
  | 'text'
  /** Several names, parted by semicolons. */
  | 'names'
  | 'number'
  /** A day, a month, a year, or two days parted by a slash. */
  | 'days'
  | 'yesNo'
  | readonly string[]

export const COMMITMENT_TYPES: readonly CommitmentType[] = namesOf<CommitmentType>({
  warning: true,
  promise: true,
  conditionalPromise: true,
  offer: true,
  plan: true,
  agreement: true,
  redLine: true,
  assurance: true,
  demand: true,
  request: true,
  forecast: true,
})

export const EVENT_KINDS: readonly EventKind[] = namesOf<EventKind>({
  meeting: true,
  talks: true,
  summit: true,
  visit: true,
  call: true,
  interview: true,
  letter: true,
  announcement: true,
  militaryAct: true,
})

/** Statuses that a person can set, by ledger; none where rows have no status. */
export const STATUSES: { readonly [Ledger in LedgerName]: readonly string[] } = {
  commitments: namesOf<CommitmentStatus>({
    open: true,
    fulfilled: true,
    superseded: true,
    contradicted: true,
    expired: true,
  }),
  questions: namesOf<PartStatus>({
    answered: true,
    partial: true,
    declined: true,
    notAnswered: true,
    answerMissing: true,
  }),
  events: namesOf<SettableEventStatus>({
    happened: true,
    planned: true,
    expected: true,
    ongoing: true,
    denied: true,
  }),
  figures: [],
  positions: [],
  formulas: [],
  times: [],
}

/** Fields that a person can correct, by ledger; those that the record takes, as a test makes sure. */
export const CORRECTABLE: {
  readonly [Ledger in LedgerName]: Readonly<Record<string, FieldForm>>
} = {
  commitments: {
    type: COMMITMENT_TYPES,
    speaker: 'text',
    onBehalfOf: 'names',
    target: 'names',
    hearer: 'names',
    strength: namesOf<CommitmentStrength>({ strong: true, medium: true, weak: true }),
    polarity: namesOf<CommitmentPolarity>({ positive: true, negative: true }),
    deadline: 'days',
    plover: 'text',
    cameo: 'text',
  },
  questions: { asker: 'text', outlet: 'text', asked: 'names' },
  events: {
    kind: EVENT_KINDS,
    title: 'text',
    participants: 'names',
    date: 'days',
    place: 'text',
    venue: 'text',
  },
  figures: {
    value: 'number',
    min: 'number',
    max: 'number',
    relation: namesOf<FigureRelation>({
      '=': true,
      '~': true,
      '<': true,
      '>': true,
      range: true,
      vague: true,
    }),
    unit: 'text',
    subject: 'text',
    asOf: 'text',
    speaker: 'text',
  },
  positions: { actor: 'text', organization: 'text', concept: 'text', agreement: 'yesNo' },
  formulas: { canonical: 'text' },
  times: { value: 'text', from: 'text', to: 'text' },
}
