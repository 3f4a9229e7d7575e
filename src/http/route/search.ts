import { createRoute, z } from '@hono/zod-openapi'
import { MOST_DISTANCE, TIMELINE_UNITS } from '../../verbale.ts'
import type { Desk, DeskApp } from '../desk.ts'
import { reply } from '../reply.ts'
import {
  DOCUMENT_FILTER,
  flag,
  PAGING,
  PUBLISHER,
  ROLE,
  SPEAKER,
  wholeNumber,
  words,
} from '../schema/common.ts'
import { SearchResult, Timeline } from '../schema/search.ts'
import { secured } from './requires.ts'
import { reading } from './responses.ts'

const route = createRoute({
  method: 'get',
  path: '/search',
  tags: ['search'],
  operationId: 'search',
  summary: 'Where words stand, exactly as they are typed',
  description:
    'As `verbale find`: a `*` behind a word stands for all words that begin so; capitals and marks that are typed must be there. `searched.hits` counts all hits. When there is none, `searched.nothing` says why. With `variants`, the wordings of the phrase are listed, the first used first, and `hits` has up to three uses of each, which name it in `wording`. A hit has the address of its words; `start` and `end` are UTF-16 code units of the text of its document.',
  ...secured('read'),
  request: {
    query: z.strictObject({
      q: words('The words.', 'the harbor stays open'),
      speaker: SPEAKER,
      role: ROLE,
      ...DOCUMENT_FILTER,
      publisher: PUBLISHER,
      near: wholeNumber(
        1,
        MOST_DISTANCE,
        'The words in any order, the last at most so many words after the first.',
      ).optional(),
      variants: flag('The wordings of the phrase, in any order and with words between.'),
      sort: z
        .enum(['date', 'closeness'], 'Use one of date, closeness')
        .optional()
        .openapi({ description: 'Oldest first, or nearest to what was typed first.' }),
      revisions: z.enum(['newest', 'all'], 'Use one of newest, all').optional(),
      ...PAGING,
    }),
  },
  responses: reading({ description: 'A page of hits', schema: SearchResult }, ['badCursor']),
})

const timeline = createRoute({
  method: 'get',
  path: '/search/timeline',
  tags: ['search'],
  operationId: 'searchTimeline',
  summary: 'How often a phrase was used, by year, month or day',
  description:
    'Each point has the words that were searched in its period, which the hits are out of; a period with no point held nothing to search. With `by=speaker` there is a series for each of those who used it most.',
  ...secured('read'),
  request: {
    query: z.strictObject({
      q: words('The words.', 'the harbor stays open'),
      unit: z
        .enum(TIMELINE_UNITS, `Use one of ${TIMELINE_UNITS.join(', ')}`)
        .default('month')
        .openapi({ description: 'How long a period is.' }),
      by: z.enum(['speaker'], 'Use speaker, or leave it out').optional(),
      limit: wholeNumber(1, 50, 'Speakers that have a series; 8 by default.').optional(),
      speaker: SPEAKER,
      role: ROLE,
      ...DOCUMENT_FILTER,
      publisher: PUBLISHER,
    }),
  },
  responses: reading({ description: 'The series', schema: Timeline }),
})

/** Searches. */
export function addSearchRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(route, (c) => reply(c, desk, 'search', c.req.valid('query')))
  app.openapi(timeline, (c) => reply(c, desk, 'timeline', c.req.valid('query')))
}
