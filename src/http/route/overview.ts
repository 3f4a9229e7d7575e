import { createRoute, z } from '@hono/zod-openapi'
import { COVERAGE_UNITS, LISTED_PROBLEM_CODES, PERSON_UNITS } from '../../verbale.ts'
import type { Desk, DeskApp } from '../desk.ts'
import { reply } from '../reply.ts'
import { PAGING, words } from '../schema/common.ts'
import { Coverage, PeopleList, Person, ProblemList, Status } from '../schema/other.ts'
import { secured } from './requires.ts'
import { reading } from './responses.ts'

const status = createRoute({
  method: 'get',
  path: '/status',
  tags: ['record'],
  operationId: 'getStatus',
  summary: 'What the record holds',
  description: 'As `verbale status --json`; `record` is the name of its folder.',
  ...secured('read'),
  responses: reading({ description: 'The state of the record', schema: Status }),
})

const coverage = createRoute({
  method: 'get',
  path: '/coverage',
  tags: ['record'],
  operationId: 'getCoverage',
  summary: 'Documents and words by day or month and publisher, and the gaps',
  description:
    'Documents without a date are counted in `undated`, those whose date is less exact than the unit in `lessExact`.',
  ...secured('read'),
  request: {
    query: z.strictObject({
      unit: z
        .enum(COVERAGE_UNITS, `Use one of ${COVERAGE_UNITS.join(', ')}`)
        .default('day')
        .openapi({ description: 'By what is counted.' }),
    }),
  },
  responses: reading({ description: 'The coverage', schema: Coverage }),
})

const problems = createRoute({
  method: 'get',
  path: '/problems',
  tags: ['record'],
  operationId: 'listProblems',
  summary: 'Documents in which something is wrong or doubtful, those added last first',
  description:
    'What reading the newest revision of each found, with the words at the place and an address that leads there; of a document with many, the first 20. `undated` are documents without any date.',
  ...secured('read'),
  request: {
    query: z.strictObject({
      code: z
        .enum(LISTED_PROBLEM_CODES, `Use one of ${LISTED_PROBLEM_CODES.join(', ')}`)
        .optional()
        .openapi({ description: 'Only problems of this code.', example: 'answerMissing' }),
      ...PAGING,
    }),
  },
  responses: reading({ description: 'A page of documents', schema: ProblemList }, ['badCursor']),
})

const people = createRoute({
  method: 'get',
  path: '/people',
  tags: ['people'],
  operationId: 'listPeople',
  summary: 'Those who take part in documents of the record, the most frequent first',
  ...secured('read'),
  request: {
    query: z.strictObject({
      q: words('Beginnings of words of a name.', 'Oda').optional(),
      ...PAGING,
    }),
  },
  responses: reading({ description: 'A page of people', schema: PeopleList }, ['badCursor']),
})

const person = createRoute({
  method: 'get',
  path: '/people/{id}',
  tags: ['people'],
  operationId: 'getPerson',
  summary: 'A person: posts with dates, documents, statements over time',
  ...secured('read'),
  request: {
    params: z.object({
      id: z.string().min(1).max(500).openapi({
        description: 'The `id` of somebody in the list of people, percent-encoded.',
        example: 'name:Mirela Oda',
      }),
    }),
    query: z.strictObject({
      unit: z
        .enum(PERSON_UNITS, `Use one of ${PERSON_UNITS.join(', ')}`)
        .default('month')
        .openapi({ description: 'How long a period is.' }),
      ...PAGING,
    }),
  },
  responses: reading({ description: 'The person', schema: Person }, ['notFound', 'badCursor']),
})

/** The record as a whole, and the people in it. */
export function addOverviewRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(status, (c) => reply(c, desk, 'status', {}))
  app.openapi(coverage, (c) => reply(c, desk, 'coverage', c.req.valid('query')))
  app.openapi(problems, (c) => reply(c, desk, 'problems', c.req.valid('query')))
  app.openapi(people, (c) => reply(c, desk, 'people', c.req.valid('query')))
  app.openapi(person, (c) =>
    reply(c, desk, 'person', { ...c.req.valid('param'), ...c.req.valid('query') }),
  )
}
