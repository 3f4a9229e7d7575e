import { z } from '@hono/zod-openapi'
import { TIMELINE_UNITS } from '../../verbale.ts'
import { Next } from './common.ts'

export const Hit: z.ZodType = z
  .object({
    format: z.literal('verbale.hit/1'),
    wording: z.string().optional(),
    document: z.string(),
    revision: z.int(),
    kind: z.string(),
    title: z.string().optional(),
    turn: z.int().optional(),
    speaker: z.string().optional(),
    speakerLabel: z.string().optional(),
    role: z.string().optional(),
    basis: z.literal('inferred').optional(),
    interpreted: z.literal(true).optional(),
    date: z.string().optional(),
    place: z.string().optional(),
    page: z.int().optional(),
    start: z.int(),
    end: z.int(),
    text: z.string(),
    distance: z.int().optional(),
    context: z.object({ before: z.string(), after: z.string() }),
    address: z.string(),
  })
  .openapi('Hit')

const Searched = z
  .object({
    format: z.literal('verbale.searched/1'),
    query: z.string(),
    documents: z.int(),
    words: z.int(),
    from: z.string().optional(),
    to: z.string().optional(),
    undated: z.int().optional(),
    hits: z.int().openapi({ description: 'All hits, on this page or not.' }),
    printed: z.int().optional(),
    wordings: z.int().optional(),
    exact: z.boolean(),
    limits: z.array(z.string()),
    nothing: z
      .object({
        words: z.array(z.object({ word: z.string(), frequency: z.int() })),
        missing: z.array(z.string()),
        looser: z.array(z.object({ form: z.string(), hits: z.int() })),
        sentences: z.array(z.string()),
      })
      .optional()
      .openapi({ description: 'Why nothing was found.' }),
  })
  .openapi('Searched')

const Variant = z
  .object({
    format: z.literal('verbale.variant/1'),
    wording: z.string(),
    count: z.int(),
    documents: z.int(),
    first: z
      .object({ date: z.string().optional(), speaker: z.string().optional(), address: z.string() })
      .optional(),
  })
  .openapi('Variant')

/** A page of hits, and what was searched. */
export const SearchResult: z.ZodType = z
  .object({
    hits: z.array(Hit),
    searched: Searched,
    variants: z.array(Variant).optional(),
    next: Next,
  })
  .openapi('SearchResult')

const Point = z.object({ from: z.string(), to: z.string(), hits: z.int(), words: z.int() })

/** How often a phrase was used, period by period. */
export const Timeline: z.ZodType = z
  .object({
    format: z.literal('verbale.timeline/1'),
    unit: z.enum(TIMELINE_UNITS),
    series: z.array(
      z.object({ speaker: z.string().optional(), hits: z.int(), points: z.array(Point) }),
    ),
    others: z.object({ speakers: z.int(), hits: z.int() }).optional(),
    undated: z.int(),
    total: z.int(),
    atLeast: z.literal(true).optional(),
    limits: z.array(z.string()).optional(),
    searched: z.looseObject({ documents: z.int(), words: z.int() }),
  })
  .openapi('Timeline')
