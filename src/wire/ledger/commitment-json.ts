import type { Commitment, ListedRow } from '../../verbale.ts'
import { known } from './known.ts'
import {
  evidenceToJson,
  type RowJson,
  type RowPlaceJson,
  rowHead,
  rowPlace,
  type SpanJson,
  spanToJson,
} from './row-json.ts'

/** A line of `verbale ledger commitments --json`. */
export interface CommitmentJson extends RowJson, RowPlaceJson {
  readonly type: string
  readonly speaker?: string
  readonly onBehalfOf: readonly string[]
  readonly target: readonly string[]
  readonly hearer: readonly string[]
  readonly level: string
  readonly condition?: { readonly span: SpanJson; readonly kind: string }
  readonly action: { readonly span: SpanJson }
  readonly modality?: { readonly span: SpanJson; readonly category: string }
  readonly strength: string
  readonly polarity: string
  /** Without days where the day of speaking is not known; without words where a person gave the days. */
  readonly deadline?: {
    readonly span?: SpanJson
    readonly from?: string
    readonly to?: string
    readonly timex: string
  }
  readonly plover?: string
  readonly ploverAuxiliary?: string
  readonly cameo?: string
  readonly status: string
  /** Later words that moved the status. */
  readonly statusEvidence?: readonly SpanJson[]
  readonly turn?: number
  /** The day of speaking. */
  readonly date?: string
}

/** A commitment in the shape `verbale.ledger.commitments/1`. */
export function commitmentToJson(listed: ListedRow<Commitment>): CommitmentJson {
  const { row } = listed
  const { condition, modality, deadline } = row
  return known({
    ...rowHead('commitments', row),
    type: row.type,
    speaker: row.speaker,
    onBehalfOf: row.onBehalfOf ?? [],
    target: row.target ?? [],
    hearer: row.hearer ?? [],
    level: row.level,
    condition: condition && { span: spanToJson(condition.span), kind: condition.kind },
    action: { span: spanToJson(row.action.span) },
    modality: modality && { span: spanToJson(modality.span), category: modality.category },
    strength: row.strength,
    polarity: row.polarity,
    deadline: deadline && deadlineToJson(deadline),
    plover: row.plover,
    ploverAuxiliary: row.ploverAuxiliary,
    cameo: row.cameo,
    status: row.status,
    statusEvidence: row.statusEvidence?.map(evidenceToJson),
    turn: row.turn,
    date: row.date,
    ...rowPlace(listed),
  })
}

function deadlineToJson({
  span,
  from,
  to,
  timex,
}: Partial<NonNullable<Commitment['deadline']>> & {
  readonly timex: string
}): NonNullable<CommitmentJson['deadline']> {
  return known({ span: span && spanToJson(span), from, to, timex })
}
