import { createRoute, z } from '@hono/zod-openapi'
import type { Desk, DeskApp } from '../desk.ts'
import { TextsForm } from '../form-texts.ts'
import { readTexts } from '../read-body.ts'
import { reply } from '../reply.ts'
import { DOCUMENT_FILTER, PAGING, wholeNumber, words } from '../schema/common.ts'
import { Diff, DocumentList, ShownDocument } from '../schema/document.ts'
import { GivenJson } from '../schema/given.ts'
import { Margins } from '../schema/margins.ts'
import { LINES, streamAnswer } from '../stream.ts'
import { secured } from './requires.ts'
import { doing, reading } from './responses.ts'
import { textBody } from './text-body.ts'
import { withBody } from './with-body.ts'

const Id = z.object({
  id: z.string().min(1).max(2000).openapi({
    description: 'The id of a document, percent-encoded; one that moved answers with 308.',
    example: 'callow',
  }),
})

const revision = wholeNumber(1, 999_999_999, 'A revision, from 1.')

const list = createRoute({
  method: 'get',
  path: '/documents',
  tags: ['documents'],
  operationId: 'listDocuments',
  summary: 'Documents of the record, the newest first',
  description:
    'Those without a date stand last. `date` is a day, a month or a year, as far as it is known.',
  ...secured('read'),
  request: {
    query: z.strictObject({
      ...DOCUMENT_FILTER,
      speaker: words('Only documents in which this person takes part.', 'Oda').optional(),
      publisher: words('Only of publishers with these words in their name.', 'Ministry').optional(),
      q: words('Only with these words, or beginnings of words, in the title.', 'port').optional(),
      ...PAGING,
    }),
  },
  responses: reading({ description: 'A page of documents', schema: DocumentList }, ['badCursor']),
})

const one = createRoute({
  method: 'get',
  path: '/documents/{id}',
  tags: ['documents'],
  operationId: 'getDocument',
  summary: 'A document with its text, turns and revisions',
  description:
    'Spans are UTF-16 code units of `text`, so that `text.slice(start, end)` in JavaScript gives the words. The words of a turn are its `spans`; its label and stage notes are not among them.',
  ...secured('read'),
  request: {
    params: Id,
    query: z.strictObject({ revision: revision.optional() }),
  },
  responses: {
    ...reading({ description: 'The document', schema: ShownDocument }, ['notFound']),
    308: { description: 'The id has moved; Location leads to the document' },
  },
})

const original = createRoute({
  method: 'get',
  path: '/documents/{id}/original',
  tags: ['documents'],
  operationId: 'getOriginal',
  summary: 'The text of a document',
  description: 'As it came, or as it was extracted from a web page, a PDF or another format.',
  ...secured('read'),
  request: {
    params: Id,
    query: z.strictObject({ revision: revision.optional() }),
  },
  responses: {
    ...reading({ description: 'The text', types: ['text/plain'] }, ['notFound']),
    308: { description: 'The id has moved; Location leads to the text' },
  },
})

const diff = createRoute({
  method: 'get',
  path: '/documents/{id}/diff',
  tags: ['documents'],
  operationId: 'diffDocument',
  summary: 'What one revision changed in another, word by word',
  description: '`source` is the earlier revision `a`, `draft` the later one `b`.',
  ...secured('read'),
  request: {
    params: Id,
    query: z.strictObject({
      a: revision.optional().openapi({ description: 'The earlier one; else the one before b.' }),
      b: revision.optional().openapi({ description: 'The later one; else the newest.' }),
    }),
  },
  responses: {
    ...reading({ description: 'The difference', schema: Diff }, ['notFound']),
    308: { description: 'The id has moved; Location leads to the difference' },
  },
})

const margins = createRoute({
  method: 'get',
  path: '/documents/{id}/margins',
  tags: ['documents'],
  operationId: 'getMargins',
  summary: 'Who quotes a document, and its commitments, questions, figures and events',
  description:
    '`quotedBy` has the passages of the document that press reports of the record quote, each checked: `passage.spans` are of the document, `quotation.spans` of the report. `looked` says which reports were looked at. The first time, the reports are checked, which may take long; what was found is kept.',
  ...secured('read'),
  request: { params: Id },
  responses: {
    ...reading({ description: 'The margins', schema: Margins }, ['notFound']),
    308: { description: 'The id has moved; Location leads to the margins' },
  },
})

const add = createRoute({
  method: 'post',
  path: '/documents',
  tags: ['documents'],
  operationId: 'addDocuments',
  summary: 'Add documents to the record',
  description:
    'One text as JSON or as a file, or several files of a form. In a form `kind`, `date`, `title`, `publisher`, `url` and `id` say what is known: a field that is given once holds for all files, one that is given once for each file holds for them in their order, and empty ones leave it to the text. Of a file that holds several documents only `kind`, `date` and `publisher` are taken. A line comes for each text as soon as it is durable, in order; texts that cannot be read are `refused` in their line, and the rest goes on. The same `id` or `url` with another text is a revision.',
  ...secured('write'),
  responses: doing({ description: 'Lines of `Added`', types: ['application/x-ndjson'] }, [
    'tooLarge',
    'unsupportedType',
    'recordBusy',
    'recordUnavailable',
    'recordFull',
  ]),
})

/** Documents: as a list, alone, as text, and in two revisions. */
export function addDocumentRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(list, (c) => reply(c, desk, 'documents', c.req.valid('query')))
  app.openapi(withBody(app, add, textBody(GivenJson, TextsForm)), async (c) => {
    const texts = await readTexts(c)
    return streamAnswer(c, desk, 'add', { texts }, { headers: LINES, tellsProblems: true })
  })
  app.openapi(one, (c) =>
    reply(c, desk, 'document', { ...c.req.valid('param'), ...c.req.valid('query') }),
  )
  app.openapi(original, (c) =>
    reply(c, desk, 'original', { ...c.req.valid('param'), ...c.req.valid('query') }),
  )
  app.openapi(margins, (c) => reply(c, desk, 'margins', c.req.valid('param')))
  app.openapi(diff, (c) =>
    reply(c, desk, 'diff', { ...c.req.valid('param'), ...c.req.valid('query') }),
  )
}
