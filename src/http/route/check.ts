import { createRoute, z } from '@hono/zod-openapi'
import { exportFormat } from '../../export/formats.ts'
import { known } from '../../wire/ledger/known.ts'
import type { Desk, DeskApp, DeskContext } from '../desk.ts'
import { fileHeaders } from '../file-headers.ts'
import { DraftForm } from '../form-draft.ts'
import { readDraft } from '../read-body.ts'
import { toResponse } from '../reply.ts'
import { CheckReport } from '../schema/check.ts'
import { day, flag } from '../schema/common.ts'
import { DraftJson } from '../schema/given.ts'
import { LINES, streamAnswer } from '../stream.ts'
import { secured } from './requires.ts'
import { doing } from './responses.ts'
import { textBody } from './text-body.ts'
import { withBody } from './with-body.ts'

/** Formats in which the report on a draft can be had. */
const CHECK_FORMATS = ['json', 'html', 'csv', 'docx', 'annotations', 'schema-org'] as const

const route = createRoute({
  method: 'post',
  path: '/check',
  tags: ['check'],
  operationId: 'checkDraft',
  summary: 'Check every quotation of a draft against the record',
  description:
    'The draft is JSON, or a file: plain text, Markdown, a web page, PDF or Word, as the body or as the one file of a form. `date`, `title` and `indirect` can be said in JSON, in fields of the form, or in the query; what the body says goes before. Nothing of it is kept. Findings come in the order of the draft; spans of quotations point into `draft.text`, in UTF-16 code units. With `Accept: application/x-ndjson` lines `{"format":"verbale.progress/1","done":3,"of":12}` come while the check runs, and last the report, or a problem, as one line.',
  ...secured('check'),
  request: {
    query: z.strictObject({
      format: z
        .enum(CHECK_FORMATS, `Use one of ${CHECK_FORMATS.join(', ')}`)
        .optional()
        .openapi({ description: 'The report as a file of this format.' }),
      indirect: flag('Look up reported speech without quotation marks too.'),
      date: day('The day on which the draft was written.', '2031-06-05'),
      title: z.string().max(2000).openapi({ description: 'The title of the draft.' }).optional(),
    }),
  },
  responses: doing(
    {
      description: 'The report',
      schema: CheckReport,
      types: [
        'application/x-ndjson',
        'text/html',
        'text/csv',
        'application/ld+json',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
    },
    ['tooLarge', 'unsupportedType', 'unreadable'],
  ),
})

/** Checks of drafts. */
export function addCheckRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(withBody(app, route, textBody(DraftJson, DraftForm)), async (c) => {
    const { indirect: asked = false, format = 'json', ...about } = c.req.valid('query')
    const given = await readDraft(c)
    const draft = { ...known(about), ...given.draft }
    const { indirect = asked } = given
    if (format !== 'json') {
      const query = { draft, indirect, progress: false, format, origin: desk.publicOrigin }
      return streamAnswer(c, desk, 'checkFile', query, { headers: checkFileHeaders(format) })
    }
    if (wantsLines(c)) {
      const query = { draft, indirect, progress: true }
      return streamAnswer(c, desk, 'check', query, { headers: LINES, tellsProblems: true })
    }
    const query = { draft, indirect, progress: false }
    const answer = await desk.answerer.ask('check', query, { signal: c.req.raw.signal })
    return toResponse(answer, { 'cache-control': 'no-store' })
  })
}

function checkFileHeaders(
  name: Exclude<(typeof CHECK_FORMATS)[number], 'json'>,
): Readonly<Record<string, string>> {
  if (name === 'html') return fileHeaders('text/html; charset=utf-8', 'verbale-check.html')
  const { mediaType = '', extension = name } = exportFormat(name) ?? {}
  return fileHeaders(mediaType, `verbale-check.${extension}`)
}

/** Whether a client asks for lines that come while the answer is made. */
function wantsLines(c: DeskContext): boolean {
  return c.req.header('accept')?.includes('application/x-ndjson') ?? false
}
