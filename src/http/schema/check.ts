import { z } from '@hono/zod-openapi'
import { Span, TextProblem, TextSpan } from './common.ts'
import { Quotation } from './quotation.ts'

const Edit = z
  .object({
    op: z.string(),
    class: z.string(),
    marked: z.boolean(),
    at: z.object({ source: z.int(), draft: z.int() }),
    source: TextSpan.optional(),
    draft: TextSpan.optional(),
  })
  .openapi('Edit')

const Match = z
  .object({
    document: z.object({
      id: z.string(),
      kind: z.string(),
      title: z.string().optional(),
      date: z.string().optional(),
      place: z.string().optional(),
      revision: z.int(),
      path: z.string().optional(),
    }),
    address: z.string().optional(),
    turn: z.int().optional(),
    speakerLabel: z.string().optional(),
    speaker: z.string().optional(),
    role: z.string().optional(),
    basis: z.literal('inferred').optional(),
    interpreted: z.boolean(),
    page: z.int().optional(),
    spans: z.array(Span),
    text: z.string(),
    edits: z.array(Edit),
    corrections: z.array(z.looseObject({})).optional(),
    context: z.object({ before: z.string(), after: z.string() }),
  })
  .openapi('Match')

const Finding = z
  .object({
    key: z.string().optional().openapi({
      description: 'Names the finding when the same or an edited draft is checked again.',
    }),
    quotation: Quotation,
    verdict: z.string(),
    benign: z.boolean(),
    possible: z.boolean(),
    facts: z.looseObject({ wording: z.string(), attribution: z.string(), context: z.string() }),
    match: Match.optional(),
    parts: z.array(Match),
    alternatives: z.array(Match),
    contextEvidence: z.looseObject({}).optional(),
    reported: z.looseObject({}).optional(),
    witnesses: z.array(z.looseObject({})).optional(),
    notes: z.array(z.string()),
    reviews: z.array(z.looseObject({})).optional().openapi({
      description: 'What people decided on this finding, the latest last.',
    }),
  })
  .openapi('Finding')

/** The report on a draft. */
export const CheckReport: z.ZodType = z
  .object({
    format: z.literal('verbale.check/1'),
    contract: z.string(),
    draft: z.object({
      id: z.string(),
      title: z.string().optional(),
      date: z.string().optional(),
      text: z.string().openapi({
        description: 'The text of the draft, which the spans of quotations point into.',
      }),
      problems: z.array(TextProblem),
    }),
    searched: z.object({
      documents: z.int(),
      words: z.int(),
      from: z.string().optional(),
      to: z.string().optional(),
    }),
    summary: z.looseObject({ quotations: z.int(), verdicts: z.record(z.string(), z.int()) }),
    findings: z.array(Finding),
  })
  .openapi('CheckReport')
