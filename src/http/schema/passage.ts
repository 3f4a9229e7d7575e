import { z } from '@hono/zod-openapi'
import { Span } from './common.ts'

/** A passage with its context and citations. */
export const Passage: z.ZodType = z
  .object({
    format: z.literal('verbale.passage/1'),
    address: z.string(),
    asked: z.string().optional(),
    document: z.object({
      id: z.string(),
      kind: z.string(),
      title: z.string().optional(),
      date: z.string().optional(),
      place: z.string().optional(),
      venue: z.string().optional(),
      publisher: z.string().optional(),
      url: z.string().optional(),
      revision: z.int(),
      newest: z.int(),
      path: z.string().optional(),
    }),
    turn: z.int().optional(),
    speaker: z.string().optional(),
    speakerLabel: z.string().optional(),
    role: z.string().optional(),
    basis: z.enum(['stated', 'inferred']).optional(),
    interpreted: z.boolean().optional(),
    page: z.int().optional(),
    spans: z.array(Span),
    words: z.string(),
    context: z.looseObject({}),
    carried: z
      .looseObject({ status: z.string(), revision: z.int(), address: z.string().optional() })
      .optional()
      .openapi({ description: 'What became of the words in the newest revision.' }),
    text: z.string().openapi({ description: 'The words as they stand in the text.' }),
    reading: z.string().openapi({ description: 'The words as a person reads them.' }),
    before: z.string(),
    after: z.string(),
    citation: z.object({
      chicago: z.string(),
      mla: z.string(),
      bibtex: z.string(),
      csl: z.array(z.looseObject({ id: z.string() })),
    }),
    link: z.string().optional().openapi({
      description:
        'The page on which it was published, with a text fragment (`#:~:text=`) that has a browser show the words, where they can be told from others of the page.',
      example: 'https://sea.example/callow#:~:text=stays%20open,to%20every%20ship',
    }),
  })
  .openapi('Passage')
