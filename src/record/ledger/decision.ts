import type { LedgerName, Row, TextSpan } from '../../ledger/row.ts'
import type { NewNote, Note } from '../../store/store.ts'

/** What a person can do with a row. */
export const DECISION_ACTIONS = ['confirm', 'reject', 'correct', 'set'] as const

/** One of {@link DECISION_ACTIONS}. */
export type DecisionAction = (typeof DECISION_ACTIONS)[number]

/** What a person decided of a row: kept for ever, beside what others decide. */
export interface Decision {
  readonly action: DecisionAction
  readonly by: string
  /** ISO 8601 with a zone. */
  readonly at: string
  /** The status that it was set to. */
  readonly status?: string
  /** The part of a question whose status it is, from 1; all parts when absent. */
  readonly part?: number
  /** Fields of the row, and what they should be. */
  readonly corrected?: Readonly<Record<string, string>>
  /** What it rests on: words of a document, or what the person says of it. */
  readonly evidence?: readonly DecisionEvidence[]
  readonly note?: string
  /** The row as it stood. */
  readonly row: Row
  /** The revision in which it stood. */
  readonly revision?: number
}

/** Evidence of a decision: words at an address, or the words alone. */
export interface DecisionEvidence {
  readonly address?: string
  readonly text: string
}

/** A decision that is to be kept. */
export type NewDecision = Omit<Decision, 'at' | 'row' | 'revision'>

/** The address of a row, of which decisions are noted. */
export function targetOf(ledger: LedgerName, id: string): string {
  return `${prefixOf(ledger)}${id}`
}

/** How the addresses of the rows of a ledger begin. */
export function prefixOf(ledger: LedgerName): string {
  return `ledger:${ledger}/`
}

/** A decision as a note. */
export function toNote(ledger: LedgerName, { by, at, ...decision }: Decision): NewNote {
  const text = JSON.stringify({ format: 'verbale.decision/1', ...decision })
  return { target: targetOf(ledger, decision.row.id), author: by, at, text }
}

/** The decision that a note holds; `undefined` when it is a note of another kind. */
export function fromNote({ author, at, text }: Note): Decision | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
  if (!isDecision(parsed)) return undefined
  const { format: _, ...decision } = parsed
  return { ...decision, by: author, at }
}

function isDecision(
  value: unknown,
): value is Omit<Decision, 'by' | 'at'> & { readonly format: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 'verbale.decision/1'
  )
}

/** Words of a row that its decision is found again by. */
export function wordsOf({ evidence }: Row): TextSpan {
  return evidence[0]
}
