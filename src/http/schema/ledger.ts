import { z } from '@hono/zod-openapi'
import {
  DECISION_ACTIONS,
  type DecisionAction,
  LEDGERS,
  type LedgerName as Ledger,
} from '../../verbale.ts'
import { Next, TextSpan } from './common.ts'

/** The name of a ledger. */
export const LedgerName: z.ZodType<Ledger, Ledger> = z
  .enum(LEDGERS, `There is no such ledger; use one of ${LEDGERS.join(', ')}`)
  .openapi('LedgerName', { example: 'commitments' })

/** What every row has; each ledger has fields of its own beside it. */
export const LedgerRow: z.ZodType = z
  .looseObject({
    format: z.string().openapi({ example: 'verbale.ledger.commitments/1' }),
    id: z.string(),
    possible: z.literal(true).optional(),
    evidence: z.array(TextSpan.extend({ document: z.string() })),
    address: z.string().optional(),
    verdict: z.enum(['confirmed', 'rejected']).optional(),
    contested: z.literal(true).optional(),
    decidedWords: z.string().optional(),
    decisions: z
      .array(z.looseObject({ action: z.string(), by: z.string(), at: z.string() }))
      .optional(),
  })
  .openapi('LedgerRow', {
    description:
      'A row as `verbale ledger NAME --json` prints it: the fields here are those of every ledger.',
  })

const SearchedDocuments = z.object({
  documents: z.int(),
  undated: z.int(),
  unread: z
    .int()
    .optional()
    .openapi({ description: 'documents in languages without rules, in which no row can be found' }),
  from: z.string().optional(),
  to: z.string().optional(),
})

/** A page of rows. */
export const LedgerPage: z.ZodType = z
  .object({ rows: z.array(LedgerRow), searched: SearchedDocuments, next: Next })
  .openapi('LedgerPage')

const Group = z.object({ name: z.string().optional(), count: z.int(), outOf: z.int() })

/** What was asked and got no answer, counted. */
export const Unanswered: z.ZodType = z
  .object({
    parts: z.int(),
    outOf: z.int(),
    byStatus: z.record(z.string(), z.int()),
    byAsker: z.array(Group),
    byAsked: z.array(Group),
    byTopic: z.array(Group),
    searched: SearchedDocuments,
  })
  .openapi('Unanswered')

/** What somebody decides of a row, as it comes in JSON. */
export interface DecisionFields {
  readonly action: DecisionAction
  readonly by: string
  readonly status?: string | undefined
  readonly part?: number | undefined
  readonly corrected?: Readonly<Record<string, string>> | undefined
  readonly evidence?: readonly string[] | undefined
  readonly note?: string | undefined
}

/** The schema of {@link DecisionFields}. */
export const NewDecision: z.ZodType<DecisionFields> = z
  .strictObject({
    action: z.enum(DECISION_ACTIONS),
    by: z.string().trim().min(1, 'Say who decides').max(200),
    status: z.string().optional().openapi({ description: 'With the action `set`.' }),
    part: z.int().min(1).optional().openapi({
      description: 'The part of a question whose status is set, from 1; else all.',
    }),
    corrected: z.record(z.string(), z.string()).optional().openapi({
      description: 'With the action `correct`: fields, and what should stand in them.',
    }),
    evidence: z.array(z.string().min(1).max(4000)).max(50).optional().openapi({
      description: 'What it rests on: addresses such as `callow#120-180@1`, or words.',
    }),
    note: z.string().max(10_000).optional(),
  })
  .openapi('NewDecision', {
    example: { action: 'set', status: 'fulfilled', by: 'R. Weil', note: 'The list was published' },
  })
