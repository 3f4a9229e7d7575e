// How clear replies are by rule, on the questions and answers of the CLARITY task (QEvasion).
//
//   node bench/clarity.bench.ts [--errors]
//
// The rows are cut into halves by their answer, because questions on one answer stay together. Rules are
// made looking at the first half only, so --errors prints the errors of no other.

import { join } from 'node:path'
import type { DocumentId } from '../src/document/document.ts'
import type { Clarity, Evasion, QuestionPart } from '../src/ledger/question/question.ts'
import { questionsOf } from '../src/ledger/question/questions-of.ts'
import { TopicWords } from '../src/ledger/question/topic-words.ts'
import { spokenText } from '../src/ledger/spoken-text.ts'
import { readDocument } from '../src/read-document.ts'
import { wordId } from '../src/text/token.ts'
import { Goals, report } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

interface Row {
  readonly id: string
  readonly turn_question: string
  readonly question: string
  readonly answer: string
  readonly evasion_majority?: string | null
  readonly evasion: readonly string[]
  readonly clarity: 'Clear Reply' | 'Ambivalent' | 'Clear Non-Reply'
}

const LEVELS: Readonly<Record<Row['clarity'], Clarity>> = {
  'Clear Reply': 'clearReply',
  Ambivalent: 'ambivalent',
  'Clear Non-Reply': 'clearNonReply',
}

const EVASIONS: ReadonlyMap<string, Evasion> = new Map([
  ['Declining to answer', 'declining'],
  ['Claims ignorance', 'ignorance'],
  ['Clarification', 'clarification'],
])

const folder = join(needSharedFolder(), 'data', 'ledgers', 'qa')
const rows = ['qevasion_dev.jsonl', 'qevasion_test.jsonl.gz'].flatMap((name) =>
  readRows<Row>(join(folder, name)),
)
const goals = new Goals()
const judged = rows.map((row) => ({ row, half: wordId(row.answer) % 2 === 0, part: judge(row) }))
const first = judged.filter(({ half }) => half)
const second = judged.filter(({ half }) => !half)
if (process.argv.includes('--errors')) {
  for (const { row, part } of first) {
    if (levelOf(part) === LEVELS[row.clarity]) continue
    console.log(
      `${row.id} ${row.clarity} (${row.evasion.join(', ')}), found ${levelOf(part)} ${part?.status}`,
    )
    console.log(`  ${row.question}\n  ${row.answer.slice(0, 500)}\n`)
  }
}
print('First half', first)
print('Second half', second)
const all = measure(judged)
report('All rows, macro-F1 of three levels', all.macro)
goals.atLeast('Second half, macro-F1 of three levels', measure(second).macro, 0.5)
goals.atLeast('All rows, non-replies, precision', all.nonReplies.precision, 0.8)
goals.end()

/** The part that a row asks about; a row tells in other words which of several it means. */
function judge(row: Row): QuestionPart | undefined {
  const question = row.turn_question.replace(/^\s*Q\.?\s+/, '').replace(/\s*\n\s*/g, ' ')
  const answer = row.answer.replace(
    /^\s*(?:The President|President \w+|[A-Z][\w .]{2,30})\.\s*/,
    '',
  )
  const { document } = readDocument({
    text: `Q: ${question}\n\nTHE PRESIDENT: ${answer}\n`,
    id: row.id as DocumentId,
    kind: 'pressAvailability',
  })
  const topics = new TopicWords()
  const wanted = new Set(topics.of(row.question))
  let best: QuestionPart | undefined
  let most = -1
  for (const part of questionsOf(spokenText(document)).flatMap(({ parts }) => parts)) {
    const words = new Set(topics.of(part.span.text))
    const shared = [...words].filter((word) => wanted.has(word)).length
    const score = shared / Math.max(1, Math.sqrt(words.size))
    if (score <= most) continue
    most = score
    best = part
  }
  return best
}

/** What is not proven to be clear, either way, counts as in between, as most replies are. */
function levelOf(part: QuestionPart | undefined): Clarity {
  return part?.clarity ?? 'ambivalent'
}

type Judged = (typeof judged)[number]

function measure(half: readonly Judged[]): {
  readonly macro: number
  readonly nonReplies: { readonly precision: number; readonly recall: number }
  readonly levels: readonly { readonly level: Clarity; readonly line: string }[]
} {
  const levels = Object.values(LEVELS).map((level) => {
    const gold = half.filter(({ row }) => LEVELS[row.clarity] === level)
    const found = half.filter(({ part }) => levelOf(part) === level)
    const right = found.filter(({ row }) => LEVELS[row.clarity] === level).length
    const [precision, recall] = [right / found.length || 0, right / gold.length || 0]
    const f1 = (2 * precision * recall) / (precision + recall) || 0
    const line = `${round(precision)} of ${found.length}, ${round(recall)} of ${gold.length}, F1 ${round(f1)}`
    return { level, precision, recall, f1, line }
  })
  const [, , nonReplies] = levels
  if (nonReplies === undefined) throw new RangeError('No level of non-replies')
  const macro = round(levels.reduce((sum, { f1 }) => sum + f1, 0) / levels.length)
  return { macro, nonReplies: { ...nonReplies, precision: round(nonReplies.precision) }, levels }
}

function print(title: string, half: readonly Judged[]): void {
  const { macro, levels } = measure(half)
  console.log(`\n${title}: ${half.length} rows`)
  for (const { level, line } of levels) report(level, line)
  report('macro-F1', macro)
  const labeled = half.filter(({ part }) => part?.evasion !== undefined)
  const right = labeled.filter(({ row, part }) =>
    row.evasion.some((label) => EVASIONS.get(label) === part?.evasion),
  )
  report('evasion label given and right by an annotator', `${right.length} of ${labeled.length}`)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
