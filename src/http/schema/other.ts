import { z } from '@hono/zod-openapi'
import { COVERAGE_UNITS, LISTED_PROBLEM_CODES, PERSON_UNITS } from '../../verbale.ts'
import { PROBLEMS } from '../problem.ts'
import { Count, Next, TextProblem } from './common.ts'

/** A problem as RFC 9457 has it. */
export const Problem: z.ZodType = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    code: z.enum(Object.keys(PROBLEMS) as [string, ...string[]]),
    errors: z.array(z.object({ in: z.string(), name: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem', {
    example: {
      type: '/api/v1/docs#problem-badRequest',
      title: 'The request cannot be understood',
      status: 400,
      detail: 'query limit: Write a whole number from 1 to 200',
      instance: '/api/v1/documents',
      code: 'badRequest',
      errors: [{ in: 'query', name: 'limit', message: 'Write a whole number from 1 to 200' }],
    },
  })

const Gap = z.object({ from: z.string(), to: z.string(), days: z.int(), usual: z.number() })

/** What the record holds. */
export const Status: z.ZodType = z
  .object({
    format: z.literal('verbale.status/1'),
    record: z.string(),
    documents: z.int(),
    revisions: z.int(),
    words: z.int(),
    turns: z.int(),
    quotations: z.int(),
    from: z.string().optional(),
    to: z.string().optional(),
    undated: z.int(),
    kinds: z.array(Count),
    publishers: z.array(Count),
    speakers: z.array(Count),
    problems: z.array(Count),
    revised: z.array(Count),
    gaps: z.array(Gap),
    index: z.looseObject({ segments: z.int(), bytes: z.int(), pending: z.int() }),
    ledgers: z.object({ rows: z.array(Count), unbuilt: z.array(Count) }),
    database: z.object({ bytes: z.int() }),
  })
  .openapi('Status')

const ListedProblem = z.object({
  code: z.enum(LISTED_PROBLEM_CODES),
  message: z.string(),
  start: z.int().optional(),
  end: z.int().optional(),
  words: z.string().optional(),
  address: z.string(),
})

/** A page of documents with what is wrong in them. */
export const ProblemList: z.ZodType = z
  .object({
    items: z.array(
      z.object({
        format: z.literal('verbale.problems/1'),
        id: z.string(),
        kind: z.string(),
        title: z.string().optional(),
        date: z.string().optional(),
        publisher: z.string().optional(),
        address: z.string(),
        count: z.int(),
        problems: z.array(ListedProblem),
      }),
    ),
    next: Next,
  })
  .openapi('ProblemList')

const Total = z.object({ documents: z.int(), words: z.int() })
const OfPublisher = Total.extend({ publisher: z.string().optional() })

/** Documents and words over time. */
export const Coverage: z.ZodType = z
  .object({
    format: z.literal('verbale.coverage/1'),
    unit: z.enum(COVERAGE_UNITS),
    periods: z.array(Total.extend({ period: z.string(), publishers: z.array(OfPublisher) })),
    publishers: z.array(OfPublisher),
    undated: Total,
    lessExact: Total,
    gaps: z.array(Gap),
  })
  .openapi('Coverage')

const Post = z.object({
  role: z.string(),
  organization: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
})

const Known = z.object({
  format: z.literal('verbale.known/1'),
  id: z.string().openapi({ description: 'Leads to the person: an id of a registry, or a name.' }),
  name: z.string(),
  otherNames: z.array(z.string()).optional(),
  posts: z.array(Post),
  documents: z.int(),
  registry: z.string().optional(),
})

/** A page of people. */
export const PeopleList: z.ZodType = z
  .object({ items: z.array(Known), total: z.int(), next: Next })
  .openapi('PeopleList')

const Spoken = z.object({ turns: z.int(), words: z.int() })

/** What the record has of a person. */
export const Person: z.ZodType = z
  .object({
    format: z.literal('verbale.personPage/1'),
    id: z.string(),
    name: z.string(),
    otherNames: z.array(z.string()).optional(),
    posts: z.array(Post),
    registry: z.string().optional(),
    documents: z.array(
      z.looseObject({
        id: z.string(),
        kind: z.string(),
        address: z.string(),
        spoken: Spoken,
        possible: z.literal(true).optional(),
      }),
    ),
    total: Spoken.extend({ documents: z.int() }),
    unit: z.enum(PERSON_UNITS),
    points: z.array(Spoken.extend({ from: z.string(), to: z.string(), documents: z.int() })),
    undated: z.int(),
    next: Next,
  })
  .openapi('Person')

/** What became of a text that was to be added. */
export const Added: z.ZodType = z
  .object({
    format: z.literal('verbale.added/1'),
    id: z.string().optional(),
    path: z.string().optional(),
    status: z.enum(['added', 'unchanged', 'revised', 'refused']),
    revision: z.int().optional(),
    kind: z.string().optional(),
    title: z.string().optional(),
    date: z.string().optional(),
    turns: z.int(),
    quotations: z.int(),
    words: z.int().optional(),
    note: z.string().optional(),
    dropped: z.array(z.object({ reason: z.string(), words: z.int() })).optional(),
    problems: z.array(TextProblem),
  })
  .openapi('Added')
