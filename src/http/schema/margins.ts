import { z } from '@hono/zod-openapi'
import { Span } from './common.ts'
import { LedgerRow } from './ledger.ts'

const Quoting = z.object({
  key: z.string(),
  verdict: z.string(),
  benign: z.boolean(),
  possible: z.boolean(),
  as: z.enum(['match', 'part', 'alternative']),
  quotation: z.object({
    kind: z.string(),
    text: z.string(),
    spans: z.array(Span),
    speaker: z.string().optional(),
  }),
  passage: z.object({
    document: z.string(),
    revision: z.int(),
    turn: z.int().optional(),
    speaker: z.string().optional(),
    spans: z.array(Span),
    text: z.string(),
    address: z.string(),
  }),
})

/** What stands in the margins of a document. */
export const Margins: z.ZodType = z
  .object({
    format: z.literal('verbale.margins/1'),
    id: z.string(),
    revision: z.int(),
    quotedBy: z.array(
      Quoting.extend({
        report: z.object({
          id: z.string(),
          title: z.string().optional(),
          date: z.string().optional(),
          publisher: z.string().optional(),
          address: z.string(),
        }),
      }),
    ),
    quotes: z.array(Quoting),
    looked: z.looseObject({ reports: z.int(), checked: z.int() }),
    commitments: z.array(LedgerRow),
    questions: z.array(LedgerRow),
    figures: z.array(LedgerRow),
    events: z.array(LedgerRow),
  })
  .openapi('Margins')
