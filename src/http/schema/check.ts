import { z } from '@hono/zod-openapi'
import { DOCUMENT_KINDS, type DocumentKind } from '../../verbale.ts'
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

/** A text as it comes in JSON. */
export interface TextFields {
  readonly text: string
  readonly id?: string | undefined
  readonly kind?: DocumentKind | undefined
  readonly date?: string | undefined
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
}

/** A draft as it comes in JSON. */
export interface DraftFields {
  readonly text: string
  readonly date?: string | undefined
  readonly title?: string | undefined
  readonly options?: { readonly indirect?: boolean | undefined } | undefined
}

const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'Not a date; write YYYY-MM-DD, YYYY-MM or YYYY')

/** A text as JSON. */
export const GivenJson: z.ZodType<TextFields> = z
  .strictObject({
    text: z.string().min(1, 'There is no text'),
    id: z.string().min(1).max(500).optional(),
    kind: z.enum(DOCUMENT_KINDS).optional(),
    date: date.optional(),
    title: z.string().max(2000).optional(),
    publisher: z.string().max(500).optional(),
    url: z.string().max(4000).optional(),
  })
  .openapi('Text', {
    example: {
      id: 'callow',
      title: 'Remarks by Minister Oda in Port Callow',
      date: '2031-06-04',
      text: 'MINISTER ODA: The harbor stays open to every ship.',
    },
  })

/** A draft as JSON. */
export const DraftJson: z.ZodType<DraftFields> = z
  .strictObject({
    text: z.string().min(1, 'There is no text'),
    date: date.optional(),
    title: z.string().max(2000).optional(),
    options: z.strictObject({ indirect: z.boolean().optional() }).optional().openapi({
      description: '`indirect`: look up reported speech without quotation marks too.',
    }),
  })
  .openapi('Draft', {
    example: {
      date: '2031-06-05',
      text: '“The harbor stays open to every ship,” Minister Oda said on Wednesday in Port Callow.',
    },
  })
