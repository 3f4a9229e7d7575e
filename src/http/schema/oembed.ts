import { z } from '@hono/zod-openapi'

/** What a program that embeds a passage is told. */
export const OEmbed: z.ZodType = z
  .object({
    type: z.literal('rich'),
    version: z.literal('1.0'),
    title: z.string(),
    author_name: z.string().optional(),
    provider_name: z.string(),
    html: z.string().openapi({
      description: 'The words themselves with speaker, date, citation and links; no script.',
    }),
    width: z.int(),
    height: z.int(),
  })
  .openapi('OEmbed')
