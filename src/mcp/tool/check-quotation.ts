import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { type Finding, VERDICTS } from '../../verbale.ts'
import type { Desk } from '../desk.ts'
import {
  type CheckedQuotationResult,
  checkedQuotationSchema,
  findingResult,
} from '../shape/finding.ts'
import { findingLines } from '../shape/finding-lines.ts'
import { searchedResult } from '../shape/searched.ts'
import { FRAMING } from '../text/framing.ts'
import { ToolProblem } from '../tool-problem.ts'
import { listVerdicts } from '../verdict.ts'
import { type Answer, addTool } from './add-tool.ts'
import { dayArgument, hasWord, nameArgument } from './argument.ts'
import { quotingSentence } from './quoting-sentence.ts'

/** Code units of a quotation. */
const MOST_QUOTED = 5000

/** How a report begins to tell of an occasion; marks would begin a quotation. */
const OCCASION = /^(?:at|in|during|before|after|on|to|through)\s[^\p{C}"“”„«»]+$/iu

const input = z.strictObject({
  quotation: z
    .string()
    .max(MOST_QUOTED)
    .refine(hasWord, 'a quotation has a word')
    .describe('the quoted words and nothing else: no speaker, no "he said"'),
  speaker: nameArgument
    .exactOptional()
    .describe('who is said to have said them: a name, such as "Oda" or "Elin Oda"'),
  date: dayArgument
    .exactOptional()
    .describe('when they are said to have been said: YYYY-MM-DD, YYYY-MM or YYYY; needs speaker'),
  occasion: z
    .string()
    .max(200)
    .refine(
      (words) => OCCASION.test(words),
      'begin with at, in, during, before, after, on, to or through: "at a news conference in Averholt"',
    )
    .exactOptional()
    .describe('where, as a report puts it: "at a news conference in Averholt"; needs speaker'),
})

/** `check_quotation`: whether words were said, by whom, and what was said instead. */
export function addCheckQuotation(server: McpServer, desk: Desk): void {
  addTool(server, desk, {
    name: 'check_quotation',
    title: 'Check a quotation',
    description: `Check whether somebody said some words, word by word against the record. Call it before you give any words in quotation marks, also words that you are sure of.

It answers with a verdict, the address and a ready citation, what was really said, and the differences. Quote only what "said" holds. The verdicts:
${listVerdicts()}

Words that hold by themselves can still be moved to another subject: to check that, send the sentences around them to check_draft.`,
    input,
    output: checkedQuotationSchema,
    answer,
  })
}

async function answer(
  { record, check }: Desk,
  { quotation, speaker, date, occasion }: z.output<typeof input>,
  signal: AbortSignal,
): Promise<Answer<CheckedQuotationResult>> {
  if (speaker === undefined && (date !== undefined || occasion !== undefined)) {
    throw new ToolProblem(
      `"${date === undefined ? 'occasion' : 'date'}" tells when somebody spoke; give "speaker" with it`,
    )
  }
  const { text, shift } = quotingSentence(quotation, {
    ...(speaker === undefined ? {} : { speaker }),
    ...(date === undefined ? {} : { date }),
    ...(occasion === undefined ? {} : { occasion }),
  })
  const draft = { text, kind: 'pressReport' as const, ...(date === undefined ? {} : { date }) }
  const report = await check(draft, { signal })
  const finding = gravest(report.findings)
  if (finding === undefined) {
    throw new ToolProblem(
      'These words cannot be read as a quotation; send whole sentences, or the sentences of the report that quotes them to check_draft',
    )
  }
  const searched = searchedResult(report.searched)
  const found = record.ask(() => findingResult(finding, { record, text: report.draft.text, shift }))
  return {
    result: { ...found, searched, framing: FRAMING },
    lines: findingLines(found).gap().say(searched.sentence),
  }
}

/** The finding on the words in marks; where they prove to be several, the gravest. */
function gravest(findings: readonly Finding[]): Finding | undefined {
  const marked = findings.filter(({ quotation: { kind } }) => kind === 'direct' || kind === 'mixed')
  const gravity = ({ verdict }: Finding): number => VERDICTS.indexOf(verdict)
  return marked.toSorted((a, b) => gravity(a) - gravity(b))[0]
}
