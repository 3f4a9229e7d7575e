import {
  type Decision,
  type Evidence,
  formatAddress,
  type LedgerName,
  type ListedRow,
  type Row,
  type TextSpan,
} from '../../verbale.ts'
import { known } from './known.ts'

/** Words of a document. Offsets are UTF-16 code units; the document is that of the evidence when absent. */
export interface SpanJson {
  readonly document?: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What every row of `verbale ledger … --json` begins with. */
export interface RowJson {
  readonly format: `verbale.ledger.${LedgerName}/1`
  readonly id: string
  /** Present when no rule can prove it. */
  readonly possible?: true
  readonly evidence: readonly (SpanJson & { readonly document: string })[]
}

/** What stands behind the fields of a row: where it is, and what people say of it. */
export interface RowPlaceJson {
  /** Leads to the first evidence for as long as the record is kept; absent for documents in no record. */
  readonly address?: string
  /** The file that it was read from, where no record keeps the document. */
  readonly path?: string
  /** What the latest decision says; absent when nobody decided anything. */
  readonly verdict?: 'confirmed' | 'rejected'
  /** Present when people decided differently. */
  readonly contested?: true
  /** What became of the words that were decided on, when the row does not stand as it stood. */
  readonly decidedWords?: 'moved' | 'noRow' | 'changed' | 'removed'
  readonly decisions?: readonly DecisionJson[]
}

/** What a person decided of a row. */
export interface DecisionJson {
  readonly action: string
  readonly by: string
  readonly at: string
  readonly status?: string
  readonly part?: number
  readonly corrected?: Readonly<Record<string, string>>
  readonly evidence?: readonly { readonly address?: string; readonly text: string }[]
  readonly note?: string
  /** The words that were decided on, in their revision. */
  readonly on: SpanJson & { readonly document: string; readonly revision?: number }
}

/** The beginning of a row in the shape of its ledger. */
export function rowHead(ledger: LedgerName, { id, possible, evidence }: Row): RowJson {
  return {
    format: `verbale.ledger.${ledger}/1`,
    id,
    ...(possible === undefined ? {} : { possible }),
    evidence: evidence.map(evidenceToJson),
  }
}

/** The end of a row. */
export function rowPlace({ row, document, standing }: ListedRow<Row>): RowPlaceJson {
  return known({
    address: addressOfRow({ row, ...(document === undefined ? {} : { document }) }),
    path: document?.revision === undefined ? document?.path : undefined,
    verdict: standing?.verdict,
    contested: standing?.isContested === true ? (true as const) : undefined,
    decidedWords: standing?.evidence,
    decisions: standing?.decisions.map(decisionToJson),
  })
}

/** The address of the first evidence of a row, in the revision it was read in. */
export function addressOfRow({
  row,
  document,
}: Pick<ListedRow<Row>, 'row' | 'document'>): string | undefined {
  const [{ start, end }] = row.evidence
  if (document?.revision === undefined) return undefined
  const { id, revision } = document
  return formatAddress({ id, revision, part: { span: { start, end } } })
}

/** A decision, as it is told with its row. */
export function decisionToJson(decision: Decision): DecisionJson {
  const { action, by, at, status, part, corrected, evidence, note, row, revision } = decision
  const on = evidenceToJson(row.evidence[0])
  return known({
    action,
    by,
    at,
    status,
    part,
    corrected,
    evidence: evidence?.map(({ address, text }) => known({ address, text })),
    note,
    on: known({ ...on, revision }),
  })
}

/** Words of a document that a row holds. */
export function evidenceToJson({
  document,
  start,
  end,
  text,
}: Evidence): SpanJson & { readonly document: string } {
  return { document, start, end, text }
}

/** Words of the document that a row is of. */
export function spanToJson({ start, end, text }: TextSpan): SpanJson {
  return { start, end, text }
}
