import { createRoute, z } from '@hono/zod-openapi'
import type { Desk, DeskApp } from '../desk.ts'
import { urlOf } from '../public-url.ts'
import { reply } from '../reply.ts'
import { LinkKey, wholeNumber } from '../schema/common.ts'
import { OEmbed } from '../schema/oembed.ts'
import { secured } from './requires.ts'
import { reading } from './responses.ts'

const embed = createRoute({
  method: 'get',
  path: '/embed/{address}',
  tags: ['documents'],
  operationId: 'getEmbed',
  summary: 'A passage as a page to be embedded',
  description:
    'The words in their sentence, who said them when and where, a citation and links, as a page without script that loads nothing. It may be shown in frames of any page.',
  ...secured('share'),
  request: {
    params: z.object({
      address: z.string().min(1).max(4000).openapi({
        description: 'The address of a turn or a span, percent-encoded.',
        example: 'callow#2@1',
      }),
    }),
    query: z.object({ key: LinkKey }),
  },
  responses: reading({ description: 'The page', types: ['text/html'] }, ['notFound']),
})

const oembed = createRoute({
  method: 'get',
  path: '/oembed',
  tags: ['documents'],
  operationId: 'getOEmbed',
  summary: 'A passage for programs that embed what stands at a URL',
  description:
    'As oEmbed 1.0 has it, of the type `rich`: `html` carries the words themselves, so that they stay where they were embedded when the server is gone.',
  ...secured('share'),
  request: {
    query: z.strictObject({
      url: z.string().min(1).max(8000).openapi({
        description: 'The URL of a passage in the reader of the desk, or of an embed.',
        example: 'http://127.0.0.1:8620/read/callow/2?revision=1',
      }),
      format: z.enum(['json', 'xml'], 'Use one of json, xml').default('json'),
      maxwidth: size('Pixels that are free in a row.'),
      maxheight: size('Pixels that are free in a column.'),
    }),
  },
  responses: reading({ description: 'The passage', schema: OEmbed, types: ['text/xml'] }, [
    'notFound',
  ]),
})

function size(description: string): z.ZodOptional<z.ZodType<number, string>> {
  return wholeNumber(1, 100_000, description).optional()
}

/** Passages that others show. */
export function addEmbedRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(embed, (c) =>
    reply(c, desk, 'embed', {
      ...c.req.valid('param'),
      ...c.req.valid('query'),
      origin: urlOf(c, desk).origin,
    }),
  )
  app.openapi(oembed, (c) =>
    reply(c, desk, 'oembed', { ...c.req.valid('query'), origin: urlOf(c, desk).origin }),
  )
}
