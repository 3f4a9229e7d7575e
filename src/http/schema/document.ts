import { z } from '@hono/zod-openapi'
import { Next, Span, TextProblem, TextSpan } from './common.ts'
import { Quotation } from './quotation.ts'

const Dated = z
  .object({ value: z.string(), precision: z.string(), basis: z.string() })
  .openapi('Dated', {
    description:
      'A day, a month or a year, how exact it is, and how it is known. Lists and documents both have it under this name; `date` is a text in lists and the same as this in documents.',
  })

/** A document as it is listed. */
const ListedDocument = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string().optional(),
    date: z.string().optional().openapi({ description: 'A day, a month or a year.' }),
    dated: Dated.optional(),
    place: z.string().optional(),
    publisher: z.string().optional(),
    language: z.string().optional(),
    words: z.int(),
    turns: z.int(),
    quotations: z.int(),
    revision: z.int(),
    revisions: z.int(),
    url: z.string().optional(),
    address: z.string(),
  })
  .openapi('ListedDocument')

/** A page of documents. */
export const DocumentList: z.ZodType = z
  .object({
    items: z.array(ListedDocument),
    total: z.int().optional().openapi({ description: 'Documents on all pages.' }),
    next: Next,
  })
  .openapi('DocumentList', {
    example: {
      items: [
        {
          id: 'callow',
          kind: 'remarks',
          title: 'Remarks by Minister Oda in Port Callow',
          date: '2031-06-04',
          dated: { value: '2031-06-04', precision: 'day', basis: 'stated' },
          publisher: 'Ministry of the Sea',
          words: 104,
          turns: 6,
          quotations: 0,
          revision: 2,
          revisions: 2,
          address: 'callow@2',
        },
      ],
    },
  })

const Turn = z
  .object({
    label: TextSpan.optional(),
    spans: z.array(Span).openapi({ description: 'The words spoken: label and notes excluded.' }),
    speaker: z.string().optional(),
    person: z.string().optional(),
    post: z.string().optional(),
    outlet: z.string().optional(),
    role: z.string(),
    basis: z.enum(['stated', 'inferred']).optional(),
    evidence: TextSpan.optional(),
    interpreted: z.boolean(),
    language: z.string().optional(),
    notes: z.array(TextSpan.extend({ kind: z.string() })),
    previous: z.int().optional(),
    next: z.int().optional(),
  })
  .openapi('Turn')

const Revision = z
  .object({
    revision: z.int(),
    addedAt: z.string(),
    hash: z.string(),
    words: z.int(),
    current: z.boolean(),
  })
  .openapi('Revision')

/** A document with its turns. */
export const ShownDocument: z.ZodType = z
  .object({
    format: z.literal('verbale.document/1'),
    id: z.string(),
    kind: z.string(),
    kindReasons: z.array(z.string()),
    title: z.string().optional(),
    date: z.object({ value: z.string(), precision: z.string(), basis: z.string() }).optional(),
    dated: Dated.optional(),
    place: z.string().optional(),
    venue: z.string().optional(),
    publisher: z.string().optional(),
    url: z.string().optional(),
    voice: z.string().optional(),
    participants: z.array(z.string()),
    language: z.string().optional(),
    text: z.string().openapi({ description: 'The text that every span points into.' }),
    pages: z.array(z.object({ page: z.int(), start: z.int() })).optional(),
    turns: z.array(Turn),
    quotations: z.array(Quotation),
    notSpeech: z.array(TextSpan.extend({ reason: z.string() })),
    corrections: z.array(z.object({ struck: TextSpan, corrected: TextSpan.optional() })),
    dropped: z.array(Span.partial().extend({ reason: z.string(), text: z.string() })),
    problems: z.array(TextProblem),
    revision: z.int(),
    address: z.string(),
    asked: z.string().optional(),
    revisions: z.array(Revision),
  })
  .openapi('Document')

/** What one revision changed in another. */
export const Diff: z.ZodType = z
  .object({
    format: z.literal('verbale.diff/1'),
    document: z.string(),
    from: Revision,
    to: Revision,
    metadata: z.array(
      z.object({
        field: z.string(),
        from: z.string().optional(),
        to: z.string().optional(),
        typographic: z.boolean(),
      }),
    ),
    labels: z.array(z.looseObject({ kind: z.string() })),
    counts: z.looseObject({}),
    edits: z.array(
      z.looseObject({
        op: z.string(),
        class: z.string(),
        part: z.string(),
        source: TextSpan.optional(),
        draft: TextSpan.optional(),
      }),
    ),
  })
  .openapi('Diff')
