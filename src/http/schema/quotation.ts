import { z } from '@hono/zod-openapi'
import { Span, TextSpan } from './common.ts'

/** The words of a quotation, and what the text tells of their saying. */
export const Quotation: z.ZodType = z
  .object({
    kind: z.string(),
    text: z.string().openapi({ description: 'The pieces, joined by one space.' }),
    spans: z.array(Span.extend({ verdict: z.string().optional() })),
    marked: z.array(Span.extend({ verdict: z.string().optional() })).optional(),
    mode: z.string().optional(),
    denied: z.literal(true).optional(),
    cue: TextSpan.optional(),
    source: TextSpan.partial()
      .extend({
        speaker: z.string().optional(),
        kind: z.string().optional(),
        post: z.string().optional(),
        country: z.string().optional(),
        person: z.string().optional(),
      })
      .optional(),
    occasion: z.looseObject({}).optional(),
    nested: z.array(z.looseObject({})).optional(),
  })
  .openapi('Quotation')
