import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { type CheckSummary, MATCHING_CONTRACT, VERDICTS, type Verdict } from '../../verbale.ts'
import type { Desk } from '../desk.ts'
import { type FindingResult, findingResult, findingSchema } from '../shape/finding.ts'
import { findingLines } from '../shape/finding-lines.ts'
import { type SearchedResult, searchedResult, searchedSchema } from '../shape/searched.ts'
import { FRAMING, framingSchema } from '../text/framing.ts'
import { Lines } from '../text/lines.ts'
import { visibleLine } from '../text/visible-words.ts'
import { listVerdicts } from '../verdict.ts'
import { type Answer, addTool } from './add-tool.ts'
import { dayArgument, hasWord, offsetArgument } from './argument.ts'

/** Code units of a draft: some 30,000 words, which are checked in about a second. */
const MOST_DRAFT = 200_000
/** Findings of one answer. */
const MOST_FINDINGS = 40
const FINDINGS = 15

const input = z.strictObject({
  text: z
    .string()
    .max(MOST_DRAFT)
    .refine(hasWord, 'a draft has words')
    .describe('the draft in plain text or Markdown, with the sentences around its quotations'),
  title: z.string().max(500).exactOptional(),
  date: dayArgument
    .exactOptional()
    .describe('the day the draft was written: "on Tuesday" is counted from it'),
  indirect: z
    .boolean()
    .exactOptional()
    .describe('whether reported speech without quotation marks is looked up too; else false'),
  verdicts: z
    .array(z.enum(VERDICTS))
    .min(1)
    .max(VERDICTS.length)
    .exactOptional()
    .describe('only findings with these verdicts are listed; all are counted'),
  offset: offsetArgument.exactOptional().describe('findings to skip: "next" of the answer before'),
  limit: z
    .number()
    .int()
    .min(1)
    .max(MOST_FINDINGS)
    .exactOptional()
    .describe(`findings listed; else ${FINDINGS}`),
})

/** What became of a draft. */
interface CheckedDraftResult {
  readonly summary: SummaryResult
  readonly findings: readonly FindingResult[]
  readonly listed: number
  readonly of: number
  readonly next?: number
  readonly problems: readonly string[]
  readonly contract: string
  readonly searched: SearchedResult
  readonly framing: string
}

interface SummaryResult {
  readonly quotations: number
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>
  readonly reuse: number
  readonly sentence: string
}

const output: z.ZodType<CheckedDraftResult> = z.object({
  summary: z.object({
    quotations: z.number().int().describe('quotations in marks'),
    verdicts: z.partialRecord(z.enum(VERDICTS), z.number().int()),
    reuse: z.number().int().describe('runs of the draft’s own words that stand in the record'),
    sentence: z.string(),
  }),
  findings: z.array(findingSchema).describe('in the order of the draft'),
  listed: z.number().int(),
  of: z.number().int().describe('findings with the verdicts that were asked for'),
  next: z.number().int().exactOptional().describe('offset of the findings that are not listed'),
  problems: z.array(z.string()).describe('what was wrong or doubtful in the draft'),
  contract: z.string().describe('version of the rules by which words count as the same'),
  searched: searchedSchema,
  framing: framingSchema,
})

/** `check_draft`: every quotation of a draft against the record. */
export function addCheckDraft(server: McpServer, desk: Desk): void {
  addTool(server, desk, {
    name: 'check_draft',
    title: 'Check a draft',
    description: `Check every quotation of a draft, an article or an answer of your own against the record. Call it on your own answer before you send it, when it quotes anybody.

Each finding has a verdict, the address and a ready citation of the passage, what was really said, and the differences; with the sentences of the draft around it, it also tells when words hold but were moved to another subject. Words of the draft that stand in the record without marks are listed as "unmarked". The verdicts:
${listVerdicts()}`,
    input,
    output,
    answer,
  })
}

async function answer(
  { record, check }: Desk,
  {
    text,
    title,
    date,
    indirect = false,
    verdicts,
    offset = 0,
    limit = FINDINGS,
  }: z.output<typeof input>,
  signal: AbortSignal,
): Promise<Answer<CheckedDraftResult>> {
  const draft = {
    text,
    kind: 'pressReport' as const,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
  }
  const report = await check(draft, { indirect, signal })
  const wanted = report.findings.filter(
    ({ verdict }) => verdicts === undefined || verdicts.includes(verdict),
  )
  const shown = wanted.slice(offset, offset + limit)
  const next = offset + shown.length < wanted.length ? offset + shown.length : undefined
  const sent = { record, text: report.draft.text, shift: 0 }
  const findings = record.ask(() => shown.map((finding) => findingResult(finding, sent)))
  const searched = searchedResult(report.searched)
  const summary = summarize(report.summary)
  const problems = report.problems.map(({ message }) => visibleLine(message))
  const lines = new Lines().say(summary.sentence)
  for (const [k, finding] of findings.entries())
    lines
      .gap()
      .say(`Finding ${offset + k + 1} of ${wanted.length}`)
      .add(findingLines(finding))
  lines.gap()
  if (next !== undefined) lines.say(`More findings: call again with "offset": ${next}`)
  for (const problem of problems) lines.fact('In the draft', problem)
  return {
    result: {
      summary,
      findings,
      listed: findings.length,
      of: wanted.length,
      ...(next === undefined ? {} : { next }),
      problems,
      contract: MATCHING_CONTRACT,
      searched,
      framing: FRAMING,
    },
    lines: lines.say(searched.sentence),
  }
}

function summarize({ quotations, verdicts, reuse }: CheckSummary): SummaryResult {
  const counts = VERDICTS.flatMap((verdict) => {
    const count = verdicts[verdict]
    return count === undefined ? [] : `${count} ${verdict}`
  })
  const what =
    quotations === 0
      ? 'The draft has no quotation in marks'
      : `${quotations === 1 ? 'One quotation' : `${quotations} quotations`} in marks: ${counts.join(', ')}`
  const more = reuse === 0 ? '' : `; ${reuse} of its own sentences stand in the record`
  return { quotations, verdicts: { ...verdicts }, reuse, sentence: what + more }
}
