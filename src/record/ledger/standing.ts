import type { LedgerName, Row } from '../../ledger/row.ts'
import { correctRow } from './correction.ts'
import type { Decision } from './decision.ts'

/** What people decided of a row. Everything is kept, and the latest counts. */
export interface Standing {
  /** Whether the row is to be taken for right. */
  readonly verdict: 'confirmed' | 'rejected'
  /** All decisions, in the order in which they were made. */
  readonly decisions: readonly Decision[]
  /** Whether people decided differently. */
  readonly isContested: boolean
  /** What became of the words that were decided on; absent when the row stands as it stood. */
  readonly evidence?: MovedEvidence
}

/** What became of the words that a decision rests on. */
export type MovedEvidence =
  /** They stand elsewhere in the newest revision, and the row was found again there. */
  | 'moved'
  /** They stand there, and no rule makes this row of them now. */
  | 'noRow'
  /** They were changed or left out. */
  | 'changed'
  /** The document, or the revision they stood in, is no longer in the record. */
  | 'removed'

/** What decisions come to; `undefined` when nobody decided anything. */
export function standingOf(
  decisions: readonly Decision[],
  evidence?: MovedEvidence,
): Standing | undefined {
  const last = decisions.at(-1)
  if (last === undefined) return undefined
  return {
    verdict: verdictOf(last),
    decisions,
    isContested: isContested(decisions),
    ...(evidence === undefined ? {} : { evidence }),
  }
}

/**
 * A row as people left it: with what they corrected, and the status they set. What they confirmed keeps
 * its label when a rule reads the words otherwise since.
 */
export function decidedRow<R extends Row>(
  ledger: LedgerName,
  row: R,
  { verdict, decisions }: Standing,
): R {
  if (verdict === 'rejected') return row
  let result = row
  for (const { action, row: before, corrected, status, part } of decisions) {
    if (action === 'reject') continue
    result = { ...result, ...labelsOf(ledger, before) }
    if (corrected !== undefined) result = correctRow(ledger, result, corrected)
    if (status !== undefined) result = withStatus(result, status, part)
  }
  // What a person stands for is no longer merely possible.
  const { possible: _, ...certain } = result
  return certain as R
}

/** The fields that say what a row is: who confirms a promise has not confirmed a warning. */
const LABELS: { readonly [Ledger in LedgerName]: readonly string[] } = {
  commitments: ['type'],
  questions: [],
  events: ['kind'],
  figures: ['value', 'min', 'max', 'unit'],
  positions: ['concept', 'agreement'],
  formulas: [],
  times: ['value'],
}

function labelsOf(ledger: LedgerName, row: Row): Partial<Row> {
  const wanted = new Set(LABELS[ledger])
  return Object.fromEntries(Object.entries(row).filter(([field]) => wanted.has(field)))
}

function withStatus<R extends Row>(row: R, status: string, part: number | undefined): R {
  if (!('parts' in row) || !Array.isArray(row.parts)) return { ...row, status }
  const parts = row.parts.map((each: object, k) =>
    part === undefined || part === k + 1 ? { ...each, status } : each,
  )
  return { ...row, parts }
}

function verdictOf({ action }: Decision): Standing['verdict'] {
  return action === 'reject' ? 'rejected' : 'confirmed'
}

/** Whether the last words of two people on one matter differ. */
function isContested(decisions: readonly Decision[]): boolean {
  const verdicts = new Map<string, string>()
  const values = new Map<string, Map<string, string>>()
  const say = (about: string, by: string, value: string): void => {
    const said = values.get(about) ?? new Map<string, string>()
    values.set(about, said.set(by, value))
  }
  for (const decision of decisions) {
    const { by, status, part, corrected = {} } = decision
    verdicts.set(by, verdictOf(decision))
    if (status !== undefined) say(`status ${part ?? ''}`, by, status)
    for (const [field, value] of Object.entries(corrected)) say(field, by, value)
  }
  return [verdicts, ...values.values()].some((said) => new Set(said.values()).size > 1)
}
