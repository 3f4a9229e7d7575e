import { createRoute, z } from '@hono/zod-openapi'
import { EXPORT_FORMATS, exportFormat } from '../../export/formats.ts'
import type { Desk, DeskApp } from '../desk.ts'
import { fileHeaders } from '../file-headers.ts'
import { HttpProblem } from '../problem.ts'
import { DOCUMENT_FILTER, PUBLISHER, ROLE, SPEAKER } from '../schema/common.ts'
import { streamAnswer } from '../stream.ts'
import { secured } from './requires.ts'
import { doing } from './responses.ts'

const names = EXPORT_FORMATS.map(({ name }) => name)

const route = createRoute({
  method: 'get',
  path: '/export/{format}',
  tags: ['export'],
  operationId: 'export',
  summary: 'Documents, quotations and rows in the formats of others',
  description: `As \`verbale export\`. Formats:\n\n${EXPORT_FORMATS.map(
    ({ name, about, rows }) =>
      `- \`${name}\`: ${about}${rows === undefined ? '' : ` (\`rows\`: ${rows.join(', ')})`}`,
  ).join('\n')}\n\nFormats of findings are had by \`POST /check?format=…\`.`,
  ...secured('read'),
  request: {
    params: z.object({
      format: z
        .string()
        .max(100)
        .openapi({ description: `One of ${names.join(', ')}.`, example: 'tei' }),
    }),
    query: z.strictObject({
      id: z
        .string()
        .max(8000)
        .transform((value) => value.split(',').map((address) => address.trim()))
        .openapi({
          type: 'string',
          description:
            'Documents, turns or spans by address, parted by commas; else all that the rest selects.',
          example: 'callow',
        })
        .optional(),
      rows: z
        .string()
        .max(100)
        .openapi({ description: 'What a row or an item stands for.' })
        .optional(),
      speaker: SPEAKER,
      role: ROLE,
      ...DOCUMENT_FILTER,
      publisher: PUBLISHER,
    }),
  },
  responses: doing(
    {
      description: 'The file',
      types: [...new Set(EXPORT_FORMATS.map(({ mediaType }) => mediaType.split(';')[0] as string))],
    },
    ['notFound'],
  ),
})

/** Files in the formats of others. */
export function addExportRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(route, (c) => {
    const { format: name } = c.req.valid('param')
    const format = exportFormat(name)
    if (format === undefined) {
      throw new HttpProblem(
        'notFound',
        `There is no format ${name}; use one of ${names.join(', ')}`,
      )
    }
    const query = { ...c.req.valid('query'), format: name, origin: desk.publicOrigin }
    const headers = fileHeaders(format.mediaType, `verbale-${name}.${format.extension}`)
    return streamAnswer(c, desk, 'export', query, { headers })
  })
}
