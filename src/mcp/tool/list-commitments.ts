import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import {
  COMMITMENT_STATUSES,
  COMMITMENT_TYPES,
  type Commitment,
  type ListedRow,
  type StoredRecord,
} from '../../verbale.ts'
import type { Desk } from '../desk.ts'
import { passageLines } from '../shape/passage.ts'
import { type ReadRow, type RowResult, readRow, rowFields } from '../shape/row.ts'
import { type SearchedResult, searchedSchema } from '../shape/searched.ts'
import { FRAMING, framingSchema } from '../text/framing.ts'
import { Lines } from '../text/lines.ts'
import { visibleLine } from '../text/visible-words.ts'
import { type Answer, addTool } from './add-tool.ts'
import { dayArgument, describeFilter, nameArgument } from './argument.ts'
import { listRows } from './list-rows.ts'
import { ledgerArguments, ledgerFilterOf, ROWS } from './row-argument.ts'

const input = z.strictObject({
  ...ledgerArguments,
  types: z.array(z.enum(COMMITMENT_TYPES)).min(1).max(COMMITMENT_TYPES.length).exactOptional(),
  statuses: z
    .array(z.enum(COMMITMENT_STATUSES))
    .min(1)
    .max(COMMITMENT_STATUSES.length)
    .exactOptional()
    .describe('open is what nobody has decided on'),
  target: nameArgument.exactOptional().describe('only about, or spoken to, this party'),
  dueBefore: dayArgument.exactOptional().describe('only with a deadline on this day or before'),
})

type Input = z.output<typeof input>

/** A promise, a warning, a demand or the like. */
interface CommitmentResult extends RowResult {
  readonly type: string
  readonly level: string
  readonly status: string
  readonly speaker?: string
  readonly onBehalfOf: readonly string[]
  readonly target: readonly string[]
  readonly hearer: readonly string[]
  readonly action: string
  readonly condition?: string
  readonly deadline?: { readonly words?: string; readonly from?: string; readonly to?: string }
  readonly strength: string
  readonly polarity: string
}

interface CommitmentsResult {
  readonly commitments: readonly CommitmentResult[]
  readonly next?: number
  readonly searched: SearchedResult
  readonly framing: string
}

const output: z.ZodType<CommitmentsResult> = z.object({
  commitments: z.array(
    z.object({
      ...rowFields,
      type: z.string(),
      level: z
        .string()
        .describe(
          'direct: the speaker’s own words. reportedBySpeaker, quotedByPress, paraphrasedByPress, inQuestion: somebody else tells of it, and it may not have been said so',
        ),
      status: z.string(),
      speaker: z.string().exactOptional(),
      onBehalfOf: z.array(z.string()),
      target: z.array(z.string()),
      hearer: z.array(z.string()),
      action: z.string().describe('what is to be done'),
      condition: z.string().exactOptional(),
      deadline: z
        .object({
          words: z.string().exactOptional(),
          from: z.string().exactOptional(),
          to: z.string().exactOptional(),
        })
        .exactOptional(),
      strength: z.string(),
      polarity: z.string(),
    }),
  ),
  next: z.number().int().exactOptional().describe('offset of the rows that follow'),
  searched: searchedSchema,
  framing: framingSchema,
})

/** `list_commitments`: what was promised, threatened, demanded and refused. */
export function addListCommitments(server: McpServer, desk: Desk): void {
  addTool(server, desk, {
    name: 'list_commitments',
    title: 'List commitments',
    description: `List what was promised, offered, warned of, demanded, planned or refused in the record, on what condition and by when, the earliest first. Each row begins with the address and a ready citation of the words that prove it.

Rows are found by rules of grammar and leave out more than they should: no row does not show that nothing was promised. "isPossible" rows are to be given with that caution. A row with another level than "direct" is somebody else's account; check its words with check_quotation before you give them as said.`,
    input,
    output,
    answer,
  })
}

async function answer(
  desk: Desk,
  asked: Input,
  signal: AbortSignal,
): Promise<Answer<CommitmentsResult>> {
  const { types, statuses, target, dueBefore, offset = 0, limit = ROWS } = asked
  const filter = {
    ...ledgerFilterOf(asked),
    ...(types === undefined ? {} : { types }),
    ...(statuses === undefined ? {} : { statuses }),
    ...(target === undefined ? {} : { target }),
    ...(dueBefore === undefined ? {} : { dueBefore }),
  }
  const filters = describeFilter(asked, {
    words: asked.words,
    type: types?.join(' or '),
    status: statuses?.join(' or '),
    target,
    'due by': dueBefore,
  })
  const page = await listRows(desk, 'commitments', { filter, filters, offset, limit }, signal)
  const commitments = desk.record.ask(() =>
    page.rows.map((listed) => commitmentResult(desk.record, listed)),
  )
  const lines = new Lines()
  for (const commitment of commitments) lines.gap().add(commitmentLines(commitment))
  if (commitments.length === 0) lines.say('No commitment was found')
  lines.gap()
  if (page.next !== undefined) lines.say(`More: call again with "offset": ${page.next}`)
  return {
    result: {
      commitments,
      ...(page.next === undefined ? {} : { next: page.next }),
      searched: page.searched,
      framing: FRAMING,
    },
    lines: lines.say(page.searched.sentence),
  }
}

function commitmentResult(record: StoredRecord, listed: ListedRow<Commitment>): CommitmentResult {
  const { row } = listed
  const { condition, deadline } = row
  const { result, read } = readRow(record, listed)
  return {
    ...result,
    type: row.type,
    level: row.level,
    status: row.status,
    ...(row.speaker === undefined ? {} : { speaker: visibleLine(row.speaker) }),
    onBehalfOf: (row.onBehalfOf ?? []).map(visibleLine),
    target: (row.target ?? []).map(visibleLine),
    hearer: (row.hearer ?? []).map(visibleLine),
    action: read(row.action.span),
    ...(condition === undefined ? {} : { condition: read(condition.span) }),
    ...(deadline === undefined ? {} : { deadline: deadlineResult(deadline, read) }),
    strength: row.strength,
    polarity: row.polarity,
  }
}

function deadlineResult(
  { span, from, to }: Partial<NonNullable<Commitment['deadline']>>,
  read: ReadRow['read'],
): NonNullable<CommitmentResult['deadline']> {
  return {
    ...(span === undefined ? {} : { words: read(span) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

function commitmentLines(row: CommitmentResult): Lines {
  const { type, level, status, isPossible, condition, deadline, evidence } = row
  const { target, onBehalfOf } = row
  const lines = new Lines().say(
    `Commitment: ${type}${isPossible ? ' (possible)' : ''}, ${level}, ${status}, ${row.date ?? 'undated'}`,
  )
  if (evidence !== undefined) lines.add(passageLines(evidence))
  lines
    .fact('Speaker', row.speaker)
    .fact('On behalf of', onBehalfOf.join(', '))
    .fact('Toward', target.join(', '))
    .words('To do', row.action)
    .words('If', condition)
    .words('By, in words', deadline?.words)
    .fact('By', deadline?.to)
  for (const decision of row.decisions) lines.fact('Decided', decision)
  return lines
}
