import { createRoute, z } from '@hono/zod-openapi'
import type { Desk, DeskApp } from '../desk.ts'
import { readJson } from '../read-body.ts'
import { reply, toResponse } from '../reply.ts'
import { PAGING, words } from '../schema/common.ts'
import { ReviewedFinding, ReviewInput, ReviewList } from '../schema/review.ts'
import { secured } from './requires.ts'
import { doing, reading } from './responses.ts'
import { withBody } from './with-body.ts'

const list = createRoute({
  method: 'get',
  path: '/reviews',
  tags: ['check'],
  operationId: 'listReviews',
  summary: 'What people decided on findings, the latest first',
  ...secured('read'),
  request: {
    query: z.strictObject({
      key: z.string().max(100).openapi({ description: 'Only on this finding.' }).optional(),
      draft: z
        .string()
        .max(2000)
        .openapi({ description: 'Only on findings of this draft, by id.' })
        .optional(),
      quotation: words(
        'Only on quotations with these words in a row.',
        'the harbor stays open',
      ).optional(),
      by: z.string().max(200).openapi({ description: 'Only by this person.' }).optional(),
      ...PAGING,
    }),
  },
  responses: reading({ description: 'A page of findings', schema: ReviewList }, ['badCursor']),
})

const decide = createRoute({
  method: 'post',
  path: '/reviews',
  tags: ['check'],
  operationId: 'reviewFinding',
  summary: 'Confirm, dismiss or annotate a finding',
  description:
    'Kept with name and time beside what others decide, never overwritten, and found again when the draft is checked again. Answers with everything that was decided on the finding.',
  ...secured('write'),
  responses: doing({ description: 'The finding with all decisions', schema: ReviewedFinding }, [
    'tooLarge',
    'unsupportedType',
    'recordBusy',
    'recordUnavailable',
    'recordFull',
  ]),
})

/** What people decide on findings. */
export function addReviewRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(list, (c) => reply(c, desk, 'reviews', c.req.valid('query')))
  const body = { required: true, content: { 'application/json': { schema: ReviewInput } } }
  app.openapi(withBody(app, decide, body), async (c) => {
    const review = await readJson(c, ReviewInput)
    // What somebody decided is kept even if he does not wait for the answer.
    return toResponse(await desk.answerer.ask('review', review))
  })
}
