import {
  type DecisionAction,
  type DecisionEvidence,
  findEvidence,
  Ledger,
  type NewDecision,
  problemOfCorrection,
  type Row,
  STATUSES_OF,
  type StoredRecord,
} from '../../verbale.ts'
import { ledgerRowToJson } from '../../wire/ledger/ledger-json.ts'
import { HttpProblem } from '../problem.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'
import { findRow, type RowQuery } from './ledgers.ts'

/** What somebody decides of a row. */
export interface DecideQuery extends RowQuery {
  readonly action: DecisionAction
  readonly by: string
  readonly status?: string | undefined
  readonly part?: number | undefined
  readonly corrected?: Readonly<Record<string, string>> | undefined
  /** Addresses in the record, or words. */
  readonly evidence?: readonly string[] | undefined
  readonly note?: string | undefined
}

/** Keep what somebody decided of a row, and give the row as it stands then. */
export async function answerDecide({ record }: AnswerContext, query: DecideQuery): Promise<Answer> {
  const ledger = new Ledger(record)
  const { listed } = await findRow(ledger, query)
  const decision = decisionOf(record, query, listed.row)
  ledger.decide(query.ledger, listed, decision, new Date().toISOString())
  const decided = await findRow(ledger, query)
  return json(ledgerRowToJson(query.ledger, decided.listed))
}

function decisionOf(
  record: StoredRecord,
  { ledger, action, by, status, part, corrected, evidence, note }: DecideQuery,
  row: Row & { readonly parts?: readonly unknown[] },
): NewDecision {
  if ((action === 'set') !== (status !== undefined)) {
    throw wrong('status', 'The action "set" takes a "status", and no other does')
  }
  if (status !== undefined && !STATUSES_OF[ledger].includes(status)) {
    const accepted = STATUSES_OF[ledger].join(', ')
    throw wrong(
      'status',
      accepted === ''
        ? `Rows of ${ledger} have no status; use confirm, reject or correct`
        : `Unknown status "${status}"; use one of ${accepted}`,
    )
  }
  if ((action === 'correct') !== (corrected !== undefined)) {
    throw wrong('corrected', 'The action "correct" takes "corrected", and no other does')
  }
  for (const [field, value] of Object.entries(corrected ?? {})) {
    const problem = problemOfCorrection(ledger, field, value)
    if (problem !== undefined) throw wrong(`corrected.${field}`, problem)
  }
  const parts = row.parts?.length ?? 0
  if (part !== undefined && part > parts) {
    throw wrong('part', `${row.id} has ${parts} parts, and no part ${part}`)
  }
  return {
    action,
    by,
    ...(status === undefined ? {} : { status }),
    ...(part === undefined ? {} : { part }),
    ...(corrected === undefined ? {} : { corrected }),
    ...(evidence === undefined
      ? {}
      : { evidence: evidence.map((text) => evidenceOf(record, text)) }),
    ...(note === undefined ? {} : { note }),
  }
}

/** What stands at an address of the record, or else the words as they came. */
function evidenceOf(record: StoredRecord, text: string): DecisionEvidence {
  const found = findEvidence(record, text)
  if (!found.ok) throw wrong('evidence', found.message)
  return found.evidence
}

function wrong(name: string, message: string): HttpProblem {
  return new HttpProblem('badRequest', message, { errors: [{ in: 'body', name, message }] })
}
