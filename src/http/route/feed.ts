import { createRoute, z } from '@hono/zod-openapi'
import { MOST_DISTANCE } from '../../verbale.ts'
import { MOST_ON_PAGE } from '../cursor.ts'
import type { Desk, DeskApp } from '../desk.ts'
import { urlOf } from '../public-url.ts'
import { reply } from '../reply.ts'
import {
  DOCUMENT_FILTER,
  LinkKey,
  PUBLISHER,
  ROLE,
  SPEAKER,
  wholeNumber,
  words,
} from '../schema/common.ts'
import { secured } from './requires.ts'
import { reading } from './responses.ts'

const QUERY = z.strictObject({
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
  limit: wholeNumber(
    1,
    MOST_ON_PAGE,
    `Entries, at most ${MOST_ON_PAGE}; 50 by default.`,
  ).optional(),
  key: LinkKey,
})

const DESCRIPTION =
  'A saved search: places that the record was given last come first, whenever the words were said. An entry is named by the address of its words and carries them with their sentence, a citation, and links to the record and to the page on which they were published. With `If-None-Match` a reader that asks again is answered 304 until the record changes. Words that stand in more than 10,000 places are no feed.'

const atom = createRoute({
  method: 'get',
  path: '/feed.atom',
  tags: ['search'],
  operationId: 'feedAtom',
  summary: 'A saved search as an Atom feed',
  description: `${DESCRIPTION} As RFC 4287 has it.`,
  ...secured('share'),
  request: { query: QUERY },
  responses: reading({ description: 'The feed', types: ['application/atom+xml'] }),
})

const rss = createRoute({
  method: 'get',
  path: '/feed.rss',
  tags: ['search'],
  operationId: 'feedRss',
  summary: 'A saved search as an RSS feed',
  description: `${DESCRIPTION} As RSS 2.0.`,
  ...secured('share'),
  request: { query: QUERY },
  responses: reading({ description: 'The feed', types: ['application/rss+xml'] }),
})

/** Feeds of saved searches. */
export function addFeedRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(atom, (c) =>
    reply(c, desk, 'feed', { ...c.req.valid('query'), format: 'atom', self: urlOf(c, desk).href }),
  )
  app.openapi(rss, (c) =>
    reply(c, desk, 'feed', { ...c.req.valid('query'), format: 'rss', self: urlOf(c, desk).href }),
  )
}
