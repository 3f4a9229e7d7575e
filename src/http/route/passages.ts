import { createRoute, z } from '@hono/zod-openapi'
import { PASSAGE_CONTEXTS } from '../answer/passage.ts'
import type { Desk, DeskApp } from '../desk.ts'
import { reply } from '../reply.ts'
import { Passage } from '../schema/passage.ts'
import { secured } from './requires.ts'
import { reading } from './responses.ts'

const route = createRoute({
  method: 'get',
  path: '/passages',
  tags: ['documents'],
  operationId: 'getPassage',
  summary: 'What stands at an address, with citations',
  description:
    'An address is `ID`, `ID#12` for a turn (from 0) or `ID#120-180` for a span of the text, with `@2` behind it for a revision. Percent-encode the `#`. `text` has the words as they stand in the text, `reading` as a person reads them. `before` and `after` are the rest of the sentences or of the turn that a span lies in; with `alone`, and for a whole turn, they are empty. `carried` tells what became of the words in the newest revision when the address is of an earlier one.',
  ...secured('read'),
  request: {
    query: z.strictObject({
      address: z.string().min(1).max(4000).openapi({ example: 'callow#2@1' }),
      context: z
        .enum(PASSAGE_CONTEXTS, `Use one of ${PASSAGE_CONTEXTS.join(', ')}`)
        .default('sentences')
        .openapi({ description: 'How much of what stands around a span is told.' }),
    }),
  },
  responses: reading({ description: 'The passage', schema: Passage }, ['notFound']),
})

/** Passages by address. */
export function addPassageRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(route, (c) => reply(c, desk, 'passage', c.req.valid('query')))
}
