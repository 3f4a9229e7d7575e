import type { RouteConfig } from '@hono/zod-openapi'
import type { ZodType } from 'zod'
import { PROBLEMS, type ProblemCode } from '../problem.ts'
import { Problem } from '../schema/other.ts'

type Responses = RouteConfig['responses']

/** What a route answers with when all is well. */
export interface GoodAnswer {
  readonly description: string
  /** Of JSON. */
  readonly schema?: ZodType
  /** Media types of other forms. */
  readonly types?: readonly string[]
}

/** Problems that every route may answer with. */
const ALWAYS: readonly ProblemCode[] = [
  'badRequest',
  'unauthorized',
  'forbidden',
  'crossSite',
  'wrongHost',
  'tooManyRequests',
  'internal',
  'busy',
  'timeLimit',
]

/** The answers of a route that reads: good, unchanged, and the problems. */
export function reading(good: GoodAnswer, codes: readonly ProblemCode[] = []): Responses {
  return {
    200: goodResponse(good, {
      etag: { description: 'Weak; changes with the record', schema: { type: 'string' } },
    }),
    304: { description: 'As it was when the tag of If-None-Match was given' },
    ...problems(codes),
  }
}

/** The answers of a route that does something. */
export function doing(good: GoodAnswer, codes: readonly ProblemCode[] = []): Responses {
  return { 200: goodResponse(good, {}), ...problems(codes) }
}

function goodResponse(
  { description, schema, types = [] }: GoodAnswer,
  headers: Readonly<Record<string, { description: string; schema: { type: 'string' } }>>,
): Responses[string] {
  return {
    description,
    headers,
    content: {
      ...(schema === undefined ? {} : { 'application/json': { schema } }),
      ...Object.fromEntries(types.map((type) => [type, { schema: schemaOf(type) }])),
    },
  }
}

/** JSON of other formats has a description of its own elsewhere; all else is text or bytes. */
function schemaOf(type: string): { type?: 'string' } {
  return /[/+]json$/.test(type) ? {} : { type: 'string' }
}

function problems(codes: readonly ProblemCode[]): Responses {
  const byStatus = new Map<number, string[]>()
  for (const code of [...ALWAYS, ...codes]) {
    const [status, title] = PROBLEMS[code]
    const lines = byStatus.get(status) ?? []
    byStatus.set(status, [...lines, `\`${code}\`: ${title}`])
  }
  return Object.fromEntries(
    Array.from(byStatus, ([status, lines]) => [
      status,
      {
        description: lines.join('; '),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  )
}
