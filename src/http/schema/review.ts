import { z } from '@hono/zod-openapi'
import { type NewReview, REVIEW_ACTIONS, VERDICTS } from '../../verbale.ts'
import { Next } from './common.ts'

const Passage = z.object({
  document: z.string().min(1).max(2000),
  revision: z.int().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string().max(100_000),
  speaker: z.string().max(500).optional(),
})

const Found = z.object({
  verdict: z.enum(VERDICTS),
  benign: z.boolean(),
  possible: z.boolean(),
  passages: z.array(Passage).max(100),
})

const ReviewedDraft = z.object({
  id: z.string().min(1).max(2000),
  title: z.string().max(2000).optional(),
  date: z.string().max(10).optional(),
})

const fields = z
  .strictObject({
    key: z.string().openapi({ description: '`key` of the finding in its report.' }),
    action: z.enum(REVIEW_ACTIONS, `Use one of ${REVIEW_ACTIONS.join(', ')}`),
    by: z.string().trim().min(1, 'Say who decides').max(200),
    note: z.string().max(10_000).optional(),
    draft: ReviewedDraft.optional(),
    quotation: z.string().max(100_000).optional(),
    speaker: z.string().max(500).optional(),
    found: Found.optional().openapi({
      description:
        'What whoever decides saw: verdict and passages of the finding. With it, later checks tell when it has changed.',
    }),
  })
  .openapi('NewReview', {
    example: {
      key: 'q1edb9c46e661bfc0',
      action: 'confirm',
      by: 'R. Weil',
      note: 'Heard it on the tape too',
    },
  })

/** What somebody decides on a finding. JSON knows no `undefined`, so that what is optional is there or not. */
export const ReviewInput: z.ZodType<NewReview> = fields as z.ZodType<NewReview>

const Kept = z.looseObject({
  action: z.enum(REVIEW_ACTIONS),
  by: z.string(),
  at: z.string(),
  note: z.string().optional(),
  stale: z.literal(true).optional(),
  was: z.looseObject({ verdict: z.string() }).optional(),
})

/** Everything that people decided on one finding. */
export const ReviewedFinding: z.ZodType = z
  .object({
    format: z.literal('verbale.review/1'),
    key: z.string(),
    quotation: z.string().optional(),
    speaker: z.string().optional(),
    status: z.enum(['confirmed', 'dismissed']).optional(),
    contested: z.literal(true).optional(),
    reviews: z.array(Kept),
  })
  .openapi('ReviewedFinding')

/** A page of them. */
export const ReviewList: z.ZodType = z
  .object({ items: z.array(ReviewedFinding), next: Next })
  .openapi('ReviewList')
