import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { type ListedRow, PART_STATUSES, type Question, type StoredRecord } from '../../verbale.ts'
import type { Desk } from '../desk.ts'
import { passageLines } from '../shape/passage.ts'
import { type RowResult, readRow, rowFields } from '../shape/row.ts'
import { type SearchedResult, searchedSchema } from '../shape/searched.ts'
import { FRAMING, framingSchema } from '../text/framing.ts'
import { Lines } from '../text/lines.ts'
import { visibleLine } from '../text/visible-words.ts'
import { type Answer, addTool } from './add-tool.ts'
import { describeFilter } from './argument.ts'
import { listRows } from './list-rows.ts'
import { ledgerArguments, ledgerFilterOf, ROWS } from './row-argument.ts'

const input = z.strictObject({
  ...ledgerArguments,
  isUnanswered: z
    .boolean()
    .exactOptional()
    .describe('whether only what was declined, passed over or has lost its answer is listed'),
  statuses: z
    .array(z.enum(PART_STATUSES))
    .min(1)
    .max(PART_STATUSES.length)
    .exactOptional()
    .describe('only questions of which a part has one of these'),
})

type Input = z.output<typeof input>

/** A question, and what became of each part of it. */
interface QuestionResult extends RowResult {
  readonly asker?: string
  readonly askerBasis?: string
  readonly asked: readonly string[]
  readonly parts: readonly QuestionPartResult[]
}

interface QuestionPartResult {
  readonly words: string
  readonly status: string
  readonly isLate: boolean
  readonly clarity?: string
  readonly evasion?: string
  readonly answers: readonly { readonly address?: string; readonly words: string }[]
}

interface QuestionsResult {
  readonly questions: readonly QuestionResult[]
  readonly next?: number
  readonly searched: SearchedResult
  readonly framing: string
}

const output: z.ZodType<QuestionsResult> = z.object({
  questions: z.array(
    z.object({
      ...rowFields,
      asker: z.string().exactOptional(),
      askerBasis: z
        .string()
        .exactOptional()
        .describe('inferred: the name is taken from what others say'),
      asked: z.array(z.string()).describe('who was asked'),
      parts: z.array(
        z.object({
          words: z.string(),
          status: z
            .string()
            .describe(
              'answered, partial, declined (the answerer says so), notAnswered (passed over) or answerMissing (lost in the source, which says nothing of the answerer)',
            ),
          isLate: z.boolean().describe('whether the answer came after other questions'),
          clarity: z.string().exactOptional(),
          evasion: z.string().exactOptional(),
          answers: z.array(z.object({ address: z.string().exactOptional(), words: z.string() })),
        }),
      ),
    }),
  ),
  next: z.number().int().exactOptional().describe('offset of the rows that follow'),
  searched: searchedSchema,
  framing: framingSchema,
})

/** `list_questions`: what was asked, and what became of it. */
export function addListQuestions(server: McpServer, desk: Desk): void {
  addTool(server, desk, {
    name: 'list_questions',
    title: 'List questions',
    description: `List what was asked in the transcripts of the record, by whom and of whom, part by part, with the status and the words of each answer, the earliest first. Each row begins with the address and a ready citation of the question. "isUnanswered" lists what was left open.

The words of a question are the asker's and nobody else's: never give them as said by the one who was asked. answerMissing means that the source has lost the answer, not that none was given.`,
    input,
    output,
    answer,
  })
}

async function answer(
  desk: Desk,
  asked: Input,
  signal: AbortSignal,
): Promise<Answer<QuestionsResult>> {
  const { isUnanswered = false, statuses, offset = 0, limit = ROWS } = asked
  const filter = {
    ...ledgerFilterOf(asked),
    ...(isUnanswered ? { unanswered: true } : {}),
    ...(statuses === undefined ? {} : { statuses }),
  }
  const filters = describeFilter(asked, {
    words: asked.words,
    status: isUnanswered ? 'unanswered' : statuses?.join(' or '),
  })
  const page = await listRows(desk, 'questions', { filter, filters, offset, limit }, signal)
  const questions = desk.record.ask(() =>
    page.rows.map((listed) => questionResult(desk.record, listed)),
  )
  const lines = new Lines()
  for (const question of questions) lines.gap().add(questionLines(question))
  if (questions.length === 0) lines.say('No question was found')
  lines.gap()
  if (page.next !== undefined) lines.say(`More: call again with "offset": ${page.next}`)
  return {
    result: {
      questions,
      ...(page.next === undefined ? {} : { next: page.next }),
      searched: page.searched,
      framing: FRAMING,
    },
    lines: lines.say(page.searched.sentence),
  }
}

function questionResult(record: StoredRecord, listed: ListedRow<Question>): QuestionResult {
  const { row } = listed
  const { asker } = row
  const name = [asker?.name, asker?.outlet].filter((part) => part !== undefined).join(', ')
  const { result, read, addressOf } = readRow(record, listed)
  return {
    ...result,
    ...(asker === undefined || name === ''
      ? {}
      : { asker: visibleLine(name), askerBasis: asker.basis }),
    asked: (row.asked ?? []).map(visibleLine),
    parts: row.parts.map(({ span, status, late, clarity, evasion, answers }) => ({
      words: read(span),
      status,
      isLate: late === true,
      ...(clarity === undefined ? {} : { clarity }),
      ...(evasion === undefined ? {} : { evasion }),
      answers: answers.map((span) => {
        const address = addressOf(span)
        return { ...(address === undefined ? {} : { address }), words: read(span) }
      }),
    })),
  }
}

function questionLines({ evidence, asker, asked, parts, decisions, date }: QuestionResult): Lines {
  const lines = new Lines().say(`Question, ${date ?? 'undated'}`)
  if (evidence !== undefined) lines.add(passageLines(evidence))
  lines.fact('Asked by', asker).fact('Asked of', asked.join(', '))
  for (const [k, { words, status, isLate, answers }] of parts.entries()) {
    lines.words(`Part ${k + 1}, ${status}${isLate ? ', late' : ''}`, words)
    for (const { address, words: reply } of answers)
      lines.fact('Answered at', address).words('Answer', reply)
  }
  for (const decision of decisions) lines.fact('Decided', decision)
  return lines
}
