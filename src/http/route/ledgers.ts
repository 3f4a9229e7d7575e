import { createRoute, z } from '@hono/zod-openapi'
import {
  COMMITMENT_TYPES,
  EVENT_KINDS,
  type LedgerName as Ledger,
  LISTED_STATUSES,
} from '../../verbale.ts'
import { LEDGER_FORMATS } from '../answer/ledger-file.ts'
import type { LedgerQuery } from '../answer/ledgers.ts'
import type { Desk, DeskApp } from '../desk.ts'
import { fileHeaders } from '../file-headers.ts'
import { HttpProblem } from '../problem.ts'
import { readJson } from '../read-body.ts'
import { reply, toResponse } from '../reply.ts'
import { DOCUMENT_FILTER, day, flag, PAGING, ROLE, SPEAKER, words } from '../schema/common.ts'
import { LedgerName, LedgerPage, LedgerRow, NewDecision, Unanswered } from '../schema/ledger.ts'
import { streamAnswer } from '../stream.ts'
import { secured } from './requires.ts'
import { doing, reading } from './responses.ts'
import { withBody } from './with-body.ts'

const names = z
  .string()
  .max(4000)
  .transform((value) => value.split(',').map((name) => name.trim()))

const FILTER = {
  q: words('Only rows with these words in a row in their evidence.', 'harbor').optional(),
  speaker: SPEAKER,
  role: ROLE,
  ...DOCUMENT_FILTER,
  document: names
    .openapi({ type: 'string', description: 'Only in these documents, by id.', example: 'callow' })
    .optional(),
  certain: flag('Leave out what no rule can prove.'),
  confirmed: flag('Leave out what nobody confirmed.'),
  all: flag('List what people rejected too.'),
}

const listQuery = z.strictObject({
  ...FILTER,
  type: names
    .openapi({
      type: 'string',
      description:
        'Only of these types: of commitments, kinds of events, dimensions of figures, types of times.',
      example: 'promise,warning',
    })
    .optional(),
  status: names
    .openapi({ type: 'string', description: 'Only of these statuses.', example: 'open' })
    .optional(),
  target: words('Commitments: only about, or spoken to, this party.', 'Sorrenay').optional(),
  dueBefore: day('Commitments: only with a deadline on this day or before.', '2031-07'),
  settle: flag('Commitments: look for later words that seem to keep or break them.'),
  unanswered: flag('Questions: only what was declined, passed over, or has lost its answer.'),
  differs: flag('Figures: only those that differ from another of the same thing.'),
  format: z
    .enum(LEDGER_FORMATS, `Use one of ${LEDGER_FORMATS.join(', ')}`)
    .optional()
    .openapi({
      description:
        'All rows as a file: a table, JSON Lines, or the forms of PLOVER (commitments, events) and of the Discourse Network Analyzer (positions).',
    }),
  ...PAGING,
})

const Name = z.object({ name: LedgerName })
const NameAndId = Name.extend({
  id: z.string().min(1).max(200).openapi({ example: 'c1x04qam16x9w5d' }),
})

const list = createRoute({
  method: 'get',
  path: '/ledgers/{name}',
  tags: ['ledgers'],
  operationId: 'listLedger',
  summary: 'Rows of a ledger, each with the words that prove it',
  description:
    'The earliest first and those without a date last; formulas by rank. Each row has `evidence` (spans of documents) and `address`, which leads to the first of them. The first question to a ledger of a large record derives its rows, which takes long; what was derived is kept, so that a question that took too long can be asked again.',
  ...secured('read'),
  request: { params: Name, query: listQuery },
  responses: reading(
    {
      description: 'A page of rows',
      schema: LedgerPage,
      types: ['text/csv', 'text/tab-separated-values', 'application/jsonl'],
    },
    ['badCursor', 'notFound'],
  ),
})

const open = createRoute({
  method: 'get',
  path: '/ledgers/questions/unanswered',
  tags: ['ledgers'],
  operationId: 'countUnanswered',
  summary: 'What was asked and got no answer, counted by who answers and who asks',
  ...secured('read'),
  request: { query: z.strictObject(FILTER) },
  responses: reading({ description: 'The counts', schema: Unanswered }),
})

const row = createRoute({
  method: 'get',
  path: '/ledgers/{name}/{id}',
  tags: ['ledgers'],
  operationId: 'getLedgerRow',
  summary: 'A row with everything that people decided of it',
  ...secured('read'),
  request: { params: NameAndId },
  responses: reading({ description: 'The row', schema: LedgerRow }, ['notFound']),
})

const decide = createRoute({
  method: 'post',
  path: '/ledgers/{name}/{id}/decisions',
  tags: ['ledgers'],
  operationId: 'decideRow',
  summary: 'Confirm, reject or correct a row, or set its status',
  description:
    'Decisions are kept beside each other and never overwritten: when two people decide at once, both are kept, and the row says that it is contested. Answers with the row as it stands then.',
  ...secured('write'),
  request: { params: NameAndId },
  responses: doing({ description: 'The row', schema: LedgerRow }, [
    'notFound',
    'tooLarge',
    'unsupportedType',
    'recordBusy',
    'recordUnavailable',
    'recordFull',
  ]),
})

/** Ledgers: pages of rows, single rows, and what people decide of them. */
export function addLedgerRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(open, (c) => reply(c, desk, 'unanswered', c.req.valid('query')))
  app.openapi(list, (c) => {
    const { name } = c.req.valid('param')
    const { format, ...rest } = c.req.valid('query')
    const asked: LedgerQuery = { ...rest, ledger: name }
    const query = { ...asked, ...requireNames(name, asked) }
    if (format === undefined) return reply(c, desk, 'ledger', query)
    const [type, ending] = FILES[format]
    const headers = fileHeaders(type, `verbale-${name}.${ending}`)
    return streamAnswer(c, desk, 'ledgerFile', { ...query, format }, { headers })
  })
  app.openapi(row, (c) => {
    const { name, id } = c.req.valid('param')
    return reply(c, desk, 'row', { ledger: name, id })
  })
  const body = { required: true, content: { 'application/json': { schema: NewDecision } } }
  app.openapi(withBody(app, decide, body), async (c) => {
    const { name, id } = c.req.valid('param')
    const decision = await readJson(c, NewDecision)
    // What somebody decided is kept even if he does not wait for the answer.
    return toResponse(await desk.answerer.ask('decide', { ...decision, ledger: name, id }))
  })
}

/** Media type and ending of the file in each format. */
const FILES: Readonly<Record<(typeof LEDGER_FORMATS)[number], readonly [string, string]>> = {
  csv: ['text/csv; charset=utf-8', 'csv'],
  jsonl: ['application/jsonl', 'jsonl'],
  plover: ['text/tab-separated-values; charset=utf-8', 'tsv'],
  dna: ['text/csv; charset=utf-8', 'csv'],
}

/** The types by which the rows of a ledger can be chosen; absent where they are free. */
const TYPES_OF: Readonly<Partial<Record<Ledger, readonly string[]>>> = {
  commitments: COMMITMENT_TYPES,
  questions: [],
  events: EVENT_KINDS,
  positions: [],
  formulas: [],
  times: ['DATE', 'TIME', 'DURATION', 'SET'],
}

/**
 * Types and statuses as the ledger spells them.
 *
 * @throws {HttpProblem} `badRequest` when it has none of a name.
 */
function requireNames(
  ledger: Ledger,
  { type, status }: LedgerQuery,
): Pick<LedgerQuery, 'type' | 'status'> {
  return {
    ...(type === undefined ? {} : { type: chosen(ledger, 'type', type, TYPES_OF[ledger]) }),
    ...(status === undefined
      ? {}
      : { status: chosen(ledger, 'status', status, LISTED_STATUSES[ledger]) }),
  }
}

function chosen(
  ledger: Ledger,
  name: string,
  wanted: readonly string[],
  names: readonly string[] | undefined,
): readonly string[] {
  if (names === undefined) return wanted
  return wanted.map((word) => {
    const found = names.find((candidate) => candidate.toLowerCase() === word.toLowerCase())
    if (found !== undefined) return found
    const message =
      names.length === 0
        ? `Rows of ${ledger} have no ${name}`
        : `Unknown ${name} "${word}"; use one of ${names.join(', ')}`
    throw new HttpProblem('badRequest', message, { errors: [{ in: 'query', name, message }] })
  })
}
