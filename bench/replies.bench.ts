// What became of questions, and who asked them, on thousands of parts that readers judged.
//
//   node bench/replies.bench.ts [--errors STATUS]
//
// Some rules for askers and refusals were made on single parts, and most by their sums alone, so the figures
// are nearer to what the ledger is worth on a new transcript than those of the first half. --errors lists parts that readers
// gave one status and the ledger another.

import { parseArgs } from 'node:util'
import { PART_STATUSES, type Question } from '../src/ledger/question/question.ts'
import { questionsOf } from '../src/ledger/question/questions-of.ts'
import { spokenText } from '../src/ledger/spoken-text.ts'
import type { Span } from '../src/text/span.ts'
import { type JudgedReplies, readJudgedReplies } from './support/ledger-gold.ts'
import { report } from './support/measure.ts'
import { needSharedFolder } from './support/shared.ts'

type JudgedPart = JudgedReplies['parts'][number]

const { values: options } = parseArgs({ options: { errors: { type: 'string' } } })
const said = new Map(PART_STATUSES.map((status) => [status, { asked: 0, given: 0, right: 0 }]))
let [parts, found, right, askers] = [0, 0, 0, 0]
for (const { gold, parsed } of readJudgedReplies(needSharedFolder())) {
  const rows = questionsOf(spokenText(parsed.document, parsed.quotations))
  for (const wanted of gold.parts) {
    parts++
    const row = partAt(rows, wanted)
    if (row === undefined) continue
    found++
    const { question, part } = row
    const isRight = part.status === wanted.status
    if (isRight) right++
    if (isAsker(question.asker, wanted.asker)) askers++
    for (const [status, tally] of said) {
      if (wanted.status === status) tally.asked++
      if (part.status === status) tally.given++
      if (isRight && part.status === status) tally.right++
    }
    if (!isRight && options.errors === wanted.status) {
      const reply = part.answers.map(({ text }) => text).join(' … ')
      console.log(
        `${wanted.status} ≠ ${part.status}: ${part.span.text}\n    ${reply.slice(0, 400)}`,
      )
    }
  }
}
report('parts found again', `${found} of ${parts}`)
report('status right', (right / found).toFixed(3))
for (const [status, { asked, given, right }] of said)
  report(
    `  ${status}`,
    `precision ${(right / given).toFixed(3)} (of ${given}), recall ${(right / asked).toFixed(3)} (of ${asked})`,
  )
report('asker right', (askers / found).toFixed(3))

/** The part that shares at least half of the shorter stretch with what was judged. */
function partAt(
  rows: readonly Question[],
  { span: [from, to] }: JudgedPart,
): { readonly question: Question; readonly part: Question['parts'][number] } | undefined {
  const isSame = ({ start, end }: Span): boolean =>
    (Math.min(to, end) - Math.max(from, start)) * 2 >= Math.min(to - from, end - start)
  for (const question of rows)
    for (const part of question.parts) if (isSame(part.span)) return { question, part }
  return undefined
}

/** Whether the ledger names whom the readers named, be it by one of the names, or nobody as they do. */
function isAsker(found: Question['asker'], wanted: string | undefined): boolean {
  const name = found?.name ?? found?.outlet
  if (name === undefined || wanted === undefined) return name === wanted
  const words = new Set(wanted.toLowerCase().split(/[\s.]+/))
  return name
    .toLowerCase()
    .split(/[\s.]+/)
    .some((word) => words.has(word))
}
